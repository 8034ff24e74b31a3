// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/control_edit_verbs.h"

#include "app/cli/cli_messages.h"
#include "app/cli/control_json.h"
#include "app/cli/control_practice.h"
#include "app/cli/in_vault.h"
#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using controls::Control;
using controls::ControlRegister;
using controls::ImplementationRegister;

Result<Answer> answerFor(vault::Transaction& transaction, ControlId id)
{
    const Result<Control> control = ControlRegister(transaction.access()).control(id);
    const Result<Date> today = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
    if (!control)
        return failWith(control);
    if (!today)
        return failWith(today);
    const Result<ControlSheet> sheet = controlSheet(transaction.access(), *control, *today);
    if (!sheet)
        return failWith(sheet);
    return Answer{sheet->json, controls::controlCode(control->number) + u"  "_s + control->title};
}

Result<QList<controls::ControlKind>> kindsOf(const QStringList& texts)
{
    QList<controls::ControlKind> kinds;
    for (const QString& text : wordsOf(texts)) {
        const Result<controls::ControlKind> kind = controls::parseControlKind(text);
        if (!kind)
            return failWith(kind);
        kinds.append(*kind);
    }
    return kinds;
}

enum class LinkStep { Link, Unlink };

Status changeLinks(
    vault::Transaction& transaction, ControlId id, const QStringList& references, LinkStep step)
{
    for (const QString& text : references) {
        const Result<controls::Requirement> requirement
            = controls::FrameworkRegister(transaction.access()).findReference(text);
        if (!requirement)
            return failWith(requirement);
        const Status changed = step == LinkStep::Link
            ? ControlRegister::link(transaction, {id, requirement->id})
            : ControlRegister::unlink(transaction, {id, requirement->id});
        if (!changed)
            return changed;
    }
    return {};
}

class ControlAdd final : public Verb
{
public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"add a control of our own"_s; }
    void declare(Options& options) override
    {
        options.text(u"TITLE"_s, m_control.title, u"title"_s, Need::Required);
        options.text(u"--statement"_s, m_text.statement, u"what we do"_s, Need::Required);
        options.text(u"--purpose"_s, m_text.purpose, u"why"_s);
        options.text(u"--procedure"_s, m_text.procedure, u"how"_s);
        options.texts(u"--kind"_s, m_kinds,
            u"application, data, virtual_machine, credential or organisation (default: those of "
            u"the "
            "places named)"_s);
        options.choice(
            u"--frequency"_s, m_frequency, frequencyChoices(), u"how often (default: quarterly)"_s);
        options.text(u"--owner"_s, m_owner, u"person who owns it"_s);
        options.texts(u"--requirement"_s, m_requirements, u"meets iso-27001-2022:A.5.15"_s);
        options.text(u"--provider-half"_s, m_control.providerHalf, u"what the provider does"_s);
        options.text(u"--from"_s, m_from, u"in force from this day (default: today)"_s);
        options.text(u"--planned-for"_s, m_plannedFor, u"day by which it is to be in practice"_s);
        m_practice.declare(options);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"control.add"_s, [this](vault::Transaction& transaction) -> Result<Answer> {
                if (const Status read = readArguments(transaction.access()); !read)
                    return failWith(read);
                const auto kinds = kindsLookedAfter(transaction.access());
                if (!kinds)
                    return failWith(kinds);
                m_control.kinds = *kinds;
                const Result<ControlId> id = ControlRegister::add(transaction, m_control, m_text);
                if (!id)
                    return failWith(id);
                const Status linked = changeLinks(transaction, *id, m_requirements, LinkStep::Link);
                if (!linked)
                    return failWith(linked);
                if (const Status put = m_practice.put(transaction, *id); !put)
                    return failWith(put);
                return answerFor(transaction, *id);
            });
    }

