// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/people_page.h"

#include "core/audits/hand_over.h"
#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"
#include "core/vault/vault.h"
#include "ui/lists/counted_link.h"
#include "ui/scope/scope_choices.h"
#include "ui/scope/scope_columns.h"
#include "ui/shell/acts.h"
#include "ui/shell/field_acts.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using scope::Person;
using scope::ScopeRegister;

namespace {

const auto roleKey = u"role"_s;
const auto lineKey = u"line"_s;
const auto organisationKey = u"organisation"_s;
const auto mailKey = u"mail"_s;
const auto fromKey = u"from"_s;
const auto untilKey = u"until"_s;
constexpr qsizetype mostOwned = 30; // records of a kind that are listed

class PersonFields
{
    Q_DECLARE_TR_FUNCTIONS(PersonFields)

public:
    static QHash<QString, FieldSpec> all(const View& view)
    {
        using scope::Line;
        QHash<QString, FieldSpec> fields;
        for (const FieldSpec& spec : {lineField(record_key::name, tr("Name"))
                                          .required()
                                          .explained(tr("As it stands in reports.")),
                 lineField(roleKey, tr("Role")),
                 pickField(lineKey, tr("Line"),
                     choicesOf({Line::RunsIt, Line::SecondLook, Line::Independent, Line::Management,
                                   Line::Outside},
                         &scope::lineText, &scope::lineWords))
                     .required()
                     .explained(tr("From where the person looks at a control.")),
                 lineField(organisationKey, tr("Organisation")).whenEmpty(tr("our own")),
                 lineField(mailKey, tr("Mail")),
                 dayField(fromKey, tr("Active from"), view.today).required(),
                 dayField(untilKey, tr("Active until"), view.today).whenEmpty(tr("still active"))})
            fields.insert(spec.key, spec);
        return fields;
    }
};

template <typename Value, typename Set>
Commit settingPerson(Acts& acts, PersonId id, const QString& words, Set set)
{
    return committedBy<Value>(acts, {u"person.set"_s, words, {}, {}},
        [id, set](vault::Transaction& transaction, const Value& value) -> Status {
            Result<Person> person = ScopeRegister(transaction.access()).person(id);
            if (!person)
                return failWith(person);
            set(*person, value);
            return ScopeRegister::updatePerson(transaction, *person);
        });
}

} // namespace

PeoplePage::PeoplePage(const PlaceParts& parts, QWidget* parent)
    : RecordsPage(
        {u"people"_s, tr("People"), tr("Person")}, infosOf(*personColumns()), parts, parent)
    , m_columns(personColumns())
{
    emptyPage().setWords(tr("People own controls, collect evidence, sign and review."),
        tr("Names are chosen here, never taken from the login."));
    emptyPage().setButton(tr("New person"));
    connect(&emptyPage(), &EmptyPage::buttonClicked, this, &PeoplePage::showNew);
    connect(&list(), &RecordList::linkClicked, this, &PeoplePage::followCell);
}

// A number leads to what it counts: signatures to their register. What is owned is of four kinds,
// which no list shows together but that beside the person.
void PeoplePage::followCell(const QByteArray& key, const QString& column)
{
    const Person* person = view().facts->person(idFromBytes<PersonId>(key));
    if (!person)
        return;
    if (column == "signed"_L1) {
        CountedRows counted{tr("signed by %1").arg(person->name), {}};
        for (const standing::ControlFacts& control : view().facts->controls)
            for (const attestation::Attestation& each : control.attestations)
                if (each.signerId == person->id)
                    counted.keys.insert(idBytes(each.id));
        if (!counted.keys.isEmpty())
            emit linkFollowed(PlaceLink{PlaceKind::Attestations, countedWord(counted)});
        return;
    }
    emit linkFollowed(person->id);
}

void PeoplePage::setRows(const View& view, QList<PersonListRow> rows)
{
    m_rows = std::make_shared<const RowsOf<PersonListRow>>(std::move(rows), m_columns);
    takeRows(view, m_rows);
}

bool PeoplePage::needsWork(int row) const
{
    return m_rows->row(row).needsWork();
}

const Person* PeoplePage::current() const
{
    if (!view().isReady())
        return nullptr;
    const QByteArray key = list().currentKey();
    return view().facts->person(idFromBytes<PersonId>(key));
}

bool PeoplePage::ownsAnything() const
{
    const Person* person = current();
    return person && ownedBy(view(), person->id).count() > 0;
}

void PeoplePage::fillDetail(const QByteArray& key)
{
    const Person* person = view().facts->person(idFromBytes<PersonId>(key));
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    if (!person || index < 0)
        return;
    const PersonListRow& row = m_rows->row(index);
    pane().addTitleField(scope::personCode(person->number),
        PersonFields::all(view()).value(record_key::name), person->name,
        settingPerson<QString>(acts(), person->id, tr("rename person"),
            [](Person& changed, const QString& name) { changed.name = name; }));
    const QString what = tr("answers for %n record(s)", nullptr, row.owns);
    if (row.needsWork())
        pane().addState({Shape::Dotted, Tone::Lapsed, {}},
            tr("Left on %1 and still %2.").arg(dayOnScreen(row.until), what));
    else if (!row.isActive)
        pane().addText(tr("Not active on this day."));
    else
        pane().addText(tr("Active, %1.").arg(what));
    addFacts(*person);
    addOwned(*person);
}

