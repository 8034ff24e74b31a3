// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_commits.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "ui/shell/field_acts.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::Control;
using controls::ControlRegister;
using controls::Implementation;
using controls::ImplementationRegister;

namespace {

class CommitWords
{
    Q_DECLARE_TR_FUNCTIONS(CommitWords)

public:
    static ActName act(const QString& words) { return {u"control.set"_s, words, {}, {}}; }
    static QString title() { return tr("rename control"); }
    static QString owner() { return tr("set the owner of control"); }
    static QString status() { return tr("set the status of control"); }
    static QString narrative() { return tr("say how a control is done"); }
};

template <typename Set>
Commit settingControl(Acts& acts, const QString& words, ControlId id, Set set)
{
    return committedBy<QString>(acts, CommitWords::act(words),
        [id, set](vault::Transaction& transaction, const QString& value) -> Status {
            Result<Control> control = ControlRegister(transaction.access()).control(id);
            if (!control)
                return failWith(control);
            set(*control, value);
            return ControlRegister::update(transaction, *control);
        });
}

// What else was said of the control there may have changed meanwhile.
template <typename Set>
Commit settingPlace(Acts& acts, const QString& words, ControlId id, AssetId place, Set set)
{
    return committedBy<QString>(acts, CommitWords::act(words),
        [id, place, set](vault::Transaction& transaction, const QString& value) -> Status {
            const auto all = ImplementationRegister(transaction.access()).implementationsOf(id);
            if (!all)
                return failWith(all);
            for (Implementation each : *all) {
                if (each.assetId != place)
                    continue;
                set(each, value);
                const auto put = ImplementationRegister::put(transaction, each);
                return put ? Status() : Status(failWith(put));
            }
            return fail(Problem::NotFound, controls::cause::implementationNotFound);
        });
}

} // namespace

ControlCommits controlCommits(Acts& acts)
{
    return {[&acts](ControlId id) {
                return settingControl(acts, CommitWords::title(), id,
                    [](Control& changed, const QString& text) { changed.title = text; });
            },
        [&acts](ControlId id) {
            return settingControl(
                acts, CommitWords::owner(), id, [](Control& changed, const QString& key) {
                    changed.ownerId = idOf<PersonId>(key);
                });
        },
        [&acts](ControlId id, AssetId place) {
            return settingPlace(acts, CommitWords::status(), id, place,
                [](Implementation& changed, const QString& key) {
                    changed.status
                        = controls::parseImplementationStatus(key).value_or(changed.status);
                });
        },
        [&acts](ControlId id, AssetId place) {
            return settingPlace(acts, CommitWords::narrative(), id, place,
                [](Implementation& changed, const QString& text) { changed.narrative = text; });
        }};
}

} // namespace muniment::ui
