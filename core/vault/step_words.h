// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::vault {

// What a step of the journal is called: "add 12 items of evidence", "change C-12". Stands behind
// "Undo". `verb` is the journal's, `entity` what its records are, `records` how many of them;
// `name` is what the one record is called, where there is one and it is known.
QString stepWords(
    const QString& verb, const QString& entity, qint64 records, const QString& name = {});

// The verb alone, where the records are not at hand: "add evidence".
QString stepWords(const QString& verb);

} // namespace muniment::vault
