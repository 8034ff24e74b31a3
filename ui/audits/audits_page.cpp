// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/audits_page.h"

#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/audits/binder_review_register.h"
#include "core/audits/request_messages.h"
#include "core/base/base_messages.h"
#include "ui/shell/acts.h"
#include "ui/shell/field_acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::Audit;
using audits::AuditKind;
using audits::AuditRegister;

namespace {

const auto kindKey = u"kind"_s;
const auto scopeKey = u"scope"_s;
const auto frameworksKey = u"frameworks"_s;
const auto periodKey = u"period"_s;
const auto auditorKey = u"auditor"_s;
const auto contactsKey = u"contacts"_s;
const auto purposeKey = u"purpose"_s;
const auto certificateKey = u"certificate"_s;
const auto requestsKey = u"requests"_s;
const auto fieldworkKey = u"fieldwork"_s;
const auto reportKey = u"report"_s;

using MaybePeriod = std::optional<Period>;

class AuditFields
{
    Q_DECLARE_TR_FUNCTIONS(AuditFields)

public:
    static QHash<QString, FieldSpec> all(const View& view)
    {
        FieldSpec scope = pickField(scopeKey, tr("Scope"), scopes(view));
        std::get<PickKind>(scope.kind).none = tr("all scopes");
        QHash<QString, FieldSpec> fields;
        for (const FieldSpec& spec : {lineField(record_key::name, tr("Name")).required(),
                 pickField(kindKey, tr("Kind"),
                     choicesOf({AuditKind::Certification, AuditKind::Surveillance,
                                   AuditKind::Recertification, AuditKind::Type1, AuditKind::Type2,
                                   AuditKind::Internal, AuditKind::Customer, AuditKind::Regulator},
                         &audits::auditKindText, &audits::auditKindWords))
                     .required(),
                 scope,
                 severalField(frameworksKey, tr("Frameworks"), {frameworks(view), false})
                     .whenEmpty(tr("all frameworks")),
                 periodField(periodKey, tr("Period"), {view.today, {}}).required(),
                 lineField(auditorKey, tr("Auditor")).explained(tr("The firm.")),
                 textField(contactsKey, tr("Contacts")), textField(purposeKey, tr("Purpose")),
                 lineField(certificateKey, tr("Our certificate"))
                     .explained(tr("Its number. It stands on the cover.")),
                 dayField(requestsKey, tr("Requests due"), view.today),
                 periodField(fieldworkKey, tr("Fieldwork"), {view.today, {}}),
                 dayField(reportKey, tr("Report"), view.today)})
            fields.insert(spec.key, spec);
        return fields;
    }

private:
    static QList<Choice> scopes(const View& view)
    {
        QList<Choice> choices;
        for (const scope::Scope& each : view.facts->scopes)
            choices.append({idText(each.id), each.name});
        return choices;
    }

    static QList<Choice> frameworks(const View& view)
    {
        QList<Choice> choices;
        for (const standing::FrameworkFacts& each : view.facts->frameworks)
            choices.append({idText(each.framework.id), each.framework.name});
        return choices;
    }
};

template <typename Value, typename Set>
Commit settingAudit(Acts& acts, AuditId id, const QString& words, Set set)
{
    return committedBy<Value>(acts, {u"audit.set"_s, words, {}, {}},
        [id, set](vault::Transaction& transaction, const Value& value) -> Status {
            Result<Audit> audit = AuditRegister(transaction.access()).audit(id);
            if (!audit)
                return failWith(audit);
            set(*audit, value);
            return AuditRegister::update(transaction, *audit);
        });
}

QList<FrameworkId> frameworksOf(const QStringList& keys)
{
    QList<FrameworkId> ids;
    for (const QString& key : keys)
        ids.append(idOf<FrameworkId>(key));
    return ids;
}

void setFieldwork(audits::NewAudit& audit, const MaybePeriod& days)
{
    audit.fieldworkFrom = days ? days->from : Date();
    audit.fieldworkUntil = days ? days->until : Date();
}

QString wordsOfScope(ScopeId id)
{
    return id.isNull() ? QString() : idText(id);
}

} // namespace

