// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/framework_register.h"

#include "core/base/clean_text.h"
#include "core/controls/controls_messages.h"
#include "core/controls/identifiers.h"
#include "core/controls/requirement_row.h"
#include "core/scope/lookup.h"
#include "core/scope/refuse_future.h"
#include "core/vault/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::controls {

namespace {

using scope::nameForm;
using vault::guarded;
using vault::Query;

constexpr char selectFrameworks[]
    = "SELECT id, code, name, title, edition, publisher, extent, note "
      "FROM framework ORDER BY name";
constexpr char insertFramework[]
    = "INSERT INTO framework (id, code, name, title, edition, publisher, extent, note) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateFramework[] = "UPDATE framework SET name = ?, title = ?, edition = ?, "
                                   "publisher = ?, extent = ?, note = ? WHERE id = ?";

constexpr char selectRequirements[]
    = "SELECT id, framework_id, identifier, title, text, family, position, layer, part, attention, "
      "our_half, provider_half FROM requirement WHERE framework_id = ? ORDER BY position";
constexpr char selectAllRequirements[]
    = "SELECT r.id, r.framework_id, r.identifier, r.title, r.text, r.family, r.position, r.layer, "
      "r.part, r.attention, r.our_half, r.provider_half FROM requirement r "
      "JOIN framework f ON f.id = r.framework_id ORDER BY f.name, r.position";
constexpr char selectRequirement[]
    = "SELECT id, framework_id, identifier, title, text, family, position, layer, part, attention, "
      "our_half, provider_half FROM requirement WHERE id = ?";
constexpr char insertRequirement[]
    = "INSERT INTO requirement (id, framework_id, identifier, title, text, family, position, "
      "layer, "
      "part, attention, our_half, provider_half) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateRequirement[]
    = "UPDATE requirement SET title = ?, text = ?, family = ?, position = ?, layer = ?, part = ?, "
      "attention = ?, our_half = ?, provider_half = ? WHERE id = ?";

constexpr char selectScopeFrameworks[] = "SELECT sf.scope_id, sf.framework_id, sf.applies_from "
                                         "FROM scope_framework sf JOIN framework f "
                                         "ON f.id = sf.framework_id JOIN scope s "
                                         "ON s.id = sf.scope_id ORDER BY s.number, f.name";
constexpr char putScopeFramework[]
    = "INSERT INTO scope_framework (scope_id, framework_id, applies_from) VALUES (?, ?, ?) "
      "ON CONFLICT (scope_id, framework_id) DO UPDATE SET applies_from = excluded.applies_from";

constexpr char selectApplicabilities[]
    = "SELECT requirement_id, scope_id, state, reason, approver_id, decided_on FROM applicability "
      "WHERE ?1 IS NULL OR scope_id = ?1";
constexpr char putApplicability[]
    = "INSERT INTO applicability (requirement_id, scope_id, state, reason, approver_id, "
      "decided_on) "
      "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (requirement_id, scope_id) DO UPDATE SET "
      "state = excluded.state, reason = excluded.reason, approver_id = excluded.approver_id, "
      "decided_on = excluded.decided_on";

Framework readFramework(Query& query)
{
    Framework framework;
    framework.id = query.id<FrameworkId>();
    framework.code = query.text();
    framework.name = query.text();
    framework.title = query.text();
    framework.edition = query.text();
    framework.publisher = query.text();
    framework.extent = query.choice(&parseExtent);
    framework.note = query.text();
    return framework;
}

QList<Requirement> readRequirements(Query& query)
{
    QList<Requirement> requirements;
    while (query.next())
        requirements.append(readRequirement(query));
    return requirements;
}

// Who carries a requirement out is another question than whether it applies.
bool leansOnTheProviderAlone(const QString& reason)
{
    static const QRegularExpression form(
        u"\\A(?:(?:it|this|that) is )?(?:fully |entirely )?"
        "(?:(?:done|handled|covered|operated|run|provided|met|carried out|inherited)"
        "(?: fully| entirely)? (?:by|from) (?:the |our )?(?:cloud )?(?:service )?provider"
        "|(?:the |our )?(?:cloud )?(?:service )?provider"
        "(?: (?:does|handles|covers|runs|operates|meets) (?:it|this|that))?"
        "|(?:provider's|the provider's) responsibility|inherited)\\.?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(cleanLine(reason)).hasMatch();
}

} // namespace

FrameworkRegister::FrameworkRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Framework>> FrameworkRegister::frameworks() const
{
    return guarded([&]() -> Result<QList<Framework>> {
        QList<Framework> frameworks;
        Query query(m_access, selectFrameworks);
        while (query.next())
            frameworks.append(readFramework(query));
        return frameworks;
    });
}

Result<Framework> FrameworkRegister::framework(FrameworkId id) const
{
    return findFramework(idText(id));
}

Result<Framework> FrameworkRegister::findFramework(const QString& text) const
{
    const Result<QList<Framework>> all = frameworks();
    if (!all)
        return failWith(all);
    const QString form = nameForm(text);
    for (const Framework& each : *all)
        if (idText(each.id) == form || nameForm(each.code) == form || nameForm(each.name) == form)
            return each;
    return fail(Problem::NotFound, cause::frameworkNotFound, {text});
}

Result<QList<Requirement>> FrameworkRegister::requirements(FrameworkId framework) const
{
    return guarded([&]() -> Result<QList<Requirement>> {
        Query query(m_access, selectRequirements);
        query << framework;
        return readRequirements(query);
    });
}

Result<QList<Requirement>> FrameworkRegister::allRequirements() const
{
    return guarded([&]() -> Result<QList<Requirement>> {
        Query query(m_access, selectAllRequirements);
        return readRequirements(query);
    });
}

Result<Requirement> FrameworkRegister::requirement(RequirementId id) const
{
    return guarded([&]() -> Result<Requirement> {
        Query query(m_access, selectRequirement);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::referenceNotFound, {idText(id)});
        return readRequirement(query);
    });
}

