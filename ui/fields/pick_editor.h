// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_editor.h"

namespace muniment::ui {

class PickButton;

// One or several of a list; yes, no or unknown.
class PickEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PickEditor(const FieldSpec& spec, FieldLook look, QWidget* parent = nullptr);

    void begin(const QString& typed) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    void describe(const QString& words) override;

protected:
    void showValue(const FieldValue& value) override;
    [[nodiscard]] Typed<FieldValue> typedValue() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FieldKind m_kind;
    bool m_isInPlace;
    PickButton* m_button;
};

} // namespace muniment::ui
