// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/record_names.h"
#include "app/cli/usage_words.h"
#include "app/cli/verbs.h"
#include "core/scope/scope_register.h"
#include "core/vault/change_note.h"
#include "core/vault/journal.h"
#include "core/vault/step_words.h"
#include "core/vault/undo.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(JournalVerbs)

public:
    static QStringList head()
    {
        return {tr("no."), tr("time"), tr("who"), tr("did"), tr("record"), tr("what became of it"),
            tr("reason"), tr("change set")};
    }
    static QString empty() { return tr("No entry."); }
    static QString undone(const QString& step, qint64 entries)
    {
        return tr("Undid “%1”: %n entry(s).", nullptr, static_cast<int>(entries)).arg(step);
    }
    static QString whose(const QString& who, const QString& when, const QString& records)
    {
        return who.isEmpty() ? tr("It was made on %1: %2.").arg(when, records)
                             : tr("%1 made it on %2: %3.").arg(who, when, records);
    }
    static QString onBehalf(const QString& writer, const QString& signer)
    {
        return tr("%1 for %2").arg(writer, signer);
    }
    static QString fate(vault::RowFate fate)
    {
        switch (fate) {
        case vault::RowFate::Added:
            return tr("new");
        case vault::RowFate::Removed:
            return tr("removed");
        case vault::RowFate::Changed:
            break;
        }
        return tr("changed");
    }
};

Result<ChangeSetId> changeSetOf(const QString& text)
{
    const auto id = base::uuidFromText(text);
    if (!id)
        return tl::unexpected<Error>(usageError(notAStepWords(text)));
    return ChangeSetId{*id};
}

class JournalList final : public Verb
{
public:
    QString noun() const override { return u"journal"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"what was changed, by whom, newest first"_s; }
    void declare(Options& options) override
    {
        options.text(u"--record"_s, m_record,
            u"the changes of one record: C-12, E-041, R-03, B-2026-001 or an id"_s);
        options.text(u"--change-set"_s, m_changeSet, u"the changes of one step, by its id"_s);
        options.number(
            u"--before"_s, m_before, u"only entries before this number, to read on"_s, {1});
        options.number(u"--limit"_s, m_limit, u"at most so many entries; 100 unless told"_s, {1});
    }
    Result<Answer> run(Session& session) override
    {
        vault::JournalFilter filter;
        filter.limit = static_cast<int>(m_limit.value_or(100));
        filter.before = m_before.value_or(filter.before);
        if (!m_changeSet.isEmpty()) {
            const Result<ChangeSetId> changeSet = changeSetOf(m_changeSet);
            if (!changeSet)
                return failWith(changeSet);
            filter.changeSet = *changeSet;
        }
        return readIn(session, [this, &filter](vault::Access& access) -> Result<Answer> {
            if (!m_record.isEmpty()) {
                const Result<boost::uuids::uuid> record = findRecord(access, m_record);
                if (!record)
                    return failWith(record);
                filter.record = *record;
            }
            const Result<QList<vault::JournalEntry>> entries
                = vault::journalEntries(access, filter);
            if (!entries)
                return failWith(entries);
            const Result<QList<scope::Person>> people = scope::ScopeRegister(access).people();
            if (!people)
                return failWith(people);
            return answer(access, *entries, *people);
        });
    }

private:
    static Result<Answer> answer(vault::Access& access, const QList<vault::JournalEntry>& entries,
        const QList<scope::Person>& people)
    {
        QJsonArray items;
        QList<QStringList> rows;
        QHash<ChangeSetId, QString> steps;
        for (const vault::JournalEntry& each : entries) {
            if (!steps.contains(each.changeSet)) {
                const Result<QString> step = stepName(access, each.changeSet);
                if (!step)
                    return failWith(step);
                steps.insert(each.changeSet, *step);
            }
            const QString name = nameOf(people, each.actor);
            const Result<QString> record = recordName(access, each.entity, each.entityId);
            if (!record)
                return failWith(record);
            const Result<std::optional<vault::EntryBody>> body
                = vault::entryBody(access, each.sequence);
            if (!body)
                return failWith(body);
            const vault::ChangeNote note
                = *body ? vault::noteOf(each.entity, each.entityId, **body) : vault::ChangeNote();
            const QString signer = nameOf(people, note.onBehalfOf);
            const QString fate = *body ? JournalText::fate(note.fate) : QString();
            items.append(QJsonObject{{u"sequence"_s, each.sequence},
                {u"written_at"_s, each.writtenAt.toText()}, {u"actor"_s, name},
                {u"verb"_s, each.verb}, {u"step"_s, steps.value(each.changeSet)},
                {u"entity"_s, each.entity}, {u"record"_s, *record},
                {u"entity_id"_s, base::uuidText(each.entityId)}, {u"on_behalf_of"_s, signer},
                {u"reason"_s, note.reason}, {u"override"_s, note.isOverride},
                {u"removed"_s, note.takesAway}, {u"change_set"_s, idText(each.changeSet)},
                {u"entry_sha256"_s, each.entryHash.toHex()}});
            rows.append({QString::number(each.sequence), each.writtenAt.toText(),
                signer.isEmpty() ? name : JournalText::onBehalf(name, signer),
                steps.value(each.changeSet), *record, fate, note.reason, idText(each.changeSet)});
        }
        return Answer{itemsJson(items), textTable(JournalText::head(), rows, JournalText::empty())};
    }

