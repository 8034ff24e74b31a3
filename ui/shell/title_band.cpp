// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/title_band.h"

#include "ui/shell/period_choices.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QActionGroup>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace muniment::ui {

namespace {

// Names of scopes may hold an ampersand, which a menu would take for a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QMenu* freshMenu(ChipButton& chip)
{
    if (QMenu* before = chip.menu())
        before->deleteLater();
    auto* menu = new QMenu(chip.label(), &chip);
    chip.setMenu(menu);
    return menu;
}

} // namespace

TitleBand::TitleBand(QWidget* parent)
    : QFrame(parent)
    , m_name(makeLabel({}, TextRole::Strong))
    , m_file(makeLabel({}, TextRole::Quiet))
    , m_scope(new ChipButton(tr("Scope")))
    , m_period(new ChipButton(tr("Period")))
    , m_asOf(new ChipButton(tr("As of")))
{
    setSurface(*this, Surface::Frame);
    setRule(*this, Rule::Below);
    setFixedHeight(Metrics(font()).band());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 0, space::large, 0);
    row->setSpacing(space::large);
    row->addWidget(m_name);
    row->addWidget(m_file);
    row->addStretch();
    row->addWidget(m_scope);
    row->addWidget(m_period);
    row->addWidget(m_asOf);
}

void TitleBand::setFileName(const QString& name)
{
    m_file->setText(name);
}

void TitleBand::showView(const View& view)
{
    for (ChipButton* chip : {m_scope, m_period, m_asOf})
        chip->setVisible(view.isReady());
    if (!view.isReady())
        return;
    m_name->setText(view.facts->organisation.name);
    fillScopes(view);
    fillPeriods(view);
    fillAsOf(view);
    setSurface(*this, view.isAsOfToday() ? Surface::Frame : Surface::AsOfBand);
}

void TitleBand::fillScopes(const View& view)
{
    const scope::Scope* chosen = view.facts->scope(view.scope);
    m_scope->setValue(chosen ? chosen->name : tr("All scopes"));
    QMenu* menu = freshMenu(*m_scope);
    auto* group = new QActionGroup(menu);
    const auto add = [this, menu, group, &view](const QString& name, ScopeId id) {
        QAction* action
            = menu->addAction(menuText(name), this, [this, id] { emit scopeChosen(id); });
        action->setCheckable(true);
        action->setChecked(view.scope == id);
        group->addAction(action);
    };
    add(tr("All scopes"), {});
    for (const scope::Scope& each : view.facts->scopes)
        add(each.name, each.id);
}

void TitleBand::fillPeriods(const View& view)
{
    m_period->setValue(periodOnScreen(view.period));
    QMenu* menu = freshMenu(*m_period);
    for (const PeriodGroup& group : periodChoices(*view.facts, view.scope, view.today)) {
        menu->addSection(group.title);
        for (const PeriodChoice& choice : group.choices) {
            const QString words = periodOnScreen(choice.period);
            QAction* action = menu->addAction(
                choice.name.isEmpty() ? words : menuText(tr("%1: %2").arg(choice.name, words)),
                this, [this, period = choice.period] { emit periodChosen(period); });
            action->setCheckable(true);
            action->setChecked(choice.period == view.period);
        }
    }
}

void TitleBand::fillAsOf(const View& view)
{
    m_asOf->setValue(view.isAsOfToday() ? tr("today") : dayOnScreen(view.asOf));
    QMenu* menu = freshMenu(*m_asOf);
    menu->addAction(tr("Today"), this, [this, today = view.today] { emit asOfChosen(today); });
    menu->addAction(tr("End of the period, %1").arg(dayOnScreen(view.period.until)), this,
        [this, until = view.period.until] { emit asOfChosen(until); });
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Another day"));
    calendar->setSelectedDate(view.asOf);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* pick = new QWidgetAction(menu);
    pick->setDefaultWidget(calendar);
    pick->setText(tr("Another day"));
    menu->addAction(pick);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        menu->close();
        emit asOfChosen(day);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        menu->close();
        emit asOfChosen(day);
    });
}

} // namespace muniment::ui
