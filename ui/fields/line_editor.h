// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_editor.h"

class QAction;
class QLineEdit;

namespace muniment::ui {

class DayPopup;
class PickButton;

// One line that is typed: words, a number with its unit, a day or a period. Days can be chosen
// from a calendar too (Alt+Down, as in every such field).
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldSpec& spec, FieldLook look, QWidget* parent = nullptr);

    void begin(const QString& typed) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    [[nodiscard]] QString remark() const override;
    void describe(const QString& words) override;

protected:
    void showValue(const FieldValue& value) override;
    [[nodiscard]] Typed<FieldValue> typedValue() const override;
    [[nodiscard]] QString standing() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addUnit(const NumberKind& kind, FieldLook look);
    void addCalendar();
    void openCalendar();
    void drawSign();
    [[nodiscard]] bool takesKey(const QKeyEvent& key);
    [[nodiscard]] QString textOf(const FieldValue& value) const;

    FieldSpec m_spec;
    bool m_isInPlace;
    QLineEdit* m_line;
    QAction* m_calendarAction = nullptr;
    DayPopup* m_calendar = nullptr; // made when it is asked for
    PickButton* m_unit = nullptr;
};

} // namespace muniment::ui
