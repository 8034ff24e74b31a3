// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/import_sheet.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/recognise_file.h"
#include "core/standing/document_warnings.h"
#include "ui/assurance/proposal_fields.h"
#include "ui/assurance/proposal_list.h"
#include "ui/fields/field_message.h"
#include "ui/fields/field_words.h"
#include "ui/preview/file_preview.h"
#include "ui/shell/acts.h"
#include "ui/shell/settings.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/tokens.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::Field;

namespace {

const auto sheetSplit = u"import_sheet"_s;

// How the paper itself names its provider, as far as it was read beyond doubt.
QStringList namesIn(const assurance::Recognition& recognition)
{
    QStringList names;
    for (const Field field : {Field::Provider, Field::Subject})
        if (const assurance::Proposal* read = recognition.proposal(field);
            read && read->state == assurance::ProposalState::Clear)
            names.append(read->value);
    return names;
}

} // namespace

ImportSheet::ImportSheet(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_recognising(parts.jobs)
    , m_placing(parts.jobs)
    , m_name(makeLabel({}, TextRole::Heading))
    , m_counts(makeLabel({}, TextRole::Quiet))
    , m_preview(new FilePreview(parts.jobs, parts.helper, parts.contents))
    , m_proposals(new ProposalList)
    , m_about(new DetailPane(tr("What is known of it")))
    , m_newProvider(new TickBox(tr("Add it as a new provider")))
    , m_sameNumber(new TickBox(tr("I compared them; both are right")))
    , m_message(new FieldMessage(0))
    , m_split(new QSplitter)
{
    auto* right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(1);
    right->setChildrenCollapsible(false);
    right->addWidget(m_proposals);
    right->addWidget(m_about);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 0);
    right->setSizes({400, 170});
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(right, 1);
    sideColumn->addWidget(makeFoot());
    const Metrics metrics(font());
    side->setMinimumWidth(metrics.scaled(440));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_preview);
    m_split->addWidget(side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({metrics.scaled(600), metrics.scaled(480)});
    m_split->restoreState(parts.settings.layout(sheetSplit));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_split, 1);
    setFocusProxy(m_proposals);
    connect(m_proposals, &ProposalList::valuesChanged, this, &ImportSheet::note);
    connect(m_proposals, &ProposalList::submitted, this, &ImportSheet::goOn);
    connect(m_proposals, &ProposalList::pointedAt, this, &ImportSheet::pointAt);
    connect(&m_preview->document(), &DocumentView::opened, this, &ImportSheet::showMarks);
    connect(&m_preview->document().pages(), &PageView::picked, this,
        [this](int, const QRectF&, const QString& words) { m_proposals->take(words); });
    connect(m_newProvider, &TickBox::toggled, this, &ImportSheet::note);
    connect(m_sameNumber, &TickBox::toggled, this, &ImportSheet::note);
    parts.acts.guard(m_button, [this] { return !m_isReading && !m_isStoring; });
}

ImportSheet::~ImportSheet()
{
    m_parts.settings.setLayout(sheetSplit, m_split->saveState());
}

QWidget* ImportSheet::makeHead()
{
    auto* head = new QFrame;
    setRule(*head, Rule::Below);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    auto* back = new QPushButton(tr("Back to the list"));
    setLook(*back, ButtonLook::Link);
    setPlainTip(*back, tr("Esc"));
    connect(back, &QPushButton::clicked, this, &ImportSheet::closed);
    row->addWidget(back);
    row->addWidget(m_name, 1);
    row->addWidget(m_counts);
    return head;
}

QWidget* ImportSheet::makeFoot()
{
    auto* foot = new QFrame;
    setRule(*foot, Rule::Above);
    m_button = new QPushButton(tr("Store"));
    setLook(*m_button, ButtonLook::Primary);
    setPlainTip(*m_button, tr("Ctrl+Enter"));
    connect(m_button, &QPushButton::clicked, this, &ImportSheet::goOn);
    auto* row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_newProvider);
    column->addWidget(m_sameNumber);
    column->addWidget(m_message);
    column->addLayout(row);
    return foot;
}

