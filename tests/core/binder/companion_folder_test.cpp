// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/companion_folder.h"

#include "core/base/base_messages.h"
#include "core/base/durable_file.h"
#include "core/binder/binder_messages.h"
#include "core/binder/digest_list.h"
#include "tests/core/binder/files_for_tests.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// A binder of one file, as the export writes it.
void fill(const CompanionFolder& folder, const QByteArray& exhibit)
{
    put(folder.exhibitPath(u"E-001_r1_a.txt"_s), exhibit);
    put(folder.filePath(manifestName), "{}");
    put(folder.pdfPath(), "%PDF " + exhibit);
    const QByteArray list = digestListText({
        {u"exhibits/E-001_r1_a.txt"_s, sha256Of(exhibit)},
        {u"manifest.json"_s, sha256Of("{}")},
        {u"../"_s + folder.pdfName(), sha256Of(QByteArray("%PDF " + exhibit))},
    });
    put(folder.filePath(digestListName), list);
}

} // namespace

class CompanionFolderTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    Result<std::unique_ptr<CompanionFolder>> begin(
        const QString& name, EarlierRun earlier = EarlierRun::Refuse) const
    {
        return CompanionFolder::begin(path(name), path(u"v.muniment"_s), earlier);
    }

    void make(const QString& name, const QByteArray& exhibit, EarlierRun earlier)
    {
        const auto folder = begin(name, earlier);
        VERIFY_OK(folder);
        fill(**folder, exhibit);
        VERIFY_OK((*folder)->publishFolder());
        VERIFY_OK((*folder)->publishPdf());
    }

    void isRefused(const QString& name, EarlierRun earlier, const Cause& cause) const
    {
        const QStringList before = everythingIn(m_folder->path());
        const auto folder = begin(name, earlier);
        QVERIFY(!folder);
        QVERIFY2(folder.error().is(cause), tests::explain(folder).constData());
        QVERIFY(!wordsFor(folder.error()).sentence.isEmpty());
        QCOMPARE(everythingIn(m_folder->path()), before);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void C1_nothingStandsThereUntilTheEnd()
    {
        {
            const auto folder = begin(u"b.pdf"_s);
            VERIFY_OK(folder);
            fill(**folder, "one");
            QVERIFY(!QFile::exists(path(u"b"_s)));
            QVERIFY(!QFile::exists(path(u"b.pdf"_s)));
            QCOMPARE(
                QFileInfo((*folder)->filePath(u"."_s)).dir().absolutePath().count(u"partial"_s), 1);
            VERIFY_OK((*folder)->publishFolder());
            QVERIFY(QFile::exists(path(u"b/exhibits/E-001_r1_a.txt"_s)));
            QVERIFY(!QFile::exists(path(u"b.pdf"_s)));
        }
        QCOMPARE(everythingIn(m_folder->path()), QStringList());
    }

    void whatCannotBeWrittenIsToldOfThePlaceThatWasChosen()
    {
        const auto folder = begin(u"b.pdf"_s);
        VERIFY_OK(folder);
        for (const QString& written : {(*folder)->pdfPath(),
                 (*folder)->exhibitPath(u"E-001_r1_a.txt"_s), (*folder)->workPath(u"own.pdf"_s)}) {
            const Error full = fail(Problem::Unwritable, base::cause::diskFull, {written}).value();
            QCOMPARE(wordsFor((*folder)->asSeen(full)).sentence,
                u"There is no room left to write %1."_s.arg(path(u"b.pdf"_s)));
        }
        const Error elsewhere
            = fail(Problem::Unwritable, base::cause::diskFull, {u"/elsewhere/a"_s}).value();
        QCOMPARE((*folder)->asSeen(elsewhere).values, QStringList{u"/elsewhere/a"_s});
    }

    void C2_showsTheFolderAndThenThePdf()
    {
        make(u"b.pdf"_s, "one", EarlierRun::Refuse);
        QCOMPARE(everythingIn(m_folder->path()), (QStringList{u"b"_s, u"b.pdf"_s}));
        QCOMPARE(contentOf(path(u"b.pdf"_s)), QByteArray("%PDF one"));
        QCOMPARE(everythingIn(path(u"b"_s)),
            (QStringList{u"SHA256SUMS"_s, u"exhibits"_s, u"manifest.json"_s}));
    }

    void C3_refusesEachThingInTheWayByItsOwnCause()
    {
        make(u"b.pdf"_s, "one", EarlierRun::Refuse);
        isRefused(u"b.pdf"_s, EarlierRun::Refuse, base::cause::targetExists);
        QVERIFY(QFile::remove(path(u"b.pdf"_s)));
        isRefused(u"b.pdf"_s, EarlierRun::Refuse, cause::folderExists);

        QVERIFY(QDir().mkpath(path(u"folder.pdf"_s)));
        isRefused(u"folder.pdf"_s, EarlierRun::Replace, base::cause::targetIsAFolder);
        isRefused(u"b.txt"_s, EarlierRun::Refuse, cause::targetNotPdf);
        isRefused(u".pdf"_s, EarlierRun::Refuse, cause::targetNotPdf);
        isRefused(u"none/b.pdf"_s, EarlierRun::Refuse, cause::noSuchFolder);
    }

    void C3_neverWritesOverTheVault()
    {
        put(path(u"v.muniment"_s), "vault");
        QVERIFY(QFile::link(path(u"v.muniment"_s), path(u"x.pdf"_s)));
        isRefused(u"x.pdf"_s, EarlierRun::Replace, cause::targetIsTheVault);
        put(path(u"y"_s), "vault");
        const auto folder
            = CompanionFolder::begin(path(u"y.pdf"_s), path(u"y"_s), EarlierRun::Replace);
        QVERIFY(!folder);
        QVERIFY(folder.error().is(cause::targetIsTheVault));
        QCOMPARE(contentOf(path(u"v.muniment"_s)), QByteArray("vault"));
    }

    void C3_replacesOnlyAnEarlierRunOfTheSameName()
    {
        make(u"b.pdf"_s, "one", EarlierRun::Refuse);
        make(u"b.pdf"_s, "two", EarlierRun::Replace);
        QCOMPARE(contentOf(path(u"b.pdf"_s)), QByteArray("%PDF two"));
        QCOMPARE(contentOf(path(u"b/exhibits/E-001_r1_a.txt"_s)), QByteArray("two"));
        QCOMPARE(everythingIn(m_folder->path()), (QStringList{u"b"_s, u"b.pdf"_s}));

        put(path(u"mine.pdf"_s), "mine");
        isRefused(u"mine.pdf"_s, EarlierRun::Replace, cause::notAnEarlierRun);
        QVERIFY(QDir().rename(path(u"b"_s), path(u"mine"_s)));
        isRefused(u"mine.pdf"_s, EarlierRun::Replace, cause::notAnEarlierRun);
        QCOMPARE(contentOf(path(u"mine.pdf"_s)), QByteArray("mine"));
    }

    void C3_replacesNoFolderInWhichSomebodyKeepsAFile()
    {
        make(u"b.pdf"_s, "one", EarlierRun::Refuse);
        put(path(u"b/exhibits/mine.txt"_s), "mine");
        isRefused(u"b.pdf"_s, EarlierRun::Replace, cause::folderHoldsMore);
        QCOMPARE(contentOf(path(u"b/exhibits/mine.txt"_s)), QByteArray("mine"));
        QVERIFY(QFile::remove(path(u"b/exhibits/mine.txt"_s)));
        make(u"b.pdf"_s, "two", EarlierRun::Replace);
    }

    void putsAnEarlierRunBackWhenTheNewOneFails()
    {
        make(u"b.pdf"_s, "one", EarlierRun::Refuse);
        {
            const auto folder = begin(u"b.pdf"_s, EarlierRun::Replace);
            VERIFY_OK(folder);
            fill(**folder, "two");
            VERIFY_OK((*folder)->publishFolder());
        }
        QCOMPARE(contentOf(path(u"b/exhibits/E-001_r1_a.txt"_s)), QByteArray("one"));
        QCOMPARE(contentOf(path(u"b.pdf"_s)), QByteArray("%PDF one"));
        QCOMPARE(everythingIn(m_folder->path()), (QStringList{u"b"_s, u"b.pdf"_s}));
    }

    void C4_noPdfStandsBesideTheFolderOfAnother()
    {
        make(u"b.pdf"_s, "one", EarlierRun::Refuse);
        const auto folder = begin(u"b.pdf"_s, EarlierRun::Replace);
        VERIFY_OK(folder);
        fill(**folder, "two");
        VERIFY_OK((*folder)->publishFolder());
        QVERIFY(!QFile::exists(path(u"b.pdf"_s)));
        VERIFY_OK((*folder)->publishPdf());
        QCOMPARE(contentOf(path(u"b.pdf"_s)), QByteArray("%PDF two"));
    }

    void C4_aRunKilledWhileItReplacesIsUndoneByTheNext()
    {
        for (const bool exchanged : {false, true}) {
            init();
            make(u"c.pdf"_s, "two", EarlierRun::Refuse);
            make(u"b.pdf"_s, "one", EarlierRun::Refuse);
            // As the run left it: the earlier PDF away, its folder exchanged or not yet.
            const QString dead = path(u".b.abcdef.partial"_s);
            QVERIFY(QDir().mkpath(dead));
            put(dead + u"/lock"_s, "");
            QVERIFY(QFile::rename(path(u"b.pdf"_s), dead + u"/earlier.pdf"_s));
            if (exchanged)
                QVERIFY(QDir().rename(path(u"b"_s), dead + u"/folder"_s));
            QVERIFY(QDir().rename(path(u"c"_s), exchanged ? path(u"b"_s) : dead + u"/folder"_s));
            QVERIFY(QFile::remove(path(u"c.pdf"_s)));
            QVERIFY(!begin(u"b.pdf"_s));
            QCOMPARE(contentOf(path(u"b.pdf"_s)), QByteArray("%PDF one"));
            QCOMPARE(contentOf(path(u"b/exhibits/E-001_r1_a.txt"_s)), QByteArray("one"));
            QCOMPARE(everythingIn(m_folder->path()), (QStringList{u"b"_s, u"b.pdf"_s}));
        }
    }

    void sweepsWhatAKilledRunLeftAndNothingElse()
    {
        const auto running = begin(u"b.pdf"_s);
        VERIFY_OK(running);
        const QString dead = path(u".b.abcdef.partial"_s);
        QVERIFY(QDir().mkpath(dead + u"/folder"_s));
        put(dead + u"/lock"_s, "");
        const QString foreign = path(u".b.ghijkl.partial"_s); // without a lock: not ours
        QVERIFY(QDir().mkpath(foreign));
        const auto other = begin(u"b.pdf"_s);
        VERIFY_OK(other);
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(foreign));
        QVERIFY(QFile::exists((*running)->workPath(u"."_s)));
    }

    void sha256sumAcceptsTheListWhateverTheName()
    {
        for (const QString& name : {u"b.pdf"_s, u"Größe & co (2).pdf"_s, u"back\\slash.pdf"_s,
                 u"new\nline.pdf"_s, u" lead.pdf"_s}) {
            make(name, "content", EarlierRun::Refuse);
            QProcess process;
            process.setWorkingDirectory(companionFolderOf(path(name)));
            process.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            QCOMPARE(process.readAllStandardOutput().count(": OK\n"), 3);
            const auto list = readDigestList(companionFolderOf(path(name)) + u"/SHA256SUMS"_s);
            VERIFY_OK(list);
            QCOMPARE(list->last().path, u"../"_s + name);
        }
    }

    void refusesAListThatIsNone()
    {
        const QByteArray hex(64, 'a');
        const QList<QByteArray> broken{
            QByteArray(), "hello\n", QByteArray(64, 'g') + "  x\n", hex + " *x\n", hex + "  \n"};
        for (const QByteArray& text : broken) {
            const auto list = parseDigestList(text);
            QVERIFY(!list);
            QVERIFY(list.error().is(cause::listUnreadable));
        }
    }

    void whatCannotBeMadeLastMeanwhileIsToldAtTheEnd()
    {
        const auto folder = begin(u"b.pdf"_s);
        VERIFY_OK(folder);
        fill(**folder, "one");
        const QString odd = (*folder)->exhibitPath(u"E-002_r1_b.txt"_s);
        QVERIFY(QFile::link(path(u"v.muniment"_s), odd));
        put(path(u"v.muniment"_s), "a link is followed nowhere");
        (*folder)->syncExhibitsMeanwhile();
        const Status synced = (*folder)->sync();
        QVERIFY(!synced && synced.error().is(base::cause::fileUnwritable));
        QCOMPARE(synced.error().values.value(0), odd);
    }

    void whatWasMadeLastMeanwhileIsShown()
    {
        const auto folder = begin(u"b.pdf"_s);
        VERIFY_OK(folder);
        fill(**folder, "one");
        (*folder)->syncExhibitsMeanwhile();
        VERIFY_OK((*folder)->sync());
        VERIFY_OK((*folder)->publishFolder());
        VERIFY_OK((*folder)->publishPdf());
        QVERIFY(QFile::exists(path(u"b/exhibits/E-001_r1_a.txt"_s)));
    }
};

MUNIMENT_TEST(CompanionFolderTest, "companion_folder_test")
#include "companion_folder_test.moc"
