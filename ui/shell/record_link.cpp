// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_link.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of the variant.
constexpr QLatin1String kinds[] = {
    "control"_L1,
    "evidence"_L1,
    "asset"_L1,
    "scope"_L1,
    "provider"_L1,
    "person"_L1,
    "framework"_L1,
    "requirement"_L1,
    "attestation"_L1,
    "document"_L1,
    "duty"_L1,
    "audit"_L1,
    "request"_L1,
    "edition"_L1,
    "binder"_L1,
    "entry"_L1,
    "place"_L1,
};
static_assert(std::size(kinds) == std::variant_size_v<RecordLink>);

template <typename Tag>
QString textOf(const Id<Tag>& id)
{
    return idText(id);
}

QString textOf(const BinderFile& file)
{
    return file.path;
}

QString textOf(const JournalLink& entry)
{
    return QString::number(entry.sequence);
}

QString textOf(const PlaceLink& place)
{
    return placeWord(place.place) + u'/' + place.what;
}

template <typename Tag>
bool read(const QString& text, Id<Tag>& id)
{
    const auto value = base::uuidFromText(text);
    id.value = value.value_or(boost::uuids::uuid{});
    return value.has_value();
}

bool read(const QString& text, BinderFile& file)
{
    file.path = text;
    return !text.isEmpty();
}

bool read(const QString& text, JournalLink& entry)
{
    bool isNumber = false;
    entry.sequence = text.toLongLong(&isNumber);
    return isNumber && entry.sequence > 0;
}

bool read(const QString& text, PlaceLink& place)
{
    const std::optional<PlaceKind> kind = placeOfWord(text.section(u'/', 0, 0));
    place.place = kind.value_or(PlaceKind::Overview);
    place.what = text.section(u'/', 1);
    return kind.has_value();
}

template <std::size_t Index = 0>
std::optional<RecordLink> readKind(std::size_t index, const QString& text)
{
    if constexpr (Index == std::variant_size_v<RecordLink>) {
        return {};
    } else {
        if (index != Index)
            return readKind<Index + 1>(index, text);
        std::variant_alternative_t<Index, RecordLink> value;
        return read(text, value) ? std::optional<RecordLink>(value) : std::nullopt;
    }
}

} // namespace

QString linkText(const RecordLink& link)
{
    return kinds[link.index()] + u':'
        + std::visit([](const auto& value) { return textOf(value); }, link);
}

std::optional<RecordLink> parseLink(const QString& text)
{
    const QString kind = text.section(u':', 0, 0);
    for (std::size_t index = 0; index < std::size(kinds); ++index)
        if (kinds[index] == kind)
            return readKind(index, text.section(u':', 1));
    return {};
}

} // namespace muniment::ui
