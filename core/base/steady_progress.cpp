// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/steady_progress.h"

#include "core/base/clean_text.h"

#include <algorithm>

namespace muniment {

Progress SteadyProgress::shown(const Progress& told)
{
    Progress shown{
        std::max<qint64>(told.done, 0), std::max<qint64>(told.total, 0), cleanLine(told.what)};
    if (shown.total == 0)
        return shown;
    shown.done = std::min(shown.done, shown.total);
    const double share = double(shown.done) / double(shown.total);
    if (share < m_share)
        return {0, 0, shown.what};
    m_share = share;
    return shown;
}

} // namespace muniment
