// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/test_desk.h"
#include "ui/controls/control_detail_view.h"
#include "ui/controls/controls_place.h"
#include "ui/controls/requirements_page.h"
#include "ui/widgets/covered_time_strip.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tick_box.h"

#include <QAction>
#include <QTest>

namespace muniment::tests {

// The place of controls with a vault behind it, used as a person would.
class ControlsPlaceDriver
{
public:
    ControlsPlaceDriver()
    {
        place = std::make_unique<ui::ControlsPlace>(desk.parts());
        desk.show(*place);
    }

    [[nodiscard]] bool act(const QString& words) { return desk.act(*place, words); }
    [[nodiscard]] bool saysWhyNot(const QString& words) const
    {
        return desk.saysWhyNot(*place, words);
    }
    [[nodiscard]] const standing::ControlFacts& first() const
    {
        return desk.facts().controls.first();
    }

    TestDesk desk;
    std::unique_ptr<ui::ControlsPlace> place;
};

} // namespace muniment::tests
