// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_page.h"

#include "ui/shell/navigation.h"
#include "ui/shell/title_band.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr qsizetype visitsKept = 50;

} // namespace

VaultPage::VaultPage(std::unique_ptr<VaultSession> session, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_band(new TitleBand)
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);

    m_band->setFileName(QFileInfo(m_session->vault()->path()).fileName());
    connect(m_band, &TitleBand::scopeChosen, m_session.get(), &VaultSession::setScope);
    connect(m_band, &TitleBand::periodChosen, m_session.get(), &VaultSession::setPeriod);
    connect(m_band, &TitleBand::asOfChosen, m_session.get(), &VaultSession::setAsOf);
    connect(m_navigation, &Navigation::chosen, this, [this](int index) {
        if (index == currentIndex())
            return;
        noteVisit();
        m_stack->setCurrentIndex(index);
    });
    connect(m_session.get(), &VaultSession::viewChanged, this, &VaultPage::showView);
    m_band->showView(m_session->view());
}

// The places use the session while they go.
VaultPage::~VaultPage()
{
    for (Place* place : m_places)
        delete place;
}

void VaultPage::addPlace(Place* place)
{
    m_places.push_back(place);
    m_stack->addWidget(place);
    NavigationButton* button = m_navigation->add(placeGlyph(place->kind()), place->name());
    connect(place, &Place::needChanged, button, &NavigationButton::setNeed);
    connect(place, &Place::linkFollowed, this, &VaultPage::follow);
    if (m_places.size() == 1)
        m_navigation->setCurrent(0);
    if (m_session->view().isReady())
        place->setView(m_session->view());
}

int VaultPage::currentIndex() const
{
    return m_stack->currentIndex();
}

Place* VaultPage::currentPlace() const
{
    return m_places.empty() ? nullptr : place(currentIndex());
}

void VaultPage::goToPlace(int index)
{
    if (index < 0 || index >= placeCount())
        return;
    m_navigation->setCurrent(index);
    currentPlace()->setFocus();
}

void VaultPage::showView()
{
    m_band->showView(m_session->view());
    for (Place* place : m_places)
        place->setView(m_session->view());
}

void VaultPage::noteVisit()
{
    if (const Place* here = currentPlace())
        m_visits.append({currentIndex(), here->current()});
    if (m_visits.size() > visitsKept)
        m_visits.removeFirst();
}

void VaultPage::follow(const RecordLink& link)
{
    const Visit here{currentIndex(), currentPlace()->current()};
    for (int index = 0; index < placeCount(); ++index) {
        if (!place(index)->open(link))
            continue;
        m_visits.append(here);
        m_stack->setCurrentIndex(index);
        m_navigation->setCurrent(index);
        return;
    }
}

void VaultPage::goBack()
{
    if (m_visits.isEmpty())
        return;
    const Visit visit = m_visits.takeLast();
    m_stack->setCurrentIndex(visit.place);
    m_navigation->setCurrent(visit.place);
    if (visit.link)
        place(visit.place)->open(*visit.link);
}

} // namespace muniment::ui
