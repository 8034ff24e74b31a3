// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/interchange/header_match.h"

#include <QList>
#include <QString>

namespace muniment::cli {

// The columns of a table that an import takes, each with what stands in it, and a header with an
// example line: for the help of the verb, and as an answer of its own.
QString columnsHelp(const QList<interchange::KnownColumn>& columns);
Answer columnsAnswer(const QList<interchange::KnownColumn>& columns);

// A table to read was named.
Status fileNamed(const QString& file);

} // namespace muniment::cli
