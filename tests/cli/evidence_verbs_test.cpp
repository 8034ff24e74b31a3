// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"
#include "tests/core/documents/made_pdf.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// People, a scope, and a control that has been in force since 2025.
struct House : Desk
{
    House()
    {
        mustRun({u"person"_s, u"add"_s, u"Ada Lane"_s, u"--from"_s, u"2025-01-01"_s});
        mustRun({u"person"_s, u"add"_s, u"Ben Moor"_s, u"--line"_s, u"second_look"_s, u"--from"_s,
            u"2025-01-01"_s});
        mustRun({u"control"_s, u"add"_s, u"Access review"_s, u"--statement"_s,
            u"We review access."_s, u"--kind"_s, u"application"_s, u"--from"_s, u"2025-01-01"_s});
    }

    void mustRun(const QStringList& arguments) const
    {
        const Ran ran = ask(arguments);
        if (ran.exitCode != 0)
            qFatal("%s: %s", qUtf8Printable(arguments.join(u' ')),
                qUtf8Printable(ran.words + ran.complaint));
    }

    [[nodiscard]] Ran addUsers() const
    {
        return ask({u"evidence"_s, u"add"_s, file(u"users.csv"_s, "name\nada\n"), u"--control"_s,
            u"C-01"_s, u"--covers"_s, u"2025-04-01..2025-06-30"_s, u"--collector"_s, u"Ada Lane"_s,
            u"--source"_s, u"directory"_s});
    }

    [[nodiscard]] QStringList reviewOf(const QString& signer) const
    {
        return {u"attest"_s, u"C-01"_s, u"--conclusion"_s, u"effective"_s, u"--meaning"_s,
            u"reviewed"_s, u"--period"_s, u"2025-04-01..2025-06-30"_s, u"--by"_s, signer,
            u"--statement"_s, u"Reviewed."_s};
    }
};

} // namespace

class EvidenceVerbsTest final : public QObject
{
    Q_OBJECT

private slots:
    // What nobody can open proves nothing to whoever did not open it.
    void whatCannotBeOpenedIsAcceptedOnlyWithAReason()
    {
        const House house;
        const QString plain = house.file(u"plain.pdf"_s, onePage({}));
        const QString locked = house.folder() + u"/locked.pdf"_s;
        QCOMPARE(tests::run(u"qpdf"_s,
                     {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, plain, locked})
                     .exitCode,
            0);
        const QString cut = house.file(u"cut.pdf"_s, "%PDF-1.7\n1 0 obj\n<< /Type");
        const QString empty = house.file(u"none.csv"_s, {});
        const Ran added = house.run(
            {u"evidence"_s, u"add"_s, plain, locked, cut, empty, u"--collector"_s, u"Ada Lane"_s});
        EXPECT_EXIT(added, 0);
        QVERIFY(!added.words.contains(u"plain.pdf is"_s));
        const QStringList wrong{u"locked.pdf is protected by a password."_s,
            u"cut.pdf is damaged and cannot be opened."_s, u"none.csv is empty."_s};
        const Ran list = house.run({u"evidence"_s, u"list"_s, u"--open"_s});
        for (int i = 0; i < wrong.size(); ++i) {
            const QString code = u"E-00%1"_s.arg(i + 2);
            QVERIFY2(added.words.contains(wrong[i]), qPrintable(added.words));
            QVERIFY2(list.words.contains(code + u": "_s + wrong[i]), qPrintable(list.words));
            QVERIFY(house.run({u"evidence"_s, u"show"_s, code}).words.contains(wrong[i]));
            const QStringList accept{u"evidence"_s, u"review"_s, code, u"--as"_s, u"accepted"_s,
                u"--by"_s, u"Ben Moor"_s};
            const Ran bare = house.run(accept);
            EXPECT_EXIT(bare, 1);
            QVERIFY2(bare.complaint.startsWith(
                         u"%1 is accepted only with a reason: %2"_s.arg(code, wrong[i])),
                qPrintable(bare.complaint));
            EXPECT_EXIT(house.run(accept + QStringList{u"--reason"_s, u"Read on paper."_s}), 0);
        }
        EXPECT_EXIT(house.run({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s, u"accepted"_s,
                        u"--by"_s, u"Ben Moor"_s}),
            0);
    }

