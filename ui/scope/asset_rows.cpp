// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/asset_rows.h"

#include "core/scope/scope_messages.h"
#include "core/standing/covered_time.h"
#include "ui/lists/counted_link.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

namespace {

class AssetRowWords
{
    Q_DECLARE_TR_FUNCTIONS(AssetRowWords)

public:
    static QString organisation() { return tr("The organisation as a whole"); }
    static QString organisationKind() { return tr("organisation-wide"); }
    static QString inService(InService state)
    {
        switch (state) {
        case InService::Planned:
            return tr("planned");
        case InService::Retired:
            return tr("retired");
        case InService::Yes:
            break;
        }
        return tr("in service");
    }
    static QString reports(ReportsOf reports)
    {
        switch (reports) {
        case ReportsOf::NotAsked:
            return tr("not asked");
        case ReportsOf::None:
            return tr("none");
        case ReportsOf::NotNamed:
            return tr("not named");
        case ReportsOf::Named:
            break;
        }
        return tr("named");
    }
};

bool isAppliedTo(const standing::ControlFacts& control, AssetId asset)
{
    return std::any_of(control.implementations.begin(), control.implementations.end(),
        [asset](const controls::Implementation& each) {
            return each.assetId == asset && each.applies == controls::Applies::Applies;
        });
}

// What a control counts for on each asset that it applies to; worked out once.
struct ControlCounts
{
    bool isProven = false;
    int open = 0;
    int overdue = 0;
};

bool isCountedOpen(const standing::Slot& slot)
{
    return slot.isOpen() && slot.timing != standing::Timing::NotYetDue;
}

ControlCounts countsOf(const View& view, const standing::ControlFacts& control)
{
    ControlCounts counts;
    const auto held = standing::evidenceFor(*view.facts, control, view.period);
    counts.isProven = std::any_of(held.begin(), held.end(),
        [](const standing::EvidenceFacts* item) { return item->isAccepted(); });
    for (const standing::Series& series :
        standing::seriesOf(*view.facts, control, view.period, view.asOf, {view.scope}))
        for (const standing::Slot& slot : series.cells) {
            counts.open += isCountedOpen(slot) ? 1 : 0;
            counts.overdue += slot.isOverdue() ? 1 : 0;
        }
    return counts;
}

void count(const ControlCounts& counts, AssetListRow& row)
{
    ++row.controls;
    row.proven += counts.isProven ? 1 : 0;
    row.openSlots += counts.open;
    row.overdueSlots += counts.overdue;
}

ReportsOf reportsOf(const QList<ReportLine>& lines)
{
    if (lines.isEmpty())
        return ReportsOf::None;
    return std::any_of(
               lines.begin(), lines.end(), [](const ReportLine& line) { return line.namesUse; })
        ? ReportsOf::Named
        : ReportsOf::NotNamed;
}

// The documents of a provider that speak of the period: worked out once, not for each asset.
class Reports
{
public:
    explicit Reports(const View& view)
        : m_view(view)
    {
    }

    QList<ReportLine> on(const scope::Asset& asset)
    {
        const scope::Scope* scope = m_view.facts->scope(asset.scopeId);
        if (!scope || scope->providerId.isNull())
            return {};
        QList<ReportLine> lines;
        for (const auto& [document, support] : of(scope->providerId))
            lines.append({document->id, document->number, document->fields.title,
                standing::namesUseOf(m_view.facts->assurance, *document, asset), support});
        return lines;
    }

private:
    using Document = QPair<const assurance::AssuranceDocument*, standing::Support>;

    const QList<Document>& of(ProviderId provider)
    {
        const auto known = m_documents.constFind(provider);
        if (known != m_documents.constEnd())
            return *known;
        QList<Document> found;
        for (const assurance::AssuranceDocument& each : m_view.facts->assurance.documents) {
            if (each.providerId != provider)
                continue;
            const auto support
                = standing::supportOf(*m_view.facts, each, m_view.period, m_view.asOf);
            if (support == standing::Support::Supports)
                found.append({&each, support});
        }
        return *m_documents.insert(provider, found);
    }

