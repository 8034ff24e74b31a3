// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using controls::Applicability;
using controls::ApplicabilityState;
using controls::FrameworkRegister;
using controls::Requirement;

class RequirementList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RequirementList)

public:
    QString noun() const override { return u"requirement"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list the requirements of a framework"_s; }
    void declare(Options& options) override
    {
        options.text(u"--framework"_s, m_framework, u"code or name"_s, Need::Required);
        options.text(u"--scope"_s, m_scope, u"with what was decided for this scope"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return readIn(
            session, [this](vault::Access& access) -> Result<Answer> { return list(access); });
    }

private:
    Result<Answer> list(vault::Access& access) const
    {
        const FrameworkRegister frameworks(access);
        const Result<controls::Framework> framework = frameworks.findFramework(m_framework);
        if (!framework)
            return failWith(framework);
        const Result<QList<Requirement>> all = frameworks.requirements(framework->id);
        if (!all)
            return failWith(all);
        const Result<QHash<RequirementId, QStringList>> meets = controlsByRequirement(access);
        if (!meets)
            return failWith(meets);
        const Result<QHash<RequirementId, Applicability>> decided = decisions(access);
        if (!decided)
            return failWith(decided);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Requirement& each : *all) {
            const Applicability decision = decided->value(each.id);
            const QStringList codes = meets->value(each.id);
            items.append(requirementJson(each, decision, codes));
            rows.append({each.identifier, each.title, controls::applicabilityWords(decision.state),
                controls::layerWords(each.layer), codes.join(u", "_s)});
        }
        Answer answer{itemsJson(items),
            textTable({tr("number"), tr("title"), tr("applicability"), tr("layer"), tr("controls")},
                rows, tr("No requirements."))};
        answer.json.insert(u"framework"_s, framework->code);
        answer.json.insert(u"extent"_s, controls::extentText(framework->extent));
        const QString extent = controls::extentWords(framework->extent);
        if (!extent.isEmpty())
            answer.text = framework->name + u", "_s + extent + u'\n' + answer.text;
        return answer;
    }

    static QJsonObject requirementJson(
        const Requirement& requirement, const Applicability& decision, const QStringList& codes)
    {
        return {{u"id"_s, idText(requirement.id)}, {u"identifier"_s, requirement.identifier},
            {u"title"_s, requirement.title}, {u"text"_s, requirement.text},
            {u"family"_s, requirement.family}, {u"layer"_s, controls::layerText(requirement.layer)},
            {u"part"_s, controls::requirementPartText(requirement.part)},
            {u"attention"_s, controls::attentionText(requirement.attention)},
            {u"our_half"_s, requirement.ourHalf}, {u"provider_half"_s, requirement.providerHalf},
            {u"applicability"_s, controls::applicabilityText(decision.state)},
            {u"reason"_s, decision.reason}, {u"decided_on"_s, dateText(decision.decidedOn)},
            {u"controls"_s, QJsonArray::fromStringList(codes)}};
    }

    static Result<QHash<RequirementId, QStringList>> controlsByRequirement(vault::Access& access)
    {
        const controls::ControlRegister registered(access);
        const Result<QList<controls::Control>> all = registered.list();
        const Result<QList<controls::ControlRequirement>> links = registered.requirementLinks();
        if (!all)
            return failWith(all);
        if (!links)
            return failWith(links);
        QHash<ControlId, QString> codes;
        for (const controls::Control& each : *all)
            codes.insert(each.id, controls::controlCode(each.number));
        QHash<RequirementId, QStringList> found;
        for (const controls::ControlRequirement& each : *links)
            found[each.requirementId].append(codes.value(each.controlId));
        return found;
    }

    Result<QHash<RequirementId, Applicability>> decisions(vault::Access& access) const
    {
        QHash<RequirementId, Applicability> found;
        if (m_scope.isEmpty())
            return found;
        const Result<scope::Scope> where = scope::ScopeRegister(access).findScope(m_scope);
        if (!where)
            return failWith(where);
        const Result<QList<Applicability>> all
            = FrameworkRegister(access).applicabilities(where->id);
        if (!all)
            return failWith(all);
        for (const Applicability& each : *all)
            found.insert(each.requirementId, each);
        return found;
    }

    QString m_framework;
    QString m_scope;
};

class RequirementSet final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RequirementSet)

public:
    QString noun() const override { return u"requirement"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"decide whether a requirement applies"_s; }
    void declare(Options& options) override
    {
        options.text(u"REQUIREMENT"_s, m_requirement, u"iso-27001-2022:A.5.15"_s, Need::Required);
        options.text(u"--scope"_s, m_scope, u"for this scope"_s, Need::Required);
        options.choice(u"--applicability"_s, m_state, {u"applicable"_s, u"excluded"_s},
            u"the decision"_s, Need::Required);
        options.text(u"--reason"_s, m_reason, u"why"_s);
        options.text(u"--approver"_s, m_approver, u"person who approved it"_s);
        options.text(u"--on"_s, m_on, u"day of the decision (default: today)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"requirement.set"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<Applicability> decision = readArguments(transaction);
                if (!decision)
                    return failWith(decision);
                const Status decided
                    = FrameworkRegister::decideApplicability(transaction, *decision);
                if (!decided)
                    return failWith(decided);
                return Answer{
                    {{u"requirement"_s, m_requirement}, {u"scope"_s, m_scope},
                        {u"applicability"_s, controls::applicabilityText(decision->state)}},
                    m_requirement + u"  "_s + controls::applicabilityWords(decision->state)};
            });
    }

private:
    Result<Applicability> readArguments(vault::Transaction& transaction) const
    {
        vault::Access& access = transaction.access();
        const scope::ScopeRegister registered(access);
        const auto requirement = FrameworkRegister(access).findReference(m_requirement);
        const Result<scope::Scope> where = registered.findScope(m_scope);
        const Result<ApplicabilityState> state = controls::parseApplicability(m_state);
        const Result<Date> today = registered.dayOf(transaction.now());
        const Result<Date> day = m_on.isEmpty() ? today : parseDate(m_on);
        if (!requirement)
            return failWith(requirement);
        if (!where)
            return failWith(where);
        if (!state)
            return failWith(state);
        if (!day)
            return failWith(day);
        Applicability decision{requirement->id, where->id, *state, m_reason, {}, *day};
        if (m_approver.isEmpty())
            return decision;
        const Result<scope::Person> approver = registered.findPerson(m_approver);
        if (!approver)
            return failWith(approver);
        decision.approverId = approver->id;
        return decision;
    }

    QString m_requirement;
    QString m_scope;
    QString m_state;
    QString m_reason;
    QString m_approver;
    QString m_on;
};

} // namespace

void addRequirementVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<RequirementList>());
    verbs.push_back(std::make_unique<RequirementSet>());
}

} // namespace muniment::cli
