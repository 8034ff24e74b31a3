// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/strokes.h"

#include <algorithm>

namespace muniment::sample {

namespace {

unsigned seedOf(const QString& text)
{
    unsigned sum = 7;
    for (const QChar letter : text)
        sum = sum * 31 + letter.unicode();
    return sum % 2147483646U + 1;
}

} // namespace

Chance::Chance(const QString& seed)
    : m_engine(seedOf(seed))
{
}

int Chance::between(int low, int high)
{
    Q_ASSERT(low <= high);
    const auto span = unsigned(high - low) + 1U;
    // The low bits of this generator are poor; what is divided away are those.
    return low + int((m_engine() / 16U) % span);
}

QPainterPath signatureStrokes(const QString& name, const QRectF& box)
{
    Chance hand(name);
    const double middle = box.top() + box.height() * 0.62;
    const double small = box.height() * 0.2;
    const qsizetype surnameAt = name.lastIndexOf(u' ') + 1;
    const double step = box.width() / double(name.size() + 3);
    double x = box.left();

    QPainterPath path(QPointF(x, middle + small));
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool capital = i == 0 || i == surnameAt;
        const double height = capital ? box.height() * 0.6 : small * hand.between(6, 14) / 10.0;
        const double advance = step * (capital ? 1.7 : hand.between(6, 12) / 10.0);
        const double lean = advance * hand.between(2, 9) / 10.0;
        const double drop
            = name.at(i).toLower() == u'y' || hand.happens(10) ? box.height() * 0.3 : 0;
        path.cubicTo(QPointF(x + lean, middle - height),
            QPointF(x + lean + advance * 0.9, middle - height),
            QPointF(x + advance * 0.55, middle + drop));
        path.cubicTo(QPointF(x + advance * 0.3, middle + drop + small * 0.8),
            QPointF(x + advance * 0.8, middle + small * 0.7),
            QPointF(x + advance, middle - small * 0.1));
        x = std::min(x + advance, box.right() - step);
    }
    // The flourish runs back under the name.
    path.cubicTo(QPointF(box.right(), middle - small), QPointF(x, box.bottom()),
        QPointF(
            box.left() + box.width() * hand.between(15, 45) / 100.0, box.bottom() - small * 0.6));
    return path;
}

} // namespace muniment::sample
