// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_messages.h"
#include "core/evidence/evidence_messages.h"

#include <QCoreApplication>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

// A value that is a text form reads as its words, any other as it is.
QString dayIn(const QString& text)
{
    const Result<Date> day = parseDate(text);
    return day ? dayWords(*day) : text;
}

QString categoryIn(const QString& text)
{
    const Result<Category> category = parseCategory(text);
    return category ? categoryWords(*category) : text;
}

QString opinionIn(const QString& text)
{
    const Result<Opinion> opinion = parseOpinion(text);
    return opinion ? opinionWords(*opinion) : text;
}

QString restrictionIn(const QString& text)
{
    const Result<Restriction> restriction = evidence::parseRestriction(text);
    return restriction ? evidence::restrictionWords(*restriction) : text;
}

class WarningMessages
{
    Q_DECLARE_TR_FUNCTIONS(WarningMessages)

public:
    static Words words(const Warning& warning)
    {
        const QString first = warning.values.value(0);
        const QString second = warning.values.value(1);
        switch (warning.pitfall) {
        case Pitfall::Expired:
            return {tr("Expired"), tr("It ended on %1.").arg(dayIn(first)),
                tr("Ask the provider for the current certificate.")};
        case Pitfall::NotYetInForce:
            return {tr("Not yet in force"), tr("It is not in force before %1.").arg(dayIn(first)),
                tr("Lean on the one before it until then.")};
        case Pitfall::EndsBeforePeriodEnd:
            return {tr("Ends within the period"),
                tr("It ends on %1, before the period does on %2.").arg(dayIn(first), dayIn(second)),
                tr("Plan to import the next one.")};
        case Pitfall::EditionNoLongerAccepted:
            return {tr("Edition no longer accepted"),
                tr("%1 was accepted until %2, whatever end is printed.").arg(first, dayIn(second)),
                tr("Ask for a certificate to the current edition.")};
        case Pitfall::SurveillanceNotShown:
            return {tr("Surveillance not shown"),
                tr("The surveillance audit due on %1 is not shown.").arg(dayIn(first)),
                tr("Look into the register of certificates, or ask for its report.")};
        case Pitfall::AccreditationNotFound:
            return {tr("Accreditation not found"),
                tr("The text names no accreditation body; the mark is often a picture."),
                tr("Look at the page.")};
        case Pitfall::NotInScope:
            return {tr("Not named"),
                tr("Not found in it by this spelling: %1.").arg(warning.values.join(u", "_s)),
                tr("What is named otherwise can be matched; for the rest, ask the provider.")};
        case Pitfall::SubjectDiffers:
            return {tr("Another legal entity"),
                tr("It speaks of %1; our contract is with %2.").arg(first, second),
                tr("Ask how the two belong together.")};
        case Pitfall::ApplicabilityMissing:
            return {tr("Statement of applicability missing"),
                tr("The certificate names no statement of applicability."),
                tr("Ask for its version and date.")};
        case Pitfall::ApplicabilityDiffers:
            return {tr("Another statement of applicability"),
                tr("The certificate names version %1, we cite %2.").arg(first, second),
                tr("Compare the two.")};
        case Pitfall::Reissued:
            return {tr("Two numbers"),
                tr("Certificate %1 for the same subject and standard overlaps.").arg(first),
                tr("Find out which one replaced the other.")};
        case Pitfall::SuspendedOrWithdrawn:
            return {tr("Suspended or withdrawn"),
                tr("The register said so on %1.").arg(dayIn(first)),
                tr("Do not lean on it; ask the provider.")};
        case Pitfall::HostCertificateMissing:
            return {tr("Host certificate missing"),
                tr("%1 stands on an ISO/IEC 27001 certificate, and none is in force here.")
                    .arg(first),
                tr("Import that certificate.")};
        default:
            return reportWords(warning);
        }
    }

private:
    // "2026-12-30..2026-12-31, 2027-01-04" as days on paper.
    static QString spansIn(const QString& text)
    {
        QStringList spans;
        for (const QString& each : text.split(u", "_s)) {
            const Result<Period> span = parsePeriod(each);
            if (!span)
                return text;
            spans.append(span->from == span->until
                    ? dayWords(span->from)
                    : tr("%1 to %2").arg(dayWords(span->from), dayWords(span->until)));
        }
        return spans.join(u", "_s);
    }

