// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope.h"
#include "core/standing/provider_half.h"
#include "tests/ui/list_contract.h"
#include "tests/ui/test_desk.h"
#include "ui/assurance/assurance_columns.h"
#include "ui/assurance/proposal_fields.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::Field;

// What the pages of assurance list, of a real vault with documents added to its facts.
class AssuranceRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyListKeepsItsModelContract();
    void aDocumentCountsWhatHangsOnIt();
    void dutiesOfAReplacedDocumentAreGone();
    void aHalfThatLeansOnNothingSaysSo();
    void aHalfThatLeansInOneScopeSaysThatItDoesNotInAnother();
    void aHalfIsNotSupportedForAssetsThatNoDocumentNames();
    void aValueComesBackAsItWasRead();

private:
    [[nodiscard]] View with(const std::function<void(standing::Facts&)>& edit) const
    {
        standing::Facts facts = *m_view.facts;
        edit(facts);
        facts.index();
        View changed = m_view;
        changed.facts = std::make_shared<const standing::Facts>(std::move(facts));
        return changed;
    }

    View m_view;
};

// Two reports, the second with a duty that is undecided; one half leans on it.
void AssuranceRowsTest::initTestCase()
{
    tests::TestDesk desk;
    m_view = desk.view();
    m_view = with([](standing::Facts& facts) {
        tests::CountingIds ids(1'000'000);
        for (int each = 0; each < 2; ++each) {
            assurance::AssuranceDocument document;
            document.id = ids.make<AssuranceDocumentId>();
            document.number = each + 1;
            document.providerId = facts.scopes.first().providerId;
            document.fields.type = assurance::DocumentType::Soc2Type2;
            document.fields.kind = assurance::DocumentKind::Report;
            document.fields.title = u"SOC 2 report"_s;
            document.fields.periodFrom = Date(2025 + each, 1, 1);
            document.fields.periodUntil = Date(2025 + each, 12, 31);
            facts.assurance.documents.append(document);
            assurance::Duty duty;
            duty.id = ids.make<DutyId>();
            duty.number = each + 1;
            duty.documentId = document.id;
            duty.what.text = u"Remove leavers within a day."_s;
            facts.assurance.duties.append(duty);
        }
        assurance::Reliance reliance;
        reliance.id = ids.make<RelianceId>();
        reliance.requirementId = facts.frameworks.first().requirements.first().id;
        reliance.scopeId = facts.scopes.first().id;
        reliance.documentId = facts.assurance.documents.last().id;
        reliance.from = Date(2026, 1, 1);
        facts.assurance.reliances.append(reliance);
    });
}

void AssuranceRowsTest::everyListKeepsItsModelContract()
{
    tests::keepsItsContract(documentRows(m_view), documentColumns());
    tests::keepsItsContract(dutyRows(m_view), dutyColumns());
    tests::keepsItsContract(halfRows(m_view), halfColumns());
}

void AssuranceRowsTest::aDocumentCountsWhatHangsOnIt()
{
    const DocumentRow row = documentRows(m_view).last();
    QCOMPARE_EQ(row.duties, 1);
    QCOMPARE_EQ(row.dutiesDecided, 0);
    QCOMPARE_EQ(row.leaning, 1);
    QCOMPARE_EQ(documentRows(m_view).first().leaning, 0);
    QVERIFY(row.needsWork()); // nobody read it yet
}

void AssuranceRowsTest::dutiesOfAReplacedDocumentAreGone()
{
    QCOMPARE_EQ(dutyRows(m_view).size(), 2);
    const View replaced = with([](standing::Facts& facts) {
        facts.assurance.documents.last().supersedes = facts.assurance.documents.first().id;
    });
    QCOMPARE_EQ(dutyRows(replaced).size(), 1);
    QVERIFY(documentRows(replaced).first().isReplaced);
    QVERIFY(!documentRows(replaced).first().needsWork());
}

