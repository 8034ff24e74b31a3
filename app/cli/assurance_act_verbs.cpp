// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assurance_verbs.h"
#include "app/cli/in_vault.h"
#include "app/cli/usage_words.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/named_page.h"
#include "core/assurance/reliance_register.h"
#include "core/controls/framework_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using assurance::AssuranceDocument;
using assurance::AssuranceRegister;
using assurance::RelianceRegister;

// An empty text is the session's day.
Result<Date> dayOrToday(Session& session, const QString& text)
{
    return text.isEmpty() ? session.asOf() : parseDate(text);
}

// A person by name or number; nobody named is the actor.
Result<PersonId> personOrActor(vault::Access& access, const QString& text, PersonId actor)
{
    if (text.isEmpty())
        return actor;
    const Result<scope::Person> person = scope::ScopeRegister(access).findPerson(text);
    if (!person)
        return failWith(person);
    return person->id;
}

Result<AssuranceDocument> documentIn(Session& session, const QString& name)
{
    return readIn(
        session, [&name](vault::Access& access) { return AssuranceRegister(access).find(name); });
}

class AssuranceReview final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceReview)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"review"_s; }
    QString summary() const override { return u"record who read a document and what for"_s; }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
        options.text(u"--by"_s, m_by, u"the reviewer (default: the actor)"_s);
        options.text(u"--on"_s, m_on, u"the day (default: today)"_s);
        options.choice(u"--conclusion"_s, m_conclusion,
            {u"may_be_relied_on"_s, u"with_limits"_s, u"not"_s}, u"what came of it"_s,
            Need::Required);
        options.text(u"--opinion-read"_s, m_review.opinionRead, u"the opinion, as understood"_s);
        options.text(u"--exceptions"_s, m_review.exceptions, u"those that touch us, what we do"_s);
        options.text(u"--scope-enough"_s, m_review.scopeEnough, u"services, regions, entity"_s);
        options.text(u"--period-enough"_s, m_review.periodEnough, u"the period against ours"_s);
        options.text(u"--limits"_s, m_review.limits, u"what it may not be relied on for"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = dayOrToday(session, m_on);
        const auto conclusion = assurance::parseReviewConclusion(m_conclusion);
        if (!day)
            return failWith(day);
        if (!conclusion)
            return failWith(conclusion);
        m_review.reviewedOn = *day;
        m_review.conclusion = *conclusion;
        return writeIn(session, u"assurance.review"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<AssuranceDocument> document
                    = AssuranceRegister(transaction.access()).find(m_document);
                const Result<PersonId> by
                    = personOrActor(transaction.access(), m_by, transaction.act().actor);
                if (!document)
                    return failWith(document);
                if (!by)
                    return failWith(by);
                m_review.documentId = document->id;
                m_review.reviewerId = *by;
                const auto added = RelianceRegister::addReview(transaction, m_review);
                if (!added)
                    return failWith(added);
                const QString code = assurance::documentCode(document->number);
                return Answer{{{u"id"_s, idText(*added)}, {u"document"_s, code},
                                  {u"conclusion"_s, m_conclusion}},
                    tr("%1  %2").arg(code, assurance::reviewConclusionWords(m_review.conclusion))};
            });
    }

private:
    QString m_document;
    QString m_by;
    QString m_on;
    QString m_conclusion;
    assurance::NewDocumentReview m_review;
};

class AssuranceCheck final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceCheck)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"check"_s; }
    QString summary() const override { return u"record a look into a register"_s; }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
        options.text(u"--register"_s, m_check.check.registerName, u"where, as IAF CertSearch"_s,
            Need::Required);
        options.choice(u"--status"_s, m_status,
            {u"listed"_s, u"suspended"_s, u"withdrawn"_s, u"not_found"_s}, u"what it said"_s,
            Need::Required);
        options.text(u"--by"_s, m_by, u"who looked (default: the actor)"_s);
        options.text(u"--on"_s, m_on, u"the day (default: today)"_s);
        options.text(u"--look-again"_s, m_again, u"look again by this day"_s);
        options.text(u"--note"_s, m_check.check.note, u"anything else"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = dayOrToday(session, m_on);
        const Result<Date> again = optionalDay(m_again);
        const auto status = assurance::parseCheckStatus(m_status);
        if (!day)
            return failWith(day);
        if (!again)
            return failWith(again);
        if (!status)
            return failWith(status);
        m_check.check.checkedOn = *day;
        m_check.check.lookAgainOn = *again;
        m_check.check.status = *status;
        return writeIn(session, u"assurance.check"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<AssuranceDocument> document
                    = AssuranceRegister(transaction.access()).find(m_document);
                const Result<PersonId> by
                    = personOrActor(transaction.access(), m_by, transaction.act().actor);
                if (!document)
                    return failWith(document);
                if (!by)
                    return failWith(by);
                m_check.documentId = document->id;
                m_check.checkedBy = *by;
                const auto added = RelianceRegister::addCheck(transaction, m_check);
                if (!added)
                    return failWith(added);
                const QString code = assurance::documentCode(document->number);
                return Answer{
                    {{u"id"_s, idText(*added)}, {u"document"_s, code}, {u"status"_s, m_status}},
                    tr("%1  %2").arg(code, assurance::checkStatusWords(m_check.check.status))};
            });
    }

