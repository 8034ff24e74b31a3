// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/proposal_fields.h"

#include "core/assurance/assurance_messages.h"
#include "core/evidence/evidence_messages.h"
#include "ui/widgets/screen_dates.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::Field;

namespace {

template <typename Enum>
QList<Choice> choicesTo(Enum last, QString (*text)(Enum), QString (*words)(Enum))
{
    QList<Choice> choices;
    for (int each = 0; each <= int(last); ++each)
        choices.append({text(Enum(each)), words(Enum(each))});
    return choices;
}

bool isDay(Field field)
{
    switch (field) {
    case Field::Issued:
    case Field::Effective:
    case Field::Decided:
    case Field::Expiry:
    case Field::PeriodFrom:
    case Field::PeriodUntil:
    case Field::AsOf:
    case Field::BridgeThrough:
    case Field::SoaDate:
        return true;
    default:
        return false;
    }
}

} // namespace

FieldSpec proposalSpec(Field field, Date today, const QStringList& known)
{
    const QString key = assurance::fieldText(field);
    const QString name = assurance::fieldWords(field);
    if (isDay(field))
        return dayField(key, name, today);
    switch (field) {
    case Field::Kind:
        return pickField(key, name,
            choicesTo(assurance::DocumentKind::Listing, &assurance::documentKindText,
                &assurance::kindWords));
    case Field::Type:
        return pickField(key, name,
            choicesTo(assurance::DocumentType::Other, &assurance::documentTypeText,
                &assurance::typeWords));
    case Field::Opinion:
        return pickField(key, name,
            choicesTo(
                assurance::Opinion::Disclaimer, &assurance::opinionText, &assurance::opinionWords));
    case Field::Restriction:
        return pickField(key, name,
            choicesTo(evidence::Restriction::NotToBePassedOn, &evidence::restrictionText,
                &evidence::restrictionWords));
    case Field::Category:
        return severalField(key, name,
            {choicesTo(assurance::Category::Privacy, &assurance::categoryText,
                &assurance::categoryWords)});
    case Field::Service:
    case Field::Region:
    case Field::SurveillanceDue:
        return severalField(key, name, {{}, true});
    case Field::Scope:
    case Field::OpinionBasis:
        return textField(key, name);
    default:
        return lineField(key, name, known);
    }
}

FieldValue proposalValue(const FieldSpec& spec, const QString& text)
{
    if (std::holds_alternative<DayKind>(spec.kind))
        return parseDate(text).value_or(Date());
    if (std::holds_alternative<SeveralKind>(spec.kind)) {
        QStringList each;
        for (const QString& part : text.split(u';', Qt::SkipEmptyParts))
            each.append(part.trimmed());
        return each;
    }
    return text;
}

QString proposalText(const FieldValue& value)
{
    if (const auto* day = std::get_if<Date>(&value))
        return day->isValid() ? dateText(*day) : QString();
    if (const auto* several = std::get_if<QStringList>(&value))
        return several->join(u"; "_s);
    if (const auto* text = std::get_if<QString>(&value))
        return text->trimmed();
    return {};
}

QString proposalOnScreen(Field field, const QString& text, Date today)
{
    const FieldSpec spec = proposalSpec(field, today, {});
    if (field == Field::SurveillanceDue) {
        QStringList days;
        const FieldValue all = proposalValue(spec, text);
        for (const QString& part : std::get<QStringList>(all)) {
            const Result<Date> day = parseDate(part);
            days.append(day ? dayOnScreen(*day) : part);
        }
        return days.join(u", "_s);
    }
    return fieldText(spec, proposalValue(spec, text));
}

} // namespace muniment::ui
