// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/point_rows.h"

#include "core/base/base_messages.h"
#include "core/vault/backup.h"
#include "core/vault/journal.h"
#include "core/vault/restore.h"
#include "core/vault/restore_point.h"
#include "ui/shell/screen_dates.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class PointMaker
{
    Q_DECLARE_TR_FUNCTIONS(PointRows)

public:
    explicit PointMaker(const View& view)
        : m_facts(*view.facts)
        , m_today(view.today)
    {
    }

    static QString kind(PointRow::Kind kind)
    {
        switch (kind) {
        case PointRow::Kind::RestorePoint:
            return tr("restore point");
        case PointRow::Kind::Binder:
            return tr("binder handed out");
        case PointRow::Kind::PeriodEnd:
            return tr("end of an audited period");
        case PointRow::Kind::Backup:
            return tr("backup");
        case PointRow::Kind::Beginning:
            break;
        }
        return tr("beginning");
    }

    QList<PointRow> make(
        const QList<vault::RestorePoint>& named, const std::optional<vault::JournalEntry>& first)
    {
        for (const vault::RestorePoint& each : named) {
            PointRow& row = add(PointRow::Kind::RestorePoint, each.madeAt);
            row.name = each.name;
            row.who = nameOf(each.madeBy);
        }
        for (const audits::BinderEdition& each : m_facts.editions) {
            PointRow& row = add(PointRow::Kind::Binder, each.knownAt);
            row.name = tr("%1, edition %2").arg(each.name.code).arg(each.name.edition);
            row.who = nameOf(each.madeBy);
            row.link = each.id;
        }
        for (const audits::Audit& each : m_facts.audits) {
            if (!each.period.until.isValid() || each.period.until >= m_today)
                continue;
            PointRow& row = add(PointRow::Kind::PeriodEnd, endOf(each.period.until));
            row.name = each.name;
            row.link = each.id;
        }
        if (first) {
            PointRow& row = add(PointRow::Kind::Beginning, first->writtenAt);
            row.name = tr("The vault was made");
            row.who = nameOf(first->actor);
        }
        return std::move(m_rows);
    }

    PointRow copy(const vault::Backup& backup)
    {
        PointRow row = add(PointRow::Kind::Backup, backup.name.madeAt);
        row.name = reason(backup.name.kind);
        row.file = backup.path;
        row.fileBytes = QFileInfo(backup.path).size();
        return row;
    }

private:
    static QString reason(vault::BackupKind kind)
    {
        switch (kind) {
        case vault::BackupKind::Session:
            return tr("At the end of a session");
        case vault::BackupKind::Migration:
            return tr("Before a new format");
        case vault::BackupKind::Replaced:
            return tr("Before a restore");
        case vault::BackupKind::Asked:
            break;
        }
        return tr("Asked for");
    }

    PointRow& add(PointRow::Kind kind, Instant at)
    {
        PointRow row;
        row.kind = kind;
        row.at = at;
        const ZonedInstant there = inZone(at, m_facts.organisation.timeZone);
        row.day = there.localDate();
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(
            at.milliseconds, Qt::OffsetFromUTC, there.offsetSeconds);
        row.when = dayOnScreen(row.day) + u' ' + QLocale().toString(time.time(), u"HH:mm"_s);
        m_rows.append(row);
        return m_rows.last();
    }

    // The last moment of a day where the organisation is.
    [[nodiscard]] Instant endOf(Date day) const
    {
        const QTimeZone zone(m_facts.organisation.timeZone.toLatin1());
        return {QDateTime(day.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch() - 1};
    }

    [[nodiscard]] QString nameOf(PersonId id) const
    {
        const scope::Person* person = m_facts.person(id);
        return person ? person->name : QString();
    }

    const standing::Facts& m_facts;
    Date m_today;
    QList<PointRow> m_rows;
};

Result<std::optional<vault::JournalEntry>> firstEntry(vault::Vault& vault)
{
    return vault.read([](vault::Access& access) -> Result<std::optional<vault::JournalEntry>> {
        vault::JournalFilter filter;
        filter.before = 2;
        const Result<QList<vault::JournalEntry>> entries = journalEntries(access, filter);
        if (!entries)
            return failWith(entries);
        return entries->isEmpty() ? std::nullopt : std::optional(entries->first());
    });
}

// Where the journal stood at each time, read one by one so that no writer waits.
Status placeInJournal(vault::Vault& vault, QList<PointRow>& rows, const JobContext& context)
{
    const Result<vault::JournalHead> newest
        = vault.read([](vault::Access& access) { return vault::journalHead(access); });
    if (!newest)
        return failWith(newest);
    for (PointRow& row : rows) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const Result<vault::JournalHead> head = vault.read(
            [&row](vault::Access& access) { return vault::journalHeadAt(access, row.at); });
        if (!head)
            return failWith(head);
        row.sequence = head->sequence;
        row.since = newest->sequence - head->sequence;
    }
    return {};
}