private:
    QString m_document;
    QString m_status;
    QString m_by;
    QString m_on;
    QString m_again;
    assurance::RecordedCheck m_check;
};

class AssuranceLean final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceLean)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"lean"_s; }
    QString summary() const override { return u"lean a provider's half on a document"_s; }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
        options.texts(
            u"--requirement"_s, m_requirements, u"iso-27001-2022:A.7.4"_s, Need::Required);
        options.text(u"--scope"_s, m_scope, u"in this scope"_s, Need::Required);
        options.number(u"--page"_s, m_page, u"where the document says so"_s, {1});
        options.text(u"--from"_s, m_from, u"from this day (default: today)"_s);
        options.text(u"--until"_s, m_until, u"until this day"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> from = dayOrToday(session, m_from);
        const Result<Date> until = optionalDay(m_until);
        if (!from)
            return failWith(from);
        if (!until)
            return failWith(until);
        m_what.from = *from;
        m_what.until = *until;
        if (const Status there = lookAtPage(session); !there)
            return failWith(there);
        return writeIn(session, u"assurance.lean"_s,
            [this](vault::Transaction& transaction) { return lean(transaction); });
    }

private:
    Status lookAtPage(Session& session)
    {
        if (!m_page)
            return {};
        m_what.page = static_cast<int>(*m_page);
        const Result<AssuranceDocument> document = documentIn(session, m_document);
        if (!document)
            return failWith(document);
        const Result<vault::Vault*> opened = session.vaultForWriting();
        if (!opened)
            return failWith(opened);
        return assurance::refusePageBeyond(
            **opened, documents::HelperClient(), document->id, *m_what.page, session.jobContext());
    }

    Result<Answer> lean(vault::Transaction& transaction)
    {
        const Result<AssuranceDocument> document
            = AssuranceRegister(transaction.access()).find(m_document);
        const Result<scope::Scope> where
            = scope::ScopeRegister(transaction.access()).findScope(m_scope);
        if (!document)
            return failWith(document);
        if (!where)
            return failWith(where);
        m_what.documentId = document->id;
        m_what.scopeId = where->id;
        const controls::FrameworkRegister frameworks(transaction.access());
        for (const QString& each : m_requirements) {
            const Result<controls::Requirement> requirement = frameworks.findReference(each);
            if (!requirement)
                return failWith(requirement);
            m_what.requirementId = requirement->id;
            if (const auto leaned = RelianceRegister::lean(transaction, m_what); !leaned)
                return failWith(leaned);
        }
        const QString code = assurance::documentCode(document->number);
        return Answer{{{u"document"_s, code}, {u"scope"_s, scope::scopeCode(where->number)},
                          {u"requirements"_s, QJsonArray::fromStringList(m_requirements)}},
            tr("%1  requirements: %2").arg(code, m_requirements.join(u", "_s))};
    }

    QString m_document;
    QStringList m_requirements;
    QString m_scope;
    std::optional<qint64> m_page;
    QString m_from;
    QString m_until;
    assurance::NewReliance m_what;
};

class AssuranceSettle final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceSettle)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"settle"_s; }
    QString summary() const override
    {
        return u"say by which spelling a document names a service or region of ours"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
        options.text(u"--region"_s, m_region, u"a region, as our assets have it"_s);
        options.text(u"--service"_s, m_service, u"or a service, as our assets have it"_s);
        options.text(u"--as"_s, m_what.theirs, u"as the document has it"_s, Need::Required);
        options.number(u"--page"_s, m_page, u"page where it stands"_s, {1});
    }

    Result<Answer> run(Session& session) override
    {
        if (m_region.isEmpty() == m_service.isEmpty())
            return tl::unexpected<Error>(usageError(oneOfWords(u"--region"_s, u"--service"_s)));
        m_what.field = m_region.isEmpty() ? assurance::Field::Service : assurance::Field::Region;
        m_what.ours = m_region.isEmpty() ? m_service : m_region;
        if (m_page)
            m_what.page = static_cast<int>(*m_page);
        const Result<AssuranceDocument> document = documentIn(session, m_document);
        if (!document)
            return failWith(document);
        m_what.documentId = document->id;
        const Result<vault::Vault*> opened = session.vaultForWriting();
        if (!opened)
            return failWith(opened);
        if (const Status found = assurance::findSpelling(
                **opened, documents::HelperClient(), m_what, session.jobContext());
            !found)
            return failWith(found);
        return writeIn(session, u"assurance.settle"_s,
            [this, &document](vault::Transaction& transaction) -> Result<Answer> {
                if (const Status done = AssuranceRegister::settle(transaction, m_what); !done)
                    return failWith(done);
                const QString code = assurance::documentCode(document->number);
                return Answer{
                    {{u"document"_s, code}, {u"field"_s, assurance::fieldText(m_what.field)},
                        {u"ours"_s, m_what.ours}, {u"theirs"_s, m_what.theirs},
                        {u"page"_s, m_what.page ? QJsonValue(*m_what.page) : QJsonValue()}},
                    code + u"  "_s + assurance::settledWords(m_what)};
            });
    }