    // Rows that the source has and the file has not are what a reviewer asks about first.
    void rowsThatAreMissingFromTheFileAreSaid()
    {
        const House house;
        const QString differ = u"1,412 rows at the source, 1,410 in the file: they differ."_s;
        const Ran added = house.run(
            {u"evidence"_s, u"add"_s, house.file(u"users.csv"_s, "ada\n"), u"--rows-at-source"_s,
                u"1412"_s, u"--rows-in-file"_s, u"1410"_s, u"--collector"_s, u"Ada Lane"_s});
        QVERIFY2(added.words.contains(differ), qPrintable(added.words));
        const Ran reviewed = house.run({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s,
            u"accepted"_s, u"--by"_s, u"Ben Moor"_s});
        QVERIFY2(reviewed.words.contains(differ), qPrintable(reviewed.words));
        const Ran put
            = house.run({u"evidence"_s, u"set"_s, u"E-001"_s, u"--rows-in-file"_s, u"1412"_s});
        EXPECT_EXIT(put, 0);
        QVERIFY(!put.words.contains(u"differ"_s));
    }

    // Linked in general it is held, and the work queue asks for the same all the same.
    void whatFillsNothingThatIsExpectedIsSaid()
    {
        const House house;
        for (const QString& title : {u"User list"_s, u"Signed review"_s})
            house.mustRun({u"control"_s, u"expect"_s, u"C-01"_s, title});
        const QString said
            = u"C-01 expects “User list”, “Signed review”. This fills none of it; name the one with --row."_s;
        EXPECT_EXIT(house.addUsers(), 0);
        const Ran linked = house.run({u"evidence"_s, u"link"_s, u"E-001"_s, u"C-01"_s});
        QVERIFY2(linked.words.contains(said), qPrintable(linked.words));
        const QStringList add{
            u"evidence"_s, u"add"_s, house.file(u"more.csv"_s, "ada\n"), u"--control"_s, u"C-01"_s};
        const Ran added = house.ask(add);
        QCOMPARE(added.json.value(u"fills_nothing_of"_s).toArray(), QJsonArray{u"C-01"_s});
        const Ran named
            = house.run(QStringList{u"evidence"_s, u"add"_s, house.file(u"most.csv"_s, "bo\n"),
                u"--control"_s, u"C-01"_s, u"--row"_s, u"user list"_s});
        EXPECT_EXIT(named, 0);
        QVERIFY2(!named.words.contains(u"fills none"_s), qPrintable(named.words));
    }

    void aNameCannotSpeakToTheTerminal()
    {
        const House house;
        const Ran added = house.run({u"evidence"_s, u"add"_s,
            house.file(u"a\x1b[31m.csv"_s, "name\n"), u"--control"_s, u"C-01"_s});
        EXPECT_EXIT(added, 0);
        QVERIFY(added.complaint.contains(u"[31m"_s)); // progress names the file
        QVERIFY(!added.complaint.contains(u'\x1b') && !added.words.contains(u'\x1b'));
    }

    void takesEvidenceInAndShowsIt()
    {
        const House house;
        const Ran added = house.addUsers();
        EXPECT_EXIT(added, 0);
        QCOMPARE(added.items().first()[u"code"_s].toString(), u"E-001 r1"_s);
        const Ran shown = house.ask({u"evidence"_s, u"show"_s, u"E-001"_s});
        EXPECT_EXIT(shown, 0);
        QCOMPARE(shown.json[u"source"_s].toString(), u"directory"_s);
        QCOMPARE(shown.json[u"links"_s][0][u"control"_s].toString(), u"C-01"_s);
        const Ran words = house.run({u"evidence"_s, u"list"_s, u"--control"_s, u"C-01"_s});
        QVERIFY(words.words.contains(u"E-001"_s));
    }

