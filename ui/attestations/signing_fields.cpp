// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/signing_fields.h"

#include "core/attestation/attestation_messages.h"
#include "core/scope/scope_messages.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using attestation::Conclusion;
using attestation::Meaning;
using attestation::Obtained;
using attestation::SignRequest;
using attestation::Subject;

namespace {

template <typename Enum>
Enum enumOf(const FieldValues& values, const QString& key, Result<Enum> (*parse)(const QString&),
    Enum otherwise)
{
    return parse(textOf(values, key)).value_or(otherwise);
}

Subject subjectOf(const FieldValues& values)
{
    return enumOf(values, signing_key::subject, &attestation::parseSubject, Subject::Operating);
}

Period periodOf(const FieldValues& values)
{
    if (subjectOf(values) == Subject::Design) {
        const Date day = std::get<Date>(values.value(signing_key::day, Date()));
        return {day, day};
    }
    return std::get<std::optional<Period>>(
        values.value(signing_key::period, std::optional<Period>()))
        .value_or(Period());
}

bool isAtThisDesk(const FieldValues& values)
{
    return enumOf(values, signing_key::obtained, &attestation::parseObtained, Obtained::AtThisDesk)
        == Obtained::AtThisDesk;
}

class SigningFields
{
    Q_DECLARE_TR_FUNCTIONS(SigningFields)

public:
    SigningFields(const View& view, std::function<bool()> isOverrideAsked)
        : m_view(view)
        , m_isOverrideAsked(std::move(isOverrideAsked))
    {
    }

    [[nodiscard]] QList<FieldSpec> all() const { return said() + bounds() + signers(); }

    // Before anything is concluded there is nothing to state.
    static QString proposed(const FieldValues& values)
    {
        const Period period = periodOf(values);
        if (!period.from.isValid() || textOf(values, signing_key::conclusion).isEmpty())
            return {};
        const Conclusion conclusion = enumOf(
            values, signing_key::conclusion, &attestation::parseConclusion, Conclusion::Effective);
        if (subjectOf(values) == Subject::Design)
            return ofDesign(conclusion, dayOnScreen(period.until));
        const QString when = periodOnScreen(period);
        if (conclusion == Conclusion::NotPerformed)
            return tr("This control was not performed in %1.").arg(when);
        if (conclusion == Conclusion::NoOccurrence)
            return tr("What triggers this control did not occur in %1.").arg(when);
        return deed(enumOf(values, signing_key::meaning, &attestation::parseMeaning,
                        Meaning::Performed))
                   .arg(when)
            + u' ' + finding(conclusion);
    }

private:
    static QString ofDesign(Conclusion conclusion, const QString& day)
    {
        switch (conclusion) {
        case Conclusion::Effective:
            return tr("As it is designed on %1, this control does what its text says.").arg(day);
        case Conclusion::WithExceptions:
            return tr("As it is designed on %1, this control does what its text says, but for the "
                      "exceptions named.")
                .arg(day);
        case Conclusion::NotEffective:
            return tr("As it is designed on %1, this control does not do what its text says.")
                .arg(day);
        case Conclusion::NotPerformed:
            return tr("This control was not in place on %1.").arg(day);
        case Conclusion::NoOccurrence:
            return tr("Nothing had triggered this control by %1.").arg(day);
        }
        return {};
    }

    static QString deed(Meaning meaning)
    {
        switch (meaning) {
        case Meaning::Performed:
            return tr("I performed this control in %1.");
        case Meaning::Reviewed:
            return tr("I looked at the evidence of this control for %1.");
        case Meaning::Tested:
            return tr("I tested this control for %1.");
        case Meaning::Approved:
            return tr("I approve what is stated of this control for %1.");
        }
        return {};
    }

    static QString finding(Conclusion conclusion)
    {
        switch (conclusion) {
        case Conclusion::WithExceptions:
            return tr("It worked as its text says, but for the exceptions named.");
        case Conclusion::NotEffective:
            return tr("It did not work as its text says.");
        default:
            return tr("It worked as its text says.");
        }
    }

