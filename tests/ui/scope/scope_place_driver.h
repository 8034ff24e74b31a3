// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/test_desk.h"
#include "ui/scope/asset_import_sheet.h"
#include "ui/scope/assets_page.h"
#include "ui/scope/people_page.h"
#include "ui/scope/providers_page.h"
#include "ui/scope/scope_place.h"
#include "ui/scope/scopes_page.h"
#include "ui/shell/acts.h"
#include "ui/widgets/record_table.h"

#include <QFile>
#include <QTest>

namespace muniment::tests {

// The place of scope and assets with a vault behind it, used as a person would.
class ScopePlaceDriver
{
public:
    explicit ScopePlaceDriver(vault::OpenMode mode = vault::OpenMode::ReadWrite)
        : desk(mode)
        , place(std::make_unique<ui::ScopePlace>(desk.parts()))
    {
        desk.show(*place);
    }

    [[nodiscard]] bool act(const QString& words) { return desk.act(*place, words); }
    [[nodiscard]] bool saysWhyNot(const QString& words) const
    {
        return desk.saysWhyNot(*place, words);
    }
    [[nodiscard]] bool show(const ui::RecordLink& link)
    {
        return place->open(link) && desk.settle();
    }
    [[nodiscard]] const scope::Asset* asset(const QString& name) const
    {
        for (const scope::Asset& each : desk.facts().assets)
            if (each.name == name)
                return &each;
        return nullptr;
    }
    // Types into a field of the detail as a person would, and keeps it with Enter.
    void enter(ui::RecordsPage& page, const QString& field, const QString& text)
    {
        ui::InlineField* at = page.pane().field(field);
        if (!at)
            qFatal("the field of the test is not there");
        at->edit();
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        (void)desk.settle();
    }
    [[nodiscard]] bool undo()
    {
        desk.session().acts().undo();
        return desk.settle();
    }
    void import(const QByteArray& table)
    {
        const QString path = desk.file.folder() + QStringLiteral("/assets.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("the table of the test cannot be written");
        file.close();
        desk.prompter.files = {path};
        if (!act(QStringLiteral("Import list…")))
            qFatal("a list cannot be imported");
    }

    // The rows of the sheet for what the file lacks.
    [[nodiscard]] QList<int> missingRows()
    {
        QList<int> lines;
        const ui::ListModel& model = place->sheet().list().model();
        for (int line = 0; line < model.rowCount(); ++line)
            if (model.keyAt(line).split('/').value(1) == "0")
                lines.append(line);
        return lines;
    }
    void choose(const QList<int>& lines)
    {
        ui::RecordTable& table = place->sheet().list().table();
        table.clearSelection();
        for (const int line : lines)
            table.selectionModel()->select(table.model()->index(line, 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    TestDesk desk;
    std::unique_ptr<ui::ScopePlace> place;
};

} // namespace muniment::tests
