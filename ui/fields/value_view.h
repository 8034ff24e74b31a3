// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"
#include "ui/widgets/looks.h"

#include <QWidget>

namespace muniment::ui {

class LinkLabel;

// A value at rest: text, a shape with its word, a person with what they are.
class ValueView final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueView(QWidget* parent = nullptr);

    void showValue(const FieldSpec& spec, const FieldValue& value);
    void setTextRole(TextRole role);
    // Where it cannot be edited its text can be selected and copied.
    void setSelectable(bool isSelectable);
    [[nodiscard]] QString text() const; // as shown, "not stated" where there is nothing

signals:
    void linkActivated(const QString& href);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void placeText();

    LinkLabel* m_text;
    std::optional<StateMark> m_mark;
    bool m_isSelectable = false;
    bool m_hasLinks = false;
};

} // namespace muniment::ui