AuditsPage::AuditsPage(const PlaceParts& parts, QWidget* parent)
    : RecordsPage(
        {u"audits"_s, tr("Audits"), tr("Audit")}, infosOf(*auditColumns({})), parts, parent)
{
    emptyPage().setWords(tr("An audit gathers requests, evidence and the binders you hand over."),
        tr("Plan the next one."));
    emptyPage().setButton(tr("New audit"));
    emptyPage().setLink(tr("Quick draft binder"));
    connect(&emptyPage(), &EmptyPage::buttonClicked, this, &AuditsPage::showNew);
    connect(&emptyPage(), &EmptyPage::linkClicked, this, [this] { emit binderWanted({}); });
    connect(&list(), &RecordList::linkClicked, this,
        [this](const QByteArray& key) { emit editionsWanted(idFromBytes<AuditId>(key)); });
}

void AuditsPage::setRows(const View& view, QList<AuditListRow> rows)
{
    m_rows = std::make_shared<const RowsOf<AuditListRow>>(std::move(rows), auditColumns(view.asOf));
    takeRows(view, m_rows);
}

AuditId AuditsPage::currentAudit() const
{
    return idFromBytes<AuditId>(list().currentKey());
}

void AuditsPage::fillDetail(const QByteArray& key)
{
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    const auto& all = view().facts->audits;
    const auto audit = std::find_if(
        all.begin(), all.end(), [&key](const Audit& each) { return idBytes(each.id) == key; });
    if (index < 0 || audit == all.end())
        return;
    pane().addTitleField(audits::auditCode(audit->number),
        lineField(record_key::name, tr("Name")).required(), audit->name,
        settingAudit<QString>(acts(), audit->id, tr("rename audit"),
            [](Audit& changed, const QString& name) { changed.name = name; }));
    const AuditListRow& row = m_rows->row(index);
    const QString fieldwork = fieldworkWords(row, view().asOf);
    pane().addText(fieldwork.isEmpty() ? tr("When the auditors come is not known yet.")
                                       : tr("Fieldwork: %1. Editions of binders: %2.")
                                             .arg(fieldwork, locale().toString(row.editions)));
    addAbout(*audit);
    addAuditor(*audit);
    addDates(*audit);
    addRequests(*audit);
    addReviews(*audit);
    addBinders(*audit);
}

void AuditsPage::addAbout(const Audit& audit)
{
    const QHash<QString, FieldSpec> fields = AuditFields::all(view());
    pane().addHeading(tr("What it is about"));
    pane().addField(fields.value(kindKey), audits::auditKindText(audit.kind),
        settingAudit<QString>(
            acts(), audit.id, tr("set the kind of audit"), [](Audit& changed, const QString& key) {
                changed.kind = audits::parseAuditKind(key).value_or(changed.kind);
            }));
    pane().addField(fields.value(scopeKey), wordsOfScope(audit.scopeId),
        settingAudit<QString>(acts(), audit.id, tr("set the scope of audit"),
            [](Audit& changed, const QString& key) { changed.scopeId = idOf<ScopeId>(key); }));
    QStringList frameworks;
    for (const FrameworkId id : audit.frameworks)
        frameworks.append(idText(id));
    pane().addField(fields.value(frameworksKey), frameworks,
        settingAudit<QStringList>(acts(), audit.id, tr("set the frameworks of audit"),
            [](Audit& changed, const QStringList& keys) {
                changed.frameworks = frameworksOf(keys);
            }));
    pane().addField(fields.value(periodKey), MaybePeriod(audit.period),
        settingAudit<MaybePeriod>(acts(), audit.id, tr("set the period of audit"),
            [](Audit& changed, const MaybePeriod& period) {
                changed.period = period.value_or(changed.period);
            }));
    pane().addField(fields.value(purposeKey), audit.purpose,
        settingAudit<QString>(acts(), audit.id, tr("say what audit is for"),
            [](Audit& changed, const QString& text) { changed.purpose = text; }));
    pane().addField(fields.value(certificateKey), audit.certificate,
        settingAudit<QString>(acts(), audit.id, tr("set our certificate of audit"),
            [](Audit& changed, const QString& text) { changed.certificate = text; }));
}

