// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace muniment::cli {

class Session;

// What a verb has to say: one JSON object for scripts, the same in words for people. A verb that
// did its work and found something wrong (discrepancies) says so by its exit code.
struct Answer
{
    QJsonObject json;
    QString text;
    int exitCode = 0;
};

// One verb of the command line. Declared once, run at most once.
class Verb
{
public:
    virtual ~Verb() = default;

    [[nodiscard]] virtual QString noun() const = 0; // "asset"; empty for a verb that needs none
    [[nodiscard]] virtual QString name() const = 0; // "add"
    [[nodiscard]] virtual QString summary() const = 0; // one line of help
    virtual void declare(Options& options) = 0;
    virtual Result<Answer> run(Session& session) = 0;
};

using Verbs = std::vector<std::unique_ptr<Verb>>;

// Lists stand in {"items": [...]}.
QJsonObject itemsJson(const QJsonArray& items);

// Rows as an aligned table with a head. Empty rows give `whenEmpty`.
QString textTable(
    const QStringList& head, const QList<QStringList>& rows, const QString& whenEmpty);

// 0 done, 1 refused or discrepancies, 2 usage, 3 damaged, 4 busy, 5 newer format, 130 cancelled.
int exitCodeOf(const Error& error);

} // namespace muniment::cli
