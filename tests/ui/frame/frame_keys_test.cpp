// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restore_point.h"
#include "tests/ui/frame/frame_driver.h"
#include "tests/ui/made_up_vault.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/help_dialog.h"
#include "ui/frame/palette_model.h"
#include "ui/frame/peek_popover.h"
#include "ui/frame/place_menus.h"
#include "ui/frame/promises.h"
#include "ui/frame/window_actions.h"
#include "ui/frame/window_help.h"
#include "ui/lists/record_list.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>

#include <functional>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class FrameKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_frame.open(m_vault.path())); }
    void init();
    void cleanup() { QVERIFY(m_frame.prompter().unexpected.isEmpty()); }

    void keysLeadToThePlacesAndAltLeftBack();
    void thePaletteRunsCommandsAndGoesToPlaces();
    void thePaletteLeadsToRecords();
    void findEverywhereLeadsToRecordsAlone();
    void thePageOfKeysTellsThePlacesThatThereAre();
    void thePageOfKeysTellsExactlyTheKeysThatWork();
    void whatIsPromisedAndWhatIsNotStandsInTheHelp();
    void findNextGoesAroundWhatWasFound();
    void altEnterGivesTheDetailTheWholeWidth();
    void theNavigationCountsWhatNeedsThisPerson();
    void nextThatNeedsWorkGoesFromRowToRow();
    void panesAreGoneThroughInReadingOrder();
    void aPeekLeavesEverythingWhereItWas();
    void beforeARestorePointTheWindowAsksWhoIsThere();
    void aRestorePointIsMadeOnceAndNamed();

private:
    [[nodiscard]] QList<vault::RestorePoint> restorePoints()
    {
        return tests::mustHold(m_frame.session().vault()->read(vault::restorePoints));
    }
    // Of the place; null: none is seen.
    [[nodiscard]] RecordList* shownList()
    {
        for (auto* each : m_frame.page().currentPlace()->findChildren<RecordList*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] PlaceKind place() { return m_frame.page().currentPlace()->kind(); }

    tests::MadeUpVault m_vault;
    tests::FrameDriver m_frame;
};

void FrameKeysTest::init()
{
    m_frame.page().goToPlace(PlaceKind::Controls);
    QVERIFY(m_frame.isIdle());
}

void FrameKeysTest::keysLeadToThePlacesAndAltLeftBack()
{
    m_frame.press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(place(), PlaceKind::Evidence);
    m_frame.press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(place(), PlaceKind::Audits);
    m_frame.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(place(), PlaceKind::Evidence);
    m_frame.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(place(), PlaceKind::Controls);
    m_frame.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(place(), PlaceKind::Evidence);
}

void FrameKeysTest::thePaletteRunsCommandsAndGoesToPlaces()
{
    m_frame.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_frame.window().window().findChild<CommandPalette*>()->isVisible());
    m_frame.write(u"audits"_s);
    m_frame.press(Qt::Key_Return);
    QCOMPARE(place(), PlaceKind::Audits);
    m_frame.press(Qt::Key_K, Qt::ControlModifier);
    m_frame.write(u"network"_s);
    m_frame.press(Qt::Key_Return);
    QCOMPARE(m_frame.prompter().told.takeLast(), u"Muniment and the network"_s);
}

void FrameKeysTest::thePaletteLeadsToRecords()
{
    const ControlId fifth = m_frame.session().view().facts->controls.at(4).control.id;
    m_frame.page().goToPlace(PlaceKind::Overview);
    m_frame.press(Qt::Key_K, Qt::ControlModifier);
    auto& palette = *m_frame.window().window().findChild<CommandPalette*>();
    m_frame.write(u"c-5"_s);
    QTRY_VERIFY(palette.model().rowCount() > 0 && palette.model().item(0).code == u"C-05"_s);
    m_frame.press(Qt::Key_Return);
    QCOMPARE(place(), PlaceKind::Controls);
    QCOMPARE(m_frame.page().currentPlace()->current(), std::optional(RecordLink(fifth)));
}

