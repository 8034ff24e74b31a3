// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_fields.h"

#include "tests/ui/test_desk.h"
#include "ui/intake/destinations.h"

#include <QSet>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class IntakeFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<tests::TestDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void aSlotProposesWhatItIsAbout();
    void whatLiesInASlotIsNotSaidToCoverIt();
    void answersBecomeARequest();
    void whatIsNotAskedForStays();
    void aFileThatDiffersHasItsOwnAnswers();
    void aBetterVersionAsksForAReasonAlone();
    void theNextPeriodKeepsSeriesAndSource();
    void aSourceIsRemembered();

private:
    [[nodiscard]] const standing::ControlFacts& controlWith(controls::Fill fill) const
    {
        for (const standing::ControlFacts& control : m_desk->facts().controls)
            if (!control.expected.isEmpty() && control.expected.first().fill == fill)
                return control;
        qFatal("no control of the test has such a series");
    }
    [[nodiscard]] const standing::EvidenceFacts& item() const
    {
        return m_desk->facts().evidence.first();
    }

    std::unique_ptr<tests::TestDesk> m_desk;
};

void IntakeFieldsTest::aSlotProposesWhatItIsAbout()
{
    const standing::ControlFacts& control = controlWith(controls::Fill::Contains);
    const Period slot{Date(2026, 7, 1), Date(2026, 9, 30)};
    const auto destination = slotDestination(control, control.expected.first(), slot);
    QVERIFY(destination.words.contains(controls::controlCode(control.control.number)));
    QVERIFY(destination.words.contains(u"Q3 2026"_s));
    const FieldValues values = intakeValues(destination, m_desk->view().me);
    QCOMPARE_EQ(destination.proposedCovers, slot);
    QCOMPARE_EQ(destination.proposedSource, control.expected.first().source);
    QVERIFY(isEmpty(values.value(intake::coversKey)));
    QVERIFY(isEmpty(values.value(intake::sourceKey)));
    QCOMPARE_EQ(std::get<QString>(values.value(intake::collectorKey)), idText(m_desk->view().me));
    const auto links = intakeLinks(values, destination);
    QCOMPARE_EQ(links.size(), 1);
    QCOMPARE_EQ(links.first().expectedId, control.expected.first().id);
}

void IntakeFieldsTest::whatLiesInASlotIsNotSaidToCoverIt()
{
    const standing::ControlFacts& control = controlWith(controls::Fill::LiesIn);
    const Period slot{Date(2026, 7, 1), Date(2026, 9, 30)};
    const auto destination = slotDestination(control, control.expected.first(), slot);
    QVERIFY(!destination.proposedCovers);
    QCOMPARE_EQ(destination.proposed, QList<Period>{slot});
}

void IntakeFieldsTest::answersBecomeARequest()
{
    const standing::ControlFacts& control = m_desk->facts().controls.first();
    FieldValues values = intakeValues(trayDestination(), {});
    values.insert(intake::titleKey, u"  User list "_s);
    values.insert(intake::sourceKey, u"Entra ID"_s);
    values.insert(intake::linksKey, QStringList{idText(control.control.id)});
    values.insert(
        intake::restrictionKey, evidence::restrictionText(evidence::Restriction::NamedRecipients));
    const auto request = intakeRequest({u"/a.csv"_s}, values, {}, trayDestination());
    QCOMPARE_EQ(request.details.title, u"User list"_s);
    QCOMPARE_EQ(request.details.restriction, evidence::Restriction::NamedRecipients);
    QCOMPARE_EQ(request.review, evidence::Review::Draft);
    QCOMPARE_EQ(request.links.size(), 1);
    QCOMPARE_EQ(request.grouping, evidence::Grouping::ItemPerFile);
}

