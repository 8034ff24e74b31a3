// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/frame/frame_driver.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>

namespace muniment::tests {

// A person in the place Overview.
class OverviewDriver : public FrameDriver
{
public:
    [[nodiscard]] bool openOverview(const QString& vault)
    {
        if (!open(vault))
            return false;
        press(Qt::Key_1, Qt::ControlModifier);
        return place().kind() == ui::PlaceKind::Overview && isIdle();
    }

    [[nodiscard]] ui::Place& place() { return *page().currentPlace(); }

    // Null: there is none that is seen.
    template <typename Part>
    [[nodiscard]] Part* part(const QString& name)
    {
        for (Part* each : place().findChildren<Part*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    [[nodiscard]] ui::RecordTable* queue()
    {
        return part<ui::RecordTable>(QStringLiteral("Work queue"));
    }

    // Lines of the queue by the text of a column; headings have no text there.
    [[nodiscard]] QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; queue() && row < queue()->model()->rowCount(); ++row) {
            const QString text = queue()->model()->index(row, column).data().toString();
            if (!text.isEmpty())
                texts.append(text);
        }
        return texts;
    }

    // Chooses in a field of the place; false: it does not offer that.
    [[nodiscard]] bool choose(const QString& field, const QString& text)
    {
        auto* box = part<QComboBox>(field);
        const int index = box ? box->findText(text) : -1;
        if (index < 0)
            return false;
        box->setCurrentIndex(index);
        return isIdle();
    }
};

} // namespace muniment::tests
