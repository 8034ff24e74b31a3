// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/intake/hands.h"
#include "tests/ui/test_desk.h"
#include "ui/controls/control_detail_view.h"
#include "ui/controls/controls_place.h"
#include "ui/controls/slot_cell_button.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"
#include "ui/widgets/record_table.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

// Files that are dropped among the controls.
class ControlDropTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRowOfTheListIsItsControl();
    void aCellOfTheDetailIsItsSlot();

private:
    void drop(QWidget& on, const QPoint& at)
    {
        const QString path = m_desk->file.folder() + u"/proof.txt"_s;
        QVERIFY(tests::writeFile(path, "proof"));
        tests::Hands hands(on);
        hands.carry({QUrl::fromLocalFile(path)});
        QVERIFY(hands.moveTo(at));
        hands.drop(at);
        QVERIFY(m_desk->settle());
        QVERIFY(sheet());
    }
    [[nodiscard]] IntakeSheet* sheet() const
    {
        return qobject_cast<IntakeSheet*>(m_intake->panel().content());
    }

    std::unique_ptr<tests::TestDesk> m_desk;
    std::unique_ptr<ControlsPlace> m_place;
    Intake* m_intake = nullptr;
};

void ControlDropTest::init()
{
    m_desk = std::make_unique<tests::TestDesk>();
    const PlaceParts parts = m_desk->parts();
    m_place = std::make_unique<ControlsPlace>(parts);
    m_intake = new Intake(parts, m_place.get());
    m_place->takeFiles(*m_intake);
    m_place->resize(1280, 800);
    m_place->setView(m_desk->view());
    m_place->show();
    QVERIFY(m_desk->settle());
}

void ControlDropTest::cleanup()
{
    m_place.reset();
    m_desk.reset();
}

void ControlDropTest::aRowOfTheListIsItsControl()
{
    RecordTable& table = m_place->controls().list().table();
    drop(*table.viewport(), {80, table.rowViewportPosition(2) + 4});
    QCOMPARE_EQ(sheet()->destination().words, u"C-03"_s);
    QCOMPARE_EQ(sheet()->destination().links.size(), 1);
}

void ControlDropTest::aCellOfTheDetailIsItsSlot()
{
    auto* detail = m_place->findChild<ControlDetailView*>();
    const auto* cell = detail->findChild<SlotCellButton*>();
    QVERIFY(cell);
    drop(*detail, cell->mapTo(detail, cell->rect().center()));
    const IntakeDestination& destination = sheet()->destination();
    QCOMPARE_EQ(destination.links.first().expectedId, cell->cell().expectedId);
    QCOMPARE_EQ(destination.proposed, QList<Period>{cell->cell().period});
}

MUNIMENT_TEST(ControlDropTest, "control_drop_test")

} // namespace muniment::ui

#include "control_drop_test.moc"
