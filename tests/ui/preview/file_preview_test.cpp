// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/file_preview.h"

#include "tests/support/test_main.h"
#include "tests/support/zip_file.h"
#include "ui/preview/mail_view.h"
#include "ui/preview/sheet_view.h"
#include "ui/preview/text_view.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/empty_page.h"

#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <xlsxwriter.h>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// Real files, looked at through the real helper.
class FilePreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aPdfIsSearchedAndItsWordsAreCopied();
    void aPictureHasOnePageWithoutWords();
    void aMailShowsHeadTextAndAttachments();
    void backLeavesAnAttachmentThatIsBeingOpened();
    void aWorkbookShowsItsSheets();
    void aDocumentThatIsCutSaysSo();
    void aTextShowsItsLines();
    void textThatIsKeptApartIsATable();
    void whatCannotBeShownSaysSo();
    void aHostileFileCostsOneSentence_data();
    void aHostileFileCostsOneSentence();
    void theWindowGoesOnWhileAFileHangs();
    void theNewestFileWins();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    void show(const QString& path, const QString& mediaType);
    [[nodiscard]] QWidget* current() const
    {
        return m_preview->findChild<QStackedWidget*>()->currentWidget();
    }
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : current()->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        return words.join(u' ');
    }

    [[nodiscard]] QString tableText(int row, int column) const
    {
        SheetView& view = *static_cast<SheetView*>(current());
        return view.table().model()->index(row, column).data().toString();
    }

    QTemporaryDir m_folder;
    QString m_pdf;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<FilePreview> m_preview;
};

void FilePreviewTest::initTestCase()
{
    m_pdf = m_folder.filePath(u"review.pdf"_s);
    QPdfWriter writer(m_pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 1; page <= 60; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(QPointF(0, 40), u"Access review, page %1"_s.arg(page));
        painter.drawText(QPointF(0, 80), page == 50 ? u"Signed by Mara Okafor"_s : u"Not signed"_s);
    }
}

void FilePreviewTest::init()
{
    m_jobs = std::make_unique<JobRunner>();
    const documents::HelperClient helper({QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s,
        {}, 30, 20, 64LL * 1024 * 1024});
    m_preview = std::make_unique<FilePreview>(*m_jobs, helper, nullptr);
    m_preview->resize(700, 800);
    m_preview->QWidget::show();
    m_preview->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
}

void FilePreviewTest::cleanup()
{
    m_preview.reset();
    m_jobs.reset();
}

QString FilePreviewTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a file of the test");
    return file.fileName();
}

void FilePreviewTest::show(const QString& path, const QString& mediaType)
{
    m_preview->showFile({path.toUtf8(), QFileInfo(path).fileName(), mediaType,
        [path](const JobContext&) -> Result<QString> { return path; }});
}

void FilePreviewTest::aPdfIsSearchedAndItsWordsAreCopied()
{
    show(m_pdf, u"application/pdf"_s);
    PageView& pages = m_preview->document().pages();
    QTRY_COMPARE_EQ(pages.pageCount(), 60);
    pages.finder().find(u"signed by"_s, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!pages.finder().isReading(), 30'000);
    QCOMPARE_EQ(pages.finder().count(), 1);
    QCOMPARE_EQ(pages.currentPage(), 49);
    pages.selectAllOfPage();
    QTRY_VERIFY_WITH_TIMEOUT(pages.selectedText().contains(u"Mara Okafor"_s), 30'000);
    QVERIFY(pages.selectedText().startsWith(u"Access review, page 50\n"_s));
}

void FilePreviewTest::aPictureHasOnePageWithoutWords()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::green);
    const QString path = m_folder.filePath(u"screen.png"_s);
    QVERIFY(image.save(path));
    show(path, u"image/png"_s);
    PageView& pages = m_preview->document().pages();
    QTRY_COMPARE_EQ(pages.pageCount(), 1);
    QTRY_COMPARE_EQ(pages.viewport()->grab().toImage().pixelColor(350, 200), QColor(Qt::green));
    pages.finder().find(u"x"_s, 0);
    QCOMPARE_EQ(pages.finder().count(), 0);
    pages.selectAllOfPage();
    QVERIFY(pages.selectedText().isEmpty());
}

