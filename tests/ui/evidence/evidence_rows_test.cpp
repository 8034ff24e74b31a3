// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/list_contract.h"
#include "tests/ui/test_desk.h"
#include "ui/evidence/collection_columns.h"
#include "ui/evidence/library_columns.h"
#include "ui/evidence/tray_rows.h"
#include "ui/evidence/wide_change_form.h"
#include "ui/intake/intake_fields.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// What the pages of evidence list, of a real vault.
class EvidenceRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<tests::TestDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void theLibraryTellsThreeTimesApart();
    void freshnessIsTheWorstOfAllUses();
    void everyListKeepsItsModelContract();
    void theCollectionCountsEachSlotOnce();
    void whatIsWantedMostComesFirst();
    void draftsAreInTheTrayAlone();
    void aProposalFillsOnlyWhatIsNotKnown();
    void whatIsLeftEmptyIsNotChanged();
    void ofSeveralThatWereSentBackTheLastIsMeant();

private:
    [[nodiscard]] View view() const { return m_desk->view(); }
    // The same with the first item a draft of which nothing is known.
    [[nodiscard]] View withDraft() const
    {
        standing::Facts facts = m_desk->facts();
        facts.evidence[0].item.review = evidence::Review::Draft;
        facts.evidence[0].item.source.clear();
        facts.evidence[0].item.covers.reset();
        facts.evidence[0].links.clear();
        facts.index();
        View changed = view();
        changed.facts = std::make_shared<const standing::Facts>(std::move(facts));
        return changed;
    }

    std::unique_ptr<tests::TestDesk> m_desk;
};

void EvidenceRowsTest::theLibraryTellsThreeTimesApart()
{
    const QList<LibraryRow> rows = libraryRows(view());
    QCOMPARE_EQ(rows.size(), view().facts->evidence.size());
    const LibraryRow& row = rows.first();
    QVERIFY(row.covers.has_value());
    QVERIFY(!row.captured.isValid());
    QCOMPARE_EQ(row.received, Date(2026, 11, 23));
    QCOMPARE_EQ(row.revision, 1);
    QCOMPARE_EQ(row.collector, u"Mara Okafor"_s);
    QCOMPARE_EQ(row.controls.size(), 1);
    QCOMPARE_EQ(row.series.size(), 1);
    QVERIFY(row.size > 0);
}

void EvidenceRowsTest::freshnessIsTheWorstOfAllUses()
{
    View later = view();
    later.asOf = Date(2030, 1, 1);
    const QList<LibraryRow> rows = libraryRows(later);
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [](const LibraryRow& row) { return row.freshness == standing::Freshness::Stale; }));
}

void EvidenceRowsTest::everyListKeepsItsModelContract()
{
    tests::keepsItsContract(libraryRows(view()), libraryColumns());
    tests::keepsItsContract(collectionRows(view()), collectionColumns());
    tests::keepsItsContract(trayRows(withDraft()), trayColumns());
}

void EvidenceRowsTest::theCollectionCountsEachSlotOnce()
{
    const QList<CollectionRow> rows = collectionRows(view());
    const CollectionSums sums = sumsOf(rows);
    qsizetype counted = 0;
    for (const auto& keys : sums.keys)
        counted += keys.size();
    QCOMPARE_EQ(counted, rows.size());
    QCOMPARE_EQ(sums.expected, int(rows.size()));
    QVERIFY(!sums.keys.at(std::size_t(standing::SlotCounted::Overdue)).isEmpty());
}

void EvidenceRowsTest::whatIsWantedMostComesFirst()
{
    const auto rows = std::make_shared<const RowsOf<CollectionRow>>(
        collectionRows(view()), collectionColumns());
    Arrangement arrangement;
    arrangement.sorts = {{u"state"_s, SortOrder::Ascending}};
    const QList<int> lines = linesOf(*rows, arrangement).lines;
    QCOMPARE_EQ(slotMark(rows->row(lines.first()).slot).word, u"overdue"_s);
    QVERIFY(rows->row(lines.first()).daysLate > 0);
    QCOMPARE_EQ(rows->row(lines.last()).daysLate, 0);
}

