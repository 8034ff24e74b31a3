// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::binder {

enum class Paper { A4, Letter };

// An issued edition has page stamps and is recorded; a draft says so on each page and is not.
enum class Variant { Issued, Draft };

// What is asked for. Everything has a default: the audit's own scope, frameworks and period;
// without an audit, all scopes, all frameworks and the scopes' period.
struct BinderOptions
{
    QString audit; // name or number; empty: none
    QStringList scopes;
    QStringList frameworks;
    std::optional<Period> period;
    audits::RecipientClass recipientClass = audits::RecipientClass::OwnAuditor;
    QString
        recipient; // who it is for, by name; empty: the auditor of the audit, where that is meant
    QString preparedBy; // a person's name or number; empty: the actor
    Paper paper = Paper::A4;
    Variant variant = Variant::Issued;
    std::optional<Date> asOf; // empty: the day of `knownAt`
};

} // namespace muniment::binder
