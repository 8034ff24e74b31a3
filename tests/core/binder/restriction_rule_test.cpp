// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/handing_over.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::binder;
using namespace Qt::StringLiterals;
using audits::RecipientClass;
using evidence::Restriction;

class RestrictionRuleTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsForEveryRestrictionAndRecipientWhatMayGoOut()
    {
        constexpr RecipientClass classes[] = {RecipientClass::OwnAuditor, RecipientClass::Regulator,
            RecipientClass::Customer, RecipientClass::Inside};
        struct Line
        {
            Restriction restriction;
            bool included[4];
        };
        constexpr Line table[] = {
            {Restriction::Public, {true, true, true, true}},
            {Restriction::AuditorsAndRegulators, {true, true, false, true}},
            {Restriction::NamedRecipients, {false, false, false, true}},
            {Restriction::NotToBePassedOn, {false, false, false, true}},
        };
        for (const Line& line : table)
            for (int i = 0; i < 4; ++i) {
                BinderOptions options;
                options.recipientClass = classes[i];
                QCOMPARE(forbidding({{line.restriction, {}}}, options).isEmpty(), line.included[i]);
            }
    }

    void whoIsNamedMayHaveItAndNobodyElse_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<bool>("included");
        QTest::newRow("the first") << u"anna berg, BSI"_s << true;
        QTest::newRow("another") << u"Carl Ott"_s << true;
        QTest::newRow("a part of a name") << u"Anna Berg"_s << false;
        QTest::newRow("nobody") << QString() << false;
        QTest::newRow("the place") << u"the portal"_s << false;
    }

    void whoIsNamedMayHaveItAndNobodyElse()
    {
        QFETCH(QString, recipient);
        QFETCH(bool, included);
        const QString note = u"for: Anna Berg, BSI; Carl Ott; where: the portal"_s;
        const QList<Restricted> named{{Restriction::NamedRecipients, note}};
        BinderOptions options;
        options.recipient = recipient;
        QCOMPARE(forbidding(named, options).isEmpty(), included);
        QCOMPARE(isGivenByName(named, options), included);
        options.recipientClass = RecipientClass::Inside;
        QVERIFY(!isGivenByName(named, options));
        options.recipientClass = RecipientClass::Customer;
        QVERIFY(!forbidding({{Restriction::NotToBePassedOn, note}}, options).isEmpty());
    }

    void everyRecordThatRestrictsAFileMustLetTheRecipientHaveIt()
    {
        BinderOptions options;
        options.recipient = u"Carl Ott"_s;
        const Restricted mine{Restriction::NamedRecipients, u"for: Carl Ott"_s};
        const Restricted others{Restriction::NamedRecipients, u"for: Anna Berg; where: D-03"_s};
        QVERIFY(forbidding({mine, mine}, options).isEmpty());
        for (const QList<Restricted>& said : {QList{mine, others}, QList{others, mine},
                 QList{mine, Restricted{Restriction::NamedRecipients, {}}},
                 QList{mine, Restricted{Restriction::NotToBePassedOn, {}}}}) {
            QCOMPARE(forbidding(said, options).size(), 1);
            QVERIFY(!isGivenByName(said, options));
        }
    }

    void aDocumentAndTheFileThatHoldsItAreRestrictedByBoth()
    {
        tests::MadeFacts facts;
        standing::EvidenceFacts& item = facts.addEvidence(tests::year);
        item.item.restriction = Restriction::NamedRecipients;
        item.item.restrictionNote = u"for: Anna Berg"_s;
        assurance::AssuranceDocument document;
        document.revisionId = item.revisions.first().revision.id;
        document.fields.restriction = Restriction::NamedRecipients;
        document.restrictionNote = u"for: Carl Ott"_s;
        facts.assurance.documents = {document};
        for (const QList<Restricted>& said : {restrictionsOn(facts, facts.evidence.first()),
                 restrictionsOn(facts, facts.assurance.documents.first())}) {
            QCOMPARE(said.size(), 2);
            BinderOptions options;
            options.recipient = u"Anna Berg"_s;
            QCOMPARE(forbidding(said, options).size(), 1);
            options.recipient = u"Carl Ott"_s;
            QCOMPARE(forbidding(said, options).size(), 1);
        }
        document.revisionId = {};
        QCOMPARE(restrictionsOn(facts, document).size(), 1);
    }

    void whoMayHaveItIsNotToldToThoseWhoMayNot()
    {
        BinderPlan plan;
        Exhibit exhibit;
        exhibit.restrictions = {{Restriction::NamedRecipients,
            u"for: Anna Berg, BSI; Carl Ott; where: ask at the portal"_s}};
        plan.exhibits = {exhibit};
        applyRestrictions(plan);
        QCOMPARE(plan.exhibits.first().whereElse, u"ask at the portal"_s);
        QCOMPARE(plan.exhibits.first().boxed,
            u"Not included: restricted to named recipients. Where: ask at the portal. Title, "
            "period and digest are given."_s);
    }

    void aNoteThatEndsWithAStopGetsNoSecond()
    {
        BinderPlan plan;
        Exhibit exhibit;
        exhibit.restrictions = {{Restriction::NamedRecipients, u"Ask at the portal."_s}};
        plan.exhibits = {exhibit};
        applyRestrictions(plan);
        QCOMPARE(plan.exhibits.first().boxed,
            u"Not included: restricted to named recipients. Where: Ask at the portal. Title, "
            "period and digest are given."_s);
    }

    void itIsToldBeforehandWhatGoesToWhom()
    {
        BinderPlan plan;
        Exhibit report;
        report.number = u"E-030"_s;
        report.title = u"Report"_s;
        report.restrictions = {{Restriction::NamedRecipients, u"for: Anna Berg, BSI; Carl Ott"_s}};
        Exhibit list;
        list.number = u"E-031"_s;
        list.title = u"List"_s;
        list.restrictions = {{Restriction::AuditorsAndRegulators, {}}};
        Exhibit policy;
        policy.restrictions = {{Restriction::Public, {}}};
        plan.exhibits = {report, list, policy};
        QCOMPARE(handingOverLines(plan),
            QStringList({u"E-030 Report: withheld, restricted to named recipients; named: Anna "
                         "Berg, BSI; Carl Ott"_s,
                u"1 exhibit(s) restricted to auditors and regulators go along."_s}));
        plan.options.recipient = u"Anna Berg, BSI"_s;
        QCOMPARE(
            handingOverLines(plan).first(), u"E-030 Report: goes along: Anna Berg, BSI is named"_s);
        plan.options.recipient.clear();
        plan.options.recipientClass = RecipientClass::Customer;
        QCOMPARE(handingOverLines(plan).last(),
            u"E-031 List: withheld, restricted to auditors and regulators"_s);
        plan.options.recipientClass = RecipientClass::Inside;
        QCOMPARE(handingOverLines(plan).first(),
            u"E-030 Report: goes along, restricted to named recipients"_s);
    }

    void onlyWhomEachRecordNamesIsNamedAndTheRecordThatForbidsIsTold()
    {
        BinderPlan plan;
        Exhibit report;
        report.number = u"E-030"_s;
        report.title = u"Report"_s;
        plan.exhibits = {report};
        plan.options.recipient = u"Anna Berg"_s;
        const auto told = [&plan](const QList<Restricted>& said) {
            plan.exhibits.first().restrictions = said;
            return handingOverLines(plan).first();
        };
        const Restricted item{Restriction::NamedRecipients, u"for: Anna Berg; Dee"_s, u"E-030"_s};
        QCOMPARE(told({item, {Restriction::NamedRecipients, u"for: Carl Ott"_s, u"D-04"_s}}),
            u"E-030 Report: withheld, restricted to named recipients (D-04)"_s);
        QCOMPARE(told({item, {Restriction::NamedRecipients, u"for: Carl Ott; dee"_s, u"D-04"_s}}),
            u"E-030 Report: withheld, restricted to named recipients (D-04); named: Dee"_s);
        QCOMPARE(told({item, {Restriction::NamedRecipients, {}, u"D-04"_s}}),
            u"E-030 Report: withheld, restricted to named recipients (D-04)"_s);
        // A name that stood there before it was closed to all is no way to have it.
        QCOMPARE(told({{Restriction::NotToBePassedOn, u"for: Anna Berg"_s, u"E-030"_s}}),
            u"E-030 Report: withheld, not to be passed on"_s);
    }

    void whatIsWithheldBecomesAReferenceThatSaysWhy()
    {
        BinderPlan plan;
        plan.options.recipientClass = RecipientClass::OwnAuditor;
        Exhibit open;
        open.restrictions = {{Restriction::Public, {}}};
        open.query = u"select"_s;
        Exhibit restricted = open;
        restricted.restrictions = {{Restriction::NamedRecipients, u"the provider's portal"_s}};
        restricted.number = u"E-002"_s;
        restricted.facts = {{u"Shows"_s, u"a secret"_s}, {u"Covers"_s, u"2026"_s}};
        restricted.reference = {{u"Covers"_s, u"2026"_s}};
        ExhibitFile file;
        file.digest = sha256Of("x");
        file.size = 1;
        file.originalName = u"secret.pdf"_s;
        restricted.files = {file};
        ControlSheet sheet;
        ExhibitLine line;
        line.exhibit = u"E-002 r1"_s;
        line.target = u"exhibit:E-002"_s;
        line.note = u"a secret"_s;
        line.source = u"their portal"_s;
        sheet.exhibits = {line};
        plan.sheets = {sheet};
        plan.exhibits = {open, restricted};
        applyRestrictions(plan);
        QCOMPARE(plan.exhibits.at(0).treatment, Treatment::Printed);
        QCOMPARE(plan.exhibits.at(0).query, u"select"_s);
        QVERIFY(plan.exhibits.at(0).reason.isEmpty());
        QCOMPARE(plan.exhibits.at(1).treatment, Treatment::Withheld);
        QCOMPARE(plan.exhibits.at(1).reason, u"restricted to named recipients"_s);
        QCOMPARE(plan.exhibits.at(1).boxed,
            u"Not included: restricted to named recipients. Where: the provider's portal. Title, "
            "period and digest are given."_s);
        QVERIFY(plan.exhibits.at(1).query.isEmpty());
        QVERIFY(plan.exhibits.at(1).facts == plan.exhibits.at(1).reference);
        QVERIFY(plan.exhibits.at(1).files.first().originalName.isEmpty());
        QCOMPARE(plan.exhibits.at(1).files.first().digest, sha256Of("x"));
        const ExhibitLine& cited = plan.sheets.first().exhibits.first();
        QCOMPARE(cited.exhibit, u"E-002 r1"_s);
        QVERIFY(cited.note.isEmpty());
        QCOMPARE(cited.source, u"withheld"_s);
    }
};

MUNIMENT_TEST(RestrictionRuleTest, "restriction_rule_test")
#include "restriction_rule_test.moc"