void FilePreviewTest::aMailShowsHeadTextAndAttachments()
{
    show(write(u"acceptance.eml"_s,
             "From: Ines Duarte <ines@example.org>\r\nTo: mara@example.org\r\n"
             "Subject: Acceptance of <b>risk</b>\r\nDate: Tue, 7 Jul 2026 09:12:00 +0100\r\n"
             "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
             "--x\r\nContent-Type: text/plain\r\n\r\nI accept the risk until March.\r\n"
             "--x\r\nContent-Type: text/csv; name=\"risks.csv\"\r\n"
             "Content-Disposition: attachment; filename=\"risks.csv\"\r\n\r\n"
             "risk,until\r\nR-05,2027-03-31\r\n--x--\r\n"),
        u"message/rfc822"_s);
    auto* mail = m_preview->findChild<MailView*>();
    QTRY_COMPARE_EQ(current(), mail);
    QVERIFY(words().contains(u"Acceptance of <b>risk</b>"_s));
    QVERIFY(words().contains(u"7 Jul 2026 09:12 (UTC+01:00)"_s));
    QVERIFY(mail->text().text().toPlainText().contains(u"until March"_s));
    auto* attachment = mail->findChild<QPushButton*>();
    QVERIFY(attachment->text().startsWith(u"risks.csv (table"_s));
    QTest::mouseClick(attachment, Qt::LeftButton);
    QTRY_VERIFY(current()->inherits("muniment::ui::SheetView"));
    QCOMPARE_EQ(tableText(1, 0), u"R-05"_s);
    for (QPushButton* each : m_preview->findChildren<QPushButton*>())
        if (each->isVisible() && each->text().contains(u"mail"_s))
            each->click();
    QCOMPARE_EQ(current(), mail);
}

void FilePreviewTest::backLeavesAnAttachmentThatIsBeingOpened()
{
    show(write(u"slow.eml"_s,
             "From: ines@example.org\r\nSubject: A list\r\nMIME-Version: 1.0\r\n"
             "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
             "--x\r\nContent-Type: text/plain\r\n\r\nSee the list.\r\n"
             "--x\r\nContent-Type: text/plain; name=\"list.txt\"\r\n"
             "Content-Disposition: attachment; filename=\"list.txt\"\r\n\r\nana\r\n--x--\r\n"),
        u"message/rfc822"_s);
    auto* mail = m_preview->findChild<MailView*>();
    QTRY_COMPARE_EQ(current(), mail);
    QTest::mouseClick(mail->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(current() != mail); // it is being opened
    for (QPushButton* each : m_preview->findChildren<QPushButton*>())
        if (each->isVisible() && each->text().contains(u"mail"_s))
            each->click();
    QCOMPARE_EQ(current(), mail);
    QTRY_VERIFY(m_jobs->isIdle());
    QCOMPARE_EQ(current(), mail);
}

void FilePreviewTest::aDocumentThatIsCutSaysSo()
{
    const auto document = [this](const QString& name, const QByteArray& words) {
        const QString path = m_folder.filePath(name);
        tests::writeZip(path,
            {{"word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + words
                    + "</w:t></w:r></w:p></w:body></w:document>"}});
        return path;
    };
    const QString type
        = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    show(document(u"short.docx"_s, "A policy"), type);
    QTRY_VERIFY(current()->inherits("muniment::ui::TextView"));
    QVERIFY(!words().contains(u"only the begin"_s));
    show(document(u"long.docx"_s, QByteArray("word ").repeated(500'000)), type);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"only the begin"_s), 20'000);
}

void FilePreviewTest::aWorkbookShowsItsSheets()
{
    const QString path = m_folder.filePath(u"users.xlsx"_s);
    lxw_workbook* book = workbook_new(qPrintable(path));
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Users");
    for (lxw_row_t row = 0; row < 60; ++row)
        worksheet_write_number(sheet, row, 0, row, nullptr);
    workbook_add_worksheet(book, "Notes");
    workbook_close(book);
    show(path, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s);
    QTRY_VERIFY(current()->inherits("muniment::ui::SheetView"));
    auto* view = static_cast<SheetView*>(current());
    QCOMPARE_EQ(view->table().model()->index(3, 0).data().toString(), u"3"_s);
    QVERIFY(words().contains(u"60 row(s), 1 column(s); the begin is shown"_s));
}

void FilePreviewTest::aTextShowsItsLines()
{
    show(write(u"log.txt"_s, "first\nsecond\n"), u"text/plain"_s);
    QTRY_VERIFY(current()->inherits("muniment::ui::TextView"));
    QCOMPARE_EQ(static_cast<TextView*>(current())->text().toPlainText(), u"first\nsecond"_s);
    m_preview->find();
    QVERIFY(current()->isAncestorOf(QApplication::focusWidget()));
}

void FilePreviewTest::textThatIsKeptApartIsATable()
{
    show(write(u"users.csv"_s, "user;role\n\nana;\"admin;\nowner\"\n"), u"text/csv"_s);
    QTRY_VERIFY(current()->inherits("muniment::ui::SheetView"));
    QCOMPARE_EQ(tableText(2, 1), u"admin; owner"_s); // rows keep their numbers
    QVERIFY(words().contains(u"3 row(s), 2 column(s)"_s));
    show(write(u"torn.csv"_s, "user;\"role\nana;admin\n"), u"text/csv"_s);
    QTRY_VERIFY(current()->inherits("muniment::ui::TextView"));
    QVERIFY(static_cast<TextView*>(current())->text().toPlainText().startsWith(u"user;"_s));
}

void FilePreviewTest::whatCannotBeShownSaysSo()
{
    show(write(u"data.bin"_s, "\x01\x02"), u"application/octet-stream"_s);
    QVERIFY(words().contains(u"kept as it is"_s));
    show(m_folder.filePath(u"gone.txt"_s), u"text/plain"_s);
    QTRY_VERIFY(words().contains(u"gone.txt"_s));
}

void FilePreviewTest::aHostileFileCostsOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    const QString workbook = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    QTest::newRow("a PDF without anything") << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
    QTest::newRow("a picture that is cut")
        << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"image/png"_s;
    QTest::newRow("a workbook that is none") << QByteArray("PK\x03\x04rubbish") << workbook;
    QTest::newRow("a document that is none")
        << QByteArray("PK\x03\x04rubbish")
        << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("a mail that is none") << QByteArray("\0\1\2\3", 4) << u"message/rfc822"_s;
}

void FilePreviewTest::aHostileFileCostsOneSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, mediaType);
    show(write(u"hostile"_s, bytes), mediaType);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), 20'000);
    QTRY_VERIFY(!words().contains(u"Opening"_s));
    QVERIFY(!words().isEmpty());
    // The next file is shown as if nothing had been.
    show(write(u"log.txt"_s, "first\n"), u"text/plain"_s);
    QTRY_VERIFY(current()->inherits("muniment::ui::TextView"));
}

