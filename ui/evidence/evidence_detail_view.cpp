// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_detail_view.h"

#include "core/evidence/evidence_messages.h"
#include "ui/evidence/evidence_words.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

QString personName(const View& view, PersonId id)
{
    const scope::Person* person = view.facts->person(id);
    return person ? person->name : QString();
}

QString instantOnScreen(const View& view, Instant instant)
{
    return timeOnScreen(inZone(instant, view.facts->organisation.timeZone));
}

// Digests are long; their start tells them apart, the tip gives the whole.
QString shortDigest(const Sha256& digest)
{
    return digest.toHex().first(16) + u'…';
}

} // namespace

EvidenceDetailView::EvidenceDetailView(FilePreview* preview, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_filesBar(new QFrame)
    , m_files(new QComboBox)
    , m_facts(new DetailPane(tr("Facts of the evidence")))
    , m_split(new QSplitter(Qt::Vertical))
{
    m_files->setAccessibleName(tr("File"));
    auto* bar = new QHBoxLayout(m_filesBar);
    bar->setContentsMargins(space::large, space::small, space::large, space::small);
    bar->addWidget(m_files, 1);
    connect(m_files, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < m_shownFiles.size())
            m_preview->showFile(m_shownFiles.at(index));
    });

    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(m_filesBar);
    upperColumn->addWidget(m_preview, 1);

    m_split->addWidget(upper);
    m_split->addWidget(m_facts);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({380, 300});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
}

void EvidenceDetailView::showNothing(const QString& words)
{
    m_shownFiles.clear();
    m_filesBar->hide();
    m_preview->showNothing(words);
    m_facts->clear();
}

void EvidenceDetailView::showItem(const View& view, const standing::EvidenceFacts& item)
{
    const standing::RevisionFacts* current = item.current();
    showFiles(current);
    showFacts(view, item);
}

void EvidenceDetailView::showFiles(const standing::RevisionFacts* revision)
{
    // A refresh leaves the file that is looked at.
    const QList<evidence::EvidenceFile> files
        = revision ? revision->files : QList<evidence::EvidenceFile>();
    const bool isSame = files.size() == m_shownFiles.size()
        && std::equal(files.begin(), files.end(), m_shownFiles.begin(),
            [](const auto& a, const auto& b) { return a.id == b.id; });
    if (isSame && !files.isEmpty())
        return;
    m_shownFiles = files;
    {
        const QSignalBlocker blocker(m_files);
        m_files->clear();
        for (const evidence::EvidenceFile& file : std::as_const(m_shownFiles))
            m_files->addItem(evidence::printableName(file.name));
    }
    m_filesBar->setVisible(m_shownFiles.size() > 1);
    if (m_shownFiles.isEmpty())
        m_preview->showNothing(tr("All revisions were withdrawn."));
    else
        m_preview->showFile(m_shownFiles.first());
}

void EvidenceDetailView::showFacts(const View& view, const standing::EvidenceFacts& item)
{
    const standing::RevisionFacts* current = item.current();
    m_facts->clear(idBytes(item.item.id));
    const QString code = current
        ? evidence::revisionCode(item.item.number, current->revision.revision)
        : evidence::evidenceCode(item.item.number);
    m_facts->addText(code + u"  "_s + item.item.title, TextRole::Heading);
    auto* states = new QHBoxLayout;
    states->setSpacing(space::large);
    states->addWidget(new MarkLabel(markOf(item.item.review)));
    states->addWidget(makeLabel(tr("%1, %2").arg(evidence::restrictionWords(item.item.restriction),
                                    evidence::classificationWords(item.item.classification)),
        TextRole::Quiet));
    states->addStretch();
    m_facts->addLayout(states);
    if (!item.item.shows.isEmpty())
        m_facts->addText(item.item.shows);

    addTimes(view, item);
    addMaking(view, item.item);
    addUses(view, item);
    if (current)
        addFiles(*current);
    addRevisions(view, item);
}

