// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_verbs.h"

#include "app/cli/evidence_options.h"
#include "app/cli/in_vault.h"
#include "app/cli/unfilled_rows.h"
#include "app/cli/verbs.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/file_review.h"
#include "core/controls/control_register.h"
#include "core/documents/helper_client.h"
#include "core/evidence/add_evidence.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/opening.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using evidence::AddedEvidence;
using evidence::AddedRow;
using evidence::AddOutcome;
using evidence::EvidenceRegister;

QJsonObject rowJson(const AddedRow& row)
{
    QJsonArray notices;
    for (const evidence::Notice& each : row.notices)
        notices.append(QJsonObject{{u"notice"_s, evidence::noticeText(each.kind)},
            {u"value"_s, each.value}, {u"sentence"_s, evidence::sentenceOf(each, row)}});
    QJsonObject json{{u"path"_s, row.path}, {u"outcome"_s, evidence::addOutcomeText(row.outcome)},
        {u"sentence"_s, evidence::sentenceOf(row)}, {u"notices"_s, notices}};
    if (row.error) {
        json.insert(u"problem"_s, problemName(row.error->problem));
        json.insert(u"cause"_s, QString::fromLatin1(row.error->cause->name));
        json.insert(u"next"_s, wordsFor(*row.error).next);
        return json;
    }
    json.insert(u"code"_s, row.code);
    json.insert(u"id"_s, idText(row.evidenceId));
    json.insert(u"sha256"_s, row.content.toHex());
    json.insert(u"size"_s, row.size);
    return json;
}

class AddedWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AddedWords)

public:
    // "3 of 5 added, 1 already here, 1 refused"
    static QString counts(const AddedEvidence& added)
    {
        const int here = added.count(AddOutcome::AlreadyHere);
        const int refused = added.count(AddOutcome::NotAdded);
        const auto all = int(added.rows.size());
        QStringList parts{tr("%1 of %2 added").arg(all - here - refused).arg(all)};
        if (here > 0)
            parts.append(tr("%1 already here").arg(here));
        if (refused > 0)
            parts.append(tr("%1 refused").arg(refused));
        return parts.join(u", "_s) + u'.';
    }
};

Answer addedAnswer(const AddedEvidence& added)
{
    QJsonArray items;
    QStringList lines;
    for (const AddedRow& row : added.rows) {
        items.append(rowJson(row));
        lines.append(evidence::sentenceOf(row));
        if (const QString next = row.error ? wordsFor(*row.error).next : QString(); !next.isEmpty())
            lines.append(u"  "_s + next);
        for (const evidence::Notice& each : row.notices)
            lines.append(u"  "_s + evidence::sentenceOf(each, row));
    }
    if (added.rows.size() > 1)
        lines.append(AddedWords::counts(added));
    Answer answer;
    answer.json = itemsJson(items);
    answer.text = lines.join(u'\n');
    answer.exitCode = added.count(AddOutcome::NotAdded) > 0 ? 1 : 0;
    return answer;
}

Result<Answer> takeIn(Session& session, const evidence::AddRequest& request, const QString& verb)
{
    const Result<vault::Vault*> opened = session.vaultForWriting();
    if (!opened)
        return failWith(opened);
    const Result<vault::Act> act = session.act(verb);
    if (!act)
        return failWith(act);
    Result<AddedEvidence> added
        = evidence::addEvidence(**opened, request, *act, session.jobContext());
    if (!added)
        return failWith(added);
    // All is taken in by now, so that who stops here, or has no room for it, only goes without
    // these words.
    const Status looked = evidence::noticeClosedFiles(
        **opened, documents::HelperClient(), *added, session.jobContext());
    Answer answer = addedAnswer(*added);
    if (added->count(AddOutcome::NotAdded) < added->rows.size())
        answer = (*opened)
                     ->read([&](vault::Access& access) {
                         tellUnfilledRows(answer, access, session.clock().now(), request.links);
                         return Result<Answer>(answer);
                     })
                     .value_or(answer);
    if (!looked && looked.error().problem != Problem::Cancelled)
        answer.text += u'\n' + notLookedIntoWords(looked.error());
    return answer;
}

Result<Answer> itemAnswer(vault::Access& access, EvidenceId id)
{
    const Result<evidence::Evidence> item = EvidenceRegister(access).evidence(id);
    if (!item)
        return failWith(item);
    const auto documents = assurance::AssuranceRegister(access).facts();
    if (!documents)
        return failWith(documents);
    const Result<QJsonObject> json = evidenceJson(access, *item, *documents);
    if (!json)
        return failWith(json);
    return Answer{*json,
        evidence::evidenceCode(item->number) + u"  "_s + item->title + u"  "_s + stateWords(*json)
            + warningLines(*json)};
}

