// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_messages.h"

#include "core/assurance/already_known.h"

#include <QCoreApplication>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

class AssuranceMessages
{
    Q_DECLARE_TR_FUNCTIONS(AssuranceMessages)

public:
    static Words notFound(const Error& error)
    {
        const QString text = error.values.value(0);
        if (error.is(cause::documentAmbiguous))
            return {tr("Several documents"),
                tr("%1 is the number of %2.").arg(text, error.values.value(1)),
                tr("Name the document by its code.")};
        if (error.is(cause::dutyNotFound))
            return {tr("Duty not found"), tr("There is no duty %1.").arg(text),
                tr("Name a duty by its code, as T-07.")};
        if (error.is(cause::exceptionNotFound))
            return {tr("Exception not found"), tr("There is no exception %1.").arg(text), {}};
        if (error.is(cause::relianceNotFound))
            return {tr("Nothing leans here"), tr("There is no reliance %1.").arg(text), {}};
        return {tr("Document not found"), tr("There is no document %1.").arg(text),
            tr("Name a document by its code, as D-03, or by its own number.")};
    }

    // `differences` are triples: field, before, now.
    static QString sameNumber(
        const QString& number, const QString& code, const QStringList& differences)
    {
        QStringList told;
        for (qsizetype i = 0; i + 2 < differences.size(); i += 3) {
            const Result<Field> field = parseField(differences.at(i));
            told.append(tr("%1 %2, here %3")
                            .arg(field ? fieldWords(*field) : differences.at(i),
                                stated(differences.at(i + 1)), stated(differences.at(i + 2))));
        }
        if (told.isEmpty())
            return tr("%1 bears the number %2 too, but is another file.").arg(code, number);
        return tr("%1 bears the number %2 too and says otherwise: %3.")
            .arg(code, number, told.join(u"; "_s));
    }

    static QString stated(const QString& value)
    {
        constexpr qsizetype longest = 80;
        if (value.isEmpty())
            return tr("not stated");
        return value.size() <= longest ? value : QString(value.left(longest - 1) + u'…');
    }

