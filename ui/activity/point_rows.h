// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/vault/vault.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// A time at which the records stood in a way that somebody may want to see again.
struct PointRow
{
    enum class Kind { RestorePoint, Binder, PeriodEnd, Backup, Beginning };
    Kind kind = Kind::RestorePoint;
    Instant at;
    Date day; // in the organisation's zone
    QString when; // with the time of day
    QString name;
    QString who;
    std::optional<RecordLink> link;
    QString file; // of a copy
    qint64 fileBytes = 0;
    QString trouble; // why a copy cannot be restored; empty: nothing known against it
    qint64 sequence = 0; // the newest entry of the journal then
    qint64 since = 0; // entries written after it

    [[nodiscard]] QByteArray key() const;
};

QString pointKindWords(PointRow::Kind kind);

// Times that somebody named or the records tell of, newest first: binders that were handed out,
// ends of audited periods that are over, the beginning of the vault. Those before the first entry
// of the journal are left out: there are no records of then. Reads where the journal stood, in a
// job.
Result<QList<PointRow>> pointRows(vault::Vault& vault, const View& view, const JobContext& context);

// The copies of this vault that lie in a folder and beside it, newest first. Each is opened to see
// whose it is and how far its journal goes along with the vault's, in a job; another vault's are
// left out, and one that cannot be opened says why.
QList<PointRow> backupRows(vault::Vault& vault, const QString& folder, const View& view,
    const vault::Surroundings& surroundings, const JobContext& context);

} // namespace muniment::ui