void ImportSheet::begin(const View& view, const QString& path)
{
    m_view = view;
    m_path = path;
    m_recognition = {};
    m_places.clear();
    m_pointed.reset();
    m_known = {};
    m_isReading = true;
    m_isStoring = false;
    m_newProvider->setChecked(false);
    m_sameNumber->setChecked(false);
    m_newProvider->hide();
    m_sameNumber->hide();
    m_message->clear();
    m_proposals->setRecognition({}, view.today, {});
    m_about->clear();
    m_name->setText(QFileInfo(path).fileName());
    m_counts->setText(tr("Reading…"));
    m_parts.acts.recheck();
    m_preview->document().pages().setPicking(true);
    m_preview->showFile(PreviewFile{path.toUtf8(), QFileInfo(path).fileName(), u"application/pdf"_s,
        [path](const JobContext&) -> Result<QString> { return path; }});
    m_recognising.run(
        this,
        [path, helper = m_parts.helper](
            const JobContext& job) { return assurance::recogniseFile(path, helper, job); },
        [this](const Result<assurance::Recognition>& recognition) { take(recognition); });
}

void ImportSheet::take(const Result<assurance::Recognition>& recognition)
{
    m_isReading = false;
    m_parts.acts.recheck();
    if (!recognition) {
        m_counts->clear();
        m_message->showError(lineOf(wordsFor(recognition.error())));
        return;
    }
    m_recognition = *recognition;
    QStringList known;
    for (const scope::Provider& each : m_view.facts->providers)
        known.append(each.name);
    m_proposals->setRecognition(m_recognition, m_view.today, known);
    m_placing.run(
        this,
        [path = m_path, proposals = m_recognition.proposals, helper = m_parts.helper](
            const JobContext& job) { return wordPlaces(proposals, path, helper, job); },
        [this](QHash<Field, WordPlace> places) {
            m_places = std::move(places);
            showMarks();
            if (m_pointed)
                pointAt(*m_pointed);
        });
    note();
    m_proposals->begin();
}

void ImportSheet::refresh(const View& view)
{
    m_view = view;
    if (!m_isReading && !m_isStoring && !m_path.isEmpty())
        note();
}

QString ImportSheet::message() const
{
    return m_message->text();
}

QString ImportSheet::step() const
{
    return m_button->text();
}

// One mark for each value; that of the field at hand stands out.
void ImportSheet::showMarks()
{
    QList<PageMark> marks;
    for (auto each = m_places.cbegin(); each != m_places.cend(); ++each) {
        if (each.value().areas.isEmpty())
            continue;
        PageMark mark{each.value().page, each.value().areas,
            m_pointed == each.key() ? Tone::Accent : Tone::Good};
        mark.tip = assurance::fieldWords(each.key());
        // What stands out is painted over the others.
        marks.insert(m_pointed == each.key() ? marks.size() : 0, mark);
    }
    m_preview->document().pages().setMarks(marks);
}

void ImportSheet::pointAt(Field field)
{
    m_pointed = field;
    showMarks();
    const auto place = m_places.constFind(field);
    if (place == m_places.cend())
        return;
    if (place->areas.isEmpty())
        m_preview->document().pages().goToPage(place->page);
    else
        m_preview->document().pages().goToArea(place->page, place->areas.first());
}

// What is left to do, and what the vault knows of such a document.
void ImportSheet::note()
{
    const int clear = m_proposals->toConfirm();
    const int open = m_proposals->toDecide();
    m_counts->setText(
        open + clear == 0 ? tr("All confirmed") : tr("%1 read, %2 to decide").arg(clear).arg(open));
    if (clear > 0)
        m_button->setText(tr("Confirm %1").arg(clear));
    else if (open > 0)
        m_button->setText(tr("Decide %1").arg(open));
    else
        m_button->setText(tr("Store"));
    m_message->clear();
    showKnown();
}

