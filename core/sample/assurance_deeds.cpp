// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_register.h"
#include "core/assurance/duty_register.h"
#include "core/assurance/recognition.h"
#include "core/assurance/reliance_register.h"
#include "core/sample/desk.h"
#include "core/sample/sample_messages.h"
#include "core/scope/provider_register.h"

#include <algorithm>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

using DocumentField = assurance::Field;

const QString& officer()
{
    static const QString key = u"siobhan-keane"_s;
    return key;
}

// The officer brings the documents in, so somebody else reads them through.
const QString& reader()
{
    static const QString key = u"aoife-brennan"_s;
    return key;
}

// A provider's document as the officer confirmed it: what was read, and what she set by hand where
// reading left it open or took the wrong line.
struct Confirmation
{
    QString when;
    QString file; // key
    QString provider;
    QList<QPair<DocumentField, QString>> set;
    QString bridges = {}; // key of the report's file
};

const QList<Confirmation>& confirmations()
{
    static const QList<Confirmation> all{
        {u"2026-11-13T11:00:00+00:00"_s, u"soc2-report"_s, u"Northwind Cloud"_s,
            {{DocumentField::Title, u"Northwind Cloud SOC 2 Type 2 report"_s},
                {DocumentField::Opinion, u"qualified"_s},
                {DocumentField::Service,
                    u"App Service; Blob Storage; Virtual Machines; Key Vault; SQL Database"_s},
                {DocumentField::Region, u"West Europe; North Europe"_s},
                {DocumentField::Restriction, u"named_recipients"_s}}},
        {u"2026-12-15T11:00:00+00:00"_s, u"iso-27001-certificate"_s, u"Northwind Cloud"_s,
            {{DocumentField::Title, u"Certificate of Registration IS 274113"_s},
                {DocumentField::Region, u"West Europe; North Europe; UK South"_s}}},
        {u"2026-12-15T11:20:00+00:00"_s, u"iso-22301-certificate"_s, u"Northwind Cloud"_s,
            {{DocumentField::Title, u"Certificate of Registration BC 118240"_s},
                {DocumentField::Region, u"West Europe; North Europe"_s}}},
        {u"2026-12-15T11:30:00+00:00"_s, u"iso-27001-2013-certificate"_s, u"Northwind Cloud"_s,
            {{DocumentField::Title, u"Certificate of Registration IS 183307"_s}}},
        {u"2026-12-15T11:40:00+00:00"_s, u"iso-27001-certificate-german"_s,
            u"Rheintal Rechenzentren"_s,
            {{DocumentField::Title, u"Zertifikat 44 121 260417"_s},
                {DocumentField::Provider, u"Rheintal Rechenzentren GmbH"_s},
                {DocumentField::Subject, u"Rheintal Rechenzentren GmbH"_s},
                {DocumentField::Issuer, u"RheinPrüf Zertifizierung GmbH"_s},
                {DocumentField::Scope,
                    u"Betrieb von Rechenzentrumsflächen (Colocation) in Frankfurt am Main und Düsseldorf"_s}}},
        {u"2026-12-15T11:50:00+00:00"_s, u"star-listing"_s, u"Northwind Cloud"_s,
            {{DocumentField::Type, u"csa_star_level1"_s}, {DocumentField::Kind, u"listing"_s},
                {DocumentField::Title, u"STAR Registry listing, Level 1"_s},
                {DocumentField::Provider, providerName()}, {DocumentField::Subject, providerName()},
                {DocumentField::Issuer, u"STAR Registry"_s},
                {DocumentField::AsOf, u"2026-12-14"_s}}},
        {u"2026-12-30T16:00:00+00:00"_s, u"bridge-letter"_s, u"Northwind Cloud"_s,
            {{DocumentField::Provider, providerName()}, {DocumentField::Subject, providerName()},
                {DocumentField::Issuer, providerName()},
                {DocumentField::Service,
                    u"App Service; Blob Storage; Virtual Machines; Key Vault; SQL Database"_s},
                {DocumentField::Region, u"West Europe; North Europe"_s}},
            u"soc2-report"_s},
    };
    return all;
}

