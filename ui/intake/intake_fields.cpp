// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_fields.h"

#include "core/evidence/evidence_messages.h"
#include "core/scope/scope_messages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)

public:
    static QString asName() { return tr("These files are"); }
    static QString asRevision(const QString& code)
    {
        return tr("a better version of %1").arg(code);
    }
    static QString asNext() { return tr("the proof of another period"); }
    static QString reason() { return tr("Why it changes"); }
    static QString reasonTip() { return tr("Printed beside the change of revision."); }
    static QString title() { return tr("Title"); }
    static QString titleHint() { return tr("From the file's name"); }
    static QString shows() { return tr("What it shows"); }
    static QString showsTip() { return tr("One sentence for the auditor."); }
    static QString covers() { return tr("Covers"); }
    static QString coversHint() { return tr("Q3 2026, or a day"); }
    static QString captured() { return tr("Captured"); }
    static QString capturedTip() { return tr("When the system produced it, with its zone."); }
    static QString source() { return tr("Source"); }
    static QString sourceHint() { return tr("The system it came from"); }
    static QString query() { return tr("Query or path"); }
    static QString collector() { return tr("Collected by"); }
    static QString classification() { return tr("Class"); }
    static QString restriction() { return tr("May be seen by"); }
    static QString links() { return tr("Controls"); }
    static QString linksHint() { return tr("None yet"); }
    static QString grouping() { return tr("Make of them"); }
    static QString each() { return tr("one item for each file"); }
    static QString one() { return tr("one item with all files"); }
    static QString more() { return tr("How it was made"); }
    static QString who() { return tr("Who may see it"); }
};

QList<Choice> peopleOf(const View& view)
{
    QList<Choice> people;
    for (const scope::Person& person : view.facts->people) {
        Choice choice{idText(person.id), person.name,
            person.role.isEmpty() ? scope::lineWords(person.line)
                                  : person.role + u", " + scope::lineWords(person.line)};
        choice.isOffered = person.isActiveOn(view.today);
        people.append(choice);
    }
    return people;
}

QStringList sourcesOf(const View& view)
{
    QStringList sources;
    for (const standing::EvidenceFacts& item : view.facts->evidence)
        if (!item.item.source.isEmpty())
            sources.append(item.item.source);
    sources.sort(Qt::CaseInsensitive);
    sources.removeDuplicates();
    return sources;
}

QList<Choice> controlsOf(const View& view)
{
    QList<Choice> choices;
    for (const standing::ControlFacts& control : view.facts->controls)
        choices.append({idText(control.control.id), controls::controlCode(control.control.number),
            control.control.title});
    return choices;
}

bool isRevision(const FieldValues& values)
{
    return textOf(values, intake::asKey) == intake::asRevision;
}

bool isNoRevision(const FieldValues& values)
{
    return !isRevision(values);
}

} // namespace

bool isOfAllFiles(const QString& key)
{
    return key == intake::asKey || key == intake::reasonKey || key == intake::groupingKey;
}

QList<FieldSpec> intakeFields(const IntakeQuestion& question)
{
    using namespace evidence;
    const View& view = question.view;
    const IntakeDestination& destination = question.destination;
    QList<FieldSpec> fields;
    if (!destination.existing.isNull()) {
        fields.append(pickField(intake::asKey, IntakeWords::asName(),
            {{intake::asRevision, IntakeWords::asRevision(destination.existingCode)},
                {intake::asNext, IntakeWords::asNext()}})
                          .required());
        fields.append(lineField(intake::reasonKey, IntakeWords::reason())
                          .required()
                          .explained(IntakeWords::reasonTip())
                          .askedWhen(&isRevision));
    } else if (question.files > 1) {
        fields.append(pickField(intake::groupingKey, IntakeWords::grouping(),
            {{intake::eachAnItem, IntakeWords::each()}, {intake::oneItem, IntakeWords::one()}})
                          .required());
    }
    QList<FieldSpec> details{
        lineField(intake::titleKey, IntakeWords::title()).hinted(IntakeWords::titleHint()),
        textField(intake::showsKey, IntakeWords::shows()).explained(IntakeWords::showsTip()),
        periodField(intake::coversKey, IntakeWords::covers(), {view.today, destination.proposed})
            .hinted(IntakeWords::coversHint())
            .checked([today = view.today](const FieldValue& value) -> Refusal {
                const Status begun = refuseDaysAhead(std::get<std::optional<Period>>(value), today);
                return begun ? Refusal() : wordsFor(begun.error());
            }),
        lineField(intake::sourceKey, IntakeWords::source(), sourcesOf(view))
            .hinted(IntakeWords::sourceHint()),
        severalField(intake::linksKey, IntakeWords::links(), {controlsOf(view)})
            .hinted(IntakeWords::linksHint()),
        momentField(intake::capturedKey, IntakeWords::captured(),
            {view.today, view.facts->organisation.timeZone})
            .explained(IntakeWords::capturedTip())
            .under(IntakeWords::more()),
        textField(intake::queryKey, IntakeWords::query()).under(IntakeWords::more()),
        personField(intake::collectorKey, IntakeWords::collector(), peopleOf(view))
            .under(IntakeWords::more()),
        pickField(intake::classificationKey, IntakeWords::classification(),
            choicesOf({Classification::Public, Classification::Internal,
                          Classification::Confidential, Classification::Secret},
                &classificationText, &classificationWords))
            .required()
            .under(IntakeWords::who()),
        pickField(intake::restrictionKey, IntakeWords::restriction(),
            choicesOf({Restriction::Public, Restriction::AuditorsAndRegulators,
                          Restriction::NamedRecipients, Restriction::NotToBePassedOn},
                &restrictionText, &restrictionWords))
            .required()
            .under(IntakeWords::who())};
    // A better version keeps what is said of the item.
    for (FieldSpec& spec : details)
        fields.append(destination.existing.isNull() ? spec : spec.askedWhen(&isNoRevision));
    return fields;
}

