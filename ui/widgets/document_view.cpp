// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_view.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/thumbnail_strip.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

namespace muniment::ui {

namespace {

constexpr int pageOfItem = Qt::UserRole;
constexpr double zoomSteps[] = {50, 75, 100, 125, 150, 200, 300};
constexpr int fitWidthIndex = 0;
constexpr int fitPageIndex = 1;
constexpr int firstStepIndex = 2;
constexpr int narrowBar = 460; // below, what the keyboard and the wheel do too is left out

QTreeWidgetItem* makeItem(const OutlineItem& entry)
{
    auto* item = new QTreeWidgetItem({entry.title});
    item->setData(0, pageOfItem, entry.page);
    item->setToolTip(0, plainTip(entry.title));
    for (const OutlineItem& child : entry.children)
        item->addChild(makeItem(child));
    return item;
}

} // namespace

DocumentView::DocumentView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_words(makeLabel({}, TextRole::Quiet))
    , m_split(new QSplitter)
    , m_side(new QStackedWidget)
    , m_outline(new QTreeWidget)
    , m_thumbnails(new ThumbnailStrip)
    , m_pages(new PageView)
    , m_find(new FindBar)
{
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(space::wide);

    m_outline->setHeaderHidden(true);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setUniformRowHeights(true);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && m_outline->hasFocus())
            m_pages->goToPage(item->data(0, pageOfItem).toInt());
    });
    connect(m_thumbnails, &ThumbnailStrip::pageWanted, m_pages, &PageView::goToPage);

    m_side->addWidget(m_outline);
    m_side->addWidget(m_thumbnails);
    m_side->setMinimumWidth(Metrics(font()).scaled(140));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_side);
    m_split->addWidget(m_pages);
    m_split->setStretchFactor(1, 1);
    m_split->setHandleWidth(1);

    m_stack->addWidget(m_words);
    m_stack->addWidget(m_split);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_pages);

    connect(m_pages, &PageView::currentPageChanged, this, &DocumentView::showPageNumber);
    connect(m_pages, &PageView::zoomChanged, this, &DocumentView::showZoom);
    connect(m_pages, &PageView::currentPageChanged, this, &DocumentView::showZoom);
    DocumentFind& finder = m_pages->finder();
    connect(m_find, &FindBar::findChanged, this,
        [this, &finder](const QString& text) { finder.find(text, m_pages->currentPage()); });
    connect(
        m_find, &FindBar::nextWanted, this, [this] { findNext(DocumentFind::Direction::Forward); });
    connect(m_find, &FindBar::previousWanted, this,
        [this] { findNext(DocumentFind::Direction::Backward); });
    connect(m_find, &FindBar::closed, this, [this] { m_pages->setFocus(Qt::OtherFocusReason); });
    connect(&finder, &DocumentFind::changed, this, &DocumentView::showFound);
    connect(&finder, &DocumentFind::currentChanged, this, &DocumentView::showFound);
    showDocument(nullptr);
}

QWidget* DocumentView::makeBar()
{
    auto* bar = new QFrame;
    setRule(*bar, Rule::Below);
    bar->setMinimumWidth(1); // it fits itself into the width that there is
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::small, space::tight, space::small, space::tight);
    row->setSpacing(space::tight);

    m_outlineButton = new GlyphButton(Glyph::Outline, tr("Outline"));
    m_outlineButton->setCheckable(true);
    connect(m_outlineButton, &QToolButton::clicked, this,
        [this](bool isChecked) { showSide(isChecked ? Side::Outline : Side::None); });
    m_thumbnailsButton = new GlyphButton(Glyph::Pages, tr("Pages in small"));
    m_thumbnailsButton->setCheckable(true);
    connect(m_thumbnailsButton, &QToolButton::clicked, this,
        [this](bool isChecked) { showSide(isChecked ? Side::Thumbnails : Side::None); });

    m_previous = new GlyphButton(Glyph::Previous, tr("Previous page"));
    connect(m_previous, &QToolButton::clicked, this,
        [this] { m_pages->goToPage(m_pages->currentPage() - 1); });
    m_next = new GlyphButton(Glyph::Next, tr("Next page"));
    connect(m_next, &QToolButton::clicked, this,
        [this] { m_pages->goToPage(m_pages->currentPage() + 1); });

    m_pageNumber = new QSpinBox;
    m_pageNumber->setAccessibleName(tr("Page number"));
    m_pageNumber->setAlignment(Qt::AlignRight);
    m_pageNumber->setKeyboardTracking(false);
    m_pageNumber->setMinimum(1);
    m_pageNumber->setFixedWidth(Metrics(font()).scaled(54));
    connect(m_pageNumber, &QSpinBox::valueChanged, this,
        [this](int number) { m_pages->goToPage(number - 1); });
    m_pageCount = makeLabel({}, TextRole::Quiet);
    makeZoom();

    auto* find = new GlyphButton(Glyph::Find, tr("Find here (Ctrl+F)"));
    connect(find, &QToolButton::clicked, this, &DocumentView::find);

    for (QWidget* part : QList<QWidget*>{
             m_outlineButton, m_thumbnailsButton, m_previous, m_pageNumber, m_pageCount, m_next})
        row->addWidget(part);
    row->addStretch();
    for (QWidget* part : QList<QWidget*>{find, m_turn, m_zoomOut, m_zoom, m_zoomIn})
        row->addWidget(part);
    return bar;
}

