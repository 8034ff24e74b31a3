// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace muniment {

// What may be shown of where a job stands: never more than all of it, and never less than was shown
// before. Where less is told, as at the beginning of a job's next part, how far it is counts as not
// known. Names come without what cannot be seen and would only mislead.
class SteadyProgress
{
public:
    Progress shown(const Progress& told);

private:
    double m_share = 0; // the largest shown
};

} // namespace muniment
