// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_pane.h"

#include "ui/widgets/detail_section.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/sticky_heading.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace muniment::ui {

namespace {

// What takes the focus, in the order of its places.
void collectStops(const QLayout* layout, QList<QWidget*>& stops)
{
    for (int index = 0; layout && index < layout->count(); ++index) {
        QLayoutItem* item = layout->itemAt(index);
        if (QWidget* widget = item->widget()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                stops.append(widget);
            collectStops(widget->layout(), stops);
        } else {
            collectStops(item->layout(), stops);
        }
    }
}

QList<QWidget*> focusStops(const QWidget& root)
{
    QList<QWidget*> stops;
    collectStops(root.layout(), stops);
    return stops;
}

QLabel* makeName(const QString& name)
{
    QLabel* label = makeLabel(name, TextRole::Quiet);
    label->setContentsMargins(0, fieldGap, 0, fieldGap);
    return label;
}

} // namespace

QLabel* makeTextLabel(const QString& text, TextRole role)
{
    QLabel* label = makeLabel({}, role);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignToReading(*label);
    return label;
}

QFrame* makeHairline()
{
    auto* line = new QFrame;
    setRule(*line, Rule::Below);
    line->setFixedHeight(1);
    return line;
}

DetailPane::DetailPane(const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent)
    , m_sticky(new StickyHeading(viewport()))
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_sticky, &StickyHeading::clicked, this, &DetailPane::scrollToSection);
    makeBody();
    openSection({});
}

void DetailPane::makeBody()
{
    m_sections.clear();
    m_before.clear();
    m_focusedStop = -1;
    m_body = new QWidget;
    setSurface(*m_body, Surface::Ground);
    m_page = new QVBoxLayout(m_body);
    fitBody();
    m_page->setSpacing(0);
    m_page->addStretch(1); // what a section holds may stretch; room that is left stands below all
    if (QWidget* old = takeWidget())
        old->deleteLater(); // it may be what called
    setWidget(m_body);
    m_sticky->raise();
}

void DetailPane::setReadingWidth(int pixels)
{
    m_readingWidth = pixels;
    fitBody();
}

void DetailPane::fitBody()
{
    const int side = space::large - fieldPadding;
    const int spare = m_readingWidth > 0 ? viewport()->width() - m_readingWidth : 0;
    m_page->setContentsMargins(side, space::large, qMax(side, spare), space::large);
}

void DetailPane::clear(const QByteArray& key)
{
    if (key.isEmpty() || key != m_key) {
        m_key = key;
        makeBody();
        verticalScrollBar()->setValue(0);
    } else {
        noteFocus();
        for (const Section& each : std::as_const(m_sections)) {
            m_page->removeWidget(each.widget);
            each.widget->begin();
            m_before.insert(each.key, each.widget);
        }
        m_sections.clear();
    }
    openSection({});
    if (std::exchange(m_isSwept, false))
        QMetaObject::invokeMethod(this, &DetailPane::sweep, Qt::QueuedConnection);
}

DetailSection* DetailPane::openSection(const QString& key)
{
    DetailSection* section = m_before.take(key);
    if (!section) {
        section = new DetailSection;
        connect(section, &DetailSection::foldWanted, this,
            [this, key](bool isFolded) { fold(key, isFolded); });
    }
    m_page->insertWidget(m_page->count() - 1, section);
    m_sections.append({key, section});
    m_section = section;
    return section;
}

// Runs once all that belongs to the record was added. Widgets that stayed are older than those made
// anew, so the order of the Tab key is set again.
void DetailPane::sweep()
{
    m_isSwept = true;
    for (DetailSection* gone : std::as_const(m_before)) {
        gone->hide();
        gone->deleteLater();
    }
    m_before.clear();
    for (const Section& each : std::as_const(m_sections))
        each.widget->end();
    const QList<QWidget*> stops = focusStops(*m_body);
    for (qsizetype index = 1; index < stops.size(); ++index)
        setTabOrder(stops.at(index - 1), stops.at(index));
    placeSticky();
    // What was made anew is shown by events that are on their way, and takes no focus before.
    QMetaObject::invokeMethod(this, &DetailPane::restoreFocus, Qt::QueuedConnection);
}

void DetailPane::noteFocus()
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !m_body->isAncestorOf(focused))
        return;
    m_focused = focused;
    m_focusedStop = int(focusStops(*m_body).indexOf(focused));
}

