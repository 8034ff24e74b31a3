// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/choices_model.h"
#include "ui/fields/popup_frame.h"

class QLineEdit;
class QListView;

namespace muniment::ui {

// A list to choose from, with a field that finds in it where the list is long. One choice closes
// it; of several each is ticked.
class PickPopup final : public PopupFrame
{
    Q_OBJECT

public:
    PickPopup(const QString& name, QWidget* field);

    void setChoices(const QList<Choice>& choices, ChoicesModel::Picks picks);
    void setTakesOwnWords(bool takes);
    // What is chosen now, and the first letter of what is looked for.
    void open(const QStringList& picked, const QString& typed);
    [[nodiscard]] QStringList picked() const;

signals:
    void pickedOne(const QString& key);
    void finished(); // of several: Enter, or a click elsewhere
    void givenUp(); // Esc, or of one: a click elsewhere

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool takeKey(const QKeyEvent& event);
    void fitList();
    void take(int row);
    void lookFor(const QString& text);
    void end(void (PickPopup::*how)());

    ChoicesModel::Picks m_picks = ChoicesModel::Picks::One;
    bool m_takesOwnWords = false;
    bool m_canFind = false;
    bool m_hasEnded = true;
    ChoicesModel* m_model;
    QLineEdit* m_find;
    QListView* m_list;
};

} // namespace muniment::ui
