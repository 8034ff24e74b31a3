// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/manifest.h"
#include "core/binder/plan_binder.h"
#include "tests/core/binder/plan_for_tests.h"
#include "tests/core/binder/vault_for_tests.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// An audit with two requests, of which E-001 answers the first; E-002 does too, and lies outside.
struct Asked : Vault
{
    Asked()
    {
        audits::Audit audit;
        audit.id = idOf<AuditId>(1);
        audit.number = 1;
        audit.name = u"Surveillance"_s;
        audit.period = year;
        audits.append(audit);
        options.audit = u"U-1"_s;
        add(u"Review"_s, evidence::Review::Accepted);
        addEvidence({Date(2024, 1, 1), Date(2024, 3, 31)}).item.title = u"Old review"_s;
        ask(u"Access reviews"_s, {idOf<EvidenceId>(1), idOf<EvidenceId>(2)});
        ask(u"Restore tests"_s, {});
    }

    void ask(const QString& text, const QList<EvidenceId>& answers)
    {
        audits::Request request;
        request.id = idOf<RequestId>(quint8(requests.size() + 1));
        request.auditId = idOf<AuditId>(1);
        request.number = requests.size() + 1;
        request.code = audits::requestCode(request.number);
        request.text = text;
        request.controls = {idOf<ControlId>(1)};
        request.evidence = answers;
        requests.append(request);
    }
};

QString supportsOf(const BinderPlan& plan)
{
    for (const LabelledValue& each : plan.exhibits.first().facts)
        if (each.label == u"Supports"_s)
            return each.value;
    return {};
}

} // namespace

class PlanRequestsTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachRequestNamesWhatAnswersItHereAndWhatDoesNot()
    {
        Asked asked;
        const auto plan = asked.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->requests.size(), 2);
        const RequestRow& first = plan->requests.first();
        QCOMPARE(first.code, u"R-01"_s);
        QCOMPARE(first.controls, QStringList{u"C-01"_s});
        QCOMPARE(first.exhibits, QStringList{u"E-001"_s});
        QCOMPARE(first.elsewhere, QStringList{u"E-002"_s});
        QVERIFY(plan->requests.last().exhibits.isEmpty());
        QVERIFY(supportsOf(*plan).endsWith(u"request R-01"_s));
    }

    void whatAnswersARequestIsInTheBinderThoughNoControlHasIt()
    {
        Asked asked;
        standing::EvidenceFacts& loose = asked.addEvidence({Date(2026, 2, 1), Date(2026, 2, 1)});
        loose.links.clear();
        const QString code = evidence::evidenceCode(loose.item.number);
        const EvidenceId id = loose.item.id;
        const auto before = asked.plan();
        VERIFY_OK(before);
        QCOMPARE(before->remainder.unlinked, QStringList{code});
        asked.requests.last().evidence = {id};
        const auto plan = asked.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->remainder.unlinked.isEmpty());
        QCOMPARE(plan->requests.last().exhibits, QStringList{code});
        asked.requests.last().state = audits::RequestState::Withdrawn;
        const auto withdrawn = asked.plan();
        VERIFY_OK(withdrawn);
        QCOMPARE(withdrawn->remainder.unlinked, QStringList{code});
    }

    void aCustomerIsNotToldWhatTheAuditorAsked()
    {
        Asked asked;
        asked.options.recipientClass = audits::RecipientClass::Customer;
        const auto plan = asked.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->requests.isEmpty());
        QVERIFY(!supportsOf(*plan).contains(u"R-01"_s));
    }

    void theIndexLeadsToTheExhibits()
    {
        SmallBinder small = smallBinder();
        small.plan.requests = {{u"R-01"_s, u"Access reviews"_s, u"As every year."_s, u"ready"_s,
                                   {u"C-01"_s}, {u"E-001"_s, u"E-002"_s}, {u"E-009"_s}},
            {u"R-02"_s, u"Restore tests"_s, {}, u"open"_s, {}, {}, {}}};
        const LaidOut laid = layOut(small.plan, small.pages, {});
        QVERIFY(laid.book.destinations().value(u"page:requests"_s) > 0);
        const QString text = textOf(small.plan, small.pages);
        for (const QString& words : {u"Index of requests"_s, u"Our answer: As every year."_s,
                 u"not in this binder: E-009"_s, u"Restore tests"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void theManifestCarriesThemAndIsReadBack()
    {
        SmallBinder small = smallBinder();
        small.plan.requests
            = {{u"R-01"_s, u"Access reviews"_s, {}, u"ready"_s, {u"C-01"_s}, {u"E-001"_s}, {}}};
        const LaidOut laid = layOut(small.plan, small.pages, {});
        const auto places = placesOf(small.plan, small.pages, laid.book);
        VERIFY_OK(places);
        const Manifest manifest = manifestOf(small.plan, small.pages, laid.book, *places);
        QCOMPARE(manifest.requests.size(), 1);
        QCOMPARE(manifest.requests.first().related, QStringList{u"E-001"_s});
        const auto read = parseManifest(manifestText(manifest));
        VERIFY_OK(read);
        QCOMPARE(*read, manifest);
    }
};

MUNIMENT_TEST(PlanRequestsTest, "plan_requests_test")
#include "plan_requests_test.moc"
