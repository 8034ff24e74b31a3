// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"
#include "core/evidence/evidence.h"
#include "ui/shell/content_files.h"
#include "ui/shell/helper_page_source.h"
#include "ui/shell/job_runner.h"

#include <QWidget>

#include <memory>

class QFrame;
class QLabel;
class QStackedWidget;
class QTemporaryDir;

namespace muniment::ui {

class DocumentView;
class EmptyPage;
class MailView;
class SheetView;
class TextView;
struct ShownAttachment;

// A file to be shown, wherever it lies.
struct PreviewFile
{
    QByteArray key; // the same file is not opened twice
    QString name;
    QString mediaType; // by content
    FileFinder find; // in a job
};

// What a file holds, to look at: pages and pictures drawn by the helper, mails, workbooks and
// documents taken apart by it, text as text, of any other kind a sentence. All content is read in
// jobs; a file that cannot be read costs one sentence.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    FilePreview(JobRunner& jobs, documents::HelperClient helper,
        std::shared_ptr<ContentFiles> contents, QWidget* parent = nullptr);
    ~FilePreview() override;

    void showFile(const evidence::EvidenceFile& file);
    void showFile(const PreviewFile& file);
    void showNothing(const QString& words);

    // Opens the field that finds in what is shown; for the place's own Ctrl+F.
    void find();
    // Pages and pictures, to point something out on them or to pick words from them.
    [[nodiscard]] DocumentView& document() { return *m_pages; }

private:
    struct OpenedMail;
    void open(const PreviewFile& file);
    void showPages(const PreviewFile& file, HelperPageSource::Kind kind);
    void showText(const PreviewFile& file);
    void showTable(const PreviewFile& file);
    void showMail(const PreviewFile& file);
    void showWorkbook(const PreviewFile& file);
    void showOffice(const PreviewFile& file);
    void showAttachment(const ShownAttachment& attachment);
    void showError(const Error& error);
    void show(QWidget* view);
    [[nodiscard]] QString sizeOfSheet(qint64 rows, qint64 columns) const;
    template <typename Outcome, typename Work, typename Show>
    void read(const PreviewFile& file, Work work, Show showIt);

    JobRunner& m_jobs;
    documents::HelperClient m_helper;
    std::shared_ptr<ContentFiles> m_contents;
    NewestJob m_reading;
    QByteArray m_shown;
    std::shared_ptr<QTemporaryDir> m_attachments; // of the mail that is shown
    PreviewFile m_mail; // to which an attachment leads back
    QFrame* m_back;
    QLabel* m_backName;
    QStackedWidget* m_stack;
    DocumentView* m_pages;
    TextView* m_text;
    MailView* m_mailView;
    SheetView* m_sheets;
    EmptyPage* m_words;
};

} // namespace muniment::ui
