// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_files.h"
#include "tests/cli/desk.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// "asset add data Ledger" as arguments; words with blanks stand between bars: |Ann Lee|.
QStringList words(const QString& line)
{
    static const QRegularExpression part(u"\\|([^|]*)\\||(\\S+)"_s);
    QStringList all;
    for (auto each = part.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        all.append(match.capturedLength(2) > 0 ? match.captured(2) : match.captured(1));
    }
    return all;
}

// The names below "Subcommands:" in a help.
QStringList subcommands(const QString& help)
{
    static const QRegularExpression line(
        u"^  ([a-z][a-z-]*)(?: |$)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    const qsizetype at = help.indexOf(u"Subcommands:"_s);
    for (auto each = line.globalMatch(at < 0 ? QString() : help.mid(at)); each.hasNext();)
        names.append(each.next().captured(1));
    return names;
}

// Every verb that the program says it has: "asset add", "attest".
QSet<QString> verbsInTheHelp()
{
    QSet<QString> verbs;
    for (const QString& noun : subcommands(Desk::runProgram({u"--help"_s}).words)) {
        const QStringList names = subcommands(Desk::runProgram({noun, u"--help"_s}).words);
        if (names.isEmpty())
            verbs.insert(noun);
        for (const QString& name : names) {
            const QStringList below
                = subcommands(Desk::runProgram({noun, name, u"--help"_s}).words);
            if (below.isEmpty())
                verbs.insert(noun + u' ' + name);
            for (const QString& each : below)
                verbs.insert(noun + u' ' + name + u' ' + each);
        }
    }
    return verbs;
}

// One verb, done as it should be and then wrongly, on the desk that the verbs before it left.
struct Case
{
    QString verb;
    QString right; // what follows the verb
    QString wrong;
    QString cause; // of the wrong one
    int exitCode = 1; // of the wrong one
};

} // namespace

// A house from its first person to its binder, every verb once right and once wrong.
class EveryVerbTest final : public QObject
{
    Q_OBJECT

