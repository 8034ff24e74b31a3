// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assurance_verbs.h"

#include "app/cli/assurance_json.h"
#include "app/cli/in_vault.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/bridging.h"
#include "core/assurance/cover.h"
#include "core/scope/provider_register.h"
#include "core/standing/document_warnings.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using assurance::AssuranceDocument;
using assurance::AssuranceFacts;
using assurance::AssuranceRegister;

struct DocumentsHeld
{
    AssuranceFacts facts;
    QHash<ProviderId, QString> providers;
};

Result<DocumentsHeld> documentsHeld(Session& session)
{
    return readIn(session, [](vault::Access& access) -> Result<DocumentsHeld> {
        const Result<AssuranceFacts> facts = AssuranceRegister(access).facts();
        const Result<QList<scope::Provider>> providers = scope::ProviderRegister(access).list();
        if (!facts)
            return failWith(facts);
        if (!providers)
            return failWith(providers);
        DocumentsHeld held{*facts, {}};
        for (const scope::Provider& each : *providers)
            held.providers.insert(each.id, each.name);
        return held;
    });
}

class NewerWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceList)

public:
    static QString replacedBy(const QString& code) { return tr("replaced by %1").arg(code); }
};

// The code of the document that took its place; empty: none did.
QString newerThan(AssuranceDocumentId id, const AssuranceFacts& facts)
{
    for (const AssuranceDocument& each : facts.documents)
        if (each.supersedes == id)
            return assurance::documentCode(each.number);
    return {};
}

// A certificate stands by what it prints, also where the next one is here already.
QString standingWithNewer(const assurance::StandingOn& standing, const QString& newer)
{
    const QString words = assurance::standingWords(standing);
    if (newer.isEmpty())
        return words;
    const QString replaced = NewerWords::replacedBy(newer);
    return standing.standing == assurance::Standing::Replaced ? replaced
                                                              : words + u"; "_s + replaced;
}

class AssuranceList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceList)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list documents and how they stand"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session& session) override
    {
        const Result<DocumentsHeld> held = documentsHeld(session);
        const Result<Date> asOf = session.asOf();
        if (!held)
            return failWith(held);
        if (!asOf)
            return failWith(asOf);
        QJsonArray items;
        QList<QStringList> rows;
        for (const AssuranceDocument& each : held->facts.documents) {
            const assurance::StandingOn standing
                = assurance::standingOn(held->facts.standingFacts(each.id), *asOf);
            const QString provider = held->providers.value(each.providerId);
            QJsonObject json = documentJson(each, held->facts.settled);
            json.insert(u"provider"_s, provider);
            json.insert(u"standing"_s, standingJson(standing));
            const QString newer = newerThan(each.id, held->facts);
            if (!newer.isEmpty())
                json.insert(u"replaced_by"_s, newer);
            items.append(json);
            rows.append({assurance::documentCode(each.number),
                assurance::kindWords(each.fields.kind), provider, each.fields.title,
                each.fields.number, standingWithNewer(standing, newer)});
        }
        return Answer{itemsJson(items),
            textTable(
                {tr("id"), tr("kind"), tr("provider"), tr("title"), tr("number"), tr("standing")},
                rows, tr("No documents of the provider yet."))};
    }
};

class AssuranceShow final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceShow)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"show"_s; }
    QString summary() const override
    {
        return u"show a document, its duties and where it says so"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> asOf = session.asOf();
        if (!asOf)
            return failWith(asOf);
        return readIn(session, [&](vault::Access& access) -> Result<Answer> {
            const AssuranceRegister present(access);
            const Result<AssuranceDocument> document = present.find(m_document);
            if (!document)
                return failWith(document);
            const Result<standing::Facts> facts = standing::loadFacts(access);
            const auto readings = present.readings(document->id);
            if (!facts)
                return failWith(facts);
            if (!readings)
                return failWith(readings);
            Answer shown = answer(*document, facts->assurance, *readings, *asOf);
            const Answer leans = leaning(*facts, document->id);
            shown.json.insert(u"leans"_s, leans.json.value(u"items"_s));
            shown.text += leans.text;
            const auto warnings = standing::documentWarnings(*facts, document->id, *asOf);
            shown.json.insert(u"warnings"_s, warningsJson(warnings));
            if (!warnings.isEmpty())
                shown.text += u'\n' + warningsText(warnings);
            return shown;
        });
    }

