// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "ui/lists/list_rows.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// An audit, and a binder as it was handed out, as their lists show them.
struct AuditListRow
{
    AuditId id;
    qint64 number = 0;
    QString name;
    audits::AuditKind kind = audits::AuditKind::Internal;
    QString scope; // empty: all
    QStringList frameworks; // empty: all
    Period period;
    QString auditor;
    Date requestsDue;
    Date fieldworkFrom;
    Date fieldworkUntil;
    Date reportDue;
    int editions = 0;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
};

struct EditionListRow
{
    BinderEditionId id;
    AuditId auditId;
    audits::EditionName name;
    audits::EditionState state = audits::EditionState::Issued;
    QString audit; // empty: none
    Date asOf;
    Date madeOn;
    QString madeBy;
    int pages = 0;
    int exhibits = 0;
    int leftOut = 0; // withheld, given as file only, unreadable
    QString recipient;
    QString fileName;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
};

// Of the scope of the view, and of all scopes; by number.
QList<AuditListRow> auditRows(const View& view);
// Newest first.
QList<EditionListRow> editionRows(const View& view);

StateMark markOf(audits::EditionState state);
// "in 49 days", "running", "over since 13 Jan 2027"; empty where no day is known.
QString fieldworkWords(const AuditListRow& row, Date day);

std::shared_ptr<const QList<Column<AuditListRow>>> auditColumns(Date day);
std::shared_ptr<const QList<Column<EditionListRow>>> editionColumns();

} // namespace muniment::ui
