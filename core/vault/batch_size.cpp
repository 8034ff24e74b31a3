// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/batch_size.h"

#include <algorithm>
#include <utility>

namespace muniment::vault {

namespace {

using namespace std::chrono_literals;

constexpr auto longEnough = 15ms;
constexpr auto tooLong = 20ms;
constexpr int slowOnesBorne = 20;

} // namespace

void BatchSize::committed(qint64 bytes, std::chrono::microseconds took)
{
    // The last batch of a run says nothing.
    if (bytes < m_next / 2)
        return;
    if (const qint64 before = std::exchange(m_before, 0);
        before != 0 && took > tooLong && took > m_tookBefore * 3 / 4) {
        m_next = before;
        m_patience = slowOnesBorne;
        return;
    }
    if (took > tooLong)
        shrink(took);
    else if (took < longEnough)
        m_next = std::min(largest, m_next + m_next / 4);
}

void BatchSize::shrink(std::chrono::microseconds took)
{
    if (m_next == smallest || m_patience-- > 0)
        return;
    m_patience = 0;
    m_before = m_next;
    m_tookBefore = took;
    m_next = std::max(smallest, m_next / 2);
}

} // namespace muniment::vault
