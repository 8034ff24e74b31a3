// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/record_form.h"
#include "ui/shell/acts.h"

#include <QObject>

namespace muniment::ui {

class SidePanel;

// Texts of a function whose type is written with a scope would go to that scope for translators.
using FormLabels = RecordForm::Labels;

// The one form that stands beside a place; the list beneath can be read meanwhile.
class FormPanel final : public QObject
{
    Q_OBJECT

public:
    FormPanel(Acts& acts, QWidget* place);

    // A form in which something was entered keeps its place, says so and takes the focus: asked
    // before another one is made.
    [[nodiscard]] bool keepsForm();
    // Takes the form over, until it is closed or another is shown.
    void show(RecordForm* form);
    [[nodiscard]] RecordForm* form() const; // null: none

private:
    Acts& m_acts;
    SidePanel* m_panel;
};

} // namespace muniment::ui