// How far the journal of a copy goes along with the vault's. One of an older format, or damaged,
// stands where its name says, and with it why it cannot be opened.
bool placeCopy(vault::Vault& vault, const vault::Surroundings& surroundings, PointRow& row)
{
    const Result<std::unique_ptr<vault::Vault>> copy = vault::openCopy(row.file, surroundings);
    if (!copy) {
        row.trouble = wordsFor(copy.error()).sentence;
        const auto head = vault.read(
            [&row](vault::Access& access) { return vault::journalHeadAt(access, row.at); });
        row.sequence = head ? head->sequence : 0;
        return true;
    }
    if ((*copy)->id() != vault.id())
        return false;
    const Result<vault::HistoryComparison> compared = vault::compareHistories(vault, **copy);
    if (compared)
        row.sequence = compared->common;
    else
        row.trouble = wordsFor(compared.error()).sentence;
    return true;
}

} // namespace

QByteArray PointRow::key() const
{
    return QByteArray::number(int(kind)) + ' ' + QByteArray::number(at.milliseconds) + ' '
        + (file.isEmpty() ? name : file).toUtf8();
}

QString pointKindWords(PointRow::Kind kind)
{
    return PointMaker::kind(kind);
}

Result<QList<PointRow>> pointRows(vault::Vault& vault, const View& view, const JobContext& context)
{
    const auto first = firstEntry(vault);
    if (!first)
        return failWith(first);
    const auto named = vault.read(vault::restorePoints);
    if (!named)
        return failWith(named);
    QList<PointRow> rows = PointMaker(view).make(*named, *first);
    if (const Status placed = placeInJournal(vault, rows, context); !placed)
        return failWith(placed);
    rows.removeIf([](const PointRow& row) { return row.sequence == 0; });
    std::stable_sort(
        rows.begin(), rows.end(), [](const PointRow& a, const PointRow& b) { return b.at < a.at; });
    return rows;
}

QList<PointRow> backupRows(vault::Vault& vault, const QString& folder, const View& view,
    const vault::Surroundings& surroundings, const JobContext& context)
{
    const QString beside = QFileInfo(vault.path()).absolutePath();
    const QString stem = vault::vaultStem(vault.path());
    QList<vault::Backup> copies = vault::backupsIn(beside, stem);
    if (QFileInfo(folder).canonicalFilePath() != QFileInfo(beside).canonicalFilePath())
        copies += vault::backupsIn(folder, stem);
    const auto newest
        = vault.read([](vault::Access& access) { return vault::journalHead(access); });
    PointMaker maker(view);
    QList<PointRow> rows;
    for (const vault::Backup& each : std::as_const(copies)) {
        if (context.stop.stop_requested())
            break;
        PointRow row = maker.copy(each);
        if (!placeCopy(vault, surroundings, row))
            continue;
        row.since = newest ? newest->sequence - row.sequence : 0;
        rows.append(row);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const PointRow& a, const PointRow& b) { return b.at < a.at; });
    return rows;
}

} // namespace muniment::ui