Result<assurance::Recognition> readDocument(const Desk& desk, const SampleFile& file)
{
    const Result<documents::DocumentText> text = desk.helper.text(
        desk.files.pathOf(file), documents::WordBoxes::Omit, {desk.job.stop, {}});
    if (!text)
        return failWith(text);
    QList<assurance::PageText> pages;
    for (const documents::PageText& page : text->pages)
        pages.append({int(pages.size()) + 1, page.text});
    return assurance::recognise(pages, file.path.section(u'/', -1));
}

bool isSetByHand(const Confirmation& confirmation, DocumentField field)
{
    return std::any_of(confirmation.set.cbegin(), confirmation.set.cend(),
        [field](const QPair<DocumentField, QString>& each) { return each.first == field; });
}

Result<assurance::NewDocument> confirmed(
    const Confirmation& confirmation, const assurance::Recognition& reading)
{
    assurance::NewDocument document;
    document.fields = assurance::clearFields(reading);
    document.duties = reading.duties;
    for (const auto& [field, value] : confirmation.set) {
        const Status set = assurance::setField(document.fields, field, value);
        if (!set)
            return failWith(set);
        document.readings.append({field, value, {}, {}, {}});
    }
    for (const assurance::Proposal& each : reading.proposals) {
        if (each.state == assurance::ProposalState::Clear && !isSetByHand(confirmation, each.field))
            document.readings.append({each.field, each.value, each.page, each.words, each.rule});
    }
    return document;
}

Status confirm(Desk& desk, const vault::Act& act, const Confirmation& confirmation)
{
    const std::optional<SampleFile> file = desk.files.find(confirmation.file);
    Q_ASSERT(file);
    const auto reading = readDocument(desk, *file);
    if (!reading)
        return failWith(reading);
    Result<assurance::NewDocument> document = confirmed(confirmation, *reading);
    if (!document)
        return failWith(document);
    document->revisionId = desk.revisions.value(confirmation.file);
    document->restrictionNote = file->restrictionNote;
    document->bridges = desk.documents.value(confirmation.bridges);
    return desk.vault.write(act, [&](vault::Transaction& transaction) -> Status {
        const auto provider
            = scope::ProviderRegister(transaction.access()).find(confirmation.provider);
        if (!provider)
            return failWith(provider);
        document->providerId = provider->id;
        const auto added = assurance::AssuranceRegister::confirm(transaction, *document);
        if (!added)
            return failWith(added);
        desk.documents.insert(confirmation.file, added->id);
        return {};
    });
}

Status addSubservice(Desk&, vault::Transaction& transaction)
{
    const auto added = scope::ProviderRegister::add(
        transaction, {u"Rheintal Rechenzentren"_s, u"Rheintal Rechenzentren GmbH"_s, {}});
    return added ? Status() : Status(failWith(added));
}

// What the issuer's register said, with the surveillance that it shows.
Status lookIntoRegisters(Desk& desk, vault::Transaction& transaction)
{
    const AssuranceDocumentId certificate = desk.documents.value(u"iso-27001-certificate"_s);
    const Date looked(2026, 12, 14);
    const QList<assurance::RecordedCheck> checks{
        {{}, certificate,
            {u"Ardent register of certificates"_s, looked, assurance::CheckStatus::Listed,
                u"Active; surveillance of 2026 completed."_s, Date(2027, 12, 14)},
            desk.people.value(officer())},
        {{}, desk.documents.value(u"iso-22301-certificate"_s),
            {u"Ardent register of certificates"_s, looked, assurance::CheckStatus::NotFound,
                u"No current entry; renewal announced."_s, Date(2027, 2, 1)},
            desk.people.value(officer())},
        {{}, desk.documents.value(u"star-listing"_s),
            {u"STAR Registry"_s, looked, assurance::CheckStatus::Listed, u"Level 1 only."_s,
                Date(2027, 2, 3)},
            desk.people.value(officer())},
    };
    for (const assurance::RecordedCheck& check : checks) {
        const auto added = assurance::RelianceRegister::addCheck(transaction, check);
        if (!added)
            return failWith(added);
    }
    return assurance::AssuranceRegister::showSurveillance(
        transaction, certificate, {Date(2026, 5, 4), Date(2026, 4, 23)});
}

