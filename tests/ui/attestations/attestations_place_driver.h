// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/test_desk.h"
#include "ui/attestations/attestations_place.h"
#include "ui/attestations/register_page.h"
#include "ui/attestations/sign_sheet.h"
#include "ui/attestations/to_sign_page.h"
#include "ui/shell/acts.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QTest>

namespace muniment::tests {

// The place of attestations with a vault behind it, used as a person would. Ines Duarte, who takes
// the second look, sits at the desk; it is about the third quarter.
class AttestationsPlaceDriver
{
public:
    explicit AttestationsPlaceDriver(vault::OpenMode mode = vault::OpenMode::ReadWrite)
        : desk(mode)
        , place(std::make_unique<ui::AttestationsPlace>(desk.parts()))
    {
        desk.session().setMe(desk.person(QStringLiteral("Ines Duarte")));
        desk.session().setPeriod({Date(2026, 7, 1), Date(2026, 9, 30)});
        desk.show(*place);
    }

    [[nodiscard]] ui::ToSignPage& toSign() { return place->toSign(); }
    [[nodiscard]] ui::RegisterPage& signatures() { return place->signatures(); }
    [[nodiscard]] ui::RecordForm& form() { return toSign().sheet().form(); }
    void sitDownAs(const QString& name)
    {
        desk.session().setMe(desk.person(name));
        (void)desk.settle();
    }
    // To whatever has the focus, as a hand does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : place.get(), key, modifiers);
        (void)desk.settle();
    }
    // Chooses a conclusion; a reason is given where a rule stands in its way.
    void conclude()
    {
        (void)act(QStringLiteral("Conclude: effective"));
        if (!form().message(ui::signing_key::overrideReason).isEmpty())
            form().setValue(
                ui::signing_key::overrideReason, QStringLiteral("The record of it is late."));
    }
    // Concludes, opens what is left, then signs.
    void pressUntilSigned()
    {
        const qsizetype before = count();
        conclude();
        for (int presses = 0; presses < 20 && count() == before; ++presses)
            press(Qt::Key_Return, Qt::ControlModifier);
    }
    void openAllFiles()
    {
        for (int presses = 0; presses < 20 && !toSign().sheet().isAllOpened(); ++presses)
            press(Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] bool act(const QString& words) { return desk.act(*place, words); }
    [[nodiscard]] bool saysWhyNot(const QString& words) const
    {
        return desk.saysWhyNot(*place, words);
    }
    [[nodiscard]] QList<attestation::Attestation> all() const
    {
        QList<attestation::Attestation> found;
        for (const standing::ControlFacts& control : desk.facts().controls)
            found.append(control.attestations);
        std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.number < b.number; });
        return found;
    }
    [[nodiscard]] qsizetype count() const { return all().size(); }

    TestDesk desk;
    std::unique_ptr<ui::AttestationsPlace> place;
};

} // namespace muniment::tests