void PeoplePage::addFacts(const Person& person)
{
    const QHash<QString, FieldSpec> fields = PersonFields::all(view());
    const auto addLine = [&](const QString& key, const QString& words, QString Person::*member) {
        pane().addField(fields.value(key), person.*member,
            settingPerson<QString>(acts(), person.id, words,
                [member](Person& changed, const QString& text) { changed.*member = text; }));
    };
    const auto addDay = [&](const QString& key, const QString& words, Date Person::*member) {
        pane().addField(fields.value(key), person.*member,
            settingPerson<Date>(acts(), person.id, words,
                [member](Person& changed, const Date& day) { changed.*member = day; }));
    };
    pane().addHeading(tr("Who it is"));
    addLine(roleKey, tr("set the role of person"), &Person::role);
    pane().addField(fields.value(lineKey), scope::lineText(person.line),
        settingPerson<QString>(acts(), person.id, tr("set the line of person"),
            [](Person& changed, const QString& key) {
                changed.line = scope::parseLine(key).value_or(changed.line);
            }));
    addLine(organisationKey, tr("set the organisation of person"), &Person::organisation);
    addLine(mailKey, tr("set the mail of person"), &Person::mail);
    addDay(fromKey, tr("set since when person is active"), &Person::activeFrom);
    addDay(untilKey, tr("set until when person is active"), &Person::activeUntil);
}

void PeoplePage::addOwned(const Person& person)
{
    const Owned owned = ownedBy(view(), person.id);
    pane().addHeading(tr("Answers for"),
        owned.count() > 0 ? locale().toString(owned.count()) : QString(), u"owns"_s);
    if (owned.count() == 0) {
        pane().addText(tr("Nothing."), TextRole::Quiet);
    } else {
        auto* give = new QPushButton(tr("Hand over…"));
        setLook(*give, ButtonLook::Link);
        connect(give, &QPushButton::clicked, this, [this] { handOver(); });
        acts().guard(give);
        pane().addHeadingAction(give);
    }
    addOwnedLines(person, owned);
    pane().addHeading(tr("History"));
    pane().addLinkedText({{tr("All steps that touched it"),
        linkText(PlaceLink{PlaceKind::Activity, u"record "_s + idText(person.id)})}});
}

// Of each kind so many, and a link to the list that shows them all. Scopes are few, and have none.
void PeoplePage::addOwnedLines(const Person& person, const Owned& owned)
{
    const auto addLines = [this](const auto& records, const auto& piecesOf) {
        for (const auto& each : records.first(qMin(records.size(), mostOwned)))
            pane().addLinkedText(piecesOf(each));
        return int(records.size() - qMin(records.size(), mostOwned));
    };
    const auto addMore
        = [&](int more, const QString& words, PlaceKind place, const CountedRows& counted) {
              if (more > 0)
                  pane().addLinkedText({{tr("… and %n more", nullptr, more) + u"  "_s},
                      {words, linkText(PlaceLink{place, countedWord(counted)})}});
          };
    using Pieces = QList<TextPiece>;
    for (const scope::Scope* each : owned.scopes)
        pane().addLinkedText(
            {{scope::scopeCode(each->number), linkText(each->id)}, {u"  "_s + each->name}});
    CountedRows ofPerson{tr("of %1").arg(person.name), {}};
    for (const scope::Asset* each : owned.assets)
        ofPerson.keys.insert(idBytes(each->id));
    addMore(addLines(owned.assets,
                [](const scope::Asset* each) {
                    return Pieces{{scope::assetCode(each->number), linkText(each->id)},
                        {u"  "_s + each->name}};
                }),
        tr("show all"), PlaceKind::ScopeAndAssets, ofPerson);
    ofPerson.keys.clear();
    for (const standing::ControlFacts* each : owned.controls)
        ofPerson.keys.insert(idBytes(each->control.id));
    addMore(addLines(owned.controls,
                [](const standing::ControlFacts* each) {
                    return Pieces{
                        {controls::controlCode(each->control.number), linkText(each->control.id)},
                        {u"  "_s + each->control.title}};
                }),
        tr("show all"), PlaceKind::Controls, ofPerson);
    ofPerson.keys.clear();
    for (const auto& [control, series] : owned.series)
        ofPerson.keys.insert(idBytes(control->control.id));
    addMore(addLines(owned.series,
                [](const auto& each) {
                    return Pieces{{controls::controlCode(each.first->control.number),
                                      linkText(each.first->control.id)},
                        {u"  "_s + each.second->title}};
                }),
        tr("show their controls"), PlaceKind::Controls, ofPerson);
    ofPerson.keys.clear();
    for (const audits::Request* each : owned.requests)
        ofPerson.keys.insert(idBytes(each->id));
    addMore(addLines(owned.requests,
                [](const audits::Request* each) {
                    return Pieces{
                        {each->code, linkText(each->id)}, {u"  "_s + each->text.simplified()}};
                }),
        tr("show all"), PlaceKind::Audits, ofPerson);
}