void FrameKeysTest::findEverywhereLeadsToRecordsAlone()
{
    m_frame.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto& palette = *m_frame.window().window().findChild<CommandPalette*>();
    m_frame.write(u"e"_s);
    QTRY_VERIFY(palette.model().rowCount() > 0);
    for (int row = 0; row < palette.model().rowCount(); ++row)
        QVERIFY(palette.model().item(row).kind != u"Command"_s);
    m_frame.press(Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void FrameKeysTest::thePageOfKeysTellsThePlacesThatThereAre()
{
    m_frame.press(Qt::Key_F1);
    auto* const keys = m_frame.window().window().findChild<HelpDialog*>();
    QVERIFY(keys && keys->isVisible());
    QStringList told;
    for (const QLabel* label : keys->findChildren<QLabel*>())
        told.append(label->text());
    for (const QString& each : {u"Ctrl+K"_s, u"Ctrl+3"_s, u"Controls"_s, u"Alt+Left"_s, u"F8"_s})
        QVERIFY2(told.contains(each), qPrintable(each));
    for (int kind = 0; kind < placeKinds; ++kind)
        QCOMPARE(told.contains(placeKey(PlaceKind(kind)).toString(QKeySequence::NativeText)),
            m_frame.page().placeOf(PlaceKind(kind)) != nullptr);
    keys->close();
    m_frame.window().window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_frame.window().window()));
}

void FrameKeysTest::thePageOfKeysTellsExactlyTheKeysThatWork()
{
    MainWindow& window = m_frame.window().window();
    const std::function<void(const QList<QAction*>&, QSet<QString>&)> gather
        = [&gather](const QList<QAction*>& actions, QSet<QString>& keys) {
              for (const QAction* action : actions) {
                  if (action->menu())
                      gather(action->menu()->actions(), keys);
                  for (const QKeySequence& key : action->shortcuts())
                      if (action->isVisible())
                          keys.insert(key.toString(QKeySequence::NativeText));
              }
          };
    for (int place = 0; place < m_frame.page().placeCount(); ++place) {
        m_frame.page().goToPlace(place);
        QVERIFY(m_frame.isIdle());
        QSet<QString> works;
        gather(window.menuBar()->actions(), works);
        QSet<QString> told;
        for (const HelpGroup& group : allKeys(window.actions(), *window.findChild<PlaceMenus*>()))
            if (group.title != u"Lists"_s && group.title != u"Fields"_s)
                for (const auto& [keys, what] : group.lines)
                    for (const QString& key : keys.split(u" or "_s))
                        told.insert(key);
        QVERIFY(told.size() > 20);
        QCOMPARE(told, works);
    }
}

void FrameKeysTest::whatIsPromisedAndWhatIsNotStandsInTheHelp()
{
    MainWindow& window = m_frame.window().window();
    window.actions().action(Command::Promises)->trigger();
    auto* const help = window.findChild<HelpDialog*>();
    QVERIFY(help && help->isVisible());
    QStringList told;
    for (const QLabel* label : help->findChildren<QLabel*>())
        told.append(label->text());
    const QList<HelpGroup> groups = promises();
    QCOMPARE(groups.size(), 2);
    for (const HelpGroup& group : groups) {
        QVERIFY(told.contains(group.title));
        for (const auto& [term, what] : group.lines)
            QVERIFY2(told.contains(term) && told.contains(what), qPrintable(term));
    }
    // Nothing is cut at the side: the words break.
    QCOMPARE(help->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
    help->close();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void FrameKeysTest::findNextGoesAroundWhatWasFound()
{
    m_frame.press(Qt::Key_F, Qt::ControlModifier);
    m_frame.write(u"access"_s);
    QVERIFY(m_frame.isIdle());
    RecordList* const list = shownList();
    QVERIFY(list != nullptr);
    const qsizetype found = list->model().shownRows().size();
    QVERIFY(found > 1);
    const QByteArray first = list->currentKey();
    QSet<QByteArray> seen;
    for (qsizetype step = 0; step < found; ++step) {
        m_frame.press(Qt::Key_F3);
        seen.insert(list->currentKey());
    }
    QCOMPARE(seen.size(), found);
    QCOMPARE(list->currentKey(), first);
    m_frame.press(Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(list->currentKey() != first);
    m_frame.press(Qt::Key_A, Qt::ControlModifier);
    m_frame.press(Qt::Key_Delete);
}

void FrameKeysTest::altEnterGivesTheDetailTheWholeWidth()
{
    RecordList* const list = shownList();
    QVERIFY(list != nullptr);
    const QByteArray before = list->currentKey();
    m_frame.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!list->isVisible());
    m_frame.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentKey(), before);
}

void FrameKeysTest::theNavigationCountsWhatNeedsThisPerson()
{
    for (const NavigationButton* each : m_frame.page().findChildren<NavigationButton*>())
        if (each->accessibleName() == placeName(PlaceKind::Controls))
            QVERIFY2(each->accessibleDescription().contains(u"overdue"_s),
                qPrintable(each->accessibleDescription()));
    QCOMPARE(m_frame.page().findChildren<NavigationButton*>().size(), m_frame.page().placeCount());
}

void FrameKeysTest::nextThatNeedsWorkGoesFromRowToRow()
{
    QSet<QString> seen;
    m_frame.page().follow(m_frame.session().view().facts->controls.first().control.id);
    m_frame.press(Qt::Key_F8);
    const std::optional<RecordLink> first = m_frame.page().currentPlace()->current();
    for (int step = 0; step < 100 && !m_frame.toast().startsWith(u"Nothing further on"_s); ++step) {
        seen.insert(linkText(*m_frame.page().currentPlace()->current()));
        m_frame.press(Qt::Key_F8);
    }
    QVERIFY(seen.size() > 1);
    QCOMPARE(m_frame.toast(), u"Nothing further on here needs work."_s);
    for (qsizetype step = 1; step < seen.size(); ++step)
        m_frame.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_frame.page().currentPlace()->current(), first);
}

