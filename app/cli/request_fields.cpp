// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_fields.h"

#include "app/cli/in_vault.h"
#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/audits/request_messages.h"
#include "core/audits/request_register.h"
#include "core/controls/control_register.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using audits::Request;

class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RequestText)

public:
    static QString of(const Request& request, const QJsonObject& json)
    {
        const auto list = [&json](const QString& key) {
            QStringList words;
            for (const QJsonValue& each : json.value(key).toArray())
                words.append(each.toString());
            return words.join(u", "_s);
        };
        const QPair<QString, QString> lines[] = {
            {tr("audit"), json.value(u"audit"_s).toString()},
            {tr("state"),
                audits::requestStateWords(request.state) + u", "_s + dateText(request.movedOn)},
            {tr("controls"), list(u"controls"_s)},
            {tr("period"), json.value(u"period"_s).toString()},
            {tr("sample"), audits::sampleText(request)},
            {tr("owner"), json.value(u"owner"_s).toString()},
            {tr("due"), json.value(u"due_on"_s).toString()},
            {tr("follows"), json.value(u"follows"_s).toString()},
            {tr("auditor's words"), request.auditorWords},
            {tr("our answer"), request.ourAnswer},
            {tr("evidence"), list(u"evidence"_s)},
        };
        QStringList text{request.code + u"  "_s + request.text};
        for (const auto& [name, value] : lines)
            if (!value.isEmpty())
                text.append(name + u": "_s + value);
        for (const QJsonValue& each : json.value(u"handed_over"_s).toArray()) {
            const QJsonObject one = each.toObject();
            const QString binder = one.value(u"binder"_s).toString();
            text.append(tr("handed over on %1: %2 (%3)")
                            .arg(one.value(u"on"_s).toString(), one.value(u"exhibit"_s).toString(),
                                binder.isEmpty() ? tr("on its own") : binder));
        }
        return text.join(u'\n');
    }
};

Result<QJsonArray> handedJson(vault::Access& access, const Request& request)
{
    const evidence::EvidenceRegister present(access);
    QJsonArray handed;
    for (const audits::HandedOver& each : request.handed) {
        const auto revision = present.revision(each.revisionId);
        if (!revision)
            return failWith(revision);
        const auto item = present.evidence(revision->evidenceId);
        if (!item)
            return failWith(item);
        QString binder;
        if (!each.editionId.isNull()) {
            const auto edition = audits::AuditRegister(access).edition(each.editionId);
            if (!edition)
                return failWith(edition);
            binder = audits::editionNameWords(edition->name);
        }
        handed.append(QJsonObject{{u"on"_s, dateText(each.on)},
            {u"exhibit"_s, evidence::revisionCode(item->number, revision->revision)},
            {u"binder"_s, binder}});
    }
    return handed;
}

} // namespace

QStringList requestStates()
{
    return {u"open"_s, u"with_owner"_s, u"ready"_s, u"provided"_s, u"back"_s, u"accepted"_s,
        u"withdrawn"_s};
}

void RequestFields::declare(Options& options)
{
    options.text(u"--number"_s, m_number, u"number, as the auditor gives it (default: ours)"_s);
    options.texts(u"--control"_s, m_controls, u"control that it is about; all of them anew"_s);
    options.text(u"--period"_s, m_period, u"FROM..TO that is asked about"_s);
    options.number(u"--sample"_s, m_sample, u"how many items are asked for"_s, {1});
    options.number(u"--found"_s, m_found, u"how many of them are held"_s);
    options.text(u"--owner"_s, m_owner, u"person who answers it"_s);
    options.text(u"--due"_s, m_due, u"day by which it is answered (default: the audit's)"_s);
    options.text(u"--auditor-words"_s, m_auditorWords, u"what the auditor says of it"_s);
    options.text(u"--answer"_s, m_answer, u"what we say to it"_s);
    options.text(u"--follows"_s, m_follows, u"earlier request that it goes back to"_s);
}

