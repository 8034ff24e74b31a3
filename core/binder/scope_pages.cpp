// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"
#include "core/binder/plan_words.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace muniment::binder {

using documents::Align;

namespace {

class ScopePages
{
    Q_DECLARE_TR_FUNCTIONS(ScopePages)

public:
    static QString part() { return tr("B  Scope and responsibility"); }
    static QString scope(const ScopeSheet& sheet, bool isOneOfSeveral)
    {
        return isOneOfSeveral ? tr("Scope %1: %2").arg(sheet.code, sheet.name)
                              : tr("Scope: %1").arg(sheet.name);
    }
    static QString notRecorded() { return tr("not recorded"); }
    static QString assets() { return tr("Assets"); }
    static QString noAssets() { return tr("No asset is recorded for this binder's scope."); }
    static QString assetCounts(const QString& counts)
    {
        return tr("%1. Assets retired in the period are kept and marked.").arg(counts);
    }
    static QString layers() { return tr("The published split by service model"); }
    static QString matrix(const Matrix& matrix)
    {
        return tr("Who does what · %1").arg(matrix.frameworkName);
    }
    static QString legend(const QString& page)
    {
        return tr("Hatched: the provider's half; what proves it stands beside it. What each "
                  "document is worth: p. %1.")
            .arg(page);
    }
    static QString halves(const Matrix& matrix)
    {
        const auto of = [&matrix](HalfSupport wanted) {
            return std::count_if(matrix.rows.begin(), matrix.rows.end(),
                [wanted](const MatrixRow& row) { return row.support == wanted; });
        };
        return tr("Provider's halves: %1 supported, %2 supported for a part only, %3 not supported "
                  "by the document that is named, %4 without a named document.")
            .arg(of(HalfSupport::Whole))
            .arg(of(HalfSupport::InPart))
            .arg(of(HalfSupport::Nothing))
            .arg(of(HalfSupport::NoDocument));
    }
    static QString leanedOnAllTheSame()
    {
        return tr("None: the provider has no part in it, and the document named for it proves "
                  "nothing here.");
    }
    static QString retired() { return tr("retired in the period"); }
    static QString other(const QString& party) { return tr("Other party: %1").arg(party); }
    static QString leansOnNothing() { return tr("no document is named for it"); }

