// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/record_labels.h"

#include <QJsonValue>

namespace muniment::ui {

// A value of a row of the journal as people read it: records by their names, days and times as on
// screen, words of choice in the language of the window. Empty where there is no value.
QString valueWords(const QString& table, const QString& column, const QJsonValue& value,
    const RecordLabels& labels);

// The first digits of a digest, by which two are told apart.
QString shortDigest(const QString& hex);
// All of them, for the eye that compares them.
QString digestInGroups(const QString& hex);

} // namespace muniment::ui
