// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/filing_proposals.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class FilingProposalsTest final : public QObject
{
    Q_OBJECT

private:
    static void name(EvidenceFacts& item, const QString& fileName)
    {
        evidence::EvidenceFile file;
        file.name = fileName;
        item.revisions[0].files = {file};
    }

    // A draft that nobody linked or dated.
    static EvidenceFacts draft(const QString& fileName)
    {
        EvidenceFacts item;
        item.item.id = idOf<EvidenceId>(99);
        item.item.review = evidence::Review::Draft;
        item.revisions.append(RevisionFacts());
        name(item, fileName);
        return item;
    }

    static QList<FilingProposal> proposals(const Facts& facts, const EvidenceFacts& item)
    {
        return filingProposals(facts, item, {}, year, Date(2026, 11, 23));
    }

private slots:
    void aNameTellsItsPeriod_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("period");
        QTest::newRow("quarter behind the year")
            << u"users_2026-Q3.csv"_s << u"2026-07-01..2026-09-30"_s;
        QTest::newRow("quarter before the year")
            << u"Q1 2026 review.pdf"_s << u"2026-01-01..2026-03-31"_s;
        QTest::newRow("half") << u"h2-2025.pdf"_s << u"2025-07-01..2025-12-31"_s;
        QTest::newRow("month") << u"restore 2026-02.log"_s << u"2026-02-01..2026-02-28"_s;
        QTest::newRow("day") << u"scan_20260930.pdf"_s << u"2026-09-30..2026-09-30"_s;
        QTest::newRow("year") << u"policy 2026.docx"_s << u"2026-01-01..2026-12-31"_s;
        QTest::newRow("a number") << u"ticket 4520261.pdf"_s << QString();
        QTest::newRow("nothing") << u"users.csv"_s << QString();
    }

    void aNameTellsItsPeriod()
    {
        QFETCH(QString, name);
        QFETCH(QString, period);
        const auto found = periodInName(name);
        QCOMPARE(found ? periodText(*found) : QString(), period);
    }

    void theSeriesOfAFileOfThatNameComesFirst()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        const ExpectedEvidenceId other = facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].expected[1].title = u"List of accounts"_s;
        name(facts.addEvidence(quarter2, 1, other), u"entra-export_2026-Q2.csv"_s);
        const auto found = proposals(facts, draft(u"entra-export_2026-Q3.csv"_s));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().expectedId == other);
        QVERIFY(found.first().reason == ProposedFor::SeriesName);
        QCOMPARE(found.first().slot, quarter3);
    }

    void wordsOfTheTitleAreAClue()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn); // "Signed review"
        facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].expected[1].title = u"Leaver tickets"_s;
        const auto found = proposals(facts, draft(u"leaver-tickets.pdf"_s));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().reason == ProposedFor::Words);
        QVERIFY(found.first().expectedId == facts.controls.at(0).expected.at(1).id);
    }

    void withoutAPeriodTheOldestOpenSlotIsMeant()
    {
        MadeFacts facts;
        const ExpectedEvidenceId series = facts.addExpected(controls::Fill::LiesIn);
        facts.addEvidence(quarter1, 1, series);
        const auto found = proposals(facts, draft(u"signed review.pdf"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().slot, quarter2);
    }

    void whereItWasDroppedComesBeforeAllElse()
    {
        MadeFacts facts;
        const ExpectedEvidenceId series = facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].expected[0].title = u"Nothing in common"_s;
        EvidenceFacts item = draft(u"x.pdf"_s);
        evidence::EvidenceLink link;
        link.controlId = idOf<ControlId>(1);
        item.links = {link};
        const auto found = proposals(facts, item);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().expectedId == series);
        QVERIFY(found.first().reason == ProposedFor::Linked);
    }

    void whatSpeaksOfAnotherYearIsNotProposed()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        QVERIFY(proposals(facts, draft(u"signed review 2026-Q1.pdf"_s)).size() == 1);
        QVERIFY(proposals(facts, draft(u"signed review 2025-Q1.pdf"_s)).isEmpty());
    }
};

MUNIMENT_TEST(FilingProposalsTest, "filing_proposals_test")

#include "filing_proposals_test.moc"
