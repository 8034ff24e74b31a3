// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/controls/controls_messages.h"
#include "core/interchange/csv_writer.h"
#include "core/scope/scope_register.h"
#include "core/standing/coverage.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using standing::Facts;

// A report as rows, for people and spreadsheets, and as an object, for scripts.
struct Report
{
    QJsonObject json;
    QStringList head;
    QList<QStringList> rows;
    QString whenEmpty;
    QString footnote;
};

// What a report is about. The scope is empty for all of them.
struct Frame
{
    Facts facts;
    ScopeId scopeId;
    QString scopeName;
    Period period;
    Date asOf;
};

class ReportVerb : public Verb
{
public:
    QString noun() const override { return u"report"_s; }
    void declare(Options& options) override
    {
        options.choice(u"--format"_s, m_format, {u"json"_s, u"csv"_s},
            u"as JSON or as a table of comma-separated values (default: a table to read)"_s);
        options.text(u"--scope"_s, m_scope, u"of this scope (default: all)"_s);
        options.text(u"--period"_s, m_period, u"FROM..TO (default: the scope's own)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = session.asOf();
        if (!day)
            return failWith(day);
        const Result<Frame> frame
            = readIn(session, [&](vault::Access& access) { return frameIn(access, *day); });
        if (!frame)
            return failWith(frame);
        Report report = reportOn(*frame);
        report.json.insert(u"scope"_s, frame->scopeName);
        report.json.insert(u"period"_s, periodText(frame->period));
        report.json.insert(u"as_of"_s, dateText(frame->asOf));
        return Answer{report.json, inFormat(report)};
    }

protected:
    [[nodiscard]] virtual Report reportOn(const Frame& frame) const = 0;

private:
    Result<Frame> frameIn(vault::Access& access, Date day) const
    {
        Frame frame;
        frame.asOf = day;
        Result<Facts> facts = standing::loadFacts(access);
        if (!facts)
            return failWith(facts);
        frame.facts = std::move(*facts);
        if (!m_scope.isEmpty()) {
            const auto where = scope::ScopeRegister(access).findScope(m_scope);
            if (!where)
                return failWith(where);
            frame.scopeId = where->id;
            frame.scopeName = where->name;
        }
        frame.period = standing::usualPeriod(frame.facts, frame.scopeId, day);
        if (m_period.isEmpty())
            return frame;
        const Result<Period> period = parsePeriod(m_period);
        if (!period)
            return failWith(period);
        frame.period = *period;
        return frame;
    }

    [[nodiscard]] QString inFormat(const Report& report) const
    {
        if (m_format == u"json"_s)
            return QString::fromUtf8(QJsonDocument(report.json).toJson(QJsonDocument::Compact));
        if (m_format == u"csv"_s) {
            QString table = QString::fromUtf8(interchange::csvOf(report.head, report.rows));
            table.remove(u'\r');
            return table.chopped(table.endsWith(u'\n') ? 1 : 0);
        }
        const QString table = textTable(report.head, report.rows, report.whenEmpty);
        return report.footnote.isEmpty() ? table : table + u"\n\n"_s + report.footnote;
    }

    QString m_format;
    QString m_scope;
    QString m_period;
};

class ReportCoverage final : public ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ReportCoverage)

public:
    QString name() const override { return u"coverage"_s; }
    QString summary() const override { return u"what has proof, what is signed, what has none"_s; }

protected:
    [[nodiscard]] Report reportOn(const Frame& frame) const override
    {
        const standing::Coverage coverage
            = standing::coverageOf(frame.facts, frame.scopeId, frame.period, frame.asOf);
        Report report;
        report.head = {tr("of"), tr("list"), tr("all"), tr("excluded"), tr("with controls"),
            tr("with proof"), tr("signed"), tr("neither"), tr("not reviewed")};
        QJsonArray kinds;
        for (const standing::KindCoverage& each : coverage.kinds) {
            kinds.append(kindJson(frame.facts, each));
            report.rows.append({controls::controlKindWords(each.kind), {}, count(each.controls), {},
                count(each.controls), count(each.withProof), count(each.isSigned), count(each.none),
                count(each.notReviewed)});
        }
        QJsonArray frameworks;
        for (const standing::FrameworkCoverage& each : coverage.frameworks) {
            frameworks.append(frameworkJson(frame.facts, each));
            report.rows.append(
                {each.name, controls::extentWords(each.extent), count(each.requirements),
                    count(each.excluded), count(each.withControl), count(each.withProof),
                    count(each.isSigned), count(each.none), count(each.notReviewed)});
        }
        report.footnote
            = tr("Neither: no accepted proof and no signature; not reviewed: those of them "
                 "whose evidence nobody has reviewed.");
        if (std::any_of(coverage.frameworks.begin(), coverage.frameworks.end(),
                [](const standing::FrameworkCoverage& each) {
                    return each.extent == controls::Extent::Partial;
                }))
            report.footnote += u'\n'
                + tr("Partial list: only some of the framework's requirements are in this vault.");
        report.footnote += u'\n' + tr("The provider's half is not counted.");
        report.json
            = {{u"kinds"_s, kinds}, {u"frameworks"_s, frameworks}, {u"note"_s, report.footnote}};
        return report;
    }

