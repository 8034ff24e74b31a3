// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"
#include "ui/shell/job_runner.h"
#include "ui/widgets/page_source.h"

#include <QHash>

#include <functional>

namespace muniment::ui {

// Finds the file to show; runs in a job.
using FileFinder = std::function<Result<QString>(const JobContext& job)>;

// Pages drawn by the helper, one process for each, a few at a time. What is no longer wished for is
// stopped.
class HelperPageSource final : public PageSource
{
    Q_OBJECT

public:
    enum class Kind { Pdf, Picture };

    HelperPageSource(
        JobRunner& jobs, documents::HelperClient helper, Kind kind, FileFinder findFile);
    ~HelperPageSource() override;

    void open() override;
    void want(const QList<PageWish>& wishes) override;

private:
    struct Opened
    {
        QString path;
        DocumentShape shape;
    };

    static Result<Opened> openPdf(
        const documents::HelperClient& helper, const QString& path, const JobContext& job);
    static Result<Opened> openPicture(
        const documents::HelperClient& helper, const QString& path, const JobContext& job);
    void startNext();
    void start(const PageWish& wish);

    JobRunner& m_jobs;
    documents::HelperClient m_helper;
    Kind m_kind;
    FileFinder m_findFile;
    QString m_path;
    QList<PageWish> m_wishes; // not begun
    QHash<int, JobRunner::Handle> m_running; // by page
};

} // namespace muniment::ui
