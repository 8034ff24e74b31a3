// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/binder_verbs.h"
#include "app/cli/in_vault.h"
#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/audits/binder_hand_over_register.h"
#include "core/audits/binder_review_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What is written down about binders: who reviewed one, where it went, and that it is recalled.
namespace muniment::cli {

namespace {

// What is recorded of the binders that were issued.
struct BinderRecords
{
    QList<audits::BinderEdition> editions;
    QList<audits::BinderHandOver> handOvers;
    scope::Organisation organisation;
};

Result<BinderRecords> binderRecords(vault::Access& access)
{
    const auto editions = audits::AuditRegister(access).editions();
    const auto handOvers = audits::BinderHandOverRegister(access).list();
    const auto organisation = scope::ScopeRegister(access).organisation();
    if (!editions)
        return failWith(editions);
    if (!handOvers)
        return failWith(handOvers);
    if (!organisation)
        return failWith(organisation);
    return BinderRecords{*editions, *handOvers, *organisation};
}

QString handOverText(const audits::BinderHandOver& each)
{
    const QString to = dateText(each.on) + u' ' + each.recipient;
    return each.means.isEmpty() ? to : u"%1 (%2)"_s.arg(to, each.means);
}

QJsonObject editionJson(const audits::BinderEdition& edition, const BinderRecords& records)
{
    const QList<audits::BinderEdition>& all = records.editions;
    QJsonObject json{{u"id"_s, idText(edition.id)}, {u"binder"_s, edition.name.code},
        {u"edition"_s, edition.name.edition},
        {u"state"_s, audits::editionStateText(audits::editionState(edition, all))},
        {u"as_of"_s, dateText(edition.asOf)}, {u"made_at"_s, edition.madeAt.toText()},
        {u"recipient_class"_s, audits::recipientClassText(edition.recipientClass)},
        {u"recipient"_s, edition.recipient}, {u"file"_s, edition.fileName},
        {u"pages"_s, edition.pages}, {u"exhibits"_s, edition.exhibits.size()},
        {u"manifest_sha256"_s, edition.manifest.toHex()}};
    QJsonArray handedOver;
    for (const audits::BinderHandOver& each : records.handOvers)
        if (each.editionId == edition.id)
            handedOver.append(QJsonObject{{u"on"_s, dateText(each.on)},
                {u"recipient"_s, each.recipient}, {u"means"_s, each.means}});
    json.insert(u"handed_over"_s, handedOver);
    if (edition.recall) {
        json.insert(u"recalled_on"_s, dateText(edition.recall->on));
        json.insert(u"recall_reason"_s, edition.recall->reason);
    }
    return json;
}

Result<audits::BinderEdition> editionCalled(
    vault::Access& access, const QString& binder, std::optional<qint64> edition)
{
    const std::optional<int> wanted
        = edition ? std::optional(static_cast<int>(*edition)) : std::nullopt;
    return audits::AuditRegister(access).findEdition(binder, wanted);
}

Result<Date> dayOrToday(vault::Transaction& transaction, const QString& text)
{
    return text.isEmpty() ? scope::ScopeRegister(transaction.access()).dayOf(transaction.now())
                          : parseDate(text);
}

Result<Answer> editionAnswer(vault::Access& access, BinderEditionId id, const QString& words)
{
    const Result<BinderRecords> records = binderRecords(access);
    if (!records)
        return failWith(records);
    for (const audits::BinderEdition& each : records->editions)
        if (each.id == id)
            return Answer{editionJson(each, *records), words};
    return fail(Problem::NotFound, audits::cause::editionNotFound, {idText(id)});
}

class BinderList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::BinderList)

public:
    QString noun() const override { return u"binder"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list the binders that were issued"_s; }
    void declare(Options&) override { }
    Result<Answer> run(Session& session) override
    {
        return readIn(session, [](vault::Access& access) -> Result<Answer> {
            const Result<BinderRecords> records = binderRecords(access);
            if (!records)
                return failWith(records);
            QJsonArray items;
            QList<QStringList> rows;
            for (const audits::BinderEdition& each : records->editions) {
                items.append(editionJson(each, *records));
                rows.append({each.name.code, QString::number(each.name.edition),
                    audits::editionStateWords(audits::editionState(each, records->editions)),
                    dateText(each.asOf),
                    dateText(dayIn(each.madeAt, records->organisation.timeZone)),
                    each.recipient.isEmpty() ? audits::recipientClassWords(each.recipientClass)
                                             : each.recipient,
                    QString::number(each.pages), handOversOf(each.id, records->handOvers)});
            }
            return Answer{itemsJson(items),
                textTable({tr("binder"), tr("edition"), tr("state"), tr("as of"), tr("made"),
                              tr("recipient"), tr("pages"), tr("handed over")},
                    rows, tr("No binder was issued yet."))};
        });
    }

private:
    static QString handOversOf(
        BinderEditionId edition, const QList<audits::BinderHandOver>& handOvers)
    {
        QStringList words;
        for (const audits::BinderHandOver& each : handOvers)
            if (each.editionId == edition)
                words.append(handOverText(each));
        return words.join(u", "_s);
    }
};

class BinderRecall final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::BinderRecall)