Result<Requirement> FrameworkRegister::findRequirement(
    FrameworkId framework, const QString& text) const
{
    const Result<QList<Requirement>> all = requirements(framework);
    if (!all)
        return failWith(all);
    const QString form = identifierForm(text);
    for (const Requirement& each : *all)
        if (idText(each.id) == cleanText(text) || identifierForm(each.identifier) == form)
            return each;
    const Result<Framework> whose = this->framework(framework);
    return fail(Problem::NotFound, cause::requirementNotFound,
        {text, whose ? whose->name : idText(framework)});
}

Result<Requirement> FrameworkRegister::findReference(const QString& text) const
{
    // The names of frameworks have colons ("ISO/IEC 27001:2022"), identifiers have none.
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return fail(Problem::Invalid, cause::referenceNotFound, {text});
    const Result<Framework> framework = findFramework(text.left(colon));
    if (!framework)
        return failWith(framework);
    return findRequirement(framework->id, text.mid(colon + 1));
}

Result<QList<ScopeFramework>> FrameworkRegister::scopeFrameworks() const
{
    return guarded([&]() -> Result<QList<ScopeFramework>> {
        QList<ScopeFramework> all;
        Query query(m_access, selectScopeFrameworks);
        while (query.next()) {
            ScopeFramework each;
            each.scopeId = query.id<ScopeId>();
            each.frameworkId = query.id<FrameworkId>();
            each.appliesFrom = query.date();
            all.append(each);
        }
        return all;
    });
}

Result<QList<Applicability>> FrameworkRegister::applicabilities(ScopeId scope) const
{
    return guarded([&]() -> Result<QList<Applicability>> {
        QList<Applicability> all;
        Query query(m_access, selectApplicabilities);
        query << scope;
        while (query.next()) {
            Applicability each;
            each.requirementId = query.id<RequirementId>();
            each.scopeId = query.id<ScopeId>();
            each.state = query.choice(&parseApplicability);
            each.reason = query.text();
            each.approverId = query.id<PersonId>();
            each.decidedOn = query.date();
            all.append(each);
        }
        return all;
    });
}

