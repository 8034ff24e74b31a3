// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/list_sheet.h"

#include "core/documents/workbook_summary.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace muniment::interchange {

using namespace Qt::StringLiterals;

class ListSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void csvHasDaysInIsoFormAndPlainFigures()
    {
        const QByteArray csv = csvOf(sheet());
        QVERIFY(csv.contains("No.,Title,Due,Tasks\r\n"));
        QVERIFY(csv.contains("C-01,Access review,2026-10-15,1234\r\n"));
    }

    void noCellStartsAFormula()
    {
        QVERIFY(csvOf(sheet()).contains("C-02,'=1+2,,\r\n"));
        const QString xml = sheetXml();
        QVERIFY(!xml.contains(u"<f>"_s));
        QVERIFY(xml.contains(u"=1+2"_s));
    }

    void aWorkbookHoldsNumbersAndDaysAsSuch()
    {
        const QString xml = sheetXml();
        QVERIFY(xml.contains(u"<v>1234</v>"_s));
        // 15 October 2026, counted as workbooks do.
        QVERIFY(xml.contains(u"<v>46310</v>"_s));
        QVERIFY(xml.contains(u"<autoFilter"_s));
    }

    void anotherReaderFindsTheSameCells()
    {
        QTemporaryDir folder;
        const QString path = write(folder);
        const auto summary = documents::summariseWorkbook(path);
        VERIFY_OK(summary);
        const QList<QStringList>& rows = summary->sheets.first().first;
        QCOMPARE(rows.at(0).first(), u"Controls"_s);
        QCOMPARE(rows.at(1).first(), u"Scope Payments EU, 2026"_s);
        QCOMPARE(rows.at(3), (QStringList{u"No."_s, u"Title"_s, u"Due"_s, u"Tasks"_s}));
        QCOMPARE(rows.at(4).first(2), (QStringList{u"C-01"_s, u"Access review"_s}));
    }

private:
    static ListSheet sheet()
    {
        ListSheet sheet;
        sheet.title = u"Controls"_s;
        sheet.about = {u"Scope Payments EU, 2026"_s};
        sheet.columns = {{u"No."_s}, {u"Title"_s, SheetColumnKind::Text, 240},
            {u"Due"_s, SheetColumnKind::Date}, {u"Tasks"_s, SheetColumnKind::Number}};
        sheet.rows = {{{u"C-01"_s, {}}, {u"Access review"_s, {}},
                          {u"15 Oct 2026"_s, Date(2026, 10, 15).toJulianDay()}, {u"1,234"_s, 1234}},
            {{u"C-02"_s, {}}, {u"=1+2"_s, {}}, {{}, {}}, {{}, {}}}};
        return sheet;
    }

    static QString write(const QTemporaryDir& folder)
    {
        const Result<QByteArray> bytes = workbookOf(sheet());
        QFile file(folder.filePath(u"list.xlsx"_s));
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return {};
        return file.fileName();
    }

    // Of the sheet and of the texts that cells share, taken apart by another program.
    static QString sheetXml()
    {
        QTemporaryDir folder;
        QProcess python;
        python.start(u"python3"_s,
            {u"-c"_s,
                u"import sys, zipfile\n"
                u"z = zipfile.ZipFile(sys.argv[1])\n"
                u"for n in z.namelist():\n"
                u"    if 'sheet1.xml' in n or 'sharedStrings' in n:\n"
                u"        print(z.read(n).decode())\n"_s,
                write(folder)});
        python.waitForFinished();
        return QString::fromUtf8(python.readAllStandardOutput());
    }
};

MUNIMENT_TEST(ListSheetTest, "list_sheet_test")

} // namespace muniment::interchange

#include "list_sheet_test.moc"