    [[nodiscard]] QList<FieldSpec> said() const
    {
        return {
            pickField(signing_key::conclusion, tr("Conclusion"),
                choicesOf(
                    {Conclusion::Effective, Conclusion::WithExceptions, Conclusion::NotEffective,
                        Conclusion::NotPerformed, Conclusion::NoOccurrence},
                    &attestation::conclusionText, &attestation::conclusionWords))
                .required()
                .explained(tr("Alt+1 to Alt+5")),
            textField(signing_key::exceptions, tr("Exceptions"))
                .required()
                .hinted(tr("One a line"))
                .askedWhen([](const FieldValues& values) {
                    return textOf(values, signing_key::conclusion)
                        == attestation::conclusionText(Conclusion::WithExceptions);
                }),
            textField(signing_key::statement, tr("Statement")).required(),
            textField(signing_key::overrideReason, tr("Override, because"))
                .hinted(tr("Printed beside the signature"))
                .askedWhen([asked = m_isOverrideAsked](const FieldValues& values) {
                    return asked() || !textOf(values, signing_key::overrideReason).isEmpty();
                }),
        };
    }

    [[nodiscard]] QList<FieldSpec> bounds() const
    {
        const auto isDesign
            = [](const FieldValues& values) { return subjectOf(values) == Subject::Design; };
        PeriodKind kind{m_view.today, slotsOf(Frequency::Quarterly, m_view.period)};
        const QString group = tr("What is signed");
        return {
            pickField(signing_key::meaning, tr("Meaning"),
                choicesOf(
                    {Meaning::Performed, Meaning::Reviewed, Meaning::Tested, Meaning::Approved},
                    &attestation::meaningText, &attestation::meaningWords))
                .required()
                .under(group),
            pickField(signing_key::subject, tr("Subject"),
                choicesOf({Subject::Operating, Subject::Design}, &attestation::subjectText,
                    &attestation::subjectWords))
                .required()
                .under(group),
            periodField(signing_key::period, tr("Period"), kind)
                .required()
                .under(group)
                .askedWhen([isDesign](const FieldValues& values) { return !isDesign(values); }),
            dayField(signing_key::day, tr("As of"), m_view.today)
                .required()
                .under(group)
                .askedWhen(isDesign),
            dayField(signing_key::validUntil, tr("Valid until"), m_view.today)
                .under(group)
                .hinted(tr("Not limited"))
                .explained(tr("Empty: a statement on operating does not lapse; one on design "
                              "lapses after a year.")),
        };
    }

    [[nodiscard]] QList<FieldSpec> signers() const
    {
        QList<Choice> people;
        for (const scope::Person& person : m_view.facts->people) {
            const QString line = scope::lineWords(person.line);
            people.append({idText(person.id), person.name,
                person.role.isEmpty() ? line : person.role + u", "_s + line});
        }
        const QString group = tr("Who signs");
        return {
            personField(signing_key::signer, tr("Signer"), people)
                .required()
                .under(group)
                .explained(tr("Where somebody else than you, “recorded by” is printed with it.")),
            pickField(signing_key::obtained, tr("Obtained"),
                choicesOf({Obtained::AtThisDesk, Obtained::ReturnedPacket, Obtained::SignedPaper,
                              Obtained::Mail},
                    &attestation::obtainedText, &attestation::obtainedWords))
                .required()
                .under(group),
            momentField(signing_key::signedAt, tr("Signed at"),
                {m_view.today, m_view.facts->organisation.timeZone})
                .required()
                .under(group)
                .askedWhen([](const FieldValues& values) { return !isAtThisDesk(values); }),
        };
    }

    const View& m_view;
    std::function<bool()> m_isOverrideAsked;
};

} // namespace

