// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/acts.h"

#include "core/base/base_messages.h"
#include "core/scope/scope_register.h"
#include "core/vault/journal.h"
#include "core/vault/vault_messages.h"
#include "tests/support/test_vault.h"
#include "ui/shell/shell_messages.h"
#include "ui/shell/vault_session.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

scope::NewPerson person(const QString& name)
{
    scope::NewPerson person;
    person.name = name;
    return person;
}

// A vault with a session, as the window has it, and the toasts that it was told.
struct Desk
{
    Desk()
        : Desk(std::make_shared<tests::TestVault>())
    {
    }
    explicit Desk(std::shared_ptr<tests::TestVault> given)
        : file(std::move(given))
        , store(file->folder() + u"/settings.ini"_s, QSettings::IniFormat)
        , settings(store)
    {
        file->close();
        open();
    }
    // Read-only where another desk has it open.
    void open()
    {
        session.reset();
        auto opened = tests::mustHold(vault::Vault::open(
            file->path(), vault::OpenMode::ReadWriteElseReadOnly, {file->clock, file->ids}));
        session = std::make_unique<VaultSession>(std::shared_ptr<vault::Vault>(std::move(opened)),
            jobs, settings, vault::Surroundings{file->clock, file->ids});
        QObject::connect(
            &acts(), &Acts::said, &acts(), [this](const Toast& toast) { toasts.append(toast); });
        settle();
    }
    void settle()
    {
        int idle = 0;
        QVERIFY(QTest::qWaitFor([&] {
            idle = jobs.isIdle() ? idle + 1 : 0;
            return idle > 5;
        }));
    }
    Acts& acts() { return session->acts(); }
    PersonId add(const QString& name, const ActName& called)
    {
        const auto added = acts().perform(called, [&](vault::Transaction& transaction) {
            return scope::ScopeRegister::addPerson(transaction, person(name));
        });
        settle();
        return added.value_or(PersonId());
    }
    // Somebody is there and sits at the desk.
    void sitDown()
    {
        const PersonId me = add(u"Ada"_s, {u"person.add"_s, {}, {}, {}});
        session->setMe(me);
        settle();
    }
    QStringList people() const
    {
        QStringList names;
        for (const scope::Person& each : session->view().facts->people)
            names.append(each.name);
        return names;
    }

    std::shared_ptr<tests::TestVault> file;
    QSettings store;
    Settings settings;
    JobRunner jobs;
    std::unique_ptr<VaultSession> session;
    QList<Toast> toasts;
};

const ActName addBo{u"person.add"_s, u"add Bo"_s, u"Added Bo."_s, {}};

} // namespace

class ActsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anActIsWrittenInTheNameOfWhoSitsHere();
    void anActThatChangesNothingSaysNothing();
    void aFailureGoesBackToWhoAsked();
    void nobodyActsBeforeItIsKnownWhoSitsHere();
    void whoSitsHereIsKeptForTheVault();
    void whatIsNotTodayIsNotChanged();
    void aVaultHeldByAnotherIsNotChanged();
    void guardedWidgetsSayWhyTheyAreOff();
    void undoAndRedoHaveNames();
    void namesOfStepsOutliveTheProgram();
    void undosAskedForInARowAreDoneInARow();
    void whatCannotBeUndoneIsSaidAndPassedOver();
    void aJobWritesAndIsUndoneAsOneStep();
    void aJobThatIsCancelledChangesNothing();
    void aLongWriteDoesNotHoldTheWindowUp();
};

void ActsTest::anActIsWrittenInTheNameOfWhoSitsHere()
{
    Desk desk;
    desk.sitDown();
    QVERIFY(!desk.add(u"Bo"_s, addBo).isNull());
    QCOMPARE(desk.people(), QStringList({u"Ada"_s, u"Bo"_s}));
    QCOMPARE(desk.toasts.size(), 1);
    QCOMPARE(desk.toasts.first().sentence, u"Added Bo."_s);
    QCOMPARE(desk.toasts.first().action, u"Undo"_s);
    const auto entries = tests::mustHold(desk.session->vault()->read([](vault::Access& access) {
        return vault::journalEntries(access, {{}, {}, 1});
    }));
    QCOMPARE(entries.first().verb, u"person.add"_s);
    QCOMPARE(entries.first().actor, desk.session->view().me);
    desk.toasts.first().act();
    desk.settle();
    QCOMPARE(desk.people(), QStringList{u"Ada"_s});
}

