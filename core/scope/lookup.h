// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::scope {

// One form for names that people take for the same: case, width of blanks and composed letters
// make no difference.
QString nameForm(const QString& name);

// 31 from "A-031", "a-31" and "A31"; nothing where the text is no code with this letter.
std::optional<qint64> numberOfCode(QChar letter, const QString& text);

// How one kind of record is called.
template <typename Row>
struct Called
{
    QChar letter; // of its codes
    QString (*code)(qint64 number);
    QString Row::*name;
    const Cause& notFound; // text
    const Cause& ambiguous; // text, codes
};

// The record that `text` calls by id, by code or by name, in this order.
template <typename Row>
Result<Row> lookUp(const QList<Row>& rows, const QString& text, const Called<Row>& called)
{
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = numberOfCode(called.letter, text);
    for (const Row& row : rows)
        if ((id && row.id.value == *id) || (number && row.number == *number))
            return row;
    const QString name = nameForm(text);
    QList<Row> found;
    QStringList codes;
    for (const Row& row : rows) {
        if (nameForm(row.*called.name) != name)
            continue;
        found.append(row);
        codes.append(called.code(row.number));
    }
    if (found.isEmpty())
        return fail(Problem::NotFound, called.notFound, {text});
    if (found.size() > 1)
        return fail(Problem::Conflict, called.ambiguous, {text, codes.join(QStringLiteral(", "))});
    return found.first();
}

} // namespace muniment::scope