private:
    static Answer answer(const AssuranceDocument& document, const AssuranceFacts& facts,
        const QList<assurance::ConfirmedField>& readings, Date asOf)
    {
        const QString code = assurance::documentCode(document.number);
        const assurance::StandingOn standing
            = assurance::standingOn(facts.standingFacts(document.id), asOf);
        QJsonObject json = documentJson(document, facts.settled);
        QJsonArray fields;
        QList<QStringList> rows;
        for (const assurance::ConfirmedField& each : readings) {
            const QString page = each.page ? QString::number(*each.page) : tr("typed");
            QJsonObject field{{u"field"_s, assurance::fieldText(each.field)},
                {u"value"_s, each.value}, {u"words"_s, each.words}, {u"rule"_s, each.rule}};
            if (each.page)
                field.insert(u"page"_s, *each.page);
            fields.append(field);
            const QString value = assurance::isSettled(each) ? assurance::settledWords(
                                      {document.id, each.field, each.value, each.words, each.page})
                                                             : each.value;
            rows.append({assurance::fieldWords(each.field), value, page});
        }
        QJsonArray duties;
        for (const assurance::Duty& each : facts.dutiesOf(document.id))
            duties.append(dutyJson(each, code));
        json.insert(u"standing"_s, standingJson(standing));
        const QString newer = newerThan(document.id, facts);
        if (!newer.isEmpty())
            json.insert(u"replaced_by"_s, newer);
        json.insert(u"fields"_s, fields);
        json.insert(u"duties"_s, duties);
        const Answer stated = exceptions(document.id, facts);
        json.insert(u"exceptions"_s, stated.json.value(u"items"_s));
        return Answer{json,
            tr("%1  %2: %3").arg(code, document.fields.title, standingWithNewer(standing, newer))
                + u'\n' + textTable({tr("field"), tr("value"), tr("page")}, rows, QString())
                + stated.text};
    }

    // Which halves of the provider are leaned on it.
    static Answer leaning(const standing::Facts& facts, AssuranceDocumentId document)
    {
        QJsonArray items;
        QList<QStringList> rows;
        for (const assurance::Reliance& each : facts.assurance.reliances) {
            const controls::Requirement* requirement = facts.requirement(each.requirementId);
            const scope::Scope* scope = facts.scope(each.scopeId);
            if (each.documentId != document || !requirement || !scope)
                continue;
            const standing::FrameworkFacts* framework = facts.framework(requirement->frameworkId);
            const QString name = (framework ? framework->framework.code : QString()) + u':'
                + requirement->identifier;
            const QString where = scope::scopeCode(scope->number);
            const QString page = each.page ? QString::number(*each.page) : QString();
            items.append(QJsonObject{{u"requirement"_s, name}, {u"scope"_s, where},
                {u"page"_s, each.page ? QJsonValue(*each.page) : QJsonValue()},
                {u"from"_s, dateText(each.from)}, {u"until"_s, dateText(each.until)}});
            rows.append({name, where, page, dateText(each.from), dateText(each.until)});
        }
        if (rows.isEmpty())
            return Answer{itemsJson(items), QString()};
        return Answer{itemsJson(items),
            u'\n'
                + textTable({tr("leaned on for"), tr("scope"), tr("page"), tr("from"), tr("until")},
                    rows, QString())};
    }

    // By their places, by which "assurance answer" names them.
    static Answer exceptions(AssuranceDocumentId document, const AssuranceFacts& facts)
    {
        QJsonArray items;
        QList<QStringList> rows;
        for (const assurance::RecordedException& each : facts.exceptions) {
            if (each.documentId != document)
                continue;
            const QString place = QString::number(rows.size() + 1);
            items.append(QJsonObject{{u"exception"_s, place}, {u"test"_s, each.what.test},
                {u"result"_s, each.what.result}, {u"response"_s, each.what.response},
                {u"touches"_s, assurance::touchesText(each.touches)},
                {u"answer"_s, each.ourAnswer}});
            const QString touches = each.touches == assurance::Touches::Undecided ? tr("undecided")
                : each.touches == assurance::Touches::Yes                         ? tr("touches us")
                                                          : tr("does not touch us");
            rows.append({place, each.what.result.isEmpty() ? each.what.test : each.what.result,
                touches, each.ourAnswer});
        }
        if (rows.isEmpty())
            return Answer{itemsJson(items), QString()};
        return Answer{itemsJson(items),
            u'\n'
                + textTable({tr("no."), tr("exception"), tr("touches us?"), tr("our answer")}, rows,
                    QString())};
    }

    QString m_document;
};

