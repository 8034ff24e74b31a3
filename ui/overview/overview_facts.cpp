// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_facts.h"

#include "core/audits/audits_messages.h"
#include "core/audits/request_messages.h"
#include "core/controls/controls_messages.h"
#include "core/standing/in_scope.h"
#include "core/standing/provider_cover.h"
#include "core/standing/standing_messages.h"
#include "ui/lists/counted_link.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QSet>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHorizonDays = 14; // of the counts, whatever the queue is narrowed to
constexpr int farHorizonDays = 366; // to tell what comes next

class OverviewMaker
{
    Q_DECLARE_TR_FUNCTIONS(OverviewMaker)

public:
    OverviewMaker(const View& view, const QueueChoice& choice)
        : m_view(view)
        , m_choice(choice)
        , m_facts(*view.facts)
    {
    }

    OverviewFacts make()
    {
        addCounts();
        addQueue();
        addCoverage();
        addAudits();
        m_made.firstSteps = standing::firstSteps(m_facts);
        addTimeLine();
        return std::move(m_made);
    }

private:
    void addCounts()
    {
        QList<standing::Series> series;
        QList<ControlId> inUse;
        for (const standing::ControlFacts* control : m_facts.controlsIn(m_view.scope)) {
            if (control->control.isRetiredOn(m_view.asOf))
                continue;
            ++m_made.controls;
            inUse.append(control->control.id);
            series += standing::seriesOf(
                m_facts, *control, m_view.period, m_view.asOf, {m_view.scope});
        }
        m_made.controlsLink = linkTo(tr("controls in use"), inUse);
        m_inUse = QSet<ControlId>(inUse.begin(), inUse.end());
        m_made.slotCounts = standing::countSlots(series);
        m_made.evidence = int(standing::evidenceIn(m_facts, m_view.scope).size());
        addProviders();
        m_made.days = int(m_view.period.days());
        if (m_view.period.from <= m_view.asOf)
            m_made.day = int(m_view.period.from.daysTo(qMin(m_view.asOf, m_view.period.until)) + 1);
    }

    void addProviders()
    {
        for (const assurance::Duty& duty : m_facts.assurance.duties) {
            const auto* document = m_facts.assurance.document(duty.documentId);
            if (!document || !standing::concerns(m_facts, m_view.scope, *document))
                continue;
            ++m_made.duties;
            m_made.dutiesDecided += duty.decision.state != assurance::DutyState::Undecided;
        }
        QList<scope::Asset> assets = m_facts.assetsOf(m_view.scope);
        assets.removeIf(
            [this](const scope::Asset& asset) { return !asset.wasInServiceIn(m_view.period); });
        const standing::OpenCover open = standing::openCover(
            standing::coverByService(m_facts, assets, m_view.period, m_view.asOf));
        m_made.openDays = open.days();
        m_made.servicesInPart = int(open.inPart.size());
        m_made.servicesWithout = int(open.atAll.size());
    }

    void addQueue()
    {
        const QList<standing::WorkItem> usual = queueWithin(usualHorizonDays);
        for (const standing::WorkItem& item : usual) {
            m_made.overdue += item.group == standing::WorkGroup::Overdue;
            m_made.waiting += item.group != standing::WorkGroup::WaitingForOthers;
        }
        QList<standing::WorkItem> items
            = m_choice.horizonDays == usualHorizonDays ? usual : queueWithin(m_choice.horizonDays);
        items.removeIf(
            [this](const standing::WorkItem& item) { return !m_choice.lets(item, m_view.me); });
        qsizetype heading = -1;
        for (const standing::WorkItem& item : items) {
            if (heading < 0 || m_made.queue.at(heading).group != item.group) {
                heading = m_made.queue.size();
                QueueRow row;
                row.kind = QueueRow::Kind::Heading;
                row.group = item.group;
                row.rowKey = "group " + QByteArray::number(int(item.group));
                m_made.queue.append(row);
            }
            ++m_made.queue[heading].count;
            m_made.queue.append(queueRow(item));
        }
        if (items.isEmpty())
            addNext();
    }

    [[nodiscard]] QList<standing::WorkItem> queueWithin(int days) const
    {
        return standing::workQueue(m_facts, m_view.scope, m_view.period, m_view.asOf, days);
    }

    void addNext()
    {
        const QList<standing::WorkItem> later = queueWithin(farHorizonDays);
        const standing::WorkItem* first = nullptr;
        for (const standing::WorkItem& item : later)
            if (m_choice.lets(item, m_view.me) && item.day.isValid()
                && (!first || item.day < first->day))
                first = &item;
        if (first)
            m_made.next = tr("Next: %1, due %2.")
                              .arg(standing::whatWords(*first, m_facts), dayOnScreen(first->day));
    }

    // A signature is given on its sheet, and compared in the register; else the record offers the
    // step.
    [[nodiscard]] static std::optional<RecordLink> fixLink(const standing::WorkItem& item)
    {
        if (item.fix == standing::Fix::Sign && !item.controlId.isNull())
            return PlaceLink{PlaceKind::Attestations,
                u"sign:%1 %2"_s.arg(idText(item.controlId), periodText(item.period))};
        if (item.fix == standing::Fix::Compare && !item.attestationId.isNull())
            return item.attestationId;
        return {};
    }

