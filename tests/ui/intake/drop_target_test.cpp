// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/drop_target.h"

#include "tests/ui/intake/hands.h"
#include "tests/ui/test_desk.h"
#include "ui/intake/destinations.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// A list of two rows that take files; below them nothing does.
class DropTargetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theRowUnderThePointerIsOutlinedAndNamed();
    void nothingIsTakenWhereNothingGoes();
    void addressesAreRefusedInWords();
    void aReadOnlyVaultSaysWhy();
    void aDropOpensTheSheet();
    void aScreenPictureIsPasted();

private:
    void open(vault::OpenMode mode = vault::OpenMode::ReadWrite);
    [[nodiscard]] QPoint row(int index) const
    {
        return m_list->visualItemRect(m_list->item(index)).center();
    }

    std::unique_ptr<tests::TestDesk> m_desk;
    std::unique_ptr<QWidget> m_place;
    QListWidget* m_list = nullptr;
    Intake* m_intake = nullptr;
    DropTarget* m_target = nullptr;
};

void DropTargetTest::init()
{
    open();
}

void DropTargetTest::open(vault::OpenMode mode)
{
    cleanup();
    m_desk = std::make_unique<tests::TestDesk>(mode);
    m_place = std::make_unique<QWidget>();
    m_place->resize(900, 600);
    m_list = new QListWidget(m_place.get());
    m_list->resize(400, 500);
    m_list->addItems({u"C-01"_s, u"C-02"_s});
    m_list->setCurrentRow(0);
    m_intake = new Intake(m_desk->parts(), m_place.get());
    m_target = new DropTarget(
        m_list, *m_intake, [this](std::optional<QPoint> at) -> std::optional<DropSpot> {
            const QListWidgetItem* item = at ? m_list->itemAt(*at) : m_list->currentItem();
            if (!item)
                return {};
            IntakeDestination destination;
            destination.words = item->text();
            return DropSpot{destination, m_list->visualItemRect(item)};
        });
    m_place->show();
    m_place->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

void DropTargetTest::cleanup()
{
    m_place.reset();
    m_desk.reset();
}

void DropTargetTest::theRowUnderThePointerIsOutlinedAndNamed()
{
    tests::Hands hands(*m_list->viewport());
    hands.carry({QUrl::fromLocalFile(m_desk->file.path())});
    QVERIFY(hands.moveTo(row(1)));
    QVERIFY(m_target->outline().isVisible());
    QCOMPARE_EQ(m_target->outline().words(), u"Attach to C-02"_s);
    QCOMPARE_EQ(m_target->outline().geometry(), m_list->visualItemRect(m_list->item(1)));
    hands.leave();
    QVERIFY(!m_target->outline().isVisible());
}

void DropTargetTest::nothingIsTakenWhereNothingGoes()
{
    tests::Hands hands(*m_list->viewport());
    hands.carry({QUrl::fromLocalFile(m_desk->file.path())});
    QVERIFY(!hands.moveTo({200, 400}));
    QVERIFY(!m_target->outline().isVisible());
    hands.carryText(u"words"_s);
    QVERIFY(!hands.moveTo(row(0)));
}

void DropTargetTest::addressesAreRefusedInWords()
{
    tests::Hands hands(*m_list->viewport());
    hands.carry({QUrl(u"https://example.org/report.pdf"_s)});
    hands.moveTo(row(0));
    QCOMPARE_EQ(m_target->outline().words(), u"Nothing is fetched from the network"_s);
    hands.drop(row(0));
    QVERIFY(m_desk->settle());
    QCOMPARE_EQ(m_desk->toasts.size(), 1);
    QVERIFY(m_desk->toasts.first().contains(u"https://example.org/report.pdf"_s));
    QVERIFY(!m_intake->panel().isVisible());
}

void DropTargetTest::aReadOnlyVaultSaysWhy()
{
    open(vault::OpenMode::ReadOnly);
    tests::Hands hands(*m_list->viewport());
    hands.carry({QUrl::fromLocalFile(m_desk->file.path())});
    hands.moveTo(row(0));
    QCOMPARE_EQ(m_target->outline().words(), m_intake->whyNot());
    QVERIFY(!m_intake->whyNot().isEmpty());
    hands.drop(row(0));
    QVERIFY(m_desk->settle());
    QCOMPARE_EQ(m_desk->toasts, QStringList{m_intake->whyNot()});
}

void DropTargetTest::aDropOpensTheSheet()
{
    const QString path = m_desk->file.folder() + u"/users.csv"_s;
    QVERIFY(tests::writeFile(path, "user,role\n"));
    tests::Hands hands(*m_list->viewport());
    hands.carry({QUrl::fromLocalFile(path)});
    hands.drop(row(1));
    QTRY_VERIFY(m_intake->panel().isVisible());
    auto* sheet = qobject_cast<IntakeSheet*>(m_intake->panel().content());
    QVERIFY(sheet);
    QCOMPARE_EQ(sheet->destination().words, u"C-02"_s);
    QVERIFY(!m_target->outline().isVisible());
}

void DropTargetTest::aScreenPictureIsPasted()
{
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QApplication::clipboard()->setImage(picture);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_intake->panel().isVisible());
    auto* sheet = qobject_cast<IntakeSheet*>(m_intake->panel().content());
    QVERIFY(sheet);
    QCOMPARE_EQ(sheet->destination().words, u"C-01"_s); // the current one
}

MUNIMENT_TEST(DropTargetTest, "drop_target_test")

} // namespace muniment::ui

#include "drop_target_test.moc"
