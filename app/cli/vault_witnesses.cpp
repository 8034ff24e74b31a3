// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vault_witnesses.h"

#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/base_messages.h"
#include "core/binder/binder_messages.h"
#include "core/binder/companion_folder.h"
#include "core/vault/backup_messages.h"
#include "core/vault/verify_messages.h"
#include "core/vault/witness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using vault::Discrepancy;
using vault::Severity;

namespace found {
constexpr const char* backupUnreadable = "backup.unreadable";
constexpr const char* backupOfAnother = "backup.of_another_vault";
constexpr const char* binderUnreadable = "binder.unreadable";
constexpr const char* binderOfAnother = "binder.of_another_vault";
constexpr const char* binderOfUnknownOrigin = "binder.of_unknown_origin";
constexpr const char* historySetAside = "journal.set_aside";
} // namespace found

class WitnessText
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::WitnessText)

public:
    static QString ofAnother(const QString& path)
    {
        return tr("%1 comes from another vault and was not compared.").arg(path);
    }
    static QString ofUnknownOrigin(const QString& path)
    {
        return tr("%1 does not say which vault it comes from; that cannot be told, and it was not "
                  "compared. Name it to have it compared all the same.")
            .arg(path);
    }
    static QString setAside(const QString& name, const QString& copy)
    {
        return tr("%1 was made of a history that was left when a backup was restored; %2 holds it.")
            .arg(name, copy);
    }
};

bool isDamage(const Discrepancy& each)
{
    return each.severity == Severity::Damage;
}

bool isOneOf(const Discrepancy& each, std::initializer_list<const char*> codes)
{
    return std::any_of(codes.begin(), codes.end(),
        [&](const char* code) { return each.what == QLatin1String(code); });
}

// What a binder is found to differ in because the vault went another way after it was made. What
// its exhibits hold is the same on all ways where the journal begins as the binder states.
bool mayComeOfAnotherWay(const QList<Discrepancy>& differences)
{
    if (std::any_of(differences.begin(), differences.end(), [](const Discrepancy& each) {
            return isOneOf(each, {vault::found::journalShorter, vault::found::journalForked});
        }))
        return true;
    return std::all_of(differences.begin(), differences.end(), [](const Discrepancy& each) {
        return !isDamage(each)
            || isOneOf(each, {binder::found::binderNotIssued, binder::found::binderManifest});
    });
}

} // namespace

Status VaultWitnesses::call(const QString& path)
{
    if (!QFileInfo::exists(path))
        return fail(Problem::NotFound, base::cause::fileNotFound, {path});
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (isPdf && !binder::manifestAt(path))
        return fail(Problem::Invalid, binder::cause::notABinder,
            {path, QFileInfo(binder::companionFolderOf(path)).fileName()});
    Result<LookedUp> seen = lookUp(path, Asked::ByName);
    if (!seen)
        return failWith(seen);
    // Where it cannot be told, whoever names it says that it is this one's.
    if (seen->origin == binder::Origin::AnotherVault)
        return binder::manifestAt(path)
            ? fail(Problem::Refused, binder::cause::ofAnotherVault, {path})
            : fail(Problem::Refused, vault::cause::witnessOfAnother, {path});
    m_called.push_back(std::move(seen->called));
    return {};
}

