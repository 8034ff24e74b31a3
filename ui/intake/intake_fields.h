// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/add_evidence.h"
#include "ui/fields/field_spec.h"
#include "ui/intake/intake_destination.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// What is asked about files that come in, and how the answers become a request to core.
namespace intake {
inline const auto asKey = QStringLiteral("as");
inline const auto reasonKey = QStringLiteral("reason");
inline const auto titleKey = QStringLiteral("title");
inline const auto showsKey = QStringLiteral("shows");
inline const auto coversKey = QStringLiteral("covers");
inline const auto capturedKey = QStringLiteral("captured");
inline const auto sourceKey = QStringLiteral("source");
inline const auto queryKey = QStringLiteral("query");
inline const auto collectorKey = QStringLiteral("collector");
inline const auto classificationKey = QStringLiteral("classification");
inline const auto restrictionKey = QStringLiteral("restriction");
inline const auto linksKey = QStringLiteral("links");
inline const auto groupingKey = QStringLiteral("grouping");

inline const auto asRevision = QStringLiteral("revision");
inline const auto asNext = QStringLiteral("next");
inline const auto eachAnItem = QStringLiteral("each");
inline const auto oneItem = QStringLiteral("one");
} // namespace intake

struct IntakeQuestion
{
    const View& view;
    const IntakeDestination& destination;
    int files = 1;
};

// Whether a field asks about all files together, and never about one of them.
bool isOfAllFiles(const QString& key);

QList<FieldSpec> intakeFields(const IntakeQuestion& question);

// What stands in the fields at the begin.
FieldValues intakeValues(const IntakeDestination& destination, PersonId me);

// The answers, over what is known at the destination.
evidence::EvidenceDetails intakeDetails(
    const FieldValues& values, const IntakeDestination& destination);
QList<evidence::NewEvidenceLink> intakeLinks(
    const FieldValues& values, const IntakeDestination& destination);

// One set for all files; `exceptions` by path holds what differs of a file.
evidence::AddRequest intakeRequest(const QStringList& paths, const FieldValues& all,
    const QHash<QString, FieldValues>& exceptions, const IntakeDestination& destination);

// What is remembered of a source: collector, class, restriction and query, as text.
QString rememberedText(const FieldValues& values);
FieldValues rememberedValues(const QString& text);

} // namespace muniment::ui
