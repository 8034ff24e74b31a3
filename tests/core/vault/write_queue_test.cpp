// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/write_queue.h"

#include "tests/support/test_main.h"

#include <optional>
#include <thread>

using namespace muniment;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

class WriteQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowGoesBeforeJobsAndWhoCameFirstBeforeOthers()
    {
        WriteQueue queue;
        QStringList order; // written by whoever has the turn
        std::vector<std::thread> threads;
        std::optional<WriteQueue::Turn> turn;
        turn.emplace(queue, Priority::Window);
        QVERIFY(queue.isHeldByThisThread());
        const std::pair<QString, Priority> arrivals[]
            = {{u"job 1"_s, Priority::Job}, {u"window 1"_s, Priority::Window},
                {u"job 2"_s, Priority::Job}, {u"window 2"_s, Priority::Window}};
        for (std::size_t i = 0; i < std::size(arrivals); ++i) {
            threads.emplace_back([&queue, &order, arrival = arrivals[i]] {
                const WriteQueue::Turn own(queue, arrival.second);
                order.append(arrival.first);
            });
            while (queue.waiting() <= i)
                std::this_thread::yield();
        }
        turn.reset();
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(order, (QStringList{u"window 1"_s, u"window 2"_s, u"job 1"_s, u"job 2"_s}));
        QVERIFY(!queue.isHeldByThisThread());
    }

    void whoWillNotWaitLeavesTheLineToOthers()
    {
        WriteQueue queue;
        std::optional<WriteQueue::Turn> turn;
        turn.emplace(queue, Priority::Job);
        bool hasCome = true;
        std::thread([&queue, &hasCome] {
            hasCome = WriteQueue::Turn(queue, Priority::WindowAtOnce).hasCome();
        }).join();
        QVERIFY(!hasCome);
        QCOMPARE(queue.waiting(), 0U);
        turn.reset();
        QVERIFY(WriteQueue::Turn(queue, Priority::Job).hasCome());
        QVERIFY(WriteQueue::Turn(queue, Priority::WindowAtOnce).hasCome());
    }
};

MUNIMENT_TEST(WriteQueueTest, "write_queue_test")
#include "write_queue_test.moc"
