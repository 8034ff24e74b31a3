// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
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

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

// What goes through the pipe between HelperClient and the helper, an object a line: one request,
// then answers.
//   {"at": [index, path]}               the document that is read from here on
//   {"progress": [done, total, what]}
//   {"done": value}                     the last line
//   {"error": error}                    the last line
// To inspect, more is asked until the helper's input ends, and each document answers for itself:
//   {"look": [index, path, seconds, bytes], "limits": limits}
//   {"answer": [index, "{\"item\": value}"]}  or {"error": error}, as the document's process wrote
//   it
//   {"failed": [index, error]}             where that process went down
// To join with parts that are read before the plan is known, the same: {"ready": true} asks for
// more,
//   {"part": [path, pages]}
//   {"plan": plan}                         the last
// What may be large (text, pictures) stands in the file that the request names as "result".
namespace muniment::documents {

QJsonArray toJson(const platform::ProcessLimits& limits);
Result<platform::ProcessLimits> limitsFromJson(const QJsonValue& value);

QJsonArray toJson(const Error& error);
Result<Error> errorFromJson(const QJsonValue& value);

QJsonArray toJson(const Inspection& inspection);
Result<Inspection> inspectionFromJson(const QJsonValue& value);

QJsonArray toJson(const DocumentText& text);
Result<DocumentText> documentTextFromJson(const QJsonValue& value);

QJsonArray toJson(const PaintReport& report);
Result<PaintReport> paintReportFromJson(const QJsonValue& value);

QJsonArray toJson(const PicturePage& page);
Result<PicturePage> picturePageFromJson(const QJsonValue& value);

QJsonArray toJson(const JoinPlan& plan);
Result<JoinPlan> joinPlanFromJson(const QJsonValue& value);

QJsonArray toJson(const JoinReport& report);
Result<JoinReport> joinReportFromJson(const QJsonValue& value);

QJsonArray toJson(const PdfCheck& check);
Result<PdfCheck> pdfCheckFromJson(const QJsonValue& value);

QJsonArray toJson(const PdfShape& shape);
Result<PdfShape> pdfShapeFromJson(const QJsonValue& value);

QJsonArray toJson(const Mail& mail);
Result<Mail> mailFromJson(const QJsonValue& value);

QJsonArray toJson(const OfficeText& text);
Result<OfficeText> officeTextFromJson(const QJsonValue& value);

QJsonArray toJson(const PlainText& text);
Result<PlainText> plainTextFromJson(const QJsonValue& value);

QJsonArray toJson(const TextTable& table);
Result<TextTable> textTableFromJson(const QJsonValue& value, const TableReach& reach);

QJsonArray toJson(const WorkbookSummary& summary);
Result<WorkbookSummary> workbookSummaryFromJson(const QJsonValue& value);

} // namespace muniment::documents
