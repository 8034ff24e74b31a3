// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/record_index.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace muniment::ui {

// One thing that the palette offers.
struct PaletteItem
{
    QString id; // under which it is remembered
    QString code; // of a record
    QString title;
    QString kind; // "Command", "Place", "Control"
    QString keys;
    Findable text;
    std::function<void()> act;
};

// What stands in the palette for what was typed: what was chosen lately goes before its equals, and
// stands first while nothing is typed. `index` may be null while it is made; records are offered
// only for a text.
QList<PaletteItem> paletteItems(const QString& typed, const QList<PaletteItem>& commands,
    const RecordIndex* index, const QStringList& recent,
    const std::function<void(const RecordLink&)>& follow);

PaletteItem paletteItem(
    const RecordIndex::Entry& entry, const std::function<void(const RecordLink&)>& follow);

} // namespace muniment::ui
