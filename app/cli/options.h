// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace muniment::cli {

enum class Need { Required, Optional };

// Between which numbers an option lies, both included.
struct Bounds
{
    qint64 least = 0;
    qint64 most = std::numeric_limits<int>::max();
};

// How a verb names what it takes. Targets must live until the verb has run.
class Options
{
public:
    explicit Options(CLI::App& command)
        : m_command(command)
    {
    }

    // "NAME" is a word by its place, "--name" an option with a value.
    void text(
        const QString& name, QString& target, const QString& help, Need need = Need::Optional);
    void text(const QString& name, std::optional<QString>& target, const QString& help);
    // A number out of bounds is a usage error.
    void number(const QString& name, std::optional<qint64>& target, const QString& help,
        const Bounds& bounds = {});
    // May be given many times: "--control C-12 --control C-13", or "PATH.." by place.
    void texts(
        const QString& name, QStringList& target, const QString& help, Need need = Need::Optional);
    // The name of one file, by place; required.
    void path(const QString& name, QString& target, const QString& help);
    // Names of files, of which each gets an answer of its own, also those that are no text: see
    // base::nameFromBytes.
    void paths(const QString& name, QStringList& target, const QString& help);
    void flag(const QString& name, bool& target, const QString& help);
    // One of these words; another is a usage error that names them all.
    void choice(const QString& name, QString& target, const QStringList& choices,
        const QString& help, Need need = Need::Optional);
    // Stands below the options in the help.
    void footer(const QString& text);

private:
    CLI::Option* many(const QString& name, QStringList& target, const QString& help, Need need);

    CLI::App& m_command;
};

} // namespace muniment::cli