    static QList<LabelledValue> scopeFacts(const ScopeSheet& sheet)
    {
        return {{tr("Statement"), sheet.statement}, {tr("Not in scope"), sheet.exclusions},
            {tr("Provider"), sheet.provider}, {tr("Service models"), sheet.models},
            {tr("Regions"), sheet.regions}, {tr("Frameworks"), sheet.frameworks},
            {tr("Period"), sheet.period}, {tr("Owner"), sheet.owner},
            {tr("Inherits from"), sheet.inherits}};
    }
    static QList<Column> assetColumns()
    {
        return {{tr("No."), 13}, {tr("Name"), 36}, {tr("Service, model"), 29}, {tr("Region"), 20},
            {tr("Owner"), 24}, {tr("Data classes"), 23}, {tr("In service"), 25}};
    }
    static QString excluded(const QString& reason) { return tr("excluded: %1").arg(reason); }
    static QString layersLegend()
    {
        return tr("Service models in use in this scope. Hatched: the provider has a part in it.");
    }
    static QList<Column> layerColumns(const QStringList& models)
    {
        QList<Column> columns{{tr("Layer"), 50}};
        for (const QString& model : models)
            columns.append({model, 30});
        return columns;
    }
    static QList<Column> oursColumns()
    {
        return {{tr("No."), 15}, {tr("Title"), 46}, {tr("Our half"), 88}, {tr("State"), 21}};
    }
    static QList<Column> matrixColumns()
    {
        return {{tr("No."), 13}, {tr("Title"), 25},
            {tr("Provider's half"), 34, Align::Left, ink::tableQuiet, true},
            {tr("Its proof"), 39, Align::Left, ink::tableQuiet}, {tr("Our half"), 39},
            {tr("State"), 20}};
    }
};

void assetTable(PageFlow& flow, const QList<AssetRow>& assets)
{
    flow.section(ScopePages::assets());
    if (assets.isEmpty()) {
        flow.paragraph(ScopePages::noAssets());
        return;
    }
    QMap<QString, int> perKind;
    QStringList kinds; // in the order of the plan
    for (const AssetRow& asset : assets) {
        if (!perKind.contains(asset.kind))
            kinds.append(asset.kind);
        ++perKind[asset.kind];
    }
    QStringList counts;
    for (const QString& kind : kinds)
        counts.append(QStringLiteral("%1 %2").arg(kind).arg(perKind.value(kind)));
    flow.paragraph(ScopePages::assetCounts(counts.join(QStringLiteral(" · "))), ink::tableQuiet);
    flow.skip(5);
    QList<Row> rows;
    QString above;
    for (const AssetRow& asset : assets) {
        const QString kind = joined({asset.kind, asset.scope}, QStringLiteral(" · "));
        if (kind != above) {
            above = kind;
            Row group;
            group.cells = {boldCell(kind)};
            group.group = true;
            rows.append(group);
        }
        QString name = asset.name;
        if (asset.retiredInPeriod)
            name += u'\n' + ScopePages::retired();
        Row row{{cell(asset.number), cell(name),
            cell(asset.service + (asset.service.isEmpty() ? QString() : QStringLiteral(", "))
                + asset.model),
            cell(asset.region), cell(asset.ownerRole), cell(asset.dataClasses),
            cell(asset.inService)}};
        row.destination = QStringLiteral("asset:") + asset.number;
        rows.append(row);
    }
    flow.table(ScopePages::assetColumns(), rows);
}

// A document may be named for what is ours altogether: it is printed, for the slip says so too.
bool hasProvidersHalf(const MatrixRow& row)
{
    return !row.providerHalf.isEmpty() || !row.proof.isEmpty();
}

Row matrixRow(const MatrixRow& each, bool withProvider)
{
    QStringList ours = each.ourHalf;
    if (!each.excluded.isEmpty())
        ours = {ScopePages::excluded(each.excluded)};
    for (const QString& exclusion : each.excludedIn)
        ours.append(ScopePages::excluded(exclusion));
    ours += each.exceptions;
    if (!each.duties.isEmpty())
        ours.append(each.duties);
    if (!each.otherParty.isEmpty())
        ours.prepend(ScopePages::other(each.otherParty));
    const bool leans = hasProvidersHalf(each);
    const QString theirs = leans && each.providerHalf.isEmpty() ? ScopePages::leanedOnAllTheSame()
                                                                : each.providerHalf;
    const QString proof
        = each.proof.isEmpty() && leans ? ScopePages::leansOnNothing() : each.proof.join(u'\n');
    Row row;
    row.destination = each.target;
    const Cell halves = codesCell(ours.join(u'\n'));
    if (!withProvider) {
        row.cells = {cell(each.identifier), cell(each.title), halves, stateCell(each.state)};
        return row;
    }
    row.cells = {cell(each.identifier), cell(each.title), cell(theirs),
        codesCell(leans ? orDash(proof) : QString()), halves, stateCell(each.state)};
    return row;
}

// Families in which the provider has no part leave its columns out, so that our half has their
// room: clauses of a management system are a customer's own.
void matrixTable(PageFlow& flow, const Matrix& matrix)
{
    QSet<QString> shared;
    for (const MatrixRow& each : matrix.rows)
        if (hasProvidersHalf(each))
            shared.insert(each.family);
    QList<Row> rows;
    bool withProvider = false;
    const auto flush = [&] {
        if (!rows.isEmpty())
            flow.table(
                withProvider ? ScopePages::matrixColumns() : ScopePages::oursColumns(), rows);
        rows.clear();
    };
    QString family;
    for (const MatrixRow& each : matrix.rows) {
        if (each.family != family || rows.isEmpty()) {
            family = each.family;
            if (shared.contains(family) != withProvider) {
                if (!rows.isEmpty()) {
                    flush();
                    flow.skip(mm(5));
                }
                withProvider = shared.contains(family);
            }
            Row group;
            group.cells = {boldCell(family)};
            group.group = true;
            group.outline = family;
            rows.append(group);
        }
        rows.append(matrixRow(each, withProvider));
    }
    flush();
}

// Each shape and word that its rows bear, in the order of shapes.
QList<State> statesOf(const Matrix& matrix)
{
    QList<State> states;
    for (const MatrixRow& row : matrix.rows)
        if (std::none_of(states.begin(), states.end(),
                [&row](const State& each) { return each.word == row.state.word; }))
            states.append(row.state);
    std::stable_sort(states.begin(), states.end(),
        [](const State& one, const State& other) { return one.shape < other.shape; });
    return states;
}

} // namespace

