// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/protocol.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

namespace muniment::tests {

namespace {

using namespace documents;

// What is taken for an answer is told again as it was.
template <typename Read>
void carry(const Read& read, const QJsonValue& value)
{
    const auto once = read(value);
    if (!once)
        return;
    const QJsonArray told = toJson(*once);
    const QJsonValue piped
        = QJsonDocument::fromJson(QJsonDocument(told).toJson(QJsonDocument::Compact)).array();
    const auto again = read(piped);
    require(again && toJson(*again) == told, "what the helper says is told again as it was");
}

} // namespace

void readHelperAnswer(const QByteArray& bytes)
{
    const QJsonDocument line = QJsonDocument::fromJson(bytes);
    const QJsonValue value = line.isArray() ? QJsonValue(line.array()) : QJsonValue(line.object());
    carry(&limitsFromJson, value);
    carry(&errorFromJson, value);
    carry(&inspectionFromJson, value);
    carry(&documentTextFromJson, value);
    carry(&paintReportFromJson, value);
    carry(&picturePageFromJson, value);
    carry(&joinPlanFromJson, value);
    carry(&joinReportFromJson, value);
    carry(&pdfCheckFromJson, value);
    carry(&pdfShapeFromJson, value);
    carry(&mailFromJson, value);
    carry(&officeTextFromJson, value);
    carry(&plainTextFromJson, value);
    carry([](const QJsonValue& each) { return textTableFromJson(each, {1000, 100, 20}); }, value);
    carry(&workbookSummaryFromJson, value);
}

} // namespace muniment::tests
