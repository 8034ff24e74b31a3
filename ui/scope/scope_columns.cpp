// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scope_columns.h"

#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "ui/lists/column_manners.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Row>
Column<Row> codeColumn(const QString& title, QString (*code)(qint64))
{
    auto column = textColumn<Row>(
        u"number"_s, title, 64, [code](const Row& row) { return code(row.number); });
    column.number = [](const Row& row) { return row.number; };
    column.info.filter = ColumnFilter::None;
    return column;
}

template <typename Row>
Column<Row> countColumn(const QString& id, const QString& title, int width, int Row::*count)
{
    return numberColumn<Row>(
        id, title, width, [count](const Row& row) { return std::optional<qint64>(row.*count); });
}

// Several words in a cell; each of them can be filtered by.
template <typename Row>
Column<Row> wordsColumn(const QString& id, const QString& title, int width, QStringList Row::*words)
{
    auto column = textColumn<Row>(
        id, title, width, [words](const Row& row) { return (row.*words).join(u", "_s); });
    column.values = [words](const Row& row) {
        return (row.*words).isEmpty() ? QStringList{QString()} : row.*words;
    };
    return column;
}

template <typename Row>
Column<Row> linked(Column<Row> column)
{
    column.info.isLink = true;
    return column;
}

template <typename Row>
Column<Row> summed(Column<Row> column)
{
    column.info.hasTotal = true;
    return column;
}

class AssetColumns
{
    Q_DECLARE_TR_FUNCTIONS(AssetColumns)

    using Line = const AssetListRow&;

public:
    static QList<Column<AssetListRow>> all()
    {
        return {number(), state(), kind(), name(), service(), model(), owner(), controls(),
            openSlots(), region(), scope(), provider(), proven(), reports(),
            onRequest(wordsColumn<AssetListRow>(
                u"classes"_s, tr("Data classes"), 132, &AssetListRow::dataClasses)),
            from(), until(), reference()};
    }

private:
    static Column<AssetListRow> number()
    {
        auto column = codeColumn<AssetListRow>(tr("No."), &scope::assetCode);
        column.text = [](Line row) {
            return row.isOrganisation() ? QString() : scope::assetCode(row.number);
        };
        return column;
    }

    static Column<AssetListRow> state()
    {
        auto column = stateColumn<AssetListRow>(u"state"_s, tr("State"), 104, [](Line row) {
            return row.isOrganisation() ? StateMark{Shape::Dash, Tone::Quiet, QString()}
                                        : markOf(row.state);
        });
        column.number = [](Line row) { return row.isOrganisation() ? -1 : int(row.state); };
        return onRequest(column);
    }

    static Column<AssetListRow> kind()
    {
        auto column = textColumn<AssetListRow>(u"kind"_s, tr("Kind"), 140, &kindWordsOf);
        column.number = [](Line row) { return row.kind ? int(*row.kind) : -1; };
        return column;
    }

    static Column<AssetListRow> name()
    {
        auto column = stretching(textColumn<AssetListRow>(
            u"name"_s, tr("Name"), 180, [](Line row) { return row.name; }));
        column.tone
            = [](Line row) { return row.state == InService::Yes ? Tone::Plain : Tone::Quiet; };
        return column;
    }

    static Column<AssetListRow> service()
    {
        return spare(textColumn<AssetListRow>(
            u"service"_s, tr("Service"), 132, [](Line row) { return row.service; }));
    }

    static Column<AssetListRow> model()
    {
        return spare(textColumn<AssetListRow>(u"model"_s, tr("Model"), 72,
            [](Line row) { return row.model ? scope::serviceModelWords(*row.model) : QString(); }));
    }

    static Column<AssetListRow> owner()
    {
        auto column = textColumn<AssetListRow>(u"owner"_s, tr("Owner"), 116, [](Line row) {
            return row.owner.isEmpty() && !row.isOrganisation() ? tr("nobody") : row.owner;
        });
        column.tone = [](Line row) { return row.owner.isEmpty() ? Tone::Quiet : Tone::Plain; };
        return spare(column);
    }

    static Column<AssetListRow> controls()
    {
        return linked(
            countColumn<AssetListRow>(u"controls"_s, tr("Controls"), 88, &AssetListRow::controls));
    }

