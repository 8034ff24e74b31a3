// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/record_link.h"
#include "ui/shell/view.h"
#include "ui/widgets/glyphs.h"

#include <QWidget>

#include <optional>

namespace muniment::ui {

enum class Urgency { Usual, Overdue };

// What needs this person in a place; 0 shows no number.
struct Need
{
    int count = 0;
    Urgency urgency = Urgency::Usual;
};

// One of the places of the window, reached from the navigation.
class Place : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual Glyph glyph() const = 0;

    // Called with every new view, also while the place is hidden. Takes no longer than a moment:
    // what must be worked out is a job.
    virtual void setView(const View& view) = 0;
    // Shows the record that a link leads to; false: it does not live here.
    virtual bool open(const RecordLink& link) = 0;
    // What is shown now, to come back to.
    [[nodiscard]] virtual std::optional<RecordLink> current() const { return {}; }
    // Puts the cursor into the field that finds in the view.
    virtual void find() { }

signals:
    void needChanged(const muniment::ui::Need& need);
    void linkFollowed(const muniment::ui::RecordLink& link);
};

} // namespace muniment::ui
