// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/field_values.h"

#include "core/assurance/assurance_messages.h"
#include "core/attestation/attestation_messages.h"
#include "core/audits/audits_messages.h"
#include "core/controls/controls_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/scope/scope_messages.h"
#include "ui/shell/screen_dates.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortDigits = 8;
constexpr qsizetype digestGroup = 8;

// A word of choice by the area that knows it; itself where it is none of its words.
template <auto Parse, auto InWords>
QString choice(const QString& text)
{
    const auto value = Parse(text);
    return value ? InWords(*value) : text;
}

class FieldValues
{
    Q_DECLARE_TR_FUNCTIONS(FieldValues)

public:
    static QString yesOrNo(const QString& text)
    {
        if (text == "yes"_L1)
            return tr("yes");
        return text == "no"_L1 ? tr("no") : tr("undecided");
    }
    static QString applies(const QString& text)
    {
        return text == "applies"_L1 ? tr("applies") : tr("does not apply");
    }
    static QString level(const QString& text)
    {
        return text == "full"_L1 ? tr("every byte") : tr("quick");
    }
    static QString line(const QString& text)
    {
        return choice<scope::parseLine, scope::lineWords>(text);
    }
};

struct Choice
{
    QLatin1String field; // table.column
    QString (*words)(const QString& text);
};

const Choice choices[] = {
    {"applicability.state"_L1, &choice<controls::parseApplicability, controls::applicabilityWords>},
    {"asset.kind"_L1, &choice<scope::parseAssetKind, scope::assetKindWords>},
    {"asset.service_model"_L1, &choice<scope::parseServiceModel, scope::serviceModelWords>},
    {"assurance_check.status"_L1,
        &choice<assurance::parseCheckStatus, assurance::checkStatusWords>},
    {"assurance_document.kind"_L1, &choice<assurance::parseDocumentKind, assurance::kindWords>},
    {"assurance_document.opinion"_L1, &choice<assurance::parseOpinion, assurance::opinionWords>},
    {"assurance_document.restriction"_L1,
        &choice<evidence::parseRestriction, evidence::restrictionWords>},
    {"assurance_document.type"_L1, &choice<assurance::parseDocumentType, assurance::typeWords>},
    {"assurance_exception.touches_us"_L1, &FieldValues::yesOrNo},
    {"assurance_review.conclusion"_L1,
        &choice<assurance::parseReviewConclusion, assurance::reviewConclusionWords>},
    {"assurance_subservice.method"_L1,
        &choice<assurance::parseSubserviceMethod, assurance::subserviceMethodWords>},
    {"attestation.conclusion"_L1,
        &choice<attestation::parseConclusion, attestation::conclusionWords>},
    {"attestation.meaning"_L1, &choice<attestation::parseMeaning, attestation::meaningWords>},
    {"attestation.obtained"_L1, &choice<attestation::parseObtained, attestation::obtainedWords>},
    {"attestation.signer_line"_L1, &FieldValues::line},
    {"attestation.subject"_L1, &choice<attestation::parseSubject, attestation::subjectWords>},
    {"audit.kind"_L1, &choice<audits::parseAuditKind, audits::auditKindWords>},
    {"binder_edition.recipient_class"_L1,
        &choice<audits::parseRecipientClass, audits::recipientClassWords>},
    {"binder_exhibit.treatment"_L1, &choice<audits::parseTreatment, audits::treatmentWords>},
    {"control.frequency"_L1, &choice<parseFrequency, controls::frequencyWords>},
    {"control_kind.kind"_L1, &choice<controls::parseControlKind, controls::controlKindWords>},
    {"duty.kind"_L1, &choice<assurance::parseDutyKind, assurance::dutyKindWords>},
    {"duty.state"_L1, &choice<assurance::parseDutyState, assurance::dutyStateWords>},
    {"evidence.classification"_L1,
        &choice<evidence::parseClassification, evidence::classificationWords>},
    {"evidence.restriction"_L1, &choice<evidence::parseRestriction, evidence::restrictionWords>},
    {"evidence.review"_L1, &choice<evidence::parseReview, evidence::reviewWords>},
    {"expected_evidence.fill"_L1, &choice<controls::parseFill, controls::fillWords>},
    {"expected_evidence.frequency"_L1, &choice<parseFrequency, controls::frequencyWords>},
    {"expected_evidence.proof"_L1, &choice<controls::parseProof, controls::proofWords>},
    {"implementation.applies"_L1, &FieldValues::applies},
    {"implementation.status"_L1,
        &choice<controls::parseImplementationStatus, controls::implementationStatusWords>},
    {"person.line"_L1, &FieldValues::line},
    {"responsibility.who"_L1, &choice<controls::parseWho, controls::whoWords>},
    {"scope.period_pattern"_L1, &choice<parseFrequency, controls::frequencyWords>},
    {"verification.level"_L1, &FieldValues::level},
};

QString blobWords(const QString& hex, const RecordLabels& labels)
{
    const auto id = base::uuidFromBytes(QByteArray::fromHex(hex.toLatin1()));
    if (!id)
        return shortDigest(hex);
    const RecordLabel* label = labels.find(*id);
    return label ? label->words() : shortDigest(hex);
}

QString textWords(const QString& text, const RecordLabels& labels)
{
    // Days and times have forms that no sentence of a person has by chance.
    if (text.size() == 10)
        if (const Result<Date> day = parseDate(text))
            return dayOnScreen(*day);
    if (text.size() >= 20 && text.size() <= 30 && text.at(10) == u'T') {
        if (text.endsWith(u'Z')) {
            if (const Result<Instant> instant = parseInstant(text))
                return timeOnScreen(inZone(*instant, labels.facts().organisation.timeZone));
        } else if (const Result<ZonedInstant> time = parseZonedInstant(text)) {
            return timeOnScreen(*time);
        }
    }
    return text;
}

} // namespace

QString valueWords(const QString& table, const QString& column, const QJsonValue& value,
    const RecordLabels& labels)
{
    if (value.isObject())
        return blobWords(value.toObject().value("hex"_L1).toString(), labels);
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    const QString field = table + u'.' + column;
    for (const Choice& each : choices)
        if (each.field == field)
            return each.words(text);
    return textWords(text, labels);
}

QString shortDigest(const QString& hex)
{
    return hex.left(shortDigits);
}

QString digestInGroups(const QString& hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += digestGroup)
        groups.append(hex.mid(at, digestGroup));
    return groups.join(u' ');
}

} // namespace muniment::ui
