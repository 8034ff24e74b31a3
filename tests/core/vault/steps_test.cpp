// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/steps.h"

#include "core/vault/history.h"
#include "core/vault/query.h"
#include "core/vault/step_words.h"
#include "core/vault/undo.h"
#include "tests/core/vault/people.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

const PersonId me{mustHold(
    Result<boost::uuids::uuid>(*base::uuidFromText(u"00000000-0000-4000-8000-00000000000a"_s)))};
const PersonId other{mustHold(
    Result<boost::uuids::uuid>(*base::uuidFromText(u"00000000-0000-4000-8000-00000000000b"_s)))};

PersonId add(TestVault& vault, PersonId actor, const QString& name)
{
    return mustHold(vault->write(
        Act{actor, u"person.add"_s}, [&](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, name);
        }));
}

void rename(TestVault& vault, PersonId actor, PersonId id, const QString& name)
{
    mustHold(vault->write(Act{actor, u"person.set"_s}, [&](Transaction& transaction) -> Status {
        renamePerson(transaction, id, name);
        return {};
    }));
}

Steps steps(TestVault& vault, PersonId actor, const QSet<ChangeSetId>& passedOver = {})
{
    return vault.readOk([&](Access& access) { return stepsOf(access, actor, passedOver); });
}

void undoNext(TestVault& vault)
{
    mustHold(undo(*vault, me, steps(vault, me).undo->changeSet));
}

void redoNext(TestVault& vault)
{
    mustHold(undo(*vault, me, steps(vault, me).redo->changeSet));
}

} // namespace

class StepsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFreshVaultHasNothingToUndo()
    {
        TestVault vault;
        QVERIFY(!steps(vault, me).undo);
        QVERIFY(!steps(vault, me).redo);
        QVERIFY(!steps(vault, {}).undo);
    }

    void eachPersonTakesBackTheirOwn()
    {
        TestVault vault;
        add(vault, me, u"Ada"_s);
        add(vault, other, u"Bo"_s);
        const Steps mine = steps(vault, me);
        QVERIFY(mine.undo);
        QCOMPARE(mine.undo->verb, u"person.add"_s);
        QCOMPARE(mine.undo->entity, u"person"_s);
        QCOMPARE(mine.undo->records, 1);
        undoNext(vault);
        QCOMPARE(peopleOf(*vault), QStringList{u"Bo"_s});
        QVERIFY(!steps(vault, me).undo);
        QVERIFY(steps(vault, other).undo);
    }

    void whatWasUndoneIsDoneAgainInTheSameOrder()
    {
        TestVault vault;
        const PersonId id = add(vault, me, u"Ada"_s);
        rename(vault, me, id, u"Bo"_s);
        rename(vault, me, id, u"Cy"_s);
        undoNext(vault);
        undoNext(vault);
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada"_s});
        vault.reopen(); // nothing of this is remembered outside the journal
        redoNext(vault);
        QCOMPARE(peopleOf(*vault), QStringList{u"Bo"_s});
        QCOMPARE(steps(vault, me).redo->verb, u"person.set"_s);
        redoNext(vault);
        QCOMPARE(peopleOf(*vault), QStringList{u"Cy"_s});
        QVERIFY(!steps(vault, me).redo);
        undoNext(vault);
        undoNext(vault);
        undoNext(vault);
        QVERIFY(peopleOf(*vault).isEmpty());
        QVERIFY(!steps(vault, me).undo);
    }

    void aNewChangeEndsWhatCouldBeDoneAgain()
    {
        TestVault vault;
        const PersonId id = add(vault, me, u"Ada"_s);
        rename(vault, me, id, u"Bo"_s);
        undoNext(vault);
        QVERIFY(steps(vault, me).redo);
        rename(vault, me, id, u"Cy"_s);
        QVERIFY(!steps(vault, me).redo);
        undoNext(vault);
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada"_s});
    }

    void aChangeOfAnotherDoesNotEndIt()
    {
        TestVault vault;
        add(vault, me, u"Ada"_s);
        undoNext(vault);
        add(vault, other, u"Bo"_s);
        redoNext(vault);
        QCOMPARE(peopleOf(*vault), QStringList({u"Ada"_s, u"Bo"_s}));
    }

    void aCheckOfTheVaultIsNoStep()
    {
        TestVault vault;
        const PersonId id = add(vault, me, u"Ada"_s);
        mustHold(vault->write(Act{me, u"vault.verify"_s}, [&](Transaction& transaction) -> Status {
            renamePerson(transaction, id, u"Bo"_s);
            return {};
        }));
        QCOMPARE(steps(vault, me).undo->verb, u"person.add"_s);
    }

    void whatCannotBeUndoneIsPassedOver()
    {
        TestVault vault;
        const PersonId first = add(vault, me, u"Ada"_s);
        const PersonId second = add(vault, me, u"Bo"_s);
        rename(vault, other, second, u"Cy"_s);
        const Step step = *steps(vault, me).undo;
        QVERIFY(!undo(*vault, me, step.changeSet));
        const std::optional<Step> next = steps(vault, me, {step.made}).undo;
        QVERIFY(next);
        QCOMPARE(next->record, first.value);
    }

    void aLargeStepIsCountedByItsRecords()
    {
        TestVault vault;
        mustHold(vault->write(Act{me, u"person.add"_s}, [&](Transaction& transaction) -> Status {
            for (int number = 1; number <= 12; ++number)
                addPerson(transaction, u"Person %1"_s.arg(number));
            return {};
        }));
        QCOMPARE(steps(vault, me).undo->records, 12);
    }

    void aStepIsToldByWhatItsVerbIsAbout()
    {
        TestVault vault;
        const PersonId ada = add(vault, me, u"Ada"_s);
        const Id<struct ProviderTag> provider{ada.value}; // any id will do
        mustHold(vault->write(Act{me, u"provider.add"_s}, [&](Transaction& transaction) -> Status {
            for (int number = 1; number <= 3; ++number)
                addPerson(transaction, u"Person %1"_s.arg(number));
            transaction.about("provider", provider);
            Query query(transaction.access(), "UPDATE person SET name = 'Bo' WHERE id = ?");
            query << ada;
            query.run();
            return {};
        }));
        const Step step = *steps(vault, me).undo;
        QCOMPARE(step.entity, u"provider"_s);
        QCOMPARE(step.records, 1);
        QCOMPARE(step.record, provider.value);
        const QList<JournalEntry> entries = mustHold(readHistory(*vault, {}, {}));
        QCOMPARE(stepsIn(entries).first().entity, u"provider"_s);
        QCOMPARE(mainEntityOf(u"binder.export"_s), u"binder_edition"_s);
        QCOMPARE(mainEntityOf(u"assurance.import"_s), u"assurance_document"_s);
    }

    void aStepOfSeveralKindsIsCountedByAllOfThem()
    {
        TestVault vault;
        const PersonId ada = add(vault, me, u"Ada"_s);
        const Id<struct ProviderTag> provider{ada.value}; // any id will do
        mustHold(
            vault->write(Act{me, u"house.hand_over"_s}, [&](Transaction& transaction) -> Status {
                for (int number = 1; number <= 3; ++number)
                    addPerson(transaction, u"Person %1"_s.arg(number));
                transaction.about("provider", provider);
                Query query(transaction.access(), "UPDATE person SET name = 'Bo' WHERE id = ?");
                query << ada;
                query.run();
                return {};
            }));
        const Step step = *steps(vault, me).undo;
        QVERIFY(step.entity.isEmpty());
        QCOMPARE(step.records, 4);
        const HistoryStep told = stepsIn(mustHold(readHistory(*vault, {}, {}))).first();
        QVERIFY(told.entity.isEmpty());
        QCOMPARE(told.records, 4);
        QCOMPARE(stepWords(step.verb, step.entity, step.records, {}), u"hand over 4 record(s)"_s);
    }

    void stepsHaveWordsForPeople()
    {
        QCOMPARE(stepWords(u"evidence.add"_s, u"evidence"_s, 12),
            u"add 12 item(s) of evidence"_s); // without the translations of the program
        QCOMPARE(stepWords(u"control.set"_s, u"control"_s, 1, u"C-12"_s), u"change C-12"_s);
        QCOMPARE(
            stepWords(u"control.retire"_s, u"control"_s, 2, u"C-12"_s), u"retire 2 control(s)"_s);
        QCOMPARE(stepWords(u"attestation.sign"_s), u"sign an attestation"_s);
        QCOMPARE(stepWords(u"attest"_s, u"attestation"_s, 1, u"T-03"_s), u"sign T-03"_s);
        QCOMPARE(stepWords(u"framework.apply"_s, u"scope"_s, 1, u"S-01"_s),
            u"apply a framework to S-01"_s);
        QCOMPARE(stepWords(u"journal.undo"_s, u"control"_s, 2), u"undo"_s);
        QCOMPARE(undoStepWords(u"change C-12"_s), u"undo “change C-12”"_s);
        QCOMPARE(redoStepWords(u"change C-12"_s), u"do “change C-12” again"_s);
        QCOMPARE(stepWords(u"vault.create"_s), u"make the vault"_s);
        QCOMPARE(stepWords(u"unheard.of"_s, u"unheard"_s, 1), u"change 1 record(s)"_s);
    }
};

MUNIMENT_TEST(StepsTest, "steps_test")
#include "steps_test.moc"