class EvidenceAdd final : public Verb
{
public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"take files in as evidence"_s; }
    void declare(Options& options) override
    {
        options.paths(u"PATH"_s, m_request.paths, u"files and folders"_s);
        options.flag(u"--recursive"_s, m_recursive, u"take the files of folders"_s);
        options.flag(u"--as-one-item"_s, m_oneItem, u"all files make one item"_s);
        options.flag(u"--draft"_s, m_draft, u"not submitted for review yet"_s);
        options.text(u"--revision-of"_s, m_revisionOf, u"item of which this is a better version"_s);
        options.text(
            u"--reason"_s, m_request.reason, u"why the revision replaces the one before"_s);
        options.texts(u"--control"_s, m_links.controls, u"control that it is proof for"_s);
        m_links.declare(options);
        m_details.declare(options);
    }

    Result<Answer> run(Session& session) override
    {
        if (m_recursive)
            m_request.folders = evidence::Folders::Descend;
        if (m_oneItem)
            m_request.grouping = evidence::Grouping::OneItem;
        if (m_draft)
            m_request.review = evidence::Review::Draft;
        // Opened for writing first: a second opening of the same file would be refused.
        if (const auto opened = session.vaultForWriting(); !opened)
            return failWith(opened);
        const Status read = readIn(session, [this](vault::Access& access) -> Status {
            if (const Status said = m_details.apply(access, m_request.details); !said)
                return said;
            const auto links = m_links.links(access);
            if (!links)
                return failWith(links);
            m_request.links = *links;
            if (m_revisionOf.isEmpty())
                return {};
            const auto item = EvidenceRegister(access).find(m_revisionOf);
            if (!item)
                return failWith(item);
            m_request.revisionOf = item->id;
            return {};
        });
        if (!read)
            return failWith(read);
        return takeIn(session, m_request, u"evidence.add"_s);
    }

private:
    evidence::AddRequest m_request;
    EvidenceOptions m_details;
    LinkOptions m_links;
    QString m_revisionOf;
    bool m_recursive = false;
    bool m_oneItem = false;
    bool m_draft = false;
};

class EvidenceRevise final : public Verb
{
public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"revise"_s; }
    QString summary() const override { return u"add a better version of an item"_s; }
    void declare(Options& options) override
    {
        options.text(u"ITEM"_s, m_item, u"code, as E-041"_s, Need::Required);
        options.paths(u"PATH"_s, m_request.paths, u"its files"_s);
        options.text(u"--reason"_s, m_request.reason, u"why it is better"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        if (const auto opened = session.vaultForWriting(); !opened)
            return failWith(opened);
        const auto item = readIn(session,
            [this](vault::Access& access) { return EvidenceRegister(access).find(m_item); });
        if (!item)
            return failWith(item);
        m_request.revisionOf = item->id;
        return takeIn(session, m_request, u"evidence.revise"_s);
    }

private:
    evidence::AddRequest m_request;
    QString m_item;
};

class EvidenceSet final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::EvidenceSet)

public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"correct what is said about an item"_s; }
    void declare(Options& options) override
    {
        options.text(u"ITEM"_s, m_item, u"code, as E-041"_s, Need::Required);
        m_details.declare(options);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"evidence.set"_s, [this](vault::Transaction& t) -> Result<Answer> {
            auto item = EvidenceRegister(t.access()).find(m_item);
            if (!item)
                return failWith(item);
            if (const Status said = m_details.apply(t.access(), *item); !said)
                return failWith(said);
            const evidence::Review before = item->review;
            if (const Status kept = EvidenceRegister::update(t, item->id, *item); !kept)
                return failWith(kept);
            Result<Answer> answer = itemAnswer(t.access(), item->id);
            const auto now = EvidenceRegister(t.access()).evidence(item->id);
            if (answer && now && now->review != before)
                answer->text += u"\n  "_s
                    + tr("It was “%1” before: what was changed asks for a review again, and what "
                         "was signed on it may be void.")
                          .arg(evidence::reviewWords(before));
            return answer;
        });
    }

private:
    EvidenceOptions m_details;
    QString m_item;
};

class EvidenceReview final : public Verb
{
public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"review"_s; }
    QString summary() const override { return u"accept, return or reject an item"_s; }
    void declare(Options& options) override
    {
        options.text(u"ITEM"_s, m_item, u"code, as E-041"_s, Need::Required);
        options.choice(u"--as"_s, m_review,
            {u"draft"_s, u"submitted"_s, u"accepted"_s, u"returned"_s, u"rejected"_s}, u"outcome"_s,
            Need::Required);
        options.text(u"--by"_s, m_reviewer, u"reviewer (default: the actor)"_s);
        options.text(u"--on"_s, m_day, u"day of the review (default: today)"_s);
        options.text(u"--note,--reason"_s, m_note,
            u"why; needed to return or reject, and to accept what cannot be opened"_s);
    }

    Result<Answer> run(Session& session) override
    {
        if (const Status opens = refuseUnopened(session); !opens)
            return failWith(opens);
        return writeIn(
            session, u"evidence.review"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto item = EvidenceRegister(t.access()).find(m_item);
                if (!item)
                    return failWith(item);
                const auto review = evidence::parseReview(m_review);
                if (!review)
                    return failWith(review);
                const scope::ScopeRegister people(t.access());
                const Result<Date> day = m_day.isEmpty() ? people.dayOf(t.now()) : parseDate(m_day);
                if (!day)
                    return failWith(day);
                if (const Status alone = assurance::refuseReviewAlone(t.access(), {item->id});
                    !alone)
                    return failWith(alone);
                PersonId reviewer = t.act().actor;
                if (!m_reviewer.isEmpty()) {
                    const auto named = people.findPerson(m_reviewer);
                    if (!named)
                        return failWith(named);
                    reviewer = named->id;
                }
                if (const Status kept
                    = EvidenceRegister::setReview(t, item->id, *review, reviewer, *day, m_note);
                    !kept)
                    return failWith(kept);
                return itemAnswer(t.access(), item->id);
            });
    }

