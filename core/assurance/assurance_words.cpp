// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_records.h"
#include "core/base/date_words.h"

#include <QCoreApplication>

namespace muniment::assurance {

namespace {

// What is computed and chosen, as people read it.
class AssuranceWords
{
    Q_DECLARE_TR_FUNCTIONS(AssuranceMessages)

public:
    static QString standing(const StandingOn& on)
    {
        const QString from = dayWords(on.from);
        const QString until = dayWords(on.until);
        switch (on.standing) {
        case Standing::InForce:
            return tr("in force to %1").arg(until);
        case Standing::EndsSoon:
            return on.days == 0 ? tr("ends today")
                : on.days == 1  ? tr("ends in 1 day")
                                : tr("ends in %1 days").arg(on.days);
        case Standing::SurveillanceNotShown:
            return tr("surveillance not shown, due %1").arg(from);
        case Standing::NotYetInForce:
            return tr("not in force before %1").arg(from);
        case Standing::Expired:
            return tr("expired on %1").arg(until);
        case Standing::EditionNoLongerAccepted:
            return tr("edition no longer accepted since %1").arg(dayWords(on.until.addDays(1)));
        case Standing::Suspended:
            return tr("suspended, seen on %1").arg(from);
        case Standing::Withdrawn:
            return tr("withdrawn, seen on %1").arg(from);
        case Standing::EndNotStated:
            return tr("no end stated");
        case Standing::Covers:
            return tr("covers %1 to %2").arg(from, until);
        case Standing::SincePeriodEnd:
            return on.days == 1 ? tr("1 day since period end")
                                : tr("%1 days since period end").arg(on.days);
        case Standing::Replaced:
            return tr("replaced by a newer report");
        case Standing::PeriodNotStated:
            return tr("no period stated");
        case Standing::AsOf:
            return on.days < 0 ? tr("as of %1, still ahead").arg(from)
                : on.days == 1 ? tr("as of %1, 1 day old").arg(from)
                               : tr("as of %1, %2 days old").arg(from).arg(on.days);
        case Standing::DayNotStated:
            return tr("no day stated");
        case Standing::Bridges:
            return tr("bridges to %1, the provider's own word").arg(until);
        case Standing::BridgeEnded:
            return tr("bridged to %1, the provider's own word").arg(until);
        case Standing::Listed:
            return on.until.isValid() ? tr("listed on %1, look again by %2").arg(from, until)
                                      : tr("listed on %1").arg(from);
        case Standing::LookAgain:
            return tr("listed on %1, to be looked at since %2").arg(from, until);
        case Standing::NotChecked:
            return tr("not looked up yet");
        }
        Q_UNREACHABLE();
    }

    static QString type(DocumentType type)
    {
        switch (type) {
        case DocumentType::IsoCertificate:
            return tr("management system certificate");
        case DocumentType::IsoPracticeStatement:
            return tr("statement on a code of practice");
        case DocumentType::Soc1Type1:
            return tr("SOC 1 Type 1 report");
        case DocumentType::Soc1Type2:
            return tr("SOC 1 Type 2 report");
        case DocumentType::Soc2Type1:
            return tr("SOC 2 Type 1 report");
        case DocumentType::Soc2Type2:
            return tr("SOC 2 Type 2 report");
        case DocumentType::Soc3:
            return tr("SOC 3 report");
        case DocumentType::BridgeLetter:
            return tr("bridge letter");
        case DocumentType::AttestationLetter:
            return tr("attestation letter");
        case DocumentType::PciAoc:
            return tr("PCI DSS attestation of compliance");
        case DocumentType::CsaStarLevel1:
            return tr("CSA STAR Level 1 self-assessment");
        case DocumentType::CsaStarLevel2:
            return tr("CSA STAR Level 2 certificate");
        case DocumentType::FedRamp:
            return tr("FedRAMP listing");
        case DocumentType::Hitrust:
            return tr("HITRUST certification");
        case DocumentType::C5Type1:
            return tr("C5 Type 1 report");
        case DocumentType::C5Type2:
            return tr("C5 Type 2 report");
        case DocumentType::Ens:
            return tr("ENS certificate");
        case DocumentType::Tisax:
            return tr("TISAX label");
        case DocumentType::Irap:
            return tr("IRAP assessment report");
        case DocumentType::SecNumCloud:
            return tr("SecNumCloud qualification");
        case DocumentType::Hds:
            return tr("HDS certificate");
        case DocumentType::Fips140:
            return tr("FIPS 140 module validation");
        case DocumentType::PenTestLetter:
            return tr("penetration test letter");
        case DocumentType::Other:
            return tr("other document");
        }
        Q_UNREACHABLE();
    }

    static QString kind(DocumentKind kind)
    {
        switch (kind) {
        case DocumentKind::Certificate:
            return tr("certificate");
        case DocumentKind::Report:
            return tr("report");
        case DocumentKind::Letter:
            return tr("letter");
        case DocumentKind::SelfDeclaration:
            return tr("self-declaration");
        case DocumentKind::Listing:
            return tr("listing");
        }
        Q_UNREACHABLE();
    }