    const View& m_view;
    QHash<ProviderId, QList<Document>> m_documents;
};

AssetListRow rowOf(const View& view, const scope::Asset& asset, Reports& reports)
{
    AssetListRow row;
    row.id = asset.id;
    row.number = asset.number;
    row.kind = asset.kind;
    row.name = asset.name;
    row.state = inServiceOf(asset, view.asOf);
    row.service = asset.service;
    row.model = asset.serviceModel;
    row.region = asset.region;
    row.dataClasses = asset.dataClasses;
    row.from = asset.inServiceFrom;
    row.until = asset.inServiceUntil;
    row.reference = asset.reference;
    if (const scope::Person* owner = view.facts->person(asset.ownerId))
        row.owner = owner->name;
    if (const scope::Scope* scope = view.facts->scope(asset.scopeId)) {
        row.scope = scope->name;
        const scope::Provider* provider = view.facts->provider(scope->providerId);
        if (provider && asset.serviceModel != scope::ServiceModel::OnPremises) {
            row.provider = provider->name;
            row.reports = reportsOf(reports.on(asset));
        }
    }
    return row;
}

} // namespace

InService inServiceOf(const scope::Asset& asset, Date day)
{
    if (day < asset.inServiceFrom)
        return InService::Planned;
    return asset.isInServiceOn(day) ? InService::Yes : InService::Retired;
}

StateMark markOf(InService state)
{
    const QString word = AssetRowWords::inService(state);
    switch (state) {
    case InService::Planned:
        return {Shape::Open, Tone::Quiet, word};
    case InService::Retired:
        return {Shape::Dash, Tone::Quiet, word};
    case InService::Yes:
        break;
    }
    return {Shape::Full, Tone::Good, word};
}

StateMark markOf(ReportsOf reports)
{
    const QString word = AssetRowWords::reports(reports);
    switch (reports) {
    case ReportsOf::NotAsked:
        return {Shape::Dash, Tone::Quiet, word};
    case ReportsOf::None:
        return {Shape::Open, Tone::Quiet, word};
    case ReportsOf::NotNamed:
        return {Shape::Half, Tone::Warning, word};
    case ReportsOf::Named:
        break;
    }
    return {Shape::Full, Tone::Good, word};
}

bool AssetListRow::needsWork() const
{
    if (isOrganisation())
        return overdueSlots > 0;
    return state == InService::Yes && (owner.isEmpty() || controls == 0 || overdueSlots > 0);
}

QString kindWordsOf(const AssetListRow& row)
{
    return row.kind ? scope::assetKindWords(*row.kind) : AssetRowWords::organisationKind();
}

QList<const standing::ControlFacts*> controlsOn(const View& view, AssetId asset)
{
    QList<const standing::ControlFacts*> found;
    for (const standing::ControlFacts& control : view.facts->controls)
        if (!control.control.isRetiredOn(view.asOf) && isAppliedTo(control, asset))
            found.append(&control);
    return found;
}

QSet<QByteArray> openSlotsOf(const View& view, const standing::ControlFacts& control)
{
    QSet<QByteArray> keys;
    for (const standing::Series& series :
        standing::seriesOf(*view.facts, control, view.period, view.asOf, {view.scope}))
        for (const standing::Slot& slot : series.cells)
            if (isCountedOpen(slot))
                keys.insert(slotKey(slot.expectedId, slot.period.from));
    return keys;
}

QList<ReportLine> reportsOn(const View& view, const scope::Asset& asset)
{
    return Reports(view).on(asset);
}

QList<AssetListRow> assetRows(const View& view)
{
    AssetListRow organisation;
    organisation.name = AssetRowWords::organisation();
    QList<AssetListRow> rows{organisation};
    QHash<AssetId, qsizetype> places{{AssetId(), 0}};
    Reports reports(view);
    for (const scope::Asset& asset : view.facts->assetsOf(view.scope)) {
        places.insert(asset.id, rows.size());
        rows.append(rowOf(view, asset, reports));
    }
    for (const standing::ControlFacts& control : view.facts->controls) {
        if (control.control.isRetiredOn(view.asOf))
            continue;
        const ControlCounts counts = countsOf(view, control);
        for (const controls::Implementation& each : control.implementations) {
            const auto place = places.constFind(each.assetId);
            if (place == places.constEnd() || each.applies != controls::Applies::Applies)
                continue;
            AssetListRow& row = rows[*place];
            count(counts, row);
            row.notStarted += each.status == controls::ImplementationStatus::NotStarted ? 1 : 0;
        }
    }
    return rows;
}

} // namespace muniment::ui
