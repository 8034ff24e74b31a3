// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/import_rows.h"

#include "core/interchange/interchange_messages.h"
#include "ui/lists/column_manners.h"

#include <QCoreApplication>
#include <QSet>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using interchange::RowFate;

namespace {

class ImportColumns
{
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)

    using Line = const ImportRow&;

public:
    static QList<Column<ImportRow>> all()
    {
        auto row = numberColumn<ImportRow>(u"row"_s, tr("Row"), 56, [](Line line) {
            return line.row > 0 ? std::optional<qint64>(line.row) : std::nullopt;
        });
        row.info.filter = ColumnFilter::None;
        auto taken = stateColumn<ImportRow>(u"taken"_s, tr("Take"), 120, &takenMark);
        taken.info.isLink = true;
        auto fate = stateColumn<ImportRow>(u"fate"_s, tr("What it is"), 148, &fateMark);
        fate.number = [](Line line) { return line.isProblem() ? -1 : int(line.fate); };
        auto record = textColumn<ImportRow>(
            u"record"_s, tr("Asset"), 160, [](Line line) { return line.record; });
        record.info.filter = ColumnFilter::None;
        auto changes
            = stretching(textColumn<ImportRow>(u"changes"_s, tr("Old and new"), 240, &changeWords));
        changes.tip = &changeWords;
        changes.tone = [](Line line) { return line.isProblem() ? Tone::Bad : Tone::Plain; };
        return {row, taken, fate, record, changes};
    }

    static QString hasError() { return tr("cannot be taken"); }

private:
    static StateMark takenMark(Line line)
    {
        if (!line.canBeTaken())
            return {Shape::Dash, Tone::Quiet, tr("nothing to do")};
        if (line.isTaken)
            return {Shape::Full, Tone::Accent,
                line.fate == RowFate::Missing ? tr("retire") : tr("take")};
        return {Shape::Open, Tone::Quiet, tr("leave out")};
    }

    static QString changeWords(Line line)
    {
        if (line.isProblem())
            return line.problem;
        QStringList words;
        for (const interchange::FieldChange& each : line.changes) {
            if (line.fate == RowFate::New && each.after.isEmpty())
                continue;
            words.append(line.fate == RowFate::New
                    ? each.field + u": "_s + each.after
                    : tr("%1: %2 → %3")
                          .arg(each.field, each.before.isEmpty() ? tr("nothing") : each.before,
                              each.after.isEmpty() ? tr("nothing") : each.after));
        }
        return words.join(u"; "_s);
    }
};

} // namespace

QByteArray ImportRow::key() const
{
    return QByteArray::number(place) + '/' + QByteArray::number(row) + '/' + problem.toUtf8();
}

QList<ImportRow> importRows(const interchange::AssetImport& import)
{
    QList<ImportRow> rows;
    for (const interchange::ImportProblem& problem : import.problems) {
        ImportRow row;
        row.row = problem.row;
        row.problem = interchange::wordsFor(problem).sentence;
        rows.append(row);
    }
    for (qsizetype place = 0; place < import.rows.size(); ++place) {
        const interchange::AssetImportRow& each = import.rows.at(place);
        ImportRow row;
        row.place = int(place);
        row.row = each.row;
        row.fate = each.fate;
        row.record = each.before.id.isNull()
            ? each.after.name
            : QString(scope::assetCode(each.before.number) + u"  "_s + each.after.name);
        row.changes = each.changes;
        row.isTaken = each.fate == RowFate::New || each.fate == RowFate::Changed;
        rows.append(row);
    }
    return rows;
}

interchange::AssetImport takenOf(
    const interchange::AssetImport& import, const QList<ImportRow>& rows)
{
    interchange::AssetImport taken;
    for (const ImportRow& row : rows)
        if (row.place >= 0 && (row.isTaken || row.fate == RowFate::Unchanged))
            taken.rows.append(import.rows.at(row.place));
    return taken;
}

StateMark fateMark(const ImportRow& row)
{
    if (row.isProblem())
        return {Shape::Square, Tone::Bad, ImportColumns::hasError()};
    const QString word = interchange::rowFateWords(row.fate);
    switch (row.fate) {
    case RowFate::New:
        return {Shape::Full, Tone::Good, word};
    case RowFate::Changed:
        return {Shape::Half, Tone::Warning, word};
    case RowFate::Missing:
        return {Shape::Dotted, Tone::Lapsed, word};
    case RowFate::Unchanged:
        break;
    }
    return {Shape::Dash, Tone::Quiet, word};
}

std::shared_ptr<const QList<Column<ImportRow>>> importColumns()
{
    return std::make_shared<const QList<Column<ImportRow>>>(ImportColumns::all());
}

} // namespace muniment::ui
