// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_page.h"

#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QFrame>
#include <QHideEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualList = 636;
constexpr int usualDetail = 436;

} // namespace

RecordPage::RecordPage(
    const QString& name, Settings& settings, RecordList* list, QWidget* detail, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_settings(settings)
    , m_list(list)
    , m_detail(detail)
    , m_split(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_back(new QPushButton(tr("Show the list")))
    , m_empty(new EmptyPage)
{
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    if (detail) {
        detail->setMinimumWidth(smallestDetail);
        m_split->addWidget(detail);
    }
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({usualList, usualDetail});
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QFrame;
    setRule(*head, Rule::Below);
    auto* headRow = new QVBoxLayout(head);
    headRow->setContentsMargins(0, 0, 0, 0);
    headRow->addWidget(m_list->filterBar());
    headRow->addWidget(m_back, 0, Qt::AlignLeading);
    m_back->hide();
    setLook(*m_back, ButtonLook::Link);
    setPlainTip(*m_back, tr("Alt+Enter"));
    connect(m_back, &QPushButton::clicked, this, &RecordPage::turnDetail);
    column->addWidget(head);
    column->addWidget(m_split, 1);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setFocusProxy(m_list);
    m_split->restoreState(m_settings.layout(m_name + u"/split"_s));
}

RecordPage::~RecordPage()
{
    m_list->show(); // a list that gave way has no width to be kept
    m_settings.setLayout(m_name + u"/split"_s, m_split->saveState());
}

void RecordPage::turnDetail()
{
    if (!m_detail || m_stack->currentIndex() == 1)
        return;
    if (isDetailAlone()) {
        showList();
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->hide();
    m_list->filterBar()->hide();
    m_back->show();
    setFocusProxy(m_detail);
    m_detail->setFocus(Qt::OtherFocusReason);
}

bool RecordPage::isDetailAlone() const
{
    return m_list->isHidden();
}

void RecordPage::showList()
{
    if (!isDetailAlone())
        return;
    m_list->show();
    m_list->filterBar()->show();
    m_back->hide();
    setFocusProxy(m_list);
}

void RecordPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        showList();
}

void RecordPage::setRows(const std::shared_ptr<const ListRows>& rows)
{
    m_list->setRows(rows);
    m_hasRows = rows->count() > 0;
    showStanding();
}

void RecordPage::showFilled()
{
    m_stack->setCurrentIndex(0);
}

void RecordPage::showStanding()
{
    m_stack->setCurrentIndex(m_hasRows ? 0 : 1);
}

void RecordPage::setFirstWidths(int list, int detail, int leastList, int leastDetail)
{
    const Metrics metrics(font());
    m_list->table().setMinimumWidth(metrics.scaled(leastList));
    if (m_detail)
        m_detail->setMinimumWidth(metrics.scaled(leastDetail));
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    if (m_settings.layout(m_name + u"/split"_s).isEmpty())
        m_split->setSizes({metrics.scaled(list), metrics.scaled(detail)});
}

QList<QWidget*> RecordPage::panes() const
{
    if (m_stack->currentIndex() == 1)
        return {m_empty};
    QList<QWidget*> panes{m_list};
    if (m_detail)
        panes.append(m_detail);
    return panes;
}

void RecordPage::addSideColumn(QWidget* side)
{
    m_split->insertWidget(0, side);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 3);
    m_split->setStretchFactor(2, 2);
    m_split->restoreState(m_settings.layout(m_name + u"/split"_s));
}

} // namespace muniment::ui
