// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_messages.h"

#include <QCoreApplication>

namespace muniment::assurance {

namespace {

class AssuranceMessages
{
    Q_DECLARE_TR_FUNCTIONS(AssuranceMessages)

public:
    static Words words(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::documentNotFound))
            return {tr("No such document"), tr("There is no assurance document “%1”.").arg(first),
                tr("List them with: assurance list.")};
        if (error.is(cause::documentAmbiguous))
            return {tr("Several documents"),
                tr("“%1” is the number of several documents: %2.")
                    .arg(first, error.values.value(1)),
                tr("Name one of them by its code.")};
        if (error.is(cause::dutyNotFound))
            return {tr("No such duty"), tr("There is no duty “%1”.").arg(first),
                tr("List them with: assurance duties.")};
        if (error.is(cause::dutyNeedsControl))
            return {tr("Control missing"),
                tr("Duty %1 cannot be met without a control.").arg(first),
                tr("Name the control that meets it.")};
        if (error.is(cause::dutyNeedsReason))
            return {tr("Reason missing"),
                tr("Duty %1 cannot be set aside without a reason.").arg(first),
                tr("Say why it does not concern you.")};
        return {tr("Title missing"), tr("The document has no title."),
            tr("Give it one with --set title=….")};
    }
};

} // namespace

Words words(const Error& error)
{
    return AssuranceMessages::words(error);
}

} // namespace muniment::assurance
