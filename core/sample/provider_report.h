// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/paper.h"

namespace muniment::sample {

// The sections of the provider's SOC 2 report, in their order.
void reportCover(Paper& paper);
void auditorsReport(Paper& paper); // section I
void managementAssertion(Paper& paper); // section II
void systemDescription(Paper& paper); // section III
void userEntityControls(Paper& paper); // section III, last parts
void testsOfControls(Paper& paper); // section IV
void otherInformation(Paper& paper); // section V

} // namespace muniment::sample
