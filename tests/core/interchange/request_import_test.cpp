// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/request_import.h"

#include "core/audits/audit_register.h"
#include "core/audits/request_register.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/interchange_messages.h"
#include "tests/support/records.h"

using namespace muniment;
using namespace muniment::interchange;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// An auditor's list against the requests of one audit.
class AskedByList : public Records
{
public:
    AskedByList()
    {
        person(u"Ann Lee"_s);
        control(u"Access review"_s);
        audits::NewAudit what;
        what.name = u"Surveillance"_s;
        what.period = period("2026-01-01..2026-12-31");
        what.requestsDue = day("2027-01-15");
        audit = writeOk([&](vault::Transaction& t) { return audits::AuditRegister::add(t, what); });
    }

    RequestImport compare(const QByteArray& csv)
    {
        const Table table = mustHold(readCsv(csv, u"requests.csv"_s));
        return readOk([&](vault::Access& a) { return compareRequests(a, table, audit); });
    }

    ImportCounts apply(const RequestImport& import)
    {
        return writeOk([&](vault::Transaction& t) { return applyRequestImport(t, import); });
    }

    QList<audits::Request> requests()
    {
        return readOk([](vault::Access& a) { return audits::RequestRegister(a).list(); });
    }

    AuditId audit;
};

QStringList fates(const RequestImport& import)
{
    QStringList found;
    for (const RequestImportRow& row : import.rows)
        found.append(rowFateText(row.fate) + u' ' + row.after.text);
    return found;
}

const QByteArray first = "PBC number,Request description,Control,Sample size,Assigned to,Due date\n"
                         "PBC-1,Access reviews,C-01,,Ann Lee,2027-01-08\n"
                         "PBC-2,Leaver tickets,,25,,\n";

} // namespace

class RequestImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheAuditorsListAsItIsCalledThere()
    {
        AskedByList desk;
        const RequestImport import = desk.compare(first);
        QVERIFY(import.problems.isEmpty());
        QCOMPARE(fates(import), (QStringList{u"new Access reviews"_s, u"new Leaver tickets"_s}));
        QCOMPARE(desk.apply(import).added, 2);
        const QList<audits::Request> kept = desk.requests();
        QCOMPARE(kept.first().code, u"PBC-1"_s);
        QCOMPARE(kept.first().controls.size(), 1);
        QCOMPARE(kept.first().dueOn, day("2027-01-08"));
        QCOMPARE(kept.last().sampleSize, std::optional<qint64>(25));
    }

    void showsOldAgainstNewAndKeepsWhatTheFileLacks()
    {
        AskedByList desk;
        desk.apply(desk.compare(first));
        const RequestImport second
            = desk.compare("Number,Request,Found\nPBC-2,Leaver tickets of 2026,19\n");
        QCOMPARE(fates(second),
            (QStringList{u"changed Leaver tickets of 2026"_s, u"missing Access reviews"_s}));
        QCOMPARE(second.rows.first().changes.size(), 2);
        QCOMPARE(second.rows.first().changes.first().before, u"Leaver tickets"_s);
        desk.apply(second);
        QCOMPARE(audits::sampleText(desk.requests().last()), u"19/25"_s);
        QCOMPARE(desk.requests().size(), 2);
    }

    void whatCannotBeReadIsSaidRowByRow()
    {
        AskedByList desk;
        const RequestImport import
            = desk.compare("Number,Request,Owner,Sample\nR-1,One,Nobody,\nR-2,Two,,none\n");
        QCOMPARE(import.problems.size(), 2);
        QCOMPARE(import.problems.first().column, u"Owner"_s);
        QCOMPARE(import.problems.last().column, u"Sample"_s);
    }

    void whatWasWrittenReadsBackUnchanged()
    {
        AskedByList desk;
        desk.apply(desk.compare(first));
        const ListSheet sheet
            = desk.readOk([&](vault::Access& a) { return requestSheet(a, desk.audit); });
        // What says no day of its own is due with the others, and stays so where that day moves.
        QVERIFY(csvOf(sheet).contains("2027-01-15"));
        desk.writeOk([&](vault::Transaction& t) -> Status {
            Result<audits::Audit> audit = audits::AuditRegister(t.access()).audit(desk.audit);
            if (!audit)
                return failWith(audit);
            audit->requestsDue = day("2027-02-01");
            return audits::AuditRegister::update(t, *audit);
        });
        const RequestImport again = desk.compare(csvOf(sheet));
        QCOMPARE(fates(again),
            (QStringList{u"unchanged Access reviews"_s, u"unchanged Leaver tickets"_s}));
        QCOMPARE(
            again.unusedColumns, (QStringList{u"Due with the audit"_s, u"State"_s, u"Evidence"_s}));
    }
};

MUNIMENT_TEST(RequestImportTest, "request_import_test")
#include "request_import_test.moc"
