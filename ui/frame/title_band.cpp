// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/title_band.h"

#include "ui/frame/window_actions.h"
#include "ui/shell/period_choices.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QActionGroup>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

#include <functional>

namespace muniment::ui {

namespace {

constexpr qsizetype pointsShown = 8;

QMenu* freshMenu(ChipButton& chip)
{
    if (QMenu* before = chip.menu())
        before->deleteLater();
    auto* menu = new QMenu(chip.label(), &chip);
    chip.setMenu(menu);
    return menu;
}

// A calendar in a menu; a choice closes the menu that it was reached from.
void addCalendar(QMenu& menu, QMenu& outermost, const QString& name, Date day,
    const std::function<void(Date)>& choose)
{
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(name);
    calendar->setSelectedDate(day);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* pick = new QWidgetAction(&menu);
    pick->setDefaultWidget(calendar);
    pick->setText(name);
    menu.addAction(pick);
    const auto take = [&outermost, choose](Date chosen) {
        outermost.close();
        choose(chosen);
    };
    QObject::connect(calendar, &QCalendarWidget::activated, &outermost, take);
    QObject::connect(calendar, &QCalendarWidget::clicked, &outermost, take);
}

} // namespace

TitleBand::TitleBand(QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(TextRole::Strong))
    , m_file(new ElidedLabel(TextRole::Quiet))
    , m_scope(new ChipButton(tr("Scope")))
    , m_period(new ChipButton(tr("Period")))
    , m_asOf(new ChipButton(tr("As of")))
    , m_knownAt(new ChipButton(tr("Known on")))
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
    row->addWidget(m_knownAt);
}

void TitleBand::setFileName(const QString& name)
{
    m_file->setText(name);
}

void TitleBand::showView(const View& view, const QList<vault::RestorePoint>& points)
{
    for (ChipButton* chip : {m_scope, m_period, m_asOf, m_knownAt})
        chip->setVisible(view.isReady());
    if (!view.isReady())
        return;
    m_name->setText(view.facts->organisation.name);
    fillScopes(view);
    fillPeriods(view);
    fillAsOf(view, points);
    fillKnownAt(view, points);
    // As of another day and known at another time are never mixed.
    m_asOf->setVisible(!view.knownAt);
    m_knownAt->setVisible(view.knownAt.has_value());
    const bool isUsual = view.isAsOfToday() && !view.knownAt;
    setSurface(*this, isUsual ? Surface::Frame : Surface::AsOfBand);
}

void TitleBand::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(Metrics(font()).band());
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

void TitleBand::fillAsOf(const View& view, const QList<vault::RestorePoint>& points)
{
    m_asOf->setValue(view.isAsOfToday() ? tr("today") : dayOnScreen(view.asOf));
    QMenu* menu = freshMenu(*m_asOf);
    menu->addAction(tr("Today"), this, [this, today = view.today] { emit asOfChosen(today); });
    menu->addAction(tr("End of the period, %1").arg(dayOnScreen(view.period.until)), this,
        [this, until = view.period.until] { emit asOfChosen(until); });
    addCalendar(
        *menu, *menu, tr("Another day"), view.asOf, [this](Date day) { emit asOfChosen(day); });
    menu->addSeparator();
    addEarlierTimes(*menu->addMenu(tr("Records as known earlier")), view, points);
}

void TitleBand::fillKnownAt(const View& view, const QList<vault::RestorePoint>& points)
{
    QMenu* menu = freshMenu(*m_knownAt);
    if (!view.knownAt)
        return;
    m_knownAt->setValue(timeOnScreen(inZone(*view.knownAt, view.facts->organisation.timeZone)));
    menu->addAction(tr("Now"), this, &TitleBand::nowChosen);
    menu->addSeparator();
    addEarlierTimes(*menu, view, points);
}

// Times that somebody named come before days of a calendar.
void TitleBand::addEarlierTimes(
    QMenu& menu, const View& view, const QList<vault::RestorePoint>& points)
{
    if (!points.isEmpty())
        menu.addSection(tr("Restore points"));
    for (const vault::RestorePoint& point : points.first(qMin(points.size(), pointsShown))) {
        const QString when
            = tr("%1 · entry %2")
                  .arg(timeOnScreen(inZone(point.madeAt, view.facts->organisation.timeZone)),
                      locale().toString(point.sequence));
        QAction* action = menu.addAction(
            menuText(when.startsWith(point.name) ? when : tr("%1, %2").arg(point.name, when)), this,
            [this, at = point.madeAt] { emit knownAtChosen(at); });
        action->setCheckable(true);
        action->setChecked(view.knownAt == point.madeAt);
    }
    menu.addSection(tr("End of a day"));
    QMenu* outermost = &menu;
    while (auto* above = qobject_cast<QMenu*>(outermost->parentWidget()))
        outermost = above;
    addCalendar(menu, *outermost, tr("End of a day"), view.knownAt ? view.asOf : view.today,
        [this](Date day) { emit knownDayChosen(day); });
}

} // namespace muniment::ui
