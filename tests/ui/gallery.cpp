// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/fields/day_popup.h"
#include "ui/fields/field_grid.h"
#include "ui/fields/field_pane.h"
#include "ui/fields/pick_popup.h"
#include "ui/fields/record_form.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

namespace muniment::tests {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const Date today(2026, 11, 23);

QList<Choice> people()
{
    return {{u"1"_s, u"Ines Duarte"_s, u"Compliance officer, second look"_s},
        {u"2"_s, u"Mara Okafor"_s, u"Platform lead, runs it"_s},
        {u"3"_s, u"Jonas Weber"_s, u"Data lead, runs it"_s},
        {u"4"_s, u"Lena Hoffmann"_s, u"People lead, runs it"_s},
        {u"5"_s, u"Daniel Okafor"_s, u"Head of engineering, management"_s},
        {u"6"_s, u"Priya Raman"_s, u"Internal audit, independent"_s},
        {u"7"_s, u"Giulia Ferri"_s, u"Data protection, second look"_s},
        {u"8"_s, u"Marek Nowak"_s, u"Security lead, runs it"_s},
        {u"9"_s, u"Kim Sato"_s, u"Certification body, outside"_s}};
}

QList<Choice> statuses()
{
    const auto choice = [](const QString& key, const QString& words, Shape shape, Tone tone) {
        return Choice{key, words, {}, StateMark{shape, tone, words}};
    };
    return {choice(u"not_started"_s, u"not started"_s, Shape::Open, Tone::Quiet),
        choice(u"planned"_s, u"planned"_s, Shape::Quarter, Tone::Quiet),
        choice(u"partial"_s, u"partial"_s, Shape::Half, Tone::Warning),
        choice(u"implemented"_s, u"implemented"_s, Shape::Full, Tone::Good),
        choice(u"alternative"_s, u"alternative"_s, Shape::Full, Tone::Good)};
}

FieldSpec regionsField()
{
    return severalField(u"classes"_s, u"Data classes"_s,
        {{{u"claims"_s, u"claims"_s}, {u"health"_s, u"health"_s}, {u"payment"_s, u"payment"_s},
             {u"contact"_s, u"contact"_s}},
            true});
}

LinkFinder anyLink()
{
    return [](const QString& code) -> QString { return u"record:"_s + code; };
}

Refusal take(const FieldValue&)
{
    return {};
}

void fillPane(FieldPane& pane)
{
    pane.clear("A-031");
    pane.addTitleField(u"A-031"_s, lineField(u"name"_s, u"Name"_s), u"Claims portal"_s, take);
    pane.addState({Shape::Diamond, Tone::Lapsed, {}},
        u"In service since 3 May 2024. 9 controls apply, 2 are unproven: the signed review is 12 days overdue."_s);
    pane.addHeading(u"Identity and dates"_s);
    pane.addField(pickField(u"status"_s, u"Implementation"_s, statuses()), u"partial"_s, take);
    pane.addField(personField(u"owner"_s, u"Owner"_s, people()), u"2"_s, take);
    pane.addField(personField(u"deputy"_s, u"Deputy"_s, people()), QString(), take);
    pane.addFact(u"Kind"_s, u"application"_s);
    pane.addField(lineField(u"service"_s, u"Service"_s), u"App Service"_s, take);
    pane.addField(regionsField(), QStringList{u"claims"_s, u"health"_s}, take);
    pane.addField(dayField(u"from"_s, u"In service from"_s, today), Date(2024, 5, 3), take);
    pane.addField(
        periodField(u"covers"_s, u"Covers"_s,
            {today,
                {{Date(2026, 7, 1), Date(2026, 9, 30)}, {Date(2026, 10, 1), Date(2026, 12, 31)}}}),
        std::optional(Period{Date(2026, 7, 1), Date(2026, 9, 30)}), take);
    pane.addField(
        numberField(u"keeps"_s, u"Kept for"_s,
            {u"months"_s,
                {{u"days"_s, u"days"_s}, {u"months"_s, u"months"_s}, {u"years"_s, u"years"_s}}}),
        Quantity{13, u"months"_s}, take);
    pane.addField(numberField(u"rows"_s, u"Rows at source"_s), Quantity{1412}, take);
    pane.addField(answerField(u"personal"_s, u"Personal data"_s), std::optional(true), take);
    pane.addField(
        lineField(u"reference"_s, u"Reference"_s).readOnly(u"Comes from the import of 3 May."_s),
        u"/subscriptions/91f0/sites/claims"_s, take);
    pane.addHeading(u"Description"_s);
    pane.addWideField(textField(u"text"_s, u"Description"_s, anyLink()),
        u"The portal in which customers file claims. It keeps sessions in A-044 and signs with A-060; what it logs is reviewed under C-12 each quarter."_s,
        take);
    pane.addHeading(u"Who does what here"_s, u"published layers for PaaS"_s);
    FieldGrid* grid = pane.addGrid(u"layers"_s, u"Who does what here"_s,
        {{u"Layer"_s}, {u"Responsibility"_s}, {u"Reason"_s, GridColumn::Width::Stretches}});
    const QList<Choice> whose{
        {u"ours"_s, u"ours"_s}, {u"provider"_s, u"provider"_s}, {u"shared"_s, u"shared"_s}};
    const auto add
        = [&](const QString& key, const QString& name, const QString& who, const QString& reason) {
              grid->addRow(key,
                  {QList<TextPiece>{{name}},
                      GridField{pickField(u"who"_s, u"Responsibility"_s, whose), who, take},
                      GridField{lineField(u"reason"_s, u"Reason"_s), reason, take}});
          };
    add(u"data"_s, u"Customer data"_s, u"ours"_s, u"as published"_s);
    add(u"identity"_s, u"Identity"_s, u"shared"_s, u"as published"_s);
    add(u"host"_s, u"Host"_s, u"provider"_s, QString());
    pane.addHeading(u"Controls"_s, u"9 apply"_s);
    pane.addLinkedText(
        linkedPieces(u"C-12 Access review is overdue; C-13 and C-31 are in order."_s, anyLink()));
}

void save(QWidget& widget, const QString& folder, const QString& name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!widget.grab().save(folder + u'/' + name + u".png"_s))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
}