    [[nodiscard]] QueueRow queueRow(const standing::WorkItem& item) const
    {
        QueueRow row;
        row.group = item.group;
        row.what = standing::whatWords(item, m_facts);
        row.why = standing::whyWords(item, m_view.asOf);
        if (const standing::ControlFacts* control = m_facts.control(item.controlId)) {
            row.control = controls::controlCode(control->control.number);
            row.link = item.controlId;
            if (item.meaning) {
                row.what = control->control.title + u": "_s + row.what;
                row.link = PlaceLink{PlaceKind::Attestations, u"sign:"_s + idText(item.controlId)};
            } else if (item.expectedId.isNull()) {
                row.what = control->control.title + u": "_s + row.why;
            }
        } else if (!item.evidenceId.isNull()) {
            row.link = item.evidenceId;
            if (const auto* held = m_facts.evidenceItem(item.evidenceId)) {
                row.control = evidence::evidenceCode(held->item.number);
                row.what = held->item.title + u": "_s + row.why;
            }
        } else if (const audits::Request* request = m_facts.request(item.requestId)) {
            row.link = item.requestId;
            row.control = request->code;
            row.what = request->text.simplified() + u": "_s + row.why;
        } else if (!item.dutyId.isNull()) {
            row.link = item.dutyId;
        } else if (!item.documentId.isNull()) {
            row.link = item.documentId;
        }
        row.fixLink = fixLink(item);
        if (const auto* document = m_facts.assurance.document(item.documentId))
            row.control = assurance::documentCode(document->number);
        row.fix = item.fix;
        row.owner = standing::turnWords(item, m_facts);
        row.days = item.daysLate(m_view.asOf);
        row.rowKey = QByteArray::number(int(item.group)) + idBytes(item.controlId)
            + idBytes(item.expectedId) + idBytes(item.evidenceId) + idBytes(item.attestationId)
            + idBytes(item.otherAttestationId) + idBytes(item.documentId) + idBytes(item.dutyId)
            + idBytes(item.requestId) + periodText(item.period).toLatin1()
            + (item.meaning ? attestation::meaningText(*item.meaning).toLatin1() : QByteArray());
        return row;
    }

    void addCoverage()
    {
        const standing::Coverage coverage
            = standing::coverageOf(m_facts, m_view.scope, m_view.period, m_view.asOf);
        QSet<ControlId> isSigned;
        for (const standing::KindCoverage& kind : coverage.kinds) {
            QString name = controls::controlKindWords(kind.kind);
            name[0] = name.at(0).toUpper();
            m_made.kinds.append({name, int(kind.controls.size()), int(kind.withProof.size()),
                int(kind.isSigned.size()), int(kind.none.size()),
                {linkTo(name, kind.controls),
                    linkTo(tr("%1, with proof").arg(name), kind.withProof),
                    linkTo(tr("%1, signed").arg(name), kind.isSigned),
                    linkTo(tr("%1, neither proof nor signature").arg(name), kind.none)}});
            for (const ControlId id : kind.isSigned)
                if (m_inUse.contains(id))
                    isSigned.insert(id);
        }
        m_made.signedControls = int(isSigned.size());
        m_made.signedLink
            = linkTo(tr("signed controls"), QList<ControlId>(isSigned.begin(), isSigned.end()));
        for (const standing::FrameworkCoverage& framework : coverage.frameworks)
            m_made.frameworks.append({framework.name, controls::extentWords(framework.extent),
                int(framework.applicable()), int(framework.withProof.size()),
                int(framework.isSigned.size()), int(framework.none.size()), framework.frameworkId});
    }

    void addAudits()
    {
        for (const audits::Audit& audit : m_facts.audits) {
            const Date day = audit.fieldworkFrom.isValid() ? audit.fieldworkFrom : audit.reportDue;
            if (day.isValid() && day < m_view.asOf)
                continue;
            AuditLine line{audit.id, audit.name, {}, audits::auditKindWords(audit.kind), {}};
            if (day.isValid())
                line.when = tr("in %n day(s)", nullptr, int(m_view.asOf.daysTo(day)));
            if (!audit.auditor.isEmpty())
                line.what += u", "_s + audit.auditor;
            line.what += u", "_s + periodOnScreen(audit.period);
            // What is done with needs nobody's eye here.
            audits::RequestCounts counts
                = audits::countRequests(m_facts.requests, audit, m_view.asOf);
            counts.withAuditor = 0;
            counts.accepted = 0;
            if (counts.all > 0)
                line.requests = audits::requestCountsWords(counts);
            m_made.audits.append(line);
        }
    }

    // From some months back to some ahead, whole months, so that the as-of day lies at two thirds.
    void addTimeLine()
    {
        const Date month(m_view.asOf.year(), m_view.asOf.month(), 1);
        m_made.span.from = month.addMonths(-(m_choice.months * 2 / 3));
        m_made.span.until = m_made.span.from.addMonths(m_choice.months).addDays(-1);
        m_made.lanes
            = standing::timeLine(m_facts, m_view.scope, m_made.span, m_view.period, m_view.asOf);
    }

    [[nodiscard]] static RecordLink linkTo(const QString& words, const QList<ControlId>& controls)
    {
        CountedRows counted{words, {}};
        for (const ControlId id : controls)
            counted.keys.insert(idBytes(id));
        return PlaceLink{PlaceKind::Controls, countedWord(counted)};
    }

    const View& m_view;
    QueueChoice m_choice;
    const standing::Facts& m_facts;
    OverviewFacts m_made;
    QSet<ControlId> m_inUse; // what the other counts of the header are about
};

} // namespace

OverviewFacts overviewFacts(const View& view, const QueueChoice& choice)
{
    return OverviewMaker(view, choice).make();
}

} // namespace muniment::ui
