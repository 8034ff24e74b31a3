// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_editor.h"

class QPlainTextEdit;

namespace muniment::ui {

// A text of many lines, as high as its text. Enter breaks the line, Ctrl+Enter accepts.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const FieldSpec& spec, FieldLook look, QWidget* parent = nullptr);

    void begin(const QString& typed) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    [[nodiscard]] QString remark() const override;
    void describe(const QString& words) override;

protected:
    void showValue(const FieldValue& value) override;
    [[nodiscard]] Typed<FieldValue> typedValue() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();

    QPlainTextEdit* m_text;
    bool m_isInPlace;
};

} // namespace muniment::ui
