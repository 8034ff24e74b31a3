// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assurance_json.h"

#include "app/cli/verb.h"
#include "core/assurance/assurance_messages.h"
#include "core/evidence/evidence_messages.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using assurance::Proposal;
using assurance::ProposalState;
using assurance::Recognition;

QString stateText(ProposalState state)
{
    switch (state) {
    case ProposalState::Clear:
        return u"clear"_s;
    case ProposalState::ToDecide:
        return u"to_decide"_s;
    case ProposalState::NotFound:
        return u"not_found"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject proposalJson(const Proposal& proposal)
{
    QJsonObject json{{u"field"_s, assurance::fieldText(proposal.field)},
        {u"state"_s, stateText(proposal.state)}};
    if (proposal.state == ProposalState::NotFound)
        return json;
    json.insert(u"page"_s, proposal.page);
    json.insert(u"words"_s, proposal.words);
    json.insert(u"rule"_s, proposal.rule);
    if (proposal.state == ProposalState::Clear) {
        json.insert(u"value"_s, proposal.value);
    } else {
        json.insert(u"alternatives"_s, QJsonArray::fromStringList(proposal.alternatives));
        json.insert(u"doubt"_s, assurance::doubtWords(proposal.doubt));
    }
    return json;
}

QJsonObject dutyTextJson(const assurance::DutyText& duty)
{
    return {{u"kind"_s, assurance::dutyKindText(duty.kind)}, {u"reference"_s, duty.reference},
        {u"text"_s, duty.text}, {u"page"_s, duty.page}};
}

QJsonObject exceptionJson(const assurance::TestException& exception)
{
    return {{u"control"_s, exception.control}, {u"test"_s, exception.test},
        {u"result"_s, exception.result}, {u"response"_s, exception.response},
        {u"page"_s, exception.page}};
}

QJsonObject subserviceJson(const assurance::SubserviceOrganisation& organisation)
{
    return {{u"name"_s, organisation.name},
        {u"method"_s, assurance::subserviceMethodText(organisation.method)},
        {u"expected"_s, organisation.expected}, {u"page"_s, organisation.page}};
}

template <typename Rows, typename Json>
QJsonArray arrayOf(const Rows& rows, Json json)
{
    QJsonArray array;
    for (const auto& each : rows)
        array.append(json(each));
    return array;
}

QJsonObject remarkJson(const assurance::Remark& remark)
{
    const Words words = assurance::wordsOf(remark);
    return {{u"title"_s, words.title}, {u"sentence"_s, words.sentence}, {u"next"_s, words.next},
        {u"page"_s, remark.page}, {u"words"_s, remark.words}};
}

class RecognitionWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RecognitionWords)

public:
    static QString all(const Recognition& recognition)
    {
        QStringList parts;
        for (const assurance::Remark& each : recognition.remarks) {
            const Words words = assurance::wordsOf(each);
            parts.append(words.sentence + u' ' + words.next);
        }
        if (!recognition.hasText)
            return parts.join(u'\n');
        parts.append(type(recognition));
        QList<QStringList> rows;
        for (const Proposal& each : recognition.proposals)
            if (each.state != ProposalState::NotFound)
                rows.append(row(each));
        parts.append(
            textTable({tr("field"), tr("value"), tr("page"), tr("words")}, rows, QString()));
        parts.append(missing(recognition));
        parts.append(tr("Clear: %1. To decide: %2. Exceptions: %3. Duties: %4.")
                         .arg(recognition.count(ProposalState::Clear))
                         .arg(recognition.count(ProposalState::ToDecide))
                         .arg(recognition.exceptions.size())
                         .arg(recognition.duties.size()));
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

private:
    static QString type(const Recognition& recognition)
    {
        if (recognition.type)
            return tr("This is a document of the kind: %1.")
                .arg(assurance::typeWords(*recognition.type));
        return tr("The text does not tell what this document is.");
    }

    static QStringList row(const Proposal& proposal)
    {
        QString value = proposal.value;
        if (proposal.state == ProposalState::ToDecide)
            value = tr("? %1 (%2)")
                        .arg(proposal.alternatives.join(u" / "_s),
                            assurance::doubtWords(proposal.doubt));
        return {assurance::fieldWords(proposal.field), shortened(value),
            QString::number(proposal.page), shortened(proposal.words)};
    }

    static QString shortened(const QString& text)
    {
        constexpr qsizetype longest = 60;
        return text.size() <= longest ? text : QString(text.left(longest - 1) + u'…');
    }

    static QString missing(const Recognition& recognition)
    {
        QStringList names;
        for (const Proposal& each : recognition.proposals)
            if (each.state == ProposalState::NotFound)
                names.append(assurance::fieldWords(each.field));
        return names.isEmpty() ? QString() : tr("Not found: %1.").arg(names.join(u", "_s));
    }
};

QJsonObject settledJson(const assurance::SettledName& name)
{
    QJsonObject json{{u"field"_s, assurance::fieldText(name.field)}, {u"ours"_s, name.ours},
        {u"theirs"_s, name.theirs}};
    if (name.page)
        json.insert(u"page"_s, *name.page);
    return json;
}

} // namespace

