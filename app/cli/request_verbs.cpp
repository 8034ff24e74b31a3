// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_verbs.h"

#include "app/cli/import_answer.h"
#include "app/cli/import_columns.h"
#include "app/cli/in_vault.h"
#include "app/cli/request_fields.h"
#include "core/audits/audit_register.h"
#include "core/audits/request_messages.h"
#include "core/audits/request_register.h"
#include "core/base/durable_file.h"
#include "core/evidence/evidence_register.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/request_import.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using audits::Request;
using audits::RequestRegister;
using audits::RequestState;

class RequestVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RequestVerb)

public:
    QString noun() const override { return u"audit request"_s; }

protected:
    // How a verb names one request.
    void declareRequest(Options& options)
    {
        options.text(u"REQUEST"_s, m_request, u"number, as R-07"_s, Need::Required);
        options.text(u"--audit"_s, m_audit, u"its audit, where several have the number"_s);
    }
    void declareAudit(Options& options, Need need)
    {
        options.text(u"--audit"_s, m_audit, u"code or name of the audit"_s, need);
    }

    // Null where none was named.
    Result<AuditId> audit(vault::Access& access) const
    {
        if (m_audit.isEmpty())
            return AuditId();
        const auto found = audits::AuditRegister(access).find(m_audit);
        return found ? Result<AuditId>(found->id) : Result<AuditId>(failWith(found));
    }

    Result<Request> request(vault::Access& access) const
    {
        const Result<AuditId> where = audit(access);
        return where ? RequestRegister(access).find(m_request, *where)
                     : Result<Request>(failWith(where));
    }

    static Result<Answer> answerFor(vault::Access& access, RequestId id)
    {
        const Result<Request> kept = RequestRegister(access).request(id);
        if (!kept)
            return failWith(kept);
        const Result<QJsonObject> json = requestJson(access, *kept);
        if (!json)
            return failWith(json);
        return Answer{*json,
            kept->code + u"  "_s + audits::requestStateWords(kept->state) + u"  "_s + kept->text};
    }

    QString m_request;
    QString m_audit;
};

class RequestAdd final : public RequestVerb
{
public:
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"note what an auditor asks for"_s; }
    void declare(Options& options) override
    {
        options.text(u"TEXT"_s, m_text, u"what is asked for"_s, Need::Required);
        declareAudit(options, Need::Required);
        m_fields.declare(options);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"audit request.add"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const Result<AuditId> where = audit(t.access());
                if (!where)
                    return failWith(where);
                audits::NewRequest request;
                request.text = m_text;
                if (const Status read = m_fields.read(t.access(), request); !read)
                    return failWith(read);
                const auto id = RequestRegister::add(t, *where, request);
                return id ? answerFor(t.access(), *id) : Result<Answer>(failWith(id));
            });
    }

private:
    QString m_text;
    RequestFields m_fields;
};

class RequestEdit final : public RequestVerb
{
public:
    QString name() const override { return u"edit"_s; }
    QString summary() const override { return u"change a request"_s; }
    void declare(Options& options) override
    {
        declareRequest(options);
        options.text(u"--text"_s, m_text, u"what is asked for"_s);
        m_fields.declare(options);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"audit request.edit"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const Result<Request> before = request(t.access());
                if (!before)
                    return failWith(before);
                audits::NewRequest after = *before;
                after.text = m_text.value_or(after.text);
                if (const Status read = m_fields.read(t.access(), after); !read)
                    return failWith(read);
                const Status done = RequestRegister::update(t, before->id, after);
                return done ? answerFor(t.access(), before->id) : Result<Answer>(failWith(done));
            });
    }

private:
    std::optional<QString> m_text;
    RequestFields m_fields;
};

class RequestList final : public RequestVerb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RequestList)

