// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/record_link.h"

#include <QList>

#include <optional>

namespace muniment::ui {

// A place, and the record that was shown in it.
struct Visit
{
    PlaceKind place = PlaceKind::Overview;
    std::optional<RecordLink> link;

    friend bool operator==(const Visit&, const Visit&) = default;
};

// Where one has been, as a browser keeps it: back, forward, and what lies ahead goes once one turns
// off somewhere else.
class Visits
{
public:
    void leave(const Visit& here);
    std::optional<Visit> back(const Visit& here);
    std::optional<Visit> forward(const Visit& here);
    [[nodiscard]] bool canGoBack() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.isEmpty(); }

private:
    QList<Visit> m_behind;
    QList<Visit> m_ahead;
};

} // namespace muniment::ui
