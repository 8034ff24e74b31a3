// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"
#include "core/evidence/evidence.h"
#include "ui/shell/content_files.h"
#include "ui/shell/job_runner.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QStackedWidget;

namespace muniment::ui {

class DocumentView;
class EmptyPage;

// What a file holds, to look at: pages and pictures drawn by the helper, text as text, of any other
// kind a sentence. All content is read in jobs.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    FilePreview(JobRunner& jobs, documents::HelperClient helper,
        std::shared_ptr<ContentFiles> contents, QWidget* parent = nullptr);

    void showFile(const evidence::EvidenceFile& file);
    void showNothing(const QString& words);

private:
    void showText(const evidence::EvidenceFile& file);

    JobRunner& m_jobs;
    documents::HelperClient m_helper;
    std::shared_ptr<ContentFiles> m_contents;
    NewestJob m_reading;
    Sha256 m_shown;
    QStackedWidget* m_stack;
    DocumentView* m_pages;
    QPlainTextEdit* m_text;
    EmptyPage* m_words;
};

} // namespace muniment::ui
