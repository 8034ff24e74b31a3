// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"

#include <QRegularExpression>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

// Words that people paste: far too long, turned round by signs that nobody sees, with the colours
// of a terminal in them. Each is taken clean or refused in one sentence that anybody can read.
class HostileWordsTest final : public QObject
{
    Q_OBJECT

    static QString sentence(const Ran& ran)
    {
        return ran.json.value(u"error"_s).toObject().value(u"sentence"_s).toString();
    }

    // Verbs that take a name or a text, which stands in them as %1.
    static void addVerbs()
    {
        QTest::addColumn<QStringList>("verb");
        const auto row
            = [](const char* name, const QStringList& verb) { QTest::newRow(name) << verb; };
        row("person", {u"person"_s, u"add"_s, u"%1"_s});
        row("role", {u"person"_s, u"add"_s, u"Cy"_s, u"--role"_s, u"%1"_s});
        row("provider", {u"provider"_s, u"add"_s, u"%1"_s});
        row("contracting entity",
            {u"provider"_s, u"add"_s, u"Other"_s, u"--contracting-entity"_s, u"%1"_s});
        row("other name", {u"provider"_s, u"set"_s, u"V-1"_s, u"--other-name"_s, u"%1"_s});
        row("scope", {u"scope"_s, u"add"_s, u"%1"_s});
        row("region", {u"scope"_s, u"add"_s, u"Else"_s, u"--regions"_s, u"%1"_s});
        row("asset", {u"asset"_s, u"add"_s, u"data"_s, u"%1"_s, u"--scope"_s, u"S-1"_s});
        row("service",
            {u"asset"_s, u"add"_s, u"data"_s, u"Ledger"_s, u"--scope"_s, u"S-1"_s, u"--service"_s,
                u"%1"_s});
        row("control", {u"control"_s, u"add"_s, u"%1"_s, u"--statement"_s, u"We do."_s});
        row("expected evidence", {u"control"_s, u"expect"_s, u"C-01"_s, u"%1"_s});
        row("evidence", {u"evidence"_s, u"set"_s, u"E-001"_s, u"--title"_s, u"%1"_s});
        row("source", {u"evidence"_s, u"set"_s, u"E-001"_s, u"--source"_s, u"%1"_s});
        row("audit", {u"audit"_s, u"add"_s, u"%1"_s, u"--period"_s, u"2025-01-01..2025-12-31"_s});
    }

    Ran askWith(const QStringList& verb, const QString& word) const
    {
        QStringList arguments;
        for (const QString& each : verb)
            arguments.append(each == u"%1"_s ? word : each);
        return m_desk.ask(arguments);
    }

private slots:
    void initTestCase()
    {
        m_desk.file(u"first.csv"_s, "user\nbo\n");
        for (const QStringList& each : {QStringList{u"provider"_s, u"add"_s, u"Azure"_s},
                 {u"scope"_s, u"add"_s, u"Payments"_s, u"--provider"_s, u"Azure"_s},
                 {u"control"_s, u"add"_s, u"Review"_s, u"--statement"_s, u"We review."_s},
                 {u"evidence"_s, u"add"_s, m_desk.folder() + u"/first.csv"_s}})
            EXPECT_EXIT(m_desk.run(each), 0);
    }

    void aNameThatIsTooLongIsRefused_data() { addVerbs(); }
    void aNameThatIsTooLongIsRefused()
    {
        QFETCH(QStringList, verb);
        const Ran ran = askWith(verb, QString(5000, u'x'));
        EXPECT_EXIT(ran, 1);
        QCOMPARE(ran.cause(), u"base.too_long"_s);
        QCOMPARE(sentence(ran), u"“"_s + QString(40, u'x') + u"…” has 5000 characters; 200 fit."_s);
    }

    void aNameIsTakenWithoutWhatNobodySees_data() { addVerbs(); }
    void aNameIsTakenWithoutWhatNobodySees()
    {
        QFETCH(QStringList, verb);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const Ran ran = askWith(verb, row + u" \u202Efdp.exe\u202C\u001b[31m\a end"_s);
        EXPECT_EXIT(ran, 0);
        for (const QChar sign : {QChar(0x202e), QChar(0x202c), QChar(0x1b), QChar(0x07)})
            QVERIFY2(!ran.words.contains(sign), qPrintable(ran.words));
        const QString told = QString::fromUtf8(QJsonDocument(ran.json).toJson());
        QVERIFY2(told.contains(row + u" fdp.exe"_s), qPrintable(told));
    }

    void aTextThatIsTooLongIsRefused()
    {
        const Ran ran = m_desk.ask(
            {u"control"_s, u"add"_s, u"Long"_s, u"--statement"_s, QString(20'001, u'y')});
        EXPECT_EXIT(ran, 1);
        QCOMPARE(
            sentence(ran), u"“"_s + QString(40, u'y') + u"…” has 20001 characters; 20000 fit."_s);
    }

    void aLongNameOfAFileIsKeptWholeAndItsTitleShortened()
    {
        const QString name = QString(251, u'n') + u".csv"_s;
        const Ran added = m_desk.ask({u"evidence"_s, u"add"_s, m_desk.file(name, "user\ncy\n")});
        EXPECT_EXIT(added, 0);
        const Ran shown = m_desk.ask({u"evidence"_s, u"list"_s});
        EXPECT_EXIT(shown, 0);
        const QJsonObject last = shown.items().last().toObject();
        QCOMPARE(last.value(u"title"_s).toString(), QString(199, u'n') + u'…');
    }

    void noTableCellIsTakenThatIsTooLong()
    {
        const QString path = m_desk.file(
            u"assets.csv"_s, "Name,Kind\n" + QByteArray(300, 'z') + ",data\nLedger two,data\n");
        const Ran ran = m_desk.ask({u"asset"_s, u"import"_s, path, u"--scope"_s, u"S-1"_s});
        const QString told = QString::fromUtf8(QJsonDocument(ran.json).toJson());
        QVERIFY2(told.contains(u"Row 2, column Name: “"_s + QString(40, u'z')
                     + u"…” has 300 characters; 200 fit."_s),
            qPrintable(told));
    }

private:
    Desk m_desk;
};

MUNIMENT_TEST(HostileWordsTest, "hostile_words_test")
#include "hostile_words_test.moc"
