// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_view.h"

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace muniment::ui {

namespace {

constexpr int pageOfItem = Qt::UserRole;
constexpr double zoomSteps[] = {50, 75, 100, 125, 150, 200, 300};
constexpr int fitWidthIndex = 0;
constexpr int fitPageIndex = 1;
constexpr int firstStepIndex = 2;

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
    , m_outline(new QTreeWidget)
    , m_pages(new PageView)
{
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(space::wide);

    m_outline->setHeaderHidden(true);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setUniformRowHeights(true);
    m_outline->setMinimumWidth(160);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && m_outline->hasFocus())
            m_pages->goToPage(item->data(0, pageOfItem).toInt());
    });

    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_outline);
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
    column->addWidget(m_stack, 1);

    connect(m_pages, &PageView::currentPageChanged, this, &DocumentView::showPageNumber);
    connect(m_pages, &PageView::zoomChanged, this, &DocumentView::showZoom);
    showDocument(nullptr);
}

QWidget* DocumentView::makeBar()
{
    auto* bar = new QFrame;
    setRule(*bar, Rule::Below);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::small, space::tight, space::small, space::tight);
    row->setSpacing(space::tight);

    m_outlineButton = new GlyphButton(Glyph::Outline, tr("Outline"));
    m_outlineButton->setCheckable(true);
    connect(m_outlineButton, &QToolButton::toggled, m_outline, &QWidget::setVisible);

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
    m_pageNumber->setFixedWidth(Metrics(font()).scaled(64));
    connect(m_pageNumber, &QSpinBox::valueChanged, this,
        [this](int number) { m_pages->goToPage(number - 1); });
    m_pageCount = makeLabel({}, TextRole::Quiet);

    auto* out = new GlyphButton(Glyph::ZoomOut, tr("Zoom out"));
    out->setShortcut(QKeySequence::ZoomOut);
    connect(out, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1 / 1.25); });
    auto* in = new GlyphButton(Glyph::ZoomIn, tr("Zoom in"));
    in->setShortcut(QKeySequence::ZoomIn);
    connect(in, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1.25); });
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Fit width"));
    m_zoom->addItem(tr("Fit page"));
    for (const double step : zoomSteps)
        m_zoom->addItem(tr("%1 %").arg(step));
    connect(m_zoom, &QComboBox::activated, this, &DocumentView::chooseZoom);

    row->addWidget(m_outlineButton);
    row->addWidget(m_previous);
    row->addWidget(m_pageNumber);
    row->addWidget(m_pageCount);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(out);
    row->addWidget(m_zoom);
    row->addWidget(in);
    return bar;
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
    m_source = std::move(source);
    m_bar->setVisible(false);
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
    showPageNumber(0);
}

void DocumentView::fillOutline(const QList<OutlineItem>& outline)
{
    m_outline->clear();
    for (const OutlineItem& entry : outline)
        m_outline->addTopLevelItem(makeItem(entry));
    m_outlineButton->setVisible(!outline.isEmpty());
    m_outlineButton->setChecked(!outline.isEmpty());
    m_outline->setVisible(!outline.isEmpty());
    m_split->setSizes({qMin(Metrics(font()).scaled(260), width() * 3 / 10), width()});
}

void DocumentView::showPageNumber(int page)
{
    const QSignalBlocker blocker(m_pageNumber);
    m_pageNumber->setValue(page + 1);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_pages->pageCount());
}

} // namespace muniment::ui
