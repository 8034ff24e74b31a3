// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_files.h"
#include "tests/cli/desk.h"

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject first(const QJsonArray& items)
{
    return items.at(0).toObject();
}

QJsonObject fieldOf(const QJsonObject& recognition, const QString& name)
{
    for (const QJsonValue& each : recognition.value(u"fields"_s).toArray())
        if (each.toObject().value(u"field"_s) == name)
            return each.toObject();
    return {};
}

} // namespace

// The papers of the sample's provider, taken in by scripts.
class AssuranceVerbsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { files = mustHold(sample::writeSampleFiles(folder.path(), {})); }

    void inspectsWithoutAVault()
    {
        Ran ran = Desk::runProgram({u"--json"_s, u"assurance"_s, u"inspect"_s, report()});
        EXPECT_EXIT(ran, 0);
        ran.json = QJsonDocument::fromJson(ran.words.toUtf8()).object();
        QCOMPARE(ran.json.value(u"type"_s).toString(), u"soc2_type2"_s);
        const QJsonObject until = fieldOf(ran.json, u"period_until"_s);
        QCOMPARE(until.value(u"value"_s).toString(), u"2026-09-30"_s);
        QCOMPARE(until.value(u"page"_s).toInt(), 1);
        QVERIFY(until.value(u"words"_s).toString().contains(u"30 September 2026"_s));
        QCOMPARE(fieldOf(ran.json, u"opinion"_s).value(u"state"_s).toString(), u"to_decide"_s);
        const Ran words = Desk::runProgram({u"assurance"_s, u"inspect"_s, certificate()});
        EXPECT_EXIT(words, 0);
        QVERIFY(words.words.contains(u"management system certificate"_s));
        QVERIFY(words.words.contains(u"IS 274113"_s));
    }

    void storesNothingBeforeItIsConfirmed()
    {
        const Desk desk;
        QCOMPARE(desk.ask({u"assurance"_s, u"import"_s, certificate()}).cause(),
            u"assurance.not_confirmed"_s);
        QCOMPARE(desk.ask({u"assurance"_s, u"import"_s, report(), u"--confirm"_s}).cause(),
            u"assurance.fields_undecided"_s);
        QCOMPARE(desk.ask({u"assurance"_s, u"import"_s, report(), u"--set"_s,
                              u"opinion=qualified"_s, u"--set"_s, u"restriction=named_recipients"_s,
                              u"--set"_s, u"period_from="_s, u"--confirm"_s})
                     .cause(),
            u"assurance.half_period"_s);
        QVERIFY(desk.ask({u"assurance"_s, u"list"_s}).items().isEmpty());
        QVERIFY(desk.ask({u"evidence"_s, u"list"_s}).items().isEmpty());
    }

    void importsListsAndRefusesTheSameFileAgain()
    {
        const Desk desk;
        const Ran imported = importReport(desk);
        EXPECT_EXIT(imported, 0);
        QCOMPARE(imported.json.value(u"code"_s).toString(), u"D-01"_s);
        QCOMPARE(imported.json.value(u"evidence"_s).toString(), u"E-001 r1"_s);
        QCOMPARE(imported.json.value(u"duties"_s).toArray().size(), 11);
        const Ran again = importReport(desk);
        EXPECT_EXIT(again, 1);
        QCOMPARE(again.cause(), u"assurance.imported_already"_s);
        QCOMPARE(standing(desk, u"2026-09-30"_s), u"covers 1 Oct 2025 to 30 Sep 2026"_s);
        QCOMPARE(standing(desk, u"2027-01-09"_s), u"101 days since period end"_s);
        const Ran shown = desk.ask({u"assurance"_s, u"show"_s, u"d-1"_s});
        EXPECT_EXIT(shown, 0);
        QCOMPARE(fieldOf(shown.json, u"opinion"_s).value(u"value"_s).toString(), u"qualified"_s);
        QCOMPARE(fieldOf(shown.json, u"opinion"_s).value(u"page"_s).toInt(), 4);
    }

    void aListSaysWhatTookThePlaceOfADocument()
    {
        const Desk desk;
        EXPECT_EXIT(importReport(desk), 0);
        const auto import = [&](const QStringList& more) {
            return desk.ask(
                QStringList{u"assurance"_s, u"import"_s, certificate(), u"--confirm"_s} + more);
        };
        EXPECT_EXIT(import({}), 0);
        const Ran next = desk.ask({u"assurance"_s, u"import"_s, laterCopy(desk), u"--set"_s,
            u"expiry=2031-05-04"_s, u"--same-number-as"_s, u"D-02"_s, u"--confirm"_s});
        EXPECT_EXIT(next, 0);
        const Ran listed = desk.ask({u"--as-of"_s, u"2026-01-10"_s, u"assurance"_s, u"list"_s});
        QVERIFY(!listed.items().at(0).toObject().contains(u"replaced_by"_s));
        QCOMPARE(listed.items().at(1)[u"replaced_by"_s].toString(), u"D-03"_s);
        const Ran words = desk.run({u"--as-of"_s, u"2026-01-10"_s, u"assurance"_s, u"list"_s});
        QVERIFY2(words.words.contains(u"in force to 4 May 2028; replaced by D-03"_s),
            qPrintable(words.words));
        QCOMPARE(words.words.count(u"replaced by"_s), 1);
    }

    void countsCoveredBridgedAndOpenDays()
    {
        const Desk desk;
        EXPECT_EXIT(importReport(desk), 0);
        EXPECT_EXIT(
            desk.run({u"assurance"_s, u"import"_s, path(u"bridge-letter"_s), u"--confirm"_s}), 0);
        checkCover(desk);
    }

    void theOrderOfImportMakesNoDifference()
    {
        const Desk desk;
        EXPECT_EXIT(desk.run({u"assurance"_s, u"import"_s, path(u"bridge-letter"_s),
                        u"--new-provider"_s, u"--confirm"_s}),
            0);
        EXPECT_EXIT(
            desk.ask({u"assurance"_s, u"import"_s, report(), u"--set"_s, u"opinion=qualified"_s,
                u"--set"_s, u"restriction=named_recipients"_s, u"--confirm"_s}),
            0);
        checkCover(desk);
    }

    void decidesDuties()
    {
        const Desk desk;
        EXPECT_EXIT(importReport(desk), 0);
        const Ran met = desk.ask({u"duty"_s, u"set"_s, u"T-01"_s, u"--state"_s, u"met"_s});
        EXPECT_EXIT(met, 1);
        QCOMPARE(met.cause(), u"assurance.duty_needs_control"_s);
        EXPECT_EXIT(
            desk.run({u"duty"_s, u"set"_s, u"T-01"_s, u"--state"_s, u"does_not_concern_us"_s,
                u"--reason"_s, u"Nobody leaves."_s, u"--on"_s, u"2026-01-12"_s}),
            0);
        const Ran rest = desk.ask(
            {u"duty"_s, u"list"_s, u"--state"_s, u"undecided"_s, u"--document"_s, u"D-01"_s});
        QCOMPARE(rest.items().size(), 10);
        QCOMPARE(first(rest.items()).value(u"kind"_s).toString(), u"cuec"_s);
    }

    void recordsReviewsAndChecks()
    {
        const Desk desk;
        EXPECT_EXIT(desk.run({u"assurance"_s, u"import"_s, certificate(), u"--new-provider"_s,
                        u"--confirm"_s}),
            0);
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Ann Lee"_s}), 0);
        EXPECT_EXIT(desk.run({u"assurance"_s, u"review"_s, u"IS 274113"_s, u"--by"_s, u"Ann Lee"_s,
                        u"--on"_s, u"2026-01-10"_s, u"--conclusion"_s, u"may_be_relied_on"_s}),
            0);
        EXPECT_EXIT(
            desk.run({u"assurance"_s, u"check"_s, u"D-01"_s, u"--register"_s, u"IAF CertSearch"_s,
                u"--status"_s, u"suspended"_s, u"--on"_s, u"2026-02-01"_s}),
            0);
        QCOMPARE(standing(desk, u"2026-01-31"_s), u"in force to 4 May 2028"_s);
        QCOMPARE(standing(desk, u"2026-02-02"_s), u"suspended, seen on 1 Feb 2026"_s);
    }

    void theFileOfADocumentIsReviewedWithTheDocumentAlone()
    {
        const Desk desk;
        EXPECT_EXIT(importReport(desk), 0);
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Ann Lee"_s}), 0);
        QVERIFY2(evidenceWords(desk).contains(u"to be reviewed with D-01"_s),
            qPrintable(evidenceWords(desk)));
        QCOMPARE(toReview(desk).size(), 1);
        QVERIFY(toReview(desk).first().startsWith(u"D-01"_s));
        const Ran alone = desk.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s,
            u"accepted"_s, u"--by"_s, u"Ann Lee"_s});
        EXPECT_EXIT(alone, 1);
        QCOMPARE(alone.cause(), u"assurance.reviewed_with_document"_s);
        const auto review = [&](const QString& conclusion, const QString& day) {
            return desk.run({u"assurance"_s, u"review"_s, u"D-01"_s, u"--by"_s, u"Ann Lee"_s,
                u"--on"_s, day, u"--conclusion"_s, conclusion});
        };
        EXPECT_EXIT(review(u"may_be_relied_on"_s, u"2026-01-10"_s), 0);
        const QString words = evidenceWords(desk);
        QVERIFY2(words.contains(u"reviewed with D-01: may be relied on by Ann Lee, 2026-01-10"_s),
            qPrintable(words));
        QVERIFY2(words.contains(u"file of D-01"_s), qPrintable(words));
        QVERIFY2(words.contains(u"no requirement leans on it"_s), qPrintable(words));
        QVERIFY(toReview(desk).isEmpty());
        const QStringList accepted{u"evidence"_s, u"list"_s, u"--review"_s, u"accepted"_s};
        QCOMPARE(desk.ask(accepted).items().size(), 1);
        EXPECT_EXIT(review(u"not"_s, u"2026-01-11"_s), 0);
        QVERIFY(desk.ask(accepted).items().isEmpty());
        const QStringList waiting{u"evidence"_s, u"list"_s, u"--review"_s, u"submitted"_s};
        QVERIFY(desk.ask(waiting).items().isEmpty()); // somebody has looked at it
        QVERIFY2(evidenceWords(desk).contains(u"reviewed with D-01: not to be relied on"_s),
            qPrintable(evidenceWords(desk)));
        QVERIFY(toReview(desk).isEmpty());
    }

    void whoMayHaveADocumentIsSaidLater()
    {
        const Desk desk;
        EXPECT_EXIT(importReport(desk), 0);
        const auto restrict = [&](const QString& note) {
            return desk.ask({u"assurance"_s, u"restrict"_s, u"D-01"_s, u"--note"_s, note});
        };
        const auto noteOf = [&](const QString& noun, const QString& code) {
            return desk.ask({noun, u"show"_s, code}).json.value(u"restriction_note"_s).toString();
        };
        const QString named = u"for: Anna Berg; where: the portal"_s;
        EXPECT_EXIT(restrict(named), 0);
        QCOMPARE(noteOf(u"assurance"_s, u"D-01"_s), named);
        QCOMPARE(noteOf(u"evidence"_s, u"E-001"_s), named);
        const Ran nobody = restrict(u"for: ; where: the portal"_s);
        EXPECT_EXIT(nobody, 1);
        QCOMPARE(nobody.cause(), u"assurance.nobody_named"_s);
        QCOMPARE(nobody.json[u"error"_s][u"sentence"_s].toString(),
            u"After “for:” the note names nobody."_s);
        EXPECT_EXIT(desk.run({u"evidence"_s, u"set"_s, u"E-001"_s, u"--restriction-note"_s,
                        u"for: Carl Ott"_s}),
            0);
        EXPECT_EXIT(restrict({}), 0);
        QCOMPARE(noteOf(u"assurance"_s, u"D-01"_s), QString());
        // What somebody said of the file alone stays.
        QCOMPARE(noteOf(u"evidence"_s, u"E-001"_s), u"for: Carl Ott"_s);
        EXPECT_EXIT(desk.run({u"journal"_s, u"undo"_s}), 0);
        QCOMPARE(noteOf(u"assurance"_s, u"D-01"_s), named);
    }

    void aPersonMatchesARegionOfAnotherSpelling()
    {
        const Desk desk;
        EXPECT_EXIT(importReport(desk), 0);
        const auto settle = [&](const QString& ours, const QString& theirs) {
            return desk.ask(
                {u"assurance"_s, u"settle"_s, u"D-01"_s, u"--region"_s, ours, u"--as"_s, theirs});
        };
        const Ran matched = settle(u"eu-harbour-9"_s, u"Amsterdam and Frankfurt"_s);
        EXPECT_EXIT(matched, 0);
        const int page = matched.json.value(u"page"_s).toInt(); // where the paper has it
        QVERIFY(page > 1);
        const Ran shown = desk.ask({u"assurance"_s, u"show"_s, u"D-01"_s});
        // Apart from what the paper lists.
        QVERIFY(!shown.json.value(u"regions"_s).toArray().contains(u"eu-harbour-9"_s));
        const QJsonArray settled{
            QJsonObject{{u"field"_s, u"regions"_s}, {u"ours"_s, u"eu-harbour-9"_s},
                {u"theirs"_s, u"Amsterdam and Frankfurt"_s}, {u"page"_s, page}}};
        QCOMPARE(shown.json.value(u"settled"_s).toArray(), settled);
        QCOMPARE(desk.ask({u"assurance"_s, u"list"_s})
                     .items()
                     .first()
                     .toObject()
                     .value(u"settled"_s)
                     .toArray(),
            settled);
        const Ran words = desk.run({u"assurance"_s, u"show"_s, u"D-01"_s});
        QVERIFY2(words.words.contains(u"Amsterdam and Frankfurt"_s), qPrintable(words.words));
        const Ran again = settle(u"eu-harbour-9"_s, u"Frankfurt"_s);
        EXPECT_EXIT(again, 1);
        QCOMPARE(again.cause(), u"assurance.named_already"_s);
        QCOMPARE(settle(u"eu-harbour-8"_s, u" "_s).cause(), u"assurance.spelling_missing"_s);
        QCOMPARE(
            settle(u"eu-harbour-8"_s, u"Atlantis"_s).cause(), u"assurance.spelling_not_found"_s);
        // Of two names one would be passed over in silence.
        const QStringList none{u"assurance"_s, u"settle"_s, u"D-01"_s, u"--as"_s, u"Harbour"_s};
        QCOMPARE(desk.ask(none).cause(), u"cli.usage"_s);
        QCOMPARE(desk.ask(none
                         + QStringList{u"--region"_s, u"eu-harbour-8"_s, u"--service"_s,
                             u"App Service"_s})
                     .cause(),
            u"cli.usage"_s);
        EXPECT_EXIT(desk.run({u"journal"_s, u"undo"_s}), 0);
        QVERIFY(desk.ask({u"assurance"_s, u"show"_s, u"D-01"_s})
                    .json.value(u"settled"_s)
                    .toArray()
                    .isEmpty());
    }

    void saysWhatIsWrongWithAFile()
    {
        const Desk desk;
        const QString text = desk.file(u"note.pdf"_s, "no PDF at all");
        const Ran ran = desk.ask({u"assurance"_s, u"import"_s, text, u"--confirm"_s});
        EXPECT_EXIT(ran, 1);
        QVERIFY(ran.cause().startsWith(u"documents."_s));
        QCOMPARE(desk.ask({u"assurance"_s, u"import"_s, certificate(), u"--set"_s,
                              u"expiry=31 February"_s, u"--confirm"_s})
                     .cause(),
            u"base.not_a_date"_s);
        QVERIFY(desk.ask({u"evidence"_s, u"list"_s}).items().isEmpty());
    }