QJsonObject recognitionJson(const Recognition& recognition)
{
    QJsonObject json{{u"has_text"_s, recognition.hasText}, {u"score"_s, recognition.score}};
    if (recognition.type) {
        json.insert(u"type"_s, assurance::documentTypeText(*recognition.type));
        json.insert(
            u"kind"_s, assurance::documentKindText(assurance::usualKind(*recognition.type)));
    }
    json.insert(u"markers"_s, arrayOf(recognition.markers, [](const assurance::Marker& marker) {
        return QJsonObject{{u"name"_s, marker.name}, {u"weight"_s, marker.weight},
            {u"page"_s, marker.page}, {u"words"_s, marker.words}};
    }));
    json.insert(u"fields"_s, arrayOf(recognition.proposals, proposalJson));
    json.insert(u"exceptions"_s, arrayOf(recognition.exceptions, exceptionJson));
    json.insert(u"subservice_organisations"_s,
        arrayOf(recognition.subserviceOrganisations, subserviceJson));
    json.insert(u"duties"_s, arrayOf(recognition.duties, dutyTextJson));
    json.insert(u"remarks"_s, arrayOf(recognition.remarks, remarkJson));
    return json;
}

QString recognitionText(const Recognition& recognition)
{
    return RecognitionWords::all(recognition);
}

QJsonObject documentJson(
    const assurance::AssuranceDocument& document, const QList<assurance::SettledName>& settled)
{
    const assurance::DocumentFields& fields = document.fields;
    QStringList services = fields.services;
    QStringList regions = fields.regions;
    QJsonArray matched;
    for (const assurance::SettledName& each : settled)
        if (each.documentId == document.id) {
            (each.field == assurance::Field::Service ? services : regions).removeAll(each.ours);
            matched.append(settledJson(each));
        }
    QJsonObject json{{u"id"_s, idText(document.id)},
        {u"code"_s, assurance::documentCode(document.number)},
        {u"kind"_s, assurance::documentKindText(fields.kind)},
        {u"type"_s, assurance::documentTypeText(fields.type)}, {u"title"_s, fields.title},
        {u"standard"_s, fields.standard}, {u"edition"_s, fields.edition},
        {u"number"_s, fields.number}, {u"issuer"_s, fields.issuer},
        {u"accreditation_body"_s, fields.accreditationBody},
        {u"accreditation_number"_s, fields.accreditationNumber}, {u"subject"_s, fields.subject},
        {u"scope"_s, fields.scope}, {u"soa_version"_s, fields.soaVersion},
        {u"services"_s, QJsonArray::fromStringList(services)},
        {u"regions"_s, QJsonArray::fromStringList(regions)}, {u"settled"_s, matched},
        {u"opinion_basis"_s, fields.opinionBasis},
        {u"restriction_note"_s, document.restrictionNote}};
    const std::pair<QString, Date> days[] = {{u"issued"_s, fields.issued},
        {u"effective"_s, fields.effective}, {u"decided"_s, fields.decided},
        {u"expiry"_s, fields.expiry}, {u"period_from"_s, fields.periodFrom},
        {u"period_until"_s, fields.periodUntil}, {u"as_of"_s, fields.asOf},
        {u"bridge_through"_s, fields.bridgeThrough}, {u"soa_date"_s, fields.soaDate}};
    for (const auto& [name, day] : days)
        if (day.isValid())
            json.insert(name, dateText(day));
    if (fields.opinion)
        json.insert(u"opinion"_s, assurance::opinionText(*fields.opinion));
    if (fields.restriction)
        json.insert(u"restriction"_s, evidence::restrictionText(*fields.restriction));
    if (!document.supersedes.isNull())
        json.insert(u"supersedes"_s, idText(document.supersedes));
    if (!document.bridges.isNull())
        json.insert(u"bridges"_s, idText(document.bridges));
    json.insert(u"categories"_s,
        arrayOf(fields.categories,
            [](assurance::Category each) -> QJsonValue { return assurance::categoryText(each); }));
    json.insert(u"exceptions"_s, arrayOf(fields.exceptions, exceptionJson));
    json.insert(
        u"subservice_organisations"_s, arrayOf(fields.subserviceOrganisations, subserviceJson));
    json.insert(u"surveillance"_s,
        arrayOf(document.surveillance, [](const assurance::SurveillanceAudit& each) {
            return QJsonObject{
                {u"due"_s, dateText(each.dueOn)}, {u"shown"_s, dateText(each.shownOn)}};
        }));
    return json;
}

QJsonObject standingJson(const assurance::StandingOn& standing)
{
    return {{u"standing"_s, assurance::standingText(standing.standing)},
        {u"words"_s, assurance::standingWords(standing)}, {u"from"_s, dateText(standing.from)},
        {u"until"_s, dateText(standing.until)}, {u"days"_s, standing.days}};
}

QJsonArray warningsJson(const QList<assurance::Warning>& warnings)
{
    return arrayOf(warnings, [](const assurance::Warning& warning) {
        const Words words = assurance::wordsOf(warning);
        return QJsonObject{{u"code"_s, assurance::warningCode(warning.pitfall)},
            {u"sentence"_s, words.sentence}, {u"next"_s, words.next}};
    });
}

QString warningsText(const QList<assurance::Warning>& warnings)
{
    QStringList lines;
    for (const assurance::Warning& each : warnings) {
        const Words words = assurance::wordsOf(each);
        lines.append(
            assurance::warningCode(each.pitfall) + u"  "_s + words.sentence + u' ' + words.next);
    }
    return lines.join(u'\n');
}

QJsonObject dutyJson(const assurance::Duty& duty, const QString& document)
{
    QJsonObject json = dutyTextJson(duty.what);
    json.insert(u"id"_s, idText(duty.id));
    json.insert(u"code"_s, assurance::dutyCode(duty.number));
    json.insert(u"document"_s, document);
    json.insert(u"state"_s, assurance::dutyStateText(duty.decision.state));
    json.insert(u"reason"_s, duty.decision.reason);
    if (!duty.decision.controlId.isNull())
        json.insert(u"control"_s, idText(duty.decision.controlId));
    if (duty.decision.decidedOn.isValid())
        json.insert(u"decided_on"_s, dateText(duty.decision.decidedOn));
    return json;
}

} // namespace muniment::cli