QList<FieldSpec> signingFields(const View& view, std::function<bool()> isOverrideAsked)
{
    return SigningFields(view, std::move(isOverrideAsked)).all();
}

FieldValues signingValues(const SigningTask& task, PersonId signer)
{
    FieldValues values{
        {signing_key::meaning, attestation::meaningText(task.meaning)},
        {signing_key::subject, attestation::subjectText(task.subject)},
        {signing_key::signer, signer.isNull() ? QString() : idText(signer)},
        {signing_key::obtained, attestation::obtainedText(Obtained::AtThisDesk)},
    };
    if (task.subject == Subject::Design)
        values.insert(signing_key::day, task.period.until);
    else
        values.insert(signing_key::period, std::optional<Period>(task.period));
    values.insert(signing_key::statement, proposedStatement(values));
    return values;
}

SignRequest signRequest(ControlId control, const FieldValues& values)
{
    SignRequest request;
    request.controlId = control;
    request.subject = subjectOf(values);
    request.period = periodOf(values);
    request.meaning
        = enumOf(values, signing_key::meaning, &attestation::parseMeaning, Meaning::Performed);
    request.conclusion = enumOf(
        values, signing_key::conclusion, &attestation::parseConclusion, Conclusion::Effective);
    request.statement = textOf(values, signing_key::statement);
    if (request.conclusion == Conclusion::WithExceptions)
        request.exceptions = textOf(values, signing_key::exceptions);
    if (const auto signer = base::uuidFromText(textOf(values, signing_key::signer)))
        request.signerId = PersonId{*signer};
    request.obtained
        = enumOf(values, signing_key::obtained, &attestation::parseObtained, Obtained::AtThisDesk);
    if (request.obtained != Obtained::AtThisDesk)
        request.signedAt = std::get<std::optional<ZonedInstant>>(
            values.value(signing_key::signedAt, std::optional<ZonedInstant>()));
    request.validUntil = std::get<Date>(values.value(signing_key::validUntil, Date()));
    request.overrideReason = textOf(values, signing_key::overrideReason);
    return request;
}

QString proposedStatement(const FieldValues& values)
{
    return SigningFields::proposed(values);
}

QString signingFieldOf(const Error& error)
{
    namespace cause = attestation::cause;
    if (isOverridable(error))
        return signing_key::overrideReason;
    const std::pair<const Cause*, QString> fields[] = {
        {&cause::statementMissing, signing_key::statement},
        {&cause::exceptionsMissing, signing_key::exceptions},
        {&cause::designIsOneDay, signing_key::day},
        {&cause::periodNotOver, signing_key::period},
        {&cause::dayNotReached, signing_key::day},
        {&cause::signedInTheFuture, signing_key::signedAt},
        {&cause::signingTimeMissing, signing_key::signedAt},
        {&cause::signedHereIsNow, signing_key::signedAt},
        {&cause::signerNotActive, signing_key::signer},
        {&cause::lapsesBeforeSigning, signing_key::validUntil},
        {&cause::nothingReliedOn, signing_key::conclusion},
    };
    for (const auto& [each, field] : fields)
        if (error.is(*each))
            return field;
    return {};
}

bool isAboutConclusion(const Error& error)
{
    namespace cause = attestation::cause;
    return error.is(cause::nothingReliedOn) || error.is(cause::proofNotReviewed)
        || error.is(cause::proofNotOfOperation) || error.is(cause::nothingImplemented)
        || error.is(cause::partlyImplemented);
}

bool isOverridable(const Error& error)
{
    namespace cause = attestation::cause;
    return error.is(cause::preparedBySigner) || error.is(cause::performedBySigner)
        || error.is(cause::preparerNotKnown) || error.is(cause::reviewedBySigner)
        || error.is(cause::proofNotReviewed) || error.is(cause::proofNotOfOperation)
        || error.is(cause::nothingImplemented) || error.is(cause::partlyImplemented)
        || error.is(cause::signerOutside);
}

} // namespace muniment::ui
