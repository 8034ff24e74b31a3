// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/batch_size.h"

#include "tests/support/test_main.h"

#include <functional>

using namespace muniment::vault;
using namespace std::chrono_literals;

namespace {

constexpr qint64 oneMebibyte = qint64(1) << 20;

// Writes batches to a disk of which `timeOf` tells how long it takes for so many bytes.
qint64 after(int batches, BatchSize& size,
    const std::function<std::chrono::microseconds(qint64 bytes)>& timeOf)
{
    for (int i = 0; i < batches; ++i)
        size.committed(size.next(), timeOf(size.next()));
    return size.next();
}

} // namespace

class BatchSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void aFastDiskGetsTheLargestBatches()
    {
        BatchSize size;
        QCOMPARE(size.next(), BatchSize::largest);
        QCOMPARE(
            after(50, size, [](qint64 bytes) { return 1us * (bytes / 1000); }), BatchSize::largest);
    }

    void aSlowDiskGetsBatchesThatItWritesInTime()
    {
        BatchSize size;
        const auto slow = [](qint64 bytes) { return 3ms + 8ms * (bytes / oneMebibyte); };
        const qint64 reached = after(10, size, slow);
        QVERIFY(slow(reached) <= 20ms);
        QVERIFY(reached >= BatchSize::smallest);
        for (int i = 0; i < 50; ++i)
            QVERIFY(slow(after(1, size, slow)) <= 25ms);
    }

    void aDiskThatBecomesFastGetsLargeBatchesAgain()
    {
        BatchSize size;
        after(10, size, [](qint64 bytes) { return 10ms * (bytes / oneMebibyte); });
        QVERIFY(size.next() <= 2 * oneMebibyte);
        QCOMPARE(after(50, size, [](qint64) { return 5ms; }), BatchSize::largest);
    }

    void whereSyncingCostsMoreThanBytesTheBatchStaysLarge()
    {
        BatchSize size;
        int small = 0;
        for (int i = 0; i < 100; ++i) {
            small += size.next() < BatchSize::largest ? 1 : 0;
            size.committed(size.next(), 60ms + 1ms * (size.next() / oneMebibyte));
        }
        QVERIFY(small <= 6);
    }

    void theLastBatchOfARunSaysNothing()
    {
        BatchSize size;
        size.committed(1000, 80ms);
        QCOMPARE(size.next(), BatchSize::largest);
    }
};

MUNIMENT_TEST(BatchSizeTest, "batch_size_test")
#include "batch_size_test.moc"