private:
    QString path(const QString& part) const
    {
        for (const sample::SampleFile& each : files.files)
            if (each.use == sample::SampleUse::ProviderDocument && each.path.contains(part))
                return files.pathOf(each);
        return {};
    }

    QString certificate() const { return path(u"IS-274113"_s); }
    // The same paper in other bytes, as the next one of its number would come.
    QString laterCopy(const Desk& desk) const
    {
        QFile paper(certificate());
        if (!paper.open(QIODevice::ReadOnly))
            return {};
        return desk.file(u"next.pdf"_s, paper.readAll() + "\n");
    }
    QString report() const { return path(u"SOC-2"_s); }

    Ran importReport(const Desk& desk) const
    {
        return desk.ask({u"assurance"_s, u"import"_s, report(), u"--set"_s, u"opinion=qualified"_s,
            u"--set"_s, u"restriction=named_recipients"_s, u"--new-provider"_s, u"--confirm"_s});
    }

    // Asked after the letter was written, with the day behind the verb.
    static void checkCover(const Desk& desk)
    {
        const Ran ran = desk.ask({u"assurance"_s, u"coverage"_s, u"--period"_s,
            u"2026-01-01..2026-12-31"_s, u"--as-of"_s, u"2027-01-09"_s});
        EXPECT_EXIT(ran, 0);
        const QJsonObject lane = first(ran.items());
        QCOMPARE(lane.value(u"covered_days"_s).toInt(), 273);
        QCOMPARE(lane.value(u"bridged_days"_s).toInt(), 90);
        QCOMPARE(lane.value(u"open"_s).toArray(), QJsonArray{u"2026-12-30..2026-12-31"_s});
    }

    static QString evidenceWords(const Desk& desk)
    {
        return desk.run({u"evidence"_s, u"show"_s, u"E-001"_s}).words.simplified();
    }

    // What the work queue has of things to review.
    static QStringList toReview(const Desk& desk)
    {
        QStringList found;
        for (const QJsonValue& each : desk.ask({u"report"_s, u"work-queue"_s}).items())
            if (each[u"fix"_s].toString() == u"review"_s)
                found.append(each[u"what"_s].toString());
        return found;
    }

    static QString standing(const Desk& desk, const QString& day)
    {
        const Ran listed = desk.ask({u"--as-of"_s, day, u"assurance"_s, u"list"_s});
        return first(listed.items()).value(u"standing"_s).toObject().value(u"words"_s).toString();
    }

    QTemporaryDir folder;
    sample::SampleFiles files;
};

MUNIMENT_TEST(AssuranceVerbsTest, "assurance_verbs_test")
#include "assurance_verbs_test.moc"
