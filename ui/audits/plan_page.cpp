// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/plan_page.h"

#include "core/audits/audits_messages.h"
#include "core/binder/binder_messages.h"
#include "core/binder/binder_selection.h"
#include "core/scope/scope_messages.h"
#include "core/vault/vault.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::RecipientClass;
using binder::BinderReport;
using binder::Paper;
using binder::Variant;

namespace {

const auto auditKey = u"audit"_s;
const auto planScopeKey = u"scope"_s;
const auto classKey = u"class"_s;
const auto recipientKey = u"recipient"_s;
const auto planPeriodKey = u"period"_s;
const auto preparedKey = u"prepared"_s;
const auto paperKey = u"paper"_s;
const auto variantKey = u"variant"_s;
const auto draftWord = u"draft"_s;
const auto issuedWord = u"issued"_s;
const auto letterWord = u"letter"_s;
const auto a4Word = u"a4"_s;

QString codeOf(const View& view, AuditId audit)
{
    for (const audits::Audit& each : view.facts->audits)
        if (each.id == audit)
            return audits::auditCode(each.number);
    return {};
}

class PlanFields
{
    Q_DECLARE_TR_FUNCTIONS(PlanFields)

public:
    static QList<FieldSpec> all(const View& view)
    {
        FieldSpec audit = pickField(auditKey, tr("Audit"), audits(view));
        std::get<PickKind>(audit.kind).none = tr("none");
        FieldSpec scope = pickField(planScopeKey, tr("Scope"), scopes(view))
                              .askedWhen([](const FieldValues& values) {
                                  return textOf(values, auditKey).isEmpty();
                              });
        std::get<PickKind>(scope.kind).none = tr("all scopes");
        return {audit, scope,
            pickField(classKey, tr("For"),
                choicesOf({RecipientClass::OwnAuditor, RecipientClass::Regulator,
                              RecipientClass::Customer, RecipientClass::Inside},
                    &audits::recipientClassText, &audits::recipientClassWords))
                .required()
                .explained(tr("Restricted files follow from it.")),
            lineField(recipientKey, tr("Recipient"))
                .hinted(tr("As it stands on the cover"))
                .explained(tr("Files restricted to this name are handed out.")),
            periodField(planPeriodKey, tr("Period"), {view.today, {}})
                .whenEmpty(tr("that of the audit or scope"))
                .hinted(tr("That of the audit or scope")),
            pickField(variantKey, tr("Edition"),
                {{draftWord, tr("draft, not recorded")},
                    {issuedWord, tr("issued, with page stamps")}})
                .required(),
            personField(preparedKey, tr("Prepared by"), people(view)),
            pickField(paperKey, tr("Paper"), {{a4Word, tr("A4")}, {letterWord, tr("Letter")}})
                .required()};
    }

private:
    static QList<Choice> audits(const View& view)
    {
        QList<Choice> choices;
        for (const audits::Audit& each : view.facts->audits)
            choices.append(
                {audits::auditCode(each.number), each.name, audits::auditKindWords(each.kind)});
        return choices;
    }

    static QList<Choice> scopes(const View& view)
    {
        QList<Choice> choices;
        for (const scope::Scope& each : view.facts->scopes)
            choices.append({scope::scopeCode(each.number), each.name});
        return choices;
    }

    static QList<Choice> people(const View& view)
    {
        QList<Choice> choices;
        for (const scope::Person& each : view.facts->people)
            choices.append(
                {scope::personCode(each.number), each.name, scope::lineWords(each.line)});
        return choices;
    }
};

} // namespace

