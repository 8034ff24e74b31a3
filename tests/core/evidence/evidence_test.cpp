// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::evidence;
using namespace Qt::StringLiterals;

class EvidenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbersItemsAndRevisions()
    {
        QCOMPARE(evidenceCode(41), u"E-041"_s);
        QCOMPARE(evidenceCode(12345), u"E-12345"_s);
        QCOMPARE(revisionCode(41, 2), u"E-041 r2"_s);
        QCOMPARE(parseEvidenceCode(u"e-41"_s), std::optional<qint64>(41));
        QCOMPARE(parseEvidenceCode(u"C-41"_s), std::nullopt);
    }

    void theNewestRevisionThatStandsIsCurrent()
    {
        Revision first;
        first.revision = 1;
        Revision second = first;
        second.revision = 2;
        QCOMPARE(currentRevision({first, second})->revision, 2);
        second.withdrawnOn = Date(2026, 5, 1);
        QCOMPARE(currentRevision({first, second})->revision, 1);
        first.withdrawnOn = Date(2026, 5, 2);
        QVERIFY(!currentRevision({first, second}));
    }

    void aPolicyWithoutDaysSpeaksFromItsApprovalOn()
    {
        EvidenceDetails details;
        QVERIFY(!spanOf(details));
        QVERIFY(!bearsOn(details, {Date(2026, 1, 1), Date(2026, 12, 31)}));
        details.approvedOn = Date(2026, 3, 1);
        QVERIFY(bearsOn(details, {Date(2026, 1, 1), Date(2026, 12, 31)}));
        QVERIFY(!bearsOn(details, {Date(2026, 1, 1), Date(2026, 2, 28)}));
        details.covers = Period{Date(2026, 1, 1), Date(2026, 1, 1)};
        QVERIFY(bearsOn(details, {Date(2026, 1, 1), Date(2026, 2, 28)}));
    }

    void aNameCannotPoseAsAnother_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"users Q3.csv"_s << u"users Q3.csv"_s;
        QTest::newRow("newline") << u"a\nb.csv"_s << u"a<U+000A>b.csv"_s;
        QTest::newRow("right-to-left override")
            << u"invoice\u202Efdp.exe"_s << u"invoice<U+202E>fdp.exe"_s;
        QTest::newRow("other scripts stay") << u"名簿 çé 😀.csv"_s << u"名簿 çé 😀.csv"_s;
        QTest::newRow("quotes stay") << u"a'b\"c.csv"_s << u"a'b\"c.csv"_s;
    }

    void aNameCannotPoseAsAnother()
    {
        QFETCH(QString, name);
        QFETCH(QString, printed);
        QCOMPARE(printableName(name), printed);
    }

    void aRevisionsDigestFollowsItsFilesAndTheirOrder()
    {
        EvidenceFile one;
        one.content = sha256Of("one");
        EvidenceFile two;
        two.content = sha256Of("two");
        QVERIFY(revisionDigest({one, two}) == revisionDigest({one, two}));
        QVERIFY(revisionDigest({one, two}) != revisionDigest({two, one}));
        QVERIFY(revisionDigest({one}) != revisionDigest({one, two}));
    }
};

MUNIMENT_TEST(EvidenceTest, "evidence_test")
#include "evidence_test.moc"
