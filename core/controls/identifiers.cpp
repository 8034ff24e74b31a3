// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/identifiers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::controls {

QString identifierForm(const QString& identifier)
{
    static const QRegularExpression blank(u"\\s+"_s);
    static const QRegularExpression inBrackets(u"\\((\\w+)\\)"_s);
    static const QRegularExpression leadingZeros(u"(?<![0-9])0+(?=[0-9])"_s);
    QString form = identifier.normalized(QString::NormalizationForm_KC).toCaseFolded();
    form.remove(blank);
    form.replace(inBrackets, u".\\1"_s);
    form.remove(leadingZeros);
    return form;
}

} // namespace muniment::controls
