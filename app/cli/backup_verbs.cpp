// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_messages.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/base/base_messages.h"
#include "core/vault/backup.h"
#include "core/vault/field_words.h"
#include "core/vault/restore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using vault::Backup;
using vault::HistoryRelation;
using vault::VaultState;

class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::BackupWords)

public:
    static QString made(const vault::MadeBackup& made)
    {
        const QString lines
            = tr("Copied and verified: %1\njournal       %2 entries\nhead          %3\n"
                 "contents      %4, %5 bytes")
                  .arg(made.backup.path)
                  .arg(made.state.head.sequence)
                  .arg(made.state.head.hash.toHex())
                  .arg(made.state.content.contents)
                  .arg(made.state.content.bytes);
        return made.letGo.isEmpty()
            ? lines
            : lines + u'\n' + tr("Older session copies let go: %1").arg(made.letGo.size());
    }
    static QStringList head() { return {tr("made"), tr("why"), tr("bytes"), tr("file")}; }
    static QStringList checkedHead() { return head() + QStringList{tr("journal"), tr("check")}; }
    static QString none(const QString& folder)
    {
        return tr("No backup of this vault lies in %1.").arg(folder);
    }
    static QString kind(vault::BackupKind kind)
    {
        switch (kind) {
        case vault::BackupKind::Asked:
            return tr("asked for");
        case vault::BackupKind::Session:
            return tr("session");
        case vault::BackupKind::Migration:
            return tr("before a new format");
        case vault::BackupKind::Replaced:
            return tr("before a restore");
        }
        Q_UNREACHABLE();
    }
    static QString intact() { return tr("intact"); }

    static QString difference(const vault::RestoreComparison& comparison)
    {
        QList<QStringList> rows;
        for (const vault::TableCount& each : comparison.counts)
            if (const QString words = vault::tableWords(each.table);
                !words.isEmpty() && each.now != each.then)
                rows.append({words, QString::number(each.now), QString::number(each.then)});
        const QString entries = comparison.now
            ? tr("Journal: %1 entries now, %2 in the backup; %3 in common.")
                  .arg(comparison.now->head.sequence)
                  .arg(comparison.then.head.sequence)
                  .arg(comparison.common)
            : tr("The vault can no longer be read. The backup holds %1 journal entries.")
                  .arg(comparison.then.head.sequence);
        return entries + u'\n' + relation(comparison) + u'\n'
            + textTable({tr("record"), tr("now"), tr("in the backup")}, rows,
                tr("The tables hold as many rows as the backup's."))
            + unknownBinders(comparison);
    }
    // What left the house is not taken back by going back.
    static QString unknownBinders(const vault::RestoreComparison& comparison)
    {
        for (const vault::TableCount& each : comparison.counts)
            if (each.table == u"binder_edition" && each.now > each.then)
                return u'\n'
                    + tr("%n issued binder(s) would be unknown to the vault, and the numbers given "
                         "again: recall them first, where they are.",
                        nullptr, int(each.now - each.then));
        return {};
    }
    static QString notDone()
    {
        return tr("Nothing was changed. Add --yes to restore; the vault as it is stays beside it.");
    }
    static QString done(const QString& vault, const QString& kept)
    {
        return tr("Restored %1. The vault as it was lies at %2.").arg(vault, kept);
    }
    static QString notSynced(const Words& why)
    {
        return tr("A power cut may yet take this back, for the disk does not confirm it: %1")
            .arg(why.sentence);
    }
    static QString restored(const QString& to) { return tr("Restored to %1.").arg(to); }

private:
    static QString relation(const vault::RestoreComparison& comparison)
    {
        if (!comparison.now)
            return {};
        switch (comparison.relation) {
        case HistoryRelation::Same:
            return tr("Both have the same history.");
        case HistoryRelation::Earlier:
            return tr("The backup is an earlier state of the vault.");
        case HistoryRelation::Later:
            return tr("The backup is a later state than the vault.");
        case HistoryRelation::Forked:
            return tr("The histories part after entry %1.").arg(comparison.common);
        }
        Q_UNREACHABLE();
    }
};

