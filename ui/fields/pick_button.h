// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/choices_model.h"
#include "ui/widgets/looks.h"

#include <QAbstractButton>

namespace muniment::ui {

class PickPopup;

// Shows what is chosen and opens the list to choose from: a click, Space, Enter, Alt+Down, or the
// first letter.
class PickButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PickButton(const QString& name, FieldLook look, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices, ChoicesModel::Picks picks);
    void setTakesOwnWords();
    void setHint(const QString& words); // shown where nothing is chosen
    void setPicked(const QStringList& keys);
    [[nodiscard]] QStringList pickedKeys() const { return m_picked; }
    void openList(const QString& typed = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void picked(); // the list was closed with another choice, or the same again
    void givenUp();
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] const Choice* chosen() const;
    [[nodiscard]] int padding() const;
    void noteWords();

    QString m_name;
    FieldLook m_look;
    QList<Choice> m_choices;
    ChoicesModel::Picks m_picks = ChoicesModel::Picks::One;
    QStringList m_picked;
    QString m_hint;
    PickPopup* m_popup;
};

} // namespace muniment::ui
