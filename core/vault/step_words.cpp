// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/step_words.h"

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
    // What was done, by the second half of a verb. %1 is what it was done to.
    static QString done(const QString& act, const QString& object)
    {
        static constexpr Phrase phrases[] = {
            {"add", QT_TR_NOOP("add %1")},
            {"adopt", QT_TR_NOOP("take %1 from the catalog")},
            {"answer", QT_TR_NOOP("answer a warning of %1")},
            {"apply", QT_TR_NOOP("apply %1")},
            {"check", QT_TR_NOOP("note a check of %1")},
            {"decide", QT_TR_NOOP("decide %1")},
            {"expect", QT_TR_NOOP("set what %1 should show")},
            {"export", QT_TR_NOOP("hand out %1")},
            {"import", QT_TR_NOOP("import %1")},
            {"lean", QT_TR_NOOP("lean on %1")},
            {"link", QT_TR_NOOP("link %1")},
            {"load", QT_TR_NOOP("load %1")},
            {"move", QT_TR_NOOP("move %1")},
            {"remove", QT_TR_NOOP("remove %1")},
            {"retire", QT_TR_NOOP("retire %1")},
            {"review", QT_TR_NOOP("review %1")},
            {"revise", QT_TR_NOOP("add a revision to %1")},
            {"sign", QT_TR_NOOP("sign %1")},
            {"undo", QT_TR_NOOP("undo the change of %1")},
            {"unlink", QT_TR_NOOP("take %1 from a control")},
            {"withdraw", QT_TR_NOOP("withdraw %1")},
        };
        for (const Phrase& phrase : phrases)
            if (act == QLatin1String(phrase.word))
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

    // What the first half of a verb names, uncounted.
    static QString named(const QString& noun)
    {
        static constexpr Phrase nouns[] = {
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
            {"responsibility", QT_TR_NOOP("a responsibility")},
            {"scope", QT_TR_NOOP("a scope")},
        };
        for (const Phrase& phrase : nouns)
            if (noun == QLatin1String(phrase.word))
                return tr(phrase.text);
        return tr("records");
    }
};

QString actOf(const QString& verb)
{
    return verb.section(u'.', 1);
}

} // namespace

QString stepWords(const QString& verb, const QString& entity, qint64 records, const QString& name)
{
    const QString object = records == 1 && !name.isEmpty()
        ? name
        : StepWords::counted(entity, static_cast<int>(records));
    return StepWords::done(actOf(verb), object);
}

QString stepWords(const QString& verb)
{
    return StepWords::done(actOf(verb), StepWords::named(verb.section(u'.', 0, 0)));
}

} // namespace muniment::vault
