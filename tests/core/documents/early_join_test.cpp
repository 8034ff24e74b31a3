// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/early_join.h"

#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class EarlyJoinTest : public QObject
{
    Q_OBJECT

private:
    static HelperClient::Options options()
    {
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        return options;
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        return writeFile(m_folder, name, bytes);
    }

    // Of files of two pages each.
    JoinPlan planOf(const QStringList& paths)
    {
        JoinPlan plan;
        for (const QString& path : paths)
            plan.parts.append({path, 2,
                {{u"ORG-000001"_s, Corner::BottomRight}, {u"ORG-000002"_s, Corner::BottomRight}}});
        plan.outputPath = m_folder.filePath(u"joined.pdf"_s);
        return plan;
    }

    QTemporaryDir m_folder;

private slots:
    void anEarlyJoinMakesTheSameBytes()
    {
        const HelperClient client(options());
        const QString one = write(u"one.pdf"_s, manyPages(2));
        const QString two = write(u"two.pdf"_s, onePage({}));
        JoinPlan plan = planOf({one});
        plan.parts.append({two, 1, {{u"ORG-000003"_s, Corner::TopLeft}}});
        VERIFY_OK(client.join(plan));
        QFile file(plan.outputPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray late = file.readAll();
        file.close();
        QVERIFY(file.remove());

        // Read in another order, and one that the plan does not have.
        EarlyJoin early(client, {10'000, 10'000, 10'000});
        early.add(two, 1);
        early.add(write(u"three.pdf"_s, manyPages(3)), 3);
        early.add(one, 2);
        const auto joined = early.finish(plan);
        VERIFY_OK(joined);
        QCOMPARE(joined->pages, 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == late);
    }

    void anEarlyJoinWithoutPartsIsAJoin()
    {
        EarlyJoin early(HelperClient(options()), {});
        const auto joined = early.finish(planOf({write(u"one.pdf"_s, manyPages(2))}));
        VERIFY_OK(joined);
        QCOMPARE(joined->pages, 2);
    }

    void anEarlyJoinThatIsGivenUpEnds()
    {
        EarlyJoin early(HelperClient(options()), {10'000});
        early.add(write(u"one.pdf"_s, manyPages(2)), 2);
    }

    void anEarlyJoinThatBreaksStillNamesThePart_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"abort", "hang", "garbage"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void anEarlyJoinThatBreaksStillNamesThePart()
    {
        QFETCH(QString, how);
        const JoinPlan plan
            = planOf({write(u"one.pdf"_s, manyPages(2)), write(u"bad.pdf"_s, manyPages(2))});
        HelperClient::Options bad = options();
        bad.environment = {u"MUNIMENT_HELPER_CHAOS="_s + how, u"MUNIMENT_HELPER_CHAOS_AT=bad"_s};
        bad.secondsPerDocument = 3;
        EarlyJoin early(HelperClient(bad), {10'000, 10'000});
        for (const JoinPart& part : plan.parts)
            early.add(part.path, part.pageCount);
        const auto joined = early.finish(plan);
        QVERIFY(!joined);
        QCOMPARE(brokenPart(joined.error()), std::optional<int>(1));
    }
};

MUNIMENT_TEST(EarlyJoinTest, "early_join_test")
#include "early_join_test.moc"
