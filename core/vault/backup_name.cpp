// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_name.h"

#include "core/base/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr QLatin1String backupEnding(".muniment-backup");
constexpr QLatin1String vaultEnding(".muniment");
constexpr QLatin1String timeForm("yyyy-MM-dd'T'HHmmss'Z'");
constexpr QLatin1String sessionMark(".session");
constexpr QLatin1String replacedMark(".before-restore");
constexpr QLatin1String migrationMark(".before-v");

constexpr int keptSessions = 5;
constexpr int keptDays = 5;

QString kindMark(const BackupName& name)
{
    switch (name.kind) {
    case BackupKind::Asked:
        return {};
    case BackupKind::Session:
        return sessionMark;
    case BackupKind::Migration:
        return migrationMark + QString::number(name.schema);
    case BackupKind::Replaced:
        return replacedMark;
    }
    Q_UNREACHABLE();
}

} // namespace

QString BackupName::fileName() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(madeAt.milliseconds, QTimeZone::utc());
    return vault + u'.' + time.toString(timeForm)
        + (again > 1 ? QStringLiteral("-%1").arg(again) : QString()) + kindMark(*this)
        + backupEnding;
}

std::optional<BackupName> parseBackupName(const QString& fileName)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(.+)\\.(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)(?:-([1-9]\\d{0,3}))?"
                       "(\\.session|\\.before-restore|\\.before-v([1-9]\\d{0,5}))?"
                       "\\.muniment-backup\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(match.captured(2), timeForm);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    BackupName name;
    name.vault = match.captured(1);
    name.madeAt = Instant{time.toMSecsSinceEpoch()};
    if (match.capturedLength(3) > 0)
        name.again = match.captured(3).toInt();
    const QString mark = match.captured(4);
    if (mark == sessionMark)
        name.kind = BackupKind::Session;
    else if (mark == replacedMark)
        name.kind = BackupKind::Replaced;
    else if (!mark.isEmpty())
        name.kind = BackupKind::Migration;
    name.schema = match.captured(5).toInt();
    return name;
}

QString backupKindText(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Asked:
        return QStringLiteral("asked_for");
    case BackupKind::Session:
        return QStringLiteral("session");
    case BackupKind::Migration:
        return QStringLiteral("before_migration");
    case BackupKind::Replaced:
        return QStringLiteral("before_restore");
    }
    Q_UNREACHABLE();
}

QString vaultStem(const QString& vaultPath)
{
    const QString name = QFileInfo(vaultPath).fileName();
    return name.size() > vaultEnding.size() && name.endsWith(vaultEnding, Qt::CaseInsensitive)
        ? name.chopped(vaultEnding.size())
        : name;
}

QList<Backup> backupsIn(const QString& folder, const QString& stem)
{
    QList<Backup> backups;
    const QDir place(folder);
    for (const QString& file : place.entryList(QDir::Files | QDir::Hidden)) {
        const std::optional<BackupName> name = parseBackupName(file);
        const QString path = place.filePath(file);
        if (name && name->vault == stem && platform::fileKind(path) == platform::FileKind::Regular)
            backups.append({path, *name});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return a.name.madeAt != b.name.madeAt ? a.name.madeAt > b.name.madeAt
            : a.name.again != b.name.again    ? a.name.again > b.name.again
                                              : a.path > b.path;
    });
    return backups;
}

QList<Backup> superfluousBackups(const QList<Backup>& backups, const QString& zone)
{
    QList<Backup> superfluous;
    QSet<Date> days;
    int sessions = 0;
    for (const Backup& each : backups) {
        if (each.name.kind != BackupKind::Session)
            continue;
        const Date day = dayIn(each.name.madeAt, zone);
        const bool isNewestOfItsDay = !days.contains(day);
        days.insert(day);
        const bool isKept
            = ++sessions <= keptSessions || (isNewestOfItsDay && days.size() <= keptDays);
        if (!isKept)
            superfluous.append(each);
    }
    return superfluous;
}

} // namespace muniment::vault