Status RequestFields::read(vault::Access& access, audits::NewRequest& request) const
{
    request.code = m_number.value_or(request.code);
    request.auditorWords = m_auditorWords.value_or(request.auditorWords);
    request.ourAnswer = m_answer.value_or(request.ourAnswer);
    if (m_sample)
        request.sampleSize = m_sample;
    if (m_found)
        request.sampleFound = m_found;
    if (m_period) {
        request.period.reset();
        if (!m_period->isEmpty()) {
            const Result<Period> period = parsePeriod(*m_period);
            if (!period)
                return failWith(period);
            request.period = *period;
        }
    }
    if (m_due) {
        const Result<Date> due = optionalDay(*m_due);
        if (!due)
            return failWith(due);
        request.dueOn = *due;
    }
    return readNames(access, request);
}

Status RequestFields::readNames(vault::Access& access, audits::NewRequest& request) const
{
    if (!m_controls.isEmpty())
        request.controls.clear();
    for (const QString& each : wordsOf(m_controls)) {
        const auto control = controls::ControlRegister(access).find(each);
        if (!control)
            return failWith(control);
        request.controls.append(control->id);
    }
    if (m_owner) {
        request.ownerId = {};
        if (!m_owner->isEmpty()) {
            const auto owner = scope::ScopeRegister(access).findPerson(*m_owner);
            if (!owner)
                return failWith(owner);
            request.ownerId = owner->id;
        }
    }
    if (m_follows) {
        request.follows = {};
        if (!m_follows->isEmpty()) {
            const auto earlier = audits::RequestRegister(access).find(*m_follows);
            if (!earlier)
                return failWith(earlier);
            request.follows = earlier->id;
        }
    }
    return {};
}

Result<QJsonObject> requestJson(vault::Access& access, const Request& request)
{
    const auto audit = audits::AuditRegister(access).audit(request.auditId);
    if (!audit)
        return failWith(audit);
    QJsonArray controls;
    for (const ControlId each : request.controls) {
        const auto control = controls::ControlRegister(access).control(each);
        if (!control)
            return failWith(control);
        controls.append(controls::controlCode(control->number));
    }
    QJsonArray evidence;
    for (const EvidenceId each : request.evidence) {
        const auto item = evidence::EvidenceRegister(access).evidence(each);
        if (!item)
            return failWith(item);
        evidence.append(evidence::evidenceCode(item->number));
    }
    QString owner;
    if (!request.ownerId.isNull()) {
        const auto person = scope::ScopeRegister(access).person(request.ownerId);
        if (!person)
            return failWith(person);
        owner = person->name;
    }
    QString follows;
    if (!request.follows.isNull()) {
        const auto earlier = audits::RequestRegister(access).request(request.follows);
        if (!earlier)
            return failWith(earlier);
        follows = earlier->code;
    }
    const Result<QJsonArray> handed = handedJson(access, request);
    if (!handed)
        return failWith(handed);
    QJsonObject json{{u"id"_s, idText(request.id)}, {u"code"_s, request.code},
        {u"audit"_s, audits::auditCode(audit->number)},
        {u"state"_s, audits::requestStateText(request.state)}, {u"text"_s, request.text},
        {u"moved_on"_s, dateText(request.movedOn)}, {u"controls"_s, controls},
        {u"period"_s, request.period ? periodText(*request.period) : QString()},
        {u"owner"_s, owner}, {u"due_on"_s, dateText(audits::dueOf(request, *audit))},
        {u"auditor_words"_s, request.auditorWords}, {u"our_answer"_s, request.ourAnswer},
        {u"follows"_s, follows}, {u"evidence"_s, evidence}, {u"handed_over"_s, *handed}};
    if (request.sampleSize)
        json.insert(u"sample_size"_s, *request.sampleSize);
    if (request.sampleFound)
        json.insert(u"sample_found"_s, *request.sampleFound);
    return json;
}

QString requestText(const Request& request, const QJsonObject& json)
{
    return RequestText::of(request, json);
}

} // namespace muniment::cli
