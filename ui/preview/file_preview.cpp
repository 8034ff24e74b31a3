// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/file_preview.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/media_type.h"
#include "ui/preview/file_kind.h"
#include "ui/preview/file_words.h"
#include "ui/preview/mail_view.h"
#include "ui/preview/read_table.h"
#include "ui/preview/sheet_view.h"
#include "ui/preview/text_view.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <variant>

namespace muniment::ui {

struct FilePreview::OpenedMail
{
    std::shared_ptr<QTemporaryDir> folder;
    documents::Mail mail;
    QList<ShownAttachment> attachments;
};

FilePreview::FilePreview(JobRunner& jobs, documents::HelperClient helper,
    std::shared_ptr<ContentFiles> contents, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_helper(std::move(helper))
    , m_contents(std::move(contents))
    , m_reading(jobs)
    , m_back(new QFrame)
    , m_backName(makeLabel({}, TextRole::Quiet))
    , m_stack(new QStackedWidget)
    , m_pages(new DocumentView)
    , m_text(new TextView)
    , m_mailView(new MailView)
    , m_sheets(new SheetView)
    , m_words(new EmptyPage)
{
    setRule(*m_back, Rule::Below);
    auto* back = new QPushButton(tr("Back to the mail"));
    setLook(*back, ButtonLook::Link);
    connect(back, &QPushButton::clicked, this, [this] {
        m_reading.stop(); // the attachment that is still being opened
        m_pages->showDocument(nullptr);
        m_back->hide();
        show(m_mailView);
    });
    auto* row = new QHBoxLayout(m_back);
    row->setContentsMargins(space::small, space::tight, space::small, space::tight);
    row->addWidget(back);
    row->addWidget(m_backName, 1);
    m_back->hide();
    for (QWidget* view : QList<QWidget*>{m_pages, m_text, m_mailView, m_sheets, m_words})
        m_stack->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back);
    column->addWidget(m_stack, 1);
    connect(m_mailView, &MailView::attachmentWanted, this, &FilePreview::showAttachment);
}

FilePreview::~FilePreview() = default;

void FilePreview::show(QWidget* view)
{
    m_stack->setCurrentWidget(view);
    setFocusProxy(view == m_words ? nullptr : view);
}

void FilePreview::showNothing(const QString& words)
{
    m_reading.stop();
    m_shown.clear();
    m_attachments.reset();
    m_back->hide();
    m_pages->showDocument(nullptr);
    m_words->setWords(words);
    show(m_words);
}

void FilePreview::showFile(const evidence::EvidenceFile& file)
{
    const auto find = [contents = m_contents, digest = file.content](
                          const JobContext& job) { return contents->pathOf(digest, job); };
    showFile({file.content.toHex().toLatin1(), file.name, file.mediaType, find});
}

void FilePreview::showFile(const PreviewFile& file)
{
    if (!file.key.isEmpty() && m_shown == file.key)
        return;
    showNothing({});
    m_shown = file.key;
    open(file);
}

void FilePreview::open(const PreviewFile& file)
{
    switch (previewOf(file.mediaType)) {
    case Preview::Pdf:
        showPages(file, HelperPageSource::Kind::Pdf);
        return;
    case Preview::Picture:
        showPages(file, HelperPageSource::Kind::Picture);
        return;
    case Preview::Text:
        showText(file);
        return;
    case Preview::Table:
        showTable(file);
        return;
    case Preview::Mail:
        showMail(file);
        return;
    case Preview::Workbook:
        showWorkbook(file);
        return;
    case Preview::Document:
        showOffice(file);
        return;
    case Preview::Facts:
        break;
    }
    m_words->setWords(tr("A file of this kind (%1) is kept as it is and not shown here.")
                          .arg(typeWords(file.mediaType)));
    show(m_words);
}

void FilePreview::showPages(const PreviewFile& file, HelperPageSource::Kind kind)
{
    m_reading.stop();
    m_pages->showDocument(std::make_unique<HelperPageSource>(m_jobs, m_helper, kind, file.find));
    show(m_pages);
}

void FilePreview::showError(const Error& error)
{
    if (error.problem == Problem::Cancelled)
        return;
    const Words words = wordsFor(error);
    m_words->setWords(words.sentence, words.next);
    show(m_words);
}

// Finds the file, then works on it; meanwhile words say that it is opened.
template <typename Outcome, typename Work, typename Show>
void FilePreview::read(const PreviewFile& file, Work work, Show showIt)
{
    m_pages->showDocument(nullptr);
    m_words->setWords(tr("Opening…"));
    show(m_words);
    const auto job = [find = file.find, work](const JobContext& context) -> Result<Outcome> {
        const Result<QString> path = find(context);
        if (!path)
            return failWith(path);
        return work(*path, context);
    };
    m_reading.run(this, job, [this, showIt](const Result<Outcome>& outcome) {
        if (outcome)
            showIt(*outcome);
        else
            showError(outcome.error());
    });
}

namespace {

Result<ShownText> textAt(
    const documents::HelperClient& helper, const QString& path, const JobContext& job)
{
    const Result<documents::PlainText> text = helper.plainText(path, shownTextBytes, job);
    if (!text)
        return failWith(text);
    return shownText(*text);
}

} // namespace

void FilePreview::showText(const PreviewFile& file)
{
    const auto work = [helper = m_helper](const QString& path, const JobContext& job) {
        return textAt(helper, path, job);
    };
    read<ShownText>(file, work, [this](const ShownText& text) {
        m_text->showText(text, NumberedText::Numbers::Shown);
        show(m_text);
    });
}

QString FilePreview::sizeOfSheet(qint64 rows, qint64 columns) const
{
    return tr("%1, %2").arg(
        tr("%n row(s)", nullptr, int(rows)), tr("%n column(s)", nullptr, int(columns)));
}

void FilePreview::showTable(const PreviewFile& file)
{
    using Shown = std::variant<ShownTable, ShownText>;
    const auto work
        = [helper = m_helper](const QString& path, const JobContext& job) -> Result<Shown> {
        const Result<documents::TextTable> read = helper.textTable(path, shownReach, job);
        if (!read && !read.error().is(documents::cause::notATable))
            return failWith(read);
        if (auto table = read ? shownTable(*read) : std::nullopt)
            return Shown(std::move(*table));
        Result<ShownText> text = textAt(helper, path, job);
        if (!text)
            return failWith(text);
        return Shown(std::move(*text));
    };
    read<Shown>(file, work, [this](const Shown& shown) {
        if (const auto* text = std::get_if<ShownText>(&shown)) {
            m_text->showText(*text, NumberedText::Numbers::Shown);
            show(m_text);
            return;
        }
        const auto& table = std::get<ShownTable>(shown);
        QString remark = sizeOfSheet(table.rows.size(), table.columns);
        if (table.missing > 0)
            remark = tr("the first %1; the last %2 of the file are not shown")
                         .arg(remark, sizeWords(table.missing));
        else if (table.isCut)
            remark = tr("the first %1; the file holds more").arg(remark);
        m_sheets->showSheets({{{}, table.rows, remark}});
        show(m_sheets);
    });
}

namespace {

// What an attachment is, by its first bytes.
ShownAttachment attachmentAt(const QString& path, const QString& name)
{
    QFile file(path);
    QByteArray head;
    if (file.open(QIODevice::ReadOnly))
        head = file.read(documents::mediaTypeHead);
    return {path, name, documents::mediaTypeOf(head, name).name, file.size()};
}

} // namespace

void FilePreview::showMail(const PreviewFile& file)
{
    const auto work
        = [helper = m_helper](const QString& path, const JobContext& job) -> Result<OpenedMail> {
        OpenedMail opened;
        opened.folder = std::make_shared<QTemporaryDir>(); // for this person only
        if (!opened.folder->isValid())
            return fail(Problem::Unwritable, base::cause::fileUnwritable,
                {opened.folder->path(), opened.folder->errorString()});
        Result<documents::Mail> mail = helper.openMail(path, opened.folder->path(), job);
        if (!mail)
            return failWith(mail);
        for (const documents::MailAttachment& each : mail->attachments)
            opened.attachments.append(attachmentAt(opened.folder->filePath(each.file), each.name));
        opened.mail = std::move(*mail);
        return opened;
    };
    read<OpenedMail>(file, work, [this](const OpenedMail& opened) {
        m_attachments = opened.folder;
        m_mailView->showMail(opened.mail, opened.attachments);
        show(m_mailView);
    });
}

// An attachment is a file like others; a mail in a mail leads no further back than to itself.
void FilePreview::showAttachment(const ShownAttachment& attachment)
{
    const auto find = [folder = m_attachments, path = attachment.path](
                          const JobContext&) -> Result<QString> { return path; };
    m_backName->setText(evidence::printableName(attachment.name));
    m_back->setVisible(previewOf(attachment.mediaType) != Preview::Mail);
    open({{}, attachment.name, attachment.mediaType, find});
}

void FilePreview::showWorkbook(const PreviewFile& file)
{
    const auto work = [helper = m_helper](const QString& path, const JobContext& job) {
        return helper.summariseWorkbook(path, job);
    };
    read<documents::WorkbookSummary>(file, work, [this](const documents::WorkbookSummary& summary) {
        QList<ShownSheet> sheets;
        for (const documents::SheetSummary& sheet : summary.sheets) {
            const QString size = sizeOfSheet(sheet.rows, sheet.columns);
            const bool isWhole
                = sheet.rows <= sheet.first.size() && sheet.columns <= documents::shownColumns;
            QList<QStringList> rows;
            for (const QStringList& row : sheet.first) {
                QStringList cells;
                for (const QString& cell : row)
                    cells.append(shownCell(cell));
                rows.append(cells);
            }
            sheets.append({shownCell(sheet.name), rows,
                isWhole ? size : tr("%1; the begin is shown").arg(size)});
        }
        const int more = summary.sheetCount - int(summary.sheets.size());
        m_sheets->showSheets(sheets, more > 0 ? tr("%n more sheet(s)", nullptr, more) : QString());
        show(m_sheets);
    });
}

void FilePreview::showOffice(const PreviewFile& file)
{
    struct Opened
    {
        ShownText text;
        bool isWhole = true;
    };
    const auto work
        = [helper = m_helper](const QString& path, const JobContext& job) -> Result<Opened> {
        const Result<documents::OfficeText> text = helper.officeText(path, job);
        if (!text)
            return failWith(text);
        return Opened{shownLines(text->parts.join(QStringLiteral("\n\n———\n\n"))), text->isWhole};
    };
    read<Opened>(file, work, [this](const Opened& opened) {
        ShownText shown = opened.text;
        //: stands below the text of an Office document
        shown.encoding = tr("the words alone, without layout and pictures");
        if (!opened.isWhole)
            shown.encoding += u" · " + tr("only the begin: the document is very long");
        m_text->showText(shown, NumberedText::Numbers::Hidden);
        show(m_text);
    });
}

void FilePreview::find()
{
    QWidget* view = m_stack->currentWidget();
    if (view == m_pages)
        m_pages->find();
    else if (view == m_text)
        m_text->find();
    else if (view == m_sheets)
        m_sheets->find();
    else if (view == m_mailView)
        m_mailView->text().find();
}

} // namespace muniment::ui
