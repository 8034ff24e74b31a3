// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/fields/record_form.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// Records as what can be chosen in a field.
QList<Choice> peopleChoices(const View& view); // who left can no longer be chosen
QList<Choice> scopeChoices(const View& view, ScopeId without = {});
QList<Choice> providerChoices(const View& view);
QList<Choice> plainChoices(const QStringList& words);

// What assets and scopes name already, offered while one types.
QStringList knownServices(const View& view);
QStringList knownRegions(const View& view);
QStringList knownClasses(const View& view);

// The key of a record that may be missing.
template <typename IdType>
QString keyOf(IdType id)
{
    return id.isNull() ? QString() : idText(id);
}

// What a form says of an act that failed, beside the field that it is about.
template <typename Outcome>
std::optional<FormRefusal> refusalOf(const Outcome& outcome, const QString& key = {})
{
    if (outcome)
        return {};
    return FormRefusal{key, wordsFor(outcome.error())};
}

} // namespace muniment::ui
