// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/expected_form.h"

#include "core/base/base_messages.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "ui/controls/control_choices.h"
#include "ui/controls/form_panel.h"
#include "ui/shell/acts.h"

#include <QCoreApplication>

#include <memory>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::ExpectedEvidence;
using controls::Proof;

namespace {

const auto newRowKey = u"new"_s;

class ExpectedFormWords
{
    Q_DECLARE_TR_FUNCTIONS(ExpectedFormWords)

public:
    static QList<FieldSpec> fields(const View& view, const standing::ControlFacts& control)
    {
        QList<Choice> rows{{newRowKey, tr("a new row")}};
        for (const ExpectedEvidence& each : control.expected)
            rows.append({idText(each.id), each.title, remark(each, view.asOf)});
        return {pickField(expected_key::row, tr("Row"), rows).required(),
            lineField(expected_key::title, tr("What it shows"))
                .required()
                .hinted(tr("As the auditor would ask for it")),
            pickField(expected_key::proof, tr("Kind of proof"),
                choicesOf({Proof::Population, Proof::Sample, Proof::SignedReview, Proof::Log,
                              Proof::Configuration, Proof::Report, Proof::Policy, Proof::Record,
                              Proof::TestResult, Proof::Screenshot},
                    &controls::proofText, &controls::proofWords))
                .required(),
            numberField(expected_key::sample, tr("Size of the sample"), sampleKind())
                .askedWhen([](const FieldValues& values) {
                    return textOf(values, expected_key::proof)
                        == controls::proofText(Proof::Sample);
                }),
            pickField(expected_key::frequency, tr("How often"), frequencyChoices()).required(),
            pickField(expected_key::fill, tr("Fills a slot"),
                choicesOf({controls::Fill::Contains, controls::Fill::LiesIn}, &controls::fillText,
                    &controls::fillWords))
                .required()
                .explained(tr("A list of a quarter contains the quarter; a review held in it lies "
                              "in it.")),
            numberField(expected_key::due, tr("Due after"), daysKind())
                .required()
                .explained(tr("Days after the last day of the slot.")),
            lineField(expected_key::source, tr("Source"))
                .hinted(tr("The system that it comes from")),
            textField(expected_key::hint, tr("How to get it")),
            personField(expected_key::owner, tr("Brought by"), ownerChoices(view))
                .explained(tr("Nobody: the owner of the control.")),
            dayField(expected_key::from, tr("Expected from"), view.today),
            dayField(expected_key::until, tr("Expected until"), view.today)
                .explained(tr("A row is never removed; from the day after, nothing is expected."))};
    }

