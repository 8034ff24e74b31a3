// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/request_fields.h"

#include "core/audits/request_register.h"
#include "ui/fields/field_pane.h"
#include "ui/shell/field_acts.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::NewRequest;
using audits::Request;
using audits::RequestRegister;

namespace {

using MaybePeriod = std::optional<Period>;

const auto controlsKey = u"controls"_s;
const auto askedPeriodKey = u"period"_s;
const auto sampleKey = u"sample"_s;
const auto foundKey = u"found"_s;
const auto ownerKey = u"owner"_s;
const auto dueKey = u"due"_s;

std::optional<qint64> countOf(const Quantity& quantity)
{
    return quantity.number ? std::optional(qint64(*quantity.number)) : std::nullopt;
}

Quantity quantityOf(const std::optional<qint64>& count)
{
    return {count ? std::optional(double(*count)) : std::nullopt, {}};
}

QList<ControlId> controlsOf(const QStringList& keys)
{
    QList<ControlId> ids;
    for (const QString& key : keys)
        ids.append(idOf<ControlId>(key));
    return ids;
}

class RequestFields
{
    Q_DECLARE_TR_FUNCTIONS(RequestFields)

public:
    static FieldSpec audit(const View& view)
    {
        QList<Choice> choices;
        for (const audits::Audit& each : view.facts->audits)
            choices.append({idText(each.id), each.name});
        return pickField(request_key::audit, tr("Audit"), choices).required();
    }
    static FieldSpec code()
    {
        return lineField(request_key::code, tr("Number"))
            .explained(tr("As the auditor numbers it; without one the next of ours."));
    }
    static FieldSpec text()
    {
        return textField(request_key::text, tr("What is asked for")).required();
    }
    static FieldSpec controls(const View& view)
    {
        QList<Choice> choices;
        for (const standing::ControlFacts& each : view.facts->controls)
            choices.append({idText(each.control.id),
                controls::controlCode(each.control.number) + u' ' + each.control.title});
        return severalField(controlsKey, tr("Controls"), {choices, false});
    }
    static FieldSpec period(const View& view)
    {
        return periodField(askedPeriodKey, tr("Period"), {view.today, {}});
    }
    static FieldSpec owner(const View& view)
    {
        QList<Choice> choices;
        for (const scope::Person& each : view.facts->people)
            choices.append(
                {idText(each.id), each.name, each.role, {}, each.isActiveOn(view.today)});
        FieldSpec owner = personField(ownerKey, tr("Owner"), choices);
        std::get<PickKind>(owner.kind).none = tr("nobody");
        return owner;
    }
    static FieldSpec due(const View& view)
    {
        return dayField(dueKey, tr("Due"), view.today)
            .whenEmpty(tr("when the audit's requests are due"));
    }
    static FieldSpec sample()
    {
        return numberField(sampleKey, tr("Sample asked for"), {.decimals = 0, .least = 1.0});
    }
    static FieldSpec found()
    {
        return numberField(foundKey, tr("Sample held"), {.decimals = 0, .least = 0.0});
    }
    static FieldSpec auditorWords() { return textField(u"auditor_words"_s, tr("Auditor's words")); }
    static FieldSpec ourAnswer() { return textField(u"our_answer"_s, tr("Our answer")); }

    static QString step(const QString& code) { return tr("change %1").arg(code); }
};

template <typename Value, typename Set>
Commit settingRequest(Acts& acts, const Request& request, Set set)
{
    return committedBy<Value>(acts,
        {u"audit request.edit"_s, RequestFields::step(request.code), {}, {}},
        [id = request.id, set](vault::Transaction& transaction, const Value& value) -> Status {
            const Result<Request> now = RequestRegister(transaction.access()).request(id);
            if (!now)
                return failWith(now);
            NewRequest changed = *now;
            set(changed, value);
            return RequestRegister::update(transaction, id, changed);
        });
}

} // namespace

QList<FieldSpec> fieldsOfNewRequest(const View& view)
{
    return {RequestFields::audit(view), RequestFields::text(), RequestFields::code(),
        RequestFields::controls(view), RequestFields::period(view), RequestFields::sample(),
        RequestFields::owner(view), RequestFields::due(view)};
}

NewRequest newRequestOf(const FieldValues& values)
{
    NewRequest request;
    request.text = textOf(values, request_key::text);
    request.code = textOf(values, request_key::code);
    request.controls = controlsOf(std::get<QStringList>(values.value(controlsKey, QStringList())));
    request.period = std::get<MaybePeriod>(values.value(askedPeriodKey, MaybePeriod()));
    request.sampleSize = countOf(std::get<Quantity>(values.value(sampleKey, Quantity())));
    request.ownerId = idOf<PersonId>(textOf(values, ownerKey));
    request.dueOn = std::get<Date>(values.value(dueKey, Date()));
    return request;
}

void addRequestFields(FieldPane& pane, Acts& acts, const View& view, const Request& request)
{
    QStringList controls;
    for (const ControlId each : request.controls)
        controls.append(idText(each));
    pane.addField(RequestFields::text(), request.text,
        settingRequest<QString>(
            acts, request, [](NewRequest& changed, const QString& text) { changed.text = text; }));
    pane.addField(RequestFields::code().required(), request.code,
        settingRequest<QString>(
            acts, request, [](NewRequest& changed, const QString& code) { changed.code = code; }));
    pane.addField(RequestFields::controls(view), controls,
        settingRequest<QStringList>(
            acts, request, [](NewRequest& changed, const QStringList& keys) {
                changed.controls = controlsOf(keys);
            }));
    pane.addField(RequestFields::period(view), MaybePeriod(request.period),
        settingRequest<MaybePeriod>(acts, request,
            [](NewRequest& changed, const MaybePeriod& period) { changed.period = period; }));
    pane.addField(RequestFields::sample(), quantityOf(request.sampleSize),
        settingRequest<Quantity>(acts, request, [](NewRequest& changed, const Quantity& count) {
            changed.sampleSize = countOf(count);
        }));
    if (request.sampleSize)
        pane.addField(RequestFields::found(), quantityOf(request.sampleFound),
            settingRequest<Quantity>(acts, request, [](NewRequest& changed, const Quantity& count) {
                changed.sampleFound = countOf(count);
            }));
    pane.addField(RequestFields::owner(view),
        request.ownerId.isNull() ? QString() : idText(request.ownerId),
        settingRequest<QString>(acts, request, [](NewRequest& changed, const QString& key) {
            changed.ownerId = idOf<PersonId>(key);
        }));
    pane.addField(RequestFields::due(view), request.dueOn,
        settingRequest<Date>(
            acts, request, [](NewRequest& changed, const Date& day) { changed.dueOn = day; }));
}

void addAnswerFields(FieldPane& pane, Acts& acts, const Request& request)
{
    pane.addField(RequestFields::auditorWords(), request.auditorWords,
        settingRequest<QString>(acts, request,
            [](NewRequest& changed, const QString& words) { changed.auditorWords = words; }));
    pane.addField(RequestFields::ourAnswer(), request.ourAnswer,
        settingRequest<QString>(acts, request,
            [](NewRequest& changed, const QString& words) { changed.ourAnswer = words; }));
}

} // namespace muniment::ui