public:
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list requests"_s; }
    void declare(Options& options) override
    {
        declareAudit(options, Need::Optional);
        options.choice(u"--state"_s, m_state, requestStates(), u"only those in this state"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return readIn(session, [this](vault::Access& access) -> Result<Answer> {
            const Result<AuditId> where = audit(access);
            if (!where)
                return failWith(where);
            const Result<QList<Request>> all = RequestRegister(access).list();
            if (!all)
                return failWith(all);
            QJsonArray items;
            QList<QStringList> rows;
            for (const Request& each : *all) {
                if ((!where->isNull() && each.auditId != *where)
                    || (!m_state.isEmpty() && audits::requestStateText(each.state) != m_state))
                    continue;
                const Result<QJsonObject> json = requestJson(access, each);
                if (!json)
                    return failWith(json);
                items.append(*json);
                rows.append({json->value(u"audit"_s).toString(), each.code,
                    audits::requestStateWords(each.state), each.text,
                    json->value(u"owner"_s).toString(), json->value(u"due_on"_s).toString(),
                    audits::sampleText(each), QString::number(each.evidence.size())});
            }
            return Answer{itemsJson(items),
                textTable({tr("audit"), tr("no."), tr("state"), tr("request"), tr("owner"),
                              tr("due"), tr("sample"), tr("files")},
                    rows, tr("No requests."))};
        });
    }

private:
    QString m_state;
};

class RequestShow final : public RequestVerb
{
public:
    QString name() const override { return u"show"_s; }
    QString summary() const override { return u"show a request and what was handed over"_s; }
    void declare(Options& options) override { declareRequest(options); }

    Result<Answer> run(Session& session) override
    {
        return readIn(session, [this](vault::Access& access) -> Result<Answer> {
            const Result<Request> found = request(access);
            if (!found)
                return failWith(found);
            const Result<QJsonObject> json = requestJson(access, *found);
            if (!json)
                return failWith(json);
            return Answer{*json, requestText(*found, *json)};
        });
    }
};

class RequestLink final : public RequestVerb
{
public:
    QString name() const override { return u"link"_s; }
    QString summary() const override { return u"answer a request with evidence"_s; }
    void declare(Options& options) override
    {
        declareRequest(options);
        options.texts(u"--evidence"_s, m_evidence, u"item that answers it, as E-041"_s);
        options.texts(u"--without"_s, m_without, u"item that answers it no longer"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"audit request.link"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const Result<Request> found = request(t.access());
                if (!found)
                    return failWith(found);
                const Status linked = each(t, m_evidence, found->id, &RequestRegister::link);
                if (!linked)
                    return failWith(linked);
                const Status taken = each(t, m_without, found->id, &RequestRegister::unlink);
                return taken ? answerFor(t.access(), found->id) : Result<Answer>(failWith(taken));
            });
    }

private:
    static Status each(vault::Transaction& t, const QStringList& names, RequestId id,
        Status (*step)(vault::Transaction&, RequestId, EvidenceId))
    {
        for (const QString& name : wordsOf(names)) {
            const auto item = evidence::EvidenceRegister(t.access()).find(name);
            if (!item)
                return failWith(item);
            if (const Status done = step(t, id, item->id); !done)
                return done;
        }
        return {};
    }

    QStringList m_evidence;
    QStringList m_without;
};

class RequestMove final : public RequestVerb
{
public:
    QString name() const override { return u"move"_s; }
    QString summary() const override { return u"take a request to another state"_s; }
    void declare(Options& options) override
    {
        declareRequest(options);
        options.choice(u"--to"_s, m_to, requestStates(), u"the state"_s, Need::Required);
        options.text(u"--on"_s, m_on, u"day of the step (default: today)"_s);
        options.text(u"--auditor-words"_s, m_words, u"what the auditor said"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"audit request.move"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const Result<Request> found = request(t.access());
                if (!found)
                    return failWith(found);
                const Result<Date> on = optionalDay(m_on);
                if (!on)
                    return failWith(on);
                const Status moved = RequestRegister::move(
                    t, found->id, {*audits::parseRequestState(m_to), *on, m_words});
                return moved ? answerFor(t.access(), found->id) : Result<Answer>(failWith(moved));
            });
    }

