// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/text_limits.h"

#include "core/base/clean_text.h"

namespace muniment::assurance {

namespace {

Status refuseLong(const TestException& what)
{
    return refuseLongTexts({what.control, what.test, what.result, what.response});
}

Status refuseLong(const SubserviceOrganisation& what)
{
    if (const Status fit = refuseLongNames({what.name}); !fit)
        return fit;
    return refuseLongTexts({what.expected});
}

template <typename Row>
Status refuseLongRows(const QList<Row>& rows)
{
    for (const Row& each : rows)
        if (const Status fit = refuseLong(each); !fit)
            return fit;
    return {};
}

Status refuseLong(const DocumentFields& fields)
{
    const Status fit = refuseLongNames({fields.provider, fields.title, fields.standard,
        fields.edition, fields.number, fields.issuer, fields.accreditationBody,
        fields.accreditationNumber, fields.soaVersion});
    if (!fit)
        return fit;
    if (const Status named = refuseLongNames(fields.services + fields.regions, {}); !named)
        return named;
    if (const Status said = refuseLongTexts({fields.subject, fields.scope, fields.opinionBasis});
        !said)
        return said;
    if (const Status rows = refuseLongRows(fields.exceptions); !rows)
        return rows;
    return refuseLongRows(fields.subserviceOrganisations);
}

} // namespace

Status refuseLong(const NewDocument& what)
{
    if (const Status fit = refuseLong(what.fields); !fit)
        return fit;
    if (const Status fit = refuseLongTexts({what.restrictionNote}); !fit)
        return fit;
    return refuseLongRows(what.duties);
}

Status refuseLong(const DutyText& what)
{
    if (const Status fit = refuseLongNames({what.reference}); !fit)
        return fit;
    return refuseLongTexts({what.text});
}

Status refuseLong(const DutyDecision& decision, const DutyDecision& before)
{
    return refuseLongTexts({decision.reason}, {before.reason});
}

Status refuseLong(const RegisterCheck& check)
{
    if (const Status fit = refuseLongNames({check.registerName}); !fit)
        return fit;
    return refuseLongTexts({check.note});
}

Status refuseLong(const NewDocumentReview& review)
{
    return refuseLongTexts({review.opinionRead, review.exceptions, review.scopeEnough,
        review.periodEnough, review.limits});
}

Status refuseLongAnswer(const QString& answer, const QString& before)
{
    return refuseLongTexts({answer}, {before});
}

} // namespace muniment::assurance