    static Words reportWords(const Warning& warning)
    {
        const QString first = warning.values.value(0);
        const QString second = warning.values.value(1);
        switch (warning.pitfall) {
        case Pitfall::DaysNotCovered:
            return {tr("Days not covered"),
                tr("%1 days of our period are open: %2.").arg(first, spansIn(second)),
                tr("Ask for the next report or a bridge letter.")};
        case Pitfall::LongBridge:
            return {tr("Long bridge"),
                tr("The letter bridges %1 days; three months are usual.").arg(first),
                tr("Ask for a newer report.")};
        case Pitfall::BridgesAnotherPeriod:
            return {tr("Report missing"),
                tr("No report here ends on %1, so the letter bridges nothing.").arg(dayIn(first)),
                tr("Import the report that the letter follows.")};
        case Pitfall::DesignOnly:
            return {tr("Design only"), tr("A Type 1 report says nothing about operation."),
                tr("Ask for a Type 2 report.")};
        case Pitfall::ModifiedOpinion:
            return {tr("Modified opinion"),
                tr("The auditor's opinion is not unqualified (%1), and nobody evaluated it.")
                    .arg(opinionIn(first)),
                tr("Read the basis and record a review.")};
        case Pitfall::ExceptionsNotEvaluated:
            return {tr("Exceptions not evaluated"),
                tr("Exceptions in the report that nobody evaluated: %1.").arg(first),
                tr("Say for each whether it touches us.")};
        case Pitfall::DutyWithoutControl:
            return {tr("Duty without control"),
                tr("The report assumes %1 of us, and no control of ours meets it.").arg(first),
                tr("Name the control, or say why it does not concern us.")};
        case Pitfall::DutyProofStale:
            return {tr("Duty without current proof"),
                tr("The control that meets %1 has no current evidence.").arg(first),
                tr("Add the proof of this period.")};
        case Pitfall::SubserviceWithoutDocument:
            return {tr("Subservice organisation"),
                tr("%1 is left out of the report, and there is no document of its own.").arg(first),
                tr("Ask the provider how it is watched.")};
        case Pitfall::CategoryNotInScope:
            return {tr("Category not in scope"),
                tr("The report leaves out %1.").arg(categoryIn(first)),
                tr("Ask for a report that holds it.")};
        case Pitfall::GeneralUseReport:
            return {tr("General use report"), tr("A SOC 3 report shows no tests."),
                tr("Ask for the SOC 2 report.")};
        case Pitfall::ServiceNotIncluded:
            return {tr("Service not included"),
                tr("%1 is not among the services that were assessed.").arg(first),
                tr("Ask the provider whether it is covered.")};
        case Pitfall::MatrixMissing:
            return {tr("Responsibility matrix missing"),
                tr("An attestation of compliance comes with a responsibility matrix."),
                tr("Ask the provider for it.")};
        default:
            return generalWords(warning);
        }
    }

    static Words generalWords(const Warning& warning)
    {
        const QString first = warning.values.value(0);
        const QString second = warning.values.value(1);
        switch (warning.pitfall) {
        case Pitfall::DatedTooEarly:
            return {tr("Dated too early"),
                tr("It is dated %1, before the period that it speaks of ends on %2.")
                    .arg(dayIn(first), dayIn(second)),
                tr("Check both dates on the page.")};
        case Pitfall::DatedAhead:
            return {tr("Dated ahead"), tr("It is dated %1, which has not come.").arg(dayIn(first)),
                tr("Check the date on the page.")};
        case Pitfall::MetadataContradicts:
            return {tr("File and text differ"),
                tr("The file calls itself “%1”, its text “%2”.").arg(first, second),
                tr("Go by the text, and ask where it differs on purpose.")};
        case Pitfall::SameBytes:
            return {tr("Imported already"), tr("%1 is the same file.").arg(first),
                tr("Keep one of them.")};
        case Pitfall::SameNumber:
            return {tr("Same number, other file"),
                tr("%2 bears the number %1 too.").arg(first, second),
                tr("Find out which one holds.")};
        default:
            return {tr("Restricted"),
                tr("It may not be shown to this recipient: %1.").arg(restrictionIn(first)),
                tr("The binder gives a reference in its place.")};
        }
    }
};

class FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)

public:
    static QString words(Field field)
    {
        switch (field) {
        case Field::Kind:
            return tr("Kind");
        case Field::Type:
            return tr("Type");
        case Field::Provider:
            return tr("Provider");
        case Field::Title:
            return tr("Title");
        case Field::Standard:
            return tr("Standard");
        case Field::Edition:
            return tr("Edition");
        case Field::Number:
            return tr("Number");
        case Field::Issuer:
            return tr("Issuer");
        case Field::AccreditationBody:
            return tr("Accreditation body");
        case Field::AccreditationNumber:
            return tr("Accreditation number");
        case Field::Subject:
            return tr("Legal entity");
        case Field::Issued:
            return tr("Issued");
        case Field::Effective:
            return tr("Effective");
        case Field::Decided:
            return tr("Decided");
        case Field::Expiry:
            return tr("Expiry");
        case Field::SurveillanceDue:
            return tr("Surveillance due");
        case Field::PeriodFrom:
            return tr("Period from");
        case Field::PeriodUntil:
            return tr("Period until");
        case Field::AsOf:
            return tr("As of");
        case Field::BridgeThrough:
            return tr("Bridges to");
        case Field::Scope:
            return tr("Scope");
        case Field::SoaVersion:
            return tr("Statement of applicability");
        case Field::SoaDate:
            return tr("Its date");
        case Field::Service:
            return tr("Services");
        case Field::Region:
            return tr("Regions");
        case Field::Category:
            return tr("Categories");
        case Field::Opinion:
            return tr("Opinion");
        case Field::OpinionBasis:
            return tr("Basis of the opinion");
        case Field::Restriction:
            return tr("Restriction");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Words wordsOf(const Warning& warning)
{
    return WarningMessages::words(warning);
}

QString fieldWords(Field field)
{
    return FieldNames::words(field);
}

} // namespace muniment::assurance
