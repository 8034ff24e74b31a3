// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/requirement_rows.h"

#include "tests/ui/list_contract.h"
#include "tests/ui/test_desk.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::Who;

// Requirements of a real vault, with what of them is ours.
class RequirementRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<tests::TestDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void theListKeepsItsModelContract();
    void everyRequirementStandsOnce();
    void aCatalogThatWasNotAppliedAsksNothing();
    void eachStateFitsIntoItsColumn();
    void gapsAreSaidInWords();
    void slotsAreThoseOfItsControls();

private:
    std::unique_ptr<tests::TestDesk> m_desk;
};

void RequirementRowsTest::theListKeepsItsModelContract()
{
    tests::keepsItsContract(requirementRows(m_desk->view()), requirementColumns());
}

void RequirementRowsTest::everyRequirementStandsOnce()
{
    qsizetype count = 0;
    for (const standing::FrameworkFacts& framework : m_desk->facts().frameworks)
        count += framework.requirements.size();
    const QList<RequirementRow> rows = requirementRows(m_desk->view());
    QCOMPARE_EQ(rows.size(), count);
    QSet<QByteArray> keys;
    for (const RequirementRow& row : rows)
        keys.insert(row.key());
    QCOMPARE_EQ(keys.size(), count);
}

void RequirementRowsTest::eachStateFitsIntoItsColumn()
{
    constexpr int besides = 34; // the sign, and the air around it and the words
    const QFont font = QApplication::font();
    const QFontMetrics words(font);
    const auto columns = requirementColumns();
    const auto state = std::find_if(columns->begin(), columns->end(),
        [](const Column<RequirementRow>& each) { return each.info.id == u"state"_s; });
    QVERIFY(state != columns->end());
    RequirementRow row;
    for (int each = 0; each <= int(standing::State::Excluded); ++each) {
        row.standing.state = standing::State(each);
        const QString word = state->text(row);
        const int room = Metrics(font).scaled(state->info.width) - besides;
        QVERIFY2(words.horizontalAdvance(word) <= room,
            qPrintable(u"%1: %2 of %3"_s.arg(word).arg(words.horizontalAdvance(word)).arg(room)));
    }
}

void RequirementRowsTest::aCatalogThatWasNotAppliedAsksNothing()
{
    standing::Facts facts = m_desk->facts();
    const FrameworkId first = facts.frameworks.first().framework.id;
    facts.scopeFrameworks.removeIf(
        [first](const controls::ScopeFramework& each) { return each.frameworkId != first; });
    View view = m_desk->view();
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    QCOMPARE_EQ(requirementRows(view).size(), view.facts->frameworks.first().requirements.size());
}

void RequirementRowsTest::gapsAreSaidInWords()
{
    for (const RequirementRow& row : requirementRows(m_desk->view())) {
        const Who who = row.standing.responsibility.who;
        if (who == Who::Ours)
            QCOMPARE_EQ(row.gap, row.controls.isEmpty() ? u"ours, no control"_s : QString());
        if (who == Who::Provider)
            QCOMPARE_EQ(row.gap, u"provider, no document named"_s);
        if (who == Who::Shared && !row.controls.isEmpty())
            QCOMPARE_EQ(row.gap, u"shared, no document named"_s);
    }
}

void RequirementRowsTest::slotsAreThoseOfItsControls()
{
    const QList<RequirementRow> rows = requirementRows(m_desk->view());
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [](const RequirementRow& row) { return row.filled > 0 && row.filled < row.expected; }));
    for (const RequirementRow& row : rows)
        QVERIFY(!row.controls.isEmpty() || row.expected == 0);
}

MUNIMENT_TEST(RequirementRowsTest, "requirement_rows_test")

} // namespace muniment::ui

#include "requirement_rows_test.moc"