// A form may ask for less than is known.
void IntakeFieldsTest::whatIsNotAskedForStays()
{
    IntakeDestination destination;
    evidence::EvidenceDetails& known = destination.details;
    known.title = u"User list"_s;
    known.shows = u"Who may deploy."_s;
    known.covers = Period{Date(2026, 7, 1), Date(2026, 9, 30)};
    known.capturedAt = *parseZonedInstant(u"2026-09-30T17:02:33+02:00"_s);
    known.source = u"Entra ID"_s;
    known.query = u"az ad\nuser list"_s;
    known.collectorId = m_desk->view().me;
    known.classification = evidence::Classification::Secret;
    known.restriction = evidence::Restriction::NotToBePassedOn;
    const auto details = intakeDetails({{intake::titleKey, u"Users"_s}}, destination);
    QCOMPARE_EQ(details.title, u"Users"_s);
    QCOMPARE_EQ(details.shows, known.shows);
    QCOMPARE_EQ(details.covers, known.covers);
    QCOMPARE_EQ(details.capturedAt, known.capturedAt);
    QCOMPARE_EQ(details.source, known.source);
    QCOMPARE_EQ(details.query, known.query);
    QCOMPARE_EQ(details.collectorId, known.collectorId);
    QCOMPARE_EQ(details.classification, known.classification);
    QCOMPARE_EQ(details.restriction, known.restriction);
    // What is emptied is empty.
    QVERIFY(intakeDetails({{intake::queryKey, QString()}}, destination).query.isEmpty());
}

void IntakeFieldsTest::aFileThatDiffersHasItsOwnAnswers()
{
    FieldValues all = intakeValues({}, {});
    all.insert(intake::sourceKey, u"Console"_s);
    FieldValues one;
    one.insert(intake::showsKey, u"Who may deploy."_s);
    const auto request = intakeRequest({u"/a"_s, u"/b"_s}, all, {{u"/b"_s, one}}, {});
    QCOMPARE_EQ(request.exceptions.size(), 1);
    QCOMPARE_EQ(request.exceptions.value(u"/b"_s).details.shows, u"Who may deploy."_s);
    QCOMPARE_EQ(request.exceptions.value(u"/b"_s).details.source, u"Console"_s);
    FieldValues together = all;
    together.insert(intake::groupingKey, intake::oneItem);
    QVERIFY(intakeRequest({u"/a"_s, u"/b"_s}, together, {{u"/b"_s, one}}, {}).exceptions.isEmpty());
}

void IntakeFieldsTest::aBetterVersionAsksForAReasonAlone()
{
    const auto destination = itemDestination(m_desk->view(), item());
    FieldValues values = intakeValues(destination, {});
    const QList<FieldSpec> fields = intakeFields({m_desk->view(), destination, 1});
    QSet<QString> asked;
    for (const FieldSpec& field : fields)
        if (!field.isAsked || field.isAsked(values))
            asked.insert(field.key);
    QCOMPARE_EQ(asked, QSet<QString>({intake::asKey, intake::reasonKey}));
    values.insert(intake::reasonKey, u"A page was missing"_s);
    const auto request = intakeRequest({u"/a"_s}, values, {}, destination);
    QCOMPARE_EQ(request.revisionOf, item().item.id);
    QCOMPARE_EQ(request.reason, u"A page was missing"_s);
}

void IntakeFieldsTest::theNextPeriodKeepsSeriesAndSource()
{
    const auto destination = itemDestination(m_desk->view(), item());
    QVERIFY(!destination.proposed.isEmpty());
    for (const Period& slot : destination.proposed)
        QVERIFY(!slot.overlaps(*item().item.covers));
    FieldValues values = intakeValues(destination, {});
    values.insert(intake::asKey, intake::asNext);
    const auto request = intakeRequest({u"/a"_s}, values, {}, destination);
    QVERIFY(request.revisionOf.isNull());
    QVERIFY(!request.details.covers);
    QCOMPARE_EQ(request.details.source, item().item.source);
    QCOMPARE_EQ(request.links.first().expectedId, item().links.first().expectedId);
}

void IntakeFieldsTest::aSourceIsRemembered()
{
    const FieldValues begun = intakeValues({}, {});
    FieldValues values = begun;
    values.insert(intake::queryKey, u"az ad user list"_s);
    const FieldValues remembered = rememberedValues(rememberedText(values));
    QCOMPARE_EQ(std::get<QString>(remembered.value(intake::queryKey)), u"az ad user list"_s);
    QVERIFY(remembered.contains(intake::restrictionKey));
    QVERIFY(!remembered.contains(intake::collectorKey)); // nobody was named
    QVERIFY(rememberedValues({}).isEmpty());
}

MUNIMENT_TEST(IntakeFieldsTest, "intake_fields_test")

} // namespace muniment::ui

#include "intake_fields_test.moc"
