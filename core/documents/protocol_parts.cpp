// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/protocol_parts.h"

#include "core/documents/json_fields.h"

namespace muniment::documents {

using namespace Qt::StringLiterals;

QJsonArray rectJson(const QRectF& rect)
{
    return {rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())};
}

QRectF readRect(const QJsonValue& value, bool& intact)
{
    Fields fields(value);
    const double x = fields.number();
    const double y = fields.number();
    const double width = fields.number();
    const double height = fields.number();
    intact = intact && fields.isIntact();
    return {x, y, width, height};
}

QJsonArray lossesJson(const QList<Loss>& losses)
{
    return writeList(losses, [](Loss loss) { return int(loss); });
}

Result<QList<Loss>> readLosses(const QJsonValue& value)
{
    return readList<Loss>(value, [](const QJsonValue& each) -> Result<Loss> {
        const int loss = each.toInt(-1);
        if (loss < 0 || loss > int(Loss::Outline))
            return garbled(u"loss"_s);
        return Loss(loss);
    });
}

Result<QString> readText(const QJsonValue& value)
{
    if (!value.isString())
        return garbled(u"text"_s);
    return value.toString().left(longestValue);
}

} // namespace muniment::documents
