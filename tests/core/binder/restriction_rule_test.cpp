// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/restriction_rule.h"

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
            for (int i = 0; i < 4; ++i)
                QCOMPARE(inclusionFor(line.restriction, classes[i]) == Inclusion::Included,
                    line.included[i]);
    }

    void whoIsNamedMayHaveItAndNobodyElse_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<bool>("included");
        const QString note = u"for: Anna Berg, BSI; Carl Ott; ask at the portal"_s;
        QTest::newRow("the first") << note << u"anna berg, BSI"_s << true;
        QTest::newRow("another") << note << u"Carl Ott"_s << true;
        QTest::newRow("a part of a name") << note << u"Anna Berg"_s << false;
        QTest::newRow("nobody") << note << QString() << false;
        QTest::newRow("one who is asked") << u"Ask Carl Ott"_s << u"Carl Ott"_s << false;
    }

    void whoIsNamedMayHaveItAndNobodyElse()
    {
        QFETCH(QString, note);
        QFETCH(QString, recipient);
        QFETCH(bool, included);
        BinderOptions options;
        options.recipient = recipient;
        QCOMPARE(inclusionFor(Restriction::NamedRecipients, note, options) == Inclusion::Included,
            included);
        QVERIFY(
            inclusionFor(Restriction::NotToBePassedOn, note, options) == Inclusion::ReferenceOnly);
    }

    void aNoteThatEndsWithAStopGetsNoSecond()
    {
        BinderPlan plan;
        Exhibit exhibit;
        exhibit.restriction = Restriction::NamedRecipients;
        exhibit.whereElse = u"Ask at the portal."_s;
        plan.exhibits = {exhibit};
        applyRestrictions(plan);
        QCOMPARE(plan.exhibits.first().boxed,
            u"Not included: restricted to named recipients. Where: Ask at the portal. Title, "
            "period and digest are given."_s);
    }

    void whatIsWithheldBecomesAReferenceThatSaysWhy()
    {
        BinderPlan plan;
        plan.options.recipientClass = RecipientClass::OwnAuditor;
        Exhibit open;
        open.restriction = Restriction::Public;
        open.query = u"select"_s;
        Exhibit restricted = open;
        restricted.restriction = Restriction::NamedRecipients;
        restricted.number = u"E-002"_s;
        restricted.whereElse = u"the provider's portal"_s;
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
        QVERIFY(cited.note.isEmpty() && cited.source.isEmpty());
    }
};

MUNIMENT_TEST(RestrictionRuleTest, "restriction_rule_test")
#include "restriction_rule_test.moc"
