// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/cli_messages.h"
#include "app/cli/printable.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <map>
#include <sstream>

namespace muniment::cli {

namespace {

enum class Format { Words, Json };

void complain(const Error& error)
{
    const Words words = wordsFor(error);
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
    const Words words = wordsFor(error);
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
        QStringLiteral("the person who does this: name or number"));
    options.flag(QStringLiteral("--json"), grammar.json,
        QStringLiteral("one JSON object on standard output"));
    grammar.app.set_version_flag(
        "--version", "muniment-cli " + QCoreApplication::applicationVersion().toStdString());
    grammar.app.require_subcommand(1);
    grammar.app.failure_message(CLI::FailureMessage::simple);
}

void declareVerbs(Grammar& grammar, const Verbs& verbs)
{
    std::map<QString, CLI::App*> nouns;
    for (const std::unique_ptr<Verb>& verb : verbs) {
        CLI::App* parent = &grammar.app;
        if (!verb->noun().isEmpty()) {
            CLI::App*& noun = nouns[verb->noun()];
            if (!noun) {
                noun = grammar.app.add_subcommand(verb->noun().toStdString());
                noun->require_subcommand(1);
            }
            parent = noun;
        }
        CLI::App* command
            = parent->add_subcommand(verb->name().toStdString(), verb->summary().toStdString());
        Options options(*command);
        verb->declare(options);
        // A noun is told by its verbs, so that what is told can never be out of date.
        if (parent != &grammar.app) {
            const std::string told = parent->get_description();
            parent->description(
                told.empty() ? command->get_name() : told + ", " + command->get_name());
        }
        command->callback([&grammar, chosen = verb.get()] { grammar.chosen = chosen; });
    }
}

// The parser says that a verb is missing, but neither which word it took for none nor what there
// is.
QString verbMissing(const CLI::App& app)
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
    const QString all = known.join(QStringLiteral(", "));
    if (word == rest.end())
        return (where == &app ? QStringLiteral("A noun is missing; there are: %1.")
                              : QStringLiteral("A verb is missing; there are: %1."))
            .arg(all);
    return (where == &app ? QStringLiteral("There is no noun “%1”; there are: %2.")
                          : QStringLiteral("There is no verb “%1” here; there are: %2."))
        .arg(QString::fromStdString(*word), all);
}

// Help and version are asked for as errors are told: by what the parser throws.
int tell(const CLI::App& app, const CLI::ParseError& error, Format format)
{
    std::ostringstream asked;
    std::ostringstream wrong;
    if (app.exit(error, asked, wrong) == 0)
        return print(QByteArray::fromStdString(asked.str()), 0);
    const bool isIncomplete = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    if (const QString missing = isIncomplete ? verbMissing(app) : QString(); !missing.isEmpty())
        return report({Problem::Invalid, &cause::usage, {missing}, {}}, format);
    if (format == Format::Json)
        return report(
            {Problem::Invalid, &cause::usage, {QString::fromStdString(error.what())}, {}}, format);
    std::fputs(printable(QString::fromStdString(wrong.str())).constData(), stderr);
    return 2;
}

} // namespace

int runCommandLine(const QStringList& arguments, std::stop_token stop)
{
    Grammar grammar;
    declareGlobals(grammar);
    const Verbs verbs = allVerbs();
    declareVerbs(grammar, verbs);

    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 0; --i) // CLI11 takes them last first
        words.push_back(arguments.at(i).toStdString());
    try {
        grammar.app.parse(words);
    } catch (const CLI::ParseError& error) {
        // Where the parser gave up before it came to the flag, it still counts.
        const bool json = arguments.contains(QStringLiteral("--json"));
        return tell(grammar.app, error, json ? Format::Json : Format::Words);
    }
    const Format format = grammar.json ? Format::Json : Format::Words;
    if (!grammar.global.asOf.isEmpty() && !grammar.global.knownAt.isEmpty())
        return report({Problem::Invalid, &cause::asOfWithKnownAt, {}, {}}, format);

    SystemClock clock;
    RandomIds ids;
    Session session(grammar.global, clock, ids, std::move(stop));
    return answer(grammar.chosen->run(session), format);
}

} // namespace muniment::cli