    // In an order in which each finds what it needs. The provider's papers are @certificate and
    // @report, the binder that was issued is @issued, files of the desk are @name.
    static QList<Case> cases()
    {
        return {
            {u"vault create"_s, u"@new.muniment --organisation Acme"_s,
                u"@new.muniment --organisation Acme"_s, u"base.target_exists"_s},
            {u"vault set"_s, u"--legal-name |Northwind Payments plc|"_s, u"--organisation ||"_s,
                u"scope.name_missing"_s},
            {u"vault info"_s, u""_s, u"--deep"_s, u"cli.usage"_s, 2},
            {u"vault verify"_s, u"--full"_s, u"--half"_s, u"cli.usage"_s, 2},
            {u"vault backup"_s, u"@copy"_s, u"@nowhere/copy"_s, u"vault.folder_not_found"_s},
            {u"vault backups"_s, u"@copy --check"_s, u"@nowhere"_s, u"base.file_not_found"_s},
            {u"vault restore"_s, u"@copy"_s, u"@nowhere"_s, u"vault.not_found"_s},
            {u"person add"_s, u"|Ann Lee| --role |Platform lead| --from 2024-01-01"_s, u"||"_s,
                u"scope.name_missing"_s},
            {u"person set"_s, u"P-01 --from 2024-01-02"_s, u"|Nobody Known| --role x"_s,
                u"scope.person_not_found"_s},
            {u"person list"_s, u""_s, u"Ann"_s, u"cli.usage"_s, 2},
            {u"provider add"_s, u"|Northwind Cloud| --other-name NWC"_s, u"|NORTHWIND CLOUD Ltd|"_s,
                u"scope.provider_name_taken"_s},
            {u"provider set"_s, u"V-1 --contracting-entity |Northwind Cloud Ireland Ltd|"_s,
                u"V-1 --without-name Foo"_s, u"scope.provider_name_unknown"_s},
            {u"provider list"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"scope add"_s,
                u"|Payments EU| --provider NWC --regions westeurope --period 2025-01-01..2025-12-31"_s,
                u"|payments eu|"_s, u"scope.scope_name_taken"_s},
            {u"scope set"_s, u"S-1 --exclusions |The office network.|"_s, u"S-9 --name x"_s,
                u"scope.scope_not_found"_s},
            {u"scope list"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"asset add"_s, u"application Portal --scope S-1 --from 2024-01-01"_s,
                u"application Portal --scope S-1"_s, u"scope.asset_name_taken"_s},
            {u"asset import"_s, u"@assets.csv --scope S-1 --apply"_s, u"@broken.csv --scope S-1"_s,
                u"interchange.quote_never_closed"_s},
            {u"asset set"_s, u"Portal --region |West Europe| --owner P-01"_s,
                u"Portal --owner Nobody"_s, u"scope.person_not_found"_s},
            {u"asset list"_s, u""_s, u"--scope S-9"_s, u"scope.scope_not_found"_s},
            {u"asset retire"_s, u"Batch"_s, u"A-009"_s, u"scope.asset_not_found"_s},
            {u"framework load"_s, u"iso-27001-2022"_s, u"iso-1"_s, u"controls.entry_not_found"_s},
            {u"framework apply"_s, u"iso-27001-2022 --scope S-1"_s, u"soc --scope S-1"_s,
                u"controls.framework_not_found"_s},
            {u"framework import"_s, u"@rules.csv --code house --name |House rules| --apply"_s,
                u"@assets.csv --code house"_s, u"interchange.columns_missing"_s},
            {u"framework list"_s, u""_s, u"--scope S-1"_s, u"cli.usage"_s, 2},
            {u"requirement list"_s, u"--framework house"_s, u"--framework none"_s,
                u"controls.framework_not_found"_s},
            {u"requirement set"_s,
                u"house:1 --scope S-1 --applicability excluded --reason |Not here.| --approver P-01"_s,
                u"house:1 --scope S-1 --applicability excluded"_s,
                u"controls.exclusion_needs_reason"_s},
            {u"responsibility set"_s, u"iso-27001-2022:A.7.4 --scope S-1 --who provider"_s,
                u"iso-27001-2022:A.7.4 --scope S-1 --who other_party"_s,
                u"controls.other_party_unnamed"_s},
            {u"responsibility matrix"_s, u"--scope S-1"_s, u"--scope S-9"_s,
                u"scope.scope_not_found"_s},
            {u"control add"_s,
                u"|Access review| --statement |Access is reviewed.| --from 2024-01-01 --owner P-01 "
                "--asset A-001 --status implemented --requirement house:1"_s,
                u"|Access review| --statement || --from 2024-01-01"_s,
                u"controls.statement_missing"_s},
            {u"control set"_s, u"C-01 --frequency quarterly"_s, u"C-09 --frequency quarterly"_s,
                u"controls.control_not_found"_s},
            {u"control expect"_s, u"C-01 |User list|"_s, u"C-01 |User list| --sample 0"_s,
                u"cli.usage"_s, 2},
            {u"control catalog"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"control adopt"_s, u"access-review"_s, u"no-such-entry"_s,
                u"controls.entry_not_found"_s},
            {u"control import"_s, u"@controls.csv --apply"_s, u"@none.csv"_s,
                u"base.file_not_found"_s},
            {u"control list"_s, u"--kind organisation"_s, u"--owner Bo"_s,
                u"scope.person_not_found"_s},
            {u"control show"_s, u"C-01"_s, u"C-09"_s, u"controls.control_not_found"_s},
            {u"control retire"_s, u"C-02"_s, u"C-02"_s, u"controls.retired_twice"_s},
            {u"evidence add"_s,
                u"@users.csv --control C-01 --covers 2025-01-01..2025-12-31 --collector P-01"_s,
                u"@users.csv --covers 2025-12-31..2025-01-01"_s, u"base.end_before_start"_s},
            {u"evidence list"_s, u""_s, u"--control C-09"_s, u"controls.control_not_found"_s},
            {u"evidence show"_s, u"E-001"_s, u"E-009"_s, u"evidence.not_found"_s},
            {u"evidence set"_s, u"E-001 --title |User list 2025|"_s,
                u"E-001 --captured 2099-01-01T00:00:00Z"_s, u"scope.time_ahead"_s},
            {u"evidence revise"_s, u"E-001 @more.csv --reason |A column was missing.|"_s,
                u"E-001 @more.csv --reason ||"_s, u"evidence.reason_missing"_s},
            {u"evidence review"_s, u"E-001 --as accepted --by |Bo Hart|"_s,
                u"E-001 --as accepted --by |Bo Hart| --on 2099-01-01"_s, u"scope.day_ahead"_s},
            {u"evidence link"_s, u"E-001 C-01"_s, u"E-001 C-09"_s, u"controls.control_not_found"_s},
            {u"evidence export"_s, u"E-001 @out"_s, u"E-009 @out"_s, u"evidence.not_found"_s},
            {u"attest"_s,
                u"C-01 --conclusion effective --meaning reviewed --by |Bo Hart| --period "
                "2025-01-01..2025-12-31 --statement |Reviewed.|"_s,
                u"C-01 --conclusion effective --meaning approved --by |Bo Hart| --period "
                "2025-01-01..2025-12-31 --statement |Reviewed.| --obtained signed_paper"_s,
                u"attestation.signing_time_missing"_s},
            {u"attestation list"_s, u""_s, u"--control C-09"_s, u"controls.control_not_found"_s},
            {u"attestation withdraw"_s, u"AT-001 --reason |Wrong control.|"_s,
                u"AT-001 --reason |Again.|"_s, u"attestation.withdrawn_already"_s},
            {u"evidence unlink"_s, u"E-001 C-01"_s, u"E-001 C-09"_s,
                u"controls.control_not_found"_s},
            {u"evidence withdraw"_s, u"|E-001 r1| --reason |Wrong file.|"_s,
                u"|E-001 r2| --reason |Wrong.| --on 2099-01-01"_s, u"scope.day_ahead"_s},
            {u"assurance inspect"_s, u"@certificate"_s, u"@users.csv"_s, u"documents.not_a_pdf"_s},
            {u"assurance import"_s, u"@certificate --confirm"_s, u"@certificate --confirm"_s,
                u"assurance.imported_already"_s},
            {u"assurance list"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"assurance show"_s, u"D-01"_s, u"D-09"_s, u"assurance.document_not_found"_s},
            {u"assurance coverage"_s, u"--period 2025-01-01..2025-12-31"_s, u"--period 2025"_s,
                u"base.not_a_period"_s, 2},
            {u"assurance review"_s, u"D-01 --by P-02 --conclusion may_be_relied_on"_s,
                u"D-01 --by P-02 --conclusion with_limits"_s, u"assurance.limits_missing"_s},
            {u"assurance check"_s, u"D-01 --register |IAF CertSearch| --status listed --by P-01"_s,
                u"D-01 --register |IAF CertSearch| --status listed --on 2099-01-01"_s,
                u"scope.day_ahead"_s},
            {u"assurance lean"_s, u"D-01 --requirement iso-27001-2022:A.7.4 --scope S-1"_s,
                u"D-01 --requirement iso-27001-2022:A.99 --scope S-1"_s,
                u"controls.requirement_not_found"_s},
            {u"assurance settle"_s, u"D-01 --region harbour-9 --as |North Europe|"_s,
                u"D-99 --region harbour-9 --as |North Europe|"_s,
                u"assurance.document_not_found"_s},
            {u"assurance restrict"_s, u"D-01 --note |where: the portal|"_s,
                u"D-01 --note |for: Anna Berg|"_s, u"assurance.names_not_heeded"_s},
            {u"duty list"_s, u""_s, u"--state open"_s, u"cli.usage"_s, 2},
            {u"duty set"_s,
                u"T-01 --state does_not_concern_us --reason |Nobody leaves.| --by P-01"_s,
                u"T-01 --state met"_s, u"assurance.duty_needs_control"_s},
            {u"assurance answer"_s, u"D-02 1 --touches no --answer |None of ours is among them.|"_s,
                u"D-02 1 --touches no"_s, u"assurance.answer_missing"_s},
            {u"audit add"_s,
                u"|Surveillance 2025| --scope S-1 --framework house --period 2025-01-01..2025-12-31"_s,
                u"|SURVEILLANCE 2025| --period 2025-01-01..2025-12-31"_s,
                u"audits.audit_name_taken"_s},
            {u"audit set"_s, u"U-1 --auditor |Oak Assurance| --fieldwork 2026-01-10..2026-01-14"_s,
                u"U-1 --period 2025-12-31..2025-01-01"_s, u"base.end_before_start"_s},
            {u"audit list"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"audit request add"_s,
                u"|Access reviews| --audit U-1 --control C-01 --owner P-01 --sample 4"_s,
                u"|| --audit U-1"_s, u"audits.request_text_missing"_s},
            {u"audit request list"_s, u"--audit U-1 --state open"_s, u"--state lost"_s,
                u"cli.usage"_s, 2},
            {u"audit request show"_s, u"R-01"_s, u"R-09"_s, u"audits.request_not_found"_s},
            {u"audit request edit"_s, u"R-01 --found 3 --due 2026-01-31"_s,
                u"R-01 --owner |Nobody Known|"_s, u"scope.person_not_found"_s},
            {u"audit request link"_s, u"R-01 --evidence E-001"_s, u"R-01 --evidence E-900"_s,
                u"evidence.not_found"_s},
            {u"audit request move"_s, u"R-01 --to ready"_s, u"R-01 --to accepted"_s,
                u"audits.request_move_refused"_s},
            {u"audit request import"_s, u"@requests.csv --audit U-1 --apply"_s,
                u"@nowhere.csv --audit U-1"_s, u"base.file_not_found"_s},
            {u"audit request export"_s, u"@requests.xlsx --audit U-1"_s,
                u"@requests.xlsx --audit U-1"_s, u"base.target_exists"_s},
            {u"binder export"_s, u"@binder.pdf --audit U-1"_s,
                u"@other.pdf --audit U-1 --framework iso-27001-2022"_s,
                u"binder.outside_the_audit"_s},
            {u"binder verify"_s, u"@binder.pdf"_s, u"@certificate"_s, u"binder.not_a_binder"_s},
            {u"binder list"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"binder review"_s, u"U-1 --note |Nothing to add.|"_s, u"U-9"_s,
                u"audits.audit_not_found"_s},
            {u"binder hand-over"_s, u"@issued --to |Anna Berg| --means |data room|"_s,
                u"@issued --to |Anna Berg| --on 2001-01-01"_s, u"audits.handed_before_made"_s},
            {u"binder recall"_s, u"@issued --reason |Wrong scope.|"_s,
                u"B-1999-001 --reason |Why.|"_s, u"audits.edition_not_found"_s},
            {u"journal list"_s, u"--record E-001"_s, u"--record E-099"_s,
                u"cli.record_not_found"_s},
            {u"journal undo"_s, u""_s, u"--change-set 12"_s, u"cli.usage"_s, 2},
            {u"restore-point set"_s, u"|Before the audit|"_s, u"||"_s,
                u"vault.restore_point_not_named"_s},
            {u"restore-point list"_s, u""_s, u"--all"_s, u"cli.usage"_s, 2},
            {u"report coverage"_s, u"--scope S-1"_s, u"--format pdf"_s, u"cli.usage"_s, 2},
            {u"report work-queue"_s, u"--horizon 30"_s, u"--horizon -1"_s, u"cli.usage"_s, 2},
            {u"person hand-over"_s, u"P-01 --to P-02"_s, u"P-01 --to P-01"_s,
                u"controls.handed_to_oneself"_s},
            {u"sample create"_s, u"@sample"_s, u"@users.csv"_s, u""_s},
        };
    }