private:
    Status readArguments(vault::Access& access)
    {
        const Result<Frequency> frequency = parseFrequency(m_frequency);
        const Result<PersonId> owner = personNamed(access, m_owner);
        const Result<Date> from = optionalDay(m_from);
        const Result<Date> plannedFor = optionalDay(m_plannedFor);
        if (!frequency)
            return failWith(frequency);
        if (!owner)
            return failWith(owner);
        if (!from)
            return failWith(from);
        if (!plannedFor)
            return failWith(plannedFor);
        m_control.frequency = *frequency;
        m_control.ownerId = *owner;
        m_control.plannedFor = *plannedFor;
        m_text.inForceFrom = *from;
        return {};
    }

    // Those that are named; else those of the places where it is put into practice.
    Result<QList<controls::ControlKind>> kindsLookedAfter(vault::Access& access) const
    {
        return m_kinds.isEmpty() ? m_practice.kinds(access) : kindsOf(m_kinds);
    }

    controls::NewControl m_control;
    controls::NewControlVersion m_text;
    Practice m_practice;
    QStringList m_kinds;
    QStringList m_requirements;
    QString m_frequency = u"quarterly"_s;
    QString m_owner;
    QString m_from;
    QString m_plannedFor;
};

class ControlSet final : public Verb
{
public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"change a control"_s; }
    void declare(Options& options) override
    {
        options.text(u"CONTROL"_s, m_name, u"code or title"_s, Need::Required);
        options.text(u"--title"_s, m_title, u"title"_s);
        options.text(u"--owner"_s, m_owner, u"person who owns it"_s);
        options.texts(u"--kind"_s, m_kinds, u"what it looks after, all kinds anew"_s);
        options.choice(u"--frequency"_s, m_frequency, frequencyChoices(), u"how often"_s);
        options.text(u"--provider-half"_s, m_providerHalf, u"what the provider does"_s);
        options.text(u"--planned-for"_s, m_plannedFor, u"day by which it is to be in practice"_s);
        options.texts(u"--requirement"_s, m_requirements, u"meets this requirement too"_s);
        options.texts(u"--without-requirement"_s, m_without, u"meets this one no longer"_s);
        options.text(u"--statement"_s, m_statement, u"what we do"_s);
        options.text(u"--purpose"_s, m_purpose, u"why"_s);
        options.text(u"--procedure"_s, m_procedure, u"how"_s);
        options.text(
            u"--from"_s, m_from, u"the new text is in force from this day (default: today)"_s);
        options.flag(u"--correct"_s, m_correct,
            u"correct the text in force instead; what was signed on it turns void"_s);
        options.text(u"--note"_s, m_note, u"why the text changes"_s);
        m_practice.declare(options);
        m_practice.declareExclusion(options);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"control.set"_s, [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<Control> control = ControlRegister(transaction.access()).find(m_name);
                if (!control)
                    return failWith(control);
                const ControlId id = control->id;
                if (const Status set = setFields(transaction, *control); !set)
                    return failWith(set);
                if (const Status set = setText(transaction, id); !set)
                    return failWith(set);
                if (const Status set = changeLinks(transaction, id, m_requirements, LinkStep::Link);
                    !set)
                    return failWith(set);
                if (const Status set = changeLinks(transaction, id, m_without, LinkStep::Unlink);
                    !set)
                    return failWith(set);
                if (const Status set = m_practice.put(transaction, id); !set)
                    return failWith(set);
                return answerFor(transaction, id);
            });
    }