void PeoplePage::showNew()
{
    if (!view().isReady() || keepsForm())
        return;
    const QHash<QString, FieldSpec> fields = PersonFields::all(view());
    QList<FieldSpec> asked;
    for (const QString& key : {QString(record_key::name), QString(roleKey), QString(lineKey),
             QString(mailKey), QString(organisationKey), QString(fromKey)})
        asked.append(fields.value(key));
    RecordForm* form = showForm(new RecordForm({tr("New person"), tr("Add person")}, asked));
    form->offerAnother();
    form->onAdd([this](const FieldValues& values) { return add(values); });
    form->begin({{lineKey, scope::lineText(scope::Line::RunsIt)}, {fromKey, view().today}});
}

std::optional<FormRefusal> PeoplePage::add(const FieldValues& values)
{
    scope::NewPerson person;
    person.name = textOf(values, record_key::name);
    person.role = textOf(values, roleKey);
    person.line = scope::parseLine(textOf(values, lineKey)).value_or(scope::Line::RunsIt);
    person.organisation = textOf(values, organisationKey);
    person.mail = textOf(values, mailKey);
    person.activeFrom = std::get<Date>(values.value(fromKey, Date()));
    const auto added
        = acts().perform({u"person.add"_s, tr("add person"), tr("Added %1.").arg(person.name), {}},
            [&person](vault::Transaction& transaction) {
                return ScopeRegister::addPerson(transaction, person);
            });
    if (added)
        list().select(idBytes(*added));
    return refusalOf(added, record_key::name);
}

void PeoplePage::handOver()
{
    const Person* person = current();
    if (!person || !acts().canChange())
        return;
    ChoiceQuestion question;
    question.words = {tr("Hand over what %1 answers for").arg(person->name),
        tr("Old signatures stay with who signed."), {}};
    question.yes = tr("Go on");
    QList<PersonId> people;
    for (const Person& each : view().facts->people)
        if (each.id != person->id && each.isActiveOn(view().today)) {
            people.append(each.id);
            question.choices.append({each.name, each.role});
        }
    if (people.isEmpty()) {
        acts().say(tr("There is nobody else yet."));
        return;
    }
    parts().prompter.choose(question, [this, from = person->id, people](int choice) {
        if (choice >= 0 && choice < people.size())
            handOver(from, people.at(choice));
    });
}

void PeoplePage::handOver(PersonId from, PersonId to)
{
    const Person* leaving = view().facts->person(from);
    const Person* taking = view().facts->person(to);
    if (!leaving || !taking)
        return;
    const Owned owned = ownedBy(view(), from);
    ChangesQuestion question;
    question.words
        = {tr("Hand over to %1").arg(taking->name), tr("Each of these gets another owner."), {}};
    question.yes = tr("Hand over %n record(s)", nullptr, owned.count());
    const auto addChange = [&](const QString& what) {
        question.changes.append({what, leaving->name, taking->name});
    };
    for (const scope::Scope* each : owned.scopes)
        addChange(scope::scopeCode(each->number) + u' ' + each->name);
    for (const scope::Asset* each : owned.assets)
        addChange(scope::assetCode(each->number) + u' ' + each->name);
    for (const standing::ControlFacts* each : owned.controls)
        addChange(controls::controlCode(each->control.number) + u' ' + each->control.title);
    for (const auto& [control, series] : owned.series)
        addChange(controls::controlCode(control->control.number) + u' ' + series->title);
    for (const audits::Request* each : owned.requests)
        addChange(each->code + u' ' + each->text.simplified());
    parts().prompter.confirmChanges(question, [this, from, to](Answer answer) {
        if (answer == Answer::Yes)
            give(from, to);
    });
}

void PeoplePage::give(PersonId from, PersonId to)
{
    const auto work = [from, to, today = view().today](
                          vault::Vault& vault, const vault::Act& act, const JobContext& job) {
        return vault.write(
            act,
            [&](vault::Transaction& transaction) {
                return audits::handOver(transaction, from, to, today, job);
            },
            vault::Priority::Job);
    };
    acts().performJob(this, {u"person.hand_over"_s, tr("hand over"), {}, tr("Handing over")}, work,
        [this](const Result<audits::Owned>& given) {
            if (given)
                acts().say(
                    tr("Handed over %n record(s).", nullptr, given->count()), Acts::Offer::Undo);
            else if (given.error().problem != Problem::Cancelled)
                say(given.error());
        });
}

} // namespace muniment::ui
