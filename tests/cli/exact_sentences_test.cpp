// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"
#include "tests/core/documents/made_pdf.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

// What an officer gets wrong on a long day, and the one sentence that each mistake gets.
class ExactSentencesTest final : public QObject
{
    Q_OBJECT

    // Words that belong to what the program is made of, never to what it says.
    static bool tellsInternals(const QString& said)
    {
        static const QRegularExpression internal(
            u"SQL|constraint|UNIQUE|NOT NULL|no such (?:table|column)|database|std::|exception|"
            "\\.unfinished|errno|Q[A-Z][a-z]+Error|0x[0-9a-f]{6}"_s);
        return internal.match(said).hasMatch();
    }

    QString at(const QString& name) const { return m_desk.folder() + u'/' + name; }

private slots:
    void initTestCase()
    {
        m_desk.file(u"users.csv"_s, "user\nann\n");
        m_desk.file(u"empty.pdf"_s, {});
        MadePdf circle;
        circle.add("<</Type/Pages/Count 3/Kids[1 0 R 1 0 R]>>");
        m_desk.file(u"circle.pdf"_s, circle.bytes(circle.add("<</Type/Catalog/Pages 1 0 R>>")));
        MadePdf million;
        million.add("<</Type/Pages/Count 1000000/Kids[]>>");
        m_desk.file(u"million.pdf"_s, million.bytes(million.add("<</Type/Catalog/Pages 1 0 R>>")));
        m_desk.file(u"headless.pdf"_s, manyPages(1).replace("%PDF", "%QDF"));
        QVERIFY(QFile::link(at(u"loop.pdf"_s), at(u"loop.pdf"_s)));
        QVERIFY(QFile::link(u"nowhere.pdf"_s, at(u"dangling.pdf"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe.pdf"_s)).constData(), 0600), 0);
        m_desk.file(u"rules.csv"_s, "No.,Title\n1,Keys are rotated\n");
        const QList<QStringList> day{
            {u"person"_s, u"add"_s, u"Ann Lee"_s, u"--from"_s, u"2024-01-01"_s},
            {u"person"_s, u"add"_s, u"Bo Hart"_s, u"--line"_s, u"second_look"_s, u"--from"_s,
                u"2024-01-01"_s},
            {u"person"_s, u"add"_s, u"Old Joe"_s, u"--from"_s, u"2020-01-01"_s, u"--until"_s,
                u"2024-06-30"_s},
            {u"provider"_s, u"add"_s, u"Azure"_s, u"--contracting-entity"_s,
                u"Microsoft Ireland Operations Ltd"_s},
            {u"scope"_s, u"add"_s, u"Payments EU"_s, u"--provider"_s,
                u"MICROSOFT Ireland Operations Limited"_s, u"--period"_s,
                u"2025-01-01..2025-12-31"_s},
            {u"scope"_s, u"add"_s, u"Claims EU"_s},
            {u"asset"_s, u"add"_s, u"data"_s, u"Ledger"_s, u"--scope"_s, u"S-1"_s},
            {u"framework"_s, u"load"_s, u"iso-27001-2022"_s},
            {u"framework"_s, u"import"_s, at(u"rules.csv"_s), u"--code"_s, u"house"_s, u"--name"_s,
                u"House rules"_s, u"--apply"_s},
            {u"control"_s, u"add"_s, u"Access review"_s, u"--statement"_s, u"We review."_s,
                u"--from"_s, u"2024-01-01"_s, u"--organisation-wide"_s},
            {u"control"_s, u"add"_s, u"Restore test"_s, u"--statement"_s, u"We restore."_s,
                u"--from"_s, u"2025-06-01"_s},
            {u"evidence"_s, u"add"_s, at(u"users.csv"_s), u"--control"_s, u"C-01"_s, u"--covers"_s,
                u"2025-01-01..2025-06-30"_s, u"--collector"_s, u"P-01"_s},
            {u"audit"_s, u"add"_s, u"Surveillance"_s, u"--scope"_s, u"S-1"_s, u"--framework"_s,
                u"iso-27001-2022"_s, u"--period"_s, u"2025-01-01..2025-12-31"_s},
        };
        for (const QStringList& each : day)
            EXPECT_EXIT(m_desk.run(each), 0);
    }

    void eachMistakeHasItsOwn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString& arguments, const QString& sentence) {
            QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << sentence;
        };
        const QString attest = u"attest C-01 --conclusion effective --period "
                               "2025-01-01..2025-06-30 --statement Done. "_s;
        row(u"person add Cy --from 2024-13-01"_s, u"“2024-13-01” is not a date."_s);
        row(u"person add Cy --from "_s + QString(500, u'9'),
            u"“"_s + QString(100, u'9') + u"…” is not a date."_s);
        row(u"person add Cy --from 2024-02-31"_s, u"No calendar has the day “2024-02-31”."_s);
        row(u"audit add X --period 2025-02-01..2025-02-31"_s,
            u"No calendar has the day “2025-02-31”."_s);
        row(u"person add Cy --from 2025-01-01 --until 2024-01-01"_s,
            u"The period ends on 2024-01-01, before it starts on 2025-01-01."_s);
        row(u"person set P-02 --from "_s, u"--from: nothing is given for it."_s);
        row(u"attest C-01 --conclusion effective --meaning reviewed --by P-02 --statement Done."_s,
            u"One of --period and --design-as-of is needed, and not both."_s);
        row(attest + u"--meaning reviewed --by P-02 --design-as-of 2025-06-30"_s,
            u"One of --period and --design-as-of is needed, and not both."_s);
        row(u"vault verify --against @empty.pdf"_s,
            u"%1 has no folder empty beside it, or the folder has no manifest."_s);
        row(u"person add Cy --line boss"_s,
            u"--line: “boss” is not one of: runs_it, second_look, independent, management, "
            "outside."_s);
        row(u"provider add AZURE"_s, u"“AZURE” is a name of the provider Azure (V-1) already."_s);
        row(u"provider set V-1 --without-name Bleu"_s, u"Azure has no other name “Bleu”."_s);
        row(u"scope add Y --provider Nobody"_s, u"No provider is called “Nobody”."_s);
        row(u"asset add data Ledger --scope S-1"_s,
            u"A-001 of the same scope and kind is called “Ledger” already."_s);
        row(u"asset add data LEDGER --scope S-1"_s,
            u"A-001 of the same scope and kind is called “LEDGER” already."_s);
        row(u"control set C-02 --status implemented"_s,
            u"C-02 is not put into practice anywhere yet."_s);
        row(u"control expect C-01 List --sample 0"_s,
            u"--sample: “0” is no whole number from 1 to 2147483647."_s);
        row(u"evidence set E-001 --captured 2099-01-01T00:00:00Z"_s,
            u"2099-01-01T00:00:00+00:00 is still ahead."_s);
        row(u"evidence review E-001 --as accepted --by P-01"_s,
            u"Ann Lee collected E-001 and cannot review it."_s);
        row(attest + u"--meaning approved --by P-02 --obtained signed_paper"_s,
            u"A signature obtained by “signed paper” bears its own time, and none was given."_s);
        row(attest + u"--meaning approved --by P-02 --signed-at 2025-07-03T10:00:00+02:00"_s,
            u"A signature at this desk is given now, not at 2025-07-03T10:00:00+02:00."_s);
        row(attest
                + u"--meaning approved --by P-02 --obtained signed_paper --signed-at "
                  "2099-07-03T10:00:00+02:00"_s,
            u"2099-07-03T10:00:00+02:00 has not come yet."_s);
        row(attest + u"--meaning approved --by P-02"_s,
            u"C-01 cannot be signed “effective”: no review has accepted what it rests on "
            "(E-001)."_s);
        row(attest + u"--meaning reviewed --by P-01"_s,
            u"Ann Lee prepared E-001 and cannot sign “reviewed” on it."_s);
        row(u"audit add SURVEILLANCE --period 2025-01-01..2025-12-31"_s,
            u"The audit U-1 is called “SURVEILLANCE” already."_s);
        row(u"binder export @b.pdf --audit U-1 --framework house"_s,
            u"House rules does not belong to the audit U-1 Surveillance."_s);
        row(u"binder export @b.pdf --audit U-1 --scope S-2"_s,
            u"Claims EU does not belong to the audit U-1 Surveillance."_s);
        row(u"binder export @b.pdf --audit U-1 --period 2024-01-01..2024-12-31"_s,
            u"2024-01-01..2024-12-31 does not belong to the audit U-1 Surveillance."_s);
        row(u"binder recall B-1999-001 --reason Why."_s,
            u"No issued binder is called “B-1999-001”."_s);
        row(u"binder verify @users.csv"_s, u"The file is not a PDF."_s);
        row(u"assurance inspect @missing.pdf"_s, u"There is no file at %1."_s);
        row(u"assurance inspect @users.csv"_s, u"The file is not a PDF."_s);
        row(u"assurance inspect @empty.pdf"_s, u"%1 holds no bytes."_s);
        row(u"assurance inspect @loop.pdf"_s,
            u"%1 is a symbolic link that leads back to itself."_s);
        row(u"assurance inspect @dangling.pdf"_s,
            u"%1 is a symbolic link to nowhere.pdf, which is not there."_s);
        row(u"assurance inspect @pipe.pdf"_s, u"%1 is a pipe, not a file."_s);
        row(u"assurance inspect /dev/null"_s, u"/dev/null is a device, not a file."_s);
        row(u"assurance inspect /tmp"_s, u"/tmp is a folder, not a file."_s);
        row(u"assurance inspect /proc/self/status"_s,
            u"/proc/self/status holds other than its size says: the system makes it up while it "
            "is read."_s);
        row(u"assurance inspect @circle.pdf"_s, u"The PDF is damaged and cannot be read."_s);
        row(u"assurance inspect @million.pdf"_s, u"The PDF has more than 20000 pages."_s);
        row(u"assurance inspect @headless.pdf"_s, u"The PDF is damaged and cannot be read."_s);
        row(u"evidence add -dash.txt"_s, u"This is not understood here: -dash.txt."_s);
        row(u"person add"_s, u"NAME is missing."_s);
        row(u"person add Cy --from"_s, u"--from needs a value."_s);
        row(u"person add Cy --line runs_it --line outside"_s,
            u"--line was given 2 times; once is meant."_s);
        row(u"journal list --limit 0"_s,
            u"--limit: “0” is no whole number from 1 to 2147483647."_s);
        row(u"journal undo --change-set 5"_s, u"--change-set: “5” is no id of a step."_s);
        row(u"--as-of 2025-01-01 person add Zed"_s,
            u"--as-of 2025-01-01 only looks; this verb writes, and writes today."_s);
        row(u"--actor Nobody person add Zed"_s, u"Nobody here is called “Nobody”."_s);
        row(u"vault create /proc/a.muniment --organisation X"_s,
            u"No vault can be made at /proc/a.muniment."_s);
        row(u"--actor P-03 person add Zed"_s, u"Old Joe is not active on %2."_s);
        row(u"asset import @pipe.pdf"_s, u"%1 is a pipe, not a file."_s);
        row(u"asset import /tmp"_s, u"/tmp is a folder, not a file."_s);
        row(u"asset import /dev/zero"_s, u"/dev/zero is a device, not a file."_s);
        row(u"evidence add "_s, u"PATH: nothing is given for it."_s);
        row(u"binder export "_s, u"TO: nothing is given for it."_s);
        row(u"vault create  --organisation X"_s, u"FILE: nothing is given for it."_s);
        row(u"vault create @"_s + QString(250, u'x') + u".muniment --organisation X"_s,
            u"%1 cannot be written: File name too long."_s);
        row(u"vault create @b.muniment --organisation X --stamp-code a/b"_s,
            u"“a/b” cannot stand on page stamps."_s);
        row(u"vault create @b.muniment --organisation X --time-zone Mars"_s,
            u"“Mars” is not a time zone."_s);
    }

    void eachMistakeHasItsOwn()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        for (QString& each : arguments)
            if (each.startsWith(u'@')) {
                each = at(each.mid(1));
                sentence.replace(u"%1"_s, each);
            }
        sentence.replace(u"%2"_s, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
        const Ran before = m_desk.ask({u"vault"_s, u"info"_s});
        const Ran ran = m_desk.ask(arguments);
        QVERIFY2(ran.exitCode >= 1 && ran.exitCode <= 3, qPrintable(ran.complaint + ran.words));
        const QJsonObject error = ran.json.value(u"error"_s).toObject();
        QCOMPARE(error.value(u"sentence"_s).toString(), sentence);
        const QString all = sentence + u'\n' + error.value(u"next"_s).toString();
        QVERIFY2(!tellsInternals(all), qPrintable(all));
        QCOMPARE(m_desk.ask({u"vault"_s, u"info"_s}).json, before.json);
    }

    void aSecondOfTheSameNameIsToldApart()
    {
        const Ran person = m_desk.run({u"person"_s, u"add"_s, u"ann Lee"_s});
        EXPECT_EXIT(person, 1);
        QVERIFY2(person.complaint.startsWith(u"P-01 is called “ann Lee” already.\n"_s),
            qPrintable(person.complaint));
        const Ran control = m_desk.run(
            {u"control"_s, u"add"_s, u"Restore test"_s, u"--statement"_s, u"We restore."_s});
        EXPECT_EXIT(control, 1);
        QVERIFY2(control.complaint.startsWith(u"C-02 is called “Restore test” already.\n"_s),
            qPrintable(control.complaint));
    }

    void whatIsMissingIsNamedWithWhatThereIs()
    {
        const Ran noun = m_desk.ask({});
        EXPECT_EXIT(noun, 2);
        QVERIFY2(noun.words.contains(u"A noun is missing; there are: vault, person, "_s),
            qPrintable(noun.words));
        const Ran verb = m_desk.ask({u"person"_s});
        EXPECT_EXIT(verb, 2);
        QVERIFY2(verb.words.contains(u"A verb is missing; there are: add, set, hand-over, list."_s),
            qPrintable(verb.words));
        const Ran other = m_desk.ask({u"person"_s, u"frob"_s});
        EXPECT_EXIT(other, 2);
        QVERIFY2(other.words.contains(
                     u"There is no verb “frob” here; there are: add, set, hand-over, list."_s),
            qPrintable(other.words));
    }

    void whatStandsForANameOfAFileIsTold()
    {
        const Ran ran = m_desk.run({u"evidence"_s, u"add"_s, u"-dash.txt"_s});
        EXPECT_EXIT(ran, 2);
        QVERIFY2(ran.complaint.contains(u"write ./-dash.txt or put -- in front of it"_s),
            qPrintable(ran.complaint));
    }

    void theParserSpeaksTheLanguageOfTheDesk()
    {
        qputenv("MUNIMENT_LANGUAGE", "de");
        const Ran missing = m_desk.run({u"person"_s, u"add"_s});
        const Ran unexpected = m_desk.run({u"person"_s, u"list"_s, u"--sideways"_s});
        const Ran none = m_desk.run({u"person"_s});
        const Ran choice = m_desk.run({u"person"_s, u"add"_s, u"Cy"_s, u"--line"_s, u"boss"_s});
        qunsetenv("MUNIMENT_LANGUAGE");
        QVERIFY2(missing.complaint.startsWith(u"NAME fehlt.\n"_s), qPrintable(missing.complaint));
        QVERIFY2(
            unexpected.complaint.startsWith(u"Das wird hier nicht verstanden: --sideways.\n"_s),
            qPrintable(unexpected.complaint));
        QVERIFY2(
            none.complaint.startsWith(u"Ein Befehl fehlt; es gibt: add, set, hand-over, list.\n"_s),
            qPrintable(none.complaint));
        QVERIFY2(choice.complaint.startsWith(
                     u"--line: „boss“ gehört nicht zu: runs_it, second_look, "_s),
            qPrintable(choice.complaint));
    }

    void bytesThatAreNoTextAreSpelledOut()
    {
        const auto said = [this](const QString& words) {
            QProcess shell;
            shell.start(u"sh"_s,
                {u"-c"_s, u"exec \"$0\" --vault \"$1\" --actor P-01 "_s + words,
                    QStringLiteral(MUNIMENT_BINARIES "/muniment-cli"), m_desk.vaultPath()});
            shell.waitForFinished();
            return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError());
        };
        const QString spelled = m_desk.folder() + u"/us\\xFFers.csv"_s;
        const QString name = u"\"$(printf '%1/us\\377ers.csv')\""_s.arg(m_desk.folder());
        QCOMPARE(said(u"evidence add "_s + name).section(u'\n', 0, 0),
            u"The name of %1 is not valid text (UTF-8)."_s.arg(spelled));
        QCOMPARE(said(u"assurance inspect "_s + name).section(u'\n', 0, 0),
            u"FILE: “%1” is not valid text (UTF-8)."_s.arg(spelled));
    }

