// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/desk_acts.h"

#include "core/scope/scope_register.h"
#include "core/vault/restore_point.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/screen_dates.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

DeskActs::DeskActs(VaultSession& session, Prompter& prompter, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_prompter(prompter)
{
}

void DeskActs::chooseMe()
{
    const View& view = m_session.view();
    if (!view.isReady())
        return;
    ChoiceQuestion question;
    QList<PersonId> people;
    for (const scope::Person& person : view.facts->people) {
        if (!person.isActiveOn(view.today) && person.id != view.me)
            continue;
        if (person.id == view.me)
            question.current = int(people.size());
        people.append(person.id);
        question.choices.append({person.name, person.role});
    }
    if (people.isEmpty()) {
        addMe();
        return;
    }
    question.words = {tr("Who sits at this desk?"),
        tr("What you change is written down under this name, and lists can show what is yours. It "
           "is kept for this vault on this desk, and never taken from the login."),
        {}};
    question.yes = tr("Sit here");
    m_prompter.choose(
        question, [this, people](int choice) { m_session.setMe(people.value(choice)); });
}

// The first person in a vault, or the first after all others left, is whoever sits before it.
void DeskActs::addMe()
{
    const QString why = m_session.view().facts->people.isEmpty()
        ? tr("This vault holds no people yet. You are the first; what you change is written down "
             "under your name.")
        : tr("Nobody of this vault is active today. You are added; what you change is written down "
             "under your name.");
    const TextQuestion question{
        {tr("Who sits at this desk?"), why, {}}, tr("Your name"), {}, tr("Sit here")};
    m_prompter.askText(question, [this](const QString& name) {
        scope::NewPerson person;
        person.name = name;
        const auto added = m_session.acts().perform(
            {u"person.add"_s, tr("add %1").arg(name), tr("Added %1.").arg(name), {}},
            [&person](vault::Transaction& transaction) {
                return scope::ScopeRegister::addPerson(transaction, person);
            });
        if (added)
            m_session.setMe(*added);
        else
            m_session.acts().say(wordsFor(added.error()).sentence);
    });
}

void DeskActs::makeRestorePoint()
{
    Acts& acts = m_session.acts();
    const View& view = m_session.view();
    if (!view.isReady())
        return;
    const QString& zone = view.facts->organisation.timeZone;
    const auto standing = m_session.vault()->read(vault::restorePointOfNow);
    if (standing && *standing) {
        acts.say(tr("Everything is saved, and nothing changed since the restore point “%1”.")
                     .arg((*standing)->name));
        return;
    }
    const QString name = timeOnScreen(inZone(m_session.vault()->clock().now(), zone));
    const QString verb = QString::fromLatin1(vault::restorePointVerb);
    const auto made = acts.perform({verb, tr("make a restore point"), {}, {}},
        [&](vault::Transaction& transaction) { return vault::addRestorePoint(transaction, name); });
    if (!made) {
        acts.say(wordsFor(made.error()).sentence);
        return;
    }
    acts.say({tr("Restore point made: %1.").arg(name), tr("Name it…"),
        [this, &acts, verb, name, id = *made] {
            m_prompter.askText({{tr("Restore point"), {}, {}}, tr("Name"), name, tr("Name it")},
                [&acts, verb, id](const QString& text) {
                    const Status named = acts.perform({verb, tr("name a restore point"), {}, {}},
                        [&](vault::Transaction& transaction) {
                            return vault::nameRestorePoint(transaction, id, text);
                        });
                    acts.say(named ? tr("Restore point named “%1”.").arg(text)
                                   : wordsFor(named.error()).sentence);
                });
        }});
}

} // namespace muniment::ui