Result<FrameworkId> FrameworkRegister::put(vault::Transaction& transaction, const Framework& what)
{
    Framework framework = what;
    framework.code = cleanLine(what.code);
    framework.name = cleanLine(what.name);
    framework.id = frameworkIdOf(framework.code);
    if (framework.code.isEmpty() || framework.name.isEmpty())
        return fail(Problem::Invalid, cause::codeMissing);
    if (const Status fit = refuseLongNames({framework.code, framework.name}); !fit)
        return failWith(fit);
    return guarded([&]() -> Result<FrameworkId> {
        const Result<Framework> known
            = FrameworkRegister(transaction.access()).framework(framework.id);
        if (known && *known == framework)
            return framework.id;
        transaction.about("framework", framework.id);
        if (known)
            (Query(transaction.access(), updateFramework)
                << framework.name << framework.title << framework.edition << framework.publisher
                << extentText(framework.extent) << framework.note << framework.id)
                .run();
        else
            (Query(transaction.access(), insertFramework)
                << framework.id << framework.code << framework.name << framework.title
                << framework.edition << framework.publisher << extentText(framework.extent)
                << framework.note)
                .run();
        return framework.id;
    });
}

Result<RequirementId> FrameworkRegister::putRequirement(
    vault::Transaction& transaction, const Requirement& what)
{
    Requirement requirement = what;
    requirement.identifier = cleanLine(what.identifier);
    requirement.id = requirementIdOf(what.frameworkId, requirement.identifier);
    if (requirement.identifier.isEmpty())
        return fail(Problem::Invalid, cause::codeMissing);
    if (const Status fit = refuseLongNames({requirement.identifier}); !fit)
        return failWith(fit);
    const Status fit = refuseLongTexts(
        {requirement.title, requirement.text, requirement.ourHalf, requirement.providerHalf});
    if (!fit)
        return failWith(fit);
    return guarded([&]() -> Result<RequirementId> {
        const Result<Requirement> known
            = FrameworkRegister(transaction.access()).requirement(requirement.id);
        if (known && *known == requirement)
            return requirement.id;
        transaction.about("requirement", requirement.id);
        if (known)
            (Query(transaction.access(), updateRequirement)
                << requirement.title << requirement.text << requirement.family
                << requirement.position << layerText(requirement.layer)
                << requirementPartText(requirement.part) << attentionText(requirement.attention)
                << requirement.ourHalf << requirement.providerHalf << requirement.id)
                .run();
        else
            (Query(transaction.access(), insertRequirement)
                << requirement.id << requirement.frameworkId << requirement.identifier
                << requirement.title << requirement.text << requirement.family
                << requirement.position << layerText(requirement.layer)
                << requirementPartText(requirement.part) << attentionText(requirement.attention)
                << requirement.ourHalf << requirement.providerHalf)
                .run();
        return requirement.id;
    });
}

Status FrameworkRegister::applyToScope(vault::Transaction& transaction, const ScopeFramework& what)
{
    return guarded([&]() -> Status {
        transaction.about("scope", what.scopeId);
        (Query(transaction.access(), putScopeFramework)
            << what.scopeId << what.frameworkId << what.appliesFrom)
            .run();
        return {};
    });
}

Status FrameworkRegister::decideApplicability(
    vault::Transaction& transaction, const Applicability& what)
{
    const QString reason = cleanText(what.reason);
    if (what.state == ApplicabilityState::Excluded) {
        if (reason.isEmpty())
            return fail(Problem::Invalid, cause::exclusionNeedsReason);
        if (leansOnTheProviderAlone(reason))
            return fail(Problem::Refused, cause::providerIsNoReason, {reason});
        if (what.approverId.isNull())
            return fail(Problem::Invalid, cause::exclusionNeedsApprover);
    }
    if (const Status past = scope::refuseFuture(transaction, what.decidedOn); !past)
        return past;
    return guarded([&]() -> Status {
        transaction.about("requirement", what.requirementId);
        (Query(transaction.access(), putApplicability)
            << what.requirementId << what.scopeId << applicabilityText(what.state) << reason
            << what.approverId << what.decidedOn)
            .run();
        return {};
    });
}

} // namespace muniment::controls
