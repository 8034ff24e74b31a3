// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list.h"

#include "tests/support/test_main.h"
#include "tests/ui/lists/people.h"
#include "tests/ui/scripted_prompter.h"
#include "ui/lists/filter_popup.h"
#include "ui/lists/list_header.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class RecordListTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_prompter = {};
        makeList();
    }
    void cleanup()
    {
        m_list.reset();
        QVERIFY(m_prompter.unexpected.isEmpty());
    }

    void saysHowManyOfHowManyAreShown()
    {
        QSignalSpy counts(m_list.get(), &RecordList::countChanged);
        m_list->setFind(u"tax"_s);
        QCOMPARE(counts.last().first().toString(), u"2 of 4"_s);
        m_list->setFind({});
        QCOMPARE(counts.last().first().toString(), u"4"_s);
    }

    void aClickOnAHeadingSortsAndShiftAddsAColumn()
    {
        clickHeading(2, Qt::NoModifier);
        clickHeading(5, Qt::ShiftModifier);
        QCOMPARE(m_list->arrangement().sorts.size(), 2);
        QCOMPARE(m_list->model().keyAt(0), QByteArray("1"));
    }

    void theFilterOfAColumnOffersItsValuesWithTheirCounts()
    {
        auto* header = m_list->findChild<ListHeader*>();
        const QRect funnel = header->funnelRect(2);
        QVERIFY(!funnel.isEmpty());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, funnel.center());
        auto* popup = m_list->findChild<FilterPopup*>();
        QVERIFY(popup);
        auto* values = popup->findChild<QListView*>();
        QCOMPARE(values->model()->index(0, 0).data().toString(), u"Claims (2)"_s);
        QCOMPARE(values->model()->index(2, 0).data().toString(), u"none (1)"_s);
        QVERIFY(values->model()->setData(
            values->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_list->model().rowCount(), 2);
        QVERIFY(visibleButton(u"Team: Claims"_s));
        popup->close();
    }

    void filteredToNothingSaysSoAndOffersAWayOut()
    {
        m_list->setFind(u"nobody"_s);
        QPushButton* clear = visibleButton(u"Clear them"_s);
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(m_list->model().rowCount(), 4);
        QVERIFY(m_list->table().isVisible());
    }

    void aRowThatIsHiddenByAFilterIsFoundAllTheSame()
    {
        m_list->setFind(u"tax"_s);
        m_list->select("1");
        QCOMPARE(m_list->currentKey(), QByteArray("1"));
        QVERIFY(m_list->arrangement().find.isEmpty());
    }

    void aRowThatComesLaterIsSelectedWhenItIsThere()
    {
        m_list->select("9");
        QList<Man> rows = someMen();
        rows.append({9, u"Late"_s, {}, {}, {}, {}});
        m_list->setRows(men(rows));
        QCOMPARE(m_list->currentKey(), QByteArray("9"));
    }

    void theCurrentRowStaysWhenTheRowsAreReadAnew()
    {
        m_list->select("3");
        QList<Man> rows = someMen();
        std::reverse(rows.begin(), rows.end());
        m_list->setRows(men(rows));
        QCOMPARE(m_list->currentKey(), QByteArray("3"));
    }

    void severalSelectedRowsShowWhatCanBeDoneToThem()
    {
        QAction retire(u"Retire"_s);
        int retired = 0;
        connect(&retire, &QAction::triggered, this,
            [&] { retired = int(m_list->selectedKeys().size()); });
        m_list->addBulkAction(&retire);
        QVERIFY(!visibleButton(u"Retire"_s));
        m_list->table().selectAll();
        QPushButton* button = visibleButton(u"Retire"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(retired, 4);
    }

    void aClickOnAGroupClosesIt()
    {
        Arrangement byTeam;
        byTeam.groupBy = u"team"_s;
        m_list->arrange(byTeam);
        QCOMPARE(m_list->model().rowCount(), 7);
        const QRect heading = m_list->table().visualRect(m_list->model().index(0, 0));
        QTest::mouseClick(m_list->table().viewport(), Qt::LeftButton, {}, heading.center());
        QCOMPARE(m_list->model().rowCount(), 5);
    }

    void aViewWithANameComesBackInAnotherSession()
    {
        m_list->setFind({});
        Arrangement arrangement;
        arrangement.setFilter({u"team"_s, {u"Claims"_s}, {}, {}});
        m_list->arrange(arrangement);
        m_prompter.texts = {u"Claims only"_s};
        trigger(u"Save this view…"_s);
        m_list.reset();
        makeList();
        QCOMPARE(m_list->model().rowCount(), 4);
        trigger(u"Claims only"_s);
        QCOMPARE(m_list->model().rowCount(), 2);
    }

    void columnsThatWereChosenComeBack()
    {
        auto* header = m_list->findChild<ListHeader*>();
        emit header->customContextMenuRequested({200, 5});
        trigger(u"Skills"_s);
        QVERIFY(m_list->table().isColumnHidden(3));
        m_list.reset();
        makeList();
        QVERIFY(m_list->table().isColumnHidden(3));
        QCOMPARE(m_list->shownColumns(), (QList<int>{0, 1, 2, 4, 5}));
    }

    void manyRowsAreArrangedInAJobAndStayResponsive()
    {
        QList<Man> rows;
        for (int number = 1; number <= 30'000; ++number)
            rows.append(
                {number, u"name %1"_s.arg(number), u"team %1"_s.arg(number % 7), {}, {}, 1});
        m_list->setRows(men(rows));
        m_list->setFind(u"name 2999"_s);
        QVERIFY(!m_jobs.isIdle());
        QTRY_COMPARE(m_list->model().rowCount(), 11);
    }

private:
    void makeList()
    {
        m_list = std::make_unique<RecordList>(u"men"_s, u"Men"_s, infosOf(*manColumns()),
            RecordList::Parts{m_jobs, *m_settings, m_prompter});
        m_list->resize(800, 400);
        m_list->show();
        m_list->setRows(men(someMen()));
    }

    void clickHeading(int column, Qt::KeyboardModifiers modifiers)
    {
        auto* header = m_list->findChild<ListHeader*>();
        const QPoint at(header->sectionViewportPosition(column) + 12, header->height() / 2);
        // The header asks which keys are held; a plain event does not tell the program.
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }

    QPushButton* visibleButton(const QString& text)
    {
        for (QPushButton* button : m_list->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }

    void trigger(const QString& text)
    {
        QList<QMenu*> menus = m_list->findChildren<QMenu*>();
        std::reverse(menus.begin(), menus.end()); // the one opened last comes first
        for (QMenu* menu : menus) {
            emit menu->aboutToShow();
            for (QAction* action : menu->actions())
                if (action->text() == text) {
                    action->trigger();
                    return;
                }
        }
        QFAIL("no such action");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    tests::ScriptedPrompter m_prompter;
    JobRunner m_jobs;
    std::unique_ptr<RecordList> m_list;
};

MUNIMENT_TEST(RecordListTest, "record_list_test")

} // namespace muniment::ui

#include "record_list_test.moc"
