// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/list_contract.h"
#include "tests/ui/test_desk.h"
#include "ui/attestations/attestation_columns.h"
#include "ui/attestations/signing_fields.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// What the pages of attestations list, of a real vault.
class AttestationRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<tests::TestDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void everyListKeepsItsModelContract();
    void everySignatureStandsInTheRegister();
    void nobodyAtTheDeskHasNothingToSign();
    void ownersPerformAndOthersReview();
    void theProposedStatementSaysWhatTheFieldsSay();
    void everyFieldGoesIntoTheRequest();

private:
    [[nodiscard]] View as(const QString& name) const
    {
        View view = m_desk->view();
        view.me = m_desk->person(name);
        return view;
    }

    std::unique_ptr<tests::TestDesk> m_desk;
};

void AttestationRowsTest::everyListKeepsItsModelContract()
{
    tests::keepsItsContract(toSignRows(as(u"Ines Duarte"_s)), toSignColumns());
    tests::keepsItsContract(registerRows(as(u"Ines Duarte"_s)), registerColumns());
}

void AttestationRowsTest::everySignatureStandsInTheRegister()
{
    const QList<RegisterRow> rows = registerRows(m_desk->view());
    qsizetype signatures = 0;
    for (const standing::ControlFacts& control : m_desk->facts().controls)
        signatures += control.attestations.size();
    QCOMPARE_EQ(rows.size(), signatures);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(),
        [](const auto& a, const auto& b) { return a.said.number < b.said.number; }));
}

void AttestationRowsTest::nobodyAtTheDeskHasNothingToSign()
{
    View view = m_desk->view();
    view.me = {};
    QVERIFY(toSignRows(view).isEmpty());
}

void AttestationRowsTest::ownersPerformAndOthersReview()
{
    for (const ToSignRow& row : toSignRows(as(u"Jonas Weber"_s))) {
        QCOMPARE_EQ(row.asked.meaning, attestation::Meaning::Performed);
        QCOMPARE_EQ(m_desk->facts().control(row.asked.controlId)->control.ownerId,
            m_desk->person(u"Jonas Weber"_s));
    }
    for (const ToSignRow& row : toSignRows(as(u"Ines Duarte"_s)))
        QCOMPARE_EQ(row.asked.meaning, attestation::Meaning::Reviewed);
}

void AttestationRowsTest::theProposedStatementSaysWhatTheFieldsSay()
{
    SigningTask task{m_desk->facts().controls.first().control.id, attestation::Subject::Operating,
        {Date(2026, 7, 1), Date(2026, 9, 30)}, attestation::Meaning::Reviewed};
    FieldValues values = signingValues(task, m_desk->person(u"Ines Duarte"_s));
    QVERIFY(proposedStatement(values).isEmpty());
    values.insert(signing_key::conclusion, u"effective"_s);
    QCOMPARE_EQ(proposedStatement(values),
        u"I looked at the evidence of this control for Q3 2026. It worked as its text says."_s);
    values.insert(signing_key::conclusion, u"not_performed"_s);
    QCOMPARE_EQ(proposedStatement(values), u"This control was not performed in Q3 2026."_s);
    task.subject = attestation::Subject::Design;
    task.period = {Date(2026, 5, 1), Date(2026, 5, 1)};
    values = signingValues(task, {});
    values.insert(signing_key::conclusion, u"effective"_s);
    QCOMPARE_EQ(proposedStatement(values),
        u"As it is designed on 1 May 2026, this control does what its text says."_s);
}

void AttestationRowsTest::everyFieldGoesIntoTheRequest()
{
    const PersonId signer = m_desk->person(u"Jonas Weber"_s);
    const ControlId control = m_desk->facts().controls.first().control.id;
    const ZonedInstant moment{{1'790'000'000'000}, 3600};
    const FieldValues values{{signing_key::conclusion, u"with_exceptions"_s},
        {signing_key::exceptions, u"Two were late."_s}, {signing_key::statement, u"Looked at."_s},
        {signing_key::overrideReason, u"Small team"_s}, {signing_key::subject, u"design"_s},
        {signing_key::day, Date(2026, 5, 1)}, {signing_key::meaning, u"tested"_s},
        {signing_key::validUntil, Date(2027, 5, 1)}, {signing_key::signer, idText(signer)},
        {signing_key::obtained, u"mail"_s},
        {signing_key::signedAt, std::optional<ZonedInstant>(moment)}};
    const attestation::SignRequest request = signRequest(control, values);
    QCOMPARE_EQ(request.controlId, control);
    QCOMPARE_EQ(request.conclusion, attestation::Conclusion::WithExceptions);
    QCOMPARE_EQ(request.exceptions, u"Two were late."_s);
    QCOMPARE_EQ(request.statement, u"Looked at."_s);
    QCOMPARE_EQ(request.overrideReason, u"Small team"_s);
    QCOMPARE_EQ(request.subject, attestation::Subject::Design);
    QCOMPARE_EQ(request.period, (Period{Date(2026, 5, 1), Date(2026, 5, 1)}));
    QCOMPARE_EQ(request.meaning, attestation::Meaning::Tested);
    QCOMPARE_EQ(request.validUntil, Date(2027, 5, 1));
    QCOMPARE_EQ(request.signerId, signer);
    QCOMPARE_EQ(request.obtained, attestation::Obtained::Mail);
    QCOMPARE_EQ(request.signedAt->instant.milliseconds, moment.instant.milliseconds);
}

MUNIMENT_TEST(AttestationRowsTest, "attestation_rows_test")

} // namespace muniment::ui

#include "attestation_rows_test.moc"
