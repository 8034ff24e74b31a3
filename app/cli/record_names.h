// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/access.h"

#include <QString>

#include <boost/uuid/uuid.hpp>

namespace muniment::cli {

// The record that "C-12", "E-041" or an id names.
Result<boost::uuids::uuid> findRecord(vault::Access& access, const QString& text);

// "C-12" where a record of that table has a number, else the table's name.
Result<QString> recordName(
    vault::Access& access, const QString& entity, const boost::uuids::uuid& record);

} // namespace muniment::cli