    QStringList argumentsOf(const QString& verb, const QString& line) const
    {
        QStringList arguments = words(verb) + words(line);
        for (QString& each : arguments) {
            if (each == u"@certificate"_s)
                each = m_certificate;
            else if (each == u"@report"_s)
                each = m_report;
            else if (each == u"@issued"_s)
                each = m_desk.ask({u"binder"_s, u"list"_s})
                           .items()
                           .at(0)
                           .toObject()
                           .value(u"binder"_s)
                           .toString();
            else if (each.startsWith(u'@'))
                each = QDir(m_desk.folder()).filePath(each.mid(1));
        }
        return arguments;
    }

private slots:
    void initTestCase()
    {
        const sample::SampleFiles files = mustHold(sample::writeSampleFiles(m_folder.path(), {}));
        for (const sample::SampleFile& each : files.files)
            if (each.path.contains(u"IS-274113"_s))
                m_certificate = files.pathOf(each);
            else if (each.path.contains(u"SOC-2"_s)
                && each.use == sample::SampleUse::ProviderDocument)
                m_report = files.pathOf(each);
        QVERIFY(!m_certificate.isEmpty() && !m_report.isEmpty());
        m_desk.file(
            u"assets.csv"_s, "Name,Kind,In service from\nBatch,virtual_machine,2024-01-01\n");
        m_desk.file(u"broken.csv"_s, "Name,Kind\nBatch,\"data\n");
        m_desk.file(u"rules.csv"_s, "No.,Title\n1,Keys are rotated\n");
        m_desk.file(
            u"controls.csv"_s, "Title,Statement,Kinds\nTraining,People learn.,organisation\n");
        m_desk.file(u"users.csv"_s, "user,role\nann,admin\n");
        m_desk.file(u"requests.csv"_s, "Number,Request\nPBC-2,Leaver tickets\n");
        m_desk.file(u"more.csv"_s, "user,role,since\nann,admin,2024\n");
        QDir(m_desk.folder()).mkdir(u"out"_s);
    }

