// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/file_review.h"
#include "core/attestation/attestation_register.h"
#include "core/attestation/signing.h"
#include "core/sample/desk.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

using attestation::Conclusion;
using attestation::Meaning;
using attestation::Obtained;
using attestation::Subject;

struct Signature
{
    QString when;
    QString signer;
    QString control;
    Period period;
    Meaning meaning = Meaning::Performed;
    Conclusion conclusion = Conclusion::Effective;
    QString statement = {};
    QString exceptions = {};
    Subject subject = Subject::Operating;
    Date validUntil = {};
    QString overrideReason = {};
    QString recordedBy = {}; // key of a person; empty: the signer
    QString paperSignedAt = {}; // empty: signed at this desk
};

QString usualStatement(const Signature& signature)
{
    const bool isWhole = signature.conclusion == Conclusion::Effective;
    switch (signature.meaning) {
    case Meaning::Performed:
        return isWhole
            ? u"I performed this control as described, or had it performed; the proof that I hold of it is listed."_s
            : u"I performed this control, or had it performed, but for the exceptions stated."_s;
    case Meaning::Reviewed:
        return u"I reviewed the proof listed and asked about what it leaves open."_s;
    case Meaning::Tested:
        return u"I tested this control on a sample of my own, drawn from populations that I compared with their source."_s;
    case Meaning::Approved:
        return signature.subject == Subject::Design
            ? u"I approve the design of this control."_s
            : u"I approve how this control was operated, with the exceptions stated."_s;
    }
    Q_UNREACHABLE();
}

Deed signing(const Signature& signature)
{
    const QString actor = signature.recordedBy.isEmpty() ? signature.signer : signature.recordedBy;
    return written(signature.when, actor, u"attestation.sign"_s,
        [signature](Desk& desk, vault::Transaction& transaction) -> Status {
            attestation::SignRequest request;
            request.controlId = desk.controls.value(signature.control);
            request.subject = signature.subject;
            request.period = signature.period;
            request.meaning = signature.meaning;
            request.conclusion = signature.conclusion;
            request.statement
                = signature.statement.isEmpty() ? usualStatement(signature) : signature.statement;
            request.exceptions = signature.exceptions;
            request.signerId = desk.people.value(signature.signer);
            request.validUntil = signature.validUntil;
            request.overrideReason = signature.overrideReason;
            if (!signature.paperSignedAt.isEmpty()) {
                request.obtained = Obtained::SignedPaper;
                request.signedAt = at(signature.paperSignedAt);
            }
            const auto signedNow
                = attestation::sign(transaction, request, &assurance::reviewWithDocuments);
            return signedNow ? Status() : Status(failWith(signedNow));
        });
}

Period year()
{
    return auditPeriod();
}

Period firstNineMonths()
{
    return {Date(2026, 1, 1), Date(2026, 9, 30)};
}

Period oneDay(Date day)
{
    return {day, day};
}

// Signed in the course of the year: designs, an approval on paper, and statements that did not
// last.
QList<Signature> duringTheYear()
{
    return {
        {.when = u"2026-02-20T14:00:00+00:00"_s,
            .signer = u"eilis-byrne"_s,
            .control = u"isms-scope"_s,
            .period = oneDay(Date(2026, 2, 16)),
            .meaning = Meaning::Approved,
            .subject = Subject::Design,
            .recordedBy = u"siobhan-keane"_s,
            .paperSignedAt = u"2026-02-16T11:00:00+00:00"_s},
        {.when = u"2026-02-20T14:10:00+00:00"_s,
            .signer = u"aoife-brennan"_s,
            .control = u"statement-of-applicability"_s,
            .period = oneDay(Date(2026, 2, 20)),
            .meaning = Meaning::Approved,
            .subject = Subject::Design},
        {.when = u"2026-03-10T09:30:00+00:00"_s,
            .signer = u"aoife-brennan"_s,
            .control = u"backup-protection"_s,
            .period = oneDay(Date(2026, 3, 10)),
            .meaning = Meaning::Approved,
            .subject = Subject::Design,
            .validUntil = Date(2026, 12, 31)},
        {.when = u"2026-03-10T09:40:00+00:00"_s,
            .signer = u"eilis-byrne"_s,
            .control = u"security-policies"_s,
            .period = oneDay(Date(2026, 3, 10)),
            .meaning = Meaning::Approved,
            .subject = Subject::Design},
        {.when = u"2026-05-13T15:00:00+00:00"_s,
            .signer = u"aoife-brennan"_s,
            .control = u"risk-assessment"_s,
            .period = oneDay(Date(2026, 5, 8)),
            .meaning = Meaning::Approved,
            .subject = Subject::Design},
        {.when = u"2026-07-06T09:00:00+00:00"_s,
            .signer = u"lena-hoffmann"_s,
            .control = u"key-management"_s,
            .period = Period{Date(2026, 1, 1), Date(2026, 6, 30)}},
        {.when = u"2026-10-05T09:05:00+00:00"_s,
            .signer = u"lena-hoffmann"_s,
            .control = u"leavers-access"_s,
            .period = Period{Date(2026, 7, 1), Date(2026, 9, 30)},
            .conclusion = Conclusion::NoOccurrence,
            .statement
            = u"The tickets of the quarter were not yet drawn; I know of no leaver who kept access."_s},
        {.when = u"2026-11-04T10:00:00+00:00"_s,
            .signer = u"jonas-lindqvist"_s,
            .control = u"change-release"_s,
            .period = firstNineMonths(),
            .meaning = Meaning::Tested,
            .overrideReason
            = u"The population of the changes was read in the ticket system; it is filed at the end of the year."_s},
        {.when = u"2026-11-04T10:10:00+00:00"_s,
            .signer = u"jonas-lindqvist"_s,
            .control = u"restore-test"_s,
            .period = firstNineMonths(),
            .meaning = Meaning::Tested,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"The test of the second quarter was not made (NC-26-02, E-029)."_s},
        {.when = u"2026-11-04T10:20:00+00:00"_s,
            .signer = u"jonas-lindqvist"_s,
            .control = u"leavers-access"_s,
            .period = firstNineMonths(),
            .meaning = Meaning::Tested,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"Two of 25 leavers kept access for three and five days (NC-26-03, E-029)."_s},
    };
}

