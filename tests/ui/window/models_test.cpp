// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/facts.h"
#include "tests/support/test_vault.h"
#include "tests/ui/made_up_vault.h"
#include "ui/controls/control_columns.h"
#include "ui/controls/control_detail.h"
#include "ui/evidence/library_rows.h"
#include "ui/lists/list_model.h"
#include "ui/overview/coverage_model.h"
#include "ui/overview/queue_model.h"
#include "ui/shell/view.h"

#include <QAbstractItemModelTester>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// What the places show of a real vault.
class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyModelKeepsItsContract();
    void controlsShowTheYearsSlots();
    void findingNarrowsTheList();
    void sortingGoesByWhatIsShown();
    void theDetailSaysWhereTheControlStands();
    void overAllScopesAControlLeansOnWhatAnyOfThemLeansOn();
    void countsAreAboutTheChosenScope();
    void theQueueGroupsWhatIsToBeDone();
    void anotherDayChangesWhatIsDue();

private:
    [[nodiscard]] View withTwoScopes() const;
    [[nodiscard]] std::shared_ptr<const RowsOf<ControlRow>> controlList() const
    {
        return std::make_shared<const RowsOf<ControlRow>>(controlRows(m_view), controlColumns());
    }

    View m_view;
};

void ModelsTest::initTestCase()
{
    tests::MadeUpVault made;
    const auto vault = made.open();
    m_view.facts = std::make_shared<const standing::Facts>(tests::mustHold(
        vault->read([](vault::Access& access) { return standing::loadFacts(access); })));
    m_view.scope = m_view.facts->scopes.first().id;
    m_view.period = {Date(2026, 1, 1), Date(2026, 12, 31)};
    m_view.today = m_view.asOf = Date(2026, 11, 23);
}

template <typename Model, typename Rows>
void runThrough(const Rows& rows)
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows);
    QCOMPARE_EQ(model.rowCount(), int(rows.size()));
    Rows fewer = rows;
    if (fewer.size() > 2)
        fewer.removeAt(1);
    std::reverse(fewer.begin(), fewer.end());
    model.setRows(fewer);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, column).data(Qt::AccessibleTextRole).isValid());
    }
    model.setRows({});
    QCOMPARE_EQ(model.rowCount(), 0);
}

void ModelsTest::everyModelKeepsItsContract()
{
    const auto list = controlList();
    ListModel model(list->columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(list, linesOf(*list, {}));
    QCOMPARE_EQ(model.rowCount(), list->count());
    const OverviewFacts overview = overviewFacts(m_view);
    runThrough<QueueModel>(overview.queue);
    runThrough<KindCoverageModel>(overview.kinds);
    runThrough<FrameworkCoverageModel>(overview.frameworks);
}

void ModelsTest::controlsShowTheYearsSlots()
{
    const QList<ControlRow> rows = controlRows(m_view);
    QCOMPARE_EQ(rows.size(), m_view.facts->controls.size());
    QVERIFY(std::any_of(
        rows.begin(), rows.end(), [](const ControlRow& row) { return row.isOverdue(); }));
    QCOMPARE_EQ(worstOf(standing::SlotState::Filled, standing::SlotState::Overdue),
        standing::SlotState::Overdue);
    QCOMPARE_EQ(worstOf(standing::SlotState::Filled, standing::SlotState::Excused),
        standing::SlotState::Filled);
}

void ModelsTest::findingNarrowsTheList()
{
    const auto list = controlList();
    const auto found = [&list](const QString& find) {
        Arrangement arrangement;
        arrangement.find = find;
        return linesOf(*list, arrangement).lines;
    };
    QVERIFY(found(list->row(3).title.toUpper()).contains(3));
    QVERIFY(found(u"no such words"_s).isEmpty());
    QCOMPARE_EQ(found(controls::controlCode(list->row(5).number)).first(), 5);
}

void ModelsTest::sortingGoesByWhatIsShown()
{
    const auto list = controlList();
    Arrangement byTitle;
    byTitle.sorts = {{u"title"_s, SortOrder::Descending}};
    const QList<int> rows = linesOf(*list, byTitle).lines;
    QCOMPARE_EQ(rows.size(), list->count());
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [&list](int a, int b) {
        return QString::localeAwareCompare(list->row(a).title, list->row(b).title) > 0;
    }));
}