void AuditsPage::addAuditor(const Audit& audit)
{
    const QHash<QString, FieldSpec> fields = AuditFields::all(view());
    pane().addHeading(tr("Who audits"));
    pane().addField(fields.value(auditorKey), audit.auditor,
        settingAudit<QString>(acts(), audit.id, tr("name the auditor"),
            [](Audit& changed, const QString& text) { changed.auditor = text; }));
    pane().addField(fields.value(contactsKey), audit.contacts,
        settingAudit<QString>(acts(), audit.id, tr("set the contacts of audit"),
            [](Audit& changed, const QString& text) { changed.contacts = text; }));
}

void AuditsPage::addDates(const Audit& audit)
{
    const QHash<QString, FieldSpec> fields = AuditFields::all(view());
    pane().addHeading(tr("Dates"));
    pane().addField(fields.value(requestsKey), audit.requestsDue,
        settingAudit<Date>(acts(), audit.id, tr("set when requests are due"),
            [](Audit& changed, const Date& day) { changed.requestsDue = day; }));
    const MaybePeriod fieldwork = audit.fieldworkFrom.isValid()
        ? MaybePeriod(Period{audit.fieldworkFrom,
            audit.fieldworkUntil.isValid() ? audit.fieldworkUntil : audit.fieldworkFrom})
        : MaybePeriod();
    pane().addField(fields.value(fieldworkKey), fieldwork,
        settingAudit<MaybePeriod>(acts(), audit.id, tr("set the fieldwork of audit"),
            [](Audit& changed, const MaybePeriod& days) { setFieldwork(changed, days); }));
    pane().addField(fields.value(reportKey), audit.reportDue,
        settingAudit<Date>(acts(), audit.id, tr("set when the report is due"),
            [](Audit& changed, const Date& day) { changed.reportDue = day; }));
}

void AuditsPage::addRequests(const Audit& audit)
{
    const audits::RequestCounts counts
        = audits::countRequests(view().facts->requests, audit, view().asOf);
    pane().addHeading(tr("Requests"));
    auto* show = new QPushButton(counts.all > 0 ? tr("Show them") : tr("Add one…"));
    setLook(*show, ButtonLook::Link);
    connect(show, &QPushButton::clicked, this, [this, id = audit.id] { emit requestsWanted(id); });
    pane().addHeadingAction(show);
    pane().addText(counts.all > 0 ? audits::requestCountsWords(counts)
                                  : tr("The auditor has asked for nothing yet."),
        counts.all > 0 ? TextRole::Plain : TextRole::Quiet);
}

void AuditsPage::addReviews(const Audit& audit)
{
    pane().addHeading(tr("Review of the binder"));
    auto* review = new QPushButton(tr("I reviewed it…"));
    setLook(*review, ButtonLook::Link);
    connect(review, &QPushButton::clicked, this, [this, audit] { reviewBinder(audit); });
    acts().guard(review);
    pane().addHeadingAction(review);
    bool isAny = false;
    for (const audits::BinderReview& each : view().facts->binderReviews) {
        const scope::Person* reviewer = view().facts->person(each.reviewerId);
        if (each.auditId != audit.id || !reviewer)
            continue;
        isAny = true;
        pane().addLinkedText({{reviewer->name, linkText(reviewer->id)},
            {u" · "_s + dayOnScreen(each.on), {}, Tone::Quiet},
            {each.note.isEmpty() ? QString() : u" · "_s + each.note, {}, Tone::Quiet}});
    }
    if (!isAny)
        pane().addText(tr("Nobody has looked through a draft."), TextRole::Quiet);
}