struct Answer
{
    QString reference;
    assurance::DutyState state;
    QString control = {}; // entry of the catalog
    QString reason = {};
};

// Two stay open, as in the review of the supplier: one is met in part, one nobody has decided.
const QList<Answer>& answers()
{
    using enum assurance::DutyState;
    static const QList<Answer> all{{u"CUEC-01"_s, Met, u"leavers-access"_s},
        {u"CUEC-02"_s, Met, u"multi-factor-sign-in"_s},
        {u"CUEC-03"_s, NotMet, u"access-review"_s,
            u"The review of the third quarter is missing."_s},
        {u"CUEC-04"_s, Met, u"network-rules"_s}, {u"CUEC-05"_s, Met, u"patching"_s},
        {u"CUEC-06"_s, Met, u"restore-test"_s}, {u"CUEC-08"_s, Met, u"provider-support-access"_s}};
    return all;
}

Status decideDuties(Desk& desk, vault::Transaction& transaction)
{
    const assurance::DutyRegister known(transaction.access());
    const auto duties = known.dutiesOf(desk.documents.value(u"soc2-report"_s));
    if (!duties)
        return failWith(duties);
    for (const assurance::Duty& duty : *duties) {
        for (const Answer& answer : answers()) {
            if (answer.reference != duty.what.reference)
                continue;
            const Status decided = assurance::DutyRegister::decide(transaction, duty.id,
                {answer.state, desk.controls.value(answer.control), answer.reason,
                    desk.people.value(officer()), Date(2026, 12, 30)});
            if (!decided)
                return decided;
        }
    }
    return {};
}

Status answerExceptions(Desk&, vault::Transaction& transaction)
{
    const QStringList answers{
        u"Customer approval for support access is on; no access by the provider took place in 2026."_s,
        u"Our own restore tests of the first, third and fourth quarter passed; ours of the second is missing (NC-26-02)."_s};
    const auto exceptions = assurance::AssuranceRegister(transaction.access()).exceptions();
    if (!exceptions)
        return failWith(exceptions);
    for (qsizetype i = 0; i < exceptions->size() && i < answers.size(); ++i) {
        const Status answered = assurance::AssuranceRegister::answerException(
            transaction, exceptions->at(i).id, assurance::Touches::Yes, answers.at(i));
        if (!answered)
            return answered;
    }
    return {};
}

struct Leaning
{
    QStringList requirements; // of ISO/IEC 27001
    QString scope;
    QString document; // key of its file
    int page;
    Date from;
};

// The provider's half leans on these; for UK South on the certificate alone.
const QList<Leaning>& leanings()
{
    const Date start = auditPeriod().from;
    static const QList<Leaning> all{
        {{u"A.7.1"_s, u"A.7.2"_s, u"A.7.4"_s, u"A.7.5"_s, u"A.7.8"_s, u"A.7.11"_s, u"A.7.12"_s,
             u"A.7.13"_s, u"A.7.14"_s},
            u"claims-eu"_s, u"iso-27001-certificate"_s, 1, start},
        {{u"A.7.1"_s, u"A.7.2"_s, u"A.7.4"_s, u"A.7.5"_s, u"A.7.8"_s, u"A.7.11"_s, u"A.7.12"_s,
             u"A.7.13"_s, u"A.7.14"_s},
            u"analytics-uk"_s, u"iso-27001-certificate"_s, 2, start},
        {{u"A.7.2"_s, u"A.7.5"_s}, u"claims-eu"_s, u"iso-27001-certificate-german"_s, 1, start},
        {{u"A.5.15"_s, u"A.5.18"_s, u"A.8.2"_s, u"A.8.5"_s, u"A.8.20"_s, u"A.8.22"_s, u"A.8.24"_s},
            u"claims-eu"_s, u"soc2-report"_s, 10, start},
        {{u"A.8.8"_s, u"A.8.13"_s, u"A.8.14"_s, u"A.8.15"_s, u"A.8.32"_s}, u"claims-eu"_s,
            u"soc2-report"_s, 10, start},
        {{u"A.5.29"_s, u"A.5.30"_s}, u"claims-eu"_s, u"iso-22301-certificate"_s, 1, start},
    };
    return all;
}

