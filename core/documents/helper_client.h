// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/document_text.h"
#include "core/documents/inspection.h"
#include "core/documents/joining.h"
#include "core/documents/mail.h"
#include "core/documents/office_text.h"
#include "core/documents/painting.h"
#include "core/documents/pdf_check.h"
#include "core/documents/pdf_shape.h"
#include "core/documents/plain_text.h"
#include "core/documents/text_table.h"
#include "core/documents/workbook_summary.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::documents {

// The door to the program that meets untrusted documents, `muniment-helper`: one process for each
// call, without network, with limits on time, memory and output. Blocks the calling thread, so it
// belongs into a job; stopping the job kills the process. What a document does to the process
// (crash, hang, nonsense, flood) is an error with one cause, never more. Copies are cheap, calls
// from several threads at once run in processes of their own.
class HelperClient
{
public:
    struct Options
    {
        QString program; // empty: the one beside the running program
        QStringList environment; // "NAME=value" added for the process, for tests
        int secondsPerDocument = 30; // wall clock
        int cpuSeconds = 20; // for one small document
        qint64 longestAnswer = 64LL * 1024 * 1024; // bytes on the pipe and of a result file
    };

    HelperClient() = default;
    explicit HelperClient(Options options);

    // One result for each path, in order. A document that takes the process down is one error in
    // the list; the rest goes on in a new process.
    Result<QList<Result<Inspection>>> inspect(
        const QStringList& paths, const JobContext& job = {}) const;
    Result<DocumentText> text(
        const QString& path, WordBoxes boxes, const JobContext& job = {}, PageSpan span = {}) const;
    Result<QByteArray> pageImage(
        const QString& path, int page, int pixelWidth, const JobContext& job = {}) const;
    Result<QByteArray> thumbnail(const QString& path, int pixels, const JobContext& job = {}) const;
    Result<PaintReport> paint(const QList<PageDrawing>& pages, const QString& outputPath,
        const JobContext& job = {}) const;
    Result<PaintReport> paintPicture(const PicturePage& page, const JobContext& job = {}) const;
    Result<JoinReport> join(const JoinPlan& plan, const JobContext& job = {}) const;
    Result<PdfCheck> check(const QString& path, const JobContext& job = {}) const;
    Result<PdfShape> shape(const QString& path, const JobContext& job = {}) const;
    // Attachments are written into the folder.
    Result<Mail> openMail(
        const QString& path, const QString& folder, const JobContext& job = {}) const;
    Result<WorkbookSummary> summariseWorkbook(
        const QString& path, const JobContext& job = {}) const;
    Result<OfficeText> officeText(const QString& path, const JobContext& job = {}) const;

    Result<PlainText> plainText(
        const QString& path, qint64 mostBytes, const JobContext& job = {}) const;
    Result<TextTable> textTable(
        const QString& path, const TableReach& reach, const JobContext& job = {}) const;

    [[nodiscard]] const Options& options() const { return m_options; }

private:
    Options m_options;
};

} // namespace muniment::documents
