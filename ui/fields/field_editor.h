// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"
#include "ui/fields/typed_values.h"
#include "ui/widgets/looks.h"

#include <QFocusEvent>
#include <QWidget>

#include <optional>

namespace muniment::ui {

// Where a value is typed or chosen. Knows nothing of keeping it: whoever shows the editor listens.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~FieldEditor() override;

    void setValue(const FieldValue& value);
    // While nothing else stands there than what was set: exactly that. Text says less than a value
    // may hold, such as seconds or the ends of lines, and looking at it must not change it.
    [[nodiscard]] Typed<FieldValue> value() const;
    [[nodiscard]] bool isAsSet() const;

    // Starts an edit in place: takes the focus, selects what is there or begins with what was
    // typed, and opens the list of what can only be chosen.
    virtual void begin(const QString& typed) = 0;

    // What stands there as text, to be put back later.
    [[nodiscard]] virtual QString typedText() const = 0;
    virtual void setTypedText(const QString& text) = 0;

    // How what is typed is understood, where that is not plain; else empty.
    [[nodiscard]] virtual QString remark() const { return {}; }

    // Description for those who cannot see the message beside the field.
    virtual void describe(const QString& words) = 0;

signals:
    void accepted(); // Enter, or a choice
    void submitted(); // Ctrl+Enter
    void left(); // the focus went elsewhere
    void givenUp(); // Esc, or a list closed without a choice
    void changed();

protected:
    virtual void showValue(const FieldValue& value) = 0;
    [[nodiscard]] virtual Typed<FieldValue> typedValue() const = 0;
    [[nodiscard]] virtual QString standing() const { return typedText(); } // all that was entered

private:
    std::optional<FieldValue> m_set;
    QString m_standingThen;
};

// Whether the focus goes out of the whole field: not into its list or calendar, not to another part
// of it, and not because another window is looked at for a while.
[[nodiscard]] bool leavesField(const QWidget& field, const QFocusEvent& event);

FieldEditor* makeEditor(const FieldSpec& spec, FieldLook look, QWidget* parent = nullptr);

} // namespace muniment::ui