Status lean(Desk& desk, vault::Transaction& transaction)
{
    const FrameworkId iso = controls::frameworkIdOf(u"iso-27001-2022"_s);
    for (const Leaning& leaning : leanings()) {
        for (const QString& identifier : leaning.requirements) {
            const auto leant = assurance::RelianceRegister::lean(transaction,
                {controls::requirementIdOf(iso, identifier), desk.scopes.value(leaning.scope),
                    desk.documents.value(leaning.document), leaning.page, leaning.from, {}});
            if (!leant)
                return failWith(leant);
        }
    }
    return {};
}

Status reviewDocuments(Desk& desk, vault::Transaction& transaction)
{
    using enum assurance::ReviewConclusion;
    const PersonId reviewer = desk.people.value(reader());
    const Date day(2026, 12, 30);
    const QList<assurance::NewDocumentReview> reviews{
        {desk.documents.value(u"soc2-report"_s), reviewer, day,
            u"Qualified: access of the provider's own leavers was removed late in 3 of 25 cases, all before 31 March 2026."_s,
            u"Both exceptions touch us; our answers stand beside them."_s,
            u"The five services and both regions of the claims platform are named. UK South and Directory are not."_s,
            u"Covers 273 days of 2026. A letter bridges to 29 December; 30 and 31 December stay open."_s,
            WithLimits, u"For West Europe and North Europe only."_s},
        {desk.documents.value(u"iso-27001-certificate"_s), reviewer, day,
            u"Not an opinion: a certificate, in force to 4 May 2028."_s, u"None stated."_s,
            u"All six services and all three regions are named."_s,
            u"In force throughout 2026; surveillance of April 2026 seen in the issuer's register."_s,
            MayBeReliedOn, {}},
        {desk.documents.value(u"bridge-letter"_s), reviewer, day,
            u"No opinion: the provider's own word."_s,
            u"Says that the cause of the qualification was removed on 15 October 2026."_s,
            u"Same services and regions as the report."_s, u"1 October to 29 December 2026."_s,
            WithLimits, u"It is no assurance and is shown apart."_s},
    };
    for (const assurance::NewDocumentReview& review : reviews) {
        const auto added = assurance::RelianceRegister::addReview(transaction, review);
        if (!added)
            return failWith(added);
    }
    return {};
}

} // namespace

QList<Deed> assuranceDeeds()
{
    QList<Deed> deeds;
    for (const Confirmation& confirmation : confirmations())
        deeds.append({at(confirmation.when), officer(), u"assurance.import"_s,
            [confirmation](
                Desk& desk, const vault::Act& act) { return confirm(desk, act, confirmation); }});
    deeds.append(
        written(u"2026-12-15T10:30:00+00:00"_s, officer(), u"provider.add"_s, &addSubservice));
    deeds.append(written(
        u"2026-12-15T14:00:00+00:00"_s, officer(), u"assurance.check"_s, &lookIntoRegisters));
    deeds.append(
        written(u"2026-12-30T16:20:00+00:00"_s, officer(), u"duty.decide"_s, &decideDuties));
    deeds.append(written(
        u"2026-12-30T16:30:00+00:00"_s, officer(), u"assurance.answer"_s, &answerExceptions));
    deeds.append(written(u"2026-12-30T16:40:00+00:00"_s, officer(), u"assurance.lean"_s, &lean));
    deeds.append(
        written(u"2026-12-30T17:00:00+00:00"_s, reader(), u"assurance.review"_s, &reviewDocuments));
    return deeds;
}

} // namespace muniment::sample