void FilePreviewTest::theWindowGoesOnWhileAFileHangs()
{
    const documents::HelperClient helper({QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s,
        {u"MUNIMENT_HELPER_CHAOS=hang"_s, u"MUNIMENT_HELPER_CHAOS_AT=review.pdf"_s}, 2, 20,
        64LL * 1024 * 1024});
    FilePreview preview(*m_jobs, helper, nullptr);
    preview.resize(700, 800);
    preview.QWidget::show();
    preview.showFile({"x", u"review.pdf"_s, u"application/pdf"_s,
        [path = m_pdf](const JobContext&) -> Result<QString> { return path; }});
    // The event loop answers all the while: a timer of a few milliseconds never comes late by much.
    QElapsedTimer sinceLast;
    qint64 worst = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { worst = qMax(worst, sinceLast.restart()); });
    sinceLast.start();
    tick.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), 20'000);
    tick.stop();
    QVERIFY2(worst < 1'000, qPrintable(QString::number(worst)));
    bool saysWhy = false;
    for (const QLabel* label : preview.findChildren<QLabel*>())
        saysWhy = saysWhy || label->text().contains(u"too long"_s);
    QVERIFY(saysWhy);
}

void FilePreviewTest::theNewestFileWins()
{
    show(m_pdf, u"application/pdf"_s);
    show(write(u"a.txt"_s, "a\n"), u"text/plain"_s);
    show(write(u"b.txt"_s, "b\n"), u"text/plain"_s);
    QTRY_VERIFY(current()->inherits("muniment::ui::TextView"));
    QTRY_VERIFY(m_jobs->isIdle());
    QCOMPARE_EQ(static_cast<TextView*>(current())->text().toPlainText(), u"b"_s);
    m_preview->showNothing(u"Nothing is chosen."_s);
    QCOMPARE_EQ(words(), u"Nothing is chosen."_s);
}

MUNIMENT_TEST(FilePreviewTest, "file_preview_test")

} // namespace muniment::ui

#include "file_preview_test.moc"
