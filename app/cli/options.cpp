// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/usage_words.h"
#include "core/base/source_file.h"

#include <CLI/CLI.hpp>

namespace muniment::cli {

namespace {

// CLI11 takes a positional by its bare name, in lower case in the help.
std::string optionName(const QString& name)
{
    return name.toStdString();
}

// Bytes that are no text are told as such where they stand, never changed into others.
QString textFrom(const std::string& value)
{
    return base::nameFromBytes(value);
}

CLI::Validator isText()
{
    return CLI::Validator(
        [](std::string& given) -> std::string {
            const QString text = textFrom(given);
            return base::isText(text) ? std::string()
                                      : notTextWords(base::spelledOut(text)).toStdString();
        },
        {});
}

// Where nothing means that it was not given, what was given and is nothing would be passed over.
// What is required has a sentence of its own for it.
CLI::Validator isSomething()
{
    return CLI::Validator(
        [](std::string& given) -> std::string {
            return given.empty() ? emptyWords().toStdString() : std::string();
        },
        {});
}

void settle(CLI::Option* option, Need need)
{
    if (need == Need::Required)
        option->required();
}

} // namespace

void Options::text(const QString& name, QString& target, const QString& help, Need need)
{
    CLI::Option* option = m_command.add_option_function<std::string>(
        optionName(name), [&target](const std::string& value) { target = textFrom(value); },
        help.toStdString());
    option->check(isText());
    if (need == Need::Optional)
        option->check(isSomething());
    settle(option, need);
}

void Options::text(const QString& name, std::optional<QString>& target, const QString& help)
{
    m_command
        .add_option_function<std::string>(
            optionName(name), [&target](const std::string& value) { target = textFrom(value); },
            help.toStdString())
        ->check(isText());
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
                const QString text = textFrom(given);
                const qint64 value = text.toLongLong(&isNumber);
                if (isNumber && value >= bounds.least && value <= bounds.most)
                    return {};
                return notANumberWords(base::spelledOut(text), bounds.least, bounds.most)
                    .toStdString();
            },
            "NUMBER"));
}

CLI::Option* Options::many(const QString& name, QStringList& target, const QString& help, Need need)
{
    CLI::Option* option = m_command.add_option_function<std::vector<std::string>>(
        optionName(name),
        [&target](const std::vector<std::string>& values) {
            for (const std::string& value : values)
                target.append(textFrom(value));
        },
        help.toStdString());
    // An option takes one value each time it is given, so that it never swallows a word by place.
    if (name.startsWith(QStringLiteral("-")))
        option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->type_size(1);
    settle(option, need);
    return option;
}

void Options::texts(const QString& name, QStringList& target, const QString& help, Need need)
{
    CLI::Option* option = many(name, target, help, need)->check(isText());
    if (need == Need::Optional)
        option->check(isSomething());
}

void Options::path(const QString& name, QString& target, const QString& help)
{
    text(name, target, help, Need::Required);
    m_command.get_option(optionName(name))->check(isSomething());
}

void Options::paths(const QString& name, QStringList& target, const QString& help)
{
    many(name, target, help, Need::Required)->check(isSomething());
}

void Options::flag(const QString& name, bool& target, const QString& help)
{
    m_command.add_flag(optionName(name), target, help.toStdString());
}

void Options::choice(const QString& name, QString& target, const QStringList& choices,
    const QString& help, Need need)
{
    CLI::Option* option = m_command.add_option_function<std::string>(
        optionName(name), [&target](const std::string& value) { target = textFrom(value); },
        help.toStdString());
    option->check(CLI::Validator(
        [choices](std::string& given) -> std::string {
            const QString text = textFrom(given);
            if (choices.contains(text))
                return {};
            return notAChoiceWords(base::spelledOut(text), choices).toStdString();
        },
        '{' + choices.join(QStringLiteral(", ")).toStdString() + '}'));
    settle(option, need);
}

void Options::footer(const QString& text)
{
    m_command.footer(text.toStdString());
}

} // namespace muniment::cli
