// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/workbook_summary.h"

#include "core/documents/documents_messages.h"
#include "core/documents/helper_client.h"
#include "tests/support/test_main.h"
#include "tests/support/zip_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace muniment;
using namespace muniment::documents;
using namespace Qt::StringLiterals;

class WorkbookSummaryTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString make(const QString& name, const std::function<void(lxw_workbook*)>& fill) const
    {
        const QString path = m_folder.filePath(name);
        lxw_workbook* book = workbook_new(qPrintable(path));
        fill(book);
        workbook_close(book);
        return path;
    }

    static void fillUsers(lxw_workbook* book)
    {
        lxw_format* day = workbook_add_format(book);
        format_set_num_format(day, "yyyy-mm-dd");
        lxw_format* builtIn = workbook_add_format(book);
        format_set_num_format_index(builtIn, 22);
        lxw_format* money = workbook_add_format(book);
        format_set_num_format(money, "#,##0.00 \"days\"");
        lxw_worksheet* users = workbook_add_worksheet(book, "Users");
        worksheet_write_string(users, 0, 0, "name", nullptr);
        worksheet_write_string(users, 0, 1, "since", nullptr);
        for (lxw_row_t row = 1; row <= 412; ++row) {
            worksheet_write_string(users, row, 0, qUtf8Printable(u"Zoë %1"_s.arg(row)), nullptr);
            worksheet_write_number(users, row, 1, 46'000 + row, day);
        }
        worksheet_write_number(users, 1, 2, 46'000.75, builtIn);
        worksheet_write_number(users, 1, 3, 1234.5, money);
        worksheet_write_number(users, 1, 4, 42, nullptr);
        worksheet_write_boolean(users, 1, 5, 1, nullptr);
        worksheet_write_formula_num(users, 1, 6, "=E2*2", nullptr, 84);
        worksheet_write_formula_str(users, 1, 7, "=A2", nullptr, "Zoë 1");
        workbook_add_worksheet(book, "Empty");
    }

private slots:
    void tellsSheetsRowsHeadsAndFirstRows()
    {
        const auto summary = summariseWorkbook(make(u"users.xlsx"_s, &fillUsers));
        VERIFY_OK(summary);
        QCOMPARE(summary->sheetCount, 2);
        const SheetSummary& users = summary->sheets.at(0);
        QCOMPARE(users.name, u"Users"_s);
        QCOMPARE(users.rows, 413);
        QCOMPARE(users.columns, 8);
        QCOMPARE(users.first.size(), shownRows);
        QCOMPARE(users.first.at(0).mid(0, 3), (QStringList{u"name"_s, u"since"_s, u""_s}));
        QCOMPARE(users.first.at(1),
            (QStringList{u"Zoë 1"_s, u"2025-12-10"_s, u"2025-12-09 18:00:00"_s, u"1234.5"_s,
                u"42"_s, u"TRUE"_s, u"84"_s, u"Zoë 1"_s}));
        QCOMPARE(summary->sheets.at(1).name, u"Empty"_s);
        QCOMPARE(summary->sheets.at(1).rows, 0);
    }

    void showsNoMoreThanFits()
    {
        const auto summary = summariseWorkbook(make(u"wide.xlsx"_s, [](lxw_workbook* book) {
            for (int i = 0; i < shownSheets + 5; ++i) {
                lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
                for (lxw_col_t column = 0; column < 100; ++column)
                    worksheet_write_string(
                        sheet, 0, column, QByteArray(1000, 'x').constData(), nullptr);
            }
        }));
        VERIFY_OK(summary);
        QCOMPARE(summary->sheetCount, shownSheets + 5);
        QCOMPARE(summary->sheets.size(), shownSheets);
        QCOMPARE(summary->sheets.first().columns, 100);
        QCOMPARE(summary->sheets.first().first.first().size(), shownColumns);
        QCOMPARE(summary->sheets.first().first.first().first().size(), longestCell + 1);
    }

    // As programs write them that make large tables: without a list of shared texts.
    void cellsThatWouldBeReadOtherwiseAreNotShown()
    {
        lxw_workbook_options options{};
        options.constant_memory = 1;
        const QString path = m_folder.filePath(u"inline.xlsx"_s);
        lxw_workbook* book = workbook_new_opt(qPrintable(path), &options);
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Grants");
        worksheet_write_string(sheet, 0, 0, "user", nullptr);
        worksheet_write_number(sheet, 0, 1, 5, nullptr);
        worksheet_write_string(sheet, 1, 0, "ann", nullptr);
        workbook_close(book);
        const auto summary = summariseWorkbook(path);
        VERIFY_OK(summary);
        QVERIFY(summary->sheets.isEmpty());
        QCOMPARE(summary->sheetCount, 1);
    }

    void anEmptySharedTextIsNotTakenFromTheOneBefore()
    {
        const QString path = m_folder.filePath(u"empty.xlsx"_s);
        const QByteArray types
            = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              "<Default Extension='rels' "
              "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              "<Default Extension='xml' ContentType='application/xml'/>"
              "<Override PartName='/xl/workbook.xml' ContentType='application/"
              "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
              "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/"
              "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
              "<Override PartName='/xl/sharedStrings.xml' ContentType='application/"
              "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>";
        const QByteArray relations
            = "<Relationships "
              "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        const QByteArray office
            = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        tests::writeZip(path,
            {{"[Content_Types].xml", types},
                {"_rels/.rels",
                    relations + "<Relationship Id='rId1' Type='" + office
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
                {"xl/workbook.xml",
                    "<workbook xmlns='" + main + "' xmlns:r='" + office
                        + "'><sheets><sheet name='S' sheetId='1' "
                          "r:id='rId1'/></sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                    relations + "<Relationship Id='rId1' Type='" + office
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' "
                          "Type='"
                        + office + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>"},
                {"xl/sharedStrings.xml",
                    "<sst xmlns='" + main
                        + "' count='2' "
                          "uniqueCount='2'><si><t>count</t></si><si><t></t></si></sst>"},
                {"xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + main
                        + "'><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
                          "<c r='B1' t='s'><v>1</v></c></row></sheetData></worksheet>"}});
        const auto summary = summariseWorkbook(path);
        VERIFY_OK(summary);
        QVERIFY(summary->sheets.isEmpty());
    }

    void theHelperTellsTheSame()
    {
        const QString path = make(u"users.xlsx"_s, &fillUsers);
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s;
        const auto summary = HelperClient(options).summariseWorkbook(path);
        VERIFY_OK(summary);
        const auto here = summariseWorkbook(path);
        VERIFY_OK(here);
        QVERIFY(*summary == *here);
    }

    void refusesWhatIsNoWorkbook()
    {
        const QString sound = make(u"users.xlsx"_s, &fillUsers);
        QFile file(sound);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QList<QByteArray> broken{
            {}, "text", "PK\3\4", bytes.left(bytes.size() / 2), bytes.left(100) + bytes.mid(200)};
        for (const QByteArray& content : broken) {
            const QString path = m_folder.filePath(u"broken.xlsx"_s);
            QFile target(path);
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(content);
            target.close();
            const auto summary = summariseWorkbook(path);
            QVERIFY(!summary);
            QVERIFY2(summary.error().is(cause::notAWorkbook), tests::explain(summary).constData());
        }
    }
};

MUNIMENT_TEST(WorkbookSummaryTest, "workbook_summary_test")
#include "workbook_summary_test.moc"
