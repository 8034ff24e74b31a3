// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation.h"

#include "core/base/text_forms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::attestation {

namespace {

constexpr TextForm<Subject> subjectForms[] = {
    {Subject::Design, "design"},
    {Subject::Operating, "operating"},
};

constexpr TextForm<Meaning> meaningForms[] = {
    {Meaning::Performed, "performed"},
    {Meaning::Reviewed, "reviewed"},
    {Meaning::Tested, "tested"},
    {Meaning::Approved, "approved"},
};

constexpr TextForm<Conclusion> conclusionForms[] = {
    {Conclusion::Effective, "effective"},
    {Conclusion::WithExceptions, "with_exceptions"},
    {Conclusion::NotEffective, "not_effective"},
    {Conclusion::NotPerformed, "not_performed"},
    {Conclusion::NoOccurrence, "no_occurrence"},
};

constexpr TextForm<Obtained> obtainedForms[] = {
    {Obtained::AtThisDesk, "at_this_desk"},
    {Obtained::ReturnedPacket, "returned_packet"},
    {Obtained::SignedPaper, "signed_paper"},
    {Obtained::Mail, "mail"},
};

} // namespace

QString subjectText(Subject subject)
{
    return textOf(subject, subjectForms);
}

Result<Subject> parseSubject(const QString& text)
{
    return parseForm(text, subjectForms);
}

QString meaningText(Meaning meaning)
{
    return textOf(meaning, meaningForms);
}

Result<Meaning> parseMeaning(const QString& text)
{
    return parseForm(text, meaningForms);
}

QString conclusionText(Conclusion conclusion)
{
    return textOf(conclusion, conclusionForms);
}

Result<Conclusion> parseConclusion(const QString& text)
{
    return parseForm(text, conclusionForms);
}

QString obtainedText(Obtained obtained)
{
    return textOf(obtained, obtainedForms);
}

Result<Obtained> parseObtained(const QString& text)
{
    return parseForm(text, obtainedForms);
}

QString attestationCode(qint64 number)
{
    return u"AT-"_s + QString::number(number).rightJustified(3, u'0');
}

std::optional<qint64> parseAttestationCode(const QString& text)
{
    static const QRegularExpression form(
        u"\\AAT-?(\\d{1,12})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

} // namespace muniment::attestation
