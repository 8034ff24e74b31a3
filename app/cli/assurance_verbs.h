// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

namespace muniment::cli {

// Recognising and storing documents (assurance_import_verbs.cpp).
void addAssuranceImports(Verbs& verbs);
// What people do about a document once it is in: review, check, lean (assurance_act_verbs.cpp).
void addAssuranceActs(Verbs& verbs);

} // namespace muniment::cli
