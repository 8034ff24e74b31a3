// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/confirmation.h"
#include "ui/fields/field_spec.h"

#include <QScrollArea>

class QGridLayout;

namespace muniment::ui {

class FieldEditor;
class FieldMessage;
class LinkLabel;
class MarkLabel;

// What was read from a document, value by value: each is confirmed or corrected where it stands.
// Enter confirms and goes on to the next that is not settled yet.
class ProposalList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget* parent = nullptr);

    // `known`: names of providers that are offered.
    void setRecognition(
        const assurance::Recognition& recognition, Date today, const QStringList& known);
    void begin(); // the cursor into the first that is not settled

    [[nodiscard]] int toConfirm() const; // clear, and nobody said yes yet
    [[nodiscard]] int toDecide() const;
    void confirm(assurance::Field field);
    void confirmClear(); // all of them
    bool goToNext(); // that is not settled; false: none
    void setValue(assurance::Field field, const QString& text);
    // Words picked from the page go into the field that the cursor was in last.
    void take(const QString& words);
    void say(assurance::Field field, const QString& error);

    [[nodiscard]] QString value(assurance::Field field) const;
    // What a person decided otherwise than it was read, and what had to be decided.
    [[nodiscard]] QList<assurance::Setting> settings() const;
    // As far as it is known now.
    [[nodiscard]] assurance::DocumentFields fields() const;

signals:
    void valuesChanged();
    void submitted(); // Ctrl+Enter
    void pointedAt(assurance::Field field); // its words are wanted on the page

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Clear, ToDecide, NotFound, Confirmed };
    struct Row
    {
        assurance::Proposal proposal;
        FieldSpec spec;
        FieldEditor* editor = nullptr;
        MarkLabel* mark = nullptr;
        LinkLabel* source = nullptr;
        FieldMessage* message = nullptr;
        State state = State::NotFound;
    };
    void addRow(QGridLayout* grid, const assurance::Proposal& proposal, const QStringList& known);
    bool takesEnter(const Row& row, const QKeyEvent& event);
    void showSource(const Row& row);
    void showState(const Row& row);
    void noteChange(assurance::Field field);
    void followLink(assurance::Field field, const QString& href);
    [[nodiscard]] Row* row(assurance::Field field);
    [[nodiscard]] const Row* row(assurance::Field field) const;

    QList<Row> m_rows;
    Date m_today;
    std::optional<assurance::Field> m_current;
};

} // namespace muniment::ui