PlanPage::PlanPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_checking(parts.jobs)
    , m_columns(preFlightColumns())
    , m_form(new RecordForm({tr("Plan of a binder"), tr("Make binder…")},
          PlanFields::all(View{std::make_shared<const standing::Facts>(), {}, {}, {}, {}, {}, {}})))
    , m_summary(makeLabel({}, TextRole::Secondary))
    , m_page(nullptr)
{
    auto* list = new RecordList(u"pre_flight"_s, tr("What would be left out, or asked about"),
        infosOf(*m_columns), {parts.jobs, parts.settings, parts.prompter});
    Arrangement first;
    first.groupBy = u"part"_s;
    list->setFirstArrangement(first);
    m_page = new RecordPage(u"pre_flight"_s, parts.settings, list, m_form);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(space::large, space::medium, space::large, 0);
    m_form->setIntro(m_summary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_form);
    m_form->onAdd([this](const FieldValues&) -> std::optional<FormRefusal> {
        chooseTarget();
        return FormRefusal{};
    });
    connect(m_form, &RecordForm::valuesChanged, this, &PlanPage::check);
    const auto follow = [this](const QByteArray& key) {
        const int index = m_rows ? m_rows->rowOf(key) : -1;
        if (index >= 0 && m_rows->row(index).link)
            emit linkFollowed(*m_rows->row(index).link);
    };
    connect(list, &RecordList::opened, this, follow);
    connect(list, &RecordList::linkClicked, this, follow);
    connect(&parts.acts, &Acts::changeabilityChanged, this, &PlanPage::showWhyNot);
}

void PlanPage::setView(const View& view)
{
    m_view = view;
    showWhyNot();
    setFields();
    if (!m_isBegun)
        begin({});
    check();
}

// Other choices make new editors: only where there are others, so that nobody is disturbed who
// types.
void PlanPage::setFields()
{
    QStringList choices;
    for (const FieldSpec& spec : PlanFields::all(m_view))
        if (const auto* pick = std::get_if<PickKind>(&spec.kind))
            for (const Choice& choice : pick->choices)
                choices.append(choice.key + u' ' + choice.words);
    if (choices == m_choices)
        return;
    m_choices = choices;
    const FieldValues values = m_form->values();
    for (const FieldSpec& spec : PlanFields::all(m_view))
        m_form->setField(spec);
    for (auto value = values.begin(); value != values.end(); ++value)
        m_form->setValue(value.key(), *value);
}

void PlanPage::showWhyNot()
{
    m_form->setReadOnly(m_isMaking ? tr("A binder is being made.") : m_parts.acts.whyNot());
}

void PlanPage::setMaking(bool isMaking)
{
    m_isMaking = isMaking;
    showWhyNot();
    m_parts.acts.recheck();
}

// What was typed into a plan is not thrown away unasked.
void PlanPage::showFor(AuditId audit)
{
    if (!m_view.isReady())
        return;
    const QString code = codeOf(m_view, audit);
    if (m_form->draft().isEmpty()) {
        begin(audit);
        return;
    }
    if (code.isEmpty() || code == textOf(m_form->values(), auditKey)) {
        m_form->focusFirst();
        return;
    }
    m_parts.prompter.confirm({{tr("Begin a plan for %1?").arg(code),
                                  tr("What was entered in the one before is lost."), {}},
                                 tr("Begin it")},
        [this, audit](Answer answer) {
            if (answer == Answer::Yes)
                begin(audit);
        });
}

void PlanPage::begin(AuditId audit)
{
    m_isBegun = true;
    const QString code = codeOf(m_view, audit);
    const scope::Scope* scope = m_view.facts->scope(m_view.scope);
    const scope::Person* me = m_view.facts->person(m_view.me);
    const Result<const audits::Audit*> about = binder::findAudit(code, m_view.facts->audits);
    const RecipientClass recipient
        = about && *about ? binder::classOfAuditor((*about)->kind) : RecipientClass::OwnAuditor;
    m_form->showValues(
        {{auditKey, code}, {planScopeKey, scope ? scope::scopeCode(scope->number) : QString()},
            {classKey, audits::recipientClassText(recipient)}, {variantKey, draftWord},
            {paperKey, a4Word}, {preparedKey, me ? scope::personCode(me->number) : QString()}});
    check();
}