void EvidenceRowsTest::draftsAreInTheTrayAlone()
{
    const View drafted = withDraft();
    const QList<TrayRow> tray = trayRows(drafted);
    QCOMPARE_EQ(tray.size(), 1);
    QCOMPARE_EQ(tray.first().age, 0);
    QCOMPARE_EQ(libraryRows(drafted).size(), drafted.facts->evidence.size() - 1);
    View later = drafted;
    later.today = drafted.today.addDays(12);
    QCOMPARE_EQ(trayRows(later).first().age, 12);
}

void EvidenceRowsTest::aProposalFillsOnlyWhatIsNotKnown()
{
    const View drafted = withDraft();
    standing::EvidenceFacts item = drafted.facts->evidence.first();
    const standing::ControlFacts* control = nullptr;
    for (const standing::ControlFacts& each : drafted.facts->controls)
        if (!each.expected.isEmpty() && each.expected.first().fill == controls::Fill::Contains)
            control = &each;
    QVERIFY(control);
    standing::FilingProposal proposal;
    proposal.controlId = control->control.id;
    proposal.expectedId = control->expected.first().id;
    proposal.slot = {Date(2026, 7, 1), Date(2026, 9, 30)};
    const auto covers = [](const FieldValues& values) {
        return std::get<std::optional<Period>>(values.value(intake::coversKey));
    };
    const FieldValues filled = filingValues(drafted, item, &proposal);
    QCOMPARE_EQ(covers(filled), proposal.slot);
    QCOMPARE_EQ(std::get<QStringList>(filled.value(intake::linksKey)),
        QStringList{idText(control->control.id)});
    item.item.covers = Period{Date(2026, 1, 1), Date(2026, 1, 31)};
    QCOMPARE_EQ(covers(filingValues(drafted, item, &proposal)), item.item.covers);
    QVERIFY(proposalChoice(*drafted.facts, proposal, 1).words.startsWith(u"1  C-"_s));
}

void EvidenceRowsTest::whatIsLeftEmptyIsNotChanged()
{
    QVERIFY(wideChangeOf({}).isEmpty());
    const WideChange change = wideChangeOf(
        {{intake::sourceKey, u"  Entra ID "_s}, {intake::classificationKey, u"secret"_s}});
    QCOMPARE_EQ(*change.source, u"Entra ID"_s);
    QCOMPARE_EQ(*change.classification, evidence::Classification::Secret);
    QVERIFY(!change.covers && !change.restriction);
}

void EvidenceRowsTest::ofSeveralThatWereSentBackTheLastIsMeant()
{
    standing::Facts facts = *view().facts;
    EvidenceId newest;
    EvidenceId older;
    for (const CollectionRow& row : collectionRows(view()))
        if (row.slot.evidence.size() == 1)
            newest = row.slot.evidence.first();
    QVERIFY(!newest.isNull());
    const auto at = std::find_if(facts.evidence.begin(), facts.evidence.end(),
        [&](const standing::EvidenceFacts& each) { return each.item.id == newest; });
    at->item.review = evidence::Review::Returned;
    at->item.reviewNote = u"The signature is missing."_s;
    at->item.reviewedOn = Date(2026, 11, 10);
    standing::EvidenceFacts before = *at; // behind it in the list, and sent back earlier
    before.item.id = older = EvidenceId{boost::uuids::uuid{{1}}};
    before.item.number = 900;
    before.item.reviewNote = u"It shows another month."_s;
    before.item.reviewedOn = Date(2026, 10, 1);
    for (evidence::EvidenceLink& link : before.links) {
        link.evidenceId = older;
        for (standing::ControlFacts& control : facts.controls)
            if (control.control.id == link.controlId)
                control.links.append(link);
    }
    facts.evidence.append(before);
    facts.index();
    View changed = view();
    changed.facts = std::make_shared<const standing::Facts>(std::move(facts));
    int found = 0;
    for (const CollectionRow& row : collectionRows(changed)) {
        if (!row.slot.returned.contains(newest) || !row.slot.returned.contains(older))
            continue;
        ++found;
        QCOMPARE_EQ(row.sentBackItem, newest);
        QCOMPARE_EQ(row.sentBack, u"The signature is missing."_s);
    }
    QVERIFY(found > 0);
}

MUNIMENT_TEST(EvidenceRowsTest, "evidence_rows_test")

} // namespace muniment::ui

#include "evidence_rows_test.moc"
