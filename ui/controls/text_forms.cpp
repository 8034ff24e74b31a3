// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/text_forms.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "ui/controls/form_panel.h"
#include "ui/shell/acts.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::ControlRegister;

namespace {

const auto newTextKey = u"new"_s;
const auto correctionKey = u"correction"_s;

class TextFormWords
{
    Q_DECLARE_TR_FUNCTIONS(TextFormWords)

public:
    static QList<FieldSpec> text(const View& view)
    {
        return {pickField(text_key::how, tr("What is meant"),
                    {{newTextKey, tr("a new text from a day on")},
                        {correctionKey, tr("a correction of the newest text")}})
                    .required()
                    .explained(tr("Signatures on a text that is corrected turn void; a new text "
                                  "leaves those of the days before it as they are.")),
            dayField(text_key::from, tr("In force from"), view.today)
                .required()
                .askedWhen([](const FieldValues& values) {
                    return textOf(values, text_key::how) == newTextKey;
                }),
            textField(text_key::statement, tr("What we do")).required(),
            textField(text_key::purpose, tr("Purpose")),
            textField(text_key::procedure, tr("How we do it")),
            textField(text_key::why, tr("Why it changes"))};
    }

    static QList<FieldSpec> retirement(const View& view)
    {
        return {dayField(text_key::day, tr("Not in use from"), view.today)
                    .required()
                    .explained(tr("From this day on nothing is expected of it. What it held "
                                  "before stays."))};
    }

    static FormLabels textLabels(const QString& code)
    {
        return {tr("Text of %1").arg(code), tr("Keep")};
    }
    static FormLabels retirementLabels(const QString& code)
    {
        return {tr("Retire %1").arg(code), tr("Retire")};
    }
    static ActName keep(const QString& code, bool isNew)
    {
        return isNew ? ActName{u"control.set"_s, tr("write a new text of %1").arg(code),
                   tr("%1 has a new text.").arg(code), {}}
                     : ActName{u"control.set"_s, tr("correct the text of %1").arg(code),
                         tr("%1: corrected the text.").arg(code), {}};
    }
    static ActName retire(const QString& code, Date day)
    {
        return {u"control.retire"_s, tr("retire %1").arg(code),
            tr("%1 is not in use from %2 on.").arg(code, dayOnScreen(day)), {}};
    }
};

QString textFieldOf(const Error& error)
{
    if (error.is(controls::cause::statementMissing))
        return text_key::statement;
    if (error.is(controls::cause::versionNotLater))
        return text_key::from;
    return {};
}

std::optional<FormRefusal> keepText(
    Acts& acts, const standing::ControlFacts& control, const FieldValues& values)
{
    const bool isNew = textOf(values, text_key::how) == newTextKey;
    controls::ControlVersion text = control.versions.last();
    text.statement = textOf(values, text_key::statement);
    text.purpose = textOf(values, text_key::purpose);
    text.procedure = textOf(values, text_key::procedure);
    text.changeNote = textOf(values, text_key::why);
    const Status done = acts.perform(
        TextFormWords::keep(controls::controlCode(control.control.number), isNew),
        [&](vault::Transaction& transaction) -> Status {
            if (!isNew)
                return ControlRegister::correctVersion(transaction, text);
            text.inForceFrom = std::get<Date>(values.value(text_key::from, Date()));
            const auto added = ControlRegister::addVersion(transaction, control.control.id, text);
            if (!added)
                return failWith(added);
            return {};
        });
    if (done)
        return {};
    return FormRefusal{textFieldOf(done.error()), wordsFor(done.error())};
}

} // namespace

RecordForm* makeTextForm(Acts& acts, const View& view, const standing::ControlFacts& control)
{
    auto* form
        = new RecordForm(TextFormWords::textLabels(controls::controlCode(control.control.number)),
            TextFormWords::text(view));
    form->onAdd(
        [&acts, control](const FieldValues& values) { return keepText(acts, control, values); });
    const controls::ControlVersion& newest = control.versions.last();
    form->begin({{text_key::how, newTextKey}, {text_key::from, view.today},
        {text_key::statement, newest.statement}, {text_key::purpose, newest.purpose},
        {text_key::procedure, newest.procedure}});
    return form;
}

RecordForm* makeRetireForm(Acts& acts, const View& view, const standing::ControlFacts& control)
{
    const QString code = controls::controlCode(control.control.number);
    auto* form
        = new RecordForm(TextFormWords::retirementLabels(code), TextFormWords::retirement(view));
    form->onAdd([&acts, code, id = control.control.id](
                    const FieldValues& values) -> std::optional<FormRefusal> {
        const Date day = std::get<Date>(values.value(text_key::day, Date()));
        const Status done
            = acts.perform(TextFormWords::retire(code, day), [&](vault::Transaction& transaction) {
                  return ControlRegister::retire(transaction, id, day);
              });
        if (done)
            return {};
        return FormRefusal{text_key::day, wordsFor(done.error())};
    });
    form->begin({{text_key::day, view.today}});
    return form;
}

} // namespace muniment::ui
