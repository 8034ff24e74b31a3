// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/step_words.h"

#include "core/vault/restore_point.h"
#include "core/vault/undo_chain.h"

#include <QCoreApplication>

namespace muniment::vault {

namespace {

struct Phrase
{
    const char* word;
    const char* text;
};

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    // What was done, by the verb or by its second half. %1 is what it was done to.
    static QString done(const QString& verb, const QString& object)
    {
        static constexpr Phrase phrases[] = {
            {"assurance.lean", QT_TR_NOOP("lean on a document for %1")},
            {"binder.review", QT_TR_NOOP("review the binder of %1")},
            {"framework.apply", QT_TR_NOOP("apply a framework to %1")},
            {"responsibility.set", QT_TR_NOOP("set who answers for %1")},
            {"add", QT_TR_NOOP("add %1")},
            {"adopt", QT_TR_NOOP("take %1 from the catalog")},
            {"answer", QT_TR_NOOP("answer a warning of %1")},
            {"check", QT_TR_NOOP("note a check of %1")},
            {"decide", QT_TR_NOOP("decide %1")},
            {"expect", QT_TR_NOOP("set what %1 should show")},
            {"export", QT_TR_NOOP("hand out %1")},
            {"hand_over", QT_TR_NOOP("hand over %1")},
            {"import", QT_TR_NOOP("import %1")},
            {"link", QT_TR_NOOP("link %1")},
            {"load", QT_TR_NOOP("load %1")},
            {"move", QT_TR_NOOP("move %1")},
            {"recall", QT_TR_NOOP("recall %1")},
            {"remove", QT_TR_NOOP("remove %1")},
            {"retire", QT_TR_NOOP("retire %1")},
            {"review", QT_TR_NOOP("review %1")},
            {"revise", QT_TR_NOOP("add a revision to %1")},
            {"sign", QT_TR_NOOP("sign %1")},
            {"unlink", QT_TR_NOOP("take %1 from a control")},
            {"withdraw", QT_TR_NOOP("withdraw %1")},
        };
        const QString act = verb.section(u'.', 1);
        for (const Phrase& phrase : phrases)
            if (verb == QLatin1String(phrase.word) || act == QLatin1String(phrase.word))
                return tr(phrase.text).arg(object);
        return tr("change %1").arg(object);
    }

    static QString counted(const QString& entity, int count)
    {
        static constexpr Phrase nouns[] = {
            {"asset", QT_TR_N_NOOP("%n asset(s)")},
            {"assurance_document", QT_TR_N_NOOP("%n document(s) of third parties")},
            {"attestation", QT_TR_N_NOOP("%n attestation(s)")},
            {"audit", QT_TR_N_NOOP("%n audit(s)")},
            {"audit_request", QT_TR_N_NOOP("%n request(s)")},
            {"binder_edition", QT_TR_N_NOOP("%n binder(s)")},
            {"control", QT_TR_N_NOOP("%n control(s)")},
            {"duty", QT_TR_N_NOOP("%n duty(s)")},
            {"evidence", QT_TR_N_NOOP("%n item(s) of evidence")},
            {"finding", QT_TR_N_NOOP("%n finding(s)")},
            {"framework", QT_TR_N_NOOP("%n framework(s)")},
            {"obligation", QT_TR_N_NOOP("%n obligation(s)")},
            {"person", QT_TR_N_NOOP("%n person(s)")},
            {"provider", QT_TR_N_NOOP("%n provider(s)")},
            {"requirement", QT_TR_N_NOOP("%n requirement(s)")},
            {"scope", QT_TR_N_NOOP("%n scope(s)")},
        };
        if (entity == QLatin1String("organisation"))
            return tr("the organisation");
        for (const Phrase& noun : nouns)
            if (entity == QLatin1String(noun.word))
                return tr(noun.text, nullptr, count);
        return tr("%n record(s)", nullptr, count);
    }

    // What a verb, or its first half, names, uncounted.
    static QString named(const QString& verb)
    {
        static constexpr Phrase nouns[] = {
            {"assurance.lean", QT_TR_NOOP("a requirement")},
            {"framework.apply", QT_TR_NOOP("a scope")},
            {"responsibility.set", QT_TR_NOOP("a requirement")},
            {"asset", QT_TR_NOOP("assets")},
            {"assurance", QT_TR_NOOP("a document of a third party")},
            {"attestation", QT_TR_NOOP("an attestation")},
            {"audit", QT_TR_NOOP("an audit")},
            {"audit request", QT_TR_NOOP("a request")},
            {"binder", QT_TR_NOOP("a binder")},
            {"control", QT_TR_NOOP("controls")},
            {"duty", QT_TR_NOOP("a duty")},
            {"evidence", QT_TR_NOOP("evidence")},
            {"finding", QT_TR_NOOP("a finding")},
            {"framework", QT_TR_NOOP("a framework")},
            {"obligation", QT_TR_NOOP("an obligation")},
            {"person", QT_TR_NOOP("a person")},
            {"provider", QT_TR_NOOP("a provider")},
            {"requirement", QT_TR_NOOP("a requirement")},
            {"scope", QT_TR_NOOP("a scope")},
        };
        const QString noun = verb.section(u'.', 0, 0);
        for (const Phrase& phrase : nouns)
            if (verb == QLatin1String(phrase.word) || noun == QLatin1String(phrase.word))
                return tr(phrase.text);
        return tr("records");
    }
    // Of verbs that are about no record that a person made.
    static QString own(const QString& verb)
    {
        if (verb == QLatin1String(undoVerb))
            return undo();
        if (verb == QLatin1String("vault.create"))
            return tr("make the vault");
        if (verb == QLatin1String(restorePointVerb))
            return tr("make a restore point");
        return verb == QLatin1String("vault.verify") ? tr("check the vault") : QString();
    }
    static QString undo(const QString& step) { return tr("undo “%1”").arg(step); }
    static QString redo(const QString& step) { return tr("do “%1” again").arg(step); }
    static QString undo() { return tr("undo"); }
};

// Signing has had two names.
QString oneName(const QString& verb)
{
    return verb == QLatin1String("attest") ? QStringLiteral("attestation.sign") : verb;
}

} // namespace

QString mainEntityOf(const QString& verb)
{
    const QString noun = oneName(verb).section(u'.', 0, 0);
    if (noun == QLatin1String("assurance"))
        return QStringLiteral("assurance_document");
    if (noun == QLatin1String("audit request"))
        return QStringLiteral("audit_request");
    if (noun == QLatin1String("binder"))
        return QStringLiteral("binder_edition");
    // Other nouns are names of tables, or no step has records of such a name.
    return noun;
}

QString stepWords(const QString& verb, const QString& entity, qint64 records, const QString& name)
{
    if (const QString own = StepWords::own(verb); !own.isEmpty())
        return own;
    const QString object = records == 1 && !name.isEmpty()
        ? name
        : StepWords::counted(entity, static_cast<int>(records));
    return StepWords::done(oneName(verb), object);
}

QString stepWords(const QString& verb)
{
    if (const QString own = StepWords::own(verb); !own.isEmpty())
        return own;
    const QString known = oneName(verb);
    return StepWords::done(known, StepWords::named(known));
}

QString undoStepWords(const QString& step)
{
    return StepWords::undo(step);
}

QString redoStepWords(const QString& step)
{
    return StepWords::redo(step);
}

QString undoStepWords()
{
    return StepWords::undo();
}

} // namespace muniment::vault