void DocumentView::makeZoom()
{
    m_turn = new GlyphButton(Glyph::Turn, tr("Turn (Ctrl+R)"));
    connect(m_turn, &QToolButton::clicked, this, [this] { m_pages->turn(1); });
    m_zoomOut = new GlyphButton(Glyph::ZoomOut, tr("Zoom out"));
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1 / 1.25); });
    m_zoomIn = new GlyphButton(Glyph::ZoomIn, tr("Zoom in"));
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1.25); });
    m_zoom = new ChoiceBox;
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Fit width"));
    m_zoom->addItem(tr("Fit page"));
    for (const double step : zoomSteps)
        m_zoom->addItem(tr("%1 %").arg(step));
    connect(m_zoom, &QComboBox::activated, this, &DocumentView::chooseZoom);
}

void DocumentView::chooseZoom(int index)
{
    if (index == fitWidthIndex)
        m_pages->setZoom({Zoom::Kind::FitWidth});
    else if (index == fitPageIndex)
        m_pages->setZoom({Zoom::Kind::FitPage});
    else if (index - firstStepIndex < int(std::size(zoomSteps)))
        m_pages->setZoom({Zoom::Kind::Percent, zoomSteps[index - firstStepIndex]});
}

// A size between the steps stands last in the list while it is shown.
void DocumentView::showZoom()
{
    const int own = firstStepIndex + int(std::size(zoomSteps));
    while (m_zoom->count() > own)
        m_zoom->removeItem(own);
    switch (m_pages->zoom().kind) {
    case Zoom::Kind::FitWidth:
        m_zoom->setCurrentIndex(fitWidthIndex);
        return;
    case Zoom::Kind::FitPage:
        m_zoom->setCurrentIndex(fitPageIndex);
        return;
    case Zoom::Kind::Percent:
        break;
    }
    const QString text = tr("%1 %").arg(qRound(m_pages->percent()));
    if (m_zoom->findText(text) < 0)
        m_zoom->addItem(text);
    m_zoom->setCurrentIndex(m_zoom->findText(text));
}

void DocumentView::showDocument(std::unique_ptr<PageSource> source)
{
    m_pages->showDocument(nullptr, {});
    m_thumbnails->showDocument(nullptr, {});
    m_source = std::move(source);
    m_bar->setVisible(false);
    m_find->setVisible(m_find->isVisible() && m_source);
    m_words->setText(m_source ? tr("Opening…") : QString());
    m_stack->setCurrentWidget(m_words);
    if (!m_source)
        return;
    connect(m_source.get(), &PageSource::opened, this, &DocumentView::takeShape);
    connect(m_source.get(), &PageSource::failed, this, &DocumentView::showWords);
    m_source->open();
}

void DocumentView::showWords(const Words& words)
{
    m_bar->setVisible(false);
    m_find->hide();
    QStringList lines;
    for (const QString& line : {words.sentence, words.next})
        if (!line.isEmpty())
            lines.append(line);
    m_words->setText(lines.join(u'\n'));
    m_stack->setCurrentWidget(m_words);
}