    void aDayAheadIsToldBesideToday()
    {
        for (const QStringList& each :
            {QStringList{u"evidence"_s, u"review"_s, u"E-001"_s, u"--as"_s, u"accepted"_s,
                 u"--by"_s, u"P-02"_s, u"--on"_s, u"2099-01-01"_s},
                {u"evidence"_s, u"withdraw"_s, u"E-001 r1"_s, u"--reason"_s, u"Wrong."_s, u"--on"_s,
                    u"2099-01-01"_s}}) {
            const Ran ran = m_desk.ask(each);
            EXPECT_EXIT(ran, 1);
            QVERIFY2(ran.words.contains(u"2099-01-01 is still ahead; today is 20"_s),
                qPrintable(ran.words));
        }
    }

    void controlsAreListedAsOfADay()
    {
        const auto titles = [this](const QString& day) {
            QStringList all;
            for (const QJsonValue& each :
                m_desk.ask({u"--as-of"_s, day, u"control"_s, u"list"_s}).items())
                all.append(each.toObject().value(u"title"_s).toString());
            return all;
        };
        QCOMPARE(titles(u"2025-06-01"_s), (QStringList{u"Access review"_s, u"Restore test"_s}));
        QCOMPARE(titles(u"2025-05-31"_s), QStringList{u"Access review"_s});
        QCOMPARE(m_desk.run({u"--as-of"_s, u"2023-12-31"_s, u"control"_s, u"list"_s}).words,
            u"No such control.\n"_s);
    }

