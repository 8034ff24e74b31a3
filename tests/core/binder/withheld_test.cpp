// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/exhibit_sources.h"
#include "core/binder/restriction_rule.h"
#include "tests/core/binder/vault_for_tests.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// One control with a quarter's proof that the recipient may not have, and what its slip would say.
struct WithheldVault : Vault
{
    WithheldVault()
    {
        scope::Person reviewer;
        reviewer.id = idOf<PersonId>(1);
        reviewer.name = u"Aoife Brennan"_s;
        people.append(reviewer);
        standing::EvidenceFacts& item
            = addEvidence(quarter1, 1, addExpected(controls::Fill::Contains));
        item.item.title = u"Supplier review"_s;
        item.item.shows = u"their weak keys"_s;
        item.item.source = u"/secret/place"_s;
        item.item.reviewNote = u"weak keys again"_s;
        item.item.reviewerId = reviewer.id;
        item.item.reviewedOn = Date(2026, 12, 30);
        item.item.restriction = evidence::Restriction::NamedRecipients;
        item.revisions[0].revision.receivedAt = {1'798'000'000'000};
    }

    Result<BinderPlan> planFor(audits::RecipientClass recipient)
    {
        options.recipientClass = recipient;
        Result<BinderPlan> plan = this->plan();
        if (plan) {
            applyRestrictions(*plan);
            settleTreatments(*plan, ExhibitSources(plan->exhibits.size()));
        }
        return plan;
    }
};

QString valueOf(const Exhibit& exhibit, const QString& label)
{
    for (const LabelledValue& each : exhibit.facts)
        if (each.label == label)
            return each.value;
    return u"no such row"_s;
}

} // namespace

class WithheldTest final : public QObject
{
    Q_OBJECT

private slots:
    void itsSlipSaysWhatIsNotConfidential()
    {
        WithheldVault vault;
        const auto plan = vault.planFor(audits::RecipientClass::OwnAuditor);
        VERIFY_OK(plan);
        const Exhibit& exhibit = plan->exhibits.first();
        QCOMPARE(exhibit.treatment, Treatment::Withheld);
        QCOMPARE(valueOf(exhibit, u"Covers"_s), u"Q1 2026"_s);
        QVERIFY(valueOf(exhibit, u"Supports"_s).startsWith(u"C-01"_s));
        QVERIFY(valueOf(exhibit, u"Captured"_s).startsWith(u"31 March 2026"_s));
        QVERIFY(valueOf(exhibit, u"Received"_s).contains(u"2026"_s));
        QCOMPARE(valueOf(exhibit, u"Review"_s), u"accepted by Aoife Brennan, 30 December 2026"_s);
        const QString told = textOf(*plan, QList<ExhibitPages>(1));
        for (const QString& words : {u"weak keys"_s, u"/secret"_s})
            QVERIFY2(!told.contains(words), qPrintable(words));
    }

    void theSheetWarnsOfProofThatItsReaderDoesNotSee()
    {
        WithheldVault vault;
        auto plan = vault.planFor(audits::RecipientClass::OwnAuditor);
        VERIFY_OK(plan);
        const ExhibitLine& line = plan->sheets.first().exhibits.first();
        QVERIFY(!line.captured.isEmpty());
        QCOMPARE(line.source, u"withheld"_s);
        const QString words = u"Withheld, so these pages do not show what it proves: E-001."_s;
        QString told = textOf(*plan, QList<ExhibitPages>(1)).replace(u'\n', u' ');
        QVERIFY(told.contains(words));
        QVERIFY(told.contains(u"E-001 ‡"_s));
        QVERIFY(told.contains(u"1 (ref.)"_s)); // the index of controls
        plan = vault.planFor(audits::RecipientClass::Inside);
        VERIFY_OK(plan);
        told = textOf(*plan, QList<ExhibitPages>(1)).replace(u'\n', u' ');
        QVERIFY(!told.contains(u"ithheld, so"_s));
        QVERIFY(!told.contains(u"(ref.)"_s));
    }
};

MUNIMENT_TEST(WithheldTest, "withheld_test")
#include "withheld_test.moc"