private:
    Status setFields(vault::Transaction& transaction, Control control) const
    {
        const auto kinds = kindsOf(m_kinds);
        const Result<PersonId> owner = personNamed(transaction.access(), m_owner);
        const Result<Date> plannedFor = optionalDay(m_plannedFor);
        if (!kinds)
            return failWith(kinds);
        if (!owner)
            return failWith(owner);
        if (!plannedFor)
            return failWith(plannedFor);
        if (m_title)
            control.title = *m_title;
        if (!m_owner.isEmpty())
            control.ownerId = *owner;
        if (!m_kinds.isEmpty())
            control.kinds = *kinds;
        if (!m_frequency.isEmpty())
            control.frequency = *parseFrequency(m_frequency);
        if (m_providerHalf)
            control.providerHalf = *m_providerHalf;
        if (!m_plannedFor.isEmpty())
            control.plannedFor = *plannedFor;
        return ControlRegister::update(transaction, control);
    }

    Status setText(vault::Transaction& transaction, ControlId id) const
    {
        if (!m_statement && !m_purpose && !m_procedure)
            return {};
        const ControlRegister registered(transaction.access());
        const Result<Date> today
            = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
        const Result<Date> from = m_from.isEmpty() ? today : parseDate(m_from);
        if (!from)
            return failWith(from);
        Result<controls::ControlVersion> text = registered.versionInForce(id, *from);
        if (!text)
            return failWith(text);
        text->statement = m_statement.value_or(text->statement);
        text->purpose = m_purpose.value_or(text->purpose);
        text->procedure = m_procedure.value_or(text->procedure);
        text->changeNote = m_note;
        if (m_correct)
            return ControlRegister::correctVersion(transaction, *text);
        text->inForceFrom = *from;
        const auto added = ControlRegister::addVersion(transaction, id, *text);
        if (!added)
            return failWith(added);
        return {};
    }

    QString m_name;
    std::optional<QString> m_title;
    QString m_owner;
    QStringList m_kinds;
    QString m_frequency;
    std::optional<QString> m_providerHalf;
    QString m_plannedFor;
    QStringList m_requirements;
    QStringList m_without;
    std::optional<QString> m_statement;
    std::optional<QString> m_purpose;
    std::optional<QString> m_procedure;
    QString m_from;
    QString m_note;
    Practice m_practice;
    bool m_correct = false;
};

class ExpectWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ControlExpect)

public:
    static QString expects(const QString& control, const controls::NewExpectedEvidence& row)
    {
        return tr("%1 expects “%2”: %3, due %4 days after.")
            .arg(control, row.title, controls::frequencyWords(row.frequency))
            .arg(row.dueAfterDays);
    }
};

class ControlExpect final : public Verb
{
public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"expect"_s; }
    QString summary() const override
    {
        return u"add a row of expected evidence, or change the one of that title"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"CONTROL"_s, m_name, u"code or title"_s, Need::Required);
        options.text(u"TITLE"_s, m_title,
            u"what it should show; of a row that is there, what is not named stays"_s,
            Need::Required);
        options.choice(u"--proof"_s, m_proof,
            {u"population"_s, u"sample"_s, u"signed_review"_s, u"log"_s, u"configuration"_s,
                u"report"_s, u"policy"_s, u"record"_s, u"test_result"_s, u"screenshot"_s},
            u"kind of proof (default: record)"_s);
        options.choice(u"--fill"_s, m_fill, {u"contains"_s, u"lies_in"_s},
            u"its time contains the slot, or lies in it (default: lies_in)"_s);
        options.choice(u"--frequency"_s, m_frequency, frequencyChoices(),
            u"one slot per (default: as the control)"_s);
        options.number(u"--sample"_s, m_sample, u"size of the sample"_s, {1});
        options.number(u"--due-after"_s, m_dueAfter, u"days after the slot (default: 15)"_s);
        options.text(u"--source"_s, m_source, u"the system that it comes from"_s);
        options.text(u"--hint"_s, m_hint, u"how to get it"_s);
        options.text(u"--owner"_s, m_owner, u"who brings it (default: the control's owner)"_s);
        options.text(u"--from"_s, m_from, u"expected from this day"_s);
        options.text(u"--until"_s, m_until, u"expected until this day"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"control.expect"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<Control> control = ControlRegister(transaction.access()).find(m_name);
                if (!control)
                    return failWith(control);
                Result<controls::ExpectedEvidence> row = rowMeant(transaction.access(), *control);
                if (!row)
                    return failWith(row);
                if (const Status read = readArguments(transaction.access(), *row); !read)
                    return failWith(read);
                if (const Status kept = keep(transaction, *row); !kept)
                    return failWith(kept);
                Result<Answer> answer = answerFor(transaction, control->id);
                if (answer)
                    answer->text
                        = ExpectWords::expects(controls::controlCode(control->number), *row);
                return answer;
            });
    }

