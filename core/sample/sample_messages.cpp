// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_messages.h"

#include <QCoreApplication>

namespace muniment::sample {

namespace {

class SampleMessages
{
    Q_DECLARE_TR_FUNCTIONS(SampleMessages)

public:
    static Words words(const Error& error)
    {
        const QString subject = error.values.value(0);
        if (error.is(cause::otherFileInTheWay))
            return {tr("Another file is in the way"),
                tr("%1 exists and is not the sample's own file.").arg(subject),
                tr("Choose an empty folder.")};
        return {tr("Sample file not made"),
            tr("The sample file “%1” could not be made.").arg(subject),
            tr("Check that the packages of this program are installed whole.")};
    }
};

} // namespace

Words words(const Error& error)
{
    return SampleMessages::words(error);
}

} // namespace muniment::sample
