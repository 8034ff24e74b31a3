// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_messages.h"

#include <QCoreApplication>

namespace muniment::cli {

namespace {

class CliMessages
{
    Q_DECLARE_TR_FUNCTIONS(CliMessages)

public:
    static Words vaultNotNamed()
    {
        return {tr("No vault named"), tr("This verb needs a vault, and none was named."),
            tr("Write --vault FILE before the noun.")};
    }
};

} // namespace

Words words(const Error&)
{
    return CliMessages::vaultNotNamed();
}

} // namespace muniment::cli