void DocumentView::takeShape(const DocumentShape& shape)
{
    fillOutline(shape.outline);
    const int count = int(shape.pages.size());
    {
        const QSignalBlocker blocker(m_pageNumber);
        m_pageNumber->setMaximum(qMax(1, count));
    }
    m_pageCount->setText(tr("of %1").arg(locale().toString(count)));
    m_bar->setVisible(true);
    m_stack->setCurrentWidget(m_split);
    m_pages->showDocument(m_source.get(), shape);
    m_thumbnails->showDocument(m_source.get(), shape);
    m_thumbnailsButton->setEnabled(count > 1);
    const bool keepsStrip = m_thumbnailsButton->isChecked() && count > 1;
    showSide(keepsStrip ? Side::Thumbnails : !shape.outline.isEmpty() ? Side::Outline : Side::None);
    showPageNumber(0);
    fitBar();
    if (!m_find->text().isEmpty())
        m_pages->finder().find(m_find->text(), 0);
    emit opened();
}

void DocumentView::fillOutline(const QList<OutlineItem>& outline)
{
    m_outline->clear();
    for (const OutlineItem& entry : outline)
        m_outline->addTopLevelItem(makeItem(entry));
    m_outlineButton->setVisible(!outline.isEmpty());
}

void DocumentView::showSide(Side side)
{
    m_outlineButton->setChecked(side == Side::Outline);
    m_thumbnailsButton->setChecked(side == Side::Thumbnails);
    m_side->setVisible(side != Side::None);
    if (side == Side::None)
        return;
    m_side->setCurrentIndex(side == Side::Outline ? 0 : 1);
    const int wide = side == Side::Outline ? qMin(Metrics(font()).scaled(260), width() * 3 / 10)
                                           : Metrics(font()).scaled(150);
    m_split->setSizes({wide, qMax(1, width() - wide)});
    m_thumbnails->setCurrentPage(m_pages->currentPage());
}

void DocumentView::showPageNumber(int page)
{
    const QSignalBlocker blocker(m_pageNumber);
    m_pageNumber->setValue(page + 1);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_pages->pageCount());
    if (!m_thumbnails->hasFocus())
        m_thumbnails->setCurrentPage(page);
}

void DocumentView::fitBar()
{
    const bool isWide = width() >= Metrics(font()).scaled(narrowBar);
    m_turn->setVisible(isWide);
    m_zoomOut->setVisible(isWide);
    m_zoomIn->setVisible(isWide);
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void DocumentView::find()
{
    const QString selected = m_pages->selectedText().simplified();
    constexpr qsizetype longest = 100;
    m_find->open(selected.size() <= longest ? selected : QString());
}

void DocumentView::findNext(DocumentFind::Direction direction)
{
    if (m_find->text().isEmpty())
        find();
    else
        m_pages->finder().step(direction);
}

void DocumentView::showFound()
{
    const DocumentFind& finder = m_pages->finder();
    if (!finder.failure().sentence.isEmpty()) {
        m_find->setState(finder.failure().sentence, true);
        return;
    }
    const bool isDone = !finder.isReading();
    m_find->setCount({finder.position(), finder.count(),
        isDone ? finder.pageCount() : finder.pagesRead(), finder.pageCount()});
}

// Keys that mean this document while it, or a part of it, has the focus, whatever they mean in the
// window.
bool DocumentView::takesKey(const QKeyEvent& event, Asked asked)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    const bool isShifted = event.modifiers() & Qt::ShiftModifier;
    const auto act = [asked](const auto& work) {
        if (asked == Asked::ToDo)
            work();
        return true;
    };
    if (event.matches(QKeySequence::Find))
        return act([this] { find(); });
    if (event.key() == Qt::Key_F3)
        return act([this, isShifted] {
            findNext(
                isShifted ? DocumentFind::Direction::Backward : DocumentFind::Direction::Forward);
        });
    if (event.matches(QKeySequence::ZoomIn))
        return act([this] { m_pages->zoomBy(1.25); });
    if (event.matches(QKeySequence::ZoomOut))
        return act([this] { m_pages->zoomBy(1 / 1.25); });
    if (isControl && event.key() == Qt::Key_R)
        return act([this] { m_pages->turn(1); });
    return false;
}

bool DocumentView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && takesKey(*static_cast<QKeyEvent*>(event), Asked::Whether)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DocumentView::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event, Asked::ToDo))
        QWidget::keyPressEvent(event);
}

} // namespace muniment::ui
