// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assurance/assurance_rows.h"
#include "ui/fields/record_form.h"

namespace muniment::ui {

class Acts;
struct PlaceParts;

// Asks which document proves these halves of the provider, where in it, and from when on. Null
// where there is no document to choose from. What comes of it is said for `owner`, which outlives
// the form.
RecordForm* makeLeanForm(
    const PlaceParts& parts, const View& view, const QList<HalfRow>& halves, QObject* owner);

// Whether one of them leans on a document beyond today.
bool isLeaning(const View& view, const QList<HalfRow>& halves);

// From tomorrow on they lean on their documents no longer. Those that do not are passed over.
Status leanNoLonger(Acts& acts, const View& view, const QList<HalfRow>& halves);

} // namespace muniment::ui
