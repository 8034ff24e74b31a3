// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assurance_json.h"
#include "app/cli/assurance_verbs.h"
#include "app/cli/in_vault.h"
#include "core/assurance/already_known.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/import_document.h"
#include "core/assurance/recognise_file.h"
#include "core/standing/document_warnings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using assurance::AlreadyKnown;
using assurance::Recognition;

// What a vault has to say of a document that is not imported yet.
struct SeenFromVault
{
    AlreadyKnown known;
    QList<scope::Provider> providers;
    assurance::StandingOn standing;
    QList<assurance::Warning> warnings;
};

Result<SeenFromVault> seenFromVault(
    vault::Access& access, const assurance::DocumentFields& fields, Date asOf)
{
    const Result<standing::Facts> facts = standing::loadFacts(access);
    if (!facts)
        return failWith(facts);
    SeenFromVault seen;
    seen.providers = facts->providers;
    seen.known = assurance::alreadyKnown(fields, facts->providers, facts->assurance.documents);
    seen.standing = assurance::standingOn({fields, {}, {}, {}}, asOf);
    seen.warnings = standing::warningsBeforeImport(
        *facts, fields, seen.known.certainProvider().value_or(ProviderId()), asOf);
    return seen;
}

class SeenWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::SeenWords)

public:
    static QString all(const SeenFromVault& seen, const assurance::DocumentFields& fields)
    {
        QStringList lines;
        if (fields.type != assurance::DocumentType::Other)
            lines.append(tr("Standing: %1.").arg(assurance::standingWords(seen.standing)));
        lines.append(provider(seen));
        for (const assurance::SameNumber& each : seen.known.sameNumber)
            lines.append(assurance::sameNumberWords(fields.number, each));
        lines.append(warningsText(seen.warnings));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

private:
    static QString provider(const SeenFromVault& seen)
    {
        const QString named = seen.known.named.value(0);
        if (named.isEmpty())
            return tr("The text does not say whose document this is.");
        if (seen.known.providers.isEmpty())
            return tr("Provider “%1”: the vault knows none by this name. Set provider to the one "
                      "that is meant, or import it with --new-provider.")
                .arg(named);
        const QStringList candidates = scope::calledWords(seen.known.providers, seen.providers);
        if (seen.known.certainProvider())
            return tr("Provider “%1”: %2.").arg(named, candidates.first());
        return tr("Provider “%1”: not certain, may be %2. Set provider to the one that is meant.")
            .arg(named, candidates.join(u", "_s));
    }
};

QJsonObject seenJson(const SeenFromVault& seen)
{
    QJsonArray matches;
    for (const scope::ProviderMatch& match : seen.known.providers)
        for (const scope::Provider& each : seen.providers)
            if (each.id == match.id)
                matches.append(QJsonObject{{u"code"_s, scope::providerCode(each.number)},
                    {u"name"_s, each.name},
                    {u"certainty"_s, scope::matchCertaintyText(match.certainty)},
                    {u"by"_s, match.by}});
    QJsonArray sameNumber;
    for (const assurance::SameNumber& each : seen.known.sameNumber) {
        QJsonArray differences;
        for (const assurance::FieldDifference& difference : each.differences)
            differences.append(QJsonObject{{u"field"_s, assurance::fieldText(difference.field)},
                {u"before"_s, difference.before}, {u"now"_s, difference.now}});
        sameNumber.append(QJsonObject{{u"document"_s, each.code}, {u"differences"_s, differences}});
    }
    return {{u"provider_named"_s, QJsonArray::fromStringList(seen.known.named)},
        {u"providers"_s, matches}, {u"same_number"_s, sameNumber},
        {u"standing"_s, standingJson(seen.standing)}, {u"warnings"_s, warningsJson(seen.warnings)}};
}

// How the paper itself names its provider, as far as it was read beyond doubt.
QStringList namesIn(const Recognition& recognition)
{
    QStringList names;
    for (const assurance::Field field : {assurance::Field::Provider, assurance::Field::Subject})
        if (const assurance::Proposal* read = recognition.proposal(field);
            read && read->state == assurance::ProposalState::Clear)
            names.append(read->value);
    return names;
}

class AssuranceInspect final : public Verb
{
public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"inspect"_s; }
    QString summary() const override
    {
        return u"say what a document is; with --vault also what the vault knows of it"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_path, u"a PDF"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Recognition> recognition
            = assurance::recogniseFile(m_path, documents::HelperClient(), session.jobContext());
        if (!recognition)
            return failWith(recognition);
        Answer answer{recognitionJson(*recognition), recognitionText(*recognition)};
        if (!session.hasVault())
            return answer;
        const Result<Date> asOf = session.asOf();
        if (!asOf)
            return failWith(asOf);
        const assurance::DocumentFields fields = assurance::clearFields(*recognition);
        const Result<SeenFromVault> seen = readIn(
            session, [&](vault::Access& access) { return seenFromVault(access, fields, *asOf); });
        if (!seen)
            return failWith(seen);
        answer.json.insert(u"vault"_s, seenJson(*seen));
        answer.text += u'\n' + SeenWords::all(*seen, fields);
        return answer;
    }

private:
    QString m_path;
};