    void anItemTellsHowItCameWhoReviewedItAndForWhichAsset()
    {
        const House house;
        EXPECT_EXIT(house.addUsers(), 0);
        house.mustRun({u"scope"_s, u"add"_s, u"Payments"_s});
        house.mustRun({u"asset"_s, u"add"_s, u"application"_s, u"Portal"_s, u"--scope"_s, u"S-1"_s,
            u"--from"_s, u"2025-01-01"_s});
        house.mustRun({u"control"_s, u"set"_s, u"C-01"_s, u"--asset"_s, u"A-001"_s, u"--status"_s,
            u"implemented"_s, u"--narrative"_s, u"Portal roles are listed."_s});
        house.mustRun({u"evidence"_s, u"link"_s, u"E-001"_s, u"C-01"_s, u"--asset"_s, u"A-001"_s});
        house.mustRun({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s, u"returned"_s, u"--by"_s,
            u"Ben Moor"_s, u"--on"_s, u"2025-07-02"_s, u"--note"_s, u"Roles are missing."_s});
        house.mustRun({u"evidence"_s, u"revise"_s, u"E-001"_s,
            house.file(u"users2.csv"_s, "name,role\nada,admin\n"), u"--reason"_s,
            u"Now with roles."_s});
        const QString words = house.run({u"evidence"_s, u"show"_s, u"E-001"_s}).words;
        for (const QString& told : {u"received 20"_s, u"because: Now with roles."_s, u"A-001"_s})
            QVERIFY2(words.contains(told), qPrintable(told + u'\n' + words));
        QVERIFY(house.run({u"control"_s, u"show"_s, u"C-01"_s})
                    .words.contains(u"Portal roles are listed."_s));
        house.mustRun({u"journal"_s, u"undo"_s});
        const QString before = house.run({u"evidence"_s, u"show"_s, u"E-001"_s}).words;
        for (const QString& told : {u"returned by Ben Moor, 2025-07-02"_s, u"Roles are missing."_s})
            QVERIFY2(before.contains(told), qPrintable(told + u'\n' + before));
    }

    void aFileThatCannotBeTakenMakesTheRunFailAndTheOthersGoOn()
    {
        const House house;
        const Ran added = house.ask({u"evidence"_s, u"add"_s, house.file(u"a.txt"_s, "a"),
            house.folder() + u"/missing.txt"_s, u"https://example.com/a.pdf"_s});
        EXPECT_EXIT(added, 1);
        QCOMPARE(added.items().size(), 3);
        QCOMPARE(added.items()[0][u"outcome"_s].toString(), u"added"_s);
        QCOMPARE(added.items()[1][u"cause"_s].toString(), u"evidence.path_not_found"_s);
        QCOMPARE(added.items()[2][u"cause"_s].toString(), u"evidence.remote_address"_s);
    }

    void whatWasRefusedIsSaidInWordsWithWhatToDoAndCounted()
    {
        const House house;
        const QString gone = house.folder() + u"/missing.txt"_s;
        const QString known = house.file(u"known.txt"_s, "k");
        EXPECT_EXIT(house.run({u"evidence"_s, u"add"_s, known}), 0);
        const Ran added = house.run({u"evidence"_s, u"add"_s, house.file(u"a.txt"_s, "a"), known,
            gone, u"/proc/self/status"_s, u"/dev/null"_s});
        EXPECT_EXIT(added, 1);
        const QString expected = u"There is no file or folder at %1.\n"
                                 "  Check the path and try again.\n"
                                 "/proc/self/status holds other than its size says: the system "
                                 "makes it up while it is read.\n"
                                 "  Copy it to a file and choose the copy.\n"
                                 "/dev/null is a device, not a file.\n"
                                 "  Write its content into a file and choose that.\n"
                                 "1 of 5 added, 1 already here, 3 refused.\n"_s.arg(gone);
        QVERIFY2(added.words.endsWith(expected), qPrintable(added.words));
    }

