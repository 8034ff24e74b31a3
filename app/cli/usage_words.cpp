// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage_words.h"

#include "app/cli/cli_messages.h"
#include "core/base/source_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace muniment::cli {

namespace {

using namespace Qt::StringLiterals;

class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::UsageWords)

public:
    static QString oneOf(const QString& one, const QString& other)
    {
        return tr("One of %1 and %2 is needed, and not both.").arg(one, other);
    }
    static QString missing(const QString& name) { return tr("%1 is missing.").arg(name); }
    static QString notANumber(const QString& given, qint64 least, qint64 most)
    {
        return tr("“%1” is no whole number from %2 to %3.").arg(given).arg(least).arg(most);
    }
    static QString notAChoice(const QString& given, const QString& choices)
    {
        return tr("“%1” is not one of: %2.").arg(given, choices);
    }
    static QString notText(const QString& spelled)
    {
        return tr("“%1” is not valid text (UTF-8).").arg(spelled);
    }
    static QString empty() { return tr("nothing is given for it."); }
    static QString notAStep(const QString& given)
    {
        return tr("--change-set: “%1” is no id of a step.").arg(given);
    }
    static QString nounMissing(const QString& known)
    {
        return tr("A noun is missing; there are: %1.").arg(known);
    }
    static QString verbMissing(const QString& known)
    {
        return tr("A verb is missing; there are: %1.").arg(known);
    }
    static QString noNoun(const QString& word, const QString& known)
    {
        return tr("There is no noun “%1”; there are: %2.").arg(word, known);
    }
    static QString noVerb(const QString& word, const QString& known)
    {
        return tr("There is no verb “%1” here; there are: %2.").arg(word, known);
    }
    static QString unexpected(const QString& words)
    {
        return tr("This is not understood here: %1.").arg(words);
    }
    static QString dashHint(const QString& word)
    {
        return tr("If %1 is a name, write ./%1 or put -- in front of it. Add --help to see what "
                  "the verb takes.")
            .arg(word);
    }

    // What the parser says, by the shapes that its sentences have.
    static QString translated(const QString& said)
    {
        struct Shape
        {
            const char* pattern;
            const char* words;
        };
        static constexpr Shape shapes[] = {
            {R"(\A(.+) is required\z)", QT_TR_NOOP("%1 is missing.")},
            {R"(\A(.+): \d+ required .+ missing\z)", QT_TR_NOOP("%1 needs a value.")},
            {R"(\A(.+): At least \d+ required but received \d+\z)",
                QT_TR_NOOP("%1 needs a value.")},
            {R"(\A(.+): At Most \d+ required but received (\d+)\z)",
                QT_TR_NOOP("%1 was given %2 times; once is meant.")},
            {R"(\AExpected exactly 1 arguments to (.+), got (\d+)\z)",
                QT_TR_NOOP("%1 was given %2 times; once is meant.")},
            {R"(\A(.+) was given a disallowed flag override\z)", QT_TR_NOOP("%1 takes no value.")},
            {R"(\A(.+): Should be true/false or a number\z)", QT_TR_NOOP("%1 takes no value.")},
            {R"(\ACould not convert: (.+) = (.*)\z)", QT_TR_NOOP("%1: “%2” does not fit.")},
        };
        for (const Shape& each : shapes) {
            const QRegularExpression shape(QString::fromLatin1(each.pattern));
            const QRegularExpressionMatch match = shape.match(said);
            if (!match.hasMatch())
                continue;
            const QString words = tr(each.words);
            return match.lastCapturedIndex() < 2 ? words.arg(match.captured(1))
                                                 : words.arg(match.captured(1), match.captured(2));
        }
        return said;
    }
};

// The parser says that a verb is missing, but neither which word it took for none nor what there
// is.
QString wordMissing(const CLI::App& app)
{
    const CLI::App* where = &app;
    if (!app.get_subcommands().empty())
        where = app.get_subcommands().front();
    const std::vector<std::string> rest = app.remaining(true);
    const auto word = std::find_if(rest.begin(), rest.end(),
        [](const std::string& each) { return !each.empty() && each.front() != '-'; });
    QStringList known;
    for (const CLI::App* each : where->get_subcommands([](const CLI::App*) { return true; }))
        known.append(QString::fromStdString(each->get_name()));
    if (known.isEmpty() || !where->get_subcommands().empty())
        return {};
    const QString all = known.join(u", "_s);
    const bool isNoun = where == &app;
    if (word == rest.end())
        return isNoun ? UsageWords::nounMissing(all) : UsageWords::verbMissing(all);
    const QString given = QString::fromStdString(*word);
    return isNoun ? UsageWords::noNoun(given, all) : UsageWords::noVerb(given, all);
}

QStringList leftOver(const CLI::App& app)
{
    QStringList words;
    for (const std::string& each : app.remaining(true))
        words.append(base::spelledOut(base::nameFromBytes(each)));
    return words;
}

Error unexpected(const QStringList& words)
{
    Error error = usageError(UsageWords::unexpected(words.join(u' ')));
    const auto dashed = std::find_if(words.begin(), words.end(),
        [](const QString& each) { return each.startsWith(u'-') && !each.startsWith(u"--"_s); });
    if (dashed != words.end())
        error.values.append(UsageWords::dashHint(*dashed));
    return error;
}

} // namespace

Error usageError(const QString& sentence)
{
    return {Problem::Invalid, &cause::usage, {sentence}, {}};
}

Error usageError(const CLI::App& app, const CLI::ParseError& error)
{
    const QStringList words = leftOver(app);
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return unexpected(words);
    const bool isIncomplete = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    if (const QString missing = isIncomplete ? wordMissing(app) : QString(); !missing.isEmpty())
        return usageError(missing);
    // What is missing may be what was not understood.
    if (isIncomplete && !words.isEmpty())
        return unexpected(words);
    return usageError(UsageWords::translated(QString::fromUtf8(error.what())));
}

QString notANumberWords(const QString& given, qint64 least, qint64 most)
{
    return UsageWords::notANumber(given, least, most);
}

QString notAChoiceWords(const QString& given, const QStringList& choices)
{
    return UsageWords::notAChoice(given, choices.join(u", "_s));
}

QString notTextWords(const QString& spelledOut)
{
    return UsageWords::notText(spelledOut);
}

QString emptyWords()
{
    return UsageWords::empty();
}

QString notAStepWords(const QString& given)
{
    return UsageWords::notAStep(given);
}

QString oneOfWords(const QString& one, const QString& other)
{
    return UsageWords::oneOf(one, other);
}

QString missingWords(const QString& name)
{
    return UsageWords::missing(name);
}

} // namespace muniment::cli
