// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_list_register.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/text_limits.h"
#include "core/base/clean_text.h"
#include "core/scope/refuse_future.h"
#include "core/vault/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::assurance {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectNamed[]
    = "SELECT document_id, what, name FROM assurance_named ORDER BY document_id, what, name";
constexpr char insertNamed[]
    = "INSERT OR IGNORE INTO assurance_named (document_id, what, name) VALUES (?, ?, ?)";

constexpr char selectSurveillance[] = "SELECT document_id, due_on, shown_on "
                                      "FROM assurance_surveillance ORDER BY document_id, due_on";
constexpr char upsertSurveillance[]
    = "INSERT INTO assurance_surveillance (document_id, due_on, shown_on) VALUES (?, ?, ?) "
      "ON CONFLICT (document_id, due_on) DO UPDATE SET shown_on = excluded.shown_on";

constexpr char selectExceptions[]
    = "SELECT id, document_id, test, result, response, touches_us, our_answer "
      "FROM assurance_exception ORDER BY document_id, position";
constexpr char insertException[]
    = "INSERT INTO assurance_exception (id, document_id, position, test, result, response) "
      "VALUES (?, ?, ?, ?, ?, ?)";
constexpr char updateException[]
    = "UPDATE assurance_exception SET touches_us = ?, our_answer = ? WHERE id = ?";
constexpr char selectDocumentOfException[]
    = "SELECT document_id, our_answer FROM assurance_exception WHERE id = ?";

constexpr char selectSubservices[] = "SELECT document_id, name, method, expected_controls "
                                     "FROM assurance_subservice ORDER BY document_id, position";
constexpr char insertSubservice[]
    = "INSERT INTO assurance_subservice (id, document_id, position, name, method, "
      "expected_controls) VALUES (?, ?, ?, ?, ?, ?)";

class ListReader
{
public:
    ListReader(vault::Access& access, QList<AssuranceDocument>& documents)
        : m_access(access)
        , m_documents(documents)
    {
        for (qsizetype i = 0; i < documents.size(); ++i)
            m_places.insert(documents.at(i).id, i);
    }

    void readAll()
    {
        readNamed();
        readSurveillance();
        readExceptions();
        readSubservices();
    }

private:
    AssuranceDocument& documentOf(Query& query)
    {
        return m_documents[m_places.value(query.id<AssuranceDocumentId>())];
    }

    void readNamed()
    {
        Query query(m_access, selectNamed);
        while (query.next()) {
            DocumentFields& fields = documentOf(query).fields;
            const QString what = query.text();
            const QString name = query.text();
            if (what == u"service"_s)
                fields.services.append(name);
            else if (what == u"region"_s)
                fields.regions.append(name);
            else if (const Result<Category> category = parseCategory(name); category)
                fields.categories.append(*category);
        }
    }

    void readSurveillance()
    {
        Query query(m_access, selectSurveillance);
        while (query.next()) {
            AssuranceDocument& document = documentOf(query);
            const Date due = query.date();
            document.fields.surveillanceDue.append(due);
            document.surveillance.append({due, query.date()});
        }
    }

    void readExceptions()
    {
        Query query(m_access, selectExceptions);
        while (query.next()) {
            query.id<AssuranceExceptionId>();
            DocumentFields& fields = documentOf(query).fields;
            TestException exception;
            exception.test = query.text();
            exception.result = query.text();
            exception.response = query.text();
            fields.exceptions.append(exception);
        }
    }

    void readSubservices()
    {
        Query query(m_access, selectSubservices);
        while (query.next()) {
            DocumentFields& fields = documentOf(query).fields;
            SubserviceOrganisation organisation;
            organisation.name = query.text();
            organisation.method = query.choice(&parseSubserviceMethod);
            organisation.expected = query.text();
            fields.subserviceOrganisations.append(organisation);
        }
    }

    vault::Access& m_access;
    QList<AssuranceDocument>& m_documents;
    QHash<AssuranceDocumentId, qsizetype> m_places;
};

} // namespace

void readLists(vault::Access& access, QList<AssuranceDocument>& documents)
{
    ListReader(access, documents).readAll();
}

void insertName(
    vault::Transaction& transaction, AssuranceDocumentId id, Field field, const QString& name)
{
    const QString what = field == Field::Service ? u"service"_s
        : field == Field::Region                 ? u"region"_s
                                                 : u"category"_s;
    (Query(transaction.access(), insertNamed) << id << what << name).run();
}

void insertLists(
    vault::Transaction& transaction, AssuranceDocumentId id, const DocumentFields& fields)
{
    vault::Access& access = transaction.access();
    for (const QString& each : fields.services)
        insertName(transaction, id, Field::Service, each);
    for (const QString& each : fields.regions)
        insertName(transaction, id, Field::Region, each);
    for (const Category each : fields.categories)
        insertName(transaction, id, Field::Category, categoryText(each));
    for (const Date due : fields.surveillanceDue)
        (Query(access, upsertSurveillance) << id << due << Date()).run();
    int position = 0;
    for (const TestException& each : fields.exceptions) {
        const bool both = !each.control.isEmpty() && !each.test.isEmpty();
        const QString test = each.control + (both ? u": "_s : QString()) + each.test;
        (Query(access, insertException) << transaction.ids().make<AssuranceExceptionId>() << id
                                        << ++position << test << each.result << each.response)
            .run();
    }
    position = 0;
    for (const SubserviceOrganisation& each : fields.subserviceOrganisations)
        (Query(access, insertSubservice)
            << transaction.ids().make<Id<struct AssuranceSubserviceTag>>() << id << ++position
            << each.name << subserviceMethodText(each.method) << each.expected)
            .run();
}

Result<QList<RecordedException>> AssuranceRegister::exceptions() const
{
    return guarded([&]() -> Result<QList<RecordedException>> {
        QList<RecordedException> exceptions;
        Query query(m_access, selectExceptions);
        while (query.next()) {
            RecordedException exception;
            exception.id = query.id<AssuranceExceptionId>();
            exception.documentId = query.id<AssuranceDocumentId>();
            exception.what.test = query.text();
            exception.what.result = query.text();
            exception.what.response = query.text();
            exception.touches = query.choice(&parseTouches);
            exception.ourAnswer = query.text();
            exceptions.append(exception);
        }
        return exceptions;
    });
}

Status AssuranceRegister::answerException(vault::Transaction& transaction, AssuranceExceptionId id,
    Touches touches, const QString& answer)
{
    if (touches != Touches::Undecided && cleanText(answer).isEmpty())
        return fail(Problem::Invalid, cause::answerMissing);
    return guarded([&]() -> Status {
        Query owner(transaction.access(), selectDocumentOfException);
        owner << id;
        if (!owner.next())
            return fail(Problem::NotFound, cause::exceptionNotFound, {idText(id)});
        transaction.about("assurance_document", owner.id<AssuranceDocumentId>());
        if (const Status fit = refuseLongAnswer(answer, owner.text()); !fit)
            return fit;
        (Query(transaction.access(), updateException)
            << touchesText(touches) << cleanText(answer) << id)
            .run();
        return {};
    });
}

Status AssuranceRegister::showSurveillance(
    vault::Transaction& transaction, AssuranceDocumentId id, const SurveillanceAudit& audit)
{
    if (const Status past = scope::refuseFuture(transaction, audit.shownOn); !past)
        return past;
    return guarded([&]() -> Status {
        transaction.about("assurance_document", id);
        (Query(transaction.access(), upsertSurveillance) << id << audit.dueOn << audit.shownOn)
            .run();
        return {};
    });
}

} // namespace muniment::assurance
