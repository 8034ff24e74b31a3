// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/cli_messages.h"
#include "app/cli/printable.h"
#include "app/cli/session.h"
#include "app/cli/usage_words.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <map>
#include <sstream>

namespace muniment::cli {

namespace {

enum class Format { Words, Json };

// What somebody typed is told by how it begins, however long it is.
Words shortWordsFor(const Error& error)
{
    static const QRegularExpression longQuote(QStringLiteral("([“„])([^“”„]{100})[^“”„]+([”“])"));
    Words words = wordsFor(error);
    for (QString* each : {&words.sentence, &words.next})
        each->replace(longQuote, QStringLiteral("\\1\\2…\\3"));
    return words;
}

void complain(const Error& error)
{
    const Words words = shortWordsFor(error);
    std::fprintf(stderr, "%s\n", printable(words.sentence).constData());
    if (!words.next.isEmpty())
        std::fprintf(stderr, "%s\n", printable(words.next).constData());
}

// An answer that did not arrive is a failure: a script would take what is missing for nothing.
int print(const QByteArray& bytes, int exitCode)
{
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return exitCode;
    complain({Problem::Unwritable, &cause::outputUnwritable, {qt_error_string(errno)}, {}});
    return exitCode == 0 ? 1 : exitCode;
}

int printJson(const QJsonObject& object, int exitCode)
{
    return print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', exitCode);
}

int report(const Error& error, Format format)
{
    const int exitCode = exitCodeOf(error);
    if (format == Format::Words) {
        complain(error);
        return exitCode;
    }
    const Words words = shortWordsFor(error);
    return printJson({{QStringLiteral("error"),
                         QJsonObject{{QStringLiteral("problem"), problemName(error.problem)},
                             {QStringLiteral("cause"),
                                 QString::fromLatin1(error.cause ? error.cause->name : "")},
                             {QStringLiteral("sentence"), words.sentence},
                             {QStringLiteral("next"), words.next}}}},
        exitCode);
}

int answer(const Result<Answer>& outcome, Format format)
{
    if (!outcome)
        return report(outcome.error(), format);
    if (format == Format::Json)
        return printJson(outcome->json, outcome->exitCode);
    if (outcome->text.isEmpty())
        return outcome->exitCode;
    return print(printable(outcome->text) + '\n', outcome->exitCode);
}

struct Grammar
{
    CLI::App app{"Muniment keeps the evidence of a cloud customer's own controls, and makes "
                 "binders of it.",
        "muniment-cli"};
    GlobalOptions global;
    bool json = false;
    Verb* chosen = nullptr;
};

void declareGlobals(Grammar& grammar)
{
    Options options(grammar.app);
    options.text(
        QStringLiteral("--vault"), grammar.global.vaultPath, QStringLiteral("the vault file"));
    options.text(QStringLiteral("--as-of"), grammar.global.asOf,
        QStringLiteral("evaluate today's records at this day"));
    options.text(QStringLiteral("--known-at"), grammar.global.knownAt,
        QStringLiteral("show the records as they stood at this instant"));
    options.text(QStringLiteral("--actor"), grammar.global.actor,
        QStringLiteral(
            "the person who does this, by name or number; asked for by every change but a check"));
    options.flag(QStringLiteral("--json"), grammar.json,
        QStringLiteral("one JSON object on standard output"));
    grammar.app.set_version_flag(
        "--version", "muniment-cli " + QCoreApplication::applicationVersion().toStdString());
    grammar.app.require_subcommand(1);
    grammar.app.failure_message(CLI::FailureMessage::simple);
}

// A noun is told by its verbs, so that what is told can never be out of date.
void tellOf(CLI::App& noun, const CLI::App& command)
{
    const std::string told = noun.get_description();
    noun.description(told.empty() ? command.get_name() : told + ", " + command.get_name());
}

// The command of a noun; "audit request" stands below "audit".
CLI::App* nounCalled(CLI::App& top, std::map<QString, CLI::App*>& nouns, const QString& name)
{
    CLI::App*& noun = nouns[name];
    if (noun)
        return noun;
    const qsizetype blank = name.lastIndexOf(u' ');
    CLI::App* above = blank < 0 ? &top : nounCalled(top, nouns, name.left(blank));
    noun = above->add_subcommand(name.mid(blank + 1).toStdString());
    noun->require_subcommand(1);
    noun->fallthrough();
    if (above != &top)
        tellOf(*above, *noun);
    return noun;
}

void declareVerbs(Grammar& grammar, const Verbs& verbs)
{
    std::map<QString, CLI::App*> nouns;
    for (const std::unique_ptr<Verb>& verb : verbs) {
        CLI::App* parent = &grammar.app;
        if (!verb->noun().isEmpty())
            parent = nounCalled(grammar.app, nouns, verb->noun());
        CLI::App* command
            = parent->add_subcommand(verb->name().toStdString(), verb->summary().toStdString());
        // What holds for every verb, as --as-of, may stand behind the verb too.
        command->fallthrough();
        Options options(*command);
        options.footer(QStringLiteral("--vault, --actor, --json and others hold for every verb: "
                                      "muniment-cli --help."));
        verb->declare(options);
        if (parent != &grammar.app)
            tellOf(*parent, *command);
        command->callback([&grammar, chosen = verb.get()] { grammar.chosen = chosen; });
    }
}

// Help and version are asked for as errors are told: by what the parser throws.
int tell(const CLI::App& app, const CLI::ParseError& error, Format format)
{
    std::ostringstream asked;
    std::ostringstream wrong;
    if (app.exit(error, asked, wrong) == 0)
        return print(QByteArray::fromStdString(asked.str()), 0);
    return report(usageError(app, error), format);
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, std::stop_token stop)
{
    Grammar grammar;
    declareGlobals(grammar);
    const Verbs verbs = allVerbs();
    declareVerbs(grammar, verbs);

    std::vector<std::string> words(
        arguments.rbegin(), arguments.rend()); // CLI11 takes the last first
    try {
        grammar.app.parse(words);
    } catch (const CLI::ParseError& error) {
        // Where the parser gave up before it came to the flag, it still counts.
        const bool json
            = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
        return tell(grammar.app, error, json ? Format::Json : Format::Words);
    }
    const Format format = grammar.json ? Format::Json : Format::Words;
    if (!grammar.global.asOf.isEmpty() && !grammar.global.knownAt.isEmpty())
        return report({Problem::Invalid, &cause::asOfWithKnownAt, {}, {}}, format);

    if (!grammar.global.asOf.isEmpty())
        if (const Result<Date> day = parseDate(grammar.global.asOf); !day)
            return report(day.error(), format);

    SystemClock clock;
    RandomIds ids;
    Session session(grammar.global, clock, ids, std::move(stop));
    return answer(grammar.chosen->run(session), format);
}

} // namespace muniment::cli