// A widget that had the focus and was made anew has its place in the order.
void DetailPane::restoreFocus()
{
    const QList<QWidget*> stops = focusStops(*m_body);
    const int wanted = std::exchange(m_focusedStop, -1);
    const bool isGone = !m_focused || !m_focused->isVisible();
    m_focused.clear();
    if (wanted >= 0 && isGone && !stops.isEmpty())
        stops.at(qMin(wanted, int(stops.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void DetailPane::addWidget(QWidget* widget)
{
    m_section->addWidget(widget);
}

void DetailPane::addLayout(QLayout* layout)
{
    m_section->addLayout(layout);
}

void DetailPane::addWideWidget(QWidget* widget)
{
    m_section->addWideWidget(widget);
}

void DetailPane::addGap(int pixels)
{
    m_section->addGap(pixels);
}

void DetailPane::addTitle(const QString& code, const QString& title)
{
    addText(code.isEmpty() ? title : code + QStringLiteral("  ") + title, TextRole::Heading);
}

void DetailPane::addState(const StateMark& mark, const QString& sentence)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new MarkLabel({mark.shape, mark.tone, {}}), 0, Qt::AlignTop);
    row->addWidget(makeTextLabel(sentence, TextRole::Plain), 1);
    addLayout(row);
}

void DetailPane::addHeading(const QString& text, const QString& remark, const QString& key)
{
    const QString name = key.isEmpty() ? text : key;
    DetailSection* section = openSection(name);
    section->setHeading(text, remark);
    section->setFolded(m_folded.contains(name));
}

void DetailPane::addHeadingAction(QWidget* widget)
{
    m_section->addHeadingAction(widget);
}

QLabel* DetailPane::addText(const QString& text, TextRole role)
{
    QLabel* label = makeTextLabel(text, role);
    addWidget(label);
    return label;
}

void DetailPane::addLinkedText(const QList<TextPiece>& pieces)
{
    auto* label = new LinkLabel;
    label->setPieces(pieces);
    connect(label, &QLabel::linkActivated, this, &DetailPane::linkActivated);
    addWidget(label);
}

void DetailPane::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* label = makeTextLabel(value, TextRole::Plain);
    label->setContentsMargins(fieldPadding, fieldGap, fieldPadding, fieldGap);
    addRow(name, label);
}

void DetailPane::addFact(const QString& name, const QList<TextPiece>& value)
{
    if (value.isEmpty())
        return;
    auto* label = new LinkLabel;
    label->setPieces(value);
    label->setContentsMargins(fieldPadding, fieldGap, fieldPadding, fieldGap);
    connect(label, &QLabel::linkActivated, this, &DetailPane::linkActivated);
    addRow(name, label);
}

void DetailPane::addRow(const QString& name, QWidget* value)
{
    QLabel* label = makeName(name);
    if (value->focusPolicy() != Qt::NoFocus)
        label->setBuddy(value);
    m_section->addRow(label, value);
}

void DetailPane::setFolded(const QSet<QString>& keys)
{
    m_folded = keys;
    for (const Section& each : std::as_const(m_sections))
        if (each.widget->hasHeading())
            each.widget->setFolded(m_folded.contains(each.key));
}

void DetailPane::fold(const QString& key, bool isFolded)
{
    if (isFolded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    for (const Section& each : std::as_const(m_sections))
        if (each.key == key)
            each.widget->setFolded(isFolded);
    emit foldedChanged();
}

void DetailPane::scrollToSection(const QString& key)
{
    for (const Section& each : std::as_const(m_sections))
        if (each.key == key)
            verticalScrollBar()->setValue(each.widget->y() + each.widget->headingTop());
}

// The heading of the section that the upper edge cuts through; the next one pushes it away.
void DetailPane::placeSticky()
{
    const int top = verticalScrollBar()->value();
    const Section* cut = nullptr;
    const Section* next = nullptr;
    for (const Section& each : std::as_const(m_sections)) {
        if (!each.widget->hasHeading())
            continue;
        if (each.widget->y() + each.widget->headingTop() < top)
            cut = &each;
        else if (!next)
            next = &each;
    }
    m_sticky->setVisible(cut != nullptr);
    if (!cut)
        return;
    m_sticky->setHeading(cut->key, cut->widget->heading());
    const int height = m_sticky->sizeHint().height();
    int offset = 0;
    if (next)
        offset = qMin(0, next->widget->y() + next->widget->headingTop() - top - height);
    m_sticky->setGeometry(0, offset, viewport()->width(), height);
}

void DetailPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitBody();
    placeSticky();
}

void DetailPane::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    placeSticky();
}

bool DetailPane::viewportEvent(QEvent* event)
{
    const bool isDone = QScrollArea::viewportEvent(event);
    if (event->type() == QEvent::LayoutRequest)
        placeSticky();
    return isDone;
}

} // namespace muniment::ui
