// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/pre_flight.h"

#include "core/standing/facts.h"
#include "tests/support/test_vault.h"
#include "tests/ui/list_contract.h"
#include "tests/ui/made_up_vault.h"
#include "ui/audits/audit_rows.h"
#include "ui/lists/list_model.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class PreFlightTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyListKeepsTheModelContract();
    void restrictedItemsAreWithheldFromCustomersOnly();
    void aDocumentRestrictsTheFileThatItHolds();
    void whoIsNamedIsKnownBeforeTheBinderIsMade();
    void whatIsNotPrintedIsGivenAsAFile();
    void whatWasSentAwayIsNamed();
    void anItemOfOtherDaysStandsOutside();
    void anItemLinkedToNothingGoesToNobody();
    void anItemWithoutReviewWouldBeAskedAbout();
    void whatIsNotThereStopsTheBinder();
    void rowsStandByTheirParts();
    void frameworksThatBearTheSameCodesKeepRowsOfTheirOwn();
    void eachEditionIsProposedANameOfItsOwn();

private:
    // The view with its first item changed.
    template <typename Change>
    [[nodiscard]] View with(Change change) const
    {
        standing::Facts facts = *m_view.facts;
        change(facts.evidence.first());
        facts.index();
        View view = m_view;
        view.facts = std::make_shared<const standing::Facts>(std::move(facts));
        return view;
    }
    [[nodiscard]] bool names(const PreFlight& found, PreFlightPart part) const
    {
        const RecordLink first = m_view.facts->evidence.first().item.id;
        return std::any_of(found.rows.begin(), found.rows.end(), [&](const PreFlightRow& row) {
            return row.part == part && row.link && *row.link == first;
        });
    }

    View m_view;
    binder::BinderOptions m_options;
};

void PreFlightTest::initTestCase()
{
    tests::MadeUpVault made;
    const auto vault = made.open();
    m_view.facts = std::make_shared<const standing::Facts>(tests::mustHold(
        vault->read([](vault::Access& access) { return standing::loadFacts(access); })));
    m_view.period = {Date(2026, 1, 1), Date(2026, 12, 31)};
    m_view.today = m_view.asOf = Date(2026, 11, 23);
}

void PreFlightTest::everyListKeepsTheModelContract()
{
    tests::keepsItsContract(auditRows(m_view), auditColumns(m_view.asOf));
    tests::keepsItsContract(preFlight(m_view, m_options).rows, preFlightColumns());
    EditionListRow edition;
    edition.name = {u"B-2026-001"_s, 2, {}};
    tests::keepsItsContract(QList<EditionListRow>{edition}, editionColumns());
}

void PreFlightTest::restrictedItemsAreWithheldFromCustomersOnly()
{
    const View view = with([](standing::EvidenceFacts& item) {
        item.item.restriction = evidence::Restriction::AuditorsAndRegulators;
    });
    binder::BinderOptions options;
    QVERIFY(!names(preFlight(view, options), PreFlightPart::Withheld));
    options.recipientClass = audits::RecipientClass::Customer;
    QVERIFY(names(preFlight(view, options), PreFlightPart::Withheld));
}

void PreFlightTest::aDocumentRestrictsTheFileThatItHolds()
{
    standing::Facts facts = *m_view.facts;
    standing::EvidenceFacts& item = facts.evidence.first();
    item.item.restriction = evidence::Restriction::Public;
    assurance::AssuranceDocument document;
    document.revisionId = item.revisions.last().revision.id;
    document.fields.restriction = evidence::Restriction::NotToBePassedOn;
    facts.assurance.documents.append(document);
    facts.index();
    View view = m_view;
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    QVERIFY(names(preFlight(view, m_options), PreFlightPart::Withheld));
}

void PreFlightTest::whoIsNamedIsKnownBeforeTheBinderIsMade()
{
    const View view = with([](standing::EvidenceFacts& item) {
        item.item.restriction = evidence::Restriction::NamedRecipients;
        item.item.restrictionNote = u"for: Anna Berg; Carl Ott"_s;
    });
    binder::BinderOptions options;
    PreFlight found = preFlight(view, options);
    QVERIFY(names(found, PreFlightPart::Withheld));
    QVERIFY(found.rows.first().why.endsWith(u"named: Anna Berg; Carl Ott"_s));
    options.recipient = u"Carl Ott"_s;
    found = preFlight(view, options);
    QVERIFY(!names(found, PreFlightPart::Withheld));
    QVERIFY(names(found, PreFlightPart::HandedOver));
}

void PreFlightTest::whatIsNotPrintedIsGivenAsAFile()
{
    const View view = with([](standing::EvidenceFacts& item) {
        item.revisions.last().files.first().mediaType = u"application/zip"_s;
    });
    QVERIFY(!names(preFlight(m_view, m_options), PreFlightPart::FileOnly));
    QVERIFY(names(preFlight(view, m_options), PreFlightPart::FileOnly));
}

void PreFlightTest::whatWasSentAwayIsNamed()
{
    const View view = with(
        [](standing::EvidenceFacts& item) { item.item.review = evidence::Review::Rejected; });
    QVERIFY(names(preFlight(view, m_options), PreFlightPart::SentAway));
}