    void anOrganisationWideControlIsOne()
    {
        const Ran shown = m_desk.run({u"control"_s, u"show"_s, u"C-01"_s});
        EXPECT_EXIT(shown, 0);
        QVERIFY2(shown.words.contains(u"\norganisation-wide  "_s), qPrintable(shown.words));
        const Ran listed = m_desk.ask({u"control"_s, u"list"_s, u"--kind"_s, u"organisation"_s});
        QCOMPARE(listed.items().size(), 1);
        QCOMPARE(listed.items().at(0).toObject().value(u"title"_s).toString(), u"Access review"_s);
    }

    void everyImportTellsItsColumns_data()
    {
        QTest::addColumn<QString>("needed");
        QTest::newRow("asset") << u"Name, Kind"_s;
        QTest::newRow("control") << u"Title, Statement"_s;
        QTest::newRow("framework") << u"Identifier, Title"_s;
    }

    void everyImportTellsItsColumns()
    {
        QFETCH(QString, needed);
        const QString noun = QString::fromLatin1(QTest::currentDataTag());
        const Ran told = m_desk.ask({noun, u"import"_s, u"--columns"_s});
        EXPECT_EXIT(told, 0);
        const Ran help = m_desk.run({noun, u"import"_s, u"--help"_s});
        EXPECT_EXIT(help, 0);
        QStringList mustBe;
        for (const QJsonValue& each : told.items()) {
            const QJsonObject column = each.toObject();
            const QString title = column.value(u"column"_s).toString();
            QVERIFY2(help.words.contains(title), qPrintable(title));
            QVERIFY2(help.words.contains(column.value(u"what"_s).toString()), qPrintable(title));
            if (column.value(u"needed"_s).toBool())
                mustBe.append(title);
        }
        QCOMPARE(mustBe.join(u", "_s), needed);
        // The example is a table that the import takes.
        const QString example = m_desk.file(
            noun + u"-example.csv"_s, told.json.value(u"example"_s).toString().toUtf8());
        const QStringList only
            = noun == u"framework"_s ? QStringList{u"--code"_s, u"house"_s} : QStringList();
        const Ran compared = m_desk.run(QStringList{noun, u"import"_s, example} + only);
        QVERIFY2(!compared.complaint.contains(u"header"_s), qPrintable(compared.complaint));
    }

private:
    Desk m_desk;
};

MUNIMENT_TEST(ExactSentencesTest, "exact_sentences_test")
#include "exact_sentences_test.moc"