void VaultWitnesses::callThoseBeside()
{
    const QString folder = QFileInfo(m_vault.path()).absolutePath();
    QStringList paths;
    for (const vault::Backup& each : vault::backupsIn(folder, vault::vaultStem(m_vault.path())))
        if (each.name.kind != vault::BackupKind::Replaced) // went its own way by intent
            paths.append(each.path);
    for (const QString& name : QDir(folder).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        if (binder::manifestAt(folder + u'/' + name))
            paths.append(folder + u'/' + name);
    for (const QString& path : paths) {
        Result<LookedUp> seen = lookUp(path, Asked::LiesBeside);
        const bool isBinder = binder::manifestAt(path).has_value();
        if (!seen)
            cannotTell({path, Asked::LiesBeside, isBinder, {}}, seen.error());
        else if (seen->origin == binder::Origin::ThisVault)
            m_called.push_back(std::move(seen->called));
        else if (seen->origin == binder::Origin::CannotBeTold)
            notice(found::binderOfUnknownOrigin, path, WitnessText::ofUnknownOrigin(path));
        else
            notice(isBinder ? found::binderOfAnother : found::backupOfAnother, path,
                WitnessText::ofAnother(path));
    }
}

Status VaultWitnesses::compare()
{
    for (const Called& each : m_called) {
        const Status compared = each.isBinder ? compareBinder(each) : compareBackup(each);
        if (!compared && compared.error().problem == Problem::Cancelled)
            return compared;
        if (!compared)
            cannotTell(each, compared.error());
    }
    return {};
}

Result<VaultWitnesses::LookedUp> VaultWitnesses::lookUp(const QString& path, Asked asked)
{
    const std::optional<QString> manifest = binder::manifestAt(path);
    Called called{path, asked, manifest.has_value(), {}};
    if (manifest) {
        Result<binder::BinderStatement> statement = binder::readStatement(*manifest);
        if (!statement)
            return failWith(statement);
        called.binder = std::move(*statement);
        const Result<binder::Origin> origin = binder::originOf(m_vault, called.binder);
        if (!origin)
            return failWith(origin);
        return LookedUp{std::move(called), *origin};
    }
    const Result<bool> isOurs
        = vault::isCopyOf(m_vault, path, {m_session.clock(), m_session.ids()});
    if (!isOurs)
        return failWith(isOurs);
    return LookedUp{
        std::move(called), *isOurs ? binder::Origin::ThisVault : binder::Origin::AnotherVault};
}

Status VaultWitnesses::compareBinder(const Called& witness)
{
    const Result<binder::WitnessReport> report
        = binder::compareWithBinder(m_vault, witness.binder, m_session.jobContext());
    if (!report)
        return failWith(report);
    m_compared.append(report->binder);
    const Result<QString> copy = witness.asked == Asked::LiesBeside
        ? copyThatExplains(witness.binder, report->discrepancies)
        : Result<QString>(QString());
    if (!copy)
        return failWith(copy);
    if (copy->isEmpty())
        m_found += report->discrepancies;
    else
        notice(found::historySetAside, witness.path, WitnessText::setAside(report->binder, *copy));
    return {};
}

Status VaultWitnesses::compareBackup(const Called& witness)
{
    const Result<vault::BackupComparison> comparison = vault::compareWithBackup(m_vault,
        witness.path, m_level, {m_session.clock(), m_session.ids()}, m_session.jobContext());
    if (!comparison)
        return failWith(comparison);
    m_compared.append(witness.path);
    if (!comparison->differs)
        return {};
    if (witness.asked == Asked::LiesBeside)
        for (const std::unique_ptr<vault::Vault>& each : setAside()) {
            const auto differs = vault::compareWithWitness(*each, comparison->witness);
            if (!differs)
                return failWith(differs);
            if (!*differs) {
                notice(found::historySetAside, witness.path,
                    WitnessText::setAside(witness.path, each->path()));
                return {};
            }
        }
    m_found.append(*comparison->differs);
    return {};
}

Result<QString> VaultWitnesses::copyThatExplains(
    const binder::BinderStatement& binder, const QList<Discrepancy>& differences)
{
    if (std::none_of(differences.begin(), differences.end(), isDamage)
        || !mayComeOfAnotherWay(differences))
        return QString();
    for (const std::unique_ptr<vault::Vault>& each : setAside()) {
        const Result<binder::WitnessReport> report
            = binder::compareWithBinder(*each, binder, m_session.jobContext());
        if (!report)
            return failWith(report);
        if (std::none_of(report->discrepancies.begin(), report->discrepancies.end(), isDamage))
            return each->path();
    }
    return QString();
}

const std::vector<std::unique_ptr<vault::Vault>>& VaultWitnesses::setAside()
{
    if (m_setAside)
        return *m_setAside;
    m_setAside.emplace();
    const QString folder = QFileInfo(m_vault.path()).absolutePath();
    for (const vault::Backup& each : vault::backupsIn(folder, vault::vaultStem(m_vault.path()))) {
        if (each.name.kind != vault::BackupKind::Replaced)
            continue;
        // One that cannot be read, or whose chain is broken, explains nothing.
        Result<vault::OpenBackup> copy = vault::openBackup(each.path, vault::VerifyLevel::Quick,
            {m_session.clock(), m_session.ids()}, m_session.jobContext());
        if (copy && copy->state.id == m_vault.id())
            m_setAside->push_back(std::move(copy->vault));
    }
    return *m_setAside;
}

void VaultWitnesses::notice(const char* what, const QString& where, const QString& sentence)
{
    m_found.append(
        {Severity::Notice, QString::fromLatin1(what), where, sentence, vault::Verdict::Intact});
}

void VaultWitnesses::cannotTell(const Called& witness, const Error& why)
{
    m_found.append({Severity::Damage,
        QString::fromLatin1(witness.isBinder ? found::binderUnreadable : found::backupUnreadable),
        witness.path, wordsFor(why).sentence, vault::Verdict::Incomplete});
    if (witness.asked == Asked::ByName && m_exitCode == 0)
        m_exitCode = exitCodeOf(why);
}

} // namespace muniment::cli
