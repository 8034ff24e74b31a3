// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/header_match.h"

#include "core/interchange/interchange_messages.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

constexpr qsizetype rowsLookedAt = 20;

QString columnForm(const QString& text)
{
    QString form;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (character.isLetterOrNumber())
            form.append(character);
    return form;
}

std::optional<QString> knownTitle(const QString& cell, const QList<KnownColumn>& known)
{
    const QString form = columnForm(cell);
    if (form.isEmpty())
        return std::nullopt;
    for (const KnownColumn& column : known) {
        if (columnForm(column.title) == form)
            return column.title;
        for (const QString& name : column.otherNames)
            if (columnForm(name) == form)
                return column.title;
    }
    return std::nullopt;
}

struct Candidate
{
    HeaderMatch match;
    QStringList missing;
    std::optional<Error> twice;
};

Candidate readHeader(const Table& table, qsizetype index, const QList<KnownColumn>& known)
{
    Candidate candidate;
    candidate.match.index = index;
    const TableRow& row = table.rows.at(index);
    for (int place = 0; place < row.cells.size(); ++place) {
        const QString cell = row.cells.at(place).simplified();
        if (!cell.isEmpty())
            candidate.match.width = place + 1;
        const std::optional<QString> title = knownTitle(cell, known);
        if (!title) {
            if (!cell.isEmpty())
                candidate.match.unused.append(cell);
            continue;
        }
        if (candidate.match.columns.contains(*title) && !candidate.twice)
            candidate.twice = fail(Problem::Invalid, cause::columnTwice,
                {table.name, cell, QString::number(candidate.match.columns.value(*title) + 1),
                    QString::number(place + 1)})
                                  .value();
        candidate.match.columns.insert(*title, place);
    }
    for (const KnownColumn& column : known)
        if (column.need == Need::Required && !candidate.match.columns.contains(column.title))
            candidate.missing.append(column.title);
    return candidate;
}

} // namespace

Result<HeaderMatch> matchHeader(const Table& table, const QList<KnownColumn>& known)
{
    Candidate best;
    QStringList required;
    for (const KnownColumn& column : known)
        if (column.need == Need::Required)
            required.append(column.title);
    for (qsizetype i = 0; i < std::min(rowsLookedAt, table.rows.size()); ++i) {
        const Candidate candidate = readHeader(table, i, known);
        if (candidate.missing.isEmpty()) {
            if (candidate.twice)
                return tl::unexpected<Error>(*candidate.twice);
            return candidate.match;
        }
        if (candidate.match.columns.size() > best.match.columns.size())
            best = candidate;
    }
    if (!table.rows.isEmpty() && table.rows.first().cells.size() == 1 && required.size() > 1)
        return fail(Problem::Invalid, cause::oneColumnOnly, {table.name});
    if (best.match.columns.isEmpty() || best.missing.size() == required.size())
        return fail(Problem::Invalid, cause::noHeader, {table.name, required.join(u", "_s)});
    return fail(Problem::Invalid, cause::columnsMissing,
        {table.name, best.missing.join(u", "_s),
            QString::number(table.rows.at(best.match.index).number)});
}

} // namespace muniment::interchange
