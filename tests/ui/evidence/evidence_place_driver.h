// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/intake/hands.h"
#include "tests/ui/test_desk.h"
#include "ui/evidence/collection_page.h"
#include "ui/evidence/evidence_place.h"
#include "ui/evidence/library_page.h"
#include "ui/evidence/tray_page.h"
#include "ui/fields/record_form.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_fields.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"
#include "ui/widgets/record_table.h"

#include <QStackedWidget>
#include <QTest>

namespace muniment::tests {

// The place of evidence with a vault behind it, used as a person would.
class EvidencePlaceDriver
{
public:
    explicit EvidencePlaceDriver(vault::OpenMode mode = vault::OpenMode::ReadWrite)
        : desk(mode)
        , place(std::make_unique<ui::EvidencePlace>(desk.parts()))
    {
        desk.show(*place);
    }

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = desk.file.folder() + u'/' + name;
        if (!writeFile(path, bytes))
            qFatal("cannot write a file of the test");
        return path;
    }
    void dropOn(QWidget& widget, const QPoint& at, const QString& path)
    {
        Hands hands(widget);
        hands.carry({QUrl::fromLocalFile(path)});
        if (!hands.moveTo(at))
            qFatal("the widget takes no files");
        hands.drop(at);
        (void)desk.settle();
    }
    [[nodiscard]] ui::IntakeSheet* sheet()
    {
        ui::SidePanel& panel = place->intake().panel();
        return panel.isVisible() ? qobject_cast<ui::IntakeSheet*>(panel.content()) : nullptr;
    }
    [[nodiscard]] bool addFromSheet() { return sheet() && sheet()->form().add() && desk.settle(); }
    // A drop into the tray with what the sheet was told of it; it is current then.
    [[nodiscard]] bool dropIntoTray(const QString& name, const ui::FieldValues& said = {})
    {
        place->open(ui::PlaceLink{ui::PlaceKind::Evidence, QStringLiteral("tray")});
        dropOn(place->tray(), {100, 100}, file(name, name.toUtf8()));
        if (!sheet())
            return false;
        for (auto each = said.cbegin(); each != said.cend(); ++each)
            sheet()->form().setValue(each.key(), each.value());
        return addFromSheet() && place->open(newest().item.id) && desk.settle();
    }
    void press(ui::RecordList& list, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        list.table().setFocus();
        QTest::keyClick(&list.table(), key, modifiers);
        (void)desk.settle();
    }
    [[nodiscard]] bool act(const QString& words) { return desk.act(*place, words); }
    [[nodiscard]] bool saysWhyNot(const QString& words) const
    {
        return desk.saysWhyNot(*place, words);
    }
    [[nodiscard]] const standing::EvidenceFacts* item(EvidenceId id) const
    {
        return desk.facts().evidenceItem(id);
    }
    [[nodiscard]] const standing::EvidenceFacts& newest() const
    {
        return desk.facts().evidence.last();
    }

    TestDesk desk;
    std::unique_ptr<ui::EvidencePlace> place;
};

} // namespace muniment::tests
