// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonValue at(const QJsonArray& items, int index, const QString& key)
{
    return items.at(index).toObject().value(key);
}

// A person, a provider, a scope and an asset, as a new user would set them up.
void setUp(const Desk& desk)
{
    EXPECT_EXIT(
        desk.run({u"person"_s, u"add"_s, u"Ann Lee"_s, u"--role"_s, u"Platform lead"_s}), 0);
    EXPECT_EXIT(desk.run({u"provider"_s, u"add"_s, u"Azure"_s}), 0);
    EXPECT_EXIT(desk.run({u"scope"_s, u"add"_s, u"Payments EU"_s, u"--provider"_s, u"azure"_s,
                    u"--regions"_s, u"westeurope, northeurope"_s, u"--owner"_s, u"P-01"_s}),
        0);
    EXPECT_EXIT(desk.run({u"asset"_s, u"add"_s, u"application"_s, u"Claims portal"_s, u"--scope"_s,
                    u"S-1"_s, u"--service"_s, u"App Service"_s, u"--model"_s, u"paas"_s}),
        0);
}

} // namespace

class RecordsVerbsTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsPeopleWithTheirLine()
    {
        const Desk desk;
        const Ran added = desk.ask({u"person"_s, u"add"_s, u"Zoë Byrne"_s, u"--role"_s,
            u"Internal audit"_s, u"--line"_s, u"independent"_s, u"--from"_s, u"2026-01-01"_s});
        EXPECT_EXIT(added, 0);
        QCOMPARE(added.json.value(u"code"_s).toString(), u"P-01"_s);
        const Ran listed = desk.ask({u"person"_s, u"list"_s});
        EXPECT_EXIT(listed, 0);
        QCOMPARE(at(listed.items(), 0, u"name"_s).toString(), u"Zoë Byrne"_s);
        QCOMPARE(at(listed.items(), 0, u"line"_s).toString(), u"independent"_s);
        QCOMPARE(at(listed.items(), 0, u"active_from"_s).toString(), u"2026-01-01"_s);
        QVERIFY(desk.run({u"person"_s, u"list"_s}).words.contains(u"P-01  Zoë Byrne"_s));
    }

    void aPersonIsCorrectedAndTheCorrectionIsTakenBack()
    {
        const Desk desk;
        setUp(desk);
        EXPECT_EXIT(desk.run({u"person"_s, u"set"_s, u"P-01"_s, u"--role"_s, u"Head of platform"_s,
                        u"--from"_s, u"2024-03-01"_s, u"--until"_s, u"2099-12-31"_s}),
            0);
        QJsonArray people = desk.ask({u"person"_s, u"list"_s}).items();
        QCOMPARE(at(people, 0, u"name"_s).toString(), u"Ann Lee"_s);
        QCOMPARE(at(people, 0, u"role"_s).toString(), u"Head of platform"_s);
        QCOMPARE(at(people, 0, u"active_from"_s).toString(), u"2024-03-01"_s);
        QCOMPARE(at(people, 0, u"active_until"_s).toString(), u"2099-12-31"_s);
        EXPECT_EXIT(desk.run({u"person"_s, u"set"_s, u"P-01"_s, u"--until"_s, u""_s}), 0);
        QVERIFY(at(desk.ask({u"person"_s, u"list"_s}).items(), 0, u"active_until"_s)
                    .toString()
                    .isEmpty());
        const Ran undone = desk.run({u"journal"_s, u"undo"_s});
        EXPECT_EXIT(undone, 0);
        QVERIFY2(undone.words.contains(u"P-01"_s), qPrintable(undone.words));
        people = desk.ask({u"person"_s, u"list"_s}).items();
        QCOMPARE(at(people, 0, u"active_until"_s).toString(), u"2099-12-31"_s);
        const Ran journal = desk.run({u"journal"_s, u"list"_s, u"--record"_s, u"P-01"_s});
        QVERIFY2(journal.words.contains(u"undo"_s), qPrintable(journal.words));
    }

    void aScopeIsCorrectedAndTheRestOfItStays()
    {
        const Desk desk;
        setUp(desk);
        EXPECT_EXIT(desk.run({u"scope"_s, u"set"_s, u"S-1"_s, u"--statement"_s,
                        u"The payments platform."_s, u"--exclusions"_s, u"The office."_s}),
            0);
        const QJsonArray scopes = desk.ask({u"scope"_s, u"list"_s}).items();
        QCOMPARE(at(scopes, 0, u"statement"_s).toString(), u"The payments platform."_s);
        QCOMPARE(at(scopes, 0, u"exclusions"_s).toString(), u"The office."_s);
        QCOMPARE(at(scopes, 0, u"provider"_s).toString(), u"Azure"_s);
        QCOMPARE(at(scopes, 0, u"regions"_s).toArray().size(), 2);
    }

    void whatHoldsForEveryVerbMayStandBehindIt()
    {
        const Desk desk;
        setUp(desk);
        const Ran listed
            = desk.run({u"person"_s, u"list"_s, u"--as-of"_s, u"2026-01-01"_s, u"--json"_s});
        EXPECT_EXIT(listed, 0);
        QVERIFY(listed.words.startsWith(u"{"_s));
        EXPECT_EXIT(desk.run({u"person"_s, u"list"_s, u"--as-off"_s, u"2026-01-01"_s}), 2);
    }

    void saysWhatIsWrongOnceAndExactly()
    {
        const Desk desk;
        const Ran nobody = desk.run({u"scope"_s, u"add"_s, u"Payments"_s, u"--owner"_s, u"Bo"_s});
        EXPECT_EXIT(nobody, 1);
        QVERIFY(nobody.words.isEmpty());
        QVERIFY(nobody.complaint.contains(u"Nobody here is called “Bo”."_s));
        QCOMPARE(desk.ask({u"scope"_s, u"add"_s, u"Payments"_s, u"--owner"_s, u"Bo"_s}).cause(),
            u"scope.person_not_found"_s);
        QCOMPARE(desk.ask({u"scope"_s, u"list"_s}).items().size(), 0);
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s}), 2);
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Bo"_s, u"--line"_s, u"first"_s}), 2);
    }

    void listsScopesAndAssetsByName()
    {
        const Desk desk;
        setUp(desk);
        const QJsonArray scopes = desk.ask({u"scope"_s, u"list"_s}).items();
        QCOMPARE(at(scopes, 0, u"provider"_s).toString(), u"Azure"_s);
        QCOMPARE(at(scopes, 0, u"owner"_s).toString(), u"Ann Lee"_s);
        QCOMPARE(at(scopes, 0, u"regions"_s).toArray().size(), 2);
        const QJsonArray assets = desk.ask({u"asset"_s, u"list"_s, u"--scope"_s, u"S-1"_s}).items();
        QCOMPARE(at(assets, 0, u"code"_s).toString(), u"A-001"_s);
        QCOMPARE(at(assets, 0, u"service_model"_s).toString(), u"paas"_s);
        QCOMPARE(at(assets, 0, u"scope"_s).toString(), u"Payments EU"_s);
    }

    void refusesASecretInACredential()
    {
        const Desk desk;
        setUp(desk);
        const Ran refused = desk.ask({u"asset"_s, u"add"_s, u"credential"_s, u"Database sign-in"_s,
            u"--scope"_s, u"S-1"_s, u"--description"_s, u"password=hunter2"_s});
        EXPECT_EXIT(refused, 1);
        QCOMPARE(refused.cause(), u"scope.looks_like_a_secret"_s);
    }

    void takesAnAssetOutOfTheListOnceItIsRetired()
    {
        const Desk desk;
        setUp(desk);
        EXPECT_EXIT(desk.run({u"asset"_s, u"retire"_s, u"A-001"_s}), 0);
        // Its last day is still a day of service, and says so.
        const Ran today = desk.run({u"asset"_s, u"list"_s});
        QVERIFY2(today.words.contains(u"last day "_s), qPrintable(today.words));
        QCOMPARE(
            desk.ask({u"--as-of"_s, u"2099-01-01"_s, u"asset"_s, u"list"_s}).items().size(), 0);
        QCOMPARE(desk.ask({u"asset"_s, u"list"_s, u"--retired"_s}).items().size(), 1);
    }

    void showsAnImportBeforeItWritesIt()
    {
        const Desk desk;
        setUp(desk);
        const QString file = desk.file(u"assets.csv"_s,
            "Name,Kind,Region\nClaims portal,application,westeurope\nClaims files,data,\n"
            "Batch,server,\n");
        const QStringList import{u"asset"_s, u"import"_s, file, u"--scope"_s, u"Payments EU"_s};
        const Ran shown = desk.ask(import);
        EXPECT_EXIT(shown, 1);
        QCOMPARE(at(shown.items(), 0, u"fate"_s).toString(), u"changed"_s);
        QCOMPARE(at(shown.items(), 1, u"fate"_s).toString(), u"new"_s);
        const QJsonArray problems = shown.json.value(u"problems"_s).toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(at(problems, 0, u"row"_s).toInt(), 4);
        QVERIFY(shown.json.value(u"written"_s).isNull());
        QCOMPARE(desk.ask({u"asset"_s, u"list"_s}).items().size(), 1);

        const Ran written = desk.ask(import + QStringList{u"--apply"_s});
        EXPECT_EXIT(written, 1); // one row was wrong
        QCOMPARE(written.json.value(u"written"_s).toObject().value(u"added"_s).toInt(), 1);
        QCOMPARE(desk.ask({u"asset"_s, u"list"_s}).items().size(), 2);
        QVERIFY(desk.run(import).words.contains(u"Nothing was written."_s));
    }

    void sayWhatAnImportLeftUndone()
    {
        const Desk desk;
        setUp(desk);
        const auto retireMissing = [&desk](const QString& file) {
            return desk.run({u"asset"_s, u"import"_s, file, u"--scope"_s, u"Payments EU"_s,
                u"--apply"_s, u"--retire-missing"_s});
        };
        const Ran unread = retireMissing(desk.file(u"bad.csv"_s, "Name,Kind\nBatch,server\n"));
        EXPECT_EXIT(unread, 1);
        QVERIFY2(
            unread.words.contains(u"Nothing was retired, because some rows could not be read."_s),
            qPrintable(unread.words));
        const QString other = desk.file(u"other.csv"_s, "Name,Kind\nClaims files,data\n");
        const Ran first = retireMissing(other);
        EXPECT_EXIT(first, 0);
        QVERIFY2(first.words.contains(u"1 retired."_s), qPrintable(first.words));
        const Ran second = retireMissing(other);
        EXPECT_EXIT(second, 0);
        QVERIFY2(second.words.contains(u"1 row retired before: nothing to do."_s)
                && second.words.contains(u"0 retired."_s),
            qPrintable(second.words));
    }

    void leadsFromTheCatalogToTheMatrix()
    {
        const Desk desk;
        setUp(desk);
        EXPECT_EXIT(desk.run({u"framework"_s, u"load"_s, u"iso-27001-2022"_s}), 0);
        EXPECT_EXIT(desk.run({u"framework"_s, u"apply"_s, u"ISO/IEC 27001:2022"_s, u"--scope"_s,
                        u"S-1"_s, u"--from"_s, u"2026-01-01"_s}),
            0);
        const Ran adopted = desk.ask({u"control"_s, u"adopt"_s, u"access-review"_s, u"--scope"_s,
            u"S-1"_s, u"--owner"_s, u"P-01"_s});
        EXPECT_EXIT(adopted, 0);
        QCOMPARE(at(adopted.items(), 0, u"code"_s).toString(), u"C-01"_s);
        EXPECT_EXIT(desk.run({u"control"_s, u"set"_s, u"C-01"_s, u"--asset"_s, u"A-001"_s,
                        u"--status"_s, u"implemented"_s, u"--narrative"_s, u"Every quarter."_s}),
            0);
        const Ran shown = desk.ask({u"control"_s, u"show"_s, u"access-review"_s});
        const QJsonArray places = shown.json.value(u"implementations"_s).toArray();
        QCOMPARE(at(places, 0, u"status"_s).toString(), u"implemented"_s);
        QVERIFY(!shown.json.value(u"expected_evidence"_s).toArray().isEmpty());
        QVERIFY(!shown.json.value(u"requirements"_s).toArray().isEmpty());

        const Ran requirements
            = desk.ask({u"requirement"_s, u"list"_s, u"--framework"_s, u"iso-27001-2022"_s});
        QCOMPARE(requirements.json.value(u"extent"_s).toString(), u"complete"_s);
        QCOMPARE(requirements.items().size(), 123);
        QVERIFY(!desk.run({u"requirement"_s, u"list"_s, u"--framework"_s, u"iso-27001-2022"_s})
                     .words.contains(u"partial list"_s));

        EXPECT_EXIT(desk.run({u"responsibility"_s, u"set"_s, u"iso-27001-2022:A.7.4"_s,
                        u"--scope"_s, u"S-1"_s, u"--who"_s, u"other_party"_s, u"--party"_s,
                        u"Harbour Managed Services"_s}),
            0);
        EXPECT_EXIT(desk.run({u"responsibility"_s, u"set"_s, u"iso-27001-2022:A.8.13"_s,
                        u"--scope"_s, u"S-1"_s, u"--asset"_s, u"A-001"_s, u"--who"_s, u"ours"_s,
                        u"--our-half"_s, u"We back it up ourselves."_s}),
            0);
        const QString told
            = desk.run({u"responsibility"_s, u"matrix"_s, u"--scope"_s, u"S-1"_s}).words;
        QVERIFY(told.contains(u"A-001  Claims portal"_s));
        QVERIFY(told.contains(u"We back it up ourselves."_s));
        const Ran ofOne = desk.ask(
            {u"responsibility"_s, u"matrix"_s, u"--scope"_s, u"S-1"_s, u"--asset"_s, u"A-001"_s});
        EXPECT_EXIT(ofOne, 0);
        const auto rowOf = [](const Ran& ran, const QString& identifier) {
            for (const QJsonValue& each : ran.items())
                if (each.toObject().value(u"identifier"_s) == identifier)
                    return each.toObject();
            return QJsonObject();
        };
        QCOMPARE(rowOf(ofOne, u"A.8.13"_s).value(u"our_half"_s).toString(),
            u"We back it up ourselves."_s);
        const Ran matrix = desk.ask({u"responsibility"_s, u"matrix"_s, u"--scope"_s, u"S-1"_s});
        EXPECT_EXIT(matrix, 0);
        QCOMPARE(matrix.items().size(), 123);
        const QJsonObject monitoring = rowOf(matrix, u"A.7.4"_s);
        QCOMPARE(monitoring.value(u"other_party"_s).toString(), u"Harbour Managed Services"_s);
        QCOMPARE(monitoring.value(u"origin"_s).toString(), u"scope"_s);
    }

    void leavesARequirementOutOnlyWithAReason()
    {
        const Desk desk;
        setUp(desk);
        EXPECT_EXIT(desk.run({u"framework"_s, u"load"_s, u"iso-27001-2022"_s}), 0);
        const QStringList exclude{u"requirement"_s, u"set"_s, u"iso-27001-2022:A.8.30"_s,
            u"--scope"_s, u"S-1"_s, u"--applicability"_s, u"excluded"_s, u"--approver"_s,
            u"Ann Lee"_s};
        QCOMPARE(desk.ask(exclude).cause(), u"controls.exclusion_needs_reason"_s);
        QCOMPARE(desk.ask(exclude + QStringList{u"--reason"_s, u"The provider does it"_s}).cause(),
            u"controls.provider_is_no_reason"_s);
        EXPECT_EXIT(
            desk.run(exclude + QStringList{u"--reason"_s, u"No development is given away."_s}), 0);
    }

    void keepsControlsOfOurOwn()
    {
        const Desk desk;
        setUp(desk);
        const Ran added = desk.ask({u"control"_s, u"add"_s, u"Access review"_s, u"--statement"_s,
            u"Access is reviewed."_s, u"--kind"_s, u"application,data"_s, u"--owner"_s, u"P-01"_s,
            u"--from"_s, u"2026-01-01"_s, u"--asset"_s, u"A-001"_s, u"--status"_s, u"planned"_s});
        EXPECT_EXIT(added, 0);
        const Ran expects = desk.run({u"control"_s, u"expect"_s, u"C-01"_s, u"User list"_s,
            u"--proof"_s, u"population"_s, u"--fill"_s, u"contains"_s, u"--sample"_s, u"25"_s,
            u"--frequency"_s, u"monthly"_s, u"--due-after"_s, u"20"_s});
        EXPECT_EXIT(expects, 0);
        QCOMPARE(
            expects.words.trimmed(), u"C-01 expects “User list”: monthly, due 20 days after."_s);
        // The same title again is the same row; what is not named stays.
        EXPECT_EXIT(desk.run({u"control"_s, u"expect"_s, u"C-01"_s, u"user list"_s, u"--until"_s,
                        u"2026-12-31"_s}),
            0);
        const QJsonArray rows = desk.ask({u"control"_s, u"show"_s, u"C-01"_s})
                                    .json.value(u"expected_evidence"_s)
                                    .toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"title"_s].toString(), u"User list"_s);
        QCOMPARE(rows.first()[u"sample_size"_s].toInt(), 25);
        QCOMPARE(rows.first()[u"frequency"_s].toString(), u"monthly"_s);
        QCOMPARE(rows.first()[u"active_until"_s].toString(), u"2026-12-31"_s);
        EXPECT_EXIT(desk.run({u"control"_s, u"set"_s, u"C-01"_s, u"--statement"_s,
                        u"Access is reviewed every quarter."_s, u"--from"_s, u"2026-04-01"_s}),
            0);
        const auto statement = [&desk](const QString& day) {
            return desk.ask({u"--as-of"_s, day, u"control"_s, u"show"_s, u"C-01"_s})
                .json.value(u"statement"_s)
                .toString();
        };
        QCOMPARE(statement(u"2026-03-31"_s), u"Access is reviewed."_s);
        QCOMPARE(statement(u"2026-04-01"_s), u"Access is reviewed every quarter."_s);
        EXPECT_EXIT(
            desk.run({u"control"_s, u"retire"_s, u"C-01"_s, u"--from"_s, u"2026-10-01"_s}), 0);
        QCOMPARE(
            desk.ask({u"--as-of"_s, u"2026-10-01"_s, u"control"_s, u"list"_s}).items().size(), 0);
        QCOMPARE(
            desk.ask({u"--as-of"_s, u"2026-09-30"_s, u"control"_s, u"list"_s}).items().size(), 1);
    }

    void bringsInControlsAndFrameworksFromTables()
    {
        const Desk desk;
        setUp(desk);
        const QString rules
            = desk.file(u"rules.csv"_s, "No.;Title\n1.1;Keys are rotated\n1.2;Doors are locked\n");
        EXPECT_EXIT(desk.run({u"framework"_s, u"import"_s, rules, u"--name"_s, u"House rules"_s}),
            2); // --code is missing
        EXPECT_EXIT(desk.run({u"framework"_s, u"import"_s, rules, u"--code"_s, u"house-rules"_s,
                        u"--name"_s, u"House rules"_s, u"--complete"_s, u"--apply"_s}),
            0);
        const Ran frameworks = desk.ask({u"framework"_s, u"list"_s});
        QCOMPARE(at(frameworks.items(), 0, u"extent"_s).toString(), u"complete"_s);
        QCOMPARE(at(frameworks.items(), 0, u"requirements"_s).toInt(), 2);
        const QString list = desk.file(u"controls.csv"_s,
            "Title,Statement,Requirements\nKey rotation,Keys are rotated.,house-rules:1.1\n");
        EXPECT_EXIT(desk.run({u"control"_s, u"import"_s, list, u"--apply"_s}), 0);
        const Ran shown = desk.ask({u"control"_s, u"show"_s, u"Key rotation"_s});
        QCOMPARE(
            shown.json.value(u"requirements"_s).toArray().first().toString(), u"house-rules:1.1"_s);
        EXPECT_EXIT(desk.run({u"responsibility"_s, u"set"_s, u"house-rules:1.1"_s, u"--scope"_s,
                        u"S-1"_s, u"--who"_s, u"shared"_s, u"--our-half"_s, u"We turn them."_s,
                        u"--provider-half"_s, u"Keeps them apart."_s}),
            0);
        const QString told = desk.run({u"control"_s, u"show"_s, u"Key rotation"_s}).words;
        QVERIFY2(told.contains(u"1.1: shared\n    Our half: We turn them.\n    Provider's half: "
                               "Keeps them apart."_s),
            qPrintable(told));
    }
};

MUNIMENT_TEST(RecordsVerbsTest, "records_verbs_test")
#include "records_verbs_test.moc"