private:
    template <typename Row>
    static QString count(const QList<Row>& rows)
    {
        return QString::number(rows.size());
    }

    static QJsonArray codes(const Facts& facts, const QList<ControlId>& ids)
    {
        QJsonArray all;
        for (const ControlId& each : ids)
            all.append(controls::controlCode(facts.control(each)->control.number));
        return all;
    }

    static QJsonArray identifiers(const Facts& facts, const QList<RequirementId>& ids)
    {
        QJsonArray all;
        for (const RequirementId& each : ids)
            all.append(facts.requirement(each)->identifier);
        return all;
    }

    static QJsonObject kindJson(const Facts& facts, const standing::KindCoverage& row)
    {
        return {{u"kind"_s, controls::controlKindText(row.kind)},
            {u"controls"_s, codes(facts, row.controls)},
            {u"with_proof"_s, codes(facts, row.withProof)},
            {u"signed"_s, codes(facts, row.isSigned)}, {u"none"_s, codes(facts, row.none)},
            {u"not_reviewed"_s, codes(facts, row.notReviewed)}};
    }

    static QJsonObject frameworkJson(const Facts& facts, const standing::FrameworkCoverage& row)
    {
        return {{u"framework"_s, facts.framework(row.frameworkId)->framework.code},
            {u"name"_s, row.name}, {u"extent"_s, controls::extentText(row.extent)},
            {u"requirements"_s, identifiers(facts, row.requirements)},
            {u"excluded"_s, identifiers(facts, row.excluded)},
            {u"with_control"_s, identifiers(facts, row.withControl)},
            {u"with_proof"_s, identifiers(facts, row.withProof)},
            {u"signed"_s, identifiers(facts, row.isSigned)},
            {u"none"_s, identifiers(facts, row.none)},
            {u"not_reviewed"_s, identifiers(facts, row.notReviewed)}};
    }
};

class ReportWorkQueue final : public ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ReportWorkQueue)

public:
    QString name() const override { return u"work-queue"_s; }
    QString summary() const override { return u"what is to be done, latest first"_s; }
    void declare(Options& options) override
    {
        ReportVerb::declare(options);
        options.number(u"--horizon"_s, m_horizon, u"days ahead that count as due (default: 14)"_s);
    }

protected:
    [[nodiscard]] Report reportOn(const Frame& frame) const override
    {
        Report report;
        report.head = {tr("group"), tr("what"), tr("why"), tr("control"), tr("owner"), tr("day"),
            tr("days late"), tr("fix")};
        report.whenEmpty = tr("Nothing needs you.");
        QJsonArray items;
        for (const standing::WorkItem& each : standing::workQueue(frame.facts, frame.scopeId,
                 frame.period, frame.asOf, int(m_horizon.value_or(14)))) {
            const QString what = standing::whatWords(each, frame.facts);
            const QString why = standing::whyWords(each, frame.asOf);
            const standing::ControlFacts* control = frame.facts.control(each.controlId);
            const QString code
                = control ? controls::controlCode(control->control.number) : QString();
            const audits::Request* request = frame.facts.request(each.requestId);
            const QString ownerName = standing::turnWords(each, frame.facts);
            const qint64 late = each.daysLate(frame.asOf);
            report.rows.append({standing::workGroupWords(each.group), what, why, code, ownerName,
                dateText(each.day), each.day.isValid() ? QString::number(late) : QString(),
                standing::fixWords(each.fix)});
            items.append(QJsonObject{{u"group"_s, standing::workGroupText(each.group)},
                {u"what"_s, what}, {u"why"_s, why}, {u"control"_s, code},
                {u"request"_s, request ? request->code : QString()}, {u"owner"_s, ownerName},
                {u"day"_s, dateText(each.day)}, {u"days_late"_s, late},
                {u"fix"_s, standing::fixText(each.fix)}});
        }
        report.json = itemsJson(items);
        return report;
    }

private:
    std::optional<qint64> m_horizon;
};

} // namespace

void addReportVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<ReportCoverage>());
    verbs.push_back(std::make_unique<ReportWorkQueue>());
}

} // namespace muniment::cli
