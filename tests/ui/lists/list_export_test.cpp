// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_export.h"

#include "tests/support/test_main.h"
#include "tests/ui/lists/people.h"
#include "tests/ui/scripted_prompter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ListExportTest : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsOnScreenIsWhatLeaves()
    {
        ListModel model(infosOf(*manColumns()));
        Arrangement arrangement;
        arrangement.sorts = {{u"tasks"_s, SortOrder::Descending}};
        arrangement.groupBy = u"skills"_s; // a row that stands in two groups leaves once
        const auto rows = men(someMen());
        model.setLines(rows, linesOf(*rows, arrangement));
        const interchange::ListSheet sheet = sheetOf(model, {5, 1}, u"Men"_s, {u"2026"_s});
        QCOMPARE(sheet.columns.at(0).title, u"Tasks"_s);
        QCOMPARE(sheet.rows.size(), 4);
        QCOMPARE(sheet.rows.at(0).at(1).text, u"arm"_s);
        QCOMPARE(sheet.rows.at(3).at(1).text, u"Berg"_s);
    }

    void aLongListRunsOverPagesWithItsHeadings()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.pdf"_s);
        write(manyRows(), ListFormat::Pdf, path);
        const QString text = textOf(path);
        const qsizetype pages = text.count(u'\f');
        QVERIFY(pages > 2);
        QVERIFY(text.contains(u"page %1 of %1"_s.arg(pages)));
        QCOMPARE(text.count(u"Name"_s), pages);
        QVERIFY(text.contains(u"row 1\n"_s) || text.contains(u"row 1 "_s));
        QVERIFY(text.contains(u"row 150"_s));
    }

    void everyFormatIsWrittenWhereThePersonSaid()
    {
        QTemporaryDir folder;
        for (const auto& [format, begin] : {std::pair(ListFormat::Workbook, QByteArray("PK")),
                 {ListFormat::Csv, QByteArray("\xef\xbb\xbfNo.")},
                 {ListFormat::Pdf, QByteArray("%PDF-")}}) {
            const QString path = folder.filePath(QString::number(int(format)));
            write(manyRows(), format, path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(begin));
        }
    }

    void aFolderThatIsNotThereIsTold()
    {
        tests::ScriptedPrompter prompter;
        prompter.files = {u"/no/such/folder/list.csv"_s};
        JobRunner jobs;
        QObject owner;
        exportList(manyRows(), ListFormat::Csv, jobs, prompter, &owner);
        QTRY_COMPARE(prompter.told, QStringList{u"The list was not exported"_s});
    }

private:
    static interchange::ListSheet manyRows()
    {
        QList<Man> rows;
        for (int number = 1; number <= 150; ++number)
            rows.append({number, u"row %1"_s.arg(number), {}, {}, {}, number});
        ListModel model(infosOf(*manColumns()));
        const auto list = men(rows);
        model.setLines(list, linesOf(*list, {}));
        return sheetOf(model, {0, 1, 5}, u"Men"_s, {u"All of them"_s});
    }

    static void write(const interchange::ListSheet& sheet, ListFormat format, const QString& path)
    {
        tests::ScriptedPrompter prompter;
        prompter.files = {path};
        JobRunner jobs;
        QObject owner;
        exportList(sheet, format, jobs, prompter, &owner);
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(prompter.told.isEmpty());
    }

    static QString textOf(const QString& path)
    {
        QProcess poppler;
        poppler.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        poppler.waitForFinished();
        return QString::fromUtf8(poppler.readAllStandardOutput());
    }
};

MUNIMENT_TEST(ListExportTest, "list_export_test")

} // namespace muniment::ui

#include "list_export_test.moc"
