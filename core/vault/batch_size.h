// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace muniment::vault {

// How many bytes of content the next write may commit, so that readers wait 15 to 20 ms for it: as
// many as the disk takes in that time, at most 8 MiB. Where a smaller batch takes as long, because
// each sync costs more than the bytes do, it stays with the larger one.
class BatchSize
{
public:
    static constexpr qint64 smallest = qint64(1) << 20;
    static constexpr qint64 largest = qint64(8) << 20;

    [[nodiscard]] qint64 next() const { return m_next; }
    void committed(qint64 bytes, std::chrono::microseconds took);

private:
    void shrink(std::chrono::microseconds took);

    qint64 m_next = largest;
    qint64 m_before = 0; // before it shrank; 0: that was judged
    std::chrono::microseconds m_tookBefore{0};
    int m_patience = 0; // so many slow ones are borne
};

} // namespace muniment::vault
