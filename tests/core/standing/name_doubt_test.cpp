// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/name_doubt.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class NameDoubtTest final : public QObject
{
    Q_OBJECT

private:
    static void call(EvidenceFacts& item, const QString& name)
    {
        evidence::EvidenceFile file;
        file.name = name;
        item.revisions[0].files.append(file);
    }

private slots:
    void aNameOfOtherDaysIsDoubted()
    {
        MadeFacts facts;
        const ExpectedEvidenceId series = facts.addExpected(controls::Fill::Contains);
        const HeldNames names(facts);
        QCOMPARE(names.doubtOf(u"users-2026-q2.csv"_s, series, quarter1).speaksOf, quarter2);
        QVERIFY(names.doubtOf(u"users-2026-02.csv"_s, series, quarter1).isEmpty());
        QVERIFY(names.doubtOf(u"users-2026.csv"_s, series, quarter1).isEmpty());
        QVERIFY(names.doubtOf(u"users.csv"_s, series, quarter1).isEmpty());
    }

    void aNameOfAnotherSeriesIsDoubted()
    {
        MadeFacts facts;
        const ExpectedEvidenceId users = facts.addExpected(controls::Fill::Contains);
        const ExpectedEvidenceId backups = facts.addExpected(controls::Fill::Contains);
        call(facts.addEvidence(quarter1, 1, users), u"user-list-2026-q1.csv"_s);
        const auto like = [&](ExpectedEvidenceId series) {
            return HeldNames(facts)
                .doubtOf(u"user-list-2026-q2.csv"_s, series, quarter2)
                .calledLike;
        };
        QVERIFY(like(backups) == facts.evidence.first().item.id);
        QVERIFY(like(users).isNull());
        call(facts.addEvidence(quarter2, 1, users), u"user-list-2026-q2.csv"_s);
        QVERIFY(like(backups) == facts.evidence.last().item.id); // the newest of that name
        call(facts.addEvidence(quarter1, 1, backups), u"user-list-2026-q1.csv"_s);
        QVERIFY(like(backups).isNull()); // it was proof of both before
    }
};

MUNIMENT_TEST(NameDoubtTest, "name_doubt_test")
#include "name_doubt_test.moc"
