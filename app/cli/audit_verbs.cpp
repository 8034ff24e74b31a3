// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/controls/framework_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using audits::Audit;
using audits::AuditRegister;

Result<QJsonObject> auditJson(vault::Access& access, const Audit& audit)
{
    QJsonArray frameworks;
    for (const FrameworkId& each : audit.frameworks) {
        const auto framework = controls::FrameworkRegister(access).framework(each);
        if (!framework)
            return failWith(framework);
        frameworks.append(framework->code);
    }
    QString scopeName;
    if (!audit.scopeId.isNull()) {
        const auto where = scope::ScopeRegister(access).scope(audit.scopeId);
        if (!where)
            return failWith(where);
        scopeName = where->name;
    }
    return QJsonObject{{u"id"_s, idText(audit.id)}, {u"code"_s, audits::auditCode(audit.number)},
        {u"name"_s, audit.name}, {u"kind"_s, audits::auditKindText(audit.kind)},
        {u"scope"_s, scopeName}, {u"frameworks"_s, frameworks},
        {u"period"_s, periodText(audit.period)}, {u"auditor"_s, audit.auditor},
        {u"contacts"_s, audit.contacts}, {u"purpose"_s, audit.purpose},
        {u"certificate"_s, audit.certificate}, {u"requests_due"_s, dateText(audit.requestsDue)},
        {u"fieldwork_from"_s, dateText(audit.fieldworkFrom)},
        {u"fieldwork_until"_s, dateText(audit.fieldworkUntil)},
        {u"report_due"_s, dateText(audit.reportDue)}};
}

Result<Answer> auditAnswer(vault::Access& access, AuditId id)
{
    const Result<Audit> kept = AuditRegister(access).audit(id);
    if (!kept)
        return failWith(kept);
    const Result<QJsonObject> json = auditJson(access, *kept);
    if (!json)
        return failWith(json);
    return Answer{*json, audits::auditCode(kept->number) + u"  "_s + kept->name};
}

const QStringList& auditKinds()
{
    static const QStringList words{u"certification"_s, u"surveillance"_s, u"recertification"_s,
        u"type_1"_s, u"type_2"_s, u"internal"_s, u"customer"_s, u"regulator"_s};
    return words;
}

Result<QList<FrameworkId>> frameworksCalled(vault::Access& access, const QStringList& names)
{
    QList<FrameworkId> frameworks;
    for (const QString& each : wordsOf(names)) {
        const auto framework = controls::FrameworkRegister(access).findFramework(each);
        if (!framework)
            return failWith(framework);
        frameworks.append(framework->id);
    }
    return frameworks;
}

class AuditAdd final : public Verb
{
public:
    QString noun() const override { return u"audit"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"plan an audit"_s; }
    void declare(Options& options) override
    {
        options.text(u"NAME"_s, m_audit.name, u"name of the audit"_s, Need::Required);
        options.choice(u"--kind"_s, m_kind, auditKinds(), u"kind of audit (default: internal)"_s);
        options.texts(u"--framework"_s, m_frameworks, u"framework (default: all)"_s);
        options.text(u"--scope"_s, m_scope, u"scope (default: all)"_s);
        options.text(u"--period"_s, m_period, u"FROM..TO"_s, Need::Required);
        options.text(u"--auditor"_s, m_audit.auditor, u"the auditor's firm"_s);
        options.text(u"--contacts"_s, m_audit.contacts, u"who to talk to there"_s);
        options.text(u"--purpose"_s, m_audit.purpose, u"what it is for"_s);
        options.text(u"--certificate"_s, m_audit.certificate,
            u"number of our own certificate that it is about"_s);
        options.text(u"--requests-due"_s, m_requestsDue, u"day by which requests are answered"_s);
        options.text(u"--fieldwork"_s, m_fieldwork, u"FROM..TO"_s);
        options.text(u"--report-due"_s, m_reportDue, u"day of the report"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"audit.add"_s, [this](vault::Transaction& t) -> Result<Answer> {
            if (const Status read = readNames(t.access()); !read)
                return failWith(read);
            if (const Status read = readDays(); !read)
                return failWith(read);
            const auto id = AuditRegister::add(t, m_audit);
            if (!id)
                return failWith(id);
            return auditAnswer(t.access(), *id);
        });
    }

private:
    Status readNames(vault::Access& access)
    {
        if (!m_kind.isEmpty())
            m_audit.kind = *audits::parseAuditKind(m_kind);
        const auto frameworks = frameworksCalled(access, m_frameworks);
        if (!frameworks)
            return failWith(frameworks);
        m_audit.frameworks = *frameworks;
        if (m_scope.isEmpty())
            return {};
        const auto where = scope::ScopeRegister(access).findScope(m_scope);
        if (!where)
            return failWith(where);
        m_audit.scopeId = where->id;
        return {};
    }

