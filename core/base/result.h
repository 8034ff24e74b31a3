// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace muniment {

// What kind of thing went wrong. Drives flow and exit codes; never shown.
enum class Problem {
    NotFound,
    Conflict,
    Invalid,
    Refused,
    Cancelled,
    Busy,
    Unreadable,
    Unwritable,
    Damaged,
    TooNew,
};

struct Error;

// An area's own reason, with the function of that area that puts it into words. Causes are
// constants in `<area>_messages.h`; two causes are the same when their names are.
struct Cause
{
    const char* name; // "evidence.file_is_changing": stable, for scripts
    Words (*words)(const Error& error);
};

struct Error
{
    Problem problem = Problem::Invalid;
    const Cause* cause = nullptr;
    QStringList values; // what the sentence names: row, file, limit; order is the cause's own
    QString detail; // for the log, never for the user

    [[nodiscard]] bool is(const Cause& other) const { return cause == &other; }
};

// Title, sentence and next step of an error, in the user's language.
Words wordsFor(const Error& error);

// "not_found", "too_new": the stable text form, for scripts.
QString problemName(Problem problem);

// A class, not an alias: only so does the compiler warn when a result is dropped.
template <typename Value>
class [[nodiscard]] Result : public tl::expected<Value, Error>
{
public:
    using tl::expected<Value, Error>::expected;
};

using Status = Result<void>;

// `return fail(Problem::Invalid, cause::endBeforeStart, {from, until});`
inline tl::unexpected<Error> fail(
    Problem problem, const Cause& cause, QStringList values = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{problem, &cause, std::move(values), std::move(detail)});
}

// Hands on the error of another result: `if (!rows) return failWith(rows);`
template <typename Value>
tl::unexpected<Error> failWith(const Result<Value>& other)
{
    return tl::unexpected<Error>(other.error());
}

} // namespace muniment