void ModelsTest::theDetailSaysWhereTheControlStands()
{
    for (const standing::ControlFacts& control : m_view.facts->controls) {
        const ControlDetail detail = controlDetail(m_view, control);
        QVERIFY(!detail.sentence.isEmpty());
        QVERIFY(!detail.statement.isEmpty());
        QCOMPARE_EQ(detail.series.size(), control.expected.size());
        QVERIFY(!detail.uncovered.isEmpty());
    }
}

// A second scope of another provider, a document of the first with a duty, and a control that leans
// on it.
View ModelsTest::withTwoScopes() const
{
    standing::Facts facts = *m_view.facts;
    scope::Scope second = facts.scopes.first();
    tests::CountingIds ids(1'000'000);
    second.id = ids.make<ScopeId>();
    second.providerId = ids.make<ProviderId>();
    facts.scopes.append(second);
    assurance::AssuranceDocument document;
    document.id = ids.make<AssuranceDocumentId>();
    document.providerId = facts.scopes.first().providerId;
    document.fields.title = u"SOC 2 report"_s;
    facts.assurance.documents.append(document);
    assurance::Duty duty;
    duty.id = ids.make<DutyId>();
    duty.documentId = document.id;
    facts.assurance.duties.append(duty);
    standing::ControlFacts& control = facts.controls.first();
    control.control.providerHalf = u"The provider keeps the platform."_s;
    assurance::Reliance reliance;
    reliance.id = ids.make<RelianceId>();
    reliance.requirementId = control.requirements.first();
    reliance.scopeId = facts.scopes.first().id;
    reliance.documentId = document.id;
    reliance.from = Date(2026, 1, 1);
    facts.assurance.reliances.append(reliance);
    controls::ResponsibilityOverride shared;
    shared.requirementId = reliance.requirementId;
    shared.scopeId = reliance.scopeId;
    shared.who = controls::Who::Shared;
    facts.overrides.append(shared);
    facts.index();
    View view = m_view;
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    return view;
}

void ModelsTest::overAllScopesAControlLeansOnWhatAnyOfThemLeansOn()
{
    View view = withTwoScopes();
    const standing::ControlFacts& control = view.facts->controls.first();
    QCOMPARE_EQ(controlDetail(view, control).leansOn.size(), 1);
    view.scope = {};
    QCOMPARE_EQ(controlDetail(view, control).leansOn.size(), 1);
    view.scope = view.facts->scopes.last().id;
    QVERIFY(controlDetail(view, control).leansOn.isEmpty());
}

void ModelsTest::countsAreAboutTheChosenScope()
{
    View view = withTwoScopes();
    QCOMPARE_EQ(overviewFacts(view).duties, 1);
    QCOMPARE_EQ(overviewFacts(view).evidence, int(view.facts->evidence.size()));
    view.scope = {};
    QCOMPARE_EQ(overviewFacts(view).duties, 1);
    QCOMPARE_EQ(overviewFacts(view).evidence, int(view.facts->evidence.size()));
    view.scope = view.facts->scopes.last().id;
    QCOMPARE_EQ(overviewFacts(view).duties, 0);
    QCOMPARE_EQ(overviewFacts(view).evidence, int(libraryRows(view).size()));
    QVERIFY(overviewFacts(view).evidence < int(view.facts->evidence.size()));
}

void ModelsTest::theQueueGroupsWhatIsToBeDone()
{
    const OverviewFacts facts = overviewFacts(m_view);
    QVERIFY(facts.overdue > 0);
    QCOMPARE_EQ(facts.queue.first().kind, QueueRow::Kind::Heading);
    QCOMPARE_EQ(facts.queue.first().count, facts.overdue);
    QSet<QByteArray> keys;
    for (const QueueRow& row : facts.queue)
        keys.insert(row.key());
    QCOMPARE_EQ(keys.size(), facts.queue.size());
    QCOMPARE_EQ(facts.day, 327);
    QCOMPARE_EQ(facts.days, 365);
}

void ModelsTest::anotherDayChangesWhatIsDue()
{
    View earlier = m_view;
    earlier.asOf = Date(2026, 1, 5);
    QCOMPARE_EQ(overviewFacts(earlier).overdue, 0);
}

MUNIMENT_TEST(ModelsTest, "models_test")

} // namespace muniment::ui

#include "models_test.moc"
