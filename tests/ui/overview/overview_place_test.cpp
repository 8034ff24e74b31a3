// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/standing_messages.h"
#include "tests/ui/made_up_vault.h"
#include "tests/ui/overview/overview_driver.h"
#include "ui/attestations/sign_sheet.h"
#include "ui/lists/record_list.h"
#include "ui/overview/coverage_model.h"
#include "ui/overview/queue_model.h"
#include "ui/overview/time_lane_strip.h"
#include "ui/widgets/link_label.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class OverviewPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void eachLineOfTheQueueNamesTheStepThatMendsIt();
    void whatWaitsForReviewIsThereWithWhoMay();
    void enterLeadsToWhatIsToBeMended();
    void whatIsToBeSignedLeadsToItsSheet();
    void theQueueOfOnePersonIsKeptForHer();
    void aKindOfWorkNarrowsTheQueueButNotTheNavigation();
    void aNumberOfCoverageLeadsToTheControlsThatItCounts();
    void aCountInTheHeadLeadsToItsControls();
    void theTimeLineHasALaneForTheAudit();
    void nextThatNeedsWorkGoesDownTheQueue();

private:
    [[nodiscard]] QString navigation();

    tests::MadeUpVault m_vault;
    std::unique_ptr<tests::OverviewDriver> m_desk;
};

void OverviewPlaceTest::init()
{
    m_desk = std::make_unique<tests::OverviewDriver>();
    QVERIFY(m_desk->openOverview(m_vault.path()));
    QVERIFY(m_desk->queue() != nullptr);
}

QString OverviewPlaceTest::navigation()
{
    for (const NavigationButton* each : m_desk->page().findChildren<NavigationButton*>())
        if (each->accessibleName() == placeName(PlaceKind::Overview))
            return each->accessibleDescription();
    return {};
}

void OverviewPlaceTest::eachLineOfTheQueueNamesTheStepThatMendsIt()
{
    const QStringList fixes = m_desk->column(QueueModel::Fix);
    QVERIFY(fixes.contains(standing::fixWords(standing::Fix::Attach)));
    QCOMPARE(fixes.size(), m_desk->column(QueueModel::Control).size());
}

void OverviewPlaceTest::whatWaitsForReviewIsThereWithWhoMay()
{
    const QStringList all = m_desk->column(QueueModel::Fix);
    QVERIFY(all.contains(standing::fixWords(standing::Fix::Review)));
    QVERIFY(all.contains(standing::fixWords(standing::Fix::Sign)));
    QVERIFY(m_desk->choose(u"Kind of work"_s, u"Waiting for review"_s));
    QStringList fixes = m_desk->column(QueueModel::Fix);
    fixes.removeDuplicates();
    QCOMPARE(fixes, QStringList{standing::fixWords(standing::Fix::Review)});
    QVERIFY(m_desk->column(QueueModel::Owner).first().contains(u"Ines Duarte"_s));
}

void OverviewPlaceTest::enterLeadsToWhatIsToBeMended()
{
    const QString code = m_desk->queue()->model()->index(1, QueueModel::Control).data().toString();
    m_desk->queue()->select(1);
    m_desk->queue()->setFocus();
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->place().kind(), PlaceKind::Controls);
    const auto link = m_desk->place().current();
    const auto* id = link ? std::get_if<ControlId>(&*link) : nullptr;
    QVERIFY(id);
    const standing::ControlFacts* control = m_desk->session().view().facts->control(*id);
    QCOMPARE(controls::controlCode(control->control.number), code);
}

void OverviewPlaceTest::whatIsToBeSignedLeadsToItsSheet()
{
    m_desk->session().setMe(m_desk->session().view().facts->people.first().id);
    m_desk->session().setPeriod({Date(2026, 7, 1), Date(2026, 9, 30)}); // it is over
    QVERIFY(m_desk->isIdle());
    const QAbstractItemModel& model = *m_desk->queue()->model();
    int row = 0;
    while (row < model.rowCount()
        && model.index(row, QueueModel::Fix).data() != standing::fixWords(standing::Fix::Sign))
        ++row;
    QVERIFY(row < model.rowCount());
    m_desk->queue()->select(row);
    m_desk->queue()->setFocus();
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->place().kind(), PlaceKind::Attestations);
    const auto* sheet = m_desk->place().findChild<SignSheet*>();
    QVERIFY(sheet && sheet->isVisible());
}