    static FormLabels labels(const QString& code)
    {
        return {tr("Expected evidence of %1").arg(code), tr("Keep")};
    }
    static ActName keep(const QString& code, const QString& title, bool isNew)
    {
        return isNew ? ActName{u"control.expect"_s, tr("expect “%2” of %1").arg(code, title),
                   tr("%1 expects “%2”.").arg(code, title), {}}
                     : ActName{u"control.expect"_s, tr("change “%2” of %1").arg(code, title),
                         tr("%1: changed “%2”.").arg(code, title), {}};
    }

private:
    static QString remark(const ExpectedEvidence& row, Date asOf)
    {
        const bool isOver = row.activeUntil.isValid() && row.activeUntil < asOf;
        return isOver ? tr("no longer expected") : controls::frequencyWords(row.frequency);
    }
    static NumberKind sampleKind()
    {
        NumberKind kind;
        kind.least = 1;
        return kind;
    }
    static NumberKind daysKind()
    {
        NumberKind kind;
        kind.unit = tr("days");
        kind.least = 0;
        return kind;
    }
};

// The row that a choice stands for; null: a new one.
const ExpectedEvidence* rowOf(const standing::ControlFacts& control, const QString& key)
{
    for (const ExpectedEvidence& each : control.expected)
        if (idText(each.id) == key)
            return &each;
    return nullptr;
}

FieldValues valuesOf(const standing::ControlFacts& control, const QString& key)
{
    controls::NewExpectedEvidence row;
    row.frequency = control.control.frequency;
    if (const ExpectedEvidence* known = rowOf(control, key))
        row = *known;
    Quantity sample;
    if (row.sampleSize)
        sample.number = *row.sampleSize;
    return {{expected_key::row, key}, {expected_key::title, row.title},
        {expected_key::proof, controls::proofText(row.proof)},
        {expected_key::fill, controls::fillText(row.fill)},
        {expected_key::frequency, frequencyText(row.frequency)}, {expected_key::sample, sample},
        {expected_key::due, Quantity{double(row.dueAfterDays)}}, {expected_key::source, row.source},
        {expected_key::hint, row.hint},
        {expected_key::owner, row.ownerId.isNull() ? QString() : idText(row.ownerId)},
        {expected_key::from, row.activeFrom}, {expected_key::until, row.activeUntil}};
}

std::optional<double> numberOf(const FieldValues& values, const QString& key)
{
    return std::get<Quantity>(values.value(key, Quantity())).number;
}

QString expectedFieldOf(const Error& error)
{
    if (error.is(controls::cause::titleMissing))
        return expected_key::title;
    if (error.is(base::cause::endBeforeStart))
        return expected_key::until;
    return {};
}

std::optional<FormRefusal> keepExpected(
    Acts& acts, const standing::ControlFacts& control, const FieldValues& values)
{
    const ExpectedEvidence* known = rowOf(control, textOf(values, expected_key::row));
    ExpectedEvidence row = known ? *known : ExpectedEvidence();
    row.controlId = control.control.id;
    row.title = textOf(values, expected_key::title);
    row.proof = controls::parseProof(textOf(values, expected_key::proof)).value_or(row.proof);
    row.fill = controls::parseFill(textOf(values, expected_key::fill)).value_or(row.fill);
    row.frequency = parseFrequency(textOf(values, expected_key::frequency)).value_or(row.frequency);
    row.sampleSize.reset();
    if (const auto size = numberOf(values, expected_key::sample);
        size && row.proof == Proof::Sample)
        row.sampleSize = int(*size);
    row.dueAfterDays = int(numberOf(values, expected_key::due).value_or(row.dueAfterDays));
    row.source = textOf(values, expected_key::source);
    row.hint = textOf(values, expected_key::hint);
    row.ownerId = idOf<PersonId>(textOf(values, expected_key::owner));
    row.activeFrom = std::get<Date>(values.value(expected_key::from, Date()));
    row.activeUntil = std::get<Date>(values.value(expected_key::until, Date()));
    const QString code = controls::controlCode(control.control.number);
    const Status done = acts.perform(ExpectedFormWords::keep(code, row.title, !known),
        [&](vault::Transaction& transaction) -> Status {
            using controls::ImplementationRegister;
            if (known)
                return ImplementationRegister::updateExpectedEvidence(transaction, row);
            const auto added = ImplementationRegister::addExpectedEvidence(transaction, row);
            if (!added)
                return failWith(added);
            return {};
        });
    if (done)
        return {};
    return FormRefusal{expectedFieldOf(done.error()), wordsFor(done.error())};
}

} // namespace

RecordForm* makeExpectedForm(Acts& acts, const View& view, const standing::ControlFacts& control)
{
    auto* form
        = new RecordForm(ExpectedFormWords::labels(controls::controlCode(control.control.number)),
            ExpectedFormWords::fields(view, control));
    form->onAdd([&acts, control](
                    const FieldValues& values) { return keepExpected(acts, control, values); });
    const auto row = std::make_shared<QString>(newRowKey);
    form->begin(valuesOf(control, *row));
    // Another row shows what it says, unless something was typed for the one before.
    QObject::connect(form, &RecordForm::valuesChanged, form, [form, control, row] {
        const QString chosen = textOf(form->values(), expected_key::row);
        if (chosen == *row || chosen.isEmpty())
            return;
        RecordForm::Draft draft = form->draft();
        draft.values.remove(expected_key::row);
        *row = chosen;
        if (draft.isEmpty())
            form->showValues(valuesOf(control, chosen));
    });
    return form;
}

} // namespace muniment::ui
