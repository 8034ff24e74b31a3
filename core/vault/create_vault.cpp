// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/base/platform.h"
#include "core/vault/connection.h"
#include "core/vault/copy_vault.h"
#include "core/vault/migration.h"
#include "core/vault/query.h"
#include "core/vault/unfinished_file.h"
#include "core/vault/vault.h"
#include "core/vault/vault_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <cerrno>

namespace muniment::vault {

namespace {

constexpr qsizetype longestFileName = 255; // bytes, on all file systems of these desks
constexpr qsizetype longestEnding = 8; // "-journal", that SQLite puts behind it

constexpr const char* insertOrganisation = R"(
INSERT INTO organisation (id, vault_id, name, legal_name, stamp_code, time_zone, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?))";

// "CLE" for Clearwater: the first three letters or digits that every font of a stamp has.
QString stampCodeOf(const QString& name)
{
    QString code;
    for (const QChar letter : name.toUpper())
        if (code.size() < 3 && letter.unicode() < 128 && letter.isLetterOrNumber())
            code.append(letter);
    return code.isEmpty() ? QStringLiteral("ORG") : code;
}

Result<NewVault> completed(NewVault what)
{
    what.organisation = cleanLine(what.organisation);
    what.legalName = cleanLine(what.legalName);
    what.stampCode = what.stampCode.trimmed();
    if (what.organisation.isEmpty())
        return fail(Problem::Invalid, cause::organisationNotNamed);
    if (const Status fit = refuseLongNames({what.organisation, what.legalName}); !fit)
        return failWith(fit);
    if (what.legalName.isEmpty())
        what.legalName = what.organisation;
    if (what.stampCode.isEmpty())
        what.stampCode = stampCodeOf(what.organisation);
    static const QRegularExpression stampForm(QStringLiteral("\\A[A-Za-z0-9-]{1,12}\\z"));
    if (!stampForm.match(what.stampCode).hasMatch())
        return fail(Problem::Invalid, cause::stampCodeUnfit, {what.stampCode});
    if (what.timeZone.isEmpty())
        what.timeZone = QStringLiteral("UTC");
    // Qt also takes words that only look like a rule of POSIX, as "Mars".
    if (!QTimeZone::availableTimeZoneIds().contains(what.timeZone.toUtf8()))
        return fail(Problem::Invalid, cause::timeZoneUnknown, {what.timeZone});
    return what;
}

Status writeOrganisation(Vault& vault, const NewVault& what)
{
    return vault.write(
        Act{{}, QStringLiteral("vault.create")}, [&](Transaction& transaction) -> Status {
            return guarded([&]() -> Status {
                const auto id = transaction.ids().make<Id<struct OrganisationTag>>();
                const auto vaultId = transaction.ids().make<VaultId>();
                transaction.about("organisation", id);
                Query query(transaction.access(), insertOrganisation);
                query << id << vaultId << what.organisation << what.legalName << what.stampCode
                      << what.timeZone << transaction.now();
                query.run();
                return {};
            });
        });
}

Status createEmpty(const QString& path)
{
    return guarded([&]() -> Status {
        const std::unique_ptr<SQLite::Database> database = openConnection(path, Connection::Create);
        return migrate(*database, migrations());
    });
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::create(
    const QString& path, const NewVault& what, const Surroundings& surroundings)
{
    const Result<NewVault> complete = completed(what);
    if (!complete)
        return failWith(complete);
    const QFileInfo target(path);
    if (target.isDir())
        return fail(Problem::Refused, base::cause::targetIsAFolder, {path});
    if (target.exists() || target.isSymLink())
        return fail(Problem::Refused, base::cause::targetExists, {path});
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return fail(Problem::NotFound, cause::folderNotFound, {target.absolutePath()});

    // It becomes visible whole, with the organisation in it.
    const QString finished = QDir(folder).filePath(target.fileName());
    const Result<std::unique_ptr<UnfinishedFile>> unfinished = UnfinishedFile::begin(finished);
    if (!unfinished)
        return failWith(unfinished);
    const QString& name = (*unfinished)->name();
    Status made = createEmpty(name);
    if (made) {
        Result<std::unique_ptr<Vault>> vault = open(name, OpenMode::ReadWrite, surroundings);
        made = vault ? writeOrganisation(**vault, *complete) : Status(failWith(vault));
    }
    if (made)
        made = platform::renamePath(name, finished, platform::Renaming::Refuse);
    if (!made) {
        if (made.error().is(cause::vaultFull))
            return fail(
                Problem::Unwritable, base::cause::diskFull, {finished}, made.error().detail);
        if (QFileInfo(name).fileName().toUtf8().size() + longestEnding > longestFileName)
            return fail(Problem::Unwritable, base::cause::fileUnwritable,
                {finished, qt_error_string(ENAMETOOLONG)});
        if (made.error().is(cause::unwritable) || made.error().is(cause::changeInDoubt))
            return fail(Problem::Unwritable, cause::notMade, {finished}, made.error().detail);
        return failWith(made);
    }
    made = platform::syncFolder(folder);
    Result<std::unique_ptr<Vault>> vault = made ? open(finished, OpenMode::ReadWrite, surroundings)
                                                : Result<std::unique_ptr<Vault>>(failWith(made));
    // Who is told that there is no vault finds none, and can make it again.
    if (!vault)
        removeVaultFile(finished);
    return vault;
}

} // namespace muniment::vault
