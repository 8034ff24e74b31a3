// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/document_pane.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/bridging.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/document_warnings.h"
#include "core/standing/ripple.h"
#include "ui/assurance/exception_fields.h"
#include "ui/assurance/proposal_fields.h"
#include "ui/shell/acts.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/wrapped_row.h"

#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::AssuranceDocument;

namespace {

const auto noteLink = u"note"_s;

} // namespace

DocumentPane::DocumentPane(Acts& acts, QWidget* parent)
    : DetailPane(tr("Document"), parent)
    , m_acts(acts)
{
    connect(this, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (href == noteLink)
            emit noteWanted();
        else if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void DocumentPane::show(const View& view, const DocumentRow& row)
{
    if (row.id != m_row.id)
        m_readings.clear();
    m_view = view;
    m_row = row;
    fill();
}

void DocumentPane::showReadings(const QList<assurance::ConfirmedField>& readings)
{
    m_readings = readings;
    fill();
}

void DocumentPane::fill()
{
    clear(m_row.key());
    addTitle(assurance::documentCode(m_row.number), m_row.fields.title);
    StateMark mark = markOf(m_row.standing);
    addState({mark.shape, mark.tone, {}},
        m_row.isReplaced ? tr("A newer document took its place; it %1.").arg(mark.word)
                         : tr("%1: %2.").arg(assurance::kindWords(m_row.fields.kind), mark.word));
    addButtons();
    addWarnings();
    addFields();
    addReview();
    addExceptions();
    addLeaning();
    addChecks();
    addChain();
}

void DocumentPane::addButtons()
{
    auto* line = new WrappedRow;
    auto* review = new QPushButton(tr("Review…"));
    connect(review, &QPushButton::clicked, this, &DocumentPane::reviewWanted);
    auto* check = new QPushButton(tr("Record a check…"));
    connect(check, &QPushButton::clicked, this, &DocumentPane::checkWanted);
    auto* match = new QPushButton(tr("Match a name…"));
    setPlainTip(*match, tr("Says by which spelling it names a service or region of ours"));
    connect(match, &QPushButton::clicked, this, &DocumentPane::matchWanted);
    match->setVisible(!namesNotFound(m_view, m_row).isEmpty());
    for (QPushButton* button : {review, check, match}) {
        m_acts.guard(button);
        line->addWidget(button);
    }
    addLayout(line);
}

void DocumentPane::addWarnings()
{
    addHeading(tr("Fits our use?"), {}, u"fits"_s);
    const QList<assurance::Warning> warnings
        = standing::documentWarnings(*m_view.facts, m_row.id, m_view.asOf);
    if (warnings.isEmpty())
        addText(tr("Nothing speaks against it."), TextRole::Quiet);
    for (qsizetype i = 0; i < warnings.size(); ++i) {
        const Words words = assurance::wordsOf(warnings.at(i));
        QList<TextPiece> pieces{{words.sentence, {}, Tone::Warning}};
        // What several ask for alike is told once, behind the last of them.
        const bool goesOn
            = i + 1 < warnings.size() && assurance::wordsOf(warnings.at(i + 1)).next == words.next;
        if (!goesOn)
            pieces += {{u" "_s}, {words.next, {}, Tone::Quiet}};
        addLinkedText(pieces);
    }
}

// Each value with the page and the words that it was read from.
void DocumentPane::addFields()
{
    addHeading(tr("What it says"), {}, u"fields"_s);
    if (const standing::EvidenceFacts* file
        = m_view.facts->evidenceOfRevision(m_view.facts->assurance.document(m_row.id)->revisionId))
        addFact(tr("File"),
            {{evidence::evidenceCode(file->item.number), linkText(file->item.id)},
                {u"  "_s + file->item.title}});
    addFact(tr("Type"), assurance::typeWords(m_row.fields.type));
    addFact(tr("Provider"), m_row.provider);
    for (const assurance::ConfirmedField& each : m_readings) {
        if (each.field == assurance::Field::Type || each.field == assurance::Field::Kind
            || each.field == assurance::Field::Provider || each.value.isEmpty())
            continue;
        QList<TextPiece> pieces{{proposalOnScreen(each.field, each.value, m_view.today)}};
        QString where
            = each.page ? tr("p. %1 “%2”").arg(*each.page).arg(each.words) : tr("typed by hand");
        if (assurance::isSettled(each))
            where = assurance::settledWords({{}, each.field, each.value, each.words, each.page});
        pieces.append({u"\n"_s + where, {}, Tone::Quiet});
        addFact(assurance::fieldWords(each.field), pieces);
    }
    addRestriction();
}

// The note is a person's, and may be changed at any time; the restriction stands in the document.
void DocumentPane::addRestriction()
{
    const AssuranceDocument* document = m_view.facts->assurance.document(m_row.id);
    QList<TextPiece> pieces;
    if (!document->restrictionNote.isEmpty())
        pieces = {{document->restrictionNote}, {u"  "_s}};
    if (m_acts.canChange())
        pieces.append(
            {document->restrictionNote.isEmpty() ? tr("Say who…") : tr("Change…"), noteLink});
    if (!pieces.isEmpty())
        addFact(tr("Who may have it"), pieces);
    if (const QString read = evidence::noteAsRead(document->restrictionNote); !read.isEmpty())
        addText(read, TextRole::Quiet);
}

void DocumentPane::addReview()
{
    addHeading(tr("Review record"), {}, u"review"_s);
    const auto review = m_view.facts->assurance.reviewOf(m_row.id);
    if (!review) {
        addText(tr("Nobody has said yet that they read it."), TextRole::Quiet);
        return;
    }
    const scope::Person* by = m_view.facts->person(review->reviewerId);
    addFact(tr("Reviewed"),
        tr("%1, by %2").arg(dayOnScreen(review->reviewedOn), by ? by->name : tr("nobody named")));
    addFact(tr("Conclusion"), assurance::reviewConclusionWords(review->conclusion));
    addFact(tr("Opinion read"), review->opinionRead);
    addFact(tr("Exceptions"), review->exceptions);
    addFact(tr("Scope enough?"), review->scopeEnough);
    addFact(tr("Period enough?"), review->periodEnough);
    addFact(tr("Limits"), review->limits);
}

void DocumentPane::addExceptions()
{
    const QList<assurance::RecordedException> exceptions = exceptionsOf(m_view, m_row.id);
    if (!exceptions.isEmpty()) {
        addHeading(tr("Exceptions"), {}, u"exceptions"_s);
        auto* answer = new QPushButton(tr("Answer…"));
        setLook(*answer, ButtonLook::Link);
        answer->setAccessibleName(tr("Answer the exceptions"));
        connect(answer, &QPushButton::clicked, this, &DocumentPane::answersWanted);
        m_acts.guard(answer);
        addHeadingAction(answer);
    }
    for (const assurance::RecordedException& each : exceptions) {
        addText(each.what.result.isEmpty() ? each.what.test : each.what.result);
        if (!each.what.response.isEmpty())
            addText(tr("The provider's answer, not audited: %1").arg(each.what.response),
                TextRole::Secondary);
        addText(answerWords(each), TextRole::Secondary);
    }
    bool isFirst = true;
    for (const assurance::SubserviceOrganisation& each : m_row.fields.subserviceOrganisations) {
        if (std::exchange(isFirst, false))
            addHeading(tr("Subservice organisations"), {}, u"subservice"_s);
        addFact(each.name, assurance::subserviceMethodWords(each.method));
    }
}

// What falls if it goes.
void DocumentPane::addLeaning()
{
    const standing::Ripple ripple = standing::rippleOf(*m_view.facts, m_row.id);
    addHeading(tr("Leans on this"),
        ripple.rows.isEmpty() ? QString() : locale().toString(ripple.rows.size()), u"leaning"_s);
    if (ripple.rows.isEmpty())
        addText(tr("No provider's half leans on it."), TextRole::Quiet);
    QList<TextPiece> pieces;
    for (const standing::RippleRow& each : ripple.rows) {
        const controls::Requirement* requirement = m_view.facts->requirement(each.requirementId);
        if (!requirement)
            continue;
        if (!pieces.isEmpty())
            pieces.append({u" · "_s, {}, Tone::Quiet});
        pieces.append({requirement->identifier, linkText(each.requirementId)});
        if (!each.falls())
            pieces.append({u' ' + tr("(held by others too)"), {}, Tone::Quiet});
    }
    if (!pieces.isEmpty())
        addLinkedText(pieces);
}

void DocumentPane::addChecks()
{
    const QList<assurance::RegisterCheck> checks = m_view.facts->assurance.checksOf(m_row.id);
    if (checks.isEmpty())
        return;
    addHeading(tr("Checks made"), {}, u"checks"_s);
    for (const assurance::RegisterCheck& each : checks) {
        QString words = tr("%1 on %2: %3")
                            .arg(each.registerName, dayOnScreen(each.checkedOn),
                                assurance::checkStatusWords(each.status));
        if (each.lookAgainOn.isValid())
            words += u"; "_s + tr("look again by %1").arg(dayOnScreen(each.lookAgainOn));
        addText(words);
    }
}

void DocumentPane::addChain()
{
    const AssuranceDocument* document = m_view.facts->assurance.document(m_row.id);
    const auto add = [this](const QString& name, const AssuranceDocument& other,
                         const QString& more = QString()) {
        addFact(name,
            {{assurance::documentCode(other.number), linkText(other.id)},
                {u"  "_s + other.fields.title + more}});
    };
    // What a letter says counts from the day on which it was written.
    const auto bridging = [this](const AssuranceDocument& letter) {
        const Date issued = letter.fields.issued;
        return issued.isValid() && issued > m_view.asOf
            ? u", "_s + tr("only from %1 on").arg(dayOnScreen(issued))
            : QString();
    };
    addHeading(tr("Before and after"), {}, u"chain"_s);
    for (const AssuranceDocument& each : m_view.facts->assurance.documents) {
        if (each.id == document->supersedes)
            add(tr("Took the place of"), each);
        if (each.supersedes == m_row.id)
            add(tr("Replaced by"), each);
        if (&each == assurance::reportBefore(*document, m_view.facts->assurance.documents))
            add(tr("Bridges"), each, bridging(*document));
        if (assurance::reportBefore(each, m_view.facts->assurance.documents) == document)
            add(tr("Bridged by"), each, bridging(each));
    }
    const scope::Person* by = m_view.facts->person(document->confirmedBy);
    addFact(tr("Confirmed"),
        tr("%1, by %2")
            .arg(dayOnScreen(m_view.facts->dayOf(document->confirmedAt)),
                by ? by->name : tr("nobody named")));
}

} // namespace muniment::ui
