// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/visits.h"

namespace muniment::ui {

namespace {

constexpr qsizetype kept = 50;

} // namespace

void Visits::leave(const Visit& here)
{
    m_ahead.clear();
    if (!m_behind.isEmpty() && m_behind.last() == here)
        return;
    m_behind.append(here);
    if (m_behind.size() > kept)
        m_behind.removeFirst();
}

std::optional<Visit> Visits::back(const Visit& here)
{
    if (m_behind.isEmpty())
        return {};
    m_ahead.append(here);
    return m_behind.takeLast();
}

std::optional<Visit> Visits::forward(const Visit& here)
{
    if (m_ahead.isEmpty())
        return {};
    m_behind.append(here);
    return m_ahead.takeLast();
}

} // namespace muniment::ui
