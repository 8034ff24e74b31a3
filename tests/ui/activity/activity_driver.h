// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/frame/frame_driver.h"
#include "ui/lists/record_list.h"
#include "ui/widgets/record_table.h"

namespace muniment::tests {

// A person in the place Activity.
class ActivityDriver : public FrameDriver
{
public:
    [[nodiscard]] bool openActivity(const QString& vault)
    {
        if (!open(vault))
            return false;
        sitDown();
        press(Qt::Key_0, Qt::ControlModifier);
        return place().kind() == ui::PlaceKind::Activity && isIdle();
    }

    [[nodiscard]] ui::Place& place() { return *page().currentPlace(); }

    // The list that is seen; null: none.
    [[nodiscard]] ui::RecordList* list()
    {
        for (auto* each : place().findChildren<ui::RecordList*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

    // Text of a cell of the list by the title of its column.
    [[nodiscard]] QString cell(int line, const QString& title)
    {
        const ui::ListModel& model = list()->model();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return model.index(line, column).data().toString();
        return QStringLiteral("no such column");
    }

    // A button of the place with this text; false: there is none that can be clicked.
    [[nodiscard]] bool click(const QString& text)
    {
        for (auto* button : place().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled() && button->text() == text) {
                button->click();
                return isIdle();
            }
        return false;
    }

    // All that is read in the place beside the list.
    [[nodiscard]] QString words()
    {
        QStringList words;
        for (const QLabel* label : place().findChildren<QLabel*>())
            if (label->isVisible())
                words.append(label->text());
        for (const auto* mark : place().findChildren<ui::MarkLabel*>())
            if (mark->isVisible())
                words.append(mark->accessibleName());
        for (const auto* button : place().findChildren<QAbstractButton*>())
            if (button->isVisible())
                words.append(button->text());
        return words.join(u'\n');
    }
};

} // namespace muniment::tests
