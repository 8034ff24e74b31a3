// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/import_document.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/duty_register.h"
#include "core/assurance/recognition.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_messages.h"
#include "core/vault/undo.h"
#include "tests/core/assurance/made_up_texts.h"
#include "tests/support/test_main.h"
#include "tests/support/test_vault.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class ImportDocumentTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        vault = std::make_unique<TestVault>();
        request = {};
        provider = vault->writeOk([](vault::Transaction& transaction) {
            return scope::ProviderRegister::add(
                transaction, {u"Nimbus Cloud"_s, u"Nimbus Cloud Ireland Limited"_s});
        });
    }

    void whatIsToDecideNeedsAPerson()
    {
        const Recognition recognition = recognise(pagesOf(soc2Type2Report()));
        const Result<Confirmation> undecided = confirmed(recognition, {});
        QVERIFY(!undecided);
        QVERIFY(undecided.error().is(cause::fieldsUndecided));
        QCOMPARE(undecided.error().values, QStringList{u"opinion (qualified / unqualified)"_s});
        const Result<Confirmation> decided
            = confirmed(recognition, {{Field::Opinion, u"qualified"_s}});
        VERIFY_OK(decided);
        QCOMPARE(decided->fields.opinion, Opinion::Qualified);
        QCOMPARE(reading(*decided, Field::Opinion).page, 3);
        QCOMPARE(decided->fields.exceptions.size(), 1);
    }

    void whatAPersonTypesHasNoPage()
    {
        const Result<Confirmation> typed = confirmed(recognise(pagesOf(isoCertificate())),
            {{Field::Expiry, u"2028-05-05"_s}, {Field::Title, u"Our certificate"_s},
                {Field::Region, QString()}});
        VERIFY_OK(typed);
        QVERIFY(!reading(*typed, Field::Expiry).page);
        QCOMPARE(reading(*typed, Field::Expiry).rule, u"typed"_s);
        QCOMPARE(reading(*typed, Field::Issued).page, 1);
        QVERIFY(typed->fields.regions.isEmpty());
        QCOMPARE(typed->fields.restriction, Restriction::AuditorsAndRegulators);
    }

    void aTypeThatIsNotRecognisedIsNamedByAPerson()
    {
        const Recognition scan = recognise(pagesOf(QString()));
        QVERIFY(confirmed(scan, {}).error().is(cause::typeUnknown));
        const Result<Confirmation> typed = confirmed(scan,
            {{Field::Type, u"iso_certificate"_s}, {Field::Provider, u"Nimbus"_s},
                {Field::Standard, u"ISO/IEC 27001"_s}, {Field::Edition, u"2022"_s}});
        VERIFY_OK(typed);
        QCOMPARE(typed->fields.kind, DocumentKind::Certificate);
        QCOMPARE(typed->fields.title, u"ISO/IEC 27001:2022 management system certificate"_s);
    }

    void aPersonsTypeAndKindOverrideTheText()
    {
        const Result<Confirmation> typed = confirmed(recognise(pagesOf(isoCertificate())),
            {{Field::Type, u"csa_star_level2"_s}, {Field::Kind, u"report"_s}});
        VERIFY_OK(typed);
        QCOMPARE(typed->fields.type, DocumentType::CsaStarLevel2);
        QCOMPARE(typed->fields.kind, DocumentKind::Report);
    }

    void refusesBlankFormsAndSettingsThatSetNothing()
    {
        QVERIFY(confirmed(recognise(pagesOf(blankAttestationOfCompliance())), {})
                    .error()
                    .is(cause::blankForm));
        QVERIFY(parseSetting(u"2028-05-04"_s).error().is(cause::notASetting));
        QVERIFY(!parseSetting(u"end=2028-05-04"_s));
        QCOMPARE(parseSetting(u"title=a=b"_s)->value, u"a=b"_s);
        QVERIFY(
            !confirmed(recognise(pagesOf(isoCertificate())), {{Field::Expiry, u"2020-01-01"_s}}));
    }

    void storesTheFileTheProviderAndTheDocumentInOneGo()
    {
        const ImportedDocument imported
            = mustHold(import("report.pdf", soc2Type2Report(), qualified));
        QCOMPARE(imported.evidence, u"E-001 r1"_s);
        QVERIFY(imported.document.providerId == provider);
        QCOMPARE(imported.provider, u"Nimbus Cloud"_s);
        QCOMPARE(imported.duties.size(), 3);
        QCOMPARE(evidence().size(), 1);
        QCOMPARE(evidence().first().restriction, Restriction::AuditorsAndRegulators);
        QCOMPARE(evidence().first().covers, (Period{Date(2025, 10, 1), Date(2026, 9, 30)}));
        VERIFY_OK(vault::undo(vault->vault(), {}));
        QVERIFY(evidence().isEmpty());
        QVERIFY(documents().isEmpty());
    }

    void aProviderIsKnownByAnyOfItsNamesButForTheLegalForm()
    {
        const ImportedDocument imported = mustHold(import("a.pdf", isoCertificate(), {}));
        QVERIFY(imported.providerAdded.isEmpty());
        QVERIFY(imported.namesLearnt.isEmpty());
        QVERIFY(imported.document.providerId == provider);
        QCOMPARE(providers().size(), 1);
    }

    void aPartOfANameIsForAPersonToDecide()
    {
        rename(u"Nimbus"_s);
        const Result<ImportedDocument> uncertain = import("a.pdf", isoCertificate(), {});
        QVERIFY(!uncertain && uncertain.error().is(cause::providerUncertain));
        QCOMPARE(
            wordsFor(uncertain.error()).sentence, u"“Nimbus Cloud GmbH” may be: Nimbus (V-1)."_s);
        QVERIFY(documents().isEmpty());
        QVERIFY(evidence().isEmpty());

        const ImportedDocument decided
            = mustHold(import("a.pdf", isoCertificate(), {{Field::Provider, u"v-1"_s}}));
        QVERIFY(decided.document.providerId == provider);
        QCOMPARE(decided.namesLearnt, QStringList{u"Nimbus Cloud GmbH"_s});
        QCOMPARE(providers().first().otherNames, QStringList{u"Nimbus Cloud GmbH"_s});
        const auto readings = vault->readOk([&](vault::Access& access) {
            return AssuranceRegister(access).readings(decided.document.id);
        });
        for (const ConfirmedField& each : readings)
            if (each.field == Field::Provider)
                QCOMPARE(each.value, u"Nimbus"_s);

        // What a person decided once is certain the next time.
        const ImportedDocument next = mustHold(import("b.pdf", soc2Type2Report(), qualified));
        QVERIFY(next.document.providerId == provider);
        QVERIFY(next.namesLearnt.isEmpty());
    }

    void anUnknownProviderIsAddedOnlyWhenAPersonSaysSo()
    {
        rename(u"Contoso"_s);
        const Result<ImportedDocument> unknown = import("a.pdf", isoCertificate(), {});
        QVERIFY(!unknown && unknown.error().is(cause::providerUnknown));
        QCOMPARE(wordsFor(unknown.error()).sentence,
            u"The vault knows no provider by the name “Nimbus Cloud GmbH”."_s);
        QCOMPARE(providers().size(), 1);

        request.unknownProvider = UnknownProvider::Add;
        const ImportedDocument added
            = mustHold(import("a.pdf", isoCertificate(), {{Field::Provider, u"Nimbus"_s}}));
        QCOMPARE(added.providerAdded, u"Nimbus"_s);
        QCOMPARE(added.namesLearnt, QStringList{u"Nimbus Cloud GmbH"_s});
        QCOMPARE(providers().size(), 2);
        VERIFY_OK(vault::undo(vault->vault(), {}));
        QCOMPARE(providers().size(), 1);
    }

    void aNewProviderIsNoneThatIsKnown()
    {
        request.unknownProvider = UnknownProvider::Add;
        const Result<ImportedDocument> known = import("a.pdf", isoCertificate(), {});
        QVERIFY(!known && known.error().is(scope::cause::providerNameTaken));
        const Result<ImportedDocument> code
            = import("a.pdf", isoCertificate(), {{Field::Provider, u"V-9"_s}});
        QVERIFY(!code && code.error().is(scope::cause::providerNotFound));
    }

    void theSameNumberWithOtherContentNeedsAPersonWhoComparedThem()
    {
        mustHold(import("a.pdf", isoCertificate(), {}));
        QString other = isoCertificate();
        QVERIFY(other.contains(u"2028"_s));
        other.replace(u"2028"_s, u"2029"_s);
        const Result<ImportedDocument> refused = import("b.pdf", other, {});
        QVERIFY(!refused && refused.error().is(cause::sameNumber));
        const Words words = wordsFor(refused.error());
        QVERIFY2(words.sentence.startsWith(u"D-01 bears the number "_s)
                && words.sentence.contains(u" too and says otherwise: "_s)
                && words.sentence.contains(u"2028-"_s)
                && words.sentence.contains(u", here 2029-"_s),
            qPrintable(words.sentence));
        QVERIFY(words.next.contains(u"--same-number-as D-01"_s));
        QCOMPARE(documents().size(), 1);

        request.sameNumberAs = {u"d-01"_s};
        const ImportedDocument compared = mustHold(import("b.pdf", other, {}));
        QVERIFY(compared.document.supersedes == documents().first().id);
    }

    void theSameNumberInOtherBytesIsToldToo()
    {
        mustHold(import("a.pdf", isoCertificate(), {}));
        const Result<ImportedDocument> refused
            = import("b.pdf", isoCertificate() + u"\nA second scan."_s, {});
        QVERIFY(!refused && refused.error().is(cause::sameNumber));
        QVERIFY(wordsFor(refused.error()).sentence.endsWith(u" too, but is another file."_s));
    }

    void theSameBytesAreRefusedAndChangeNothing()
    {
        mustHold(import("a.pdf", isoCertificate(), {}));
        const Result<ImportedDocument> again = import("b.pdf", isoCertificate(), {});
        QVERIFY(!again);
        QVERIFY(again.error().is(cause::importedAlready));
        QCOMPARE(again.error().values, QStringList{u"D-01"_s});
        QCOMPARE(documents().size(), 1);
        QCOMPARE(evidence().size(), 1);
    }

    void theSameNextCertificateIsImportedOnce()
    {
        mustHold(import("a.pdf", isoCertificate(), {}));
        QString next = isoCertificate();
        next.replace(u"2028"_s, u"2029"_s);
        request.sameNumberAs = {u"D-01"_s};
        mustHold(import("b.pdf", next, {}));
        for (const QStringList& compared : {QStringList{u"D-01"_s}, {u"D-01"_s, u"D-02"_s}}) {
            request.sameNumberAs = compared;
            const Result<ImportedDocument> again = import("c.pdf", next, {});
            QVERIFY(!again && again.error().is(cause::importedAlready));
            QCOMPARE(again.error().values, QStringList{u"D-02"_s});
        }
        QCOMPARE(documents().size(), 2);
        QCOMPARE(evidence().size(), 2);
    }

    void aNewerReportKeepsTheAnswersToUnchangedDuties()
    {
        const ImportedDocument before = mustHold(import("a.pdf", soc2Type2Report(), qualified));
        DutyDecision decision;
        decision.state = DutyState::DoesNotConcernUs;
        decision.reason = u"Nobody leaves."_s;
        for (const Duty& each : before.duties)
            vault->writeOk([&](vault::Transaction& transaction) {
                return DutyRegister::decide(transaction, each.id, decision);
            });
        QString later = soc2Type2Report();
        later.replace(
            u"October 1, 2025 to September 30, 2026"_s, u"October 1, 2026 to September 30, 2027"_s);
        later.replace(u"protecting their credentials"_s, u"protecting all credentials"_s);
        const ImportedDocument now = mustHold(import("b.pdf", later, qualified));
        QCOMPARE(now.document.supersedes, before.document.id);
        QCOMPARE(now.dutiesKept, 2);
        QCOMPARE(now.duties.at(0).decision.reason, u"Nobody leaves."_s);
        QCOMPARE(now.duties.at(1).decision.state, DutyState::Undecided);
    }

    void aBridgeLetterIsTiedToItsReport()
    {
        const ImportedDocument report = mustHold(import("a.pdf", soc2Type2Report(), qualified));
        const ImportedDocument letter = mustHold(import("b.pdf", bridgeLetter(), {}));
        QCOMPARE(letter.document.bridges, report.document.id);
        QCOMPARE(evidence().last().covers, (Period{Date(2026, 10, 1), Date(2026, 12, 29)}));
        QVERIFY(letter.document.supersedes.isNull());
    }