private:
    // The row of that title; else a new one, whose id is null.
    Result<controls::ExpectedEvidence> rowMeant(vault::Access& access, const Control& control) const
    {
        const auto rows = ImplementationRegister(access).expectedEvidenceOf(control.id);
        if (!rows)
            return failWith(rows);
        for (const controls::ExpectedEvidence& each : *rows)
            if (each.title.compare(cleanLine(m_title), Qt::CaseInsensitive) == 0)
                return each;
        controls::ExpectedEvidence row;
        row.controlId = control.id;
        row.title = m_title;
        row.frequency = control.frequency;
        return row;
    }

    Status readArguments(vault::Access& access, controls::ExpectedEvidence& row) const
    {
        const Result<controls::Proof> proof
            = m_proof.isEmpty() ? row.proof : controls::parseProof(m_proof);
        const Result<controls::Fill> fill
            = m_fill.isEmpty() ? row.fill : controls::parseFill(m_fill);
        const Result<PersonId> owner
            = m_owner.isEmpty() ? row.ownerId : personNamed(access, m_owner);
        const Result<Date> from = m_from.isEmpty() ? row.activeFrom : optionalDay(m_from);
        const Result<Date> until = m_until.isEmpty() ? row.activeUntil : optionalDay(m_until);
        if (!proof)
            return failWith(proof);
        if (!fill)
            return failWith(fill);
        if (!owner)
            return failWith(owner);
        if (!from)
            return failWith(from);
        if (!until)
            return failWith(until);
        row.proof = *proof;
        row.fill = *fill;
        row.ownerId = *owner;
        row.activeFrom = *from;
        row.activeUntil = *until;
        if (!m_frequency.isEmpty())
            row.frequency = *parseFrequency(m_frequency);
        if (m_sample)
            row.sampleSize = static_cast<int>(*m_sample);
        if (m_dueAfter)
            row.dueAfterDays = static_cast<int>(*m_dueAfter);
        if (!m_source.isEmpty())
            row.source = m_source;
        if (!m_hint.isEmpty())
            row.hint = m_hint;
        return {};
    }

    static Status keep(vault::Transaction& transaction, const controls::ExpectedEvidence& row)
    {
        if (!row.id.isNull())
            return ImplementationRegister::updateExpectedEvidence(transaction, row);
        const auto added = ImplementationRegister::addExpectedEvidence(transaction, row);
        if (!added)
            return failWith(added);
        return {};
    }

    QString m_name;
    QString m_title;
    QString m_proof;
    QString m_fill;
    QString m_frequency;
    std::optional<qint64> m_sample;
    std::optional<qint64> m_dueAfter;
    QString m_source;
    QString m_hint;
    QString m_owner;
    QString m_from;
    QString m_until;
};

class ControlRetire final : public Verb
{
public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"retire"_s; }
    QString summary() const override { return u"take a control out of use"_s; }
    void declare(Options& options) override
    {
        options.text(u"CONTROL"_s, m_name, u"code or title"_s, Need::Required);
        options.text(u"--from"_s, m_from, u"no longer in use from this day (default: today)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"control.retire"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<Control> control = ControlRegister(transaction.access()).find(m_name);
                const Result<Date> today
                    = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
                const Result<Date> day = m_from.isEmpty() ? today : parseDate(m_from);
                if (!control)
                    return failWith(control);
                if (!day)
                    return failWith(day);
                const Status retired = ControlRegister::retire(transaction, control->id, *day);
                if (!retired)
                    return failWith(retired);
                return answerFor(transaction, control->id);
            });
    }

private:
    QString m_name;
    QString m_from;
};

} // namespace

void addControlEditVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<ControlAdd>());
    verbs.push_back(std::make_unique<ControlSet>());
    verbs.push_back(std::make_unique<ControlExpect>());
    verbs.push_back(std::make_unique<ControlRetire>());
}

} // namespace muniment::cli