    void whatWasWithdrawnIsNotListedAsAccepted()
    {
        const House house;
        EXPECT_EXIT(house.addUsers(), 0);
        EXPECT_EXIT(house.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s, u"accepted"_s,
                        u"--by"_s, u"Ben Moor"_s}),
            0);
        EXPECT_EXIT(house.ask({u"evidence"_s, u"withdraw"_s, u"E-001 r1"_s, u"--reason"_s,
                        u"wrong system"_s}),
            0);
        const Ran listed = house.run({u"evidence"_s, u"list"_s});
        QVERIFY2(listed.words.contains(u"E-001  withdrawn"_s), qPrintable(listed.words));
        QVERIFY2(!listed.words.contains(u"accepted"_s), qPrintable(listed.words));
        QVERIFY(
            house.ask({u"evidence"_s, u"list"_s, u"--review"_s, u"accepted"_s}).items().isEmpty());
        QVERIFY(house.run({u"evidence"_s, u"show"_s, u"E-001"_s}).words.contains(u"withdrawn"_s));
    }

    void revisesCorrectsReviewsAndWithdraws()
    {
        const House house;
        EXPECT_EXIT(house.addUsers(), 0);
        EXPECT_EXIT(house.ask({u"evidence"_s, u"revise"_s, u"E-001"_s,
                        house.file(u"users v2.csv"_s, "name\nada\nben\n"), u"--reason"_s,
                        u"a row was missing"_s}),
            0);
        EXPECT_EXIT(house.ask({u"evidence"_s, u"set"_s, u"E-001"_s, u"--rows-in-file"_s, u"2"_s,
                        u"--restriction"_s, u"named_recipients"_s, u"--restriction-note"_s,
                        u"for: Ann Berg; ask at the portal"_s}),
            0);
        // A place that was written among the names is seen to be taken for one.
        QVERIFY(house.run({u"evidence"_s, u"show"_s, u"E-001"_s})
                    .words.contains(u"Read as names: Ann Berg; ask at the portal."_s));
        const Ran own = house.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s, u"accepted"_s,
            u"--by"_s, u"Ada Lane"_s});
        EXPECT_EXIT(own, 1);
        QCOMPARE(own.cause(), u"evidence.reviewer_collected"_s);
        const Ran bare = house.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s,
            u"returned"_s, u"--by"_s, u"Ben Moor"_s});
        EXPECT_EXIT(bare, 1);
        QCOMPARE(bare.cause(), u"evidence.review_note_missing"_s);
        const Ran returned = house.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s,
            u"returned"_s, u"--by"_s, u"Ben Moor"_s, u"--note"_s, u"a column is missing"_s});
        EXPECT_EXIT(returned, 0);
        QCOMPARE(returned.json[u"review_note"_s].toString(), u"a column is missing"_s);
        const Ran accepted = house.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s,
            u"accepted"_s, u"--by"_s, u"Ben Moor"_s});
        EXPECT_EXIT(accepted, 0);
        QCOMPARE(accepted.json[u"review"_s].toString(), u"accepted"_s);
        QCOMPARE(accepted.json[u"revisions"_s].toArray().size(), 2);
        QCOMPARE(accepted.json[u"rows_in_file"_s].toInteger(), 2);
        QCOMPARE(accepted.json[u"restriction"_s].toString(), u"named_recipients"_s);
        QCOMPARE(accepted.json[u"restriction_names"_s].toArray(),
            (QJsonArray{u"Ann Berg"_s, u"ask at the portal"_s}));
        EXPECT_EXIT(house.ask({u"evidence"_s, u"withdraw"_s, u"E-001 r2"_s, u"--reason"_s,
                        u"wrong system"_s}),
            0);
    }

    void daysToComeAreKeptAsToldAndNotProved()
    {
        const House house;
        const QString until = QString::number(QDate::currentDate().year() + 2) + u"-12-31"_s;
        const auto adding = [&](const QString& name, const QString& covers) {
            return QStringList{u"evidence"_s, u"add"_s, house.file(name, name.toUtf8()),
                u"--covers"_s, covers, u"--captured"_s, u"2026-03-31T10:00:00+00:00"_s};
        };
        const Ran added = house.ask(adding(u"certificate.pdf"_s, u"2026-01-01.."_s + until));
        EXPECT_EXIT(added, 0);
        const QJsonArray notices = added.items().first()[u"notices"_s].toArray();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const QJsonValue& each) {
            return each[u"notice"_s] == u"days_ahead"_s && each[u"value"_s] == u"2026-03-31"_s;
        }));
        const Ran shown = house.ask({u"evidence"_s, u"show"_s, u"E-001"_s});
        QCOMPARE(shown.json[u"covers"_s].toString(), u"2026-01-01.."_s + until);
        QCOMPARE(shown.json[u"warnings"_s].toArray(),
            QJsonArray{u"E-001 covers days after 2026-03-31, when it was made; those days are not "
                       "proved."_s});
        QVERIFY(house.run({u"evidence"_s, u"set"_s, u"E-001"_s, u"--source"_s, u"issuer"_s})
                    .words.contains(u"those days are not proved."_s));
        const Ran ahead = house.ask(adding(u"plan.pdf"_s, until + u".."_s + until));
        EXPECT_EXIT(ahead, 1);
        QCOMPARE(ahead.cause(), u"evidence.covers_ahead"_s);
        QCOMPARE(house.ask({u"evidence"_s, u"list"_s}).items().size(), 1);
    }

    void linksAndUnlinks()
    {
        const House house;
        EXPECT_EXIT(house.ask({u"evidence"_s, u"add"_s, house.file(u"a.txt"_s, "a")}), 0);
        const Ran linked = house.ask({u"evidence"_s, u"link"_s, u"E-001"_s, u"C-01"_s, u"--note"_s,
            u"shows all accounts"_s});
        EXPECT_EXIT(linked, 0);
        QCOMPARE(linked.json[u"links"_s][0][u"note"_s].toString(), u"shows all accounts"_s);
        const Ran unlinked = house.ask({u"evidence"_s, u"unlink"_s, u"E-001"_s, u"C-01"_s});
        EXPECT_EXIT(unlinked, 0);
        QVERIFY(unlinked.json[u"links"_s].toArray().isEmpty());
    }

    void exportsTheUntouchedOriginal()
    {
        const House house;
        EXPECT_EXIT(house.addUsers(), 0);
        const QString to = house.folder() + u"/out.csv"_s;
        EXPECT_EXIT(house.ask({u"evidence"_s, u"export"_s, u"E-001"_s, to}), 0);
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("name\nada\n"));
        EXPECT_EXIT(house.ask({u"evidence"_s, u"export"_s, u"E-001"_s, to}), 1);
        QDir(house.folder()).mkpath(u"originals"_s);
        EXPECT_EXIT(
            house.ask({u"evidence"_s, u"export"_s, u"E-001"_s, house.folder() + u"/originals"_s}),
            0);
        QVERIFY(QFile::exists(house.folder() + u"/originals/users.csv"_s));
    }

    void signsAndTellsHowASignatureStands()
    {
        const House house;
        EXPECT_EXIT(house.addUsers(), 0);
        const Ran own = house.ask(house.reviewOf(u"Ada Lane"_s));
        EXPECT_EXIT(own, 1);
        QCOMPARE(own.cause(), u"attestation.prepared_by_signer"_s);
        const Ran unreviewed = house.ask(house.reviewOf(u"Ben Moor"_s));
        EXPECT_EXIT(unreviewed, 1);
        QCOMPARE(unreviewed.cause(), u"attestation.proof_not_reviewed"_s);
        EXPECT_EXIT(house.ask({u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s, u"accepted"_s,
                        u"--by"_s, u"Ben Moor"_s}),
            0);
        const Ran made
            = house.ask(QStringList{u"--actor"_s, u"Ada Lane"_s} + house.reviewOf(u"Ben Moor"_s));
        EXPECT_EXIT(made, 0);
        QCOMPARE(made.json[u"code"_s].toString(), u"AT-001"_s);
        QCOMPARE(made.json[u"recorded_by"_s].toString(), u"Ada Lane"_s);
        QCOMPARE(made.json[u"relied_on"_s][0][u"code"_s].toString(), u"E-001 r1"_s);
        const auto standing = [&] {
            return house.ask({u"attestation"_s, u"list"_s})
                .items()
                .first()[u"standing"_s]
                .toString();
        };
        QCOMPARE(standing(), u"valid"_s);
        EXPECT_EXIT(house.ask({u"evidence"_s, u"revise"_s, u"E-001"_s,
                        house.file(u"v2.csv"_s, "name\n"), u"--reason"_s, u"better"_s}),
            0);
        QCOMPARE(standing(), u"void"_s);
        EXPECT_EXIT(house.ask({u"attestation"_s, u"withdraw"_s, u"AT-001"_s, u"--reason"_s,
                        u"superseded by a new look"_s}),
            0);
        QCOMPARE(standing(), u"withdrawn"_s);
    }

    void plansAudits()
    {
        const House house;
        const Ran added = house.ask(
            {u"audit"_s, u"add"_s, u"SOC 2 2025"_s, u"--kind"_s, u"type_2"_s, u"--period"_s,
                u"2025-01-01..2025-12-31"_s, u"--fieldwork"_s, u"2026-01-11..2026-01-13"_s});
        EXPECT_EXIT(added, 0);
        QCOMPARE(added.json[u"code"_s].toString(), u"U-1"_s);
        const Ran listed = house.ask({u"audit"_s, u"list"_s});
        QCOMPARE(listed.items().first()[u"fieldwork_until"_s].toString(), u"2026-01-13"_s);
        const Ran wrong = house.ask(
            {u"audit"_s, u"add"_s, u"Another"_s, u"--period"_s, u"2025-12-31..2025-01-01"_s});
        EXPECT_EXIT(wrong, 1);
        QCOMPARE(wrong.cause(), u"base.end_before_start"_s);
    }

    void reportsCoverageAndTheWorkQueue()
    {
        const House house;
        EXPECT_EXIT(house.addUsers(), 0);
        const QStringList frame{
            u"--period"_s, u"2025-01-01..2025-12-31"_s, u"--format"_s, u"json"_s};
        const Ran coverage = house.ask(
            QStringList{u"--as-of"_s, u"2026-01-09"_s, u"report"_s, u"coverage"_s} + frame);
        EXPECT_EXIT(coverage, 0);
        QCOMPARE(coverage.json[u"as_of"_s].toString(), u"2026-01-09"_s);
        QCOMPARE(coverage.json[u"kinds"_s].toArray().size(), 5);
        QVERIFY(coverage.json[u"kinds"_s][0][u"with_proof"_s].toArray().isEmpty());
        QCOMPARE(coverage.json[u"kinds"_s][0][u"not_reviewed"_s].toArray(), QJsonArray{u"C-01"_s});
        const Ran queue = house.ask(
            QStringList{u"--as-of"_s, u"2026-01-09"_s, u"report"_s, u"work-queue"_s} + frame);
        EXPECT_EXIT(queue, 0);
        QStringList fixes;
        for (const auto& each : queue.items())
            fixes.append(each[u"fix"_s].toString());
        QVERIFY(fixes.contains(u"sign"_s));
        QCOMPARE(fixes.last(), u"review"_s);
        const Ran csv = house.run({u"--as-of"_s, u"2026-01-09"_s, u"report"_s, u"work-queue"_s,
            u"--period"_s, u"2025-01-01..2025-12-31"_s, u"--format"_s, u"csv"_s});
        EXPECT_EXIT(csv, 0);
        QVERIFY(csv.words.contains(u"Signature “performed” for Q2 2025"_s));
        QVERIFY(csv.words.contains(
            u"waiting for review,E-001 users,submitted on "_s)); // in days to come
    }
};

MUNIMENT_TEST(EvidenceVerbsTest, "evidence_verbs_test")
#include "evidence_verbs_test.moc"