void AuditsPage::reviewBinder(const Audit& audit)
{
    const TextQuestion question{
        {tr("Review of the binder for %1").arg(audit.name),
            tr("You looked through a draft of the records as they stand now. The next binder says "
               "so on its cover, with your name, the day and these words."),
            {}},
        tr("What came of it"), tr("Nothing to add."), tr("I reviewed it")};
    parts().prompter.askText(
        question, [this, id = audit.id, name = audit.name](const QString& note) {
            const auto added
                = acts().perform({u"binder.review"_s, tr("review the binder of %1").arg(name),
                                     tr("Reviewed the binder for %1.").arg(name), {}},
                    [&](vault::Transaction& transaction) {
                        return audits::BinderReviewRegister::add(transaction, id, note);
                    });
            if (!added)
                acts().say(wordsFor(added.error()).sentence);
        });
}

void AuditsPage::addBinders(const Audit& audit)
{
    pane().addHeading(tr("Binders"));
    auto* make = new QPushButton(tr("Plan a binder…"));
    setLook(*make, ButtonLook::Link);
    connect(make, &QPushButton::clicked, this, [this, id = audit.id] { emit binderWanted(id); });
    pane().addHeadingAction(make);
    bool isAny = false;
    for (const audits::BinderEdition& each : view().facts->editions) {
        if (each.auditId != audit.id)
            continue;
        isAny = true;
        pane().addLinkedText({{audits::editionNameWords(each.name), linkText(each.id)},
            {u" · "_s + dayOnScreen(view().facts->dayOf(each.madeAt)), {}, Tone::Quiet},
            {u" · "_s
                    + audits::editionStateWords(audits::editionState(each, view().facts->editions)),
                {}, Tone::Quiet}});
    }
    if (!isAny)
        pane().addText(tr("None was made yet."), TextRole::Quiet);
    pane().addHeading(tr("History"));
    pane().addLinkedText({{tr("All steps that touched it"),
        linkText(PlaceLink{PlaceKind::Activity, u"record "_s + idText(audit.id)})}});
}

void AuditsPage::showNew()
{
    if (!view().isReady() || keepsForm())
        return;
    const QHash<QString, FieldSpec> fields = AuditFields::all(view());
    QList<FieldSpec> asked;
    for (const QString& key :
        {QString(record_key::name), QString(kindKey), QString(scopeKey), QString(frameworksKey),
            QString(periodKey), QString(auditorKey), QString(certificateKey), QString(requestsKey),
            QString(fieldworkKey), QString(reportKey)})
        asked.append(fields.value(key));
    RecordForm* form = showForm(new RecordForm({tr("New audit"), tr("Add audit")}, asked));
    form->onAdd([this](const FieldValues& values) { return add(values); });
    form->begin({{kindKey, audits::auditKindText(AuditKind::Internal)},
        {scopeKey, wordsOfScope(view().scope)}, {periodKey, MaybePeriod(view().period)}});
}

std::optional<FormRefusal> AuditsPage::add(const FieldValues& values)
{
    const auto day
        = [&values](const QString& key) { return std::get<Date>(values.value(key, Date())); };
    const auto days = [&values](const QString& key) {
        return std::get<MaybePeriod>(values.value(key, MaybePeriod()));
    };
    audits::NewAudit audit;
    audit.name = textOf(values, record_key::name);
    audit.kind = audits::parseAuditKind(textOf(values, kindKey)).value_or(AuditKind::Internal);
    audit.scopeId = idOf<ScopeId>(textOf(values, scopeKey));
    audit.frameworks
        = frameworksOf(std::get<QStringList>(values.value(frameworksKey, QStringList())));
    audit.period = days(periodKey).value_or(view().period);
    audit.auditor = textOf(values, auditorKey);
    audit.certificate = textOf(values, certificateKey);
    audit.requestsDue = day(requestsKey);
    audit.reportDue = day(reportKey);
    setFieldwork(audit, days(fieldworkKey));
    const auto added
        = acts().perform({u"audit.add"_s, tr("add audit"), tr("Added %1.").arg(audit.name), {}},
            [&audit](vault::Transaction& transaction) {
                return AuditRegister::add(transaction, audit);
            });
    if (!added)
        return FormRefusal{
            added.error().is(base::cause::endBeforeStart) ? QString() : QString(record_key::name),
            wordsFor(added.error())};
    list().select(idBytes(*added));
    return {};
}

} // namespace muniment::ui