// Signed by those who run the controls, in the first days of 2027.
QList<Signature> performedOverTheYear()
{
    const QString lena = u"lena-hoffmann"_s;
    const QString marek = u"marek-nowak"_s;
    const QString siobhan = u"siobhan-keane"_s;
    const Period all = year();
    return {
        {.when = u"2027-01-04T09:12:00+00:00"_s,
            .signer = lena,
            .control = u"access-review"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"No signed review exists for the third quarter (NC-26-01, E-029)."_s},
        {.when = u"2027-01-06T09:20:00+00:00"_s,
            .signer = lena,
            .control = u"leavers-access"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"1. Two of 25 leavers of the sample were late. 2. The third quarter holds 19 of 25 tickets."_s},
        {.when = u"2027-01-06T09:25:00+00:00"_s,
            .signer = lena,
            .control = u"multi-factor-sign-in"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"A second factor is asked of all; passkeys only of administrators, of all staff by June 2027."_s},
        {.when = u"2027-01-06T09:30:00+00:00"_s,
            .signer = lena,
            .control = u"secret-rotation"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"The lists name the keys and secrets of the EU platform; administrator accounts and the analytics platform are on none."_s},
        {.when = u"2027-01-06T09:35:00+00:00"_s,
            .signer = lena,
            .control = u"key-management"_s,
            .period = Period{Date(2026, 7, 1), Date(2026, 12, 31)},
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"The lists name keys of the EU platform; those of the audit log archive, of accounts and of the analytics platform are on none."_s},
        {.when = u"2027-01-06T10:00:00+00:00"_s,
            .signer = marek,
            .control = u"change-release"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"The list of production changes is that of the EU platform; changes of the analytics platform are kept apart."_s},
        {.when = u"2027-01-06T10:05:00+00:00"_s,
            .signer = marek,
            .control = u"patching"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"One critical update on vm-batch-01 after 11 days (NC-26-04, E-029)."_s},
        {.when = u"2027-01-06T10:10:00+00:00"_s,
            .signer = marek,
            .control = u"vulnerability-scanning"_s,
            .period = all},
        {.when = u"2027-01-06T10:15:00+00:00"_s,
            .signer = marek,
            .control = u"encryption-at-rest"_s,
            .period = all},
        {.when = u"2027-01-06T10:20:00+00:00"_s,
            .signer = marek,
            .control = u"network-rules"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"The list has the rules of West Europe; those of North Europe and UK South are not in it."_s},
        {.when = u"2027-01-06T10:25:00+00:00"_s,
            .signer = marek,
            .control = u"penetration-test"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"Finding P-3 (low) is open."_s},
        {.when = u"2027-01-06T10:30:00+00:00"_s,
            .signer = marek,
            .control = u"provider-support-access"_s,
            .period = all,
            .conclusion = Conclusion::NoOccurrence,
            .statement
            = u"The provider's support staff asked for no access in 2026; the log of approvals holds no line."_s},
        {.when = u"2027-01-06T10:35:00+00:00"_s,
            .signer = marek,
            .control = u"security-monitoring"_s,
            .period = all,
            .conclusion = Conclusion::NotPerformed,
            .statement
            = u"Alerts were watched, but the monthly review that this control asks for was not held."_s},
        {.when = u"2027-01-06T11:00:00+00:00"_s,
            .signer = u"priya-raman"_s,
            .control = u"restore-test"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"No test in the second quarter (NC-26-02, E-029)."_s},
        {.when = u"2027-01-06T13:00:00+00:00"_s,
            .signer = u"jonas-lindqvist"_s,
            .control = u"internal-audit"_s,
            .period = all,
            .statement
            = u"The audit of 2026 was held as planned. It found one major nonconformity (NC-26-01) and three minor ones (NC-26-02 to NC-26-04): the report is E-029, what came of them stands in E-054."_s},
        {.when = u"2027-01-06T14:00:00+00:00"_s,
            .signer = siobhan,
            .control = u"management-review"_s,
            .period = all},
        {.when = u"2027-01-06T14:05:00+00:00"_s,
            .signer = siobhan,
            .control = u"security-training"_s,
            .period = all},
        {.when = u"2027-01-06T14:10:00+00:00"_s,
            .signer = siobhan,
            .control = u"provider-report-review"_s,
            .period = all,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"For UK South only a certificate exists; 30 and 31 December are not covered by report or letter."_s},
        {.when = u"2027-01-06T14:15:00+00:00"_s,
            .signer = siobhan,
            .control = u"supplier-agreements"_s,
            .period = all},
        {.when = u"2027-01-06T14:20:00+00:00"_s,
            .signer = siobhan,
            .control = u"incident-exercise"_s,
            .period = all},
    };
}

