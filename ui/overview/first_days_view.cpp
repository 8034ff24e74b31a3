// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/first_days_view.h"

#include "ui/shell/link_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLayoutItem>

namespace muniment::ui {

namespace {

using standing::FirstStep;

class StepWording
{
    Q_DECLARE_TR_FUNCTIONS(FirstDays)

public:
    static QString step(FirstStep step)
    {
        switch (step) {
        case FirstStep::People:
            return tr("People of the organisation");
        case FirstStep::Scope:
            return tr("A scope with its provider, regions and period");
        case FirstStep::Assets:
            return tr("Assets in it");
        case FirstStep::Frameworks:
            return tr("Frameworks that apply");
        case FirstStep::Controls:
            return tr("Controls, taken from the starter catalog or a list");
        case FirstStep::Owners:
            return tr("An owner and expected evidence for every control");
        case FirstStep::ProviderDocuments:
            return tr("The provider's documents, imported and reviewed");
        case FirstStep::Evidence:
            return tr("Evidence for one control");
        case FirstStep::Signature:
            return tr("One control signed");
        case FirstStep::Binder:
            break;
        }
        return tr("A first binder");
    }

    static QString count(FirstStep step, int count)
    {
        switch (step) {
        case FirstStep::People:
            return tr("%n person/people", nullptr, count);
        case FirstStep::Scope:
            return tr("%n scope(s)", nullptr, count);
        case FirstStep::Assets:
            return tr("%n asset(s)", nullptr, count);
        case FirstStep::Frameworks:
            return tr("%n framework(s)", nullptr, count);
        case FirstStep::Controls:
        case FirstStep::Owners:
            return tr("%n control(s)", nullptr, count);
        case FirstStep::ProviderDocuments:
            return tr("%n document(s)", nullptr, count);
        case FirstStep::Evidence:
            return tr("%n item(s)", nullptr, count);
        case FirstStep::Signature:
            return tr("%n signature(s)", nullptr, count);
        case FirstStep::Binder:
            break;
        }
        return tr("%n binder(s)", nullptr, count);
    }
};

PlaceKind placeOfStep(FirstStep step)
{
    switch (step) {
    case FirstStep::People:
    case FirstStep::Scope:
    case FirstStep::Assets:
        return PlaceKind::ScopeAndAssets;
    case FirstStep::Frameworks:
    case FirstStep::Controls:
    case FirstStep::Owners:
        return PlaceKind::Controls;
    case FirstStep::ProviderDocuments:
        return PlaceKind::Assurance;
    case FirstStep::Evidence:
        return PlaceKind::Evidence;
    case FirstStep::Signature:
        return PlaceKind::Attestations;
    case FirstStep::Binder:
        break;
    }
    return PlaceKind::Audits;
}

// Where the place has several pages, the word of the one that the step is taken on.
QString pageOfStep(FirstStep step)
{
    switch (step) {
    case FirstStep::People:
        return QStringLiteral("people");
    case FirstStep::Scope:
        return QStringLiteral("scopes");
    case FirstStep::Assets:
        return QStringLiteral("assets");
    case FirstStep::Binder:
        return QStringLiteral("plan");
    default:
        return {};
    }
}

} // namespace

FirstDaysView::FirstDaysView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::small, 0, space::small, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

void FirstDaysView::setSteps(
    const QList<standing::FirstStepStanding>& steps, const QList<PlaceKind>& places)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const standing::FirstStepStanding& each : steps) {
        auto* mark = new MarkLabel;
        mark->setMark(each.isDone ? StateMark{Shape::Full, Tone::Good, tr("done")}
                                  : StateMark{Shape::Open, Tone::Quiet, tr("to do")});
        m_grid->addWidget(mark, row, 0);
        QLabel* words = makeLabel(
            StepWording::step(each.step), each.isDone ? TextRole::Quiet : TextRole::Plain);
        words->setWordWrap(true);
        m_grid->addWidget(words, row, 1);
        m_grid->addWidget(
            makeLabel(each.count > 0 ? stepCountWords(each) : QString(), TextRole::Secondary), row,
            2);
        const PlaceKind place = placeOfStep(each.step);
        if (!each.isDone && places.contains(place)) {
            auto* link = new LinkButton(tr("Do it"), PlaceLink{place, pageOfStep(each.step)});
            link->setAccessibleDescription(StepWording::step(each.step));
            connect(link, &LinkButton::followed, this, &FirstDaysView::linkFollowed);
            m_grid->addWidget(link, row, 3);
        }
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

QString stepCountWords(const standing::FirstStepStanding& step)
{
    return StepWording::count(step.step, int(step.count));
}

} // namespace muniment::ui
