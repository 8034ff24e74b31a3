// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_section.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int nameWidth = 120; // of the column of names, at least
constexpr int reach = fieldPadding; // from the edge of a section to its text

} // namespace

FoldButton::FoldButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFolded(false);
}

void FoldButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setAccessibleDescription(isFolded ? tr("folded") : tr("unfolded"));
    update();
}

QSize FoldButton::sizeHint() const
{
    const Metrics metrics(font());
    const QFontMetrics name(typeOf(font(), metrics.secondary(), Weight::Strong));
    return {name.horizontalAdvance(text()) + space::tight + metrics.scaled(14),
        qMax(name.height() + space::tight, smallestTarget)};
}

// The sign stands behind the name, so that headings stay in line with the text below, and is only
// seen where it says something: on what is folded, and under the pointer.
void FoldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Metrics metrics(font());
    const Colours& colours = coloursOf(palette());
    painter.setFont(typeOf(font(), metrics.secondary(), Weight::Strong));
    const int name = painter.fontMetrics().horizontalAdvance(text());
    const int sign = metrics.scaled(12);
    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.setPen(QColor(hasFocus() ? colours.accent : colours.quiet));
    painter.drawText(place({0, 0, name + 1, height()}),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text());
    if (!m_isFolded && !underMouse() && !hasFocus())
        return;
    const Glyph folded = layoutDirection() == Qt::RightToLeft ? Glyph::Previous : Glyph::Next;
    drawGlyph(painter, place({name + space::tight, (height() - sign) / 2, sign, sign}),
        m_isFolded ? folded : Glyph::Opened, QColor(hasFocus() ? colours.accent : colours.quiet));
}

void FoldButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FoldButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FoldButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

DetailSection::DetailSection(QWidget* parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::tight);
    whole->addWidget(m_content);
    makeColumn();
}

void DetailSection::makeColumn()
{
    delete m_content->layout();
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_rows = nullptr;
}

void DetailSection::begin()
{
    for (auto each = m_kept.cbegin(); each != m_kept.cend(); ++each)
        m_before.insert(each.key(), each.value());
    m_kept.clear();
    makeColumn();
    for (QObject* child : m_content->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || std::find(m_before.cbegin(), m_before.cend(), widget) != m_before.cend())
            continue;
        widget->hide();
        widget->deleteLater(); // it may be what called
    }
    while (m_actions && m_actions->count() > 0) {
        QLayoutItem* item = m_actions->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DetailSection::end()
{
    for (QWidget* gone : std::as_const(m_before)) {
        gone->hide();
        gone->deleteLater();
    }
    m_before.clear();
}

void DetailSection::setHeading(const QString& text, const QString& remark)
{
    if (!m_fold) {
        m_head = new QWidget(this);
        m_fold = new FoldButton;
        m_remark = makeLabel({}, TextRole::Secondary);
        m_remark->setWordWrap(true);
        alignToReading(*m_remark);
        m_actions = new QHBoxLayout;
        m_actions->setSpacing(space::small);
        auto* row = new QHBoxLayout(m_head);
        row->setContentsMargins(reach, space::large, reach, 0);
        row->setSpacing(space::tight);
        row->addWidget(m_fold);
        row->addWidget(m_remark, 1);
        row->addLayout(m_actions);
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_head);
        connect(
            m_fold, &FoldButton::clicked, this, [this] { emit foldWanted(!m_fold->isFolded()); });
    }
    m_fold->setText(text);
    m_fold->updateGeometry();
    m_remark->setText(remark);
}

void DetailSection::addHeadingAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

QString DetailSection::heading() const
{
    return m_fold ? m_fold->text() : QString();
}

void DetailSection::setFolded(bool isFolded)
{
    if (m_fold)
        m_fold->setFolded(isFolded);
    m_content->setVisible(!isFolded);
}

bool DetailSection::isFolded() const
{
    return m_fold && m_fold->isFolded();
}

int DetailSection::headingTop() const
{
    return m_fold ? m_head->y() + m_fold->y() : 0;
}

void DetailSection::addWidget(QWidget* widget)
{
    auto* line = new QVBoxLayout;
    line->addWidget(widget);
    addLayout(line);
}

void DetailSection::addWideWidget(QWidget* widget)
{
    m_rows = nullptr;
    m_column->addWidget(widget);
}

void DetailSection::addLayout(QLayout* layout)
{
    m_rows = nullptr;
    auto* line = new QVBoxLayout;
    line->setContentsMargins(reach, 0, reach, 0);
    line->addLayout(layout);
    m_column->addLayout(line);
}

void DetailSection::addGap(int pixels)
{
    m_rows = nullptr;
    m_column->addSpacing(pixels);
}

void DetailSection::addRow(QWidget* name, QWidget* value)
{
    if (!m_rows) {
        m_rows = new QGridLayout;
        m_rows->setContentsMargins(reach, 0, 0, 0);
        m_rows->setHorizontalSpacing(space::tight);
        m_rows->setVerticalSpacing(0);
        m_rows->setColumnMinimumWidth(0, Metrics(font()).scaled(nameWidth));
        m_rows->setColumnStretch(1, 1);
        m_column->addLayout(m_rows);
    }
    const int row = m_rows->rowCount();
    m_rows->addWidget(name, row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1);
}

QWidget* DetailSection::kept(const QString& key) const
{
    return m_before.value(key);
}

void DetailSection::keep(const QString& key, QWidget* widget)
{
    m_before.remove(key);
    m_kept.insert(key, widget);
}

} // namespace muniment::ui