    Status readDays()
    {
        const Result<Period> period = parsePeriod(m_period);
        const Result<Date> requestsDue = optionalDay(m_requestsDue);
        const Result<Date> reportDue = optionalDay(m_reportDue);
        if (!period)
            return failWith(period);
        if (!requestsDue)
            return failWith(requestsDue);
        if (!reportDue)
            return failWith(reportDue);
        m_audit.period = *period;
        m_audit.requestsDue = *requestsDue;
        m_audit.reportDue = *reportDue;
        if (m_fieldwork.isEmpty())
            return {};
        const Result<Period> fieldwork = parsePeriod(m_fieldwork);
        if (!fieldwork)
            return failWith(fieldwork);
        m_audit.fieldworkFrom = fieldwork->from;
        m_audit.fieldworkUntil = fieldwork->until;
        return {};
    }

    audits::NewAudit m_audit;
    QString m_kind;
    QStringList m_frameworks;
    QString m_scope;
    QString m_period;
    QString m_requestsDue;
    QString m_fieldwork;
    QString m_reportDue;
};

class AuditSet final : public Verb
{
public:
    QString noun() const override { return u"audit"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"change what is planned of an audit"_s; }
    void declare(Options& options) override
    {
        options.text(u"AUDIT"_s, m_audit, u"code or name"_s, Need::Required);
        options.text(u"--name"_s, m_name, u"another name"_s);
        options.choice(u"--kind"_s, m_kind, auditKinds(), u"kind of audit"_s);
        options.texts(
            u"--framework"_s, m_frameworks, u"these frameworks, in place of others; empty: all"_s);
        options.text(u"--scope"_s, m_scope, u"scope; empty: all"_s);
        options.text(u"--period"_s, m_period, u"FROM..TO"_s);
        options.text(u"--auditor"_s, m_auditor, u"the auditor's firm"_s);
        options.text(u"--contacts"_s, m_contacts, u"who to talk to there"_s);
        options.text(u"--purpose"_s, m_purpose, u"what it is for"_s);
        options.text(
            u"--certificate"_s, m_certificate, u"number of our own certificate; empty: none"_s);
        options.text(u"--requests-due"_s, m_requestsDue, u"day by which requests are answered"_s);
        options.text(u"--fieldwork"_s, m_fieldwork, u"FROM..TO; empty: not known"_s);
        options.text(u"--report-due"_s, m_reportDue, u"day of the report"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"audit.set"_s, [this](vault::Transaction& t) -> Result<Answer> {
            Result<Audit> audit = AuditRegister(t.access()).find(m_audit);
            if (!audit)
                return failWith(audit);
            audit->name = m_name.value_or(audit->name);
            audit->auditor = m_auditor.value_or(audit->auditor);
            audit->contacts = m_contacts.value_or(audit->contacts);
            audit->purpose = m_purpose.value_or(audit->purpose);
            audit->certificate = m_certificate.value_or(audit->certificate);
            if (!m_kind.isEmpty())
                audit->kind = *audits::parseAuditKind(m_kind);
            if (const Status read = readRecords(t.access(), *audit); !read)
                return failWith(read);
            if (const Status read = readDays(*audit); !read)
                return failWith(read);
            if (const Status kept = AuditRegister::update(t, *audit); !kept)
                return failWith(kept);
            return auditAnswer(t.access(), audit->id);
        });
    }

private:
    Status readRecords(vault::Access& access, Audit& audit) const
    {
        if (!m_frameworks.isEmpty()) {
            const auto frameworks = frameworksCalled(access, m_frameworks);
            if (!frameworks)
                return failWith(frameworks);
            audit.frameworks = *frameworks;
        }
        if (!m_scope)
            return {};
        audit.scopeId = {};
        if (m_scope->isEmpty())
            return {};
        const auto where = scope::ScopeRegister(access).findScope(*m_scope);
        if (!where)
            return failWith(where);
        audit.scopeId = where->id;
        return {};
    }

