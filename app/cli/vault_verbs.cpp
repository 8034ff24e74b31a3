// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/vault_verify.h"
#include "app/cli/verbs.h"
#include "core/scope/scope_register.h"
#include "core/vault/content_store.h"
#include "core/vault/journal.h"
#include "core/vault/verify.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

struct VaultFacts
{
    scope::Organisation organisation;
    vault::JournalHead head;
    vault::ContentTotals content;
    std::optional<vault::LastVerification> fullCheck;
};

Result<VaultFacts> readFacts(vault::Access& access)
{
    const auto organisation = scope::ScopeRegister(access).organisation();
    if (!organisation)
        return failWith(organisation);
    const auto head = vault::journalHead(access);
    if (!head)
        return failWith(head);
    const auto content = vault::contentTotals(access);
    if (!content)
        return failWith(content);
    const auto fullCheck = vault::lastVerification(access, vault::VerifyLevel::Full);
    if (!fullCheck)
        return failWith(fullCheck);
    return VaultFacts{*organisation, *head, *content, *fullCheck};
}

class VaultText
{
    Q_DECLARE_TR_FUNCTIONS(VaultVerbs)

public:
    static QString made(const QString& path) { return tr("Made the vault %1.").arg(path); }
    static QString info(const vault::Vault& vault, const VaultFacts& facts)
    {
        return tr("%1\norganisation  %2\ntime zone     %3\nschema        %4\njournal       %5 "
                  "entries, last %6\nhead          %7\ncontents      %8, %9 bytes\n")
                   .arg(vault.path(), facts.organisation.legalName, facts.organisation.timeZone)
                   .arg(vault.schemaVersion())
                   .arg(facts.head.sequence)
                   .arg(facts.head.sequence > 0 ? facts.head.writtenAt.toText() : tr("never"),
                       facts.head.hash.toHex())
                   .arg(facts.content.contents)
                   .arg(facts.content.bytes)
            + tr("full check    %1").arg(checked(facts.fullCheck));
    }
    static QString checked(const std::optional<vault::LastVerification>& last)
    {
        return last
            ? tr("%1, discrepancies: %2").arg(last->finishedAt.toText()).arg(last->discrepancies)
            : tr("never");
    }
};

class VaultCreate final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"create"_s; }
    QString summary() const override { return u"make a new vault for an organisation"_s; }
    void declare(Options& options) override
    {
        options.path(u"FILE"_s, m_path, u"where the vault will lie"_s);
        options.text(
            u"--organisation"_s, m_what.organisation, u"whose vault it is"_s, Need::Required);
        options.text(u"--legal-name"_s, m_what.legalName,
            u"printed on binders (default: the organisation)"_s);
        options.text(u"--stamp-code"_s, m_what.stampCode,
            u"begins every page stamp (default: its first three letters)"_s);
        options.text(
            u"--time-zone"_s, m_what.timeZone, u"IANA name, as Europe/Dublin (default: UTC)"_s);
    }
    Result<Answer> run(Session& session) override
    {
        const Result<std::unique_ptr<vault::Vault>> made
            = vault::Vault::create(m_path, m_what, {session.clock(), session.ids()});
        if (!made)
            return failWith(made);
        return Answer{{{u"path"_s, (*made)->path()}, {u"id"_s, idText((*made)->id())}},
            VaultText::made((*made)->path())};
    }

private:
    QString m_path;
    vault::NewVault m_what;
};

// Page stamps and days stand on the stamp code and the time zone: these two stay.
class VaultSet final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::VaultSet)

public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"change the names of the organisation"_s; }
    void declare(Options& options) override
    {
        options.text(u"--organisation"_s, m_name, u"whose vault it is"_s);
        options.text(u"--legal-name"_s, m_legalName, u"printed on binders"_s);
    }
    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"organisation.set"_s, [this](vault::Transaction& t) -> Result<Answer> {
                Result<scope::Organisation> organisation
                    = scope::ScopeRegister(t.access()).organisation();
                if (!organisation)
                    return failWith(organisation);
                organisation->name = m_name.value_or(organisation->name);
                organisation->legalName = m_legalName.value_or(organisation->legalName);
                if (const Status kept = scope::ScopeRegister::updateOrganisation(t, *organisation);
                    !kept)
                    return failWith(kept);
                const auto now = scope::ScopeRegister(t.access()).organisation();
                if (!now)
                    return failWith(now);
                return Answer{{{u"organisation"_s, now->name}, {u"legal_name"_s, now->legalName}},
                    tr("%1, printed as %2").arg(now->name, now->legalName)};
            });
    }

private:
    std::optional<QString> m_name;
    std::optional<QString> m_legalName;
};

class VaultInfo final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"info"_s; }
    QString summary() const override
    {
        return u"whose vault it is, and how far its journal goes"_s;
    }
    void declare(Options&) override { }
    Result<Answer> run(Session& session) override
    {
        const Result<vault::Vault*> opened = session.vaultForReading();
        if (!opened)
            return failWith(opened);
        const Result<VaultFacts> facts = (*opened)->read(&readFacts);
        if (!facts)
            return failWith(facts);
        const vault::Vault& vault = **opened;
        return Answer{
            {{u"path"_s, vault.path()}, {u"id"_s, idText(vault.id())},
                {u"schema"_s, vault.schemaVersion()}, {u"organisation"_s, facts->organisation.name},
                {u"legal_name"_s, facts->organisation.legalName},
                {u"time_zone"_s, facts->organisation.timeZone},
                {u"stamp_code"_s, facts->organisation.stampCode},
                {u"journal_entries"_s, facts->head.sequence},
                {u"journal_head"_s, facts->head.hash.toHex()},
                {u"contents"_s, facts->content.contents},
                {u"content_bytes"_s, facts->content.bytes},
                {u"last_full_check"_s, checkJson(facts->fullCheck)}},
            VaultText::info(vault, *facts)};
    }

private:
    static QJsonValue checkJson(const std::optional<vault::LastVerification>& last)
    {
        if (!last)
            return QJsonValue::Null;
        return QJsonObject{{u"finished_at"_s, last->finishedAt.toText()},
            {u"discrepancies"_s, last->discrepancies}};
    }
};

} // namespace

void addVaultVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<VaultCreate>());
    verbs.push_back(std::make_unique<VaultInfo>());
    verbs.push_back(std::make_unique<VaultSet>());
    addVaultVerify(verbs);
}

} // namespace muniment::cli