// A pane in which some fields are open, each in another state.
void grabEditing(const QString& folder, const QString& look)
{
    FieldPane pane(u"Asset"_s);
    pane.resize(440, 900);
    fillPane(pane);
    QWidget::setTabOrder(&pane, &pane);
    pane.show();
    pane.field(u"service"_s)->edit();
    pane.field(u"from"_s)->edit(u"31.2.2026"_s);
    pane.field(u"from"_s)->finish();
    pane.field(u"covers"_s)->edit(u"q4"_s);
    pane.field(u"keeps"_s)->edit();
    pane.field(u"text"_s)->edit();
    pane.field(u"owner"_s)
        ->refuse(
            {{}, u"Mara Okafor left on 30 September."_s, u"Choose somebody who is still there."_s});
    save(pane, folder, u"fields-editing-"_s + look);
}

void grabPopups(const QString& folder, const QString& look)
{
    FieldPane pane(u"Asset"_s);
    pane.resize(440, 700);
    fillPane(pane);
    pane.show();
    const auto popup = [&](const QString& key, auto* type, const QString& name) {
        pane.field(key)->edit();
        using Popup = std::remove_pointer_t<decltype(type)>;
        if (auto* line = pane.field(key)->findChild<QLineEdit*>();
            line && std::is_same_v<Popup, DayPopup>)
            QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
        if (auto* shown = pane.field(key)->findChild<Popup*>())
            save(*shown, folder, name + look);
        for (auto* each : pane.field(key)->findChildren<Popup*>())
            each->close();
        pane.field(key)->takeBack();
    };
    popup(u"owner"_s, static_cast<PickPopup*>(nullptr), u"pick-person-"_s);
    popup(u"status"_s, static_cast<PickPopup*>(nullptr), u"pick-state-"_s);
    popup(u"classes"_s, static_cast<PickPopup*>(nullptr), u"pick-several-"_s);
    popup(u"from"_s, static_cast<DayPopup*>(nullptr), u"pick-day-"_s);
    popup(u"covers"_s, static_cast<DayPopup*>(nullptr), u"pick-period-"_s);
}

void grabForm(const QString& folder, const QString& look)
{
    RecordForm form({u"New asset"_s, u"Add asset"_s},
        {lineField(u"name"_s, u"Name"_s).required().hinted(u"As it is called at work"_s),
            pickField(u"kind"_s, u"Kind"_s,
                {{u"application"_s, u"application"_s}, {u"data"_s, u"data"_s}})
                .required(),
            personField(u"owner"_s, u"Owner"_s, people()), regionsField().hinted(u"None yet"_s),
            textField(u"text"_s, u"Description"_s),
            dayField(u"from"_s, u"In service from"_s, today).under(u"Dates"_s),
            periodField(u"covers"_s, u"Covers"_s, {today}).under(u"Dates"_s),
            numberField(u"keeps"_s, u"Kept for"_s,
                {u"months"_s, {{u"days"_s, u"days"_s}, {u"months"_s, u"months"_s}}})
                .under(u"Dates"_s),
            answerField(u"personal"_s, u"Personal data"_s)});
    form.onAdd([](const FieldValues&) { return std::optional<FormRefusal>(); });
    form.offerAnother();
    form.resize(440, 620);
    form.show();
    form.begin({{u"owner"_s, u"3"_s}, {u"from"_s, today}});
    save(form, folder, u"form-"_s + look);
    form.add();
    save(form, folder, u"form-refused-"_s + look);
}

} // namespace

void grabGallery(const QString& folder, const QString& look)
{
    {
        FieldPane pane(u"Asset"_s);
        pane.resize(440, 900);
        fillPane(pane);
        pane.show();
        pane.activateWindow();
        pane.field(u"owner"_s)->setFocus();
        save(pane, folder, u"fields-"_s + look);
        pane.resize(440, 400);
        save(pane, folder, u"fields-small-"_s + look);
        pane.verticalScrollBar()->setValue(180);
        save(pane, folder, u"fields-scrolled-"_s + look);
    }
    grabEditing(folder, look);
    grabPopups(folder, look);
    grabForm(folder, look);
}

} // namespace muniment::tests
