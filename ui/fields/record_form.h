// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace muniment::ui {

class FieldEditor;
class FieldMessage;
class TickBox;

// Why a new record is not taken. `key` names the field that it is about; empty: all of it. Without
// words nothing is wrong: something else was to be done first, and was.
struct FormRefusal
{
    QString key;
    Words words;
};

// Asks for a new record, in a side panel or on a page of its own: the fields one below another, one
// primary button, Ctrl+Enter. Errors stand beside their fields. With "Add another" it stays open:
// what was chosen stays, what was typed is emptied.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    struct Labels
    {
        QString title; // "New asset"
        QString add; // of the primary button: "Add asset"
    };
    using Add = std::function<std::optional<FormRefusal>(const FieldValues& values)>;

    RecordForm(const Labels& labels, const QList<FieldSpec>& fields, QWidget* parent = nullptr);

    void onAdd(Add add);
    // The same for what a job writes: the form stays as it is, its button off, until the answer
    // says what came of it. An answer is false where the form is gone and a refusal goes unread.
    using Answer = std::function<bool(const std::optional<FormRefusal>& refusal)>;
    using AddLater = std::function<void(const FieldValues& values, Answer answer)>;
    void onAddLater(AddLater add);
    // Done before anything is asked of the fields; true where the button was pressed for it alone.
    void setStepBefore(std::function<bool()> step);
    void setLabels(const Labels& labels);
    void setIntro(QWidget* widget); // above the fields
    void offerAnother(); // shows the box "Add another"
    // Starts anew: the values that are given, the others empty, the focus in the first field.
    void begin(const FieldValues& values = {});
    void focusFirst();
    // Shows other values without starting anew: the focus stays where it is.
    void showValues(const FieldValues& values);
    void setReadOnly(const QString& because); // the button then says why it cannot be pressed
    // Other choices, people or proposals for a field that is there.
    void setField(const FieldSpec& spec);

    // What was entered since values were shown: what differs from them, and of what cannot be read
    // its text. Put back, it differs as before.
    struct Draft
    {
        FieldValues values;
        QMap<QString, QString> texts;

        [[nodiscard]] bool isEmpty() const { return values.isEmpty() && texts.isEmpty(); }
    };
    [[nodiscard]] Draft draft() const;
    void restore(const Draft& draft);

    [[nodiscard]] FieldValues values() const; // those that can be read
    void setValue(const QString& key, const FieldValue& value);
    [[nodiscard]] FieldEditor* editor(const QString& key) const;
    [[nodiscard]] QString message(
        const QString& key) const; // beside the field; of the whole for ""
    void refuse(const FormRefusal& refusal);
    // What stands in the way of adding the record as it is now, beside its fields, until it is told
    // anew: rules that look at several fields, or at what is recorded. Takes no focus.
    void setHindrances(const QList<FormRefusal>& hindrances);
    bool add(); // as the button does; true: added, or a job is about to

signals:
    void added();
    void closed(); // by Esc or its button, or after adding without another
    void valuesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        FieldSpec spec;
        QWidget* heading = nullptr;
        QLabel* name = nullptr;
        QWidget* holder = nullptr; // of the editor and its message
        FieldEditor* editor = nullptr;
        FieldMessage* message = nullptr;
        QString hindrance; // of the record as it is now
    };
    QWidget* makeHead(const QString& title);
    QWidget* makeFoot(const QString& add);
    QWidget* makeRows(const QList<FieldSpec>& fields);
    void makeEditorOf(Row& row);
    void noteChange(const QString& key);
    bool take(const FieldValues& given, const std::optional<FormRefusal>& refusal);
    void showButton();
    void showAsked();
    bool check(Row& row);
    static void showHindrance(Row& row);
    void goOn(const QString& key);
    void close();
    [[nodiscard]] Row* row(const QString& key);
    [[nodiscard]] const Row* row(const QString& key) const;
    [[nodiscard]] bool isTouched() const;

    QList<Row> m_rows;
    Add m_add;
    AddLater m_addLater;
    bool m_isAdding = false; // a job writes it
    bool m_wasRefused = false;
    std::function<bool()> m_stepBefore;
    FieldValues m_begun;
    FieldValues m_shown; // last, by `showValues`
    QString m_because;
    bool m_isEscaped = false; // Esc was pressed once, on something that was typed
    QLabel* m_title = nullptr;
    QScrollArea* m_scroll;
    FieldMessage* m_message;
    QString m_hindrance; // of the whole
    QPushButton* m_button = nullptr;
    TickBox* m_another = nullptr;
};

} // namespace muniment::ui