QJsonObject stateJson(const VaultState& state)
{
    return {{u"schema"_s, state.schema}, {u"journal_entries"_s, state.head.sequence},
        {u"journal_head"_s, state.head.hash.toHex()}, {u"contents"_s, state.content.contents},
        {u"content_bytes"_s, state.content.bytes}, {u"bytes"_s, state.fileBytes}};
}

class VaultBackup final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"backup"_s; }
    QString summary() const override { return u"copy the vault and verify the copy"_s; }
    void declare(Options& options) override
    {
        options.text(u"TO"_s, m_place.to,
            u"a folder, or a file that is not there yet (default: beside the vault)"_s);
        options.flag(u"--session"_s, m_session,
            u"one of the copies of which the newest five stay, and one a day for five days"_s);
    }
    Result<Answer> run(Session& session) override
    {
        const Result<vault::Vault*> opened = session.vaultForReading();
        if (!opened)
            return failWith(opened);
        m_place.kind = m_session ? vault::BackupKind::Session : vault::BackupKind::Asked;
        const Result<vault::MadeBackup> made = vault::makeBackup(
            **opened, m_place, {session.clock(), session.ids()}, session.jobContext());
        if (!made)
            return failWith(made);
        QJsonObject json = stateJson(made->state);
        json.insert(u"path"_s, made->backup.path);
        json.insert(u"let_go"_s, QJsonArray::fromStringList(made->letGo));
        return Answer{json, BackupWords::made(*made)};
    }

private:
    vault::BackupPlace m_place;
    bool m_session = false;
};

class VaultBackups final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"backups"_s; }
    QString summary() const override
    {
        return u"list the backups of the vault; --check verifies every byte of each"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"IN"_s, m_in, u"a folder, or one backup (default: beside the vault)"_s);
        options.flag(u"--check"_s, m_check, u"open and verify each"_s);
    }
    Result<Answer> run(Session& session) override
    {
        if (!session.hasVault() && !QFileInfo(m_in).isFile())
            return fail(Problem::Invalid, cause::vaultNotNamed);
        const QString folder
            = m_in.isEmpty() ? QFileInfo(session.vaultPath()).absolutePath() : m_in;
        if (!QFileInfo::exists(folder))
            return fail(Problem::NotFound, base::cause::fileNotFound, {folder});
        QJsonArray items;
        QList<QStringList> rows;
        bool isDamaged = false;
        for (const Backup& each : chosen(session, folder)) {
            QJsonObject json = itemOf(each);
            QStringList row = rowOf(each);
            if (m_check) {
                const Result<VaultState> state
                    = vault::checkBackup(each.path, vault::VerifyLevel::Full,
                        {session.clock(), session.ids()}, session.jobContext());
                if (!state && state.error().problem == Problem::Cancelled)
                    return failWith(state);
                isDamaged = isDamaged || !state;
                tell(state, json, row);
            }
            items.append(json);
            rows.append(row);
        }
        return Answer{itemsJson(items),
            textTable(m_check ? BackupWords::checkedHead() : BackupWords::head(), rows,
                BackupWords::none(folder)),
            isDamaged ? 1 : 0};
    }

private:
    QList<Backup> chosen(const Session& session, const QString& folder) const
    {
        if (!QFileInfo(folder).isFile())
            return vault::backupsIn(folder, vault::vaultStem(session.vaultPath()));
        const auto name = vault::parseBackupName(QFileInfo(folder).fileName());
        return {{QFileInfo(folder).absoluteFilePath(), name.value_or(vault::BackupName())}};
    }

    static bool isNamed(const Backup& backup) { return !backup.name.vault.isEmpty(); }

    static QJsonObject itemOf(const Backup& backup)
    {
        QJsonObject json{{u"path"_s, backup.path}, {u"bytes"_s, QFileInfo(backup.path).size()}};
        if (isNamed(backup)) {
            json.insert(u"kind"_s, vault::backupKindText(backup.name.kind));
            json.insert(u"made_at"_s, backup.name.madeAt.toText());
        }
        return json;
    }

    static QStringList rowOf(const Backup& backup)
    {
        return {isNamed(backup) ? backup.name.madeAt.toText() : QString(),
            isNamed(backup) ? BackupWords::kind(backup.name.kind) : QString(),
            QString::number(QFileInfo(backup.path).size()), backup.path};
    }

    static void tell(const Result<VaultState>& state, QJsonObject& json, QStringList& row)
    {
        json.insert(u"check"_s, state ? u"intact"_s : problemName(state.error().problem));
        if (state) {
            json.insert(u"journal_entries"_s, state->head.sequence);
            json.insert(u"journal_head"_s, state->head.hash.toHex());
            row += {QString::number(state->head.sequence), BackupWords::intact()};
        } else {
            json.insert(u"sentence"_s, wordsFor(state.error()).sentence);
            row += {QString(), wordsFor(state.error()).sentence};
        }
    }

    QString m_in;
    bool m_check = false;
};