// Reports and the letters behind them, type by type and provider by provider.
class AssuranceCoverage final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceCoverage)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"coverage"_s; }
    QString summary() const override { return u"which days of a period documents cover"_s; }
    void declare(Options& options) override
    {
        options.text(u"--period"_s, m_period, u"FROM..TO (default: this calendar year)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<DocumentsHeld> held = documentsHeld(session);
        if (!held)
            return failWith(held);
        const Result<Period> period = chosenPeriod(session);
        const Result<Date> asOf = session.asOf();
        if (!period)
            return failWith(period);
        if (!asOf)
            return failWith(asOf);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Lane& lane : lanesOf(*held, *asOf)) {
            const assurance::Cover cover
                = assurance::coverOf(*period, lane.spans, lane.bridges, *asOf);
            items.append(laneJson(lane, cover));
            rows.append({lane.provider, lane.name, QString::number(cover.coveredDays()),
                QString::number(cover.bridgedDays()), QString::number(cover.openDays()),
                texts(cover.open).join(u", "_s), texts(cover.ahead).join(u", "_s)});
        }
        QJsonObject json = itemsJson(items);
        json.insert(u"period"_s, periodText(*period));
        return Answer{json,
            textTable({tr("provider"), tr("documents"), tr("covered"), tr("bridged"), tr("open"),
                          tr("open days"), tr("still ahead")},
                rows, tr("No documents of the provider yet."))};
    }

private:
    struct Lane
    {
        QString provider;
        QString name;
        QList<Period> spans;
        QList<assurance::Bridge> bridges;
    };

    Result<Period> chosenPeriod(Session& session) const
    {
        if (!m_period.isEmpty())
            return parsePeriod(m_period);
        const Result<Date> asOf = session.asOf();
        if (!asOf)
            return failWith(asOf);
        return Period{Date(asOf->year(), 1, 1), Date(asOf->year(), 12, 31)};
    }

    static QList<Lane> lanesOf(const DocumentsHeld& held, Date asOf)
    {
        QList<Lane> lanes;
        for (const AssuranceDocument& each : held.facts.documents) {
            const std::optional<Period> span = assurance::coveredSpan(each.fields);
            if (!span)
                continue;
            const QString provider = held.providers.value(each.providerId);
            const QString name
                = QString(assurance::typeWords(each.fields.type) + u' ' + each.fields.standard)
                      .trimmed();
            Lane* lane = nullptr;
            for (Lane& known : lanes)
                if (known.provider == provider && known.name == name)
                    lane = &known;
            if (!lane)
                lane = &lanes.emplaceBack(Lane{provider, name, {}, {}});
            lane->spans.append(*span);
            addBridges(*lane, each, held.facts.documents, asOf);
        }
        return lanes;
    }

    static void addBridges(Lane& lane, const AssuranceDocument& report,
        const QList<AssuranceDocument>& documents, Date asOf)
    {
        for (const AssuranceDocument& each : documents)
            if (assurance::reportBefore(each, documents) == &report)
                if (const auto bridge = assurance::bridgeWrittenBy(asOf, each.fields))
                    lane.bridges.append(*bridge);
    }

    static QStringList texts(const QList<Period>& spans)
    {
        QStringList result;
        for (const Period& each : spans)
            result.append(periodText(each));
        return result;
    }

    static QJsonObject laneJson(const Lane& lane, const assurance::Cover& cover)
    {
        return {{u"provider"_s, lane.provider}, {u"documents"_s, lane.name},
            {u"covered_days"_s, cover.coveredDays()}, {u"bridged_days"_s, cover.bridgedDays()},
            {u"open_days"_s, cover.openDays()},
            {u"covered"_s, QJsonArray::fromStringList(texts(cover.covered))},
            {u"bridged"_s, QJsonArray::fromStringList(texts(cover.bridged))},
            {u"open"_s, QJsonArray::fromStringList(texts(cover.open))},
            {u"ahead"_s, QJsonArray::fromStringList(texts(cover.ahead))}};
    }

    QString m_period;
};

} // namespace

void addAssuranceVerbs(Verbs& verbs)
{
    addAssuranceImports(verbs);
    verbs.push_back(std::make_unique<AssuranceList>());
    verbs.push_back(std::make_unique<AssuranceShow>());
    verbs.push_back(std::make_unique<AssuranceCoverage>());
    addAssuranceActs(verbs);
}

} // namespace muniment::cli
