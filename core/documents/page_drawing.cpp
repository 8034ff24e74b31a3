// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_drawing.h"

#include "core/documents/json_fields.h"

#include <QJsonArray>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

QJsonValue optionalNumber(const std::optional<double>& number)
{
    return number ? QJsonValue(rounded(*number)) : QJsonValue(QJsonValue::Null);
}

QJsonArray write(const RectItem& item)
{
    return {rounded(item.rect.x()), rounded(item.rect.y()), rounded(item.rect.width()),
        rounded(item.rect.height()), optionalNumber(item.fill), optionalNumber(item.outline),
        rounded(item.outlineWidth)};
}

QJsonArray write(const HatchItem& item)
{
    return {rounded(item.rect.x()), rounded(item.rect.y()), rounded(item.rect.width()),
        rounded(item.rect.height()), int(item.hatch)};
}

QJsonArray write(const ImageItem& item)
{
    return {rounded(item.rect.x()), rounded(item.rect.y()), rounded(item.rect.width()),
        rounded(item.rect.height()), QString::fromLatin1(item.encoded.toBase64())};
}

QJsonArray write(const LineItem& item)
{
    return {rounded(item.from.x()), rounded(item.from.y()), rounded(item.to.x()),
        rounded(item.to.y()), rounded(item.width), rounded(item.grey), int(item.dash)};
}

QJsonArray write(const MarkItem& item)
{
    return {rounded(item.centre.x()), rounded(item.centre.y()), rounded(item.size), int(item.mark),
        rounded(item.grey)};
}

QJsonArray write(const TextItem& item)
{
    return {rounded(item.x), rounded(item.baseline), item.text, int(item.style.family),
        int(item.style.weight), rounded(item.style.size), int(item.align), rounded(item.grey),
        int(item.strike)};
}

QRectF readRect(Fields& fields)
{
    const double x = fields.number();
    const double y = fields.number();
    const double width = fields.number();
    return {x, y, width, fields.number()};
}

QPointF readPoint(Fields& fields)
{
    const double x = fields.number();
    return {x, fields.number()};
}

void read(Fields& fields, RectItem& item)
{
    item.rect = readRect(fields);
    item.fill = fields.optionalNumber();
    item.outline = fields.optionalNumber();
    item.outlineWidth = fields.number();
}

void read(Fields& fields, HatchItem& item)
{
    item.rect = readRect(fields);
    item.hatch = fields.choice(Hatch::UncoveredTime);
}

void read(Fields& fields, ImageItem& item)
{
    item.rect = readRect(fields);
    item.encoded = QByteArray::fromBase64(fields.text().toLatin1());
}

void read(Fields& fields, LineItem& item)
{
    item.from = readPoint(fields);
    item.to = readPoint(fields);
    item.width = fields.number();
    item.grey = fields.number();
    item.dash = fields.choice(Dash::Dotted);
}

void read(Fields& fields, MarkItem& item)
{
    item.centre = readPoint(fields);
    item.size = fields.number();
    item.mark = fields.choice(Mark::Square);
    item.grey = fields.number();
}

void read(Fields& fields, TextItem& item)
{
    item.x = fields.number();
    item.baseline = fields.number();
    item.text = fields.text();
    item.style.family = fields.choice(FontFamily::Mono);
    item.style.weight = fields.choice(FontWeight::SemiBold);
    item.style.size = fields.number();
    item.align = fields.choice(Align::Centre);
    item.grey = fields.number();
    item.strike = fields.choice(Strike::Struck);
}

// A list that is empty is left out.
template <typename Item>
void insertItems(QJsonObject& object, QLatin1StringView key, const QList<Item>& items)
{
    if (!items.isEmpty())
        object.insert(key, writeList(items, [](const Item& item) { return write(item); }));
}

template <typename Item>
Status readItems(const QJsonObject& object, QLatin1StringView key, QList<Item>& items)
{
    if (!object.contains(key))
        return {};
    auto list = readList<Item>(object.value(key), [key](const QJsonValue& value) -> Result<Item> {
        Fields fields(value);
        Item item;
        read(fields, item);
        if (!fields.isIntact())
            return garbled(QString(key));
        return item;
    });
    if (!list)
        return failWith(list);
    items = std::move(*list);
    return {};
}

} // namespace

QJsonObject toJson(const PageDrawing& page)
{
    QJsonObject object{
        {u"size"_s, QJsonArray{rounded(page.size.width()), rounded(page.size.height())}}};
    insertItems(object, "rects"_L1, page.rects);
    insertItems(object, "hatches"_L1, page.hatches);
    insertItems(object, "images"_L1, page.images);
    insertItems(object, "lines"_L1, page.lines);
    insertItems(object, "marks"_L1, page.marks);
    insertItems(object, "texts"_L1, page.texts);
    return object;
}

Result<PageDrawing> pageDrawingFromJson(const QJsonObject& object)
{
    PageDrawing page;
    Fields size(object.value("size"_L1));
    const double width = size.number();
    page.size = {width, size.number()};
    if (!size.isIntact() || page.size.isEmpty())
        return garbled(u"size"_s);
    Status status = readItems(object, "rects"_L1, page.rects);
    if (status)
        status = readItems(object, "hatches"_L1, page.hatches);
    if (status)
        status = readItems(object, "images"_L1, page.images);
    if (status)
        status = readItems(object, "lines"_L1, page.lines);
    if (status)
        status = readItems(object, "marks"_L1, page.marks);
    if (status)
        status = readItems(object, "texts"_L1, page.texts);
    if (!status)
        return failWith(status);
    return page;
}

} // namespace muniment::documents