void ImportSheet::showKnown()
{
    const assurance::DocumentFields fields = m_proposals->fields();
    m_known = assurance::alreadyKnown(
        fields, m_view.facts->providers, m_view.facts->assurance.documents);
    const auto certain = m_known.certainProvider();
    m_newProvider->setVisible(m_known.providers.isEmpty() && !fields.provider.isEmpty());
    m_sameNumber->setVisible(!m_known.sameNumber.isEmpty());
    m_about->clear("known");
    m_about->addHeading(tr("What is known of it"));
    const auto warn = [this](const Words& words) {
        m_about->addLinkedText(
            {{words.sentence, {}, Tone::Warning}, {u" "_s}, {words.next, {}, Tone::Quiet}});
    };
    if (m_known.providers.isEmpty() && !fields.provider.isEmpty())
        warn({{}, tr("The vault knows no provider named “%1”.").arg(fields.provider),
            tr("Type the one that is meant, or add it.")});
    else if (!fields.provider.isEmpty() && !certain)
        warn({{}, tr("Which provider “%1” is, is not certain.").arg(fields.provider),
            tr("Type the one that is meant.")});
    for (const assurance::SameNumber& each : std::as_const(m_known.sameNumber))
        warn({{}, assurance::sameNumberWords(fields.number, each), {}});
    for (const assurance::Remark& each : std::as_const(m_recognition.remarks))
        warn(assurance::wordsOf(each));
    for (const assurance::Warning& each : standing::warningsBeforeImport(
             *m_view.facts, fields, certain.value_or(ProviderId()), m_view.asOf))
        warn(assurance::wordsOf(each));
    if (const assurance::AssuranceDocument* before = certain
            ? assurance::predecessorOf(fields, *certain, m_view.facts->assurance.documents)
            : nullptr) {
        m_about->addHeading(
            tr("Takes the place of %1").arg(assurance::documentCode(before->number)),
            tr("before, and now"), u"before"_s);
        for (const assurance::FieldDifference& each :
            assurance::differencesBetween(before->fields, fields))
            m_about->addFact(assurance::fieldWords(each.field),
                tr("%1 → %2").arg(proposalOnScreen(each.field, each.before, m_view.today),
                    proposalOnScreen(each.field, each.now, m_view.today)));
    }
    if (!m_recognition.duties.isEmpty()) {
        m_about->addHeading(
            tr("What it asks of us"), locale().toString(m_recognition.duties.size()), u"duties"_s);
        for (const assurance::DutyText& each : std::as_const(m_recognition.duties))
            m_about->addText((each.reference.isEmpty() ? QString() : each.reference + u"  "_s)
                + each.text + (each.page > 0 ? u' ' + tr("(p. %1)").arg(each.page) : QString()));
    }
}

void ImportSheet::goOn()
{
    if (m_isReading || m_isStoring || !m_parts.acts.canChange())
        return;
    if (m_proposals->toConfirm() > 0) {
        m_proposals->confirmClear();
        m_proposals->goToNext();
    } else if (m_proposals->toDecide() > 0) {
        m_proposals->goToNext();
    } else {
        store();
    }
}

void ImportSheet::store()
{
    const Result<assurance::Confirmation> confirmation
        = assurance::confirmed(m_recognition, m_proposals->settings());
    if (!confirmation) {
        m_message->showError(lineOf(wordsFor(confirmation.error())));
        return;
    }
    assurance::ImportRequest request;
    request.path = m_path;
    request.confirmation = *confirmation;
    request.duties = m_recognition.duties;
    request.documentNames = namesIn(m_recognition);
    if (m_newProvider->isVisible() && m_newProvider->isChecked())
        request.unknownProvider = assurance::UnknownProvider::Add;
    if (m_sameNumber->isVisible() && m_sameNumber->isChecked())
        for (const assurance::SameNumber& each : std::as_const(m_known.sameNumber))
            request.sameNumberAs.append(each.code);
    m_isStoring = true;
    m_parts.acts.recheck();
    const QString title = confirmation->fields.title;
    m_parts.acts.performJob(
        this,
        {u"assurance.import"_s, tr("import “%1”").arg(title), tr("Imported “%1”.").arg(title),
            tr("Importing “%1”").arg(title)},
        [request](vault::Vault& vault, const vault::Act& act, const JobContext& job) {
            return assurance::importDocument(vault, request, act, job);
        },
        [this](const Result<assurance::ImportedDocument>& stored) { noteStored(stored); });
}

void ImportSheet::noteStored(const Result<assurance::ImportedDocument>& stored)
{
    m_isStoring = false;
    m_parts.acts.recheck();
    if (stored) {
        emit imported(stored->document.id);
        return;
    }
    const Error& error = stored.error();
    if (error.problem == Problem::Cancelled)
        return;
    const QString words = lineOf(wordsFor(error));
    namespace cause = assurance::cause;
    if (error.is(cause::providerMissing) || error.is(cause::providerUnknown)
        || error.is(cause::providerUncertain))
        m_proposals->say(Field::Provider, words);
    else if (error.is(cause::titleMissing))
        m_proposals->say(Field::Title, words);
    else if (error.is(cause::sameNumber))
        m_proposals->say(Field::Number, words);
    m_message->showError(words);
}

void ImportSheet::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        goOn();
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muniment::ui
