// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/assurance/recognition.h"
#include "core/assurance/validity.h"
#include "core/assurance/warnings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace muniment::cli {

QJsonObject recognitionJson(const assurance::Recognition& recognition);
// The same for people: what it is, then field by field with page and words.
QString recognitionText(const assurance::Recognition& recognition);

// Services and regions as the paper lists them; what a person matched to it since stands apart.
// `settled` may hold those of other documents.
QJsonObject documentJson(
    const assurance::AssuranceDocument& document, const QList<assurance::SettledName>& settled);
QJsonObject standingJson(const assurance::StandingOn& standing);
QJsonArray warningsJson(const QList<assurance::Warning>& warnings);
QString warningsText(const QList<assurance::Warning>& warnings); // one line each
QJsonObject dutyJson(const assurance::Duty& duty, const QString& document);

} // namespace muniment::cli
