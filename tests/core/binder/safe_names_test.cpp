// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/safe_names.h"

#include "tests/support/test_main.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace muniment;
using namespace muniment::binder;
using namespace Qt::StringLiterals;

namespace {

// Names as people and attackers write them.
QString hostileName(QRandomGenerator& random)
{
    static const QStringList parts{u"../"_s, u"..\\"_s, u"con"_s, u"AUX"_s, u"lpt1"_s, u"nul"_s,
        u" "_s, u"."_s, u"\n"_s, u"\u202e"_s, u"é"_s, u"e\u0301"_s, u"漢字"_s, u"🙂"_s, u"ß"_s,
        u"\""_s, u"*"_s, u":"_s, u"a"_s, u"Report"_s, u"2026"_s, u"-"_s, u"_"_s, u"%"_s, u"\0"_s,
        u".exe"_s, u".PDF"_s, u".tar.gz"_s, u"x"_s.repeated(120)};
    QString name;
    for (int count = random.bounded(1, 9); count > 0; --count)
        name += parts.at(random.bounded(int(parts.size())));
    return name;
}

// What Windows keeps for itself, with any extension.
bool isReserved(const QString& name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch() || name.endsWith(u'.') || name.endsWith(u' ');
}

ExhibitFile fileNamed(const QString& name)
{
    ExhibitFile file;
    file.originalName = name;
    file.mediaType = u"application/pdf"_s;
    return file;
}

} // namespace

class SafeNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawsNamesAsTheBinderShowsThem()
    {
        QCOMPARE(folderNameFor(u"E-102"_s, 1, 0, u"Access review Q3.XLSX"_s, {}),
            u"E-102_r1_access-review-q3.xlsx"_s);
        QCOMPARE(folderNameFor(u"E-102"_s, 2, 1, u"Anhang (Größe).pdf"_s, {}),
            u"E-102-1_r2_anhang-grosse.pdf"_s);
        QCOMPARE(folderNameFor(u"E-007"_s, 1, 0, u"Résumé naïve.csv"_s, {}),
            u"E-007_r1_resume-naive.csv"_s);
        QCOMPARE(folderNameFor(u"E-007"_s, 1, 0, u"監査.pdf"_s, {}), u"E-007_r1_file.pdf"_s);
        QCOMPARE(
            folderNameFor(u"E-007"_s, 1, 0, u"backup.tar.gz"_s, {}), u"E-007_r1_backup-tar.gz"_s);
    }

    void takesTheExtensionFromTheKindWhereTheNameHasNone()
    {
        QCOMPARE(
            folderNameFor(u"E-001"_s, 1, 0, u"notes"_s, u"text/plain"_s), u"E-001_r1_notes.txt"_s);
        QCOMPARE(folderNameFor(u"E-001"_s, 1, 0, u"notes.p d f"_s, u"application/pdf"_s),
            u"E-001_r1_notes-p-d-f.pdf"_s);
        QCOMPARE(folderNameFor(u"E-001"_s, 1, 0, u"notes"_s, u"no/such-kind"_s),
            u"E-001_r1_notes.bin"_s);
    }

    void everyNameIsSafeOnEverySystem()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 5000; ++round) {
            const QString original = hostileName(random);
            const QString name
                = folderNameFor(u"E-%1"_s.arg(random.bounded(1, 200000), 3, 10, QChar(u'0')),
                    random.bounded(1, 200), random.bounded(0, 40), original, u"image/png"_s);
            static const QRegularExpression drawn(
                u"^E-[0-9]+(-[0-9]+)?_r[0-9]+_[a-z0-9-]+\\.[a-z0-9]{1,10}$"_s);
            QVERIFY2(drawn.match(name).hasMatch(), qUtf8Printable(original + u" -> "_s + name));
            QVERIFY(name.size() <= longestFolderName);
            QVERIFY(!isReserved(name));
            QVERIFY(isSafeFolderName(name));
        }
    }

    void noTwoFilesOfABinderShareAName()
    {
        QRandomGenerator random(815);
        BinderPlan plan;
        for (int number = 0; number < 400; ++number) {
            Exhibit exhibit;
            exhibit.number = u"E-%1"_s.arg(random.bounded(1, 60));
            exhibit.revision = random.bounded(1, 3);
            for (int files = random.bounded(1, 4); files > 0; --files)
                exhibit.files.append(fileNamed(hostileName(random)));
            plan.exhibits.append(exhibit);
        }
        nameFiles(plan);
        QSet<QString> names;
        for (const Exhibit& exhibit : plan.exhibits)
            for (const ExhibitFile& file : exhibit.files) {
                QVERIFY2(
                    !names.contains(file.folderName.toLower()), qUtf8Printable(file.folderName));
                QVERIFY(isSafeFolderName(file.folderName));
                names.insert(file.folderName.toLower());
            }
    }

    void withheldFilesHaveNoName()
    {
        BinderPlan plan;
        Exhibit exhibit;
        exhibit.number = u"E-007"_s;
        exhibit.treatment = Treatment::Withheld;
        exhibit.files.append(fileNamed(u"report.pdf"_s));
        exhibit.files.first().folderName = u"E-007_r1_report.pdf"_s;
        plan.exhibits.append(exhibit);
        nameFiles(plan);
        QVERIFY(plan.exhibits.first().files.first().folderName.isEmpty());
    }

    void refusesNamesThatItWouldNotMake()
    {
        for (const QString& name :
            {u""_s, u"../E-1_r1_x.pdf"_s, u"E-1_r1_x"_s, u"E-1_r1_x.pdf.exe"_s, u"E-1_r1_x.p/f"_s,
                u"-E_1.pdf"_s, u".E-1_r1_x.pdf"_s, u"E-1_r1_x y.pdf"_s})
            QVERIFY2(!isSafeFolderName(name), qUtf8Printable(name));
        QVERIFY(isSafeFolderName(u"E-102_r1_access-review-q3.xlsx"_s));
    }
};

MUNIMENT_TEST(SafeNamesTest, "safe_names_test")
#include "safe_names_test.moc"
