// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/warnings.h"

#include "core/assurance/bridging.h"
#include "core/assurance/cover.h"
#include "core/assurance/document_names.h"
#include "core/assurance/region_names.h"
#include "core/assurance/running_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

// The same firm under the long and the short word for its legal form.
QString bareFirm(const QString& name)
{
    static const QRegularExpression forms(u"\\b(?:incorporated|corporation|limited|company)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = name;
    qsizetype at = 0;
    for (QRegularExpressionMatch match = forms.match(text, at); match.hasMatch();
         match = forms.match(text, at)) {
        const QString word = match.captured().toLower();
        const QString shortWord = word == u"incorporated"_s ? u"inc"_s
            : word == u"corporation"_s                      ? u"corp"_s
            : word == u"limited"_s                          ? u"ltd"_s
                                                            : u"co"_s;
        text.replace(match.capturedStart(), match.capturedLength(), shortWord);
        at = match.capturedStart() + shortWord.size();
    }
    return bare(text);
}

bool sameName(const QString& a, const QString& b)
{
    return !a.isEmpty() && bare(a) == bare(b);
}

bool isSoc2(DocumentType type)
{
    return type == DocumentType::Soc2Type1 || type == DocumentType::Soc2Type2;
}

// Reports that can stand in for each other over time.
bool sameService(const DocumentFields& a, const DocumentFields& b)
{
    return a.type == b.type && a.kind == DocumentKind::Report;
}

class Watch
{
public:
    Watch(const DocumentUnderWatch& document, const QList<DocumentUnderWatch>& others,
        const OurUse& use)
        : m_document(document)
        , m_fields(document.facts.fields)
        , m_others(others)
        , m_use(use)
    {
    }

    QList<Warning> run()
    {
        if (m_fields.kind == DocumentKind::Certificate)
            certificate();
        identity();
        cover();
        report();
        duties();
        programme();
        general();
        return m_warnings;
    }

private:
    void warn(Pitfall pitfall, const QStringList& values = {})
    {
        m_warnings.append({pitfall, values});
    }

    void certificate()
    {
        const StandingOn standing = standingOn(m_document.facts, m_use.asOf);
        if (standing.standing == Standing::Expired)
            warn(Pitfall::Expired, {dateText(standing.until)});
        else if (m_use.period && m_fields.expiry.isValid() && m_fields.expiry < m_use.period->until)
            warn(Pitfall::EndsBeforePeriodEnd,
                {dateText(m_fields.expiry), dateText(m_use.period->until)});
        if (standing.standing == Standing::NotYetInForce)
            warn(Pitfall::NotYetInForce, {dateText(standing.from)});
        if (standing.standing == Standing::EditionNoLongerAccepted)
            warn(Pitfall::EditionNoLongerAccepted,
                {m_fields.standard + u':' + m_fields.edition, dateText(standing.until)});
        if (standing.standing == Standing::SurveillanceNotShown)
            warn(Pitfall::SurveillanceNotShown, {dateText(standing.from)});
        if (m_fields.accreditationBody.isEmpty())
            warn(Pitfall::AccreditationNotFound);
        const DocumentNames said(m_fields);
        QStringList notSaid;
        for (const QString& each : m_use.services)
            if (!said.saysService(each))
                notSaid.append(each);
        for (const QString& each : m_use.regions)
            if (!said.saysRegion(each))
                notSaid.append(each);
        if (!notSaid.isEmpty())
            warn(Pitfall::NotInScope, notSaid);
        if (m_fields.standard.endsWith(u"27001"_s))
            applicability();
        reissue();
        if (standing.standing == Standing::Suspended || standing.standing == Standing::Withdrawn)
            warn(Pitfall::SuspendedOrWithdrawn, {dateText(standing.from)});
        hostCertificate();
    }

    void applicability()
    {
        const bool isNamed = !m_fields.soaVersion.isEmpty() || m_fields.soaDate.isValid();
        if (!isNamed && !RunningText(m_fields.scope).saysWords(u"statement of applicability"_s))
            warn(Pitfall::ApplicabilityMissing);
        else if (isNamed && !m_use.citedSoaVersion.isEmpty()
            && !sameName(m_use.citedSoaVersion, m_fields.soaVersion))
            warn(Pitfall::ApplicabilityDiffers, {m_fields.soaVersion, m_use.citedSoaVersion});
    }

    void reissue()
    {
        const std::optional<Period> own = inForce(m_fields);
        for (const DocumentUnderWatch& other : m_others) {
            const DocumentFields& fields = other.facts.fields;
            const std::optional<Period> its = inForce(fields);
            if (fields.kind == DocumentKind::Certificate && fields.standard == m_fields.standard
                && sameName(fields.subject, m_fields.subject) && own && its && own->overlaps(*its)
                && !fields.number.isEmpty() && !sameName(fields.number, m_fields.number))
                warn(Pitfall::Reissued, {fields.number});
        }
    }

    // 27017, 27018 and 27701:2019 extend a 27001 certificate and fall with it.
    void hostCertificate()
    {
        const bool extends = m_fields.type == DocumentType::IsoPracticeStatement
            || (m_fields.standard.endsWith(u"27701"_s) && m_fields.edition == u"2019"_s);
        if (!extends)
            return;
        const bool hosted = std::any_of(
            m_others.begin(), m_others.end(), [this](const DocumentUnderWatch& other) {
                const std::optional<Period> span = inForce(other.facts.fields);
                return other.facts.fields.standard.endsWith(u"27001"_s) && span
                    && span->contains(m_use.asOf);
            });
        if (!hosted)
            warn(Pitfall::HostCertificateMissing, {m_fields.standard});
    }

    void identity()
    {
        if (!m_use.contractingEntity.isEmpty() && !m_fields.subject.isEmpty()
            && bareFirm(m_use.contractingEntity) != bareFirm(m_fields.subject))
            warn(Pitfall::SubjectDiffers, {m_fields.subject, m_use.contractingEntity});
    }

    void cover()
    {
        if (m_fields.type == DocumentType::BridgeLetter) {
            bridge();
            return;
        }
        const std::optional<Period> own = m_fields.period();
        if (!m_use.period || !own || m_fields.kind != DocumentKind::Report)
            return;
        QList<Period> reports{*own};
        QList<Bridge> bridges;
        for (const DocumentUnderWatch& other : m_others) {
            const DocumentFields& fields = other.facts.fields;
            if (const std::optional<Period> period = fields.period();
                period && sameService(fields, m_fields))
                reports.append(*period);
            if (const std::optional<Bridge> each = bridgeWrittenBy(m_use.asOf, fields))
                bridges.append(*each);
        }
        const Cover found = coverOf(*m_use.period, reports, bridges, m_use.asOf);
        if (found.openDays() == 0)
            return;
        QStringList spans;
        for (const Period& each : found.open)
            spans.append(periodText(each));
        warn(Pitfall::DaysNotCovered, {QString::number(found.openDays()), spans.join(u", "_s)});
    }

    void bridge()
    {
        const std::optional<Bridge> own = bridgeOf(m_fields);
        if (!own)
            return;
        const qint64 days = own->reportEnd.daysTo(own->through);
        if (days > m_use.longestBridgeDays)
            warn(Pitfall::LongBridge, {QString::number(days)});
        const bool known = std::any_of(
            m_others.begin(), m_others.end(), [&own](const DocumentUnderWatch& other) {
                const DocumentFields& fields = other.facts.fields;
                return fields.kind == DocumentKind::Report && fields.periodUntil == own->reportEnd;
            });
        if (!known)
            warn(Pitfall::BridgesAnotherPeriod, {dateText(own->reportEnd)});
    }

    void report()
    {
        if (speaksAsOfADay(m_fields.type) && m_use.claim == Claim::OperatingEffectiveness)
            warn(Pitfall::DesignOnly);
        if (m_fields.opinion && *m_fields.opinion != Opinion::Unqualified && !m_document.isReviewed)
            warn(Pitfall::ModifiedOpinion, {opinionText(*m_fields.opinion)});
        const qsizetype open = m_fields.exceptions.size() - m_document.answeredExceptions;
        if (open > 0)
            warn(Pitfall::ExceptionsNotEvaluated, {QString::number(open)});
        for (const SubserviceOrganisation& each : m_fields.subserviceOrganisations)
            if (each.method != SubserviceMethod::Inclusive
                && !m_document.subservicesWithDocument.contains(each.name))
                warn(Pitfall::SubserviceWithoutDocument, {each.name});
        if (isSoc2(m_fields.type) || m_fields.type == DocumentType::Soc3)
            for (const Category each : m_use.categories)
                if (!m_fields.categories.contains(each))
                    warn(Pitfall::CategoryNotInScope, {categoryText(each)});
        if (m_fields.type == DocumentType::Soc3 && m_use.claim == Claim::OperatingEffectiveness)
            warn(Pitfall::GeneralUseReport);
    }

    void duties()
    {
        for (const DutyUnderWatch& each : m_document.duties) {
            if (each.kind != DutyKind::Cuec)
                continue;
            if (each.state == DutyState::Undecided || each.state == DutyState::NotMet)
                warn(Pitfall::DutyWithoutControl, {each.reference});
            else if (each.state == DutyState::Met && !each.proofIsCurrent)
                warn(Pitfall::DutyProofStale, {each.reference});
        }
    }

    void programme()
    {
        if (m_fields.type != DocumentType::PciAoc)
            return;
        const RunningText listed(m_fields.services.join(u"; "_s));
        for (const QString& each : m_use.services)
            if (!listed.saysService(each))
                warn(Pitfall::ServiceNotIncluded, {each});
        if (!m_document.hasMatrix)
            warn(Pitfall::MatrixMissing);
    }

    void general()
    {
        const bool speaksOfPeriod = m_fields.kind == DocumentKind::Report;
        if (speaksOfPeriod && m_fields.issued.isValid() && m_fields.periodUntil.isValid()
            && m_fields.issued < m_fields.periodUntil)
            warn(Pitfall::DatedTooEarly,
                {dateText(m_fields.issued), dateText(m_fields.periodUntil)});
        if (m_fields.issued.isValid() && m_fields.issued > m_use.asOf)
            warn(Pitfall::DatedAhead, {dateText(m_fields.issued)});
        metadata();
        for (const DocumentUnderWatch& other : m_others) {
            if (m_document.content && other.content == m_document.content)
                warn(Pitfall::SameBytes, {other.name});
            else if (sameName(other.facts.fields.number, m_fields.number)
                && !other.facts.replacedOn.isValid() && !m_document.facts.replacedOn.isValid())
                warn(Pitfall::SameNumber, {m_fields.number, other.name});
        }
        restriction();
    }

    void metadata()
    {
        static const QRegularExpression mark(
            u"(?<![\\dA-Za-z])(?:9001|14001|20000-1|22301|27001|27017|27018|27701|42001|SOC ?[123])(?!\\d)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString claimed = mark.match(m_document.metadataTitle).captured();
        const QString said
            = m_fields.standard + u' ' + m_fields.title + u' ' + documentTypeText(m_fields.type);
        if (!claimed.isEmpty() && !bare(said).contains(bare(claimed)))
            warn(Pitfall::MetadataContradicts, {m_document.metadataTitle, m_fields.title});
    }

    void restriction()
    {
        if (!m_fields.restriction || m_use.recipient == Recipient::Inside)
            return;
        const Restriction restriction = *m_fields.restriction;
        const bool named = restriction == Restriction::NamedRecipients
            || restriction == Restriction::NotToBePassedOn;
        const bool toCustomer = restriction == Restriction::AuditorsAndRegulators
            && m_use.recipient == Recipient::Customer;
        if (named || toCustomer)
            warn(Pitfall::RestrictedForOutsider, {evidence::restrictionText(restriction)});
    }

    const DocumentUnderWatch& m_document;
    const DocumentFields& m_fields;
    const QList<DocumentUnderWatch>& m_others;
    const OurUse& m_use;
    QList<Warning> m_warnings;
};

} // namespace

QString warningCode(Pitfall pitfall)
{
    switch (pitfall) {
    case Pitfall::Expired:
    case Pitfall::NotYetInForce:
    case Pitfall::EndsBeforePeriodEnd:
        return u"CERT-01"_s;
    case Pitfall::EditionNoLongerAccepted:
        return u"CERT-02"_s;
    case Pitfall::SurveillanceNotShown:
        return u"CERT-03"_s;
    case Pitfall::AccreditationNotFound:
        return u"CERT-04"_s;
    case Pitfall::NotInScope:
        return u"CERT-05"_s;
    case Pitfall::SubjectDiffers:
        return u"CERT-06"_s;
    case Pitfall::ApplicabilityMissing:
    case Pitfall::ApplicabilityDiffers:
        return u"CERT-07"_s;
    case Pitfall::Reissued:
        return u"CERT-08"_s;
    case Pitfall::SuspendedOrWithdrawn:
        return u"CERT-09"_s;
    case Pitfall::HostCertificateMissing:
        return u"CERT-10"_s;
    case Pitfall::DaysNotCovered:
        return u"SOC-01"_s;
    case Pitfall::LongBridge:
    case Pitfall::BridgesAnotherPeriod:
        return u"SOC-02"_s;
    case Pitfall::DesignOnly:
        return u"SOC-03"_s;
    case Pitfall::ModifiedOpinion:
    case Pitfall::ExceptionsNotEvaluated:
        return u"SOC-04"_s;
    case Pitfall::DutyWithoutControl:
    case Pitfall::DutyProofStale:
        return u"SOC-05"_s;
    case Pitfall::SubserviceWithoutDocument:
        return u"SOC-06"_s;
    case Pitfall::CategoryNotInScope:
        return u"SOC-07"_s;
    case Pitfall::GeneralUseReport:
        return u"SOC-08"_s;
    case Pitfall::ServiceNotIncluded:
        return u"PCI-01"_s;
    case Pitfall::MatrixMissing:
        return u"PCI-02"_s;
    case Pitfall::DatedTooEarly:
    case Pitfall::DatedAhead:
        return u"GEN-01"_s;
    case Pitfall::MetadataContradicts:
        return u"GEN-02"_s;
    case Pitfall::SameBytes:
    case Pitfall::SameNumber:
        return u"GEN-03"_s;
    case Pitfall::RestrictedForOutsider:
        return u"GEN-04"_s;
    }
    Q_UNREACHABLE();
}

QList<Warning> warningsOf(
    const DocumentUnderWatch& document, const QList<DocumentUnderWatch>& others, const OurUse& use)
{
    return Watch(document, others, use).run();
}

} // namespace muniment::assurance