FieldValues intakeValues(const IntakeDestination& destination, PersonId me)
{
    const evidence::EvidenceDetails& details = destination.details;
    QStringList links;
    for (const evidence::NewEvidenceLink& link : destination.links)
        links.append(idText(link.controlId));
    links.removeDuplicates();
    const PersonId collector = details.collectorId.isNull() ? me : details.collectorId;
    return {{intake::asKey, intake::asRevision}, {intake::reasonKey, QString()},
        {intake::groupingKey, intake::eachAnItem}, {intake::titleKey, details.title},
        {intake::showsKey, details.shows}, {intake::coversKey, details.covers},
        {intake::capturedKey, details.capturedAt}, {intake::sourceKey, details.source},
        {intake::queryKey, details.query},
        {intake::collectorKey, collector.isNull() ? QString() : idText(collector)},
        {intake::classificationKey, evidence::classificationText(details.classification)},
        {intake::restrictionKey, evidence::restrictionText(details.restriction)},
        {intake::linksKey, links}};
}

evidence::EvidenceDetails intakeDetails(
    const FieldValues& values, const IntakeDestination& destination)
{
    evidence::EvidenceDetails details = destination.details;
    // What was not asked for stays as it is known.
    const auto take = [&values]<typename Value>(const QString& key, Value& into) {
        if (const auto answer = values.constFind(key); answer != values.constEnd())
            into = std::get<Value>(*answer);
    };
    const auto takeText = [&values](const QString& key, QString& into) {
        if (values.contains(key))
            into = textOf(values, key);
    };
    takeText(intake::titleKey, details.title);
    takeText(intake::showsKey, details.shows);
    take(intake::coversKey, details.covers);
    take(intake::capturedKey, details.capturedAt);
    takeText(intake::sourceKey, details.source);
    takeText(intake::queryKey, details.query);
    if (values.contains(intake::collectorKey))
        details.collectorId = idOf<PersonId>(textOf(values, intake::collectorKey));
    if (const auto given = evidence::parseClassification(textOf(values, intake::classificationKey)))
        details.classification = *given;
    if (const auto given = evidence::parseRestriction(textOf(values, intake::restrictionKey)))
        details.restriction = *given;
    return details;
}

// What leads to a row or an asset of a control stays so while the control is chosen.
QList<evidence::NewEvidenceLink> intakeLinks(
    const FieldValues& values, const IntakeDestination& destination)
{
    const auto chosen = std::get<QStringList>(values.value(intake::linksKey, QStringList()));
    QList<evidence::NewEvidenceLink> links;
    for (const QString& key : chosen) {
        const ControlId control = idOf<ControlId>(key);
        const qsizetype before = links.size();
        for (const evidence::NewEvidenceLink& link : destination.links)
            if (link.controlId == control)
                links.append(link);
        if (links.size() == before && !control.isNull())
            links.append({control, {}, {}, {}});
    }
    return links;
}

evidence::AddRequest intakeRequest(const QStringList& paths, const FieldValues& all,
    const QHash<QString, FieldValues>& exceptions, const IntakeDestination& destination)
{
    evidence::AddRequest request;
    request.paths = paths;
    request.review = destination.review;
    if (!destination.existing.isNull() && isRevision(all)) {
        request.revisionOf = destination.existing;
        request.reason = textOf(all, intake::reasonKey);
        return request;
    }
    request.details = intakeDetails(all, destination);
    request.links = intakeLinks(all, destination);
    if (textOf(all, intake::groupingKey) == intake::oneItem) {
        request.grouping = evidence::Grouping::OneItem;
        return request;
    }
    for (auto each = exceptions.cbegin(); each != exceptions.cend(); ++each) {
        FieldValues values = all;
        values.insert(each.value());
        request.exceptions.insert(
            each.key(), {intakeDetails(values, destination), intakeLinks(values, destination)});
    }
    return request;
}

namespace {

const QStringList rememberedKeys{
    intake::collectorKey, intake::classificationKey, intake::restrictionKey, intake::queryKey};

} // namespace

QString rememberedText(const FieldValues& values)
{
    QJsonObject remembered;
    for (const QString& key : rememberedKeys)
        remembered.insert(key, textOf(values, key));
    return QString::fromUtf8(QJsonDocument(remembered).toJson(QJsonDocument::Compact));
}

FieldValues rememberedValues(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FieldValues values;
    for (const QString& key : rememberedKeys)
        if (const QString value = object.value(key).toString(); !value.isEmpty())
            values.insert(key, value);
    return values;
}

} // namespace muniment::ui
