// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assurance_json.h"
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/duty_register.h"
#include "core/controls/control_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using assurance::Duty;
using assurance::DutyRegister;

struct DutiesHeld
{
    QList<Duty> duties;
    QHash<AssuranceDocumentId, QString> documents;
    QHash<ControlId, QString> controls;
};

Result<DutiesHeld> dutiesHeld(vault::Access& access)
{
    const auto duties = DutyRegister(access).duties();
    const auto documents = assurance::AssuranceRegister(access).documents();
    const auto controls = controls::ControlRegister(access).list();
    if (!duties)
        return failWith(duties);
    if (!documents)
        return failWith(documents);
    if (!controls)
        return failWith(controls);
    DutiesHeld held{*duties, {}, {}};
    for (const assurance::AssuranceDocument& each : *documents)
        held.documents.insert(each.id, assurance::documentCode(each.number));
    for (const controls::Control& each : *controls)
        held.controls.insert(each.id, controls::controlCode(each.number));
    return held;
}

class DutyList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::DutyList)

public:
    QString noun() const override { return u"duty"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list what documents ask of us"_s; }
    void declare(Options& options) override
    {
        options.text(u"--document"_s, m_document, u"of this document only: D-03"_s);
        options.choice(u"--state"_s, m_state,
            {u"undecided"_s, u"met"_s, u"not_met"_s, u"does_not_concern_us"_s},
            u"in this state only"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<DutiesHeld> held = readIn(session, dutiesHeld);
        if (!held)
            return failWith(held);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Duty& each : held->duties) {
            const QString document = held->documents.value(each.documentId);
            const QString state = assurance::dutyStateText(each.decision.state);
            if ((!m_document.isEmpty() && document.compare(m_document, Qt::CaseInsensitive) != 0)
                || (!m_state.isEmpty() && state != m_state))
                continue;
            items.append(dutyJson(each, document));
            rows.append({assurance::dutyCode(each.number), document,
                assurance::dutyKindWords(each.what.kind), each.what.reference, each.what.text,
                assurance::dutyStateWords(each.decision.state),
                held->controls.value(each.decision.controlId)});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("document"), tr("kind"), tr("ref."), tr("text"), tr("state"),
                          tr("control")},
                rows, tr("No duties."))};
    }

private:
    QString m_document;
    QString m_state;
};

class DutySet final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::DutySet)

public:
    QString noun() const override { return u"duty"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"decide what we do about a duty"_s; }
    void declare(Options& options) override
    {
        options.text(u"DUTY"_s, m_duty, u"T-07"_s, Need::Required);
        options.choice(u"--state"_s, m_state,
            {u"undecided"_s, u"met"_s, u"not_met"_s, u"does_not_concern_us"_s}, u"decision"_s,
            Need::Required);
        options.text(u"--control"_s, m_control, u"the control that meets it: C-12"_s);
        options.text(u"--reason"_s, m_decision.reason, u"why it does not concern us"_s);
        options.text(u"--by"_s, m_by, u"who decided (default: the actor)"_s);
        options.text(u"--on"_s, m_on, u"the day (default: today)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const auto state = assurance::parseDutyState(m_state);
        const Result<Date> day = m_on.isEmpty() ? session.asOf() : parseDate(m_on);
        if (!state)
            return failWith(state);
        if (!day)
            return failWith(day);
        m_decision.state = *state;
        m_decision.decidedOn = *day;
        return writeIn(session, u"duty.set"_s,
            [this](vault::Transaction& transaction) { return decide(transaction); });
    }

private:
    Result<Answer> decide(vault::Transaction& transaction)
    {
        vault::Access& access = transaction.access();
        const Result<Duty> duty = DutyRegister(access).find(m_duty);
        if (!duty)
            return failWith(duty);
        m_decision.decidedBy = transaction.act().actor;
        if (!m_by.isEmpty()) {
            const Result<scope::Person> person = scope::ScopeRegister(access).findPerson(m_by);
            if (!person)
                return failWith(person);
            m_decision.decidedBy = person->id;
        }
        if (!m_control.isEmpty()) {
            const auto control = controls::ControlRegister(access).find(m_control);
            if (!control)
                return failWith(control);
            m_decision.controlId = control->id;
        }
        if (const Status done = DutyRegister::decide(transaction, duty->id, m_decision); !done)
            return failWith(done);
        const Result<Duty> now = DutyRegister(access).find(m_duty);
        const auto document = assurance::AssuranceRegister(access).document(duty->documentId);
        if (!now)
            return failWith(now);
        if (!document)
            return failWith(document);
        return Answer{dutyJson(*now, assurance::documentCode(document->number)),
            tr("%1  %2").arg(
                assurance::dutyCode(now->number), assurance::dutyStateWords(now->decision.state))};
    }

    QString m_duty;
    QString m_state;
    QString m_control;
    QString m_by;
    QString m_on;
    assurance::DutyDecision m_decision;
};

} // namespace

void addDutyVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<DutyList>());
    verbs.push_back(std::make_unique<DutySet>());
}

} // namespace muniment::cli