void EvidenceDetailView::addTimes(const View& view, const standing::EvidenceFacts& item)
{
    m_facts->addHeading(tr("Time"));
    m_facts->addFact(
        tr("Covers"), item.item.covers ? periodOnScreen(*item.item.covers) : tr("not stated"));
    m_facts->addFact(tr("Captured"),
        item.item.capturedAt ? timeOnScreen(*item.item.capturedAt) : tr("not stated"));
    if (const standing::RevisionFacts* current = item.current())
        m_facts->addFact(tr("Received"), instantOnScreen(view, current->revision.receivedAt));
}

void EvidenceDetailView::addMaking(const View& view, const evidence::EvidenceDetails& details)
{
    m_facts->addHeading(tr("How it was made"));
    m_facts->addFact(tr("Source"), details.source.isEmpty() ? tr("not stated") : details.source);
    m_facts->addFact(tr("Environment"), details.environment);
    m_facts->addFact(tr("Query or path"), details.query);
    m_facts->addFact(tr("Collected by"), personName(view, details.collectorId));
    if (details.rowsAtSource)
        m_facts->addFact(tr("Rows at source"), QLocale().toString(*details.rowsAtSource));
    if (details.rowsInFile)
        m_facts->addFact(tr("Rows in the file"), QLocale().toString(*details.rowsInFile));
    if (details.sampleSize)
        m_facts->addFact(tr("Sample"),
            tr("%1 of %2 held").arg(details.sampleFound.value_or(0)).arg(*details.sampleSize));
    m_facts->addFact(tr("Version"), details.versionLabel);
    m_facts->addFact(tr("Approved"),
        details.approvedOn.isValid()
            ? tr("%1, %2").arg(dayOnScreen(details.approvedOn), details.approvedBy)
            : QString());
    m_facts->addFact(tr("Next review"), dayOnScreen(details.nextReviewOn));
    m_facts->addFact(tr("Personal data"), details.personalData);
    m_facts->addFact(tr("May be seen"), details.restrictionNote);
}

void EvidenceDetailView::addUses(const View& view, const standing::EvidenceFacts& item)
{
    m_facts->addHeading(tr("Used by"));
    QSet<ControlId> seen;
    for (const evidence::EvidenceLink& link : item.links) {
        const standing::ControlFacts* control = view.facts->control(link.controlId);
        if (!control || seen.contains(link.controlId))
            continue;
        seen.insert(link.controlId);
        QString words
            = controls::controlCode(control->control.number) + u"  "_s + control->control.title;
        auto* button = new QPushButton(words.replace(u'&', u"&&"_s));
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this,
            [this, id = link.controlId] { emit controlWanted(id); });
        auto* row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch();
        m_facts->addLayout(row);
    }
    if (seen.isEmpty())
        m_facts->addText(tr("Linked to no control yet."), TextRole::Quiet);
}

void EvidenceDetailView::addFiles(const standing::RevisionFacts& revision)
{
    m_facts->addHeading(tr("Files"));
    for (const evidence::EvidenceFile& file : revision.files) {
        QLabel* label = m_facts->addText(tr("%1 (%2, %3)")
                                             .arg(evidence::printableName(file.name),
                                                 typeWords(file.mediaType), sizeWords(file.size)));
        setPlainTip(*label, file.mediaType);
        QLabel* digest = m_facts->addText(
            tr("SHA-256 %1").arg(shortDigest(file.content)), TextRole::Secondary);
        setPlainTip(*digest, file.content.toHex());
    }
}

void EvidenceDetailView::addRevisions(const View& view, const standing::EvidenceFacts& item)
{
    if (item.revisions.size() < 2 && item.current())
        return;
    m_facts->addHeading(tr("Revisions"));
    for (const standing::RevisionFacts& each : item.revisions) {
        QString words = instantOnScreen(view, each.revision.receivedAt);
        if (!each.revision.reason.isEmpty())
            words += u". "_s + each.revision.reason;
        if (each.revision.isWithdrawn())
            words += u". "_s
                + tr("Withdrawn on %1: %2")
                      .arg(dayOnScreen(each.revision.withdrawnOn), each.revision.withdrawnReason);
        m_facts->addFact(tr("r%1").arg(each.revision.revision), words);
    }
}

} // namespace muniment::ui
