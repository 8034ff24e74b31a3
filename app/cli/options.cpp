// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

namespace muniment::cli {

namespace {

// CLI11 takes a positional by its bare name, in lower case in the help.
std::string optionName(const QString& name)
{
    return name.toStdString();
}

void settle(CLI::Option* option, Need need)
{
    if (need == Need::Required)
        option->required();
}

} // namespace

void Options::text(const QString& name, QString& target, const QString& help, Need need)
{
    settle(m_command.add_option_function<std::string>(
               optionName(name),
               [&target](const std::string& value) { target = QString::fromStdString(value); },
               help.toStdString()),
        need);
}

void Options::text(const QString& name, std::optional<QString>& target, const QString& help)
{
    m_command.add_option_function<std::string>(
        optionName(name),
        [&target](const std::string& value) { target = QString::fromStdString(value); },
        help.toStdString());
}

void Options::number(
    const QString& name, std::optional<qint64>& target, const QString& help, const Bounds& bounds)
{
    m_command
        .add_option_function<qint64>(
            optionName(name), [&target](qint64 value) { target = value; }, help.toStdString())
        ->check(CLI::Validator(
            [bounds](std::string& given) -> std::string {
                bool isNumber = false;
                const qint64 value = QString::fromStdString(given).toLongLong(&isNumber);
                if (isNumber && value >= bounds.least && value <= bounds.most)
                    return {};
                return QStringLiteral("“%1” is no whole number from %2 to %3.")
                    .arg(QString::fromStdString(given))
                    .arg(bounds.least)
                    .arg(bounds.most)
                    .toStdString();
            },
            "NUMBER"));
}

void Options::texts(const QString& name, QStringList& target, const QString& help, Need need)
{
    CLI::Option* option = m_command.add_option_function<std::vector<std::string>>(
        optionName(name),
        [&target](const std::vector<std::string>& values) {
            for (const std::string& value : values)
                target.append(QString::fromStdString(value));
        },
        help.toStdString());
    // An option takes one value each time it is given, so that it never swallows a word by place.
    if (name.startsWith(QStringLiteral("-")))
        option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->type_size(1);
    settle(option, need);
}

void Options::flag(const QString& name, bool& target, const QString& help)
{
    m_command.add_flag(optionName(name), target, help.toStdString());
}

void Options::choice(const QString& name, QString& target, const QStringList& choices,
    const QString& help, Need need)
{
    CLI::Option* option = m_command.add_option_function<std::string>(
        optionName(name),
        [&target](const std::string& value) { target = QString::fromStdString(value); },
        help.toStdString());
    option->check(CLI::Validator(
        [choices](std::string& given) -> std::string {
            if (choices.contains(QString::fromStdString(given)))
                return {};
            return QStringLiteral("“%1” is not one of: %2.")
                .arg(QString::fromStdString(given), choices.join(QStringLiteral(", ")))
                .toStdString();
        },
        '{' + choices.join(QStringLiteral(", ")).toStdString() + '}'));
    settle(option, need);
}

void Options::footer(const QString& text)
{
    m_command.footer(text.toStdString());
}

} // namespace muniment::cli