private:
    static ConfirmedField reading(const Confirmation& confirmation, Field field)
    {
        for (const ConfirmedField& each : confirmation.readings)
            if (each.field == field)
                return each;
        return {};
    }

    Result<ImportedDocument> import(
        const char* name, const QString& text, const QList<Setting>& settings)
    {
        const Recognition recognition = recognise(pagesOf(text));
        const Result<Confirmation> confirmation = confirmed(recognition, settings);
        if (!confirmation)
            return failWith(confirmation);
        request.path = vault->file(QString::fromLatin1(name), text.toUtf8());
        request.confirmation = *confirmation;
        request.duties = recognition.duties;
        for (const Field field : {Field::Provider, Field::Subject})
            if (const Proposal* read = recognition.proposal(field);
                read && read->state == ProposalState::Clear)
                request.documentNames.append(read->value);
        return importDocument(vault->vault(), request, {{}, u"assurance.import"_s}, {});
    }

    QList<AssuranceDocument> documents()
    {
        return vault->readOk(
            [](vault::Access& access) { return AssuranceRegister(access).documents(); });
    }

    QList<evidence::Evidence> evidence()
    {
        return vault->readOk(
            [](vault::Access& access) { return evidence::EvidenceRegister(access).list(); });
    }

    void rename(const QString& name)
    {
        vault->writeOk([&](vault::Transaction& transaction) {
            scope::Provider other;
            other.id = provider;
            other.name = name;
            return scope::ProviderRegister::update(transaction, other);
        });
    }

    QList<scope::Provider> providers()
    {
        return vault->readOk(
            [](vault::Access& access) { return scope::ProviderRegister(access).list(); });
    }

    const QList<Setting> qualified{{Field::Opinion, u"qualified"_s}};
    std::unique_ptr<TestVault> vault;
    ProviderId provider;
    ImportRequest request;
};

MUNIMENT_TEST(ImportDocumentTest, "import_document_test")
#include "import_document_test.moc"
