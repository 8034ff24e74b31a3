// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/scripted_prompter.h"
#include "ui/lists/record_list.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// A step, or one of the entries of the step before it.
struct Step
{
    int number = 0;
    QString what;
    bool part = false;

    [[nodiscard]] bool isPart() const { return part; }
    [[nodiscard]] QByteArray key() const { return QByteArray::number(number); }
};

std::shared_ptr<const ListRows> someSteps()
{
    auto columns = std::make_shared<QList<Column<Step>>>();
    auto number = numberColumn<Step>(
        u"number"_s, u"No."_s, 90, [](const Step& step) { return step.number; });
    number.info.hasTotal = true;
    columns->append(number);
    columns->append(
        textColumn<Step>(u"what"_s, u"What"_s, 160, [](const Step& step) { return step.what; }));
    const QList<Step> rows{{1, u"import"_s}, {11, u"zebra"_s, true}, {12, u"ant"_s, true},
        {2, u"sign"_s}, {3, u"attach"_s}, {31, u"moth"_s, true}};
    return std::make_shared<const RowsOf<Step>>(rows, columns);
}

QList<int> linesShown(const std::function<void(Arrangement&)>& edit)
{
    Arrangement arrangement;
    edit(arrangement);
    return linesOf(*someSteps(), arrangement).lines;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_list = std::make_unique<RecordList>(u"steps"_s, u"Steps"_s, someSteps()->columns(),
            RecordList::Parts{m_jobs, *m_settings, m_prompter});
        m_list->resize(500, 400);
        m_list->setRows(someSteps());
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }
    void cleanup() { m_list.reset(); }

    void partsAreShownWhereTheirRowIsOpenAndGoWhereItGoes()
    {
        QCOMPARE(linesShown([](Arrangement&) {}), (QList<int>{0, 3, 4}));
        QCOMPARE(linesShown([](Arrangement& a) { a.opened = {"1"}; }), (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(linesShown([](Arrangement& a) {
            a.opened = {"1", "3", "2"};
            a.sorts = {{u"what"_s, SortOrder::Descending}};
        }),
            (QList<int>{3, 0, 1, 2, 4, 5}));
        QCOMPARE(linesShown([](Arrangement& a) {
            a.opened = {"1"};
            a.groupBy = u"what"_s;
        }),
            (QList<int>{~0, 4, ~1, 0, 1, 2, ~2, 3}));
    }

    void whatIsFoundInAPartIsFoundInItsRow()
    {
        QCOMPARE(linesShown([](Arrangement& a) { a.find = u"ant"_s; }), QList<int>{0});
        QCOMPARE(linesShown([](Arrangement& a) {
            a.find = u"ant"_s;
            a.opened = {"1"};
        }),
            (QList<int>{0, 1, 2}));
        QVERIFY(linesShown([](Arrangement& a) { a.find = u"nothing"_s; }).isEmpty());
    }

    void filtersAndCountsAreOfWholeRows()
    {
        const auto rows = someSteps();
        QCOMPARE(rows->wholes(), 3);
        const ColumnValues& values = rows->values(1);
        QCOMPARE(values.counts.at(values.words.indexOf(u"ant"_s)), 0);
        QCOMPARE(values.counts.at(values.words.indexOf(u"sign"_s)), 1);
        Arrangement arrangement;
        arrangement.opened = {"1"};
        arrangement.setFilter({u"what"_s, {u"import"_s}, {}, {}});
        const ListLines lines = linesOf(*rows, arrangement);
        QCOMPARE(lines.lines, (QList<int>{0, 1, 2}));
        QCOMPARE(lines.shown, 1);
    }

    void theArrowKeysOpenAndCloseARow()
    {
        QAbstractItemModelTester tester(&const_cast<ListModel&>(m_list->model()),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_list->select("1");
        QTest::keyClick(&m_list->table(), Qt::Key_Right);
        QCOMPARE(m_list->model().rowCount(), 5);
        QCOMPARE(m_list->currentKey(), QByteArray("1"));
        QVERIFY(!m_list->model().index(0, 0).data(ClosedRole).toBool());
        QCOMPARE(m_list->model().index(1, 0).data(IndentRole).toInt(), 2);
        QVERIFY(m_list->model()
                    .index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"open"_s));
        QTest::keyClick(&m_list->table(), Qt::Key_Left);
        QCOMPARE(m_list->model().rowCount(), 3);
        QVERIFY(m_list->model().index(0, 0).data(ClosedRole).toBool());
    }

    void aClickOnTheSignOpensAndAClickBesideItSelects()
    {
        const QRect cell = m_list->table().visualRect(m_list->model().index(2, 0));
        QTest::mouseClick(m_list->table().viewport(), Qt::LeftButton, {},
            QPoint(cell.left() + 12, cell.center().y()));
        QCOMPARE(m_list->model().rowCount(), 4);
        const QRect beside = m_list->table().visualRect(m_list->model().index(0, 1));
        QTest::mouseClick(m_list->table().viewport(), Qt::LeftButton, {}, beside.center());
        QCOMPARE(m_list->model().rowCount(), 4);
        QCOMPARE(m_list->currentKey(), QByteArray("1"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    tests::ScriptedPrompter m_prompter;
    JobRunner m_jobs;
    std::unique_ptr<RecordList> m_list;
};

MUNIMENT_TEST(PartsTest, "parts_test")

} // namespace muniment::ui

#include "parts_test.moc"
