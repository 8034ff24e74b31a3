// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/assurance_place.h"

#include "core/assurance/assurance_messages.h"
#include "ui/assurance/documents_page.h"
#include "ui/assurance/duties_page.h"
#include "ui/assurance/halves_page.h"
#include "ui/assurance/import_sheet.h"
#include "ui/assurance/lean_form.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto halvesWord = u"halves:"_s; // ids of requirements stand behind it

} // namespace

AssurancePlace::AssurancePlace(const PlaceParts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::Assurance, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_documents(new DocumentsPage(parts))
    , m_duties(new DutiesPage(parts))
    , m_halves(new HalvesPage(parts))
    , m_sheet(new ImportSheet(parts))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_documents);
    m_stack->addWidget(m_sheet);
    m_stack->setFocusProxy(m_documents);
    addPage(tr("Documents"), m_stack, &m_documents->list());
    addPage(tr("Duties"), m_duties, &m_duties->list());
    addPage(tr("Cover"), m_halves, &m_halves->list());
    const auto follow = [this](const RecordLink& link) {
        if (!open(link))
            emit linkFollowed(link);
    };
    connect(m_documents, &DocumentsPage::linkFollowed, this, follow);
    connect(m_duties, &DutiesPage::linkFollowed, this, follow);
    connect(m_halves, &HalvesPage::linkFollowed, this, follow);
    connect(m_documents, &DocumentsPage::importWanted, this, &AssurancePlace::chooseFile);
    connect(m_documents, &DocumentsPage::dutiesWanted, this, [this](AssuranceDocumentId id) {
        showPage(Duties);
        m_duties->showOf(id);
    });
    connect(m_documents, &DocumentsPage::leaningWanted, this, [this](AssuranceDocumentId id) {
        showPage(Cover);
        m_halves->showOf(id);
    });
    connect(m_sheet, &ImportSheet::closed, this, &AssurancePlace::showList);
    connect(m_sheet, &ImportSheet::imported, this, [this](AssuranceDocumentId id) {
        showList();
        m_documents->list().select(idBytes(id));
    });
    makeActions();
    makeButtons();
}

