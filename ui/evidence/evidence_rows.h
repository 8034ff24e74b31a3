// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view.h"

namespace muniment::ui {

// What can be shown of a file.
enum class Preview { Pdf, Picture, Text, Facts };

Preview previewOf(const QString& mediaType);

// An item as the library shows it.
struct EvidenceRow
{
    EvidenceId id;
    qint64 number = 0;
    QString title;
    QString type; // in words: "PDF", "picture"
    std::optional<Period> covers;
    Date received;
    evidence::Review review = evidence::Review::Submitted;
    QString source;
    int controls = 0; // how many it is linked to
    int revision = 0; // 0: all were withdrawn
    QString findable; // number, title and source, folded
    int titleRank = 0; // places in the order of the language
    int typeRank = 0;
    int sourceRank = 0;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
};

// The items of the scope (linked to one of its controls, or to none at all), by number.
QList<EvidenceRow> evidenceRows(const View& view);

enum class EvidenceColumn { Number, Review, Title, Type, Covers, Received, Controls, Source };

struct EvidenceOrder
{
    QString find; // part of number, title or source
    EvidenceColumn column = EvidenceColumn::Number;
    Qt::SortOrder order = Qt::AscendingOrder;
};

QList<EvidenceRow> arranged(const QList<EvidenceRow>& rows, const EvidenceOrder& order);

} // namespace muniment::ui
