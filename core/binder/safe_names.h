// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"

#include <QString>
#include <QStringView>

namespace muniment::binder {

inline constexpr qsizetype longestFolderName = 80; // characters, extension included

// Letters a-z, digits and hyphens of a text: accents are dropped, letters of other scripts too.
// "file" where nothing is left.
QString plainWords(const QString& text);

// The name of a file in the companion folder: "E-102_r1_access-review-q3.xlsx". `position` counts
// the files of an exhibit from 0; the others than the first are "E-102-1_r1_...". Such a name is at
// most 80 characters, the same on every system, and none that a system reserves.
QString folderNameFor(const QString& exhibit, int revision, qsizetype position,
    const QString& originalName, const QString& mediaType);

// Names every file of the plan that goes into the folder, and takes the name from those that are
// withheld. No two names are the same, whatever the case of their letters.
void nameFiles(BinderPlan& plan);

// Whether a name is one that the functions above can make: what `verify` accepts in a manifest.
bool isSafeFolderName(QStringView name);

} // namespace muniment::binder