// A second look at what others performed; one of them at her own work, with a reason.
QList<Signature> reviewedOverTheYear()
{
    const QString siobhan = u"siobhan-keane"_s;
    const Period all = year();
    return {
        {.when = u"2027-01-07T16:40:00+00:00"_s,
            .signer = siobhan,
            .control = u"leavers-access"_s,
            .period = all,
            .meaning = Meaning::Reviewed,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"Six of 25 tickets of the third quarter are missing; two leavers were late."_s},
        {.when = u"2027-01-07T16:45:00+00:00"_s,
            .signer = siobhan,
            .control = u"multi-factor-sign-in"_s,
            .period = all,
            .meaning = Meaning::Reviewed,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"Passkeys are in part still to come, as the owner states."_s},
        {.when = u"2027-01-07T16:50:00+00:00"_s,
            .signer = siobhan,
            .control = u"patching"_s,
            .period = all,
            .meaning = Meaning::Reviewed,
            .conclusion = Conclusion::WithExceptions,
            .exceptions = u"Patched late once, as the owner states (NC-26-04, E-029)."_s},
        {.when = u"2027-01-07T16:55:00+00:00"_s,
            .signer = siobhan,
            .control = u"change-release"_s,
            .period = all,
            .meaning = Meaning::Reviewed,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"Changes of the analytics platform are on no list, as the owner states."_s},
        {.when = u"2027-01-08T11:00:00+00:00"_s,
            .signer = siobhan,
            .control = u"corrective-action"_s,
            .period = all,
            .meaning = Meaning::Reviewed,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"NC-26-03 is late; the effect of three actions is to be checked (E-054)."_s,
            .overrideReason
            = u"The register is kept by the Compliance Officer; the deputy named in December (board's decision D-1, E-032) takes over in 2027."_s},
        {.when = u"2027-01-08T16:40:00+00:00"_s,
            .signer = siobhan,
            .control = u"access-review"_s,
            .period = all,
            .meaning = Meaning::Reviewed,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"The review of the third quarter is missing and is not made up for (board's decision D-2, E-032)."_s},
        {.when = u"2027-01-08T17:00:00+00:00"_s,
            .signer = u"aoife-brennan"_s,
            .control = u"provider-report-review"_s,
            .period = all,
            .meaning = Meaning::Approved,
            .conclusion = Conclusion::WithExceptions,
            .exceptions
            = u"UK South leans on the certificate alone until the provider's next report."_s},
    };
}

// What was signed before the tickets were drawn does not stand once internal audit has looked.
Status takeBack(Desk& desk, vault::Transaction& transaction)
{
    const auto signatures = attestation::AttestationRegister(transaction.access())
                                .listOf(desk.controls.value(u"leavers-access"_s));
    if (!signatures)
        return failWith(signatures);
    Q_ASSERT(!signatures->isEmpty());
    return attestation::AttestationRegister::withdraw(transaction, signatures->constFirst().id,
        u"Internal audit found two leavers of the quarter who kept access (NC-26-03)."_s);
}

} // namespace

QList<Deed> signatureDeeds()
{
    QList<Deed> deeds;
    for (const QList<Signature>& signatures :
        {duringTheYear(), performedOverTheYear(), reviewedOverTheYear()}) {
        for (const Signature& signature : signatures)
            deeds.append(signing(signature));
    }
    deeds.append(written(
        u"2026-10-19T09:00:00+00:00"_s, u"lena-hoffmann"_s, u"attestation.withdraw"_s, &takeBack));
    return deeds;
}

} // namespace muniment::sample