void OverviewPlaceTest::theQueueOfOnePersonIsKeptForHer()
{
    QVERIFY(!m_desk->choose(u"Whose work"_s, u"Mine"_s)); // nobody sits here
    const auto& people = m_desk->session().view().facts->people;
    const auto jonas = std::find_if(people.begin(), people.end(),
        [](const scope::Person& each) { return each.name == u"Jonas Weber"_s; });
    m_desk->session().setMe(jonas->id);
    QVERIFY(m_desk->isIdle());
    QVERIFY(m_desk->column(QueueModel::Owner).contains(u"Mara Okafor"_s));
    QVERIFY(m_desk->choose(u"Whose work"_s, u"Mine"_s));
    QStringList owners = m_desk->column(QueueModel::Owner);
    owners.removeDuplicates();
    QCOMPARE(owners, QStringList{u"Jonas Weber"_s});
    m_desk->session().setMe(people.first().id);
    QVERIFY(m_desk->isIdle());
    QVERIFY(m_desk->column(QueueModel::Owner).contains(u"Mara Okafor"_s));
    m_desk->session().setMe(jonas->id);
    QVERIFY(m_desk->isIdle());
    QVERIFY(!m_desk->column(QueueModel::Owner).contains(u"Mara Okafor"_s));
}

void OverviewPlaceTest::aKindOfWorkNarrowsTheQueueButNotTheNavigation()
{
    const QString before = navigation();
    QVERIFY(!before.isEmpty());
    QVERIFY(m_desk->choose(u"Kind of work"_s, u"Overdue"_s));
    const auto* model = m_desk->queue()->model();
    QVERIFY(model->index(0, 0).data().toString().startsWith(u"Overdue"_s));
    QCOMPARE(m_desk->column(QueueModel::Control).size(), model->rowCount() - 1);
    QCOMPARE(navigation(), before);
}

void OverviewPlaceTest::aNumberOfCoverageLeadsToTheControlsThatItCounts()
{
    auto* table = m_desk->part<RecordTable>(u"Coverage by kind"_s);
    QVERIFY(table);
    int row = 0;
    while (table->model()->index(row, KindCoverageModel::Proof).data().toInt() == 0)
        ++row;
    const QModelIndex cell = table->model()->index(row, KindCoverageModel::Proof);
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->place().kind(), PlaceKind::Controls);
    const auto lists = m_desk->place().findChildren<RecordList*>();
    const auto shown = std::find_if(
        lists.begin(), lists.end(), [](const RecordList* each) { return each->isVisible(); });
    QVERIFY(shown != lists.end());
    const RecordList* list = *shown;
    QVERIFY(list->arrangement().counted.has_value());
    QCOMPARE(list->model().rowCount(), cell.data().toInt());
}

void OverviewPlaceTest::aCountInTheHeadLeadsToItsControls()
{
    auto* counts = m_desk->place().findChild<LinkLabel*>();
    QVERIFY(counts->plainText().contains(u"Controls signed "_s));
    const QString text = counts->text();
    const qsizetype begin = text.indexOf(u"href=\""_s) + 6;
    QVERIFY(begin > 6);
    emit counts->linkActivated(text.mid(begin, text.indexOf(u'"', begin) - begin));
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->place().kind(), PlaceKind::Controls);
}

void OverviewPlaceTest::theTimeLineHasALaneForTheAudit()
{
    const QList<TimeLaneStrip*> lanes = m_desk->place().findChildren<TimeLaneStrip*>();
    QVERIFY(!lanes.isEmpty());
    QCOMPARE(lanes.first()->accessibleName(), u"ISO 27001 surveillance 2027"_s);
    QCOMPARE(lanes.first()->accessibleDescription(), u"own period, 1 Jan 2026 – 31 Dec 2026"_s);
}

void OverviewPlaceTest::nextThatNeedsWorkGoesDownTheQueue()
{
    m_desk->queue()->select(1);
    m_desk->press(Qt::Key_F8);
    QCOMPARE(m_desk->queue()->currentRow(), 2);
    m_desk->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_desk->queue()->currentRow(), 1);
}

MUNIMENT_TEST(OverviewPlaceTest, "overview_place_test")

} // namespace muniment::ui

#include "overview_place_test.moc"
