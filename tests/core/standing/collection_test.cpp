// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/collection.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class CollectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachSlotOfEachSeriesIsALine()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        facts.addExpected(controls::Fill::Contains, Frequency::Monthly);
        const auto lines = collectionOf(facts, {}, quarter3, Date(2026, 10, 2));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.first().slot.period, quarter3);
        QVERIFY(lines.first().slot.state == SlotState::Due);
        QVERIFY(lines.first().assets.isEmpty());
    }

    void whoBringsItIsTheSeriesOwnerElseTheControls()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].control.ownerId = idOf<PersonId>(1);
        QVERIFY(collectionOf(facts, {}, quarter3, Date(2026, 10, 2)).first().ownerId
            == idOf<PersonId>(1));
        facts.controls[0].expected[0].ownerId = idOf<PersonId>(2);
        QVERIFY(collectionOf(facts, {}, quarter3, Date(2026, 10, 2)).first().ownerId
            == idOf<PersonId>(2));
    }

    void onlyAssetsOfTheScopeThatItAppliesToAreNamed()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        for (quint8 number = 1; number <= 3; ++number) {
            scope::Asset asset;
            asset.id = idOf<AssetId>(number);
            asset.scopeId = idOf<ScopeId>(number == 3 ? 2 : 1);
            facts.assets.append(asset);
            controls::Implementation put;
            put.assetId = asset.id;
            put.applies
                = number == 2 ? controls::Applies::DoesNotApply : controls::Applies::Applies;
            facts.controls[0].implementations.append(put);
        }
        facts.index();
        const auto lines = collectionOf(facts, idOf<ScopeId>(1), quarter3, Date(2026, 10, 2));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().assets == QList<AssetId>{idOf<AssetId>(1)});
    }

    void eachSlotIsCountedOnce()
    {
        Slot slot;
        slot.state = SlotState::PartFilled;
        slot.timing = Timing::Due;
        QVERIFY(countedAs(slot) == SlotCounted::PartFilled);
        slot.timing = Timing::Overdue;
        QVERIFY(countedAs(slot) == SlotCounted::Overdue);
        slot.state = SlotState::NoOccurrence;
        QVERIFY(countedAs(slot) == SlotCounted::Filled);
        slot.state = SlotState::NotYetDue;
        slot.timing = Timing::NotYetDue;
        QVERIFY(countedAs(slot) == SlotCounted::NotYetDue);
    }
};

MUNIMENT_TEST(CollectionTest, "collection_test")

#include "collection_test.moc"
