// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/file_kind.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class FileKindTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsShownInItsOwnWay();
};

void FileKindTest::eachKindIsShownInItsOwnWay()
{
    QCOMPARE_EQ(previewOf(u"application/pdf"_s), Preview::Pdf);
    QCOMPARE_EQ(previewOf(u"image/png"_s), Preview::Picture);
    QCOMPARE_EQ(previewOf(u"image/svg+xml"_s), Preview::Facts);
    QCOMPARE_EQ(previewOf(u"text/csv"_s), Preview::Table);
    QCOMPARE_EQ(previewOf(u"application/json"_s), Preview::Text);
    QCOMPARE_EQ(previewOf(u"message/rfc822"_s), Preview::Mail);
    QCOMPARE_EQ(previewOf(u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s),
        Preview::Workbook);
    QCOMPARE_EQ(previewOf(u"application/vnd.oasis.opendocument.text"_s), Preview::Document);
    QCOMPARE_EQ(previewOf(u"application/zip"_s), Preview::Facts);
}

MUNIMENT_TEST(FileKindTest, "file_kind_test")

} // namespace muniment::ui

#include "file_kind_test.moc"