class VaultRestore final : public Verb
{
public:
    QString noun() const override { return u"vault"_s; }
    QString name() const override { return u"restore"_s; }
    QString summary() const override
    {
        return u"show what a backup would change; --yes puts it in the vault's place"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"FROM"_s, m_from, u"the backup"_s, Need::Required);
        options.text(u"TO"_s, m_to, u"a file that is not there yet (default: the vault)"_s);
        options.flag(u"--yes"_s, m_yes, u"restore; the vault as it is stays beside it"_s);
    }
    Result<Answer> run(Session& session) override
    {
        const vault::Surroundings surroundings{session.clock(), session.ids()};
        if (!m_to.isEmpty()) {
            const Result<VaultState> state
                = vault::restoreTo(m_from, m_to, surroundings, session.jobContext());
            if (!state)
                return failWith(state);
            QJsonObject json{{u"restored"_s, true}, {u"path"_s, m_to}};
            json.insert(u"then"_s, stateJson(*state));
            return Answer{json, BackupWords::restored(m_to)};
        }
        if (!session.hasVault())
            return fail(Problem::Invalid, cause::vaultNotNamed);
        const Result<vault::Restored> outcome = vault::restoreOver(
            m_from, session.vaultPath(), [this](const auto&) { return m_yes; }, surroundings,
            session.jobContext());
        if (!outcome)
            return failWith(outcome);
        return Answer{jsonOf(*outcome, session.vaultPath()),
            BackupWords::difference(outcome->comparison) + u'\n'
                + (outcome->isDone ? BackupWords::done(session.vaultPath(), outcome->keptAs)
                                   : BackupWords::notDone())
                + (outcome->notSynced
                        ? u'\n' + BackupWords::notSynced(wordsFor(*outcome->notSynced))
                        : QString())};
    }

private:
    static QJsonObject jsonOf(const vault::Restored& outcome, const QString& path)
    {
        QJsonArray counts;
        for (const vault::TableCount& each : outcome.comparison.counts)
            counts.append(QJsonObject{
                {u"table"_s, each.table}, {u"now"_s, each.now}, {u"then"_s, each.then}});
        QJsonObject json{{u"restored"_s, outcome.isDone}, {u"path"_s, path},
            {u"then"_s, stateJson(outcome.comparison.then)}, {u"counts"_s, counts},
            {u"now"_s, QJsonValue::Null}};
        if (outcome.comparison.now) {
            json.insert(u"now"_s, stateJson(*outcome.comparison.now));
            json.insert(u"history"_s, vault::historyRelationText(outcome.comparison.relation));
            json.insert(u"common_entries"_s, outcome.comparison.common);
        }
        if (outcome.isDone)
            json.insert(u"kept_as"_s, outcome.keptAs);
        if (outcome.notSynced)
            json.insert(u"warning"_s, BackupWords::notSynced(wordsFor(*outcome.notSynced)));
        return json;
    }

    QString m_from;
    QString m_to;
    bool m_yes = false;
};

} // namespace

void addBackupVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<VaultBackup>());
    verbs.push_back(std::make_unique<VaultBackups>());
    verbs.push_back(std::make_unique<VaultRestore>());
}

} // namespace muniment::cli
