// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/assurance/recognition.h"

#include <QList>
#include <QString>

namespace muniment::assurance {

// What a person decided about one field. An empty value says that the document does not state it.
struct Setting
{
    Field field = Field::Title;
    QString value;
};

Result<Setting> parseSetting(const QString& text); // "expiry=2028-05-04"

// The fields that a person confirmed, each with page and words, or typed.
struct Confirmation
{
    DocumentFields fields;
    QList<ConfirmedField> readings;
};

// What is clear is taken as it was read; what is to decide needs a setting, and so does a type
// that was not recognised. Deciding the provider also decides the legal entity that was read from
// the same words. A form that nobody filled in is refused.
Result<Confirmation> confirmed(const Recognition& recognition, const QList<Setting>& settings);

} // namespace muniment::assurance
