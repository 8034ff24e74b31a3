// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/requirement_rows.h"

#include "core/assurance/assurance_messages.h"
#include "core/controls/controls_messages.h"
#include "core/standing/in_scope.h"
#include "core/standing/standing_messages.h"
#include "ui/lists/column_manners.h"
#include "ui/shell/state_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::ApplicabilityState;
using controls::Who;

namespace {

using Line = const RequirementRow&;

bool applies(Line row)
{
    return row.standing.applicability.state == ApplicabilityState::Applicable;
}

class RequirementWords
{
    Q_DECLARE_TR_FUNCTIONS(RequirementWords)

public:
    // What is missing, the gravest first.
    static QString gap(Line row)
    {
        const Who who = row.standing.responsibility.who;
        if (!applies(row))
            return {};
        if (who == Who::Undecided)
            return tr("nobody said who carries it out");
        if (row.isOurs() && row.controls.isEmpty())
            return tr("%1, no control").arg(controls::whoWords(who));
        if (who != Who::Provider && who != Who::Shared)
            return {};
        if (row.standing.providerProof.isEmpty())
            return tr("%1, no document named").arg(controls::whoWords(who));
        for (const standing::ProviderProof& proof : row.standing.providerProof)
            if (proof.support == standing::Support::Supports)
                return {};
        return tr("%1, %2").arg(controls::whoWords(who),
            assurance::standingWords(row.standing.providerProof.first().standing));
    }

    static QString proof(const View& view, const standing::ProviderProof& proof)
    {
        const auto* document = view.facts->assurance.document(proof.documentId);
        QString name = document ? document->fields.title : QString();
        if (proof.page)
            name = tr("%1, p. %2").arg(name).arg(*proof.page);
        return u"%1 · %2"_s.arg(name, assurance::standingWords(proof.standing));
    }

    static QList<Column<RequirementRow>> columns()
    {
        return {number(), state(), title(), responsibility(), ourControls(), slotCount(),
            gapColumn(), leansOn(), framework(), family(), applicability()};
    }

private:
    static Column<RequirementRow> number()
    {
        auto column = textColumn<RequirementRow>(
            u"number"_s, tr("No."), 68, [](Line row) { return row.identifier; });
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<RequirementRow> state()
    {
        auto column = stateColumn<RequirementRow>(
            u"state"_s, tr("State"), 216, [](Line row) { return markOf(row.standing.state); });
        column.number = [](Line row) { return int(row.standing.state); };
        return column;
    }

    static Column<RequirementRow> title()
    {
        auto column = textColumn<RequirementRow>(
            u"title"_s, tr("Title"), 220, [](Line row) { return row.title; });
        column.info.stretches = true;
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<RequirementRow> responsibility()
    {
        auto column = textColumn<RequirementRow>(u"responsibility"_s, tr("Half"), 88,
            [](Line row) { return controls::whoWords(row.standing.responsibility.who); });
        column.number = [](Line row) { return int(row.standing.responsibility.who); };
        return column;
    }

    static Column<RequirementRow> ourControls()
    {
        auto column = textColumn<RequirementRow>(u"controls"_s, tr("Our controls"), 96,
            [](Line row) { return row.controls.join(u", "_s); });
        column.values = [](Line row) {
            return row.controls.isEmpty() ? QStringList{QString()} : row.controls;
        };
        column.info.isLink = true;
        return column;
    }

    static Column<RequirementRow> slotCount()
    {
        auto column = textColumn<RequirementRow>(u"slots"_s, tr("Slots"), 72, [](Line row) {
            return row.expected == 0 ? QString() : u"%1/%2"_s.arg(row.filled).arg(row.expected);
        });
        column.info.kind = CellKind::Number;
        column.info.filter = ColumnFilter::None;
        column.info.isSpare = true;
        column.number = [](Line row) -> std::optional<qint64> {
            return row.expected == 0 ? std::nullopt
                                     : std::optional<qint64>(row.expected - row.filled);
        };
        return column;
    }

    static Column<RequirementRow> gapColumn()
    {
        auto column = textColumn<RequirementRow>(
            u"gap"_s, tr("Gap"), 168, [](Line row) { return row.gap; });
        column.tone = [](Line) { return Tone::Lapsed; };
        column.info.isSpare = true;
        return column;
    }

    static Column<RequirementRow> leansOn()
    {
        auto column = textColumn<RequirementRow>(u"leans_on"_s, tr("Provider's half leans on"), 220,
            [](Line row) { return row.leansOn.join(u", "_s); });
        return onRequest(column);
    }

    static Column<RequirementRow> framework()
    {
        auto column = textColumn<RequirementRow>(
            u"framework"_s, tr("Framework"), 132, [](Line row) { return row.framework; });
        column.info.isSpare = true;
        return column;
    }

    static Column<RequirementRow> family()
    {
        return onRequest(textColumn<RequirementRow>(
            u"family"_s, tr("Family"), 140, [](Line row) { return row.family; }));
    }

    static Column<RequirementRow> applicability()
    {
        return onRequest(textColumn<RequirementRow>(u"applicability"_s, tr("Applicability"), 104,
            [](Line row) { return applies(row) ? tr("applicable") : tr("excluded"); }));
    }
};

void addSlots(const View& view, const standing::ControlFacts& control, RequirementRow& row)
{
    for (const standing::Series& series :
        standing::seriesOf(*view.facts, control, view.period, view.asOf, {view.scope}))
        for (const standing::Slot& slot : series.cells) {
            ++row.expected;
            row.filled += standing::countedAs(slot) == standing::SlotCounted::Filled ? 1 : 0;
        }
}

RequirementRow rowOf(const View& view, const standing::FrameworkFacts& framework,
    const controls::Requirement& requirement, const standing::RequirementStanding& standing)
{
    RequirementRow row;
    row.standing = standing;
    row.framework = framework.framework.name;
    row.identifier = requirement.identifier;
    row.title = requirement.title;
    row.family = requirement.family;
    row.ourHalf = standing.responsibility.ourHalf;
    row.providerHalf = standing.responsibility.providerHalf;
    for (const ControlId id : standing.controls)
        if (const standing::ControlFacts* control = view.facts->control(id)) {
            row.controls.append(controls::controlCode(control->control.number));
            addSlots(view, *control, row);
        }
    for (const standing::ProviderProof& proof : standing.providerProof)
        row.leansOn.append(RequirementWords::proof(view, proof));
    row.gap = RequirementWords::gap(row);
    return row;
}

} // namespace

bool RequirementRow::isOurs() const
{
    return standing.responsibility.who != Who::Provider
        && standing.responsibility.who != Who::OtherParty;
}

QList<RequirementRow> requirementRows(const View& view)
{
    QList<RequirementRow> rows;
    for (const standing::FrameworkFacts* framework :
        standing::frameworksIn(*view.facts, view.scope)) {
        const QList<standing::RequirementStanding> standings = standing::frameworkStanding(
            *view.facts, *framework, view.scope, view.period, view.asOf);
        for (qsizetype index = 0; index < standings.size(); ++index)
            rows.append(
                rowOf(view, *framework, framework->requirements.at(index), standings.at(index)));
    }
    return rows;
}

std::shared_ptr<const QList<Column<RequirementRow>>> requirementColumns()
{
    return std::make_shared<const QList<Column<RequirementRow>>>(RequirementWords::columns());
}

} // namespace muniment::ui
