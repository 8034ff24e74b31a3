// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <random>

namespace muniment::sample {

// Numbers that look like chance and are the same on every run and every machine: the standard
// fixes this generator's sequence, and the mapping below is ours.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    explicit Chance(const QString& seed);

    // From `low` to `high`, both included.
    int between(int low, int high);
    // True about `percent` times in a hundred.
    bool happens(int percent) { return between(1, 100) <= percent; }

    template <typename List>
    const typename List::value_type& pick(const List& list)
    {
        return list.at(between(0, int(list.size()) - 1));
    }

private:
    std::minstd_rand m_engine;
};

// The handwriting of a name inside a box: the same name always signs the same way.
QPainterPath signatureStrokes(const QString& name, const QRectF& box);

} // namespace muniment::sample
