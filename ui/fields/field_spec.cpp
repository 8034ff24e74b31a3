// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_spec.h"

#include "ui/fields/field_words.h"
#include "ui/widgets/screen_dates.h"

#include <QLocale>

namespace muniment::ui {

namespace {

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

QString wordsOf(const QList<Choice>& choices, const QString& key)
{
    for (const Choice& choice : choices)
        if (choice.key == key)
            return choice.words;
    return key;
}

} // namespace

bool isEmpty(const FieldValue& value)
{
    return std::visit(
        Overloaded{
            [](const QString& text) { return text.trimmed().isEmpty(); },
            [](const Date& day) { return !day.isValid(); },
            [](const std::optional<Period>& period) { return !period.has_value(); },
            [](const Quantity& quantity) { return !quantity.number.has_value(); },
            [](const QStringList& keys) { return keys.isEmpty(); },
            [](const std::optional<bool>& answer) { return !answer.has_value(); },
            [](const std::optional<ZonedInstant>& moment) { return !moment.has_value(); },
        },
        value);
}

QString textOf(const FieldValues& values, const QString& key)
{
    return std::get<QString>(values.value(key, QString())).trimmed();
}

FieldSpec FieldSpec::required() const
{
    FieldSpec spec = *this;
    spec.isRequired = true;
    if (auto* pick = std::get_if<PickKind>(&spec.kind))
        pick->none.clear();
    return spec;
}

FieldSpec FieldSpec::hinted(const QString& words) const
{
    FieldSpec spec = *this;
    spec.hint = words;
    return spec;
}

FieldSpec FieldSpec::explained(const QString& words) const
{
    FieldSpec spec = *this;
    spec.tip = words;
    return spec;
}

FieldSpec FieldSpec::whenEmpty(const QString& words) const
{
    FieldSpec spec = *this;
    spec.empty = words;
    return spec;
}

FieldSpec FieldSpec::readOnly(const QString& because) const
{
    FieldSpec spec = *this;
    spec.readOnlyBecause = because;
    return spec;
}

FieldSpec FieldSpec::checked(FieldCheck by) const
{
    FieldSpec spec = *this;
    spec.check = std::move(by);
    return spec;
}

FieldSpec FieldSpec::askedWhen(std::function<bool(const FieldValues& values)> when) const
{
    FieldSpec spec = *this;
    spec.isAsked = std::move(when);
    return spec;
}

FieldSpec FieldSpec::under(const QString& heading) const
{
    FieldSpec spec = *this;
    spec.group = heading;
    return spec;
}

FieldSpec lineField(const QString& key, const QString& name, const QStringList& known)
{
    FieldSpec spec;
    spec.key = key;
    spec.name = name;
    spec.kind = LineKind{known};
    return spec;
}

namespace {

FieldSpec fieldOf(const QString& key, const QString& name, FieldKind kind)
{
    FieldSpec spec = lineField(key, name);
    spec.kind = std::move(kind);
    return spec;
}

} // namespace

FieldSpec textField(const QString& key, const QString& name, LinkFinder findLink)
{
    return fieldOf(key, name, TextKind{std::move(findLink)});
}

FieldSpec pickField(const QString& key, const QString& name, QList<Choice> choices)
{
    return fieldOf(key, name, PickKind{std::move(choices)});
}

FieldSpec personField(const QString& key, const QString& name, QList<Choice> people)
{
    FieldSpec spec = fieldOf(key, name, PickKind{std::move(people), FieldWords::nobody()});
    spec.empty = FieldWords::nobody();
    return spec;
}

FieldSpec severalField(const QString& key, const QString& name, const SeveralKind& kind)
{
    return fieldOf(key, name, kind);
}

FieldSpec dayField(const QString& key, const QString& name, Date today)
{
    return fieldOf(key, name, DayKind{today});
}

FieldSpec periodField(const QString& key, const QString& name, const PeriodKind& kind)
{
    return fieldOf(key, name, kind);
}

FieldSpec numberField(const QString& key, const QString& name, const NumberKind& kind)
{
    return fieldOf(key, name, kind);
}

FieldSpec answerField(const QString& key, const QString& name)
{
    FieldSpec spec = fieldOf(key, name, AnswerKind{});
    spec.empty = FieldWords::unknown();
    return spec;
}

FieldSpec momentField(const QString& key, const QString& name, const MomentKind& kind)
{
    return fieldOf(key, name, kind);
}

FieldValue emptyValue(const FieldKind& kind)
{
    return std::visit(
        Overloaded{
            [](const SeveralKind&) -> FieldValue { return QStringList(); },
            [](const DayKind&) -> FieldValue { return Date(); },
            [](const PeriodKind&) -> FieldValue { return std::optional<Period>(); },
            [](const NumberKind& number) -> FieldValue {
                return Quantity{{}, number.units.isEmpty() ? QString() : number.unit};
            },
            [](const AnswerKind&) -> FieldValue { return std::optional<bool>(); },
            [](const MomentKind&) -> FieldValue { return std::optional<ZonedInstant>(); },
            [](const auto&) -> FieldValue { return QString(); },
        },
        kind);
}

Refusal refusalOf(const FieldSpec& spec, const FieldValue& value)
{
    if (spec.isRequired && isEmpty(value))
        return FieldWords::needed(spec.name);
    if (const auto* number = std::get_if<NumberKind>(&spec.kind)) {
        const auto& quantity = std::get<Quantity>(value);
        if (quantity.number && number->least && *quantity.number < *number->least)
            return FieldWords::tooSmall(QLocale().toString(*number->least, 'f', number->decimals));
        if (quantity.number && number->most && *quantity.number > *number->most)
            return FieldWords::tooLarge(QLocale().toString(*number->most, 'f', number->decimals));
    }
    return spec.check ? spec.check(value) : Refusal();
}

namespace {

QString numberText(const NumberKind& kind, const Quantity& quantity)
{
    if (!quantity.number)
        return {};
    const QString unit = kind.units.isEmpty() ? kind.unit : wordsOf(kind.units, quantity.unit);
    const QString number = QLocale().toString(*quantity.number, 'f', kind.decimals);
    return unit.isEmpty() ? number : FieldWords::withUnit(number, unit);
}

QString severalText(const SeveralKind& kind, const QStringList& keys)
{
    QStringList words;
    for (const QString& key : keys)
        words.append(wordsOf(kind.choices, key));
    return words.join(u", ");
}

} // namespace

QString fieldText(const FieldSpec& spec, const FieldValue& value)
{
    if (isEmpty(value))
        return {};
    return std::visit(Overloaded{
                          [&value](const PickKind& kind) {
                              return wordsOf(kind.choices, std::get<QString>(value));
                          },
                          [&value](const SeveralKind& kind) {
                              return severalText(kind, std::get<QStringList>(value));
                          },
                          [&value](const DayKind&) { return dayOnScreen(std::get<Date>(value)); },
                          [&value](const PeriodKind&) {
                              return periodOnScreen(*std::get<std::optional<Period>>(value));
                          },
                          [&value](const NumberKind& kind) {
                              return numberText(kind, std::get<Quantity>(value));
                          },
                          [&value](const AnswerKind&) {
                              return *std::get<std::optional<bool>>(value) ? FieldWords::yes()
                                                                           : FieldWords::no();
                          },
                          [&value](const MomentKind&) {
                              return momentOnScreen(*std::get<std::optional<ZonedInstant>>(value));
                          },
                          [&value](const auto&) { return std::get<QString>(value); },
                      },
        spec.kind);
}

} // namespace muniment::ui