    static Column<AssetListRow> openSlots()
    {
        auto column
            = countColumn<AssetListRow>(u"open"_s, tr("Slots open"), 88, &AssetListRow::openSlots);
        column.tone = [](Line row) { return row.overdueSlots > 0 ? Tone::Lapsed : Tone::Plain; };
        column.tip = [](Line row) { return tr("%n overdue", nullptr, row.overdueSlots); };
        return spare(linked(column));
    }

    static Column<AssetListRow> region()
    {
        return spare(textColumn<AssetListRow>(
            u"region"_s, tr("Region"), 104, [](Line row) { return row.region; }));
    }

    static Column<AssetListRow> scope()
    {
        return spare(textColumn<AssetListRow>(
            u"scope"_s, tr("Scope"), 116, [](Line row) { return row.scope; }));
    }

    static Column<AssetListRow> provider()
    {
        return onRequest(textColumn<AssetListRow>(
            u"provider"_s, tr("Provider"), 104, [](Line row) { return row.provider; }));
    }

    static Column<AssetListRow> proven()
    {
        return onRequest(
            countColumn<AssetListRow>(u"proven"_s, tr("With proof"), 88, &AssetListRow::proven));
    }

    static Column<AssetListRow> reports()
    {
        auto column = stateColumn<AssetListRow>(
            u"reports"_s, tr("In reports"), 108, [](Line row) { return markOf(row.reports); });
        column.number = [](Line row) { return int(row.reports); };
        return onRequest(column);
    }

    static Column<AssetListRow> from()
    {
        return onRequest(dateColumn<AssetListRow>(
            u"from"_s, tr("In service from"), 116, [](Line row) { return row.from; }));
    }

    static Column<AssetListRow> until()
    {
        return onRequest(dateColumn<AssetListRow>(
            u"until"_s, tr("In service until"), 116, [](Line row) { return row.until; }));
    }

    static Column<AssetListRow> reference()
    {
        return onRequest(textColumn<AssetListRow>(
            u"reference"_s, tr("External id"), 160, [](Line row) { return row.reference; }));
    }
};

class ScopeColumns
{
    Q_DECLARE_TR_FUNCTIONS(ScopeColumns)

    using Line = const ScopeListRow&;

public:
    static QList<Column<ScopeListRow>> all()
    {
        return {codeColumn<ScopeListRow>(tr("No."), &scope::scopeCode),
            stretching(textColumn<ScopeListRow>(
                u"name"_s, tr("Name"), 200, [](Line row) { return row.name; })),
            textColumn<ScopeListRow>(
                u"provider"_s, tr("Provider"), 112, [](Line row) { return row.provider; }),
            spare(wordsColumn<ScopeListRow>(
                u"frameworks"_s, tr("Frameworks"), 180, &ScopeListRow::frameworks)),
            spare(textColumn<ScopeListRow>(u"period"_s, tr("Period"), 88,
                [](Line row) {
                    return row.period.from.isValid() ? periodOnScreen(row.period) : QString();
                })),
            spare(textColumn<ScopeListRow>(
                u"owner"_s, tr("Owner"), 116, [](Line row) { return row.owner; })),
            linked(summed(
                countColumn<ScopeListRow>(u"assets"_s, tr("Assets"), 68, &ScopeListRow::assets))),
            spare(countColumn<ScopeListRow>(u"audits"_s, tr("Audits"), 68, &ScopeListRow::audits)),
            onRequest(wordsColumn<ScopeListRow>(
                u"regions"_s, tr("Regions"), 148, &ScopeListRow::regions)),
            onRequest(
                wordsColumn<ScopeListRow>(u"models"_s, tr("Models"), 104, &ScopeListRow::models)),
            onRequest(textColumn<ScopeListRow>(u"pattern"_s, tr("Pattern"), 92,
                [](Line row) { return controls::frequencyWords(row.pattern); })),
            onRequest(textColumn<ScopeListRow>(
                u"inherits"_s, tr("Inherits from"), 116, [](Line row) { return row.inherits; }))};
    }
};

class ProviderColumns
{
    Q_DECLARE_TR_FUNCTIONS(ProviderColumns)

