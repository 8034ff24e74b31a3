// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/scope/scope_register.h"
#include "core/vault/journal.h"
#include "core/vault/verify.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

class VaultText
{
    Q_DECLARE_TR_FUNCTIONS(VaultVerbs)

public:
    static QString made(const QString& path) { return tr("Made the vault %1.").arg(path); }
    static QString info(const scope::Organisation& organisation, const vault::Vault& vault,
        const vault::JournalHead& head)
    {
        return tr("%1\norganisation  %2\ntime zone     %3\nschema        %4\njournal       %5 "
                  "entries, last %6\nhead          %7")
            .arg(vault.path(), organisation.legalName, organisation.timeZone)
            .arg(vault.schemaVersion())
            .arg(head.sequence)
            .arg(head.sequence > 0 ? head.writtenAt.toText() : tr("never"), head.hash.toHex());
    }
    static QString nothingFound(const vault::Verification& found)
    {
        return tr("Nothing found. %1 journal entries, %2 contents, %3 bytes checked.")
            .arg(found.journalEntries)
            .arg(found.contents)
            .arg(found.checkedBytes);
    }
    static QStringList head() { return {tr("severity"), tr("what"), tr("where"), tr("in words")}; }
    static QString severity(vault::Severity severity)
    {
        return severity == vault::Severity::Damage ? tr("damage") : tr("notice");
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
        options.text(u"FILE"_s, m_path, u"where the vault will lie"_s, Need::Required);
        options.text(
            u"--organisation"_s, m_what.organisation, u"whose vault it is"_s, Need::Required);
        options.text(u"--legal-name"_s, m_what.legalName, u"printed on binders"_s);
        options.text(u"--stamp-code"_s, m_what.stampCode, u"begins every page stamp"_s);
        options.text(u"--time-zone"_s, m_what.timeZone, u"IANA name, as Europe/Dublin"_s);
    }
    Result<Answer> run(Session& session) override
    {
        if (m_what.legalName.isEmpty())
            m_what.legalName = m_what.organisation;
        if (m_what.stampCode.isEmpty())
            m_what.stampCode = lettersOf(m_what.organisation);
        if (m_what.timeZone.isEmpty())
            m_what.timeZone = u"UTC"_s;
        const Result<std::unique_ptr<vault::Vault>> made
            = vault::Vault::create(m_path, m_what, {session.clock(), session.ids()});
        if (!made)
            return failWith(made);
        return Answer{{{u"path"_s, (*made)->path()}, {u"id"_s, idText((*made)->id())}},
            VaultText::made((*made)->path())};
    }

private:
    // "CLE" for Clearwater: the first three letters or digits.
    static QString lettersOf(const QString& organisation)
    {
        QString code;
        for (const QChar each : organisation.toUpper())
            if (code.size() < 3 && each.unicode() < 128 && each.isLetterOrNumber())
                code += each;
        return code.isEmpty() ? u"ORG"_s : code;
    }

    QString m_path;
    vault::NewVault m_what;
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
        const vault::Vault& vault = **opened;
        return (*opened)->read([&vault](vault::Access& access) -> Result<Answer> {
            const Result<scope::Organisation> organisation
                = scope::ScopeRegister(access).organisation();
            if (!organisation)
                return failWith(organisation);
            const Result<vault::JournalHead> head = vault::journalHead(access);
            if (!head)
                return failWith(head);
            return Answer{
                {{u"path"_s, vault.path()}, {u"id"_s, idText(vault.id())},
                    {u"schema"_s, vault.schemaVersion()}, {u"organisation"_s, organisation->name},
                    {u"legal_name"_s, organisation->legalName},
                    {u"time_zone"_s, organisation->timeZone},
                    {u"stamp_code"_s, organisation->stampCode},
                    {u"journal_entries"_s, head->sequence},
                    {u"journal_head"_s, head->hash.toHex()}},
                VaultText::info(*organisation, vault, *head)};
        });
    }
};

class VaultVerify final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"verify"_s; }
    QString summary() const override { return u"check the vault; --full reads every byte"_s; }
    void declare(Options& options) override
    {
        options.flag(u"--full"_s, m_full, u"every byte, and every row against the journal"_s);
    }
    Result<Answer> run(Session& session) override
    {
        // A full check is written down for binders to state, where the vault may be written.
        const Result<vault::Vault*> opened
            = m_full ? session.vaultForWriting() : session.vaultForReading();
        if (!opened)
            return failWith(opened);
        const auto level = m_full ? vault::VerifyLevel::Full : vault::VerifyLevel::Quick;
        const Result<vault::Verification> found
            = vault::verify(**opened, level, session.jobContext());
        if (!found)
            return failWith(found);
        if (m_full) {
            const Result<PersonId> actor = session.actor();
            if (!actor)
                return failWith(actor);
            if (const Status recorded = vault::recordVerification(**opened, *found, *actor);
                !recorded)
                return failWith(recorded);
        }
        return answer(*found);
    }

private:
    static Answer answer(const vault::Verification& found)
    {
        QJsonArray items;
        QList<QStringList> rows;
        for (const vault::Discrepancy& each : found.discrepancies) {
            items.append(QJsonObject{
                {u"severity"_s,
                    each.severity == vault::Severity::Damage ? u"damage"_s : u"notice"_s},
                {u"what"_s, each.what}, {u"where"_s, each.where}, {u"sentence"_s, each.sentence}});
            rows.append({VaultText::severity(each.severity), each.what, each.where, each.sentence});
        }
        QJsonObject json = itemsJson(items);
        json.insert(u"journal_entries"_s, found.journalEntries);
        json.insert(u"contents"_s, found.contents);
        json.insert(u"checked_bytes"_s, found.checkedBytes);
        return {json, textTable(VaultText::head(), rows, VaultText::nothingFound(found)),
            rows.isEmpty() ? 0 : 1};
    }

    bool m_full = false;
};

} // namespace

void addVaultVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<VaultCreate>());
    verbs.push_back(std::make_unique<VaultInfo>());
    verbs.push_back(std::make_unique<VaultVerify>());
}

} // namespace muniment::cli
