// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <map>

namespace muniment::cli {

namespace {

enum class Format { Words, Json };

// Strings that a person typed may hold control characters; a terminal must not act on them.
QByteArray printable(QString text)
{
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    return text.toUtf8();
}

void printJson(const QJsonObject& object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

int report(const Error& error, Format format)
{
    const Words words = wordsFor(error);
    if (format == Format::Json)
        printJson({{QStringLiteral("error"),
            QJsonObject{{QStringLiteral("problem"), problemName(error.problem)},
                {QStringLiteral("cause"),
                    QString::fromLatin1(error.cause ? error.cause->name : "")},
                {QStringLiteral("sentence"), words.sentence},
                {QStringLiteral("next"), words.next}}}});
    else
        std::fprintf(stderr, "%s\n%s\n", printable(words.sentence).constData(),
            printable(words.next).constData());
    return exitCodeOf(error.problem);
}

int answer(const Result<Answer>& outcome, Format format)
{
    if (!outcome)
        return report(outcome.error(), format);
    if (format == Format::Json)
        printJson(outcome->json);
    else if (!outcome->text.isEmpty())
        std::puts(printable(outcome->text).constData());
    return outcome->exitCode;
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
        return grammar.app.exit(error) == 0 ? 0 : 2;
    }

    SystemClock clock;
    RandomIds ids;
    Session session(grammar.global, clock, ids, std::move(stop));
    return answer(grammar.chosen->run(session), grammar.json ? Format::Json : Format::Words);
}

} // namespace muniment::cli