void ActsTest::anActThatChangesNothingSaysNothing()
{
    Desk desk;
    desk.sitDown();
    const scope::Person ada = desk.session->view().facts->people.first();
    const Status same = desk.acts().perform(
        {u"person.set"_s, {}, u"Changed."_s, {}}, [&](vault::Transaction& transaction) {
            return scope::ScopeRegister::updatePerson(transaction, ada);
        });
    VERIFY_OK(same);
    QVERIFY(desk.toasts.isEmpty());
}

void ActsTest::aFailureGoesBackToWhoAsked()
{
    Desk desk;
    desk.sitDown();
    const auto refused = desk.acts().perform(addBo, [](vault::Transaction& transaction) {
        return scope::ScopeRegister::addPerson(transaction, person(u" "_s));
    });
    QVERIFY(!refused);
    QVERIFY(!wordsFor(refused.error()).sentence.isEmpty());
    QVERIFY(desk.toasts.isEmpty());
    desk.settle();
    QCOMPARE(desk.people(), QStringList{u"Ada"_s});
}

void ActsTest::nobodyActsBeforeItIsKnownWhoSitsHere()
{
    Desk desk;
    // The first person is added by nobody; then the desk wants to know.
    QVERIFY(!desk.session->wantsToKnowMe());
    const PersonId ada = desk.add(u"Ada"_s, {u"person.add"_s, {}, {}, {}});
    QVERIFY(!ada.isNull());
    QVERIFY(desk.session->wantsToKnowMe());
    QSignalSpy wanted(&desk.acts(), &Acts::personWanted);
    const auto refused = desk.acts().perform(addBo, [](vault::Transaction& transaction) {
        return scope::ScopeRegister::addPerson(transaction, person(u"Bo"_s));
    });
    QVERIFY(!refused && refused.error().is(cause::personUnknown));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(desk.acts().canChange()); // it is worth trying: then one is asked
    desk.session->setMe(ada);
    QVERIFY(!desk.session->wantsToKnowMe());
    QVERIFY(!desk.add(u"Bo"_s, addBo).isNull());
}

void ActsTest::whoSitsHereIsKeptForTheVault()
{
    Desk desk;
    desk.sitDown();
    const PersonId me = desk.session->view().me;
    desk.open();
    QCOMPARE(desk.session->view().me, me);
    // A person who is not in the vault is forgotten.
    desk.settings.setChoice(idText(desk.session->vault()->id()), u"person"_s,
        u"00000000-0000-4000-8000-00000000000a"_s);
    desk.open();
    QVERIFY(desk.session->view().me.isNull());
    QVERIFY(desk.session->wantsToKnowMe());
}

void ActsTest::whatIsNotTodayIsNotChanged()
{
    Desk desk;
    desk.sitDown();
    const Instant before = desk.file->clock.now();
    desk.file->clock.advanceDays(3);
    desk.add(u"Bo"_s, addBo);
    desk.session->setAsOf(Date(2026, 1, 31));
    QVERIFY(!desk.acts().canChange());
    QVERIFY(desk.acts().whyNot().contains(u"31 Jan 2026"_s));
    const auto refused = desk.acts().perform(addBo, [](vault::Transaction& transaction) {
        return scope::ScopeRegister::addPerson(transaction, person(u"Cy"_s));
    });
    QVERIFY(!refused && refused.error().is(cause::otherDay));
    desk.session->showNow();
    QVERIFY(desk.acts().canChange());

    desk.session->showKnownAt(before);
    desk.settle();
    QCOMPARE(desk.people(), QStringList{u"Ada"_s});
    QCOMPARE(desk.session->view().knownAt, before);
    QCOMPARE(desk.session->view().today, dayIn(before, u"UTC"_s));
    QVERIFY(desk.session->shown()->asKnownAt() == before);
    QVERIFY(!desk.acts().canChange());
    desk.session->setAsOf(Date(2026, 1, 31)); // never both
    QVERIFY(desk.session->view().isAsOfToday());
    desk.session->showNow();
    desk.settle();
    QCOMPARE(desk.people(), QStringList({u"Ada"_s, u"Bo"_s}));
    QVERIFY(desk.acts().canChange());
}

