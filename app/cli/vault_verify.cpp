// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vault_verify.h"

#include "app/cli/session.h"
#include "app/cli/vault_witnesses.h"
#include "core/base/base_messages.h"
#include "core/vault/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using vault::Discrepancy;
using vault::Severity;
using vault::Verdict;

class VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::VerifyText)

public:
    static QString nothingFound(const vault::Verification& found)
    {
        return tr("Nothing found. %1 journal entries, %2 contents, %3 bytes checked.")
            .arg(found.journalEntries)
            .arg(found.contents)
            .arg(found.checkedBytes);
    }
    static QString notRecorded(const Words& why)
    {
        return tr("The check was made but could not be written down. %1").arg(why.sentence);
    }
    static QString firstBroken(const vault::BrokenEntry& entry)
    {
        return tr("First broken entry of the journal: %1. Expected %2, found %3.")
            .arg(entry.sequence)
            .arg(entry.expected, entry.found.isEmpty() ? tr("nothing") : entry.found);
    }
    static QString witnesses(const QStringList& names)
    {
        return tr("Held against: %1").arg(names.join(u", "_s));
    }
    static QStringList head() { return {tr("severity"), tr("what"), tr("where"), tr("in words")}; }
    static QString severity(Severity severity)
    {
        return severity == Severity::Damage ? tr("damage") : tr("notice");
    }
};

class VaultVerify final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"verify"_s; }
    QString summary() const override
    {
        return u"check the vault; --full reads every byte, --deep its backups and binders too"_s;
    }
    void declare(Options& options) override
    {
        options.flag(u"--full"_s, m_full, u"every byte, and every row against the journal"_s);
        options.flag(u"--deep"_s, m_deep,
            u"and the backups and the issued binders that lie beside the vault"_s);
        options.texts(u"--against"_s, m_against,
            u"a binder (PDF, folder or manifest.json) or a backup to hold the vault against"_s);
    }
    Result<Answer> run(Session& session) override
    {
        m_full = m_full || m_deep;
        // A full check is written down for binders to state; a vault that may only be read, or that
        // nobody should write to any more, is checked all the same.
        Result<vault::Vault*> opened
            = m_full ? session.vaultForWriting() : session.vaultForReading();
        if (!opened)
            opened = session.vaultForReading();
        if (!opened)
            return failWith(opened);
        const Result<PersonId> actor = session.actor(); // before the long part
        if (!actor)
            return failWith(actor);
        const auto level = m_full ? vault::VerifyLevel::Full : vault::VerifyLevel::Quick;
        VaultWitnesses witnesses(session, **opened, level);
        for (const QString& each : m_against)
            if (const Status called = witnesses.call(each); !called)
                return failWith(called);
        if (m_deep)
            witnesses.callThoseBeside();
        Result<vault::Verification> found = vault::verify(**opened, level, session.jobContext());
        if (!found)
            return failWith(found);
        // What was found stands, whether or not it can be written down. What others say of the
        // vault is not part of it: that depends on what lies beside it today.
        if (m_full && !(*opened)->isReadOnly())
            if (const Status recorded = vault::recordVerification(**opened, *found, *actor);
                !recorded)
                found->discrepancies.append({Severity::Notice, u"verification.not_recorded"_s,
                    (*opened)->path(), VerifyText::notRecorded(wordsFor(recorded.error()))});
        if (const Status compared = witnesses.compare(); !compared)
            return failWith(compared);
        found->discrepancies += witnesses.discrepancies();
        return answer(session, **opened, *found, witnesses);
    }

private:
    static Result<Answer> answer(Session& session, vault::Vault& vault,
        const vault::Verification& found, const VaultWitnesses& witnesses)
    {
        QJsonArray items;
        QList<QStringList> rows;
        for (const Discrepancy& each : found.discrepancies) {
            items.append(QJsonObject{
                {u"severity"_s, each.severity == Severity::Damage ? u"damage"_s : u"notice"_s},
                {u"what"_s, each.what}, {u"where"_s, each.where}, {u"sentence"_s, each.sentence}});
            rows.append(
                {VerifyText::severity(each.severity), each.what, each.where, each.sentence});
        }
        const Verdict verdict = vault::verdictOf(found.discrepancies);
        QJsonObject json = itemsJson(items);
        json.insert(u"verdict"_s, vault::verdictText(verdict));
        json.insert(u"journal_entries"_s, found.journalEntries);
        json.insert(u"contents"_s, found.contents);
        json.insert(u"checked_bytes"_s, found.checkedBytes);
        json.insert(u"witnesses"_s, QJsonArray::fromStringList(witnesses.compared()));
        QString text = textTable(VerifyText::head(), rows, VerifyText::nothingFound(found));
        if (!witnesses.compared().isEmpty())
            text += u'\n' + VerifyText::witnesses(witnesses.compared());
        if (verdict == Verdict::Intact) // a notice is no reason to stop a script
            return Answer{json, text};
        const auto broken = vault::firstBrokenEntry(vault, session.jobContext());
        if (broken && *broken) {
            json.insert(u"first_broken"_s,
                QJsonObject{{u"entry"_s, (*broken)->sequence}, {u"what"_s, (*broken)->what},
                    {u"expected"_s, (*broken)->expected}, {u"found"_s, (*broken)->found}});
            text += u'\n' + VerifyText::firstBroken(**broken);
        }
        text += u'\n' + vault::verdictWords(verdict);
        return Answer{
            json, text, verdict == Verdict::Unreadable ? 3 : std::max(1, witnesses.exitCode())};
    }

    bool m_full = false;
    bool m_deep = false;
    QStringList m_against;
};

} // namespace

void addVaultVerify(Verbs& verbs)
{
    verbs.push_back(std::make_unique<VaultVerify>());
}

} // namespace muniment::cli