void FrameKeysTest::panesAreGoneThroughInReadingOrder()
{
    const QList<QWidget*> panes = m_frame.page().currentPlace()->panes();
    QVERIFY(panes.size() >= 2);
    const auto holdsFocus = [](const QWidget* pane) {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto* navigation = m_frame.page().findChild<Navigation*>();
    for (int step = 0; step < 5 && !holdsFocus(navigation); ++step)
        m_frame.press(Qt::Key_F6);
    QVERIFY(holdsFocus(navigation));
    for (const QWidget* pane : panes) {
        m_frame.press(Qt::Key_F6);
        QVERIFY(holdsFocus(pane));
    }
    m_frame.press(Qt::Key_F6);
    QVERIFY(holdsFocus(navigation));
    m_frame.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(holdsFocus(panes.last()));
}

void FrameKeysTest::aPeekLeavesEverythingWhereItWas()
{
    const std::optional<RecordLink> before = m_frame.page().currentPlace()->current();
    QWidget* const focus = QApplication::focusWidget();
    auto& peek = *m_frame.page().findChild<PeekPopover*>();
    m_frame.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(peek.isVisible());
    QVERIFY(peek.accessibleName().startsWith(u"C-"_s));
    QVERIFY(peek.accessibleDescription().size() > 20);
    m_frame.press(Qt::Key_Escape);
    QVERIFY(!peek.isVisible());
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(m_frame.page().currentPlace()->current(), before);
}

void FrameKeysTest::beforeARestorePointTheWindowAsksWhoIsThere()
{
    m_frame.prompter().choices = {0};
    m_frame.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_frame.prompter().asked.takeLast(), u"Who sits at this desk?"_s);
    QVERIFY(restorePoints().isEmpty());
    QVERIFY(!m_frame.session().view().me.isNull());
}

void FrameKeysTest::aRestorePointIsMadeOnceAndNamed()
{
    m_frame.sitDown();
    m_frame.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(restorePoints().size(), 1);
    QVERIFY2(m_frame.toast().startsWith(u"Restore point made: 23 Nov 2026"_s),
        qPrintable(m_frame.toast()));
    m_frame.prompter().texts = {u"Before the import"_s};
    QVERIFY(m_frame.click<ToastBar>(u"Name it…"_s));
    QCOMPARE(restorePoints().first().name, u"Before the import"_s);
    QCOMPARE(restorePoints().first().madeBy, m_frame.session().view().me);
    m_frame.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(restorePoints().size(), 1);
    QVERIFY(m_frame.toast().contains(u"nothing changed"_s));
    QTRY_COMPARE(m_frame.session().restorePoints().size(), 1);
}

MUNIMENT_TEST(FrameKeysTest, "frame_keys_test")

} // namespace muniment::ui

#include "frame_keys_test.moc"
