// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"
#include "ui/widgets/looks.h"

#include <QWidget>

namespace muniment::ui {

class FieldEditor;
class FieldMessage;
class ValueView;

// A value that is edited where it stands. A click, F2, Enter or a typed letter opens the editor;
// Enter or leaving it hands the value on, Esc takes it back. What is not taken stays as it was
// typed, with the reason beside it. A field that is shown again while its editor is open leaves it
// open.
class InlineField final : public QWidget
{
    Q_OBJECT

public:
    explicit InlineField(QWidget* parent = nullptr);
    ~InlineField() override;

    void showValue(const FieldSpec& spec, const FieldValue& value);
    void onCommit(Commit commit); // without one the field is read only
    void setReadOnly(const QString& because); // of the pane; empty: as the field itself says
    void setTextRole(TextRole role);

    [[nodiscard]] const FieldSpec& spec() const { return m_spec; }
    [[nodiscard]] const FieldValue& value() const { return m_value; }
    [[nodiscard]] bool isReadOnly() const { return !m_because.isEmpty() || !m_commit; }
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    [[nodiscard]] QString shownText() const; // at rest
    [[nodiscard]] QString message() const; // beside the field

    void edit(const QString& typed = {});
    // Hands on what is typed. False: it was not taken, and the editor stays open.
    bool finish();
    void takeBack();
    // The value was not taken after all: for commits that learn it later.
    void refuse(const Words& words);

    // What is typed and was not taken, to be put back when the record is shown again.
    struct Draft
    {
        QString typed;
        QString message;
    };
    [[nodiscard]] std::optional<Draft> draft() const;
    void restore(const Draft& draft); // while the field is read only it waits

signals:
    void linkActivated(const QString& href);
    void committed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void openEditor();
    void closeEditor();
    void showError(const QString& words);
    void showRemark();
    void takeState();
    void putAside();
    [[nodiscard]] bool isTyped() const; // else chosen
    [[nodiscard]] QRect box() const;

    FieldSpec m_spec;
    FieldValue m_value;
    Commit m_commit;
    QString m_paneBecause;
    QString m_because; // why it cannot be edited
    bool m_isCommitting = false;
    bool m_isPressed = false;
    ValueView* m_view;
    FieldEditor* m_editor = nullptr;
    FieldMessage* m_message;
    std::optional<Draft> m_aside; // what was typed when the field became read only
};

// Hands on what is typed anywhere below `root`. False: something was not taken. For windows that
// close and records that go out of sight.
bool finishEditing(const QWidget& root);

} // namespace muniment::ui