    static Words imports(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::titleMissing))
            return {tr("Title missing"), tr("The document has no title."),
                tr("Give it a title, as title=Certificate of registration.")};
        if (error.is(cause::providerMissing))
            return {tr("Provider missing"), tr("The text does not say whose document this is."),
                tr("Name the provider, as provider=Nimbus Cloud.")};
        if (error.is(cause::providerUnknown))
            return {tr("Provider not known"),
                tr("The vault knows no provider by the name “%1”.").arg(first),
                tr("Name the provider that is meant, as provider=V-2, or say that it is a new "
                   "one (--new-provider).")};
        if (error.is(cause::providerUncertain))
            return {tr("Provider to decide"),
                tr("“%1” may be: %2.").arg(first, error.values.value(1)),
                tr("Name the provider that is meant, as provider=V-2, or say that it is a new "
                   "one (--new-provider).")};
        if (error.is(cause::sameNumber))
            return {tr("Number known already"),
                sameNumber(first, error.values.value(1), error.values.mid(2)),
                tr("Compare the two. If both are right, say so (--same-number-as %1).")
                    .arg(error.values.value(1))};
        if (error.is(cause::typeUnknown))
            return {tr("Kind not recognised"), tr("The text does not tell what this document is."),
                tr("Name its type, as type=iso_certificate. Types: %1.").arg(first)};
        if (error.is(cause::fieldsUndecided))
            return {tr("Fields to decide"), tr("Not decided yet: %1.").arg(first),
                tr("Set each field to the value that the page means, or to nothing.")};
        if (error.is(cause::datesReversed))
            return {tr("End before start"),
                tr("The document ends on %2, before it starts on %1.")
                    .arg(first, error.values.value(1)),
                tr("Look at both days on the page, and set the one that was misread: %1=… or %2=….")
                    .arg(error.values.value(2), error.values.value(3))};
        if (error.is(cause::halfPeriod))
            return {tr("Half a period"), tr("Of the report's period only %1 is known.").arg(first),
                tr("Set both period_from and period_until.")};
        if (error.is(cause::notConfirmed))
            return {tr("Not confirmed"),
                tr("%1 values are clear and %2 to decide; nothing was stored.")
                    .arg(first, error.values.value(1)),
                tr("Look at them, then import with --confirm.")};
        if (error.is(cause::blankForm))
            return {tr("Blank form"), tr("This is the form itself; nobody filled it in."),
                tr("Ask the provider for the completed and signed document.")};
        if (error.is(cause::importedAlready))
            return {tr("Imported already"), tr("These bytes are document %1.").arg(first),
                tr("Nothing was changed.")};
        return {tr("Not a field and a value"), tr("“%1” does not set a field.").arg(first),
            tr("Write FIELD=VALUE, as expiry=2028-05-04.")};
    }

    static Words places(const Error& error)
    {
        const QString code = error.values.value(0);
        const QString second = error.values.value(1);
        if (error.is(cause::pageBeyondEnd))
            return {tr("No such page"),
                tr("%1 ends on page %2; it has no page %3.")
                    .arg(code, second, error.values.value(2)),
                tr("Count the pages of the file from 1.")};
        if (error.is(cause::spellingNeedsPage))
            return {tr("Page missing"),
                tr("%1 has no text that can be searched for that spelling.").arg(code),
                tr("Name the page where you read it.")};
        if (error.is(cause::spellingNotOnPage))
            return {tr("Not on that page"),
                tr("“%2” does not stand on page %3 of %1.")
                    .arg(code, second, error.values.value(2)),
                tr("Leave the page out to have it looked for, or write it down letter by letter.")};
        return {tr("Not in the document"),
            tr("“%2” stands nowhere in the text of %1.").arg(code, second),
            tr("Write down how the document has it, letter by letter.")};
    }

    static Words decisions(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::dutyTextMissing))
            return {tr("Text missing"), tr("The duty %1 has no text.").arg(first),
                tr("Say what it asks.")};
        if (error.is(cause::dutyNeedsControl))
            return {tr("Control missing"), tr("%1 is met only by a control of ours.").arg(first),
                tr("Name the control that meets it.")};
        if (error.is(cause::dutyMetByRetired))
            return {tr("Control retired"),
                tr("%2 was retired on %3 and meets %1 no more.")
                    .arg(first, error.values.value(1), error.values.value(2)),
                tr("Name a control that is in use.")};
        if (error.is(cause::dutyNeedsReason))
            return {tr("Reason missing"),
                tr("%1 needs a reason why it does not concern us.").arg(first),
                tr("Give the reason.")};
        if (error.is(cause::looksAgainTooEarly))
            return {tr("Looked at again too early"),
                tr("%1 is before the day of the look, %2.").arg(first, error.values.value(1)),
                tr("Choose a later day to look again.")};
        if (error.is(cause::answerMissing))
            return {tr("Answer missing"),
                tr("Whether an exception touches us needs a reason, or what we do about it."),
                tr("Say why, or what you do.")};
        if (error.is(cause::registerMissing))
            return {tr("Register missing"), tr("The check does not say where somebody looked."),
                tr("Name the register, as IAF CertSearch.")};
        if (error.is(cause::reviewerMissing))
            return {tr("Reviewer missing"), tr("A review needs the person who read the document."),
                tr("Name the reviewer.")};
        if (error.is(cause::spellingMissing))
            return {tr("Spelling missing"),
                tr("To match a name, both spellings are needed: ours, and that of the document."),
                tr("Write down how the document has it.")};
        if (error.is(cause::namedAlready))
            return {tr("Named already"),
                error.values.value(2).isEmpty()
                    ? tr("%1 stands in the text of %2 already.").arg(first, error.values.value(1))
                    : tr("%1 is named in %2 already, as “%3”.")
                          .arg(first, error.values.value(1), error.values.value(2)),
                {}};
        if (error.is(cause::namesNotHeeded))
            return {tr("Names do not count here"),
                tr("The note of %1 says “for:”, and names count only for what is restricted to "
                   "named recipients.")
                    .arg(first),
                tr("Say only where it may be seen.")};
        if (error.is(cause::nobodyNamed))
            return {tr("Nobody named"), tr("After “for:” the note names nobody."),
                tr("Write “for: NAME; NAME; where: PLACE”, or leave “for:” out.")};
        if (error.is(cause::reviewedWithDocument))
            return {tr("Reviewed with its document"),
                tr("%1 is the file of %2, and is reviewed with it.")
                    .arg(error.values.value(1), first),
                tr("Review %1 among the documents of assurance.").arg(first)};
        return {tr("Limits missing"), tr("A document relied on with limits needs the limits."),
            tr("Write down the limits.")};
    }

    static Words words(const Error& error)
    {
        for (const Cause* each : {&cause::documentNotFound, &cause::documentAmbiguous,
                 &cause::dutyNotFound, &cause::exceptionNotFound, &cause::relianceNotFound})
            if (error.is(*each))
                return notFound(error);
        for (const Cause* each : {&cause::dutyTextMissing, &cause::dutyNeedsControl,
                 &cause::dutyMetByRetired, &cause::dutyNeedsReason, &cause::looksAgainTooEarly,
                 &cause::registerMissing, &cause::reviewerMissing, &cause::reviewedWithDocument,
                 &cause::spellingMissing, &cause::namedAlready, &cause::limitsMissing,
                 &cause::answerMissing, &cause::namesNotHeeded, &cause::nobodyNamed})
            if (error.is(*each))
                return decisions(error);
        for (const Cause* each : {&cause::pageBeyondEnd, &cause::spellingNeedsPage,
                 &cause::spellingNotFound, &cause::spellingNotOnPage})
            if (error.is(*each))
                return places(error);
        return imports(error);
    }

    static Words remark(const Remark& remark)
    {
        const QString first = remark.values.value(0);
        const QString second = remark.values.value(1);
        switch (remark.caution) {
        case Caution::NoText:
            return {tr("No text"), tr("The document has no text that can be read."),
                tr("Enter the values by hand beside the picture.")};
        case Caution::BlankForm:
            return {tr("Blank form"), tr("This is the form itself; nobody filled it in."),
                tr("Ask the provider for the completed and signed document.")};
        case Caution::LetterIsNoCertificate:
            return {tr("A letter, no certificate"),
                tr("This letter tells of an audit; it is not the certificate."),
                tr("Ask for the certificate or the report itself.")};
        case Caution::NotAboutInformationSecurity:
            return {tr("Another subject"), tr("%1 is not about information security.").arg(first),
                tr("Ask for the ISO/IEC 27001 certificate.")};
        case Caution::NameContradictsText:
            return {tr("Name and text differ"),
                tr("The file's name says %1, its text says %2.").arg(first, second),
                tr("Go by the text.")};
        case Caution::AuditorsLetterhead:
            return {tr("Auditor named"),
                tr("A bridge letter is the provider's own word, yet this one names an auditor."),
                tr("Look who signed it.")};
        case Caution::SalesClaim:
            return {tr("A claim, no proof"),
                tr("The text claims “%1” and proves nothing.").arg(first),
                tr("Ask for the certificate or the report.")};
        case Caution::EndBeforeStart:
            return {tr("End before start"),
                tr("It ends on %1, before it starts on %2.")
                    .arg(dayWords(dateFrom(second)), dayWords(dateFrom(first))),
                tr("Look at both days on the page.")};
        }
        Q_UNREACHABLE();
    }

    static Date dateFrom(const QString& text) { return parseDate(text).value_or(Date()); }
};

} // namespace

Words words(const Error& error)
{
    return AssuranceMessages::words(error);
}

QString sameNumberWords(const QString& number, const SameNumber& same)
{
    QStringList triples;
    for (const FieldDifference& each : same.differences)
        triples += {fieldText(each.field), each.before, each.now};
    return AssuranceMessages::sameNumber(number, same.code, triples);
}

Words wordsOf(const Remark& remark)
{
    return AssuranceMessages::remark(remark);
}

} // namespace muniment::assurance
