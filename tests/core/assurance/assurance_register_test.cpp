// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_register.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/duty_register.h"
#include "core/assurance/reliance_register.h"
#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/controls/framework_register.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_register.h"
#include "core/vault/journal.h"
#include "core/vault/undo.h"
#include "tests/support/test_main.h"
#include "tests/support/test_vault.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

DocumentFields reportFields()
{
    DocumentFields fields;
    fields.kind = DocumentKind::Report;
    fields.type = DocumentType::Soc2Type2;
    fields.title = u"SOC 2 Type 2 report"_s;
    fields.provider = u"Nimbus Cloud"_s;
    fields.issuer = u"Halden & Moor LLP"_s;
    fields.accreditationBody = u"UKAS"_s;
    fields.accreditationNumber = u"0099"_s;
    fields.subject = u"Nimbus Cloud GmbH"_s;
    fields.issued = Date(2026, 11, 14);
    fields.periodFrom = Date(2025, 10, 1);
    fields.periodUntil = Date(2026, 9, 30);
    fields.soaVersion = u"4, draft"_s;
    fields.soaDate = Date(2026, 1, 2);
    fields.services = {u"Compute"_s, u"Object Storage"_s};
    fields.regions = {u"EU Central"_s};
    fields.categories = {Category::Availability, Category::Security};
    fields.opinion = Opinion::Qualified;
    fields.opinionBasis = u"Access of leavers."_s;
    fields.restriction = Restriction::NamedRecipients;
    fields.surveillanceDue = {Date(2026, 5, 5)};
    fields.exceptions = {{u"CC6.2"_s, u"Inspected leavers."_s, u"2 of 25."_s, u"Fixed."_s, 7}};
    fields.subserviceOrganisations
        = {{u"Stonebridge"_s, SubserviceMethod::CarveOut, u"Guards."_s, 5}};
    return fields;
}

} // namespace

class AssuranceRegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        vault = std::make_unique<TestVault>();
        provider = vault->writeOk([](vault::Transaction& transaction) {
            return scope::ProviderRegister::add(
                transaction, {u"Nimbus Cloud"_s, u"Nimbus Cloud GmbH"_s});
        });
    }

    void keepsAllThatAPersonConfirmed()
    {
        const AddedDocument added = confirm(reportFields());
        const AssuranceDocument found = only();
        QCOMPARE(found.id, added.id);
        QCOMPARE(documentCode(found.number), u"D-01"_s);
        QCOMPARE(found.providerId, provider);
        const DocumentFields& fields = found.fields;
        QCOMPARE(fields.type, DocumentType::Soc2Type2);
        QCOMPARE(fields.issuer, u"Halden & Moor LLP"_s);
        QCOMPARE(fields.accreditationBody, u"UKAS"_s);
        QCOMPARE(fields.accreditationNumber, u"0099"_s);
        QCOMPARE(fields.period(), reportFields().period());
        QCOMPARE(fields.soaVersion, u"4, draft"_s);
        QCOMPARE(fields.soaDate, Date(2026, 1, 2));
        QCOMPARE(fields.services, reportFields().services);
        QCOMPARE(fields.regions, reportFields().regions);
        QCOMPARE(fields.categories, reportFields().categories);
        QCOMPARE(fields.opinion, Opinion::Qualified);
        QCOMPARE(fields.restriction, Restriction::NamedRecipients);
        QCOMPARE(found.surveillance.size(), 1);
        QVERIFY(!found.surveillance.first().shownOn.isValid());
        QCOMPARE(fields.exceptions.first().test, u"CC6.2: Inspected leavers."_s);
        QCOMPARE(fields.exceptions.first().response, u"Fixed."_s);
        QCOMPARE(fields.subserviceOrganisations.first().method, SubserviceMethod::CarveOut);
    }

    void keepsPageAndWordsOfEachReading()
    {
        NewDocument what = newDocument(reportFields());
        what.readings
            = {{Field::PeriodFrom, u"2025-10-01"_s, 5, u"throughout the period"_s, u"period"_s},
                {Field::Opinion, u"qualified"_s, std::nullopt, {}, u"typed"_s}};
        const AddedDocument added = confirm(what);
        const QList<ConfirmedField> readings = vault->readOk(
            [&](vault::Access& access) { return AssuranceRegister(access).readings(added.id); });
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.first().page, 5);
        QCOMPARE(readings.first().words, u"throughout the period"_s);
        QVERIFY(!readings.last().page);
    }

    void aLetterThatNamesOnlyTheEndOfItsReportKeepsIt()
    {
        DocumentFields fields;
        fields.kind = DocumentKind::Letter;
        fields.type = DocumentType::BridgeLetter;
        fields.title = u"Bridge letter"_s;
        fields.periodUntil = Date(2026, 9, 30);
        fields.bridgeThrough = Date(2026, 12, 29);
        confirm(fields);
        QCOMPARE(bridgeOf(only().fields), (Bridge{Date(2026, 9, 30), Date(2026, 12, 29)}));
    }

    void refusesDatesOutOfOrderAndWritesNothing()
    {
        DocumentFields fields = reportFields();
        fields.expiry = Date(2020, 1, 1);
        const Result<AddedDocument> added = vault->vault().write(
            {{}, u"assurance.import"_s}, [&](vault::Transaction& transaction) {
                return AssuranceRegister::confirm(transaction, newDocument(fields));
            });
        QVERIFY(!added);
        QCOMPARE(documents().size(), 0);
    }

    void whatIsReadAndWrittenAboutADocumentIsMeasured()
    {
        const QString name(longestName + 1, u'x');
        const QString text(longestText + 1, u'x');
        const auto isTooLong = [&](auto spoil) {
            NewDocument what;
            what.fields = reportFields();
            what.duties = {{DutyKind::Cuec, u"CUEC-01"_s, u"Protect your keys."_s, 8}};
            spoil(what);
            const auto refused = (*vault)->write({}, [&](vault::Transaction& transaction) {
                return AssuranceRegister::confirm(transaction, what);
            });
            return !refused && refused.error().is(base::cause::tooLong);
        };
        QVERIFY(isTooLong([&](NewDocument& what) { what.fields.issuer = name; }));
        QVERIFY(isTooLong([&](NewDocument& what) { what.fields.services.append(name); }));
        QVERIFY(isTooLong([&](NewDocument& what) { what.fields.opinionBasis = text; }));
        QVERIFY(isTooLong([&](NewDocument& what) { what.fields.exceptions[0].result = text; }));
        QVERIFY(isTooLong(
            [&](NewDocument& what) { what.fields.subserviceOrganisations[0].name = name; }));
        QVERIFY(isTooLong([&](NewDocument& what) { what.duties[0].text = text; }));
        QVERIFY(isTooLong([&](NewDocument& what) { what.duties[0].reference = name; }));
        QVERIFY(vault
                    ->readOk(
                        [](vault::Access& access) { return AssuranceRegister(access).documents(); })
                    .isEmpty());
    }

    void findsByCodeAndByTheDocumentsOwnNumber()
    {
        DocumentFields fields = reportFields();
        fields.number = u"IS 552878"_s;
        const AddedDocument added = confirm(fields);
        for (const QString& text : {u"D-01"_s, u"d-1"_s, u"is 552878"_s, idText(added.id)})
            QCOMPARE(find(text)->id, added.id);
        QVERIFY(find(u"D-02"_s).error().is(cause::documentNotFound));
        confirm(fields);
        QVERIFY(find(u"IS 552878"_s).error().is(cause::documentAmbiguous));
    }

    void aDutyIsMetOnlyByAControlOfOurs()
    {
        const DutyId duty = confirmWithDuty();
        const Duty undecided = onlyDuty();
        QCOMPARE(undecided.decision.state, DutyState::Undecided);
        QCOMPARE(undecided.what.page, 6);
        DutyDecision decision;
        decision.state = DutyState::Met;
        QVERIFY(decide(duty, decision).error().is(cause::dutyNeedsControl));
        decision.controlId = addControl();
        VERIFY_OK(decide(duty, decision));
        QCOMPARE(onlyDuty().decision.state, DutyState::Met);
        decision = {};
        decision.state = DutyState::DoesNotConcernUs;
        QVERIFY(decide(duty, decision).error().is(cause::dutyNeedsReason));
        decision.reason = u"We use no leavers."_s;
        VERIFY_OK(decide(duty, decision));
        QCOMPARE(onlyDuty().decision.reason, u"We use no leavers."_s);
        decision = {};
        decision.state = DutyState::Met;
        decision.controlId = addControl(u"Leavers of old"_s);
        vault->writeOk([&](vault::Transaction& transaction) {
            return controls::ControlRegister::retire(
                transaction, decision.controlId, Date(2026, 6, 30));
        });
        QVERIFY(decide(duty, decision).error().is(cause::dutyMetByRetired));
    }

    void leaningEndsAndIsNeverTwiceFromOneDay()
    {
        const AddedDocument added = confirm(reportFields());
        NewReliance what{addRequirement(), addScope(), added.id, 61, Date(2026, 1, 1), {}};
        const RelianceId first = lean(what);
        what.page = 62;
        QCOMPARE(lean(what), first);
        const AssuranceFacts before = facts();
        QCOMPARE(before.reliances.size(), 1);
        QCOMPARE(before.reliances.first().page, 62);
        QCOMPARE(before.leansOn(what.requirementId, what.scopeId, Date(2030, 1, 1)).size(), 1);
        vault->writeOk([&](vault::Transaction& transaction) {
            return RelianceRegister::end(transaction, first, Date(2026, 12, 31));
        });
        QVERIFY(facts().leansOn(what.requirementId, what.scopeId, Date(2027, 1, 1)).isEmpty());
    }

    void checksAndReviewsAreRecordedActs()
    {
        const AddedDocument added = confirm(reportFields());
        const PersonId person = vault->writeOk([](vault::Transaction& transaction) {
            scope::NewPerson who;
            who.name = u"Mara Lind"_s;
            return scope::ScopeRegister::addPerson(transaction, who);
        });
        vault->writeOk([&](vault::Transaction& transaction) {
            RecordedCheck check;
            check.documentId = added.id;
            check.check = {u"IAF CertSearch"_s, Date(2026, 6, 1), CheckStatus::Suspended, {}, {}};
            check.checkedBy = person;
            return RelianceRegister::addCheck(transaction, check);
        });
        NewDocumentReview review;
        review.documentId = added.id;
        review.reviewedOn = Date(2026, 6, 2);
        review.conclusion = ReviewConclusion::WithLimits;
        QVERIFY(addReview(review).error().is(cause::reviewerMissing));
        review.reviewerId = person;
        QVERIFY(addReview(review).error().is(cause::limitsMissing));
        review.limits = u"Not for leavers."_s;
        VERIFY_OK(addReview(review));
        const AssuranceFacts all = facts();
        QCOMPARE(all.reviewOf(added.id)->limits, u"Not for leavers."_s);
        QCOMPARE(all.checksOf(added.id).first().status, CheckStatus::Suspended);
    }

    void aNewerReportReplacesTheOlderFromItsIssue()
    {
        const AddedDocument older = confirm(reportFields());
        NewDocument newer = newDocument(reportFields());
        newer.supersedes = older.id;
        newer.fields.issued = Date(2027, 2, 1);
        confirm(newer);
        const StandingFacts standing = facts().standingFacts(older.id);
        QCOMPARE(standing.replacedOn, Date(2027, 2, 1));
        QCOMPARE(standingOn(standing, Date(2027, 2, 1)).standing, Standing::Replaced);
    }

    void exceptionsAreAnsweredAndSurveillanceIsShown()
    {
        const AddedDocument added = confirm(reportFields());
        const AssuranceExceptionId id = facts().exceptions.first().id;
        for (const Touches touches : {Touches::Yes, Touches::No}) {
            const Status silent = (*vault)->write({}, [&](vault::Transaction& transaction) {
                return AssuranceRegister::answerException(transaction, id, touches, u" "_s);
            });
            QVERIFY(!silent);
            QVERIFY(silent.error().is(cause::answerMissing));
        }
        vault->writeOk([&](vault::Transaction& transaction) {
            return AssuranceRegister::answerException(
                transaction, id, Touches::Yes, u"We check leavers ourselves."_s);
        });
        vault->writeOk([&](vault::Transaction& transaction) {
            return AssuranceRegister::showSurveillance(
                transaction, added.id, {Date(2026, 5, 5), Date(2026, 5, 20)});
        });
        QCOMPARE(facts().exceptions.first().touches, Touches::Yes);
        QCOMPARE(only().surveillance.first().shownOn, Date(2026, 5, 20));
        QCOMPARE(only().surveillance.size(), 1);
    }

    void aNameIsMatchedUnlessTheDocumentNamesIt()
    {
        DocumentFields fields = reportFields();
        fields.scope = u"Compute in North Europe."_s;
        fields.regions = {u"East US 2"_s, u"Azure West Europe"_s};
        const AssuranceDocumentId id = confirm(fields).id;
        // It names another region, or one in a way that is not taken for it: a person says so.
        VERIFY_OK(settle({id, Field::Region, u"East US"_s, u"East US 2"_s, {}}));
        VERIFY_OK(settle({id, Field::Region, u"West Europe"_s, u"Azure West Europe"_s, {}}));
        VERIFY_OK(settle({id, Field::Service, u"Azure SQL"_s, u"SQL"_s, {}}));
        const auto twice = settle({id, Field::Region, u"eastus"_s, u"East US 2"_s, {}});
        QVERIFY(!twice);
        QCOMPARE(
            wordsFor(twice.error()).sentence, u"eastus is named in D-01 already, as “East US”."_s);
        const auto said = settle({id, Field::Region, u"northeurope"_s, u"North Europe"_s, {}});
        QVERIFY(!said);
        QCOMPARE(
            wordsFor(said.error()).sentence, u"northeurope stands in the text of D-01 already."_s);
        const auto service
            = settle({id, Field::Service, u"object storage"_s, u"Object Storage"_s, {}});
        QVERIFY(!service);
        QCOMPARE(wordsFor(service.error()).sentence,
            u"object storage is named in D-01 already, as “Object Storage”."_s);
        VERIFY_OK(settle({id, Field::Service, u"Storage"_s, u"Object Storage"_s, {}}));
    }

    void oneUndoTakesAnImportBack()
    {
        confirmWithDuty();
        VERIFY_OK(vault::undo(vault->vault(), {}));
        QCOMPARE(documents().size(), 0);
        QVERIFY(facts().duties.isEmpty());
        QVERIFY(facts().exceptions.isEmpty());
    }