binder::BinderOptions PlanPage::options() const
{
    const FieldValues values = m_form->values();
    binder::BinderOptions options;
    options.audit = textOf(values, auditKey);
    if (const QString scope = textOf(values, planScopeKey);
        options.audit.isEmpty() && !scope.isEmpty())
        options.scopes = {scope};
    options.recipientClass = audits::parseRecipientClass(textOf(values, classKey))
                                 .value_or(RecipientClass::OwnAuditor);
    options.recipient = textOf(values, recipientKey);
    options.period
        = std::get<std::optional<Period>>(values.value(planPeriodKey, std::optional<Period>()));
    options.preparedBy = textOf(values, preparedKey);
    options.paper = textOf(values, paperKey) == letterWord ? Paper::Letter : Paper::A4;
    options.variant = textOf(values, variantKey) == issuedWord ? Variant::Issued : Variant::Draft;
    return options;
}

void PlanPage::check()
{
    if (!m_view.isReady() || !m_isBegun)
        return;
    m_checking.run(
        this,
        [view = m_view, options = options()](
            const JobContext&) { return preFlight(view, options); },
        [this](const PreFlight& found) { take(found); });
}

void PlanPage::take(const PreFlight& found)
{
    m_found = found;
    m_rows = std::make_shared<const RowsOf<PreFlightRow>>(found.rows, m_columns);
    m_page->setRows(m_rows);
    m_page->showFilled();
    m_parts.acts.recheck();
    if (!found.canBeMade()) {
        m_summary->setText({});
        m_form->setHindrances({{{}, {{}, found.rows.first().title, found.rows.first().why}}});
        return;
    }
    m_form->setHindrances({});
    m_summary->setText(
        tr("%1 exhibits, %2 controls, %3 requirements. %4 withheld, %5 given as "
           "file, %6 sent away, %7 outside or linked to nothing.")
            .arg(locale().toString(found.exhibits), locale().toString(found.controls),
                locale().toString(found.requirements),
                locale().toString(found.count(PreFlightPart::Withheld)),
                locale().toString(found.count(PreFlightPart::FileOnly)),
                locale().toString(found.count(PreFlightPart::SentAway)),
                locale().toString(
                    found.count(PreFlightPart::Outside) + found.count(PreFlightPart::Unlinked))));
}

void PlanPage::make()
{
    m_form->add();
}

void PlanPage::chooseTarget()
{
    if (!canMake() || !m_parts.acts.canChange())
        return;
    FileQuestion question;
    question.kind = FileQuestion::Kind::Save;
    question.task = u"make_binder"_s;
    question.title = tr("Make a binder");
    question.filter = tr("Binders (*.pdf)");
    question.suffix = u"pdf"_s;
    question.name = m_found.fileName;
    m_parts.prompter.chooseFile(question, [this](const QString& path) {
        // The dialog asked already whether the PDF may be replaced.
        makeInto(path,
            QFileInfo::exists(path) ? binder::EarlierRun::Replace : binder::EarlierRun::Refuse);
    });
}

void PlanPage::makeInto(const QString& path, binder::EarlierRun earlier)
{
    binder::ExportRequest request;
    request.options = options();
    request.targetPdf = path;
    request.earlier = earlier;
    request.actor = m_view.me;
    request.program = u"Muniment "_s + QCoreApplication::applicationVersion();
    setMaking(true);
    m_parts.acts.performJob(
        this, {u"binder.export"_s, tr("make a binder"), {}, tr("Making the binder")},
        [request, helper = m_parts.helper](vault::Vault& vault, const vault::Act&,
            const JobContext& job) { return binder::exportBinder(vault, request, helper, job); },
        [this, request](const Result<BinderReport>& report) { noteMade(report, request); });
}

void PlanPage::noteMade(const Result<BinderReport>& report, const binder::ExportRequest& request)
{
    setMaking(false);
    if (!report) {
        if (report.error().problem != Problem::Cancelled)
            m_form->refuse({{}, wordsFor(report.error())});
        else
            m_parts.acts.say(tr("No binder was made; nothing is left at %1.")
                                 .arg(QFileInfo(request.targetPdf).fileName()));
        return;
    }
    const Instant now = m_parts.session.vault()->clock().now();
    const QString time = inZone(now, m_view.facts->organisation.timeZone).toText().mid(11, 5);
    m_parts.acts.say(binder::closingSentence(*report, time));
    m_form->showValues(m_form->values()); // they are no draft any more
    emit made(*report);
}

} // namespace muniment::ui
