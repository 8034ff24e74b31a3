// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::vault {

// The kind of record that a verb is about: a binder is handed out, though that writes more page
// numbers than binders. Where a step has no such records, it is told by what most of them are.
QString mainEntityOf(const QString& verb);

// What a step of the journal is called: "add 12 items of evidence", "change C-12". Stands behind
// "Undo". `verb` is the journal's, `entity` what its records are, `records` how many of them;
// `name` is what the one record is called, where there is one and it is known.
QString stepWords(
    const QString& verb, const QString& entity, qint64 records, const QString& name = {});

// The verb alone, where the records are not at hand: "add evidence".
QString stepWords(const QString& verb);

// Of a step that takes another back, and of one that does it again: "undo “change C-12”".
QString undoStepWords(const QString& step);
QString redoStepWords(const QString& step);
// Where it is not known which: "undo".
QString undoStepWords();

} // namespace muniment::vault