private:
    NewDocument newDocument(const DocumentFields& fields) const
    {
        NewDocument what;
        what.fields = fields;
        what.providerId = provider;
        return what;
    }

    AddedDocument confirm(const DocumentFields& fields) { return confirm(newDocument(fields)); }

    AddedDocument confirm(const NewDocument& what)
    {
        return vault->writeOk([&](vault::Transaction& transaction) {
            return AssuranceRegister::confirm(transaction, what);
        });
    }

    DutyId confirmWithDuty()
    {
        NewDocument what = newDocument(reportFields());
        what.duties = {{DutyKind::Cuec, u"CUEC-01"_s, u"Remove leavers."_s, 6}};
        return confirm(what).duties.first();
    }

    QList<AssuranceDocument> documents()
    {
        return vault->readOk(
            [](vault::Access& access) { return AssuranceRegister(access).documents(); });
    }

    AssuranceDocument only() { return documents().first(); }

    Result<AssuranceDocument> find(const QString& text)
    {
        return vault->vault().read(
            [&](vault::Access& access) { return AssuranceRegister(access).find(text); });
    }

    AssuranceFacts facts()
    {
        return vault->readOk(
            [](vault::Access& access) { return AssuranceRegister(access).facts(); });
    }

    Duty onlyDuty() { return facts().duties.first(); }

    Status decide(DutyId id, const DutyDecision& decision)
    {
        return vault->vault().write({{}, u"duty.set"_s}, [&](vault::Transaction& transaction) {
            return DutyRegister::decide(transaction, id, decision);
        });
    }

    Status settle(const SettledName& what)
    {
        return vault->vault().write({{}, u"assurance.settle"_s},
            [&](vault::Transaction& t) { return AssuranceRegister::settle(t, what); });
    }

    Result<AssuranceReviewId> addReview(const NewDocumentReview& what)
    {
        return vault->vault().write(
            {{}, u"assurance.review"_s}, [&](vault::Transaction& transaction) {
                return RelianceRegister::addReview(transaction, what);
            });
    }

    RelianceId lean(const NewReliance& what)
    {
        return vault->writeOk([&](vault::Transaction& transaction) {
            return RelianceRegister::lean(transaction, what);
        });
    }

    ControlId addControl(const QString& title = u"Leavers"_s)
    {
        return vault->writeOk([&title](vault::Transaction& transaction) {
            controls::NewControl control;
            control.title = title;
            controls::NewControlVersion text;
            text.inForceFrom = Date(2026, 1, 1);
            text.statement = u"Access of leavers is removed."_s;
            return controls::ControlRegister::add(transaction, control, text);
        });
    }

    RequirementId addRequirement()
    {
        return vault->writeOk([](vault::Transaction& transaction) -> Result<RequirementId> {
            controls::Framework framework;
            framework.code = u"iso"_s;
            framework.name = u"ISO/IEC 27001:2022"_s;
            framework.title = framework.name;
            framework.publisher = u"ISO"_s;
            framework.edition = u"2022"_s;
            const Result<FrameworkId> id = controls::FrameworkRegister::put(transaction, framework);
            if (!id)
                return failWith(id);
            controls::Requirement requirement;
            requirement.frameworkId = *id;
            requirement.identifier = u"A.7.4"_s;
            requirement.title = u"Physical monitoring"_s;
            return controls::FrameworkRegister::putRequirement(transaction, requirement);
        });
    }

    ScopeId addScope()
    {
        return vault->writeOk([this](vault::Transaction& transaction) {
            scope::NewScope scope;
            scope.name = u"Payments"_s;
            scope.providerId = provider;
            return scope::ScopeRegister::addScope(transaction, scope);
        });
    }

    std::unique_ptr<TestVault> vault;
    ProviderId provider;
};

MUNIMENT_TEST(AssuranceRegisterTest, "assurance_register_test")
#include "assurance_register_test.moc"