private:
    QString m_document;
    QString m_region;
    QString m_service;
    std::optional<qint64> m_page;
    assurance::SettledName m_what;
};

class AssuranceAnswer final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceAnswer)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"answer"_s; }
    QString summary() const override
    {
        return u"say whether an exception of a report touches us"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
        options.text(u"EXCEPTION"_s, m_exception,
            u"its place in the list of \"assurance show\": 1"_s, Need::Required);
        options.choice(u"--touches"_s, m_touches, {u"yes"_s, u"no"_s, u"undecided"_s},
            u"whether it touches us"_s, Need::Required);
        options.text(u"--answer"_s, m_answer, u"why not, or what we do about it"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"assurance.answer"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const AssuranceRegister documents(transaction.access());
                const Result<AssuranceDocument> document = documents.find(m_document);
                const auto touches = assurance::parseTouches(m_touches);
                if (!document)
                    return failWith(document);
                if (!touches)
                    return failWith(touches);
                const Result<assurance::RecordedException> exception
                    = exceptionOf(documents, *document);
                if (!exception)
                    return failWith(exception);
                if (const Status done = AssuranceRegister::answerException(
                        transaction, exception->id, *touches, m_answer);
                    !done)
                    return failWith(done);
                const QString code = assurance::documentCode(document->number);
                return Answer{{{u"document"_s, code}, {u"exception"_s, m_exception},
                                  {u"touches"_s, m_touches}, {u"answer"_s, m_answer}},
                    tr("%1  exception %2: %3").arg(code, m_exception, m_touches)};
            });
    }

private:
    Result<assurance::RecordedException> exceptionOf(
        const AssuranceRegister& documents, const AssuranceDocument& document) const
    {
        const auto all = documents.exceptions();
        if (!all)
            return failWith(all);
        int place = 0;
        for (const assurance::RecordedException& each : *all)
            if (each.documentId == document.id && QString::number(++place) == m_exception.trimmed())
                return each;
        return fail(Problem::NotFound, assurance::cause::exceptionNotFound, {m_exception});
    }

    QString m_document;
    QString m_exception;
    QString m_touches;
    QString m_answer;
};

class AssuranceRestrict final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssuranceRestrict)

public:
    QString noun() const override { return u"assurance"_s; }
    QString name() const override { return u"restrict"_s; }
    QString summary() const override { return u"say who may have a document by name"_s; }
    void declare(Options& options) override
    {
        options.text(u"DOCUMENT"_s, m_document, u"D-03, or its own number"_s, Need::Required);
        options.text(u"--note"_s, m_note,
            u"\"for: NAME; NAME; where: PLACE\": who may have it, and what others are told; empty: "
            "no note"_s,
            Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"assurance.restrict"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const AssuranceRegister documents(transaction.access());
                const Result<AssuranceDocument> before = documents.find(m_document);
                if (!before)
                    return failWith(before);
                if (const Status done
                    = AssuranceRegister::setRestrictionNote(transaction, before->id, m_note);
                    !done)
                    return failWith(done);
                const Result<AssuranceDocument> document = documents.document(before->id);
                if (!document)
                    return failWith(document);
                const QString code = assurance::documentCode(document->number);
                return Answer{
                    {{u"document"_s, code}, {u"restriction_note"_s, document->restrictionNote}},
                    code + u"  "_s
                        + (document->restrictionNote.isEmpty() ? tr("no note")
                                                               : document->restrictionNote)};
            });
    }

private:
    QString m_document;
    QString m_note;
};

} // namespace

void addAssuranceActs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<AssuranceReview>());
    verbs.push_back(std::make_unique<AssuranceCheck>());
    verbs.push_back(std::make_unique<AssuranceLean>());
    verbs.push_back(std::make_unique<AssuranceSettle>());
    verbs.push_back(std::make_unique<AssuranceAnswer>());
    verbs.push_back(std::make_unique<AssuranceRestrict>());
}

} // namespace muniment::cli