public:
    QString noun() const override { return u"binder"_s; }
    QString name() const override { return u"recall"_s; }
    QString summary() const override
    {
        return u"say that an issued binder must no longer be used"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"BINDER"_s, m_binder, u"B-2026-014"_s, Need::Required);
        options.number(u"--edition"_s, m_edition, u"which edition (default: the newest)"_s, {1});
        options.text(u"--reason"_s, m_recall.reason, u"why"_s, Need::Required);
        options.text(u"--on"_s, m_on, u"the day (default: today)"_s);
    }
    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"binder.recall"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto edition = editionCalled(t.access(), m_binder, m_edition);
                if (!edition)
                    return failWith(edition);
                const Result<Date> day = dayOrToday(t, m_on);
                if (!day)
                    return failWith(day);
                m_recall.on = *day;
                m_recall.by = t.act().actor;
                const Status done = audits::AuditRegister::recall(t, edition->id, m_recall);
                if (!done)
                    return failWith(done);
                return editionAnswer(t.access(), edition->id,
                    tr("%1 is recalled.").arg(audits::editionNameWords(edition->name)));
            });
    }

private:
    QString m_binder;
    std::optional<qint64> m_edition;
    QString m_on;
    audits::Recall m_recall;
};

class BinderReview final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::BinderReview)

public:
    QString noun() const override { return u"binder"_s; }
    QString name() const override { return u"review"_s; }
    QString summary() const override
    {
        return u"say that the actor looked through a draft for this audit"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"AUDIT"_s, m_audit, u"code or name"_s, Need::Required);
        options.text(u"--note"_s, m_note, u"what came of it; stands on the cover"_s);
    }
    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"binder.review"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto audit = audits::AuditRegister(t.access()).find(m_audit);
                if (!audit)
                    return failWith(audit);
                const auto added = audits::BinderReviewRegister::add(t, audit->id, m_note);
                if (!added)
                    return failWith(added);
                const QString code = audits::auditCode(audit->number);
                return Answer{{{u"id"_s, idText(*added)}, {u"audit"_s, code}, {u"note"_s, m_note}},
                    tr("%1: reviewed. The next binder says so on its cover.").arg(code)};
            });
    }

private:
    QString m_audit;
    QString m_note;
};

class BinderHandOver final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::BinderHandOver)

public:
    QString noun() const override { return u"binder"_s; }
    QString name() const override { return u"hand-over"_s; }
    QString summary() const override { return u"record to whom an issued binder went"_s; }
    void declare(Options& options) override
    {
        options.text(u"BINDER"_s, m_binder, u"B-2026-014"_s, Need::Required);
        options.number(u"--edition"_s, m_edition, u"which edition (default: the newest)"_s, {1});
        options.text(u"--to"_s, m_what.recipient, u"who got it"_s, Need::Required);
        options.text(u"--means"_s, m_what.means, u"how: data room, in person, by post"_s);
        options.text(u"--on"_s, m_on, u"the day (default: today)"_s);
    }
    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"binder.hand_over"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto edition = editionCalled(t.access(), m_binder, m_edition);
                if (!edition)
                    return failWith(edition);
                const Result<Date> day = dayOrToday(t, m_on);
                if (!day)
                    return failWith(day);
                m_what.editionId = edition->id;
                m_what.on = *day;
                const auto added = audits::BinderHandOverRegister::add(t, m_what);
                if (!added)
                    return failWith(added);
                return editionAnswer(t.access(), edition->id,
                    tr("%1 went to %2.")
                        .arg(audits::editionNameWords(edition->name), m_what.recipient));
            });
    }

private:
    QString m_binder;
    std::optional<qint64> m_edition;
    QString m_on;
    audits::NewBinderHandOver m_what;
};

} // namespace

void addBinderRecordVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<BinderList>());
    verbs.push_back(std::make_unique<BinderReview>());
    verbs.push_back(std::make_unique<BinderHandOver>());
    verbs.push_back(std::make_unique<BinderRecall>());
}

} // namespace muniment::cli
