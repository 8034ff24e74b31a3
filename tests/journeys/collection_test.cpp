// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"
#include "tests/ui/made_up_vault.h"
#include "ui/evidence/collection_rows.h"
#include "ui/intake/intake_fields.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

// The quarter is over: its proof is brought slot by slot, and looked at by somebody else.
class CollectionTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuarterIsCollectedAndAccepted();
};

void CollectionTest::aQuarterIsCollectedAndAccepted()
{
    tests::MadeUpVault vault;
    tests::JourneyDesk desk;
    QVERIFY(desk.open(vault.path()));
    QVERIFY(desk.sitDownAs(u"Mara Okafor"_s));
    QVERIFY(desk.goTo(PlaceKind::Evidence));
    const auto row = [&desk](const QByteArray& key) {
        const QList<CollectionRow> rows = collectionRows(desk.session().view());
        return *std::find_if(rows.begin(), rows.end(),
            [&key](const CollectionRow& each) { return each.key() == key; });
    };
    QList<QByteArray> brought;
    desk.chooseLine(0);
    for (int slot = 0; slot < 3; ++slot) {
        const QByteArray key = desk.list().currentKey();
        const Period period = row(key).slot.period;
        const qsizetype held = row(key).slot.evidence.size();
        const QString file = vault.folder() + u"/proof-%1.txt"_s.arg(slot);
        QVERIFY(tests::writeFile(file, "Looked at, line " + QByteArray::number(slot)));
        QVERIFY(desk.dropOnCurrentRow(file));
        QVERIFY(desk.fillIn(
            {{intake::coversKey, std::optional(period)}, {intake::sourceKey, u"Ticket system"_s}}));
        QCOMPARE(row(key).slot.evidence.size(), held + 1);
        brought.append(key);
        QVERIFY(desk.pressAndRest(Qt::Key_F8));
        QVERIFY(desk.list().currentKey() != key);
    }
    QVERIFY(desk.sitDownAs(u"Ines Duarte"_s)); // whoever collected it must not accept it
    for (const QByteArray& key : brought) {
        desk.list().select(key);
        QVERIFY(desk.pressAndRest(Qt::Key_3, Qt::AltModifier));
        for (const EvidenceId id : row(key).slot.evidence)
            QCOMPARE(desk.facts().evidenceItem(id)->item.review, evidence::Review::Accepted);
    }
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(CollectionTest, "collection_test")

} // namespace muniment::ui

#include "collection_test.moc"