    Status readDays(Audit& audit) const
    {
        if (!m_period.isEmpty()) {
            const Result<Period> period = parsePeriod(m_period);
            if (!period)
                return failWith(period);
            audit.period = *period;
        }
        if (const Status read = readDay(m_requestsDue, audit.requestsDue); !read)
            return read;
        if (const Status read = readDay(m_reportDue, audit.reportDue); !read)
            return read;
        if (!m_fieldwork)
            return {};
        Period fieldwork;
        if (!m_fieldwork->isEmpty()) {
            const Result<Period> read = parsePeriod(*m_fieldwork);
            if (!read)
                return failWith(read);
            fieldwork = *read;
        }
        audit.fieldworkFrom = fieldwork.from;
        audit.fieldworkUntil = fieldwork.until;
        return {};
    }

    // Empty takes the day away.
    static Status readDay(const std::optional<QString>& text, Date& day)
    {
        if (!text)
            return {};
        const Result<Date> read = optionalDay(*text);
        if (!read)
            return failWith(read);
        day = *read;
        return {};
    }

    QString m_audit;
    std::optional<QString> m_name;
    QString m_kind;
    QStringList m_frameworks;
    std::optional<QString> m_scope;
    QString m_period;
    std::optional<QString> m_auditor;
    std::optional<QString> m_contacts;
    std::optional<QString> m_purpose;
    std::optional<QString> m_certificate;
    std::optional<QString> m_requestsDue;
    std::optional<QString> m_fieldwork;
    std::optional<QString> m_reportDue;
};

class AuditList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AuditList)

public:
    QString noun() const override { return u"audit"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list audits"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session& session) override
    {
        return readIn(session, [](vault::Access& access) -> Result<Answer> {
            const Result<QList<Audit>> all = AuditRegister(access).list();
            if (!all)
                return failWith(all);
            QJsonArray items;
            QList<QStringList> rows;
            for (const Audit& each : *all) {
                const Result<QJsonObject> json = auditJson(access, each);
                if (!json)
                    return failWith(json);
                items.append(*json);
                rows.append(
                    {audits::auditCode(each.number), audits::auditKindWords(each.kind), each.name,
                        periodText(each.period), allIfEmpty(json->value(u"scope"_s).toString()),
                        allIfEmpty(textsOf(json->value(u"frameworks"_s))), each.auditor});
            }
            return Answer{itemsJson(items),
                textTable({tr("id"), tr("kind"), tr("name"), tr("period"), tr("scope"),
                              tr("frameworks"), tr("auditor")},
                    rows, tr("No audits."))};
        });
    }

private:
    static QString allIfEmpty(const QString& text) { return text.isEmpty() ? tr("all") : text; }
    static QString textsOf(const QJsonValue& list)
    {
        return list.toVariant().toStringList().join(u", "_s);
    }
};

} // namespace

void addAuditVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<AuditAdd>());
    verbs.push_back(std::make_unique<AuditSet>());
    verbs.push_back(std::make_unique<AuditList>());
}

} // namespace muniment::cli
