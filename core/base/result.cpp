// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "core/base/base_messages.h"

namespace muniment {

Words wordsFor(const Error& error)
{
    return error.cause ? error.cause->words(error) : base::words(error);
}

QString problemName(Problem problem)
{
    switch (problem) {
    case Problem::NotFound:
        return QStringLiteral("not_found");
    case Problem::Conflict:
        return QStringLiteral("conflict");
    case Problem::Invalid:
        return QStringLiteral("invalid");
    case Problem::Refused:
        return QStringLiteral("refused");
    case Problem::Cancelled:
        return QStringLiteral("cancelled");
    case Problem::Busy:
        return QStringLiteral("busy");
    case Problem::Unreadable:
        return QStringLiteral("unreadable");
    case Problem::Unwritable:
        return QStringLiteral("unwritable");
    case Problem::Damaged:
        return QStringLiteral("damaged");
    case Problem::TooNew:
        return QStringLiteral("too_new");
    }
    Q_UNREACHABLE();
}

} // namespace muniment
