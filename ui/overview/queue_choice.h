// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/work_queue.h"

namespace muniment::ui {

// What of the work queue somebody wants to see, and how far ahead; with it how many months the
// time line spans.
struct QueueChoice
{
    enum class Whose { Everyones, Mine };
    Whose whose = Whose::Everyones;
    std::optional<standing::WorkGroup> group; // absent: all kinds of work
    int horizonDays = 14;
    int months = 12;

    // `me` is who sits at this desk; null: nobody was chosen, and nothing is anybody's.
    [[nodiscard]] bool lets(const standing::WorkItem& item, PersonId me) const;
    friend bool operator==(const QueueChoice&, const QueueChoice&) = default;
};

inline constexpr int horizonChoices[] = {7, 14, 30, 90, 366};
inline constexpr int monthChoices[] = {3, 12, 36};

// The form in which it is remembered; what cannot be read is the usual choice.
QString choiceText(const QueueChoice& choice);
QueueChoice parseChoice(const QString& text);

} // namespace muniment::ui