    static QString nameOf(const QList<scope::Person>& people, PersonId id)
    {
        const auto who = std::find_if(people.begin(), people.end(),
            [id](const scope::Person& person) { return person.id == id; });
        return who == people.end() ? QString() : who->name;
    }

    QString m_record;
    QString m_changeSet;
    std::optional<qint64> m_before;
    std::optional<qint64> m_limit;
};

constexpr int recordsTold = 20; // of one step; an import has thousands

// What a step was, told by what it left in the journal.
struct Told
{
    QString step;
    QString who;
    QString when;
    QStringList records;
    bool hasMore = false; // records than these
};

Result<Told> toldOf(vault::Access& access, ChangeSetId changeSet)
{
    vault::JournalFilter filter;
    filter.changeSet = changeSet;
    filter.limit = recordsTold + 1;
    const Result<QList<vault::JournalEntry>> entries = vault::journalEntries(access, filter);
    const Result<QList<scope::Person>> people = scope::ScopeRegister(access).people();
    if (!entries)
        return failWith(entries);
    if (!people)
        return failWith(people);
    const Result<QString> step = stepName(access, changeSet);
    if (!step)
        return failWith(step);
    Told told;
    told.step = *step;
    told.hasMore = entries->size() > recordsTold;
    for (const vault::JournalEntry& each : entries->mid(0, recordsTold)) {
        const Result<QString> record = recordName(access, each.entity, each.entityId);
        if (!record)
            return failWith(record);
        if (!told.records.contains(*record))
            told.records.append(*record);
        told.when = each.writtenAt.toText();
        for (const scope::Person& person : *people)
            if (person.id == each.actor)
                told.who = person.name;
    }
    return told;
}

class JournalUndo final : public Verb
{
public:
    QString noun() const override { return u"journal"_s; }
    QString name() const override { return u"undo"_s; }
    QString summary() const override
    {
        return u"take back the newest step, as a step of its own"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"--change-set"_s, m_changeSet, u"another step, by its id"_s);
    }
    Result<Answer> run(Session& session) override
    {
        const Result<vault::Vault*> opened = session.vaultForWriting();
        if (!opened)
            return failWith(opened);
        const Result<PersonId> actor = session.changer();
        if (!actor)
            return failWith(actor);
        std::optional<ChangeSetId> changeSet;
        if (!m_changeSet.isEmpty()) {
            const Result<ChangeSetId> named = changeSetOf(m_changeSet);
            if (!named)
                return failWith(named);
            changeSet = *named;
        }
        const Result<vault::Undone> undone = vault::undo(**opened, *actor, changeSet);
        if (!undone)
            return failWith(undone);
        QJsonObject json{{u"undone"_s, idText(undone->undone)}, {u"by"_s, idText(undone->by)},
            {u"verb"_s, undone->verb}, {u"entries"_s, undone->entries}};
        QString text;
        // It is undone: that more of it cannot be told makes no failure of that.
        if (const Result<Told> told = (*opened)->read(
                [&](vault::Access& access) { return toldOf(access, undone->undone); })) {
            text = JournalText::undone(told->step, undone->entries);
            json.insert(u"made_by"_s, told->who);
            json.insert(u"made_at"_s, told->when);
            json.insert(u"records"_s, QJsonArray::fromStringList(told->records));
            json.insert(u"more"_s, told->hasMore);
            text += u' '
                + JournalText::whose(told->who, told->when,
                    (told->records + QStringList(told->hasMore ? 1 : 0, u"…"_s)).join(u", "_s));
        } else {
            text = JournalText::undone(vault::stepWords(undone->verb), undone->entries);
        }
        return Answer{json, text};
    }

private:
    QString m_changeSet;
};

} // namespace

void addJournalVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<JournalList>());
    verbs.push_back(std::make_unique<JournalUndo>());
}

} // namespace muniment::cli