void ActsTest::aVaultHeldByAnotherIsNotChanged()
{
    Desk desk;
    desk.sitDown();
    Desk second(desk.file);
    QVERIFY(!second.acts().canChange());
    QVERIFY(second.acts().whyNot().contains(desk.session->vault()->path()));
    QVERIFY(!second.session->wantsToKnowMe());
    const auto refused = second.acts().perform(addBo, [](vault::Transaction& transaction) {
        return scope::ScopeRegister::addPerson(transaction, person(u"Bo"_s));
    });
    QVERIFY(!refused && refused.error().problem == Problem::Busy);
    QVERIFY(!desk.add(u"Bo"_s, addBo).isNull());
}

void ActsTest::guardedWidgetsSayWhyTheyAreOff()
{
    Desk desk;
    desk.sitDown();
    QPushButton button;
    button.setToolTip(u"Sign (S)"_s);
    auto action = std::make_unique<QAction>(u"Retire"_s);
    bool hasSelection = false;
    desk.acts().guard(&button);
    desk.acts().guard(action.get(), [&hasSelection] { return hasSelection; });
    QVERIFY(button.isEnabled());
    QVERIFY(!action->isEnabled());
    hasSelection = true;
    desk.acts().recheck();
    QVERIFY(action->isEnabled());
    desk.session->setAsOf(Date(2026, 1, 31));
    QVERIFY(!button.isEnabled());
    QVERIFY(!action->isEnabled());
    QVERIFY(button.toolTip().contains(u"31 Jan 2026"_s));
    QVERIFY(button.accessibleDescription().contains(u"31 Jan 2026"_s));
    action.reset();
    desk.session->showNow();
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), u"Sign (S)"_s);
}

void ActsTest::undoAndRedoHaveNames()
{
    Desk desk;
    desk.sitDown();
    desk.add(u"Bo"_s, addBo);
    QCOMPARE(desk.acts().undoWords(), u"add Bo"_s);
    QVERIFY(desk.acts().redoWords().isEmpty());
    desk.acts().undo();
    desk.settle();
    QCOMPARE(desk.people(), QStringList{u"Ada"_s});
    QVERIFY(desk.acts().undoWords().isEmpty());
    QCOMPARE(desk.acts().redoWords(), u"add Bo"_s);
    QCOMPARE(desk.toasts.last().sentence, u"Undone: add Bo."_s);
    QCOMPARE(desk.toasts.last().action, u"Redo"_s);
    desk.acts().redo();
    desk.settle();
    QCOMPARE(desk.people(), QStringList({u"Ada"_s, u"Bo"_s}));
    QCOMPARE(desk.toasts.last().sentence, u"Done again: add Bo."_s);
    QCOMPARE(desk.acts().undoWords(), u"add Bo"_s);
}

void ActsTest::namesOfStepsOutliveTheProgram()
{
    Desk desk;
    desk.sitDown();
    desk.add(u"Bo"_s, addBo);
    desk.open();
    QCOMPARE(desk.acts().undoWords(), u"add P-02"_s);
    desk.acts().undo();
    desk.settle();
    desk.open();
    QCOMPARE(desk.acts().redoWords(), u"add 1 person(s)"_s);
    desk.acts().redo();
    desk.settle();
    QCOMPARE(desk.people(), QStringList({u"Ada"_s, u"Bo"_s}));
}

void ActsTest::undosAskedForInARowAreDoneInARow()
{
    Desk desk;
    desk.sitDown();
    for (const QString& name : {u"Bo"_s, u"Cy"_s, u"Di"_s})
        desk.add(name, {u"person.add"_s, u"add "_s + name, {}, {}});
    desk.acts().undo();
    desk.acts().undo();
    desk.acts().undo();
    desk.acts().redo();
    desk.settle();
    QCOMPARE(desk.people(), QStringList({u"Ada"_s, u"Bo"_s}));
    QCOMPARE(desk.acts().redoWords(), u"add Cy"_s);
}

void ActsTest::whatCannotBeUndoneIsSaidAndPassedOver()
{
    Desk desk;
    desk.sitDown();
    desk.add(u"Bo"_s, addBo);
    const PersonId cy = desk.add(u"Cy"_s, {u"person.add"_s, u"add Cy"_s, {}, {}});
    // Somebody else goes on with the record.
    scope::Person changed = *desk.session->view().facts->person(cy);
    changed.name = u"Cyra"_s;
    VERIFY_OK(desk.session->vault()->write(
        vault::Act{cy, u"person.set"_s}, [&](vault::Transaction& transaction) {
            return scope::ScopeRegister::updatePerson(transaction, changed);
        }));
    desk.settle();
    desk.toasts.clear();
    desk.acts().undo();
    desk.settle();
    QCOMPARE(desk.toasts.size(), 1);
    QVERIFY2(desk.toasts.first().sentence.contains(u"cannot be undone"_s),
        qPrintable(desk.toasts.first().sentence));
    QCOMPARE(desk.acts().undoWords(), u"add Bo"_s);
    desk.acts().undo();
    desk.settle();
    QCOMPARE(desk.people(), QStringList({u"Ada"_s, u"Cyra"_s}));
}

