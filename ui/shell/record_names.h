// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

#include <QString>

namespace muniment::ui {

// What a record of the journal is called on screen: "C-12", "E-041"; empty where the records at
// hand do not hold it, as after it was removed.
QString recordCode(
    const standing::Facts& facts, const QString& entity, const boost::uuids::uuid& record);

} // namespace muniment::ui
