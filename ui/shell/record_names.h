// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"
#include "ui/shell/record_link.h"

#include <QList>
#include <QString>

#include <functional>

namespace muniment::ui {

// What a record is called on screen.
struct RecordName
{
    QString kind; // "Control"
    QString code; // "C-12"; empty: it has none
    QString title; // "Access review"

    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && title.isEmpty(); }
    [[nodiscard]] QString text() const; // "C-12 Access review"
};

// Empty where the records at hand do not hold it, as after it was removed.
RecordName recordName(const standing::Facts& facts, const RecordLink& link);

// Of a record of the journal: "C-12", "E-041"; empty where the records at hand do not hold it.
QString recordCode(
    const standing::Facts& facts, const QString& entity, const boost::uuids::uuid& record);

// Every record that can be linked to, with its name, kind by kind and in the order of the numbers.
void forEachRecord(const standing::Facts& facts,
    const std::function<void(const RecordLink& link, RecordName name)>& take);

} // namespace muniment::ui
