// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_facts_pane.h"

#include "core/assurance/assurance_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/expected_row.h"
#include "ui/evidence/evidence_acts.h"
#include "ui/evidence/evidence_fields.h"
#include "ui/intake/intake_fields.h"
#include "ui/preview/file_words.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/wrapped_row.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using evidence::EvidenceDetails;
using evidence::Review;

namespace {

// Digests are long; their start tells them apart, the tip gives the whole.
QString shortDigest(const Sha256& digest)
{
    return digest.toHex().first(16) + u'…';
}

} // namespace

EvidenceFactsPane::EvidenceFactsPane(Acts& acts, QWidget* parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_pane(new FieldPane(tr("Facts of the evidence")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    setFocusProxy(m_pane);
    connect(
        &acts, &Acts::changeabilityChanged, this, [this] { m_pane->setReadOnly(m_acts.whyNot()); });
    connect(m_pane, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void EvidenceFactsPane::clear()
{
    m_item = nullptr;
    m_pane->clear();
}

QString EvidenceFactsPane::personName(PersonId id) const
{
    const scope::Person* person = m_view.facts->person(id);
    return person ? person->name : QString();
}

void EvidenceFactsPane::showItem(const View& view, const standing::EvidenceFacts& item)
{
    m_view = view;
    m_item = view.facts->evidenceItem(item.item.id);
    m_fields = evidenceFields(view);
    m_pane->clear(idBytes(item.item.id));
    m_pane->setReadOnly(m_acts.whyNot());
    addHead();
    addReview();
    addTimes();
    addMaking();
    addUses();
    addMarks();
    addApproval();
    addRevisions();
    addFiles();
}

template <typename Value, typename Set>
void EvidenceFactsPane::addDetail(
    const QString& key, const FieldValue& value, const QString& words, Set set)
{
    m_pane->addField(
        m_fields.value(key), value, settingDetail<Value>(m_acts, m_item->item.id, words, set));
}

// Where the item stands, in one sentence.
QString EvidenceFactsPane::stateSentence() const
{
    const evidence::Evidence& item = m_item->item;
    const QString reviewer = personName(item.reviewerId);
    const QString day = dayOnScreen(item.reviewedOn);
    if (!m_item->current())
        return tr("All revisions were withdrawn; it proves nothing any more.");
    if (!m_item->documentId.isNull() && (m_item->withDocument || item.review == Review::Submitted))
        return withDocumentSentence();
    switch (item.review) {
    case Review::Draft:
        return tr("Waits in the tray until somebody says what it is.");
    case Review::Submitted:
        return tr("Waits for somebody else than its collector to review it.");
    case Review::Accepted:
        return reviewer.isEmpty() ? tr("Accepted.")
                                  : tr("Accepted by %1 on %2.").arg(reviewer, day);
    case Review::Returned:
        return reviewer.isEmpty()
            ? tr("Returned.")
            : tr("Returned by %1 on %2; a better version is wanted.").arg(reviewer, day);
    case Review::Rejected:
        return reviewer.isEmpty() ? tr("Rejected.")
                                  : tr("Rejected by %1 on %2.").arg(reviewer, day);
    }
    return {};
}

// The file of a document is reviewed with it.
QString EvidenceFactsPane::withDocumentSentence() const
{
    const auto* document = m_view.facts->assurance.document(m_item->documentId);
    const QString code = assurance::documentCode(document->number);
    const auto review = m_view.facts->assurance.reviewOf(m_item->documentId);
    if (!review || !m_item->withDocument)
        return tr("Waits for the review of %1, whose file it is.").arg(code);
    return tr("Reviewed with %1 by %2 on %3: %4.")
        .arg(code, personName(review->reviewerId), dayOnScreen(review->reviewedOn),
            assurance::reviewConclusionWords(review->conclusion));
}

void EvidenceFactsPane::addHead()
{
    const evidence::Evidence& item = m_item->item;
    const standing::RevisionFacts* current = m_item->current();
    const QString code = current ? evidence::revisionCode(item.number, current->revision.revision)
                                 : evidence::evidenceCode(item.number);
    m_pane->addTitleField(code, m_fields.value(intake::titleKey), item.title,
        settingDetail<QString>(m_acts, item.id, tr("rename evidence"),
            [](EvidenceDetails& details, const QString& title) { details.title = title; }));
    m_pane->addState(
        current ? markOf(item.review) : StateMark{Shape::Dash, Tone::Quiet, {}}, stateSentence());
}

void EvidenceFactsPane::addReview()
{
    const Review review = m_item->item.review;
    const bool wasSentAwayAlone
        = !m_item->withDocument && (review == Review::Returned || review == Review::Rejected);
    if (!m_item->current() || review == Review::Draft
        || !(m_item->documentId.isNull() || wasSentAwayAlone))
        return;
    m_pane->addFact(tr("Why"), m_item->item.reviewNote);
    auto* row = new WrappedRow;
    const auto add = [&](Review to, const QString& words, const QKeySequence& key) {
        if (to == review)
            return;
        auto* button = new QPushButton(words);
        setPlainTip(*button, key.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, to] { emit reviewWanted(to); });
        m_acts.guard(button);
        row->addWidget(button);
    };
    add(Review::Accepted, tr("Accept"), Qt::ALT | Qt::Key_3);
    add(Review::Returned, tr("Return…"), Qt::ALT | Qt::Key_4);
    add(Review::Rejected, tr("Reject…"), Qt::ALT | Qt::Key_5);
    m_pane->addLayout(row);
}

void EvidenceFactsPane::addTimes()
{
    const evidence::Evidence& item = m_item->item;
    m_pane->addHeading(tr("What it shows"));
    m_pane->addWideField(m_fields.value(intake::showsKey), item.shows,
        settingDetail<QString>(m_acts, item.id, tr("say what evidence shows"),
            [](EvidenceDetails& details, const QString& shows) { details.shows = shows; }));
    m_pane->addHeading(tr("Time"));
    addDetail<std::optional<Period>>(intake::coversKey, item.covers, tr("set what evidence covers"),
        [](EvidenceDetails& details, const std::optional<Period>& covers) {
            details.covers = covers;
        });
    addDetail<std::optional<ZonedInstant>>(intake::capturedKey, item.capturedAt,
        tr("set when evidence was captured"),
        [](EvidenceDetails& details, const std::optional<ZonedInstant>& captured) {
            details.capturedAt = captured;
        });
    const standing::RevisionFacts* current = m_item->current();
    if (!current)
        return;
    m_pane->addFact(tr("Received"),
        timeOnScreen(inZone(current->revision.receivedAt, m_view.facts->organisation.timeZone)));
    const Date received = m_view.facts->dayOf(current->revision.receivedAt);
    const QString& zone = m_view.facts->organisation.timeZone;
    // A document's own time is no claim of proof.
    if (m_item->documentId.isNull() && evidence::coversDaysAhead(item, received, zone))
        m_pane->addText(evidence::daysAheadWords(evidence::evidenceCode(item.number),
                            dayOnScreen(evidence::madeOn(item, received, zone))),
            TextRole::Secondary);
}

void EvidenceFactsPane::addMaking()
{
    const evidence::Evidence& item = m_item->item;
    m_pane->addHeading(tr("How it was made"));
    const auto addLine = [this](const QString& key, const QString& value, const QString& words,
                             QString EvidenceDetails::*member) {
        addDetail<QString>(key, value, words,
            [member](EvidenceDetails& details, const QString& text) { details.*member = text; });
    };
    addLine(
        intake::sourceKey, item.source, tr("set the source of evidence"), &EvidenceDetails::source);
    addLine(evidence_key::environment, item.environment, tr("set the environment of evidence"),
        &EvidenceDetails::environment);
    addLine(intake::queryKey, item.query, tr("set the query of evidence"), &EvidenceDetails::query);
    addDetail<QString>(intake::collectorKey,
        item.collectorId.isNull() ? QString() : idText(item.collectorId),
        tr("set who collected evidence"), [](EvidenceDetails& details, const QString& key) {
            details.collectorId = idOf<PersonId>(key);
        });
    const auto addCount
        = [this](const QString& key, const std::optional<qint64>& value, const QString& words,
              std::optional<qint64> EvidenceDetails::*member) {
              addDetail<Quantity>(key, quantityOf(value), words,
                  [member](EvidenceDetails& details, const Quantity& quantity) {
                      details.*member = countOf(quantity);
                  });
          };
    addCount(evidence_key::rowsAtSource, item.rowsAtSource, tr("set the rows at the source"),
        &EvidenceDetails::rowsAtSource);
    addCount(evidence_key::rowsInFile, item.rowsInFile, tr("set the rows in the file"),
        &EvidenceDetails::rowsInFile);
    if (const QString differ = evidence::rowsDifferWords(item); !differ.isEmpty())
        m_pane->addText(differ, TextRole::Secondary);
    addCount(evidence_key::sampleSize, item.sampleSize, tr("set the size of the sample"),
        &EvidenceDetails::sampleSize);
    addCount(evidence_key::sampleFound, item.sampleFound, tr("set how much of the sample is held"),
        &EvidenceDetails::sampleFound);
}

void EvidenceFactsPane::addUses()
{
    m_pane->addHeading(tr("Used by"));
    addDocument();
    QStringList linked;
    for (const evidence::EvidenceLink& link : m_item->links) {
        const standing::ControlFacts* control = m_view.facts->control(link.controlId);
        if (!control)
            continue;
        const QString key = idText(link.controlId);
        if (!linked.contains(key))
            linked.append(key);
        const auto* series = standing::expectedRow(*control, link.expectedId);
        const QString code = controls::controlCode(control->control.number);
        QList<TextPiece> pieces{
            {code, linkText(link.controlId)}, {u"  "_s + control->control.title}};
        if (series)
            pieces.append({u" · "_s + series->title, {}, Tone::Quiet});
        m_pane->addLinkedText(pieces);
    }
    m_pane->addField(m_fields.value(intake::linksKey).whenEmpty(tr("linked to no control yet")),
        linked,
        committedBy<QStringList>(m_acts,
            {u"evidence.link"_s, tr("link evidence to controls"), {}, {}},
            [id = m_item->item.id](vault::Transaction& transaction, const QStringList& controls) {
                return linkTo(transaction, id, controls);
            }));
}

// The document of a provider whose file it is, and the requirements that lean on that.
void EvidenceFactsPane::addDocument()
{
    const auto* document = m_view.facts->assurance.document(m_item->documentId);
    if (!document)
        return;
    m_pane->addLinkedText({{assurance::documentCode(document->number), linkText(document->id)},
        {u"  "_s + document->fields.title}, {u" · "_s + tr("its file"), {}, Tone::Quiet}});
    QList<TextPiece> leaning;
    QSet<RequirementId> told;
    for (const assurance::Reliance& each : m_view.facts->assurance.reliances) {
        const auto* requirement = m_view.facts->requirement(each.requirementId);
        if (each.documentId != document->id || !each.holdsOn(m_view.asOf) || !requirement
            || told.contains(each.requirementId))
            continue;
        told.insert(each.requirementId);
        leaning.append({leaning.isEmpty() ? tr("leaned on for") + u' ' : u", "_s});
        leaning.append({requirement->identifier, linkText(each.requirementId)});
    }
    if (leaning.isEmpty())
        leaning.append({tr("no requirement leans on it yet"), {}, Tone::Quiet});
    m_pane->addLinkedText(leaning);
}

void EvidenceFactsPane::addMarks()
{
    const evidence::Evidence& item = m_item->item;
    m_pane->addHeading(tr("Who may see it"));
    addDetail<QString>(intake::restrictionKey, evidence::restrictionText(item.restriction),
        tr("restrict evidence"), [](EvidenceDetails& details, const QString& key) {
            if (const auto restriction = evidence::parseRestriction(key))
                details.restriction = *restriction;
        });
    addDetail<QString>(evidence_key::restrictionNote, item.restrictionNote,
        tr("say where evidence may be seen"),
        [](EvidenceDetails& details, const QString& note) { details.restrictionNote = note; });
    if (const QString read = evidence::noteAsRead(item.restrictionNote); !read.isEmpty())
        m_pane->addText(read, TextRole::Quiet);
    addDetail<QString>(intake::classificationKey, evidence::classificationText(item.classification),
        tr("classify evidence"), [](EvidenceDetails& details, const QString& key) {
            if (const auto classification = evidence::parseClassification(key))
                details.classification = *classification;
        });
    addDetail<QString>(evidence_key::personalData, item.personalData,
        tr("say which personal data evidence holds"),
        [](EvidenceDetails& details, const QString& text) { details.personalData = text; });
}

// Of policies and procedures.
void EvidenceFactsPane::addApproval()
{
    const evidence::Evidence& item = m_item->item;
    m_pane->addHeading(tr("Approval of a document"));
    addDetail<QString>(evidence_key::versionLabel, item.versionLabel,
        tr("set the version of a document"),
        [](EvidenceDetails& details, const QString& text) { details.versionLabel = text; });
    addDetail<QString>(evidence_key::approvedBy, item.approvedBy, tr("set who approved a document"),
        [](EvidenceDetails& details, const QString& text) { details.approvedBy = text; });
    addDetail<Date>(evidence_key::approvedOn, item.approvedOn,
        tr("set when a document was approved"),
        [](EvidenceDetails& details, const Date& day) { details.approvedOn = day; });
    addDetail<Date>(evidence_key::nextReview, item.nextReviewOn,
        tr("set the next review of a document"),
        [](EvidenceDetails& details, const Date& day) { details.nextReviewOn = day; });
}

void EvidenceFactsPane::addRevisions()
{
    m_pane->addHeading(tr("Revisions"));
    auto* replace = new QPushButton(tr("Replace…"));
    setLook(*replace, ButtonLook::Link);
    setPlainTip(*replace, tr("With a better version, or the proof of another period"));
    connect(replace, &QPushButton::clicked, this, &EvidenceFactsPane::replaceWanted);
    m_acts.guard(replace);
    m_pane->addHeadingAction(replace);
    for (const standing::RevisionFacts& each : m_item->revisions) {
        QString words
            = timeOnScreen(inZone(each.revision.receivedAt, m_view.facts->organisation.timeZone));
        if (const QString by = personName(each.revision.addedBy); !by.isEmpty())
            words = tr("%1 by %2").arg(words, by);
        if (!each.revision.reason.isEmpty())
            words += u". "_s + each.revision.reason;
        if (each.revision.isWithdrawn())
            words += u". "_s
                + tr("Withdrawn on %1: %2")
                      .arg(dayOnScreen(each.revision.withdrawnOn), each.revision.withdrawnReason);
        m_pane->addFact(tr("r%1").arg(each.revision.revision), words);
    }
    const standing::RevisionFacts* current = m_item->current();
    if (!current)
        return;
    auto* withdraw = new QPushButton(tr("Withdraw r%1…").arg(current->revision.revision));
    setLook(*withdraw, ButtonLook::Link);
    connect(withdraw, &QPushButton::clicked, this,
        [this, id = current->revision.id] { emit withdrawWanted(id); });
    m_acts.guard(withdraw);
    auto* row = new QHBoxLayout;
    row->addWidget(withdraw);
    row->addStretch();
    m_pane->addLayout(row);
}

void EvidenceFactsPane::addFiles()
{
    const standing::RevisionFacts* current = m_item->current();
    if (!current)
        return;
    m_pane->addHeading(tr("Files"));
    for (const evidence::EvidenceFile& file : current->files) {
        QLabel* label = m_pane->addText(tr("%1 (%2, %3)")
                                            .arg(evidence::printableName(file.name),
                                                typeWords(file.mediaType), sizeWords(file.size)));
        setPlainTip(*label, file.mediaType);
        QLabel* digest
            = m_pane->addText(tr("SHA-256 %1").arg(shortDigest(file.content)), TextRole::Secondary);
        setPlainTip(*digest, file.content.toHex());
    }
}

} // namespace muniment::ui