void ActsTest::aJobWritesAndIsUndoneAsOneStep()
{
    Desk desk;
    desk.sitDown();
    int added = 0;
    const auto work
        = [](vault::Vault& vault, const vault::Act& act, const JobContext& context) -> Result<int> {
        return vault.write(
            act,
            [&](vault::Transaction& transaction) -> Result<int> {
                for (int number = 1; number <= 300; ++number) {
                    const auto one = scope::ScopeRegister::addPerson(
                        transaction, person(u"Person %1"_s.arg(number)));
                    if (!one)
                        return failWith(one);
                    context.report({number, 300, {}});
                }
                return 300;
            },
            vault::Priority::Job);
    };
    desk.acts().performJob(&desk.acts(),
        {u"person.add"_s, u"add 300 people"_s, u"Added 300 people."_s, u"Adding people"_s}, work,
        [&added](const Result<int>& count) { added = count.value_or(0); });
    QCOMPARE(desk.jobs.visibleJobs().size(), 1);
    desk.settle();
    QCOMPARE(added, 300);
    QCOMPARE(desk.people().size(), 301);
    QCOMPARE(desk.toasts.last().sentence, u"Added 300 people."_s);
    QCOMPARE(desk.acts().undoWords(), u"add 300 people"_s);
    desk.acts().undo();
    desk.settle();
    QCOMPARE(desk.people(), QStringList{u"Ada"_s});
}

void ActsTest::aJobThatIsCancelledChangesNothing()
{
    Desk desk;
    desk.sitDown();
    std::optional<Error> error;
    const auto work
        = [](vault::Vault& vault, const vault::Act& act, const JobContext& context) -> Status {
        return vault.write(
            act,
            [&](vault::Transaction& transaction) -> Status {
                const auto one = scope::ScopeRegister::addPerson(transaction, person(u"Bo"_s));
                if (!one)
                    return failWith(one);
                while (!context.stop.stop_requested())
                    QThread::yieldCurrentThread();
                return fail(Problem::Cancelled, base::cause::cancelled);
            },
            vault::Priority::Job);
    };
    desk.acts().performJob(&desk.acts(),
        {u"person.add"_s, u"add Bo"_s, u"Added Bo."_s, u"Adding"_s}, work,
        [&error](
            const Status& done) { error = done ? std::nullopt : std::optional(done.error()); });
    desk.jobs.visibleJobs().first()->stop();
    desk.settle();
    QVERIFY(error && error->problem == Problem::Cancelled);
    QCOMPARE(desk.people(), QStringList{u"Ada"_s});
    QVERIFY(desk.toasts.isEmpty());
}

void ActsTest::aLongWriteDoesNotHoldTheWindowUp()
{
    Desk desk;
    desk.sitDown();
    std::atomic<bool> isInside = false;
    const auto work = [&isInside](vault::Vault& vault, const vault::Act& act,
                          const JobContext& context) -> Status {
        return vault.write(
            act,
            [&](vault::Transaction&) -> Status {
                isInside = true;
                while (!context.stop.stop_requested())
                    QThread::yieldCurrentThread();
                return {};
            },
            vault::Priority::Job);
    };
    desk.acts().performJob(
        &desk.acts(), {u"person.add"_s, {}, {}, u"Adding"_s}, work, [](const Status&) {});
    QTRY_VERIFY(isInside);
    const auto refused = desk.acts().perform(addBo, [](vault::Transaction& transaction) {
        return scope::ScopeRegister::addPerson(transaction, person(u"Bo"_s));
    });
    QVERIFY(!refused && refused.error().problem == Problem::Busy);
    desk.jobs.stopAll();
    desk.settle();
    QVERIFY(!desk.add(u"Bo"_s, addBo).isNull());
}

MUNIMENT_TEST(ActsTest, "acts_test")

} // namespace muniment::ui

#include "acts_test.moc"
