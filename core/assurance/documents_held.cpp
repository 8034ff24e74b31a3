// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/documents_held.h"

#include "core/base/text_forms.h"

namespace muniment::assurance {

namespace {

constexpr TextForm<TouchesUs> touchesForms[] = {
    {TouchesUs::Undecided, "undecided"},
    {TouchesUs::Yes, "yes"},
    {TouchesUs::No, "no"},
};

QString code(QChar letter, qint64 number)
{
    return letter + QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString documentCode(qint64 number)
{
    return code(u'D', number);
}

QString dutyCode(qint64 number)
{
    return code(u'Y', number);
}

QString touchesUsText(TouchesUs touches)
{
    return textOf(touches, touchesForms);
}

Result<TouchesUs> parseTouchesUs(const QString& text)
{
    return parseForm<TouchesUs>(text, touchesForms);
}

} // namespace muniment::assurance
