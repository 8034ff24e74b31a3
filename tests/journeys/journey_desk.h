// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/frame/frame_driver.h"
#include "tests/ui/intake/hands.h"
#include "ui/fields/record_form.h"
#include "ui/lists/record_list.h"
#include "ui/widgets/record_table.h"

#include <algorithm>

namespace muniment::tests {

// A person who works in the whole window: goes to places by their keys, clicks what is to be read,
// types into what has the focus, drops files. Each step waits until the window rests.
class JourneyDesk : public FrameDriver
{
public:
    [[nodiscard]] bool goTo(ui::PlaceKind place)
    {
        const int key = ui::placeKey(place)[0].key();
        press(Qt::Key(key), Qt::ControlModifier);
        return page().currentPlace()->kind() == place && isIdle();
    }
    [[nodiscard]] bool pressAndRest(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(key, modifiers);
        return isIdle();
    }
    // The keys go to the window again, once a dialog or a list of proposals is gone.
    [[nodiscard]] bool comeBack()
    {
        window().window().activateWindow();
        return QTest::qWaitForWindowActive(&window().window());
    }
    // The command of the palette that is found by these words.
    [[nodiscard]] bool command(const QString& words)
    {
        if (!comeBack())
            return false;
        press(Qt::Key_K, Qt::ControlModifier);
        write(words);
        return pressAndRest(Qt::Key_Return);
    }
    [[nodiscard]] bool sitDownAs(const QString& name)
    {
        const QList<scope::Person>& people = facts().people;
        const auto found = std::find_if(people.begin(), people.end(),
            [&name](const scope::Person& each) { return each.name == name; });
        prompter().choices = {int(found - people.begin())};
        return command(QStringLiteral("person at this desk")) && session().view().me == found->id;
    }
    // With the mouse; false: no button with these words can be clicked.
    [[nodiscard]] bool clickOn(const QString& words)
    {
        for (QWidget* root : QApplication::topLevelWidgets())
            for (auto* button : root->findChildren<QAbstractButton*>())
                if (button->isVisible() && button->isEnabled() && button->text() == words) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return isIdle();
                }
        return false;
    }

    // The first of its kind that is seen in the window; null: none.
    template <typename Part>
    [[nodiscard]] Part* seen()
    {
        for (auto* each : window().window().findChildren<Part*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] ui::RecordList& list() { return *seen<ui::RecordList>(); }
    void chooseLine(int line)
    {
        list().table().setFocus();
        list().table().select(line);
    }
    // Fields of the form that is seen, then Ctrl+Enter.
    [[nodiscard]] bool fillIn(const ui::FieldValues& values)
    {
        auto* form = seen<ui::RecordForm>();
        if (!form)
            return false;
        for (auto each = values.cbegin(); each != values.cend(); ++each)
            form->setValue(each.key(), each.value());
        form->setFocus();
        return pressAndRest(Qt::Key_Return, Qt::ControlModifier);
    }
    // In the form that is seen, where a rule stands in the way that a reason sets aside.
    void giveReasonWhereAsked(const QString& field)
    {
        auto* form = seen<ui::RecordForm>();
        if (form && !form->message(field).isEmpty())
            form->setValue(field, QStringLiteral("The record of it is late."));
    }
    // On the row that is current.
    [[nodiscard]] bool dropOnCurrentRow(const QString& path)
    {
        ui::RecordTable& table = list().table();
        const int row = table.currentRow();
        Hands hands(*table.viewport());
        hands.carry({QUrl::fromLocalFile(path)});
        hands.drop({200, table.rowViewportPosition(row) + table.rowHeight(row) / 2});
        return isIdle();
    }

    [[nodiscard]] const standing::Facts& facts() { return *session().view().facts; }
    [[nodiscard]] qsizetype signatures()
    {
        qsizetype count = 0;
        for (const standing::ControlFacts& control : facts().controls)
            count += control.attestations.size();
        return count;
    }
    // All that is read in the place.
    [[nodiscard]] QString words()
    {
        QStringList words;
        for (const QLabel* label : page().currentPlace()->findChildren<QLabel*>())
            if (label->isVisible())
                words.append(label->text());
        return words.join(u'\n');
    }
};

} // namespace muniment::tests
