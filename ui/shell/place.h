// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place_kind.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"
#include "ui/widgets/shapes.h"

#include <QList>
#include <QPair>
#include <QWidget>

#include <optional>

class QAction;

namespace muniment::ui {

enum class Urgency { Usual, Overdue };

// What needs this person in a place; 0 shows no number.
struct Need
{
    int count = 0;
    Urgency urgency = Urgency::Usual;
};

enum class Way { Next, Previous };

// What Ctrl+Space shows of a record without leaving the place.
struct PeekCard
{
    QString title; // "C-12 Access review"
    StateMark mark; // beside the sentence; without a word: none
    QString sentence; // where it stands, in plain words
    QList<QPair<QString, QString>> facts; // a few, name and value
};

// One of the places of the window, reached from the navigation. Everything but the first two
// functions has a default, for a place that has no such thing.
class Place : public QWidget
{
    Q_OBJECT

public:
    explicit Place(PlaceKind kind, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_kind(kind)
    {
    }

    [[nodiscard]] PlaceKind kind() const { return m_kind; }
    [[nodiscard]] QString name() const { return placeName(m_kind); }

    // Called with every new view, also while the place is hidden. Takes no longer than a moment:
    // what must be worked out is a job.
    virtual void setView(const View& view) = 0;
    // Shows the record that a link leads to; false: it does not live here. May be called before the
    // rows are there.
    virtual bool open(const RecordLink& link) = 0;

    // What is shown now, to come back to: with Alt+Left, and when the vault is opened again.
    [[nodiscard]] virtual std::optional<RecordLink> current() const { return {}; }
    // What Ctrl+Space peeks at; a LinkButton that has the focus goes before it.
    [[nodiscard]] virtual std::optional<RecordLink> linkAtCursor() const { return current(); }
    // A look at a record that lives here, drawn by the frame.
    [[nodiscard]] virtual std::optional<PeekCard> peek(const RecordLink&) const { return {}; }

    // Puts the cursor into the field that finds in the view (Ctrl+F).
    virtual void find() { }
    // Goes to the next row that needs work (F8), or the one before (Shift+F8); false: there is
    // none.
    virtual bool goToNeed(Way) { return false; }
    // What F6 goes through, in reading order, beside the navigation; the frame gives the focus to
    // each or to its focus proxy.
    [[nodiscard]] virtual QList<QWidget*> panes() const { return {focusProxy()}; }

    // What can be done here, in the order of the menu that bears the place's name and of the
    // palette; a separator begins a group. The place owns the actions and does not add them to a
    // widget of its own, so that their keys work only while the place is shown; it may change, hide
    // and disable them at any time. Guard with Acts what changes the vault.
    [[nodiscard]] virtual QList<QAction*> placeActions() const { return {}; }
    // What File > Print and File > Export list do here; null: nothing.
    [[nodiscard]] virtual QAction* printAction() const { return nullptr; }
    [[nodiscard]] virtual QAction* exportAction() const { return nullptr; }

signals:
    void needChanged(const muniment::ui::Need& need);
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    PlaceKind m_kind;
};

} // namespace muniment::ui
