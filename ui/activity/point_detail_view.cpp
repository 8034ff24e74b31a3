// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/point_detail_view.h"

#include "ui/history/history_detail_view.h"
#include "ui/shell/link_button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

PointDetailView::PointDetailView(QWidget* parent)
    : QWidget(parent)
    , m_others(new ChoiceBox)
    , m_choice(new QWidget)
    , m_pane(new DetailPane(tr("Detail of the point in time")))
{
    auto* label = makeLabel(tr("&Compare with"), TextRole::Quiet);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_others);
    m_others->setAccessibleName(tr("Compare with"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(24);
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_others, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_choice);
    column->addWidget(makeHairline());
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    connect(m_others, &QComboBox::currentIndexChanged, this, &PointDetailView::otherChosen);
    showNothing();
}

void PointDetailView::setOthers(const QList<PointRow>& points)
{
    const QSignalBlocker quiet(m_others);
    const QByteArray chosen = m_others->currentData().toByteArray();
    m_points = points;
    m_others->clear();
    m_others->addItem(tr("Now"), QByteArray());
    for (const PointRow& each : points)
        m_others->addItem(
            tr("%1 · entry %2 · %3").arg(each.when, QLocale().toString(each.sequence), each.name),
            each.key());
    m_others->setCurrentIndex(qMax(0, m_others->findData(chosen)));
}

std::optional<PointRow> PointDetailView::other() const
{
    const int index = m_others->currentIndex() - 1;
    return index < 0 ? std::nullopt : std::optional(m_points.at(index));
}

void PointDetailView::showNothing()
{
    m_choice->setEnabled(false);
    m_pane->clear();
}

void PointDetailView::begin()
{
    m_choice->setEnabled(true);
    m_pane->clear(m_point.key());
    m_pane->addText(m_point.name, TextRole::Heading);
    const QString kind = pointKindWords(m_point.kind);
    m_pane->addText(m_point.who.isEmpty() ? tr("%1, %2.").arg(m_point.when, kind)
                                          : tr("%1, %2, %3.").arg(m_point.when, kind, m_point.who),
        TextRole::Quiet);
    m_pane->addText(m_point.since == 0 ? tr("The records stand as they stood then.")
                                       : tr("%n entry/entries of the journal were written since.",
                                           nullptr, int(m_point.since)));
    if (!m_point.file.isEmpty())
        m_pane->addText(tr("%1, %2").arg(QDir::toNativeSeparators(m_point.file),
                            QLocale().formattedDataSize(m_point.fileBytes)),
            TextRole::Quiet);
    if (!m_point.trouble.isEmpty())
        m_pane->addText(m_point.trouble);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(makeLink(
        tr("Entry %1").arg(QLocale().toString(m_point.sequence)), JournalLink{m_point.sequence}));
    if (m_point.link)
        row->addWidget(makeLink(m_point.name, *m_point.link));
    row->addStretch();
    m_pane->addLayout(row);
}

void PointDetailView::showPoint(const PointRow& point)
{
    m_point = point;
    begin();
    m_pane->addText(tr("Comparing…"), TextRole::Quiet);
}

void PointDetailView::showWords(const QString& words)
{
    begin();
    m_pane->addText(words);
}

void PointDetailView::showDifferences(const QList<ComparedKind>& kinds)
{
    begin();
    if (kinds.isEmpty()) {
        const std::optional<PointRow> with = other();
        m_pane->addText(with ? tr("No record differs between this point and %1.").arg(with->when)
                             : tr("No record differs between this point and now."),
            TextRole::Quiet);
    }
    for (const ComparedKind& kind : kinds)
        addKind(kind);
}

void PointDetailView::addKind(const ComparedKind& kind)
{
    QStringList counts;
    if (kind.added > 0)
        counts.append(tr("%n new", nullptr, kind.added));
    if (kind.changed > 0)
        counts.append(tr("%n changed", nullptr, kind.changed));
    if (kind.removed > 0)
        counts.append(tr("%n removed", nullptr, kind.removed));
    QString heading = kind.words;
    if (!heading.isEmpty())
        heading[0] = heading.at(0).toUpper();
    m_pane->addHeading(heading, counts.join(u" · "_s), kind.words);
    for (const RecordDifferences& record : kind.records) {
        auto* head = new QHBoxLayout;
        head->setSpacing(space::small);
        if (record.link)
            head->addWidget(makeLink(record.words, *record.link));
        else
            head->addWidget(makeTextLabel(record.words, TextRole::Plain));
        head->addWidget(makeLabel(record.fate, TextRole::Secondary));
        head->addStretch();
        m_pane->addLayout(head);
        for (const RecordDifferences::Part& part : record.parts) {
            if (!part.words.isEmpty())
                m_pane->addText(part.words, TextRole::Secondary);
            if (!part.fields.isEmpty())
                m_pane->addWidget(makeDifferenceTable(part.fields));
        }
    }
    if (kind.left > 0)
        m_pane->addText(tr("%n more", nullptr, int(kind.left)), TextRole::Quiet);
}

QWidget* PointDetailView::makeLink(const QString& words, const RecordLink& link)
{
    auto* button = new LinkButton(words, link);
    connect(button, &LinkButton::followed, this, &PointDetailView::linkFollowed);
    return button;
}

} // namespace muniment::ui