void AssuranceRowsTest::aHalfThatLeansOnNothingSaysSo()
{
    const QList<HalfRow> rows = halfRows(m_view);
    const auto leaning = std::count_if(
        rows.begin(), rows.end(), [](const HalfRow& row) { return !row.leansOnNothing(); });
    QCOMPARE_EQ(leaning, 1);
    for (const HalfRow& row : rows)
        if (row.leansOnNothing())
            QCOMPARE_EQ(supportMark(row).word, u"no document named"_s);
        else
            QCOMPARE_EQ(row.document, u"D-02"_s);
}

void AssuranceRowsTest::aHalfThatLeansInOneScopeSaysThatItDoesNotInAnother()
{
    const QList<HalfRow> before = halfRows(m_view);
    const auto leaning = std::find_if(
        before.begin(), before.end(), [](const HalfRow& row) { return !row.leansOnNothing(); });
    QVERIFY(leaning != before.end());
    View view = with([&leaning](standing::Facts& facts) {
        tests::CountingIds ids(2'000'000);
        scope::Scope other = facts.scopes.first();
        other.id = ids.make<ScopeId>();
        other.name = u"Analytics"_s;
        facts.scopes.append(other);
        controls::ScopeFramework applies = facts.scopeFrameworks.first();
        applies.frameworkId = facts.requirement(leaning->requirementId)->frameworkId;
        applies.scopeId = other.id;
        facts.scopeFrameworks.append(applies);
        controls::ResponsibilityOverride said;
        said.requirementId = leaning->requirementId;
        said.scopeId = other.id;
        said.who = controls::Who::Shared;
        facts.overrides.append(said);
    });
    view.scope = {};
    QStringList bare;
    for (const HalfRow& row : halfRows(view))
        if (row.requirementId == leaning->requirementId && row.leansOnNothing())
            bare.append(row.scope);
    QCOMPARE_EQ(bare, QStringList{u"Analytics"_s});
}

void AssuranceRowsTest::aHalfIsNotSupportedForAssetsThatNoDocumentNames()
{
    const View view = with([](standing::Facts& facts) {
        assurance::DocumentFields& fields = facts.assurance.documents.last().fields;
        fields.services = QStringList{facts.assets.first().service};
        fields.regions = QStringList{facts.assets.first().region};
        facts.assets.first().service = u"Nobody's service"_s;
    });
    const QList<HalfRow> rows = halfRows(view);
    const auto leaning = std::find_if(
        rows.begin(), rows.end(), [](const HalfRow& row) { return !row.leansOnNothing(); });
    QVERIFY(leaning != rows.end());
    HalfRow row = *leaning;
    QStringList codes;
    for (const AssetId id : standing::unsupportedAssets(
             *view.facts, row.requirementId, view.facts->scopes.first().id, view.period, view.asOf))
        codes.append(scope::assetCode(view.facts->asset(id)->number));
    codes.sort();
    QCOMPARE_EQ(row.unsupported, codes);

    row.support = standing::Support::Supports;
    row.unsupported = {u"A-003"_s, u"A-005"_s};
    QCOMPARE_EQ(supportMark(row).word, u"not supported for A-003, A-005"_s);
    QCOMPARE_EQ(supportMark(row).shape, Shape::Half);
    QVERIFY(row.needsWork());
    row.unsupported.clear();
    QCOMPARE_EQ(supportMark(row).word, u"supported"_s);
}

void AssuranceRowsTest::aValueComesBackAsItWasRead()
{
    const QPair<Field, QString> values[]
        = {{Field::Expiry, u"2028-05-04"_s}, {Field::Service, u"Compute; Object Storage"_s},
            {Field::Type, u"iso_certificate"_s}, {Field::Category, u"security; availability"_s},
            {Field::Number, u"IS 552878"_s}, {Field::Restriction, u"public"_s}};
    for (const auto& [field, text] : values) {
        const FieldSpec spec = proposalSpec(field, Date(2026, 11, 23), {});
        QCOMPARE_EQ(proposalText(proposalValue(spec, text)), text);
        QVERIFY(!proposalOnScreen(field, text, Date(2026, 11, 23)).isEmpty());
    }
}

MUNIMENT_TEST(AssuranceRowsTest, "assurance_rows_test")

} // namespace muniment::ui

#include "assurance_rows_test.moc"
