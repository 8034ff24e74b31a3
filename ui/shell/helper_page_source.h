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

// Pages drawn and read by the helper, one process for each, a few at a time. What is no longer
// wished for is stopped.
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
    void wantThumbnails(const QList<PageWish>& wishes) override;
    void wantWords(const QList<int>& pages) override;
    void readTexts(const PageRun& run) override;
    void stopReading() override;

private:
    enum class Use { Page, Thumbnail };
    struct Opened
    {
        QString path;
        DocumentShape shape;
    };
    struct Drawing
    {
        int number = 0;
        Use use = Use::Page;
        PageWish wish;
        JobRunner::Handle job;
        bool isStopped = false; // it answers no more
    };

    static Result<Opened> openPdf(
        const documents::HelperClient& helper, const QString& path, const JobContext& job);
    static Result<Opened> openPicture(
        const documents::HelperClient& helper, const QString& path, const JobContext& job);
    void stopUnwanted(QList<PageWish>& wishes, Use use);
    void startNext();
    bool startFirstOf(QList<PageWish>& wishes, Use use);
    void start(const PageWish& wish, Use use);
    void tellImage(const PageWish& wish, Use use, const Result<QImage>& image);
    void readNextWords();

    JobRunner& m_jobs;
    documents::HelperClient m_helper;
    Kind m_kind;
    FileFinder m_findFile;
    QString m_path;
    QList<PageWish> m_wishes; // not begun
    QList<PageWish> m_thumbnails; // not begun
    QList<Drawing> m_drawings; // under way
    int m_drawn = 0; // how many were begun
    QList<int> m_words; // pages, not begun
    int m_readingWords = -1; // the page at hand
    NewestJob m_wordsJob;
    NewestJob m_textJob;
};

} // namespace muniment::ui