QAction* AssurancePlace::add(
    const QString& words, const QKeySequence& keys, const std::function<void()>& act)
{
    auto* action = new QAction(words, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void AssurancePlace::makeActions()
{
    m_import
        = add(tr("Import document…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { chooseFile(); });
    m_parts.acts.guard(m_import);
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    const auto isDocument = [this] {
        return currentPage() == Documents && !isImporting() && m_documents->currentRow();
    };
    m_parts.acts.guard(
        add(tr("Review the document…"), {}, [this] { m_documents->review(); }), isDocument);
    m_parts.acts.guard(
        add(tr("Record a check…"), {}, [this] { m_documents->recordCheck(); }), isDocument);
    m_parts.acts.guard(
        add(tr("Match a name…"), {}, [this] { m_documents->matchName(); }), [this, isDocument] {
            return isDocument() && !namesNotFound(m_view, *m_documents->currentRow()).isEmpty();
        });
    m_parts.acts.guard(
        add(tr("Who may have it…"), {}, [this] { m_documents->changeNote(); }), isDocument);
    makeLeaningActions();
    const auto isDuty
        = [this] { return currentPage() == Duties && !m_duties->selected().isEmpty(); };
    QAction* const decisions[] = {add(tr("Met by…"), {}, [this] { m_duties->meet(); }),
        add(tr("Does not concern us…"), {}, [this] { m_duties->excuse(); }),
        add(tr("Not met"), {}, [this] { m_duties->fail(); })};
    tellKey(*decisions[0], Qt::Key_Return);
    tellKey(*decisions[1], Qt::Key_N);
    tellKey(*decisions[2], Qt::Key_X);
    for (QAction* action : decisions) {
        m_parts.acts.guard(action, isDuty);
        m_duties->list().addBulkAction(action);
    }
    connect(&m_documents->list(), &RecordList::currentChanged, this,
        [this] { m_parts.acts.recheck(); });
    connect(
        &m_duties->list(), &RecordList::selectionChanged, this, [this] { m_parts.acts.recheck(); });
}

void AssurancePlace::makeLeaningActions()
{
    QAction* const acts[] = {add(tr("Leans on…"), {}, [this] { m_halves->lean(); }),
        add(tr("Leans on it no longer"), {}, [this] { m_halves->leanNoLonger(); })};
    m_parts.acts.guard(
        acts[0], [this] { return currentPage() == Cover && !m_halves->selected().isEmpty(); });
    m_parts.acts.guard(acts[1],
        [this] { return currentPage() == Cover && isLeaning(m_view, m_halves->selected()); });
    for (QAction* action : acts)
        m_halves->list().addBulkAction(action);
    connect(
        &m_halves->list(), &RecordList::selectionChanged, this, [this] { m_parts.acts.recheck(); });
}

void AssurancePlace::makeButtons()
{
    for (const Page page : {Documents, Duties, Cover}) {
        auto* button = new QPushButton(tr("Import document…"));
        setLook(*button, page == Documents ? ButtonLook::Primary : ButtonLook::Plain);
        connect(button, &QPushButton::clicked, m_import, &QAction::trigger);
        m_parts.acts.guard(button);
        addPageAction(page, button);
    }
}

void AssurancePlace::pageShown(int page)
{
    SegmentedPlace::pageShown(page);
    m_parts.acts.recheck();
}

bool AssurancePlace::isImporting() const
{
    return m_stack->currentWidget() == m_sheet;
}

void AssurancePlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this,
        [view](const JobContext&) {
            return Rows{documentRows(view), dutyRows(view), halfRows(view),
                standing::coverByService(
                    *view.facts, view.facts->assetsOf(view.scope), view.period, view.asOf)};
        },
        [this, view](Rows rows) { takeRows(view, std::move(rows)); });
}

void AssurancePlace::takeRows(const View& view, Rows rows)
{
    const int documents = int(std::count_if(rows.documents.begin(), rows.documents.end(),
        [](const DocumentRow& row) { return row.needsWork(); }));
    m_documents->setRows(view, std::move(rows.documents));
    m_duties->setRows(view, std::move(rows.duties));
    m_halves->setRows(view, std::move(rows.halves), std::move(rows.covers));
    if (isImporting())
        m_sheet->refresh(view);
    const int undecided = m_duties->undecided();
    setPageTitle(
        Duties, undecided > 0 ? tr("Duties %1").arg(locale().toString(undecided)) : tr("Duties"));
    emit needChanged({documents + undecided, Urgency::Usual});
    m_parts.acts.recheck();
}

void AssurancePlace::chooseFile()
{
    if (!m_view.isReady())
        return;
    FileQuestion question;
    question.kind = FileQuestion::Kind::Open;
    question.task = u"import_document"_s;
    question.title = tr("Import a document of the provider");
    question.filter = tr("PDF documents (*.pdf)");
    m_parts.prompter.chooseFile(question, [this](const QString& path) {
        showPage(Documents);
        m_stack->setCurrentWidget(m_sheet);
        m_stack->setFocusProxy(m_sheet);
        m_sheet->begin(m_view, path);
        m_sheet->setFocus();
        m_parts.acts.recheck();
    });
}

void AssurancePlace::showList()
{
    m_stack->setCurrentWidget(m_documents);
    m_stack->setFocusProxy(m_documents);
    m_documents->list().setFocus();
    m_parts.acts.recheck();
}

bool AssurancePlace::open(const RecordLink& link)
{
    if (const auto* place = std::get_if<PlaceLink>(&link)) {
        if (place->place != PlaceKind::Assurance)
            return false;
        if (const auto counted = countedOfWord(place->what)) {
            showPage(Duties);
            m_duties->list().showCounted(*counted);
            setFocus();
            return true;
        }
        if (place->what.startsWith(halvesWord)) {
            showHalves(place->what.mid(halvesWord.size()));
            return true;
        }
        if (place->what == "documents"_L1)
            showPage(Documents);
        else if (place->what == "duties"_L1 || place->what == "undecided"_L1)
            showPage(Duties);
        else if (place->what == "cover"_L1)
            showPage(Cover);
        else if (place->what == "import"_L1)
            chooseFile();
        if (place->what == "undecided"_L1)
            m_duties->showUndecided();
        return true;
    }
    if (const auto* document = std::get_if<AssuranceDocumentId>(&link)) {
        showPage(Documents);
        showList();
        m_documents->list().select(idBytes(*document));
        return true;
    }
    if (const auto* duty = std::get_if<DutyId>(&link)) {
        showPage(Duties);
        m_duties->list().select(idBytes(*duty));
        setFocus();
        return true;
    }
    return false;
}

void AssurancePlace::showHalves(const QString& ids)
{
    QList<RequirementId> requirements;
    for (const QString& each : ids.split(u','))
        if (const auto id = base::uuidFromText(each))
            requirements.append(RequirementId{*id});
    showPage(Cover);
    m_halves->showOf(requirements);
    setFocus();
}

std::optional<RecordLink> AssurancePlace::current() const
{
    if (currentPage() == Documents)
        if (const DocumentRow* row = m_documents->currentRow())
            return RecordLink(row->id);
    if (currentPage() == Duties)
        if (const QList<DutyId> ids = m_duties->selected(); !ids.isEmpty())
            return RecordLink(ids.first());
    return RecordLink(PlaceLink{PlaceKind::Assurance,
        currentPage() == Cover        ? u"cover"_s
            : currentPage() == Duties ? u"duties"_s
                                      : u"documents"_s});
}

std::optional<PeekCard> AssurancePlace::peek(const RecordLink& link) const
{
    if (!m_view.isReady())
        return {};
    PeekCard card;
    if (const auto* id = std::get_if<AssuranceDocumentId>(&link)) {
        const assurance::AssuranceDocument* document = m_view.facts->assurance.document(*id);
        if (!document)
            return {};
        card.title = assurance::documentCode(document->number) + u' ' + document->fields.title;
        card.mark = markOf(
            assurance::standingOn(m_view.facts->assurance.standingFacts(*id), m_view.asOf));
        card.facts = {{tr("Type"), assurance::typeWords(document->fields.type)},
            {tr("Period or validity"), timeOfDocument(document->fields)}};
        return card;
    }
    const auto* duty = std::get_if<DutyId>(&link);
    for (const assurance::Duty& each :
        duty ? m_view.facts->assurance.duties : QList<assurance::Duty>())
        if (each.id == *duty) {
            card.title = assurance::dutyCode(each.number);
            card.mark = markOf(standing::dutyStandingOf(*m_view.facts, each, m_view.asOf));
            card.sentence = each.what.text;
            return card;
        }
    return {};
}

bool AssurancePlace::goToNeed(Way way)
{
    switch (currentPage()) {
    case Documents:
        return !isImporting() && m_documents->goToNeed(way);
    case Duties:
        return m_duties->goToNeed(way);
    default:
        return m_halves->goToNeed(way);
    }
}

QList<QWidget*> AssurancePlace::panes() const
{
    switch (currentPage()) {
    case Documents:
        return isImporting() ? QList<QWidget*>{m_sheet} : m_documents->panes();
    case Duties:
        return m_duties->panes();
    default:
        return m_halves->panes();
    }
}

} // namespace muniment::ui