class AssuranceImport final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceImport)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"import"_s; }
    QString summary() const override { return u"store a document as confirmed"_s; }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_path, u"a PDF"_s, Need::Required);
        options.texts(u"--set"_s, m_settings,
            u"FIELD=VALUE, as expiry=2028-05-04; provider=V-2 names one of the vault's"_s);
        options.flag(u"--new-provider"_s, m_isNewProvider,
            u"the provider is not in the vault yet: add it"_s);
        options.texts(u"--same-number-as"_s, m_request.sameNumberAs,
            u"this document bears its number too, and both are right: D-03"_s);
        options.text(u"--restriction-note"_s, m_request.restrictionNote,
            u"\"for: NAME; NAME; where: PLACE\": who may have it, and what others are told"_s);
        options.flag(u"--confirm"_s, m_confirmed, u"what was read and set is right"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Recognition> recognition
            = assurance::recogniseFile(m_path, documents::HelperClient(), session.jobContext());
        if (!recognition)
            return failWith(recognition);
        if (const Status read = readConfirmation(*recognition); !read)
            return failWith(read);
        const Result<vault::Vault*> opened = session.vaultForWriting();
        if (!opened)
            return failWith(opened);
        const Result<vault::Act> act = session.act(u"assurance.import"_s);
        if (!act)
            return failWith(act);
        const Result<assurance::ImportedDocument> imported
            = assurance::importDocument(**opened, m_request, *act, session.jobContext());
        if (!imported)
            return failWith(imported);
        return answer(session, *imported);
    }

private:
    Status readConfirmation(const Recognition& recognition)
    {
        QList<assurance::Setting> settings;
        for (const QString& each : m_settings) {
            const Result<assurance::Setting> setting = assurance::parseSetting(each);
            if (!setting)
                return failWith(setting);
            settings.append(*setting);
        }
        const Result<assurance::Confirmation> confirmation
            = assurance::confirmed(recognition, settings);
        if (!confirmation)
            return failWith(confirmation);
        if (!m_confirmed)
            return fail(Problem::Refused, assurance::cause::notConfirmed,
                {QString::number(recognition.count(assurance::ProposalState::Clear)),
                    QString::number(recognition.count(assurance::ProposalState::ToDecide))});
        m_request.path = m_path;
        m_request.confirmation = *confirmation;
        m_request.duties = recognition.duties;
        m_request.documentNames = namesIn(recognition);
        if (m_isNewProvider)
            m_request.unknownProvider = assurance::UnknownProvider::Add;
        return {};
    }

    static Result<Answer> answer(Session& session, const assurance::ImportedDocument& imported)
    {
        const QString code = assurance::documentCode(imported.document.number);
        QJsonObject json = documentJson(imported.document, {});
        QJsonArray duties;
        for (const assurance::Duty& each : imported.duties)
            duties.append(dutyJson(each, code));
        json.insert(u"evidence"_s, imported.evidence);
        json.insert(u"duties"_s, duties);
        json.insert(u"duties_kept"_s, imported.dutiesKept);
        json.insert(u"provider"_s, imported.provider);
        json.insert(u"provider_added"_s, imported.providerAdded);
        json.insert(u"names_learnt"_s, QJsonArray::fromStringList(imported.namesLearnt));
        QStringList lines{
            tr("%1  %2, provider %3, file %4, duties %5")
                .arg(code, imported.document.fields.title, imported.provider, imported.evidence)
                .arg(imported.duties.size())};
        if (!imported.providerAdded.isEmpty())
            lines.append(tr("The provider %1 was added; no scope runs at it yet.")
                             .arg(imported.providerAdded));
        for (const QString& name : imported.namesLearnt)
            lines.append(tr("%1 also goes by the name %2 now.").arg(imported.provider, name));
        const auto seen = seenOf(session, imported.document.id);
        if (!seen)
            return failWith(seen);
        json.insert(u"warnings"_s, warningsJson(seen->warnings));
        json.insert(u"regions_named"_s, QJsonArray::fromStringList(seen->regions.named));
        json.insert(u"regions_not_found"_s, QJsonArray::fromStringList(seen->regions.notFound));
        lines.append(regionLines(seen->regions));
        if (!seen->warnings.isEmpty())
            lines.append(warningsText(seen->warnings));
        return Answer{json, lines.join(u'\n')};
    }

    struct Seen
    {
        QList<assurance::Warning> warnings;
        standing::RegionsNamed regions;
    };

    static QStringList regionLines(const standing::RegionsNamed& regions)
    {
        QStringList lines;
        if (!regions.named.isEmpty())
            lines.append(tr("Regions of ours that it names: %1.").arg(regions.named.join(u", "_s)));
        if (!regions.notFound.isEmpty())
            lines.append(tr("Regions of ours not found in it by this spelling: %1. If it means "
                            "them, match each with \"assurance settle\".")
                             .arg(regions.notFound.join(u", "_s)));
        return lines;
    }

    static Result<Seen> seenOf(Session& session, AssuranceDocumentId id)
    {
        const Result<Date> asOf = session.asOf();
        if (!asOf)
            return failWith(asOf);
        return readIn(session, [&](vault::Access& access) -> Result<Seen> {
            const Result<standing::Facts> facts = standing::loadFacts(access);
            if (!facts)
                return failWith(facts);
            return Seen{standing::documentWarnings(*facts, id, *asOf),
                standing::regionsNamed(*facts, id, *asOf)};
        });
    }

    QString m_path;
    QStringList m_settings;
    bool m_isNewProvider = false;
    bool m_confirmed = false;
    assurance::ImportRequest m_request;
};

} // namespace

void addAssuranceImports(Verbs& verbs)
{
    verbs.push_back(std::make_unique<AssuranceInspect>());
    verbs.push_back(std::make_unique<AssuranceImport>());
}

} // namespace muniment::cli
