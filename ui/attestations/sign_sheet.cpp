// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/sign_sheet.h"

#include "core/assurance/file_review.h"
#include "core/attestation/attestation_messages.h"
#include "core/vault/vault.h"
#include "ui/attestations/attestation_rows.h"
#include "ui/attestations/signing_text_pane.h"
#include "ui/preview/file_preview.h"
#include "ui/shell/acts.h"
#include "ui/shell/settings.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto sheetSplit = u"sign_sheet"_s;
constexpr int textWidth = 300; // at a font of 13 pixels
constexpr int formWidth = 372;

} // namespace

SignSheet::SignSheet(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_where(makeLabel({}, TextRole::Quiet))
    , m_text(new SigningTextPane)
    , m_preview(new FilePreview(parts.jobs, parts.helper, parts.contents))
    , m_formHolder(new QWidget)
    , m_split(new QSplitter)
{
    const Metrics metrics(font());
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_text);
    m_split->addWidget(m_preview);
    m_split->addWidget(m_formHolder);
    m_formHolder->setMinimumWidth(metrics.scaled(formWidth));
    auto* holder = new QVBoxLayout(m_formHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    m_text->setMinimumWidth(metrics.scaled(textWidth - 60));
    m_split->setSizes({metrics.scaled(textWidth), metrics.scaled(400), metrics.scaled(formWidth)});
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 0);
    m_split->restoreState(parts.settings.layout(sheetSplit));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_split, 1);
    connect(m_text, &SigningTextPane::fileWanted, this, &SignSheet::openFile);
    connect(m_text, &SigningTextPane::linkFollowed, this, &SignSheet::linkFollowed);
    connect(&parts.acts, &Acts::changeabilityChanged, this, [this] {
        if (m_form)
            m_form->setReadOnly(m_parts.acts.whyNot());
    });
}

SignSheet::~SignSheet()
{
    m_parts.settings.setLayout(sheetSplit, m_split->saveState());
}

QWidget* SignSheet::makeHead()
{
    auto* head = new QFrame;
    setRule(*head, Rule::Below);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);
    const auto add = [row](const QString& words, const QString& tip, ButtonLook look) {
        auto* button = new QPushButton(words);
        setLook(*button, look);
        setPlainTip(*button, tip);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Back to the list"), tr("Esc"), ButtonLook::Link), &QPushButton::clicked, this,
        &SignSheet::closed);
    row->addStretch();
    row->addWidget(m_where);
    connect(add(tr("Previous"), tr("Shift+F8"), ButtonLook::Plain), &QPushButton::clicked, this,
        [this] { emit stepWanted(Way::Previous); });
    connect(add(tr("Next"), tr("F8"), ButtonLook::Plain), &QPushButton::clicked, this,
        [this] { emit stepWanted(Way::Next); });
    return head;
}

// Other people and other days may be chosen than when the last one was made.
void SignSheet::makeForm()
{
    if (m_form) {
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater(); // it may be what called
    }
    m_form = new RecordForm(
        {tr("Sign"), tr("Sign")}, signingFields(m_view, [this] { return m_isOverrideAsked; }));
    m_form->onAdd([this](const FieldValues& values) { return sign(values); });
    m_form->setStepBefore([this] { return openNext(); });
    connect(m_form, &RecordForm::valuesChanged, this, &SignSheet::note);
    connect(m_form, &RecordForm::added, this, [this] { m_isAdded = true; });
    connect(m_form, &RecordForm::closed, this, [this] {
        if (std::exchange(m_isAdded, false))
            emit signedOff();
        else
            emit closed();
    });
    m_formHolder->layout()->addWidget(m_form);
    setFocusProxy(m_form);
}

const standing::ControlFacts* SignSheet::control() const
{
    return m_view.isReady() ? m_view.facts->control(m_task.controlId) : nullptr;
}

void SignSheet::begin(const View& view, const SigningTask& task, const QString& where)
{
    m_task = task;
    m_view = view;
    m_proposed.clear();
    if (m_reader != view.me)
        m_opened.clear();
    m_reader = view.me;
    if (!control())
        return;
    m_basis = m_view.facts->basisOf(*control());
    makeForm();
    m_form->setLabels(
        {tr("Sign %1").arg(controls::controlCode(control()->control.number)), tr("Sign")});
    m_form->setReadOnly(m_parts.acts.whyNot());
    const FieldValues values = signingValues(task, view.me);
    m_proposed = proposedStatement(values);
    m_files.clear();
    m_preview->showNothing(tr("No proof is relied on."));
    m_form->begin(values);
    m_where->setText(where);
    note();
    if (!m_files.isEmpty())
        openFile(m_files.first().id);
}

void SignSheet::refresh(const View& view, const QString& where)
{
    m_view = view;
    m_where->setText(where);
    if (!m_form || !control())
        return;
    m_basis = m_view.facts->basisOf(*control());
    note();
}

