// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_messages.h"

#include <QCoreApplication>

namespace muniment::binder {

namespace {

class BinderMessages
{
    Q_DECLARE_TR_FUNCTIONS(BinderMessages)

public:
    static Words words(const Error& error)
    {
        if (error.is(cause::noScope))
            return {tr("No scope"), tr("The vault has no scope to make a binder of."),
                tr("Add a scope first, with its provider and regions.")};
        return {tr("As-of day before the period"),
            tr("The as-of day %1 lies before the period, which starts on %2.")
                .arg(error.values.value(0), error.values.value(1)),
            tr("Choose a later day or an earlier period.")};
    }
};

} // namespace

Words words(const Error& error)
{
    return BinderMessages::words(error);
}

} // namespace muniment::binder
