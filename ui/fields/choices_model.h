// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace muniment::ui {

// What can be chosen, and of several what is: the choices in which each of the words that are
// looked for begins a word.
class ChoicesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole, // QString
        ShapeRole, // StateMark; invalid: none
        NewRole, // true: what was typed, to be added as it is
    };
    enum class Picks { One, Several };

    explicit ChoicesModel(QObject* parent = nullptr);

    void setChoices(const QList<Choice>& choices, Picks picks);
    void setPicked(const QStringList& keys);
    [[nodiscard]] QStringList picked() const { return m_picked; }
    void toggle(int row);
    // `takesOwn`: what is looked for can be added where nothing has this name.
    void find(const QString& text, bool takesOwn);

    [[nodiscard]] QString key(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isShown(const Choice& choice, const QStringList& words) const;

    Picks m_picks = Picks::One;
    QList<Choice> m_choices;
    QList<int> m_shown;
    QStringList m_picked;
    QString m_own; // typed, and none of the choices
};

class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace muniment::ui
