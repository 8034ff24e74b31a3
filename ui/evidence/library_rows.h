// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/freshness.h"
#include "ui/shell/view.h"

#include <QStringList>

namespace muniment::ui {

// An item as the library shows it.
struct LibraryRow
{
    EvidenceId id;
    qint64 number = 0;
    int revision = 0; // 0: all were withdrawn
    QString title;
    QString type; // in words: "PDF", "picture"
    QStringList series; // that it proves something of
    std::optional<Period> covers;
    Date captured;
    Date received;
    QString source;
    QString collector;
    QStringList controls; // "C-12"
    evidence::Review review = evidence::Review::Submitted;
    std::optional<standing::Freshness> freshness; // the worst of its uses; absent: not used
    evidence::Restriction restriction = evidence::Restriction::AuditorsAndRegulators;
    evidence::Classification classification = evidence::Classification::Internal;
    bool holdsPersonalData = false;
    QString document; // "D-04": a provider's document whose file it is; reviewed with it
    bool isRefusedWithDocument = false; // it may not be relied on
    QString stamps; // page numbers given: "412-419"
    qint64 firstStamp = 0;
    qint64 size = 0; // of the files of the revision that stands
    QString digest; // the begin of it; of several files of all together

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    // Somebody has to look at it: it waits for review, or was sent back.
    [[nodiscard]] bool needsWork() const;
    [[nodiscard]] bool awaitsReview() const;
};

// The items of the scope (linked to one of its controls, or to none at all), by number; drafts are
// in the tray and not here.
QList<LibraryRow> libraryRows(const View& view);

} // namespace muniment::ui
