// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/tray_page.h"

#include "core/evidence/filing.h"
#include "ui/evidence/evidence_acts.h"
#include "ui/evidence/evidence_fields.h"
#include "ui/fields/field_editor.h"
#include "ui/intake/destinations.h"
#include "ui/intake/drop_target.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_fields.h"
#include "ui/preview/file_preview.h"
#include "ui/shell/acts.h"
#include "ui/shell/settings.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto belongsKey = u"place"_s;
const auto traySplit = u"tray/detail"_s;
constexpr int formWidth = 360; // at a font of 13 pixels

QStringList linksIn(const FieldValues& values)
{
    return std::get<QStringList>(values.value(intake::linksKey, QStringList()));
}

QStringList without(QStringList keys, const QStringList& others)
{
    keys.removeIf([&others](const QString& key) { return others.contains(key); });
    return keys;
}

// The links of the item, and that into the row where it belongs unless it is there.
QList<evidence::NewEvidenceLink> linksOf(
    const standing::EvidenceFacts& item, const standing::FilingProposal* proposal)
{
    QList<evidence::NewEvidenceLink> links;
    bool isThere = false;
    for (const evidence::EvidenceLink& link : item.links) {
        links.append({link.controlId, link.assetId, link.expectedId, link.note});
        isThere = isThere
            || (proposal && link.controlId == proposal->controlId
                && link.expectedId == proposal->expectedId);
    }
    if (proposal && !isThere)
        links.append({proposal->controlId, {}, proposal->expectedId, {}});
    return links;
}

} // namespace

