// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/add_evidence.h"

#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/vault/journal.h"
#include "core/vault/vault_messages.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace muniment;
using namespace muniment::evidence;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class AddEvidenceTest final : public QObject
{
    Q_OBJECT

private:
    static AddedEvidence add(Records& records, const AddRequest& request)
    {
        return mustHold(addEvidence(*records, request, {{}, u"evidence.add"_s}, {}));
    }

    static AddedEvidence add(Records& records, const QStringList& paths)
    {
        AddRequest request;
        request.paths = paths;
        return add(records, request);
    }

    static AddedEvidence addFolder(Records& records, const QString& folder)
    {
        AddRequest request;
        request.paths = {folder};
        request.folders = Folders::Descend;
        return add(records, request);
    }

    static bool hasNotice(const AddedRow& row, NoticeKind kind)
    {
        for (const Notice& each : row.notices)
            if (each.kind == kind)
                return true;
        return false;
    }

    static qint64 items(Records& records)
    {
        return records.readOk([](vault::Access& a) { return EvidenceRegister(a).list(); }).size();
    }

private slots:
    void takesAFileAsAnItem()
    {
        Records records;
        const AddedEvidence added = add(records, {records.file(u"user list.csv"_s, "name\nada\n")});
        QCOMPARE(added.rows.size(), 1);
        const AddedRow row = added.rows.first();
        QVERIFY(row.outcome == AddOutcome::Added);
        QCOMPARE(row.code, u"E-001 r1"_s);
        records.readOk([&](vault::Access& a) -> Status {
            const auto item = mustHold(EvidenceRegister(a).evidence(row.evidenceId));
            const auto files = mustHold(EvidenceFileRegister(a).filesOf(row.revisionId));
            [&] {
                QCOMPARE(item.title, u"user list"_s);
                QCOMPARE(files.size(), 1);
                QCOMPARE(files.first().name, u"user list.csv"_s);
                QCOMPARE(files.first().mediaType, u"text/csv"_s);
                QCOMPARE(files.first().size, 9);
                QVERIFY(files.first().content == sha256Of("name\nada\n"));
            }();
            return {};
        });
    }

    void takesAFolderInOrderAndOneUndoableStep()
    {
        Records records;
        QDir(records.folder()).mkpath(u"in/b"_s);
        records.file(u"in/z.txt"_s, "z");
        records.file(u"in/b/2.txt"_s, "2");
        records.file(u"in/b/10.txt"_s, "10");
        records.file(u"in/a.txt"_s, "a");
        const AddedEvidence added = addFolder(records, records.folder() + u"/in"_s);
        QStringList names;
        for (const AddedRow& row : added.rows)
            names.append(QDir(records.folder() + u"/in"_s).relativeFilePath(row.path));
        QCOMPARE(names, QStringList({u"a.txt"_s, u"b/10.txt"_s, u"b/2.txt"_s, u"z.txt"_s}));
        QCOMPARE(added.rows.last().code, u"E-004 r1"_s);
        vault::JournalFilter filter;
        filter.changeSet = added.changeSet;
        const auto entries
            = records.readOk([&](vault::Access& a) { return vault::journalEntries(a, filter); });
        QVERIFY(entries.size() >= 4);
    }

    void aFolderIsDescendedOnlyWhenAsked()
    {
        Records records;
        QDir(records.folder()).mkpath(u"in"_s);
        const AddedEvidence added = add(records, {records.folder() + u"/in"_s});
        QVERIFY(added.rows.first().error->is(cause::pathIsAFolder));
        const AddedEvidence empty = addFolder(records, records.folder() + u"/in"_s);
        QVERIFY(empty.rows.first().error->is(cause::folderIsEmpty));
    }

    void theSameBytesAreHereOnceAndLinked()
    {
        Records records;
        const ControlId control = records.control(u"Access review"_s);
        const QString one = records.file(u"one.csv"_s, "same");
        const QString two = records.file(u"two.csv"_s, "same");
        const AddedEvidence first = add(records, {one, two});
        QCOMPARE(first.count(AddOutcome::Added), 1);
        QCOMPARE(first.count(AddOutcome::AlreadyHere), 1);
        QCOMPARE(first.rows.last().code, u"E-001 r1"_s);
        QVERIFY(sentenceOf(first.rows.last()).endsWith(u"is already here: E-001 r1."_s));
        AddRequest again;
        again.paths = {two};
        again.links = {{control, {}, {}, {}}};
        QVERIFY(add(records, again).rows.first().outcome == AddOutcome::AlreadyHere);
        QCOMPARE(items(records), 1);
        const auto links = records.readOk(
            [&](vault::Access& a) { return EvidenceLinkRegister(a).linksOf(control); });
        QCOMPARE(links.size(), 1);
    }

    void aKnownNameWithOtherBytesOffersARevision()
    {
        Records records;
        add(records, {records.file(u"users.csv"_s, "first")});
        QDir(records.folder()).mkpath(u"q2"_s);
        const AddedEvidence next = add(records, {records.file(u"q2/users.csv"_s, "second")});
        QVERIFY(next.rows.first().outcome == AddOutcome::Added);
        QCOMPARE(next.rows.first().notices.size(), 1);
        QVERIFY(next.rows.first().notices.first().kind == NoticeKind::SameName);
        QCOMPARE(next.rows.first().notices.first().value, u"E-001"_s);
    }

    void theNextOfASeriesIsNoticed()
    {
        Records records;
        add(records, {records.file(u"access-review-q1.csv"_s, "first")});
        add(records, {records.file(u"access-review-q2.csv"_s, "second")});
        const AddedEvidence next
            = add(records, {records.file(u"Access review 2026-09.csv"_s, "third")});
        QVERIFY(next.rows.first().outcome == AddOutcome::Added);
        QCOMPARE(next.rows.first().notices.size(), 1);
        QVERIFY(next.rows.first().notices.first().kind == NoticeKind::NextOfSeries);
        QCOMPARE(next.rows.first().notices.first().value, u"E-002"_s);
        QVERIFY(sentenceOf(next.rows.first().notices.first(), next.rows.first())
                    .endsWith(u"looks like the next of the series of E-002."_s));
        const AddedEvidence other = add(records, {records.file(u"leaver-tickets.csv"_s, "x")});
        QVERIFY(other.rows.first().notices.isEmpty());
    }

    void oneOfManyFilesMayDiffer()
    {
        Records records;
        const ControlId control = records.control(u"Access review"_s);
        AddRequest request;
        request.paths = {records.file(u"a.txt"_s, "a"), records.file(u"b.txt"_s, "b"),
            records.file(u"c.txt"_s, "c")};
        request.details.source = u"directory"_s;
        request.details.title = u"Access"_s;
        request.links = {{control, {}, {}, {}}};
        FileException exception;
        exception.details = request.details;
        exception.details.source = u"portal"_s;
        exception.details.title = u"Picture of the portal"_s;
        exception.links = QList<NewEvidenceLink>();
        request.exceptions.insert(request.paths.at(1), exception);
        const AddedEvidence added = add(records, request);
        QCOMPARE(added.count(AddOutcome::Added), 3);
        const auto list
            = records.readOk([](vault::Access& a) { return EvidenceRegister(a).list(); });
        QCOMPARE(list.at(0).title, u"Access: a"_s);
        QCOMPARE(list.at(1).title, u"Picture of the portal"_s);
        QCOMPARE(list.at(1).source, u"portal"_s);
        QCOMPARE(list.at(2).source, u"directory"_s);
        const auto links = records.readOk(
            [&](vault::Access& a) { return EvidenceLinkRegister(a).linksOf(control); });
        QCOMPARE(links.size(), 2);
    }

    void theSameBytesProveAnotherPeriodToo()
    {
        Records records;
        AddRequest request;
        request.paths = {records.file(u"users.csv"_s, "nobody joined")};
        request.details.covers = Period{Date(2026, 1, 1), Date(2026, 3, 31)};
        QCOMPARE(add(records, request).rows.first().code, u"E-001 r1"_s);
        request.details.covers = Period{Date(2026, 4, 1), Date(2026, 6, 30)};
        QCOMPARE(add(records, request).rows.first().code, u"E-002 r1"_s);
        QVERIFY(add(records, request).rows.first().outcome == AddOutcome::AlreadyHere);
    }

    void filesMakeARevisionOfAnItem()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        AddRequest request;
        request.paths = {records.file(u"users v2.csv"_s, "better")};
        request.revisionOf = row.evidenceId;
        const auto refused = addEvidence(*records, request, {}, {});
        QVERIFY(!refused && refused.error().is(cause::reasonMissing));
        request.reason = u"a column was missing"_s;
        QCOMPARE(add(records, request).rows.first().code, u"E-001 r2"_s);
        QVERIFY(add(records, request).rows.first().outcome == AddOutcome::AlreadyHere);
        QCOMPARE(items(records), 1);
    }

    void manyFilesMakeOneItem()
    {
        Records records;
        AddRequest request;
        request.paths = {records.file(u"mail.eml"_s, "mail"), records.file(u"list.csv"_s, "a,b")};
        request.grouping = Grouping::OneItem;
        request.details.title = u"Signed review"_s;
        const AddedEvidence added = add(records, request);
        QCOMPARE(added.rows.first().code, added.rows.last().code);
        QCOMPARE(items(records), 1);
        QVERIFY(add(records, request).rows.first().outcome == AddOutcome::AlreadyHere);
    }

    void whatCannotBeTakenCostsItsOwnRow()
    {
        Records records;
        const QString folder = records.folder();
        QDir(folder).mkpath(u"in"_s);
        records.file(u"in/good.txt"_s, "good");
        records.file(u"in/other.txt"_s, "other");
        const std::string in = folder.toStdString() + "/in/";
        std::filesystem::create_symlink("loop", in + "loop");
        ::mkfifo((in + "pipe").c_str(), 0600);
        std::ofstream(in + "bad\xFFname.txt") << "bytes";
        AddRequest request;
        request.paths = {folder + u"/in"_s, u"https://example.com/report.pdf"_s,
            folder + u"/missing.txt"_s, records.path()};
        request.folders = Folders::Descend;
        const AddedEvidence added = add(records, request);
        std::filesystem::remove_all(in); // names that Qt cannot remove
        QStringList causes;
        for (const AddedRow& row : added.rows) {
            causes.append(row.error ? QString::fromLatin1(row.error->cause->name) : u"added"_s);
            QVERIFY(!sentenceOf(row).isEmpty());
        }
        QCOMPARE(causes,
            QStringList({u"evidence.name_not_text"_s, u"added"_s, u"evidence.link_not_followed"_s,
                u"added"_s, u"base.is_a_pipe"_s, u"evidence.remote_address"_s,
                u"evidence.path_not_found"_s, u"content.file_is_the_vault"_s}));
        QCOMPARE(items(records), 2);
    }

    void oddNamesAreKeptAndSpelledOut()
    {
        Records records;
        const QStringList names{u"a\nb.txt"_s, u"it's \"quoted\".txt"_s, u"x\u202Etxt.exe"_s,
            QString(251, u'n') + u".txt"_s};
        QStringList paths;
        for (const QString& name : names)
            paths.append(records.file(name, name.toUtf8()));
        const AddedEvidence added = add(records, paths);
        QCOMPARE(added.count(AddOutcome::Added), 4);
        QVERIFY(hasNotice(added.rows.at(0), NoticeKind::NamePrintsOtherwise));
        QVERIFY(hasNotice(added.rows.at(2), NoticeKind::NamePrintsOtherwise));
        QVERIFY(!sentenceOf(added.rows.at(0)).contains(u'\n'));
        const auto files
            = records.readOk([](vault::Access& a) { return EvidenceFileRegister(a).files(); });
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(files.at(i).name, names.at(i));
    }

    void namesThatLookTheSameAreNoticed()
    {
        Records records;
        const QString composed = u"caf\u00E9.txt"_s;
        const QString decomposed = u"cafe\u0301.txt"_s;
        const AddedEvidence added
            = add(records, {records.file(composed, "one"), records.file(decomposed, "two")});
        QCOMPARE(added.count(AddOutcome::Added), 2);
        QVERIFY(hasNotice(added.rows.last(), NoticeKind::TwinName));
    }

    void emptyFilesAndLyingExtensionsAreNoticed()
    {
        Records records;
        const AddedEvidence added = add(records,
            {records.file(u"empty.log"_s, ""), records.file(u"picture.png"_s, "%PDF-1.7\n%...\n")});
        QCOMPARE(added.count(AddOutcome::Added), 2);
        QVERIFY(hasNotice(added.rows.at(0), NoticeKind::Empty));
        QVERIFY(hasNotice(added.rows.at(1), NoticeKind::ExtensionLies));
        const auto files
            = records.readOk([](vault::Access& a) { return EvidenceFileRegister(a).files(); });
        QCOMPARE(files.at(1).mediaType, u"application/pdf"_s);
    }

    void daysToComeAreRefusedBeforeAnyFileIsRead()
    {
        Records records;
        const QString users = records.file(u"users.csv"_s, "users");
        const QString roles = records.file(u"roles.csv"_s, "roles");
        bool isRead = false;
        JobContext context;
        context.progress = [&isRead](const Progress&) { isRead = true; };
        EvidenceDetails ahead;
        ahead.covers = period("2027-01-01..2027-03-31");
        AddRequest ofAll;
        ofAll.paths = {users, roles};
        ofAll.details = ahead;
        AddRequest ofOne;
        ofOne.paths = {users, roles};
        ofOne.exceptions.insert(roles, {ahead, {}});
        AddRequest inOne = ofAll;
        inOne.grouping = Grouping::OneItem;
        for (const AddRequest& request : {ofAll, ofOne, inOne}) {
            const auto refused = addEvidence(*records, request, {}, context);
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem, Problem::Invalid);
            QVERIFY(!isRead);
        }
        ofAll.details.covers = period("2026-01-01..2026-03-31");
        VERIFY_OK(addEvidence(*records, ofAll, {}, context));
        QVERIFY(isRead);
    }

    void cancellingLeavesNothing()
    {
        Records records;
        const QString path = records.file(u"users.csv"_s, "users");
        std::stop_source source;
        JobContext context;
        context.stop = source.get_token();
        context.progress = [&source](const Progress&) { source.request_stop(); };
        AddRequest request;
        request.paths = {path};
        const auto cancelled = addEvidence(*records, request, {}, context);
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().problem == Problem::Cancelled);
        QCOMPARE(items(records), 0);
        QCOMPARE(add(records, {path}).count(AddOutcome::Added), 1);
    }
};

MUNIMENT_TEST(AddEvidenceTest, "add_evidence_test")
#include "add_evidence_test.moc"
