// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/shapes.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>
#include <variant>

namespace muniment::ui {

// A number with the unit that it was given in; without a number nothing is known.
struct Quantity
{
    std::optional<double> number = {};
    QString unit = {}; // key of one of the field's units; empty where it has only one

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

// What a field holds. Lines, texts and choices (the key of one) hold a QString; several of a list
// their keys; yes, no or unknown an optional<bool>.
using FieldValue = std::variant<QString, Date, std::optional<Period>, Quantity, QStringList,
    std::optional<bool>, std::optional<ZonedInstant>>;

[[nodiscard]] bool isEmpty(const FieldValue& value);

// One of what can be chosen: `key` is what is stored, the rest is shown.
struct Choice
{
    QString key;
    QString words;
    QString remark = {}; // quiet, behind the words: role and line of a person
    std::optional<StateMark> mark = {}; // its shape stands before the words
    bool isOffered = true; // false: no longer to be chosen, but may be the value
};

// Some of an enum as choices, by its text and words.
template <typename Enum>
QList<Choice> choicesOf(
    std::initializer_list<Enum> all, QString (*text)(Enum), QString (*words)(Enum))
{
    QList<Choice> choices;
    for (const Enum each : all) {
        const Choice choice{text(each), words(each)};
        choices.append(choice);
    }
    return choices;
}

struct LineKind
{
    QStringList known = {}; // offered while one types, as names of systems are
};
struct TextKind // of many lines
{
    LinkFinder findLink = {}; // makes links of codes in the text
};
struct PickKind
{
    QList<Choice> choices;
    QString none = {}; // the words for no choice: "nobody"; empty: one must be chosen
};
struct SeveralKind
{
    QList<Choice> choices;
    bool takesOwnWords = false; // others than those offered may be typed
};
struct DayKind
{
    Date today; // for "today" and the calendar
};
struct PeriodKind
{
    Date today;
    QList<Period> proposals = {}; // offered beside the calendar: the slots of a series
};
struct NumberKind
{
    QString unit = {}; // shown behind the number: "days"
    QList<Choice> units = {}; // where there are several; `unit` is then the key of the usual one
    int decimals = 0;
    std::optional<double> least = {};
    std::optional<double> most = {};
};
struct MomentKind // a day with its time and zone
{
    Date today;
    QString zone = {}; // that is meant where none is typed (IANA, "Europe/Dublin")
};
struct AnswerKind // yes, no or unknown
{
};

using FieldKind = std::variant<LineKind, TextKind, PickKind, SeveralKind, DayKind, PeriodKind,
    NumberKind, AnswerKind, MomentKind>;

// Why a value is not taken, in words that say what to do; nullopt: it is taken.
using Refusal = std::optional<Words>;
using FieldCheck = std::function<Refusal(const FieldValue& value)>;

// The values of a form, by the keys of its fields.
using FieldValues = QMap<QString, FieldValue>;

// A text among them, without blanks around it; empty where there is none.
QString textOf(const FieldValues& values, const QString& key);
// The record that a choice stands for; null where none was chosen.
template <typename IdType>
IdType idOf(const QString& key)
{
    return IdType{base::uuidFromText(key).value_or(boost::uuids::uuid{})};
}

// All that is to be known of a field beside its value. Made by the functions below and refined by
// its members: lineField(u"name"_s, tr("Name")).required().hinted(tr("As it is called at work"))
struct FieldSpec
{
    QString key; // names the field in forms, tests and refreshes; not shown
    QString name;
    FieldKind kind = LineKind{};
    bool isRequired = false;
    QString hint = {}; // what to type, shown in the empty editor
    QString tip = {}; // what the field means, for those who wonder
    QString empty = {}; // shown where there is no value; else "not stated"
    QString readOnlyBecause = {}; // not empty: cannot be changed, and why
    FieldCheck check = {}; // asked before the value is handed on
    std::function<bool(const FieldValues& values)> isAsked = {}; // in a form; else always
    QString group = {}; // the heading that it stands under in a form

    [[nodiscard]] FieldSpec required() const;
    [[nodiscard]] FieldSpec hinted(const QString& words) const;
    [[nodiscard]] FieldSpec explained(const QString& words) const;
    [[nodiscard]] FieldSpec whenEmpty(const QString& words) const;
    [[nodiscard]] FieldSpec readOnly(const QString& because) const;
    [[nodiscard]] FieldSpec checked(FieldCheck by) const;
    [[nodiscard]] FieldSpec askedWhen(std::function<bool(const FieldValues& values)> when) const;
    [[nodiscard]] FieldSpec under(const QString& heading) const;
};

FieldSpec lineField(const QString& key, const QString& name, const QStringList& known = {});
FieldSpec textField(const QString& key, const QString& name, LinkFinder findLink = {});
FieldSpec pickField(const QString& key, const QString& name, QList<Choice> choices);
// The remark of each choice says role and line. Nobody may be chosen unless the field is required.
FieldSpec personField(const QString& key, const QString& name, QList<Choice> people);
FieldSpec severalField(const QString& key, const QString& name, const SeveralKind& kind);
FieldSpec dayField(const QString& key, const QString& name, Date today);
FieldSpec periodField(const QString& key, const QString& name, const PeriodKind& kind);
FieldSpec numberField(const QString& key, const QString& name, const NumberKind& kind = {});
FieldSpec answerField(const QString& key, const QString& name);
FieldSpec momentField(const QString& key, const QString& name, const MomentKind& kind);

// The empty value of the field's kind.
FieldValue emptyValue(const FieldKind& kind);

// What a field may still say of a value: that one is needed, or what `check` says.
Refusal refusalOf(const FieldSpec& spec, const FieldValue& value);

// How a value is shown; empty where there is none.
QString fieldText(const FieldSpec& spec, const FieldValue& value);

// Takes a new value; what it says otherwise stands beside the field, and what was typed stays.
using Commit = std::function<Refusal(const FieldValue& value)>;

// A Commit from a function of the value's own type: taking<QString>([...](const QString& name) ...)
template <typename Value, typename Take>
Commit taking(Take take)
{
    return [take = std::move(take)](
               const FieldValue& value) -> Refusal { return take(std::get<Value>(value)); };
}

} // namespace muniment::ui
