// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit.h"

#include "core/base/text_forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::audits {

namespace {

constexpr TextForm<AuditKind> auditKindForms[] = {
    {AuditKind::Certification, "certification"},
    {AuditKind::Surveillance, "surveillance"},
    {AuditKind::Recertification, "recertification"},
    {AuditKind::Type1, "type_1"},
    {AuditKind::Type2, "type_2"},
    {AuditKind::Internal, "internal"},
    {AuditKind::Customer, "customer"},
    {AuditKind::Regulator, "regulator"},
};

constexpr TextForm<RecipientClass> recipientClassForms[] = {
    {RecipientClass::OwnAuditor, "own_auditor"},
    {RecipientClass::Regulator, "regulator"},
    {RecipientClass::Customer, "customer"},
    {RecipientClass::Inside, "inside"},
};

constexpr TextForm<Treatment> treatmentForms[] = {
    {Treatment::Printed, "printed"},
    {Treatment::GivenAsFile, "given_as_file"},
    {Treatment::Withheld, "withheld"},
    {Treatment::Unreadable, "unreadable"},
};

constexpr TextForm<EditionState> editionStateForms[] = {
    {EditionState::Issued, "issued"},
    {EditionState::Replaced, "replaced"},
    {EditionState::Recalled, "recalled"},
};

} // namespace

QString auditKindText(AuditKind kind)
{
    return textOf(kind, auditKindForms);
}

Result<AuditKind> parseAuditKind(const QString& text)
{
    return parseForm(text, auditKindForms);
}

QString auditCode(qint64 number)
{
    return u"U-"_s + QString::number(number);
}

QString recipientClassText(RecipientClass recipient)
{
    return textOf(recipient, recipientClassForms);
}

Result<RecipientClass> parseRecipientClass(const QString& text)
{
    return parseForm(text, recipientClassForms);
}

QString treatmentText(Treatment treatment)
{
    return textOf(treatment, treatmentForms);
}

Result<Treatment> parseTreatment(const QString& text)
{
    return parseForm(text, treatmentForms);
}

int BinderEdition::count(Treatment treatment) const
{
    return int(std::count_if(exhibits.begin(), exhibits.end(),
        [treatment](const EditionExhibit& each) { return each.treatment == treatment; }));
}

QString editionStateText(EditionState state)
{
    return textOf(state, editionStateForms);
}

EditionState editionState(const BinderEdition& edition, const QList<BinderEdition>& all)
{
    if (edition.recall)
        return EditionState::Recalled;
    const bool isReplaced = std::any_of(all.begin(), all.end(),
        [&edition](const BinderEdition& each) { return each.name.replaces == edition.id; });
    return isReplaced ? EditionState::Replaced : EditionState::Issued;
}

QString stampText(const QString& stampCode, const evidence::Revision& revision, qint64 number)
{
    return stampCode + u'-' + revision.receivedAt.toText().left(4) + u'-'
        + QString::number(number).rightJustified(6, u'0');
}

} // namespace muniment::audits
