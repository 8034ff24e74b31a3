// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/form_panel.h"

#include "ui/intake/side_panel.h"

namespace muniment::ui {

FormPanel::FormPanel(Acts& acts, QWidget* place)
    : QObject(place)
    , m_acts(acts)
    , m_panel(new SidePanel(place))
{
    connect(&acts, &Acts::changeabilityChanged, this, [this] {
        if (RecordForm* shown = form())
            shown->setReadOnly(m_acts.whyNot());
    });
}

bool FormPanel::keepsForm()
{
    RecordForm* shown = form();
    if (!shown || shown->draft().isEmpty())
        return false;
    shown->focusFirst();
    m_acts.say(tr("What was begun here stays until it is added or closed."));
    return true;
}

void FormPanel::show(RecordForm* form)
{
    connect(form, &RecordForm::closed, m_panel, &SidePanel::close);
    form->setReadOnly(m_acts.whyNot());
    m_panel->show(form);
    form->focusFirst();
}

RecordForm* FormPanel::form() const
{
    return qobject_cast<RecordForm*>(m_panel->content());
}

} // namespace muniment::ui