TrayPage::TrayPage(const PlaceParts& parts, Intake& intake, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_proposing(parts.jobs)
    , m_columns(trayColumns())
    , m_preview(new FilePreview(parts.jobs, parts.helper, parts.contents))
    , m_split(new QSplitter)
    , m_page(nullptr)
{
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_preview);
    auto* list = new RecordList(
        u"tray"_s, tr("Tray"), infosOf(*m_columns), {parts.jobs, parts.settings, parts.prompter});
    m_page = new RecordPage(u"tray"_s, parts.settings, list, m_split);
    m_page->setFirstWidths(260, 812, 220, 320 + formWidth);
    m_page->emptyPage().setWords(
        tr("The tray is empty."), tr("What is dropped here waits until somebody says what it is."));
    m_page->emptyPage().setButton(tr("Add to the tray…"));
    connect(&m_page->emptyPage(), &EmptyPage::buttonClicked, this,
        [&intake] { intake.chooseFiles(trayDestination()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    list->table().installEventFilter(this);
    connect(list, &RecordList::currentChanged, this, &TrayPage::showItem);
    connect(&parts.acts, &Acts::changeabilityChanged, this, [this] {
        if (m_form)
            m_form->setReadOnly(m_parts.acts.whyNot());
    });
    new DropTarget(this, intake, trayDestination());
}

TrayPage::~TrayPage()
{
    m_parts.settings.setLayout(traySplit, m_split->saveState());
}

void TrayPage::makeForm()
{
    const auto fields = evidenceFields(m_view);
    QList<FieldSpec> asked{pickField(belongsKey, tr("Belongs to"), {}).hinted(tr("Nowhere yet"))};
    for (const QString& key : {intake::titleKey, intake::coversKey, intake::sourceKey,
             intake::capturedKey, intake::linksKey, intake::showsKey, intake::collectorKey})
        asked.append(key == intake::coversKey || key == intake::sourceKey
                ? fields.value(key).required()
                : fields.value(key));
    m_form = new RecordForm({tr("File it"), tr("File")}, asked);
    m_form->setMinimumWidth(Metrics(font()).scaled(formWidth));
    m_form->setReadOnly(m_parts.acts.whyNot());
    m_form->onAdd([this](const FieldValues& values) { return file(values); });
    connect(m_form, &RecordForm::closed, this, [this] { list().setFocus(); });
    connect(m_form, &RecordForm::valuesChanged, this, &TrayPage::followPlace);
    m_split->addWidget(m_form);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->restoreState(m_parts.settings.layout(traySplit));
}

void TrayPage::setRows(const View& view, QList<TrayRow> rows)
{
    m_view = view;
    if (!m_form)
        makeForm();
    m_rows = std::make_shared<const RowsOf<TrayRow>>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showItem();
}

int TrayPage::count() const
{
    return m_rows ? m_rows->count() : 0;
}

EvidenceId TrayPage::current() const
{
    return {base::uuidFromBytes(m_page->list().currentKey()).value_or(boost::uuids::uuid{})};
}

const standing::EvidenceFacts* TrayPage::item() const
{
    return m_view.isReady() ? m_view.facts->evidenceItem(current()) : nullptr;
}

void TrayPage::findInPreview()
{
    m_preview->find();
}

// Another item is looked at; what was entered for this one waits with it.
void TrayPage::keepTyped()
{
    const Unfiled unfiled{m_form->draft(), m_chosen};
    if (m_shown.isNull())
        return;
    if (unfiled.typed.isEmpty() && !unfiled.place)
        m_unfiled.remove(m_shown);
    else
        m_unfiled.insert(m_shown, unfiled);
}

// A refresh leaves what was typed.
void TrayPage::showItem()
{
    if (!m_form || current() == m_shown)
        return;
    keepTyped();
    m_shown = current();
    m_proposals.clear();
    m_place.clear();
    const Unfiled unfiled = m_unfiled.take(m_shown);
    m_chosen = unfiled.place;
    const standing::EvidenceFacts* shown = item();
    const standing::RevisionFacts* revision = shown ? shown->current() : nullptr;
    m_form->setEnabled(shown != nullptr);
    if (!revision || revision->files.isEmpty()) {
        m_preview->showNothing({});
        m_form->showValues({});
        return;
    }
    m_preview->showFile(revision->files.first());
    m_given = filingValues(m_view, *shown, nullptr);
    m_form->showValues(m_given);
    m_form->restore(unfiled.typed);
    m_proposing.run(
        this,
        [view = m_view, id = m_shown](const JobContext&) {
            const standing::EvidenceFacts* wanted = view.facts->evidenceItem(id);
            return wanted ? standing::filingProposals(
                       *view.facts, *wanted, view.scope, view.period, view.asOf)
                          : QList<standing::FilingProposal>();
        },
        [this](QList<standing::FilingProposal> proposals) { takeProposals(std::move(proposals)); });
}

void TrayPage::takeProposals(QList<standing::FilingProposal> proposals)
{
    m_proposals = std::move(proposals);
    QList<Choice> choices;
    for (qsizetype index = 0; index < m_proposals.size(); ++index)
        choices.append(proposalChoice(*m_view.facts, m_proposals.at(index), int(index) + 1));
    FieldSpec place = pickField(belongsKey, tr("Belongs to"), choices).hinted(tr("Nowhere yet"));
    std::get<PickKind>(place.kind).none = tr("nowhere yet");
    m_form->setField(place);
    if (m_chosen)
        choose(m_chosen->proposal ? placeOf(*m_chosen->proposal) : -1);
    else
        choose(m_proposals.isEmpty() ? -1 : 0);
}

// Where a place stands among those that are proposed now; the reason may be another by now.
int TrayPage::placeOf(const standing::FilingProposal& wanted) const
{
    for (qsizetype index = 0; index < m_proposals.size(); ++index)
        if (const auto& each = m_proposals.at(index); each.controlId == wanted.controlId
            && each.expectedId == wanted.expectedId && each.slot == wanted.slot)
            return int(index);
    return -1;
}

const standing::FilingProposal* TrayPage::proposal() const
{
    const int place = m_place.toInt();
    return place > 0 && place <= m_proposals.size() ? &m_proposals.at(place - 1) : nullptr;
}

void TrayPage::choosePlace(int proposal)
{
    if (proposal >= m_proposals.size())
        return;
    m_chosen = ChosenPlace();
    if (proposal >= 0)
        m_chosen->proposal = m_proposals.at(proposal);
    choose(proposal);
}

void TrayPage::choose(int proposal)
{
    const standing::EvidenceFacts* shown = item();
    if (!shown || proposal >= m_proposals.size())
        return;
    m_place = proposal < 0 ? QString() : QString::number(proposal + 1);
    // What was entered stays; of controls, which were added and which were taken out.
    RecordForm::Draft typed = m_form->draft();
    typed.values.remove(belongsKey);
    const QStringList before = linksIn(m_given);
    m_given = filingValues(m_view, *shown, this->proposal());
    m_given.insert(belongsKey, m_place);
    if (typed.values.contains(intake::linksKey)) {
        const QStringList chosen = linksIn(typed.values);
        const QStringList given = linksIn(m_given);
        typed.values.insert(intake::linksKey,
            without(given, without(before, chosen)) + without(without(chosen, before), given));
    }
    m_form->showValues(m_given);
    m_form->restore(typed);
}

// Another place was chosen in the form itself.
void TrayPage::followPlace()
{
    const QString chosen = std::get<QString>(m_form->values().value(belongsKey, QString()));
    if (chosen != m_place)
        choosePlace(chosen.isEmpty() ? -1 : chosen.toInt() - 1);
}

std::optional<FormRefusal> TrayPage::file(const FieldValues& values)
{
    const standing::EvidenceFacts* shown = item();
    if (!shown)
        return FormRefusal{{}, {{}, tr("Nothing is chosen."), {}}};
    IntakeDestination known;
    known.details = shown->item;
    known.links = linksOf(*shown, proposal());
    const QStringList takenOut = without(linksIn(m_given), linksIn(values));
    const evidence::Filing filing{intakeDetails(values, known), intakeLinks(values, known)};
    const QString code = evidence::evidenceCode(shown->item.number);
    const ActName name{u"evidence.file"_s, tr("file %1").arg(code), tr("Filed %1.").arg(code), {}};
    const Status filed = m_parts.acts.perform(name, [&](vault::Transaction& transaction) {
        const Status unlinked = unlinkFrom(transaction, shown->item.id, takenOut);
        return unlinked ? evidence::fileFromTray(transaction, shown->item.id, filing) : unlinked;
    });
    if (!filed)
        return FormRefusal{{}, wordsFor(filed.error())};
    m_chosen.reset();
    m_form->showValues(m_form->values()); // it is filed, and no longer waits
    return {};
}

// It stays in the tray, with its age; the next one is looked at.
void TrayPage::later()
{
    if (!list().selectWhere([](int) { return true; }, RecordList::Direction::Next))
        list().table().select(0);
}

void TrayPage::edit(const QString& key)
{
    if (m_form && item())
        m_form->editor(key)->setFocus(Qt::ShortcutFocusReason);
}

void TrayPage::fileAsProposed()
{
    if (m_form && item())
        m_form->add();
}

void TrayPage::editSlot()
{
    edit(belongsKey);
}

void TrayPage::editDates()
{
    edit(intake::coversKey);
}

void TrayPage::editTitle()
{
    edit(intake::titleKey);
}

bool TrayPage::takeKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const auto go = [this](RecordList::Direction direction) {
        list().selectWhere([](int) { return true; }, direction);
        return true;
    };
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        choosePlace(event.key() - Qt::Key_1);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        fileAsProposed();
        return true;
    case Qt::Key_S:
        edit(belongsKey);
        return true;
    case Qt::Key_D:
        edit(intake::coversKey);
        return true;
    case Qt::Key_T:
        edit(intake::titleKey);
        return true;
    case Qt::Key_X:
        later();
        return true;
    case Qt::Key_J:
        return go(RecordList::Direction::Next);
    case Qt::Key_K:
        return go(RecordList::Direction::Previous);
    default:
        return false;
    }
}

bool TrayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_form && item()
        && takeKey(static_cast<QKeyEvent&>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace muniment::ui
