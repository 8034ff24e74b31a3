// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/base/dates.h"
#include "core/vault/vault.h"

#include <QString>
#include <QStringList>

#include <type_traits>

namespace muniment::cli {

// Runs `work(Access&)` on the session's vault.
template <typename Work>
auto readIn(Session& session, Work&& work) -> std::invoke_result_t<Work, vault::Access&>
{
    const Result<vault::Vault*> opened = session.vaultForReading();
    if (!opened)
        return failWith(opened);
    return (*opened)->read(std::forward<Work>(work));
}

// Runs `work(Transaction&)` as one change set of the actor.
template <typename Work>
auto writeIn(Session& session, const QString& verb, Work&& work)
    -> std::invoke_result_t<Work, vault::Transaction&>
{
    const Result<vault::Vault*> opened = session.vaultForWriting();
    if (!opened)
        return failWith(opened);
    const Result<vault::Act> act = session.act(verb);
    if (!act)
        return failWith(act);
    return (*opened)->write(*act, std::forward<Work>(work));
}

// An empty text is an invalid day: nothing was said.
inline Result<Date> optionalDay(const QString& text)
{
    return text.isEmpty() ? Result<Date>(Date()) : parseDate(text);
}

// "westeurope, northeurope" and repeated options alike.
inline QStringList wordsOf(const QStringList& given)
{
    QStringList words;
    for (const QString& each : given)
        for (const QString& word : each.split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
    return words;
}

} // namespace muniment::cli