private:
    [[nodiscard]] Status refuseUnopened(Session& session) const
    {
        if (m_review != evidence::reviewText(evidence::Review::Accepted))
            return {};
        const Result<vault::Vault*> opened = session.vaultForWriting();
        if (!opened)
            return failWith(opened);
        const auto item = readIn(session,
            [this](vault::Access& access) { return EvidenceRegister(access).find(m_item); });
        if (!item)
            return failWith(item);
        return evidence::refuseUnopened(
            **opened, documents::HelperClient(), {item->id}, m_note, session.jobContext());
    }

    QString m_item;
    QString m_review;
    QString m_reviewer;
    QString m_day;
    QString m_note;
};

class EvidenceLink final : public Verb
{
public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"link"_s; }
    QString summary() const override { return u"link an item to controls"_s; }
    void declare(Options& options) override
    {
        options.text(u"ITEM"_s, m_item, u"code, as E-041"_s, Need::Required);
        options.texts(u"CONTROL"_s, m_links.controls, u"controls"_s, Need::Required);
        m_links.declare(options);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"evidence.link"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto item = EvidenceRegister(t.access()).find(m_item);
                if (!item)
                    return failWith(item);
                const auto links = m_links.links(t.access());
                if (!links)
                    return failWith(links);
                for (const evidence::NewEvidenceLink& each : *links)
                    if (const auto linked = evidence::EvidenceLinkRegister::link(t, item->id, each);
                        !linked)
                        return failWith(linked);
                Result<Answer> answer = itemAnswer(t.access(), item->id);
                if (answer)
                    tellUnfilledRows(*answer, t.access(), t.now(), *links);
                return answer;
            });
    }

private:
    QString m_item;
    LinkOptions m_links;
};

class EvidenceUnlink final : public Verb
{
public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"unlink"_s; }
    QString summary() const override { return u"remove an item from a control"_s; }
    void declare(Options& options) override
    {
        options.text(u"ITEM"_s, m_item, u"code, as E-041"_s, Need::Required);
        options.text(u"CONTROL"_s, m_control, u"code or title"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"evidence.unlink"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto item = EvidenceRegister(t.access()).find(m_item);
                if (!item)
                    return failWith(item);
                const auto control = controls::ControlRegister(t.access()).find(m_control);
                if (!control)
                    return failWith(control);
                const auto links = evidence::EvidenceLinkRegister(t.access()).linksOf(item->id);
                if (!links)
                    return failWith(links);
                for (const evidence::EvidenceLink& each : *links) {
                    if (each.controlId != control->id)
                        continue;
                    if (const Status gone = evidence::EvidenceLinkRegister::unlink(t, each.id);
                        !gone)
                        return failWith(gone);
                }
                return itemAnswer(t.access(), item->id);
            });
    }

private:
    QString m_item;
    QString m_control;
};

class EvidenceWithdraw final : public Verb
{
public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"withdraw"_s; }
    QString summary() const override { return u"withdraw a revision, with a reason"_s; }
    void declare(Options& options) override
    {
        options.text(u"REVISION"_s, m_revision, u"as \"E-041 r2\", or E-041"_s, Need::Required);
        options.text(u"--reason"_s, m_reason, u"why"_s, Need::Required);
        options.text(u"--on"_s, m_day, u"day (default: today)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"evidence.withdraw"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto revision = EvidenceRegister(t.access()).findRevision(m_revision);
                if (!revision)
                    return failWith(revision);
                const Result<Date> day = m_day.isEmpty()
                    ? scope::ScopeRegister(t.access()).dayOf(t.now())
                    : parseDate(m_day);
                if (!day)
                    return failWith(day);
                if (const Status done = EvidenceRegister::withdraw(t, revision->id, m_reason, *day);
                    !done)
                    return failWith(done);
                return itemAnswer(t.access(), revision->evidenceId);
            });
    }

private:
    QString m_revision;
    QString m_reason;
    QString m_day;
};

} // namespace

void addEvidenceVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<EvidenceAdd>());
    addEvidenceReadingVerbs(verbs);
    verbs.push_back(std::make_unique<EvidenceRevise>());
    verbs.push_back(std::make_unique<EvidenceSet>());
    verbs.push_back(std::make_unique<EvidenceReview>());
    verbs.push_back(std::make_unique<EvidenceLink>());
    verbs.push_back(std::make_unique<EvidenceUnlink>());
    verbs.push_back(std::make_unique<EvidenceWithdraw>());
}

} // namespace muniment::cli