void PreFlightTest::anItemOfOtherDaysStandsOutside()
{
    const View view = with([](standing::EvidenceFacts& item) {
        item.item.covers = Period{Date(2024, 1, 1), Date(2024, 3, 31)};
    });
    QVERIFY(names(preFlight(view, m_options), PreFlightPart::Outside));
}

void PreFlightTest::anItemLinkedToNothingGoesToNobody()
{
    const View view = with([](standing::EvidenceFacts& item) { item.links.clear(); });
    const PreFlight before = preFlight(m_view, m_options);
    const PreFlight found = preFlight(view, m_options);
    QVERIFY(names(found, PreFlightPart::Unlinked));
    QCOMPARE(found.exhibits, before.exhibits - 1);
}

void PreFlightTest::anItemWithoutReviewWouldBeAskedAbout()
{
    const View reviewed = with([this](standing::EvidenceFacts& item) {
        item.item.review = evidence::Review::Accepted;
        item.item.collectorId = m_view.facts->people.first().id;
        item.item.reviewerId = m_view.facts->people.last().id;
        item.item.rowsInFile = 3;
    });
    QVERIFY(!names(preFlight(reviewed, m_options), PreFlightPart::WouldBeAsked));
    const View submitted = with([this](standing::EvidenceFacts& item) {
        item.item.review = evidence::Review::Submitted;
        item.item.collectorId = m_view.facts->people.first().id;
        item.item.reviewerId = {};
        item.item.rowsInFile = 3;
    });
    QVERIFY(names(preFlight(submitted, m_options), PreFlightPart::WouldBeAsked));
    const View same = with([this](standing::EvidenceFacts& item) {
        item.item.review = evidence::Review::Accepted;
        item.item.reviewerId = item.item.collectorId = m_view.facts->people.first().id;
    });
    QVERIFY(names(preFlight(same, m_options), PreFlightPart::WouldBeAsked));
}

void PreFlightTest::whatIsNotThereStopsTheBinder()
{
    binder::BinderOptions options;
    options.audit = u"no such audit"_s;
    const PreFlight found = preFlight(m_view, options);
    QVERIFY(!found.canBeMade());
    QCOMPARE_EQ(found.rows.size(), 1);
    QVERIFY(!found.rows.first().title.isEmpty());
}

void PreFlightTest::rowsStandByTheirParts()
{
    const PreFlight found = preFlight(m_view, m_options);
    QVERIFY(std::is_sorted(found.rows.begin(), found.rows.end(),
        [](const PreFlightRow& one, const PreFlightRow& other) { return one.part < other.part; }));
    QVERIFY(found.count(PreFlightPart::NotHeld) > 0);
    QSet<QByteArray> keys;
    for (const PreFlightRow& row : found.rows)
        keys.insert(row.key());
    QCOMPARE_EQ(keys.size(), found.rows.size());
}

void PreFlightTest::frameworksThatBearTheSameCodesKeepRowsOfTheirOwn()
{
    standing::Facts facts = *m_view.facts;
    standing::FrameworkFacts later = facts.frameworks.first();
    later.framework.id = FrameworkId{boost::uuids::uuid{{1}}};
    later.framework.name += u" (revised)"_s;
    later.framework.code += u"-revised"_s;
    quint8 next = 1;
    for (controls::Requirement& each : later.requirements) {
        each.frameworkId = later.framework.id;
        each.id = RequirementId{boost::uuids::uuid{{2, next++}}};
    }
    binder::BinderOptions options = m_options;
    options.frameworks = {facts.frameworks.first().framework.code, later.framework.code};
    facts.frameworks.append(later);
    facts.index();
    View view = m_view;
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    const PreFlight found = preFlight(view, options);
    QHash<QByteArray, RecordLink> links;
    int ofLater = 0;
    for (const PreFlightRow& row : found.rows) {
        QVERIFY2(!links.contains(row.key()), row.key().constData());
        if (row.link)
            links.insert(row.key(), *row.link);
        for (const controls::Requirement& each : later.requirements)
            ofLater += row.link == RecordLink(each.id) ? 1 : 0;
    }
    QVERIFY(ofLater > 0);
}

void PreFlightTest::eachEditionIsProposedANameOfItsOwn()
{
    binder::BinderOptions options = m_options;
    options.variant = binder::Variant::Draft;
    QCOMPARE_EQ(preFlight(m_view, options).fileName, u"draft-binder.pdf"_s);
    options.variant = binder::Variant::Issued;
    options.audit = audits::auditCode(m_view.facts->audits.first().number);
    const QString first = preFlight(m_view, options).fileName;
    QVERIFY2(first.startsWith(u"B-2026-001-"_s), qPrintable(first));
    standing::Facts facts = *m_view.facts;
    audits::BinderEdition edition;
    edition.id = BinderEditionId{boost::uuids::uuid{{1}}};
    edition.name = {u"B-2026-001"_s, 1, {}};
    edition.auditId = facts.audits.first().id;
    facts.editions.append(edition);
    facts.index();
    View view = m_view;
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    const QString second = preFlight(view, options).fileName;
    QVERIFY2(second.startsWith(u"B-2026-001-edition-2-"_s), qPrintable(second));
}

MUNIMENT_TEST(PreFlightTest, "pre_flight_test")

} // namespace muniment::ui

#include "pre_flight_test.moc"
