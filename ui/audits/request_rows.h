// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "ui/lists/list_rows.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// What an auditor asks for, as its list shows it.
struct RequestListRow
{
    audits::Request request;
    QString audit;
    QStringList controls; // codes
    QString owner;
    Date dueOn; // its own, or the audit's
    bool isLate = false;
    bool isWaiting = false; // somebody must see to it

    [[nodiscard]] QByteArray key() const { return idBytes(request.id); }
};

// Of the audits that the view shows; by audit, then by number.
QList<RequestListRow> requestRows(const View& view);

StateMark markOf(audits::RequestState state);
// "Ready since 3 January 2027, due 8 January 2027."
QString requestSentence(const RequestListRow& row);

std::shared_ptr<const QList<Column<RequestListRow>>> requestColumns();

} // namespace muniment::ui