    static QString opinion(Opinion opinion)
    {
        switch (opinion) {
        case Opinion::Unqualified:
            return tr("unqualified");
        case Opinion::Qualified:
            return tr("qualified");
        case Opinion::Adverse:
            return tr("adverse");
        case Opinion::Disclaimer:
            return tr("disclaimer of opinion");
        }
        Q_UNREACHABLE();
    }

    static QString category(Category category)
    {
        switch (category) {
        case Category::Security:
            return tr("security");
        case Category::Availability:
            return tr("availability");
        case Category::ProcessingIntegrity:
            return tr("processing integrity");
        case Category::Confidentiality:
            return tr("confidentiality");
        case Category::Privacy:
            return tr("privacy");
        }
        Q_UNREACHABLE();
    }

    static QString method(SubserviceMethod method)
    {
        switch (method) {
        case SubserviceMethod::NotStated:
            return tr("method not stated");
        case SubserviceMethod::CarveOut:
            return tr("carved out");
        case SubserviceMethod::Inclusive:
            return tr("included");
        }
        Q_UNREACHABLE();
    }

    static QString dutyKind(DutyKind kind)
    {
        switch (kind) {
        case DutyKind::Cuec:
            return tr("assumed by the report (CUEC)");
        case DutyKind::OtherUserResponsibility:
            return tr("other user responsibility");
        case DutyKind::MatrixRow:
            return tr("matrix row");
        case DutyKind::Contract:
            return tr("contract");
        }
        Q_UNREACHABLE();
    }

    static QString dutyState(DutyState state)
    {
        switch (state) {
        case DutyState::Undecided:
            return tr("undecided");
        case DutyState::Met:
            return tr("met");
        case DutyState::NotMet:
            return tr("not met");
        case DutyState::DoesNotConcernUs:
            return tr("does not concern us");
        }
        Q_UNREACHABLE();
    }

    static QString checkStatus(CheckStatus status)
    {
        switch (status) {
        case CheckStatus::Listed:
            return tr("listed");
        case CheckStatus::Suspended:
            return tr("suspended");
        case CheckStatus::Withdrawn:
            return tr("withdrawn");
        case CheckStatus::NotFound:
            return tr("not found, which proves nothing");
        }
        Q_UNREACHABLE();
    }

    static QString settled(const SettledName& name)
    {
        const QString words = tr("%1 is there as “%2”, matched by a person");
        return words.arg(name.ours, name.theirs);
    }

    static QString fileReview(const QString& document, std::optional<ReviewConclusion> given)
    {
        return given ? tr("reviewed with %1: %2").arg(document, conclusion(*given))
                     : tr("to be reviewed with %1").arg(document);
    }

    static QString conclusion(ReviewConclusion conclusion)
    {
        switch (conclusion) {
        case ReviewConclusion::MayBeReliedOn:
            return tr("may be relied on");
        case ReviewConclusion::WithLimits:
            return tr("may be relied on with limits");
        case ReviewConclusion::NotToBeReliedOn:
            return tr("not to be relied on");
        }
        Q_UNREACHABLE();
    }

    static QString doubt(ProposalDoubt doubt)
    {
        switch (doubt) {
        case ProposalDoubt::None:
            return {};
        case ProposalDoubt::DayOrMonthFirst:
            return tr("day or month first?");
        case ProposalDoubt::TwoDigitYear:
            return tr("the year has two digits");
        case ProposalDoubt::NoSuchDay:
            return tr("no calendar has this day");
        case ProposalDoubt::YearNotWritten:
            return tr("the year is not written");
        case ProposalDoubt::SeveralFound:
            return tr("several values found");
        case ProposalDoubt::Unsure:
            return tr("the words may mean something else");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString kindWords(DocumentKind kind)
{
    return AssuranceWords::kind(kind);
}

QString typeWords(DocumentType type)
{
    return AssuranceWords::type(type);
}

QString opinionWords(Opinion opinion)
{
    return AssuranceWords::opinion(opinion);
}

QString categoryWords(Category category)
{
    return AssuranceWords::category(category);
}

QString subserviceMethodWords(SubserviceMethod method)
{
    return AssuranceWords::method(method);
}

QString dutyKindWords(DutyKind kind)
{
    return AssuranceWords::dutyKind(kind);
}

QString dutyStateWords(DutyState state)
{
    return AssuranceWords::dutyState(state);
}

QString checkStatusWords(CheckStatus status)
{
    return AssuranceWords::checkStatus(status);
}

QString reviewConclusionWords(ReviewConclusion conclusion)
{
    return AssuranceWords::conclusion(conclusion);
}

QString settledWords(const SettledName& name)
{
    return AssuranceWords::settled(name);
}

QString fileReviewWords(const QString& document, std::optional<ReviewConclusion> conclusion)
{
    return AssuranceWords::fileReview(document, conclusion);
}

QString doubtWords(ProposalDoubt doubt)
{
    return AssuranceWords::doubt(doubt);
}

QString standingWords(const StandingOn& standing)
{
    return AssuranceWords::standing(standing);
}

QString dayWords(Date day)
{
    return dateWords(day, DateForm::ShortDay);
}

} // namespace muniment::assurance