void scopePages(PageFlow& flow, const PageSource& source)
{
    flow.startPage();
    flow.setContinued(ScopePages::part());
    flow.book().addDestination(QStringLiteral("part:B"));
    flow.book().addDestination(QStringLiteral("page:scope"));
    flow.book().addOutline(ScopePages::part(), 0);
    flow.title(ScopePages::part());
    for (const ScopeSheet& sheet : source.plan.scopes) {
        flow.section(ScopePages::scope(sheet, source.plan.scopes.size() > 1));
        flow.labelled(ScopePages::scopeFacts(sheet), mm(34), ScopePages::notRecorded());
        flow.skip(8);
    }
    assetTable(flow, source.plan.assets);
    flow.setContinued({});
}

void matrixPages(PageFlow& flow, const PageSource& source)
{
    // The split is short: it stands below the assets where there is room.
    const double height = mm(40) + mm(8) * double(source.plan.layers.size() + 1);
    if (flow.room() < height)
        flow.startPage();
    else
        flow.skip(mm(10));
    flow.book().addDestination(QStringLiteral("page:responsibility"));
    flow.book().addOutline(ScopePages::layers(), 1);
    flow.title(ScopePages::layers());
    flow.paragraph(source.plan.layersSource, ink::tableQuiet);
    flow.skip(6);
    QList<Row> layers;
    for (const LayerRow& layer : source.plan.layers) {
        Row row;
        row.cells = {cell(layer.layer)};
        for (qsizetype i = 0; i < layer.whoByModel.size(); ++i) {
            Cell who = cell(layer.whoByModel.at(i));
            if (layer.providerByModel.at(i))
                who.shape = Shape::Hatch;
            row.cells.append(who);
        }
        layers.append(row);
    }
    flow.table(ScopePages::layerColumns(source.plan.layerModels), layers);
    flow.paragraph(ScopePages::layersLegend(), ink::tableQuiet);

    bool isFirst = true;
    for (const Matrix& matrix : source.plan.matrices) {
        const QString title = ScopePages::matrix(matrix);
        if (isFirst || flow.room() < mm(120))
            flow.startPage();
        else
            flow.skip(mm(8));
        if (isFirst)
            flow.book().addDestination(QStringLiteral("page:matrix"));
        isFirst = false;
        flow.setContinued(title);
        flow.book().addOutline(title, 1);
        flow.title(title);
        flow.paragraph(matrix.scope, ink::tableQuiet);
        const bool withProvider
            = std::any_of(matrix.rows.begin(), matrix.rows.end(), hasProvidersHalf);
        if (withProvider)
            flow.paragraph(ScopePages::halves(matrix), ink::tableQuiet);
        flow.legend({statesOf(matrix),
            withProvider ? ScopePages::legend(flow.pageText(QStringLiteral("page:documents")))
                         : QString()});
        matrixTable(flow, matrix);
        flow.setContinued({});
    }
}

} // namespace muniment::binder