    void noVerbIsMissing()
    {
        QSet<QString> tried;
        for (const Case& each : cases())
            tried.insert(each.verb);
        const QSet<QString> known = verbsInTheHelp();
        QVERIFY(known.size() > 50);
        QStringList untried = (known - tried).values();
        untried.sort();
        QVERIFY2(untried.isEmpty(), qPrintable(u"without a case: "_s + untried.join(u", "_s)));
        const QStringList gone = (tried - known).values();
        QVERIFY2(gone.isEmpty(), qPrintable(u"not in the help: "_s + gone.join(u", "_s)));
    }

    void eachSaysWhatItTakes()
    {
        for (const Case& each : cases()) {
            const Ran ran = Desk::runProgram(words(each.verb) + QStringList{u"--help"_s});
            EXPECT_EXIT(ran, 0);
            QVERIFY2(ran.words.contains(u"Usage: "_s), qPrintable(each.verb));
        }
    }

    void eachWorksAndSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<int>("exitCode");
        for (const Case& each : cases())
            QTest::newRow(qPrintable(each.verb))
                << each.right << each.wrong << each.cause << each.exitCode;
    }

    // Rows build on each other, as the verbs do on a real desk.
    void eachWorksAndSaysWhatIsWrong()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, cause);
        QFETCH(int, exitCode);
        const QString verb = QString::fromLatin1(QTest::currentDataTag());
        if (verb == u"evidence review"_s)
            EXPECT_EXIT(
                m_desk.run(words(u"person add |Bo Hart| --line second_look --from 2024-01-01"_s)),
                0);
        if (verb == u"duty list"_s) // a certificate asks nothing of us, a report does
            EXPECT_EXIT(m_desk.run(argumentsOf(u"assurance import"_s,
                            u"@report --set opinion=qualified --set "
                            "restriction=named_recipients --confirm"_s)),
                0);
        const Ran done = m_desk.ask(argumentsOf(verb, right));
        EXPECT_EXIT(done, 0);
        QVERIFY2(!done.json.isEmpty(), qPrintable(done.words));
        QVERIFY2(!done.json.contains(u"error"_s), qPrintable(done.words));

        const Ran failed = m_desk.ask(argumentsOf(verb, wrong));
        EXPECT_EXIT(failed, exitCode);
        const QJsonObject error = failed.json.value(u"error"_s).toObject();
        QCOMPARE(error.keys(), (QStringList{u"cause"_s, u"next"_s, u"problem"_s, u"sentence"_s}));
        if (!cause.isEmpty())
            QCOMPARE(failed.cause(), cause);
        const QString sentence = error.value(u"sentence"_s).toString();
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"SQL"_s)
                && !sentence.contains(u"constraint"_s),
            qPrintable(sentence));

        const Ran inWords = m_desk.run(argumentsOf(verb, wrong));
        EXPECT_EXIT(inWords, exitCode);
        QVERIFY2(inWords.words.isEmpty(), qPrintable(inWords.words));
        QVERIFY2(!inWords.complaint.trimmed().isEmpty(), qPrintable(verb));
    }

    void anIssuedBinderIsNotUndone()
    {
        const Ran listed = m_desk.ask({u"journal"_s, u"list"_s});
        for (const QJsonValue& each : listed.items()) {
            if (each.toObject().value(u"verb"_s) != u"binder.export"_s)
                continue;
            const Ran refused = m_desk.ask({u"journal"_s, u"undo"_s, u"--change-set"_s,
                each.toObject().value(u"change_set"_s).toString()});
            EXPECT_EXIT(refused, 1);
            QCOMPARE(refused.cause(), u"vault.undo_forbidden"_s);
            return;
        }
        QFAIL("no binder was issued");
    }

    void aDraftBearsNoNumber()
    {
        const Ran made
            = m_desk.ask(argumentsOf(u"binder export"_s, u"@draft.pdf --audit U-1 --draft"_s));
        EXPECT_EXIT(made, 0);
        QCOMPARE(made.json.value(u"binder"_s).toString(), u"DRAFT, not issued"_s);
        EXPECT_EXIT(m_desk.run(argumentsOf(u"binder verify"_s, u"@draft.pdf"_s)), 0);
        const Ran issued = m_desk.ask({u"binder"_s, u"list"_s});
        QCOMPARE(issued.items().size(), 1);
    }

private:
    Desk m_desk;
    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_report;
};

MUNIMENT_TEST(EveryVerbTest, "every_verb_test")
#include "every_verb_test.moc"