    using Line = const ProviderListRow&;

public:
    static QList<Column<ProviderListRow>> all()
    {
        return {codeColumn<ProviderListRow>(tr("No."), &scope::providerCode),
            stretching(textColumn<ProviderListRow>(
                u"name"_s, tr("Provider"), 160, [](Line row) { return row.name; })),
            spare(wordsColumn<ProviderListRow>(
                u"services"_s, tr("Services used"), 152, &ProviderListRow::services)),
            spare(wordsColumn<ProviderListRow>(
                u"models"_s, tr("Models"), 92, &ProviderListRow::models)),
            spare(wordsColumn<ProviderListRow>(
                u"regions"_s, tr("Regions used"), 132, &ProviderListRow::regions)),
            countColumn<ProviderListRow>(
                u"documents"_s, tr("Documents"), 92, &ProviderListRow::documents),
            linked(countColumn<ProviderListRow>(
                u"duties"_s, tr("Duties open"), 96, &ProviderListRow::dutiesOpen)),
            onRequest(dateColumn<ProviderListRow>(
                u"newest"_s, tr("Newest document"), 124, [](Line row) { return row.newest; })),
            onRequest(textColumn<ProviderListRow>(
                u"entity"_s, tr("Contracting entity"), 180, [](Line row) { return row.entity; })),
            onRequest(countColumn<ProviderListRow>(
                u"assets"_s, tr("Assets"), 68, &ProviderListRow::assets))};
    }
};

class PersonColumns
{
    Q_DECLARE_TR_FUNCTIONS(PersonColumns)

    using Line = const PersonListRow&;

public:
    static QList<Column<PersonListRow>> all()
    {
        return {codeColumn<PersonListRow>(tr("No."), &scope::personCode), state(),
            stretching(textColumn<PersonListRow>(
                u"name"_s, tr("Name"), 160, [](Line row) { return row.name; })),
            textColumn<PersonListRow>(
                u"role"_s, tr("Role"), 176, [](Line row) { return row.role; }),
            line(),
            linked(countColumn<PersonListRow>(u"owns"_s, tr("Owns"), 80, &PersonListRow::owns)),
            spare(linked(countColumn<PersonListRow>(
                u"signed"_s, tr("Signed"), 64, &PersonListRow::signatures))),
            onRequest(textColumn<PersonListRow>(
                u"mail"_s, tr("Mail"), 160, [](Line row) { return row.mail; })),
            onRequest(textColumn<PersonListRow>(u"organisation"_s, tr("Organisation"), 132,
                [](Line row) { return row.organisation; })),
            onRequest(dateColumn<PersonListRow>(
                u"from"_s, tr("Active from"), 100, [](Line row) { return row.from; })),
            onRequest(dateColumn<PersonListRow>(
                u"until"_s, tr("Active until"), 100, [](Line row) { return row.until; }))};
    }

private:
    static Column<PersonListRow> state()
    {
        auto column = stateColumn<PersonListRow>(u"state"_s, tr("State"), 108, [](Line row) {
            if (row.needsWork())
                return StateMark{Shape::Dotted, Tone::Lapsed, tr("left")};
            return row.isActive ? StateMark{Shape::Full, Tone::Good, tr("active")}
                                : StateMark{Shape::Dash, Tone::Quiet, tr("not active")};
        });
        column.number = [](Line row) { return row.needsWork() ? 0 : (row.isActive ? 1 : 2); };
        return column;
    }

    static Column<PersonListRow> line()
    {
        auto column = textColumn<PersonListRow>(
            u"line"_s, tr("Line"), 100, [](Line row) { return scope::lineWords(row.line); });
        column.number = [](Line row) { return int(row.line); };
        return spare(column);
    }
};

template <typename Row>
std::shared_ptr<const QList<Column<Row>>> shared(QList<Column<Row>> columns)
{
    return std::make_shared<const QList<Column<Row>>>(std::move(columns));
}

} // namespace

std::shared_ptr<const QList<Column<AssetListRow>>> assetColumns()
{
    return shared(AssetColumns::all());
}

std::shared_ptr<const QList<Column<ScopeListRow>>> scopeColumns()
{
    return shared(ScopeColumns::all());
}

std::shared_ptr<const QList<Column<ProviderListRow>>> providerColumns()
{
    return shared(ProviderColumns::all());
}

std::shared_ptr<const QList<Column<PersonListRow>>> personColumns()
{
    return shared(PersonColumns::all());
}

} // namespace muniment::ui