private:
    QString m_to;
    QString m_on;
    QString m_words;
};

class RequestImportVerb final : public RequestVerb
{
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override
    {
        return u"compare an auditor's list of requests; --apply writes it"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_file, u"CSV file"_s);
        options.flag(u"--columns"_s, m_columns, u"only say which columns a file may have"_s);
        options.footer(columnsHelp(interchange::requestImportColumns()));
        declareAudit(options, Need::Optional);
        options.flag(u"--apply"_s, m_apply, u"write what is new and changed"_s);
    }

    Result<Answer> run(Session& session) override
    {
        if (m_columns)
            return columnsAnswer(interchange::requestImportColumns());
        if (const Status named = fileNamed(m_file); !named)
            return failWith(named);
        const Result<interchange::Table> table = interchange::readCsvFile(m_file);
        if (!table)
            return failWith(table);
        if (!m_apply)
            return readIn(session, [&](vault::Access& access) -> Result<Answer> {
                const auto import = compare(access, *table);
                if (!import)
                    return failWith(import);
                return importAnswer(*import, linesOf(*import), {});
            });
        return writeIn(
            session, u"audit request.import"_s, [&](vault::Transaction& t) -> Result<Answer> {
                const auto import = compare(t.access(), *table);
                if (!import)
                    return failWith(import);
                const auto written = interchange::applyRequestImport(t, *import);
                if (!written)
                    return failWith(written);
                return importAnswer(*import, linesOf(*import), *written);
            });
    }

private:
    Result<interchange::RequestImport> compare(
        vault::Access& access, const interchange::Table& table) const
    {
        const auto where = audits::AuditRegister(access).find(m_audit);
        if (!where)
            return failWith(where);
        return interchange::compareRequests(access, table, where->id);
    }

    static QList<ImportLine> linesOf(const interchange::RequestImport& import)
    {
        QList<ImportLine> lines;
        for (const interchange::RequestImportRow& row : import.rows)
            lines.append({row.row, row.fate,
                row.after.code.isEmpty() ? row.after.text
                                         : QString(row.after.code + u"  "_s + row.after.text),
                row.changes});
        return lines;
    }

    QString m_file;
    bool m_columns = false;
    bool m_apply = false;
};

class RequestExport final : public RequestVerb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RequestExport)

public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return u"write the requests of an audit as a table"_s; }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_file,
            u"a new file; a workbook where it ends in .xlsx, else CSV"_s, Need::Required);
        declareAudit(options, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        const auto sheet
            = readIn(session, [this](vault::Access& access) -> Result<interchange::ListSheet> {
                  const auto where = audits::AuditRegister(access).find(m_audit);
                  if (!where)
                      return failWith(where);
                  return interchange::requestSheet(access, where->id);
              });
        if (!sheet)
            return failWith(sheet);
        const Result<QByteArray> bytes = m_file.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
            ? interchange::workbookOf(*sheet)
            : Result<QByteArray>(interchange::csvOf(*sheet));
        if (!bytes)
            return failWith(bytes);
        if (const Status written = writeDurably(m_file, *bytes); !written)
            return failWith(written);
        return Answer{{{u"file"_s, m_file}, {u"requests"_s, sheet->rows.size()}},
            tr("Wrote %n request(s) to %1.", nullptr, int(sheet->rows.size())).arg(m_file)};
    }

private:
    QString m_file;
};

} // namespace

void addRequestVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<RequestAdd>());
    verbs.push_back(std::make_unique<RequestList>());
    verbs.push_back(std::make_unique<RequestShow>());
    verbs.push_back(std::make_unique<RequestEdit>());
    verbs.push_back(std::make_unique<RequestLink>());
    verbs.push_back(std::make_unique<RequestMove>());
    verbs.push_back(std::make_unique<RequestImportVerb>());
    verbs.push_back(std::make_unique<RequestExport>());
}

} // namespace muniment::cli
