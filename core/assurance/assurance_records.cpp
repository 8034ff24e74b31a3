// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_records.h"

#include "core/base/text_forms.h"

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr TextForm<Touches> touchesForms[] = {
    {Touches::Undecided, "undecided"},
    {Touches::Yes, "yes"},
    {Touches::No, "no"},
};

} // namespace

QString touchesText(Touches touches)
{
    return textOf(touches, touchesForms);
}

Result<Touches> parseTouches(const QString& text)
{
    return parseForm<Touches>(text, touchesForms);
}

QString documentCode(qint64 number)
{
    return u"D-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString dutyCode(qint64 number)
{
    return u"T-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

const AssuranceDocument* AssuranceFacts::document(AssuranceDocumentId id) const
{
    for (const AssuranceDocument& each : documents)
        if (each.id == id)
            return &each;
    return nullptr;
}

QList<Duty> AssuranceFacts::dutiesOf(AssuranceDocumentId id) const
{
    QList<Duty> found;
    for (const Duty& each : duties)
        if (each.documentId == id)
            found.append(each);
    return found;
}

QList<RegisterCheck> AssuranceFacts::checksOf(AssuranceDocumentId id) const
{
    QList<RegisterCheck> found;
    for (const RecordedCheck& each : checks)
        if (each.documentId == id)
            found.append(each.check);
    return found;
}

bool isSettled(const ConfirmedField& reading)
{
    return reading.rule == settledRule;
}

QList<SettledName> AssuranceFacts::settledOf(AssuranceDocumentId id, Field field) const
{
    QList<SettledName> found;
    for (const SettledName& each : settled)
        if (each.documentId == id && each.field == field)
            found.append(each);
    return found;
}

std::optional<DocumentReview> AssuranceFacts::reviewOf(AssuranceDocumentId id) const
{
    std::optional<DocumentReview> newest;
    for (const DocumentReview& each : reviews)
        if (each.documentId == id && (!newest || newest->reviewedOn <= each.reviewedOn))
            newest = each;
    return newest;
}

StandingFacts AssuranceFacts::standingFacts(AssuranceDocumentId id) const
{
    StandingFacts facts;
    const AssuranceDocument* found = document(id);
    if (!found)
        return facts;
    facts.fields = found->fields;
    facts.surveillance = found->surveillance;
    facts.checks = checksOf(id);
    for (const AssuranceDocument& each : documents) {
        if (each.supersedes != id)
            continue;
        const Date since
            = each.fields.issued.isValid() ? each.fields.issued : dayIn(each.confirmedAt, timeZone);
        if (!facts.replacedOn.isValid() || since < facts.replacedOn)
            facts.replacedOn = since;
    }
    return facts;
}

QList<Reliance> AssuranceFacts::leansOn(RequirementId requirement, ScopeId scope, Date day) const
{
    QList<Reliance> found;
    for (const Reliance& each : reliances)
        if (each.requirementId == requirement && each.scopeId == scope && each.holdsOn(day))
            found.append(each);
    return found;
}

} // namespace muniment::assurance
