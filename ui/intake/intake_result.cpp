// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_result.h"

#include "core/evidence/evidence_messages.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr qsizetype mostLines = 500; // of each part; the rest is counted

class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)

public:
    static QString added(int count) { return tr("%n added", nullptr, count); }
    static QString revised(int count) { return tr("%n added as a revision", nullptr, count); }
    static QString here(int count) { return tr("%n was/were here already", nullptr, count); }
    static QString refused(int count) { return tr("%n refused", nullptr, count); }
};

// Revisions are counted by what they revise: many files may make one.
int revisions(const evidence::AddedEvidence& added)
{
    return added.count(evidence::AddOutcome::Revised) > 0 ? 1 : 0;
}

// The rows as they are told here: by the file's name where no two are called alike, because where
// it lay is known to who brought it.
QList<evidence::AddedRow> namedRows(const evidence::AddedEvidence& added)
{
    QHash<QString, int> count;
    for (const evidence::AddedRow& each : added.rows)
        ++count[QFileInfo(each.path).fileName()];
    QList<evidence::AddedRow> rows = added.rows;
    for (evidence::AddedRow& each : rows)
        if (const QString name = QFileInfo(each.path).fileName(); count.value(name) == 1)
            each.path = name;
    return rows;
}

} // namespace

QString summaryOf(const evidence::AddedEvidence& added)
{
    using evidence::AddOutcome;
    const int refused = added.count(AddOutcome::NotAdded);
    if (refused == 1 && added.rows.size() == 1)
        return sentenceOf(added.rows.first());
    QStringList parts;
    if (const int count = added.count(AddOutcome::Added); count > 0)
        parts.append(ResultWords::added(count));
    if (const int count = revisions(added); count > 0)
        parts.append(ResultWords::revised(added.count(AddOutcome::Revised)));
    if (const int count = added.count(AddOutcome::AlreadyHere); count > 0)
        parts.append(ResultWords::here(count));
    if (refused > 0)
        parts.append(ResultWords::refused(refused));
    return parts.join(u", ") + u'.';
}

bool hasMoreToTell(const evidence::AddedEvidence& added)
{
    return added.rows.size() > 1 ? std::any_of(added.rows.begin(), added.rows.end(),
               [](const evidence::AddedRow& row) {
                   return row.outcome == evidence::AddOutcome::NotAdded || !row.notices.isEmpty();
               })
                                 : !added.rows.isEmpty() && !added.rows.first().notices.isEmpty();
}

IntakeResult::IntakeResult(const evidence::AddedEvidence& added, QWidget* parent)
    : QWidget(parent)
    , m_hasRefused(added.count(evidence::AddOutcome::NotAdded) > 0)
{
    setSurface(*this, Surface::Ground);
    auto* head = new QFrame;
    setRule(*head, Rule::Below);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    QLabel* title = makeLabel(summaryOf(added), TextRole::Heading);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copies every line"));
    connect(
        copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text); });
    row->addWidget(copy);
    auto* close = new GlyphButton(Glyph::Close, tr("Close (Esc)"));
    connect(close, &QAbstractButton::clicked, this, &IntakeResult::closed);
    row->addWidget(close);

    auto* pane = new DetailPane(summaryOf(added));
    QHash<QString, EvidenceId> items;
    for (const evidence::AddedRow& each : added.rows)
        if (!each.code.isEmpty()) {
            items.insert(each.code, each.evidenceId);
            items.insert(each.code.section(u' ', 0, 0), each.evidenceId);
        }
    const LinkFinder find = [items](const QString& code) -> QString {
        return items.contains(code) ? linkText(RecordLink(items.value(code))) : QString();
    };
    m_text = summaryOf(added) + u'\n';
    const auto addPart = [&](const QString& heading, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        pane->addHeading(heading, QLocale().toString(lines.size()));
        for (const QString& line : lines.mid(0, mostLines))
            pane->addLinkedText(linkedPieces(line, find));
        if (lines.size() > mostLines)
            pane->addText(
                tr("and %n more", nullptr, int(lines.size() - mostLines)), TextRole::Quiet);
        m_text += heading + u'\n' + lines.join(u'\n') + u'\n';
    };
    QStringList refused;
    QStringList notices;
    QStringList others;
    for (const evidence::AddedRow& each : namedRows(added)) {
        (each.outcome == evidence::AddOutcome::NotAdded ? refused : others)
            .append(sentenceOf(each));
        for (const evidence::Notice& notice : each.notices)
            notices.append(sentenceOf(notice, each));
    }
    addPart(tr("Refused"), refused);
    addPart(tr("To be known"), notices);
    addPart(tr("Taken in"), others);
    connect(pane, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(pane, 1);
}

void IntakeResult::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muniment::ui