attestation::SigningSheet SignSheet::work(const FieldValues& values) const
{
    const attestation::SignRequest request = signRequest(m_task.controlId, values);
    attestation::SigningParties parties;
    if (const scope::Person* signer = m_view.facts->person(request.signerId))
        parties.signer = *signer;
    parties.recordedBy = m_view.me;
    parties.organisation = m_view.facts->organisation.name;
    parties.now
        = inZone(m_parts.session.vault()->clock().now(), m_view.facts->organisation.timeZone);
    return attestation::signingSheet(request, m_basis,
        controls::practiceOf(control()->implementations), parties, control()->attestations);
}

// The proposed sentence follows the other fields until somebody writes their own.
void SignSheet::proposeStatement()
{
    const FieldValues values = m_form->values();
    const QString written = std::get<QString>(values.value(signing_key::statement, QString()));
    const QString proposed = proposedStatement(values);
    if (proposed.isEmpty() || proposed == m_proposed || written != m_proposed)
        return;
    m_proposed = proposed;
    m_form->setValue(signing_key::statement, proposed);
}

void SignSheet::note()
{
    if (m_isNoting || !control())
        return;
    m_isNoting = true;
    proposeStatement();
    const FieldValues values = m_form->values();
    const attestation::SigningSheet sheet = work(values);
    QList<FormRefusal> hindrances;
    m_isOverrideAsked = false;
    const bool isConcluded = !textOf(values, signing_key::conclusion).isEmpty();
    for (const Error& each : sheet.blocked) {
        if (!isConcluded && isAboutConclusion(each))
            continue;
        const QString field = signingFieldOf(each);
        m_isOverrideAsked = m_isOverrideAsked || isOverridable(each);
        // What is empty is missed when it is signed.
        if (!each.is(attestation::cause::statementMissing)
            && !each.is(attestation::cause::exceptionsMissing))
            hindrances.append({field, wordsFor(each)});
    }
    m_form->setHindrances(hindrances);
    showText(sheet);
    m_isNoting = false;
}

void SignSheet::showText(const attestation::SigningSheet& sheet)
{
    m_files = filesReliedOn(*m_view.facts, sheet);
    m_unopened.clear();
    for (const evidence::EvidenceFile& each : std::as_const(m_files))
        if (!m_opened.contains(each.id))
            m_unopened.append(each);
    m_text->show(m_view, {control(), &sheet, &m_opened});
    const attestation::Attestation& draft = sheet.attestation;
    const QString title = tr("Sign %1, %2")
                              .arg(controls::controlCode(control()->control.number),
                                  subjectOnScreen(draft.subject, draft.period));
    const bool isConcluded = !textOf(m_form->values(), signing_key::conclusion).isEmpty();
    if (m_unopened.isEmpty())
        m_form->setLabels({title,
            isConcluded ? tr("Sign “%1, %2”")
                              .arg(attestation::meaningWords(draft.meaning),
                                  attestation::conclusionWords(draft.conclusion))
                        : tr("Sign")});
    else
        m_form->setLabels(
            {title, tr("Open the next (%n file(s))", nullptr, int(m_unopened.size()))});
}

void SignSheet::openFile(EvidenceFileId file)
{
    for (const evidence::EvidenceFile& each : std::as_const(m_files))
        if (each.id == file) {
            m_preview->showFile(each);
            m_opened.insert(file);
            note();
            return;
        }
}

bool SignSheet::openNext()
{
    if (m_unopened.isEmpty())
        return false;
    openFile(m_unopened.first().id);
    return true;
}

std::optional<FormRefusal> SignSheet::sign(const FieldValues& values)
{
    const attestation::SignRequest request = signRequest(m_task.controlId, values);
    const QString code = controls::controlCode(control()->control.number);
    const auto made = m_parts.acts.perform({u"attestation.sign"_s, tr("sign %1").arg(code), {}, {}},
        [&request](vault::Transaction& transaction) {
            return attestation::sign(transaction, request, &assurance::reviewWithDocuments);
        });
    if (!made)
        return FormRefusal{signingFieldOf(made.error()), wordsFor(made.error())};
    // A signature is withdrawn, never undone: nothing is offered.
    m_parts.acts.say(tr("Signed %1: %2 as %3, %4.")
                         .arg(attestation::attestationCode(made->number), code,
                             attestation::meaningWords(made->meaning),
                             attestation::conclusionWords(made->conclusion)));
    return {};
}

void SignSheet::conclude(attestation::Conclusion conclusion)
{
    if (!m_form)
        return;
    m_form->setValue(signing_key::conclusion, attestation::conclusionText(conclusion));
    note();
}

QList<QWidget*> SignSheet::panes() const
{
    QList<QWidget*> panes{m_text, m_preview};
    if (m_form)
        panes.append(m_form);
    return panes;
}

} // namespace muniment::ui
