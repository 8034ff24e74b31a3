// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/library_page.h"

#include "core/vault/content_store.h"
#include "ui/evidence/evidence_detail_view.h"
#include "ui/evidence/evidence_facts_pane.h"
#include "ui/evidence/library_columns.h"
#include "ui/evidence/wide_change_form.h"
#include "ui/intake/destinations.h"
#include "ui/intake/drop_target.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_fields.h"
#include "ui/preview/file_preview.h"
#include "ui/preview/file_words.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/empty_page.h"

#include <QAction>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

EvidenceId itemOf(const QByteArray& key)
{
    return {base::uuidFromBytes(key).value_or(boost::uuids::uuid{})};
}

} // namespace

LibraryPage::LibraryPage(const PlaceParts& parts, Intake& intake, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_intake(intake)
    , m_columns(libraryColumns())
    , m_export([vault = parts.session.vault()](const Sha256& digest, const QString& path,
                   const JobContext& job) { return vault->content().exportTo(digest, path, job); })
    , m_originals(new Originals(parts.jobs, m_export, this))
    , m_detail(new EvidenceDetailView(parts))
    , m_side(new QStackedWidget)
    , m_page(nullptr)
{
    auto* list = new RecordList(u"library"_s, tr("Evidence"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    m_side->addWidget(m_detail);
    m_page = new RecordPage(u"library"_s, parts.settings, list, m_side);
    m_page->emptyPage().setWords(tr("Drop files, folders, mails or pictures here."),
        tr("They are copied into the vault and hashed; the originals stay where they are."));
    m_page->emptyPage().setButton(tr("Add files…"));
    connect(&m_page->emptyPage(), &EmptyPage::buttonClicked, this,
        [this] { m_intake.chooseFiles({}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(list, &RecordList::currentChanged, this, &LibraryPage::showDetail);
    list->setMimeData([this](const QList<QByteArray>& keys) {
        QList<EvidenceId> ids;
        for (const QByteArray& key : keys)
            ids.append(itemOf(key));
        return dragged(ids);
    });
    connect(m_originals, &Originals::failed, this,
        [this](const Error& error) { m_parts.acts.say(wordsFor(error).sentence); });
    connect(m_originals, &Originals::droppedEarly, this, [this] {
        m_parts.acts.say(tr("The originals were still being written. Drop them again now."));
    });
    makeActions();
    connectDetail();
    takeDrops();
}

void LibraryPage::makeActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, auto act) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    const auto guard = [this](QAction* action) {
        m_parts.acts.guard(action, [this] { return isVisible() && !selected().isEmpty(); });
    };
    m_change = add(tr("Change…"), {}, [this] { showChange(); });
    guard(m_change);
    m_exportOriginals = add(tr("Export originals…"), {}, [this] { exportOriginals(); });
    guard(add(tr("Rename"), Qt::Key_F2, [this] {
        if (InlineField* title = m_detail->facts().pane().field(intake::titleKey))
            title->edit();
    }));
    guard(add(tr("Withdraw…"), Qt::Key_Delete, [this] {
        const standing::EvidenceFacts* item = m_view.facts->evidenceItem(current());
        if (const standing::RevisionFacts* revision = item ? item->current() : nullptr)
            withdraw(revision->revision.id);
    }));
    connect(&list(), &RecordList::selectionChanged, this, [this] { m_parts.acts.recheck(); });
}

void LibraryPage::showInBulkBar(const QList<QAction*>& first)
{
    for (QAction* action : first + QList<QAction*>{m_change, m_exportOriginals})
        list().addBulkAction(action);
}

void LibraryPage::connectDetail()
{
    EvidenceFactsPane& facts = m_detail->facts();
    connect(&facts, &EvidenceFactsPane::linkFollowed, this, &LibraryPage::linkFollowed);
    connect(&facts, &EvidenceFactsPane::reviewWanted, this,
        [this](evidence::Review review) { emit reviewWanted({current()}, review); });
    connect(&facts, &EvidenceFactsPane::withdrawWanted, this, &LibraryPage::withdraw);
    connect(&facts, &EvidenceFactsPane::replaceWanted, this, [this] {
        if (const standing::EvidenceFacts* item = m_view.facts->evidenceItem(current()))
            m_intake.chooseFiles(itemDestination(m_view, *item));
    });
}

// On the list: a new item. On the detail: a better version of the item, or its next period.
void LibraryPage::takeDrops()
{
    new DropTarget(this, m_intake, IntakeDestination());
    new DropTarget(m_detail, m_intake, [this](std::optional<QPoint>) -> std::optional<DropSpot> {
        const standing::EvidenceFacts* item
            = m_view.isReady() ? m_view.facts->evidenceItem(current()) : nullptr;
        return item ? std::optional(DropSpot{itemDestination(m_view, *item), {}}) : std::nullopt;
    });
}

void LibraryPage::setRows(const View& view, QList<LibraryRow> rows)
{
    m_view = view;
    m_rows = std::make_shared<const RowsOf<LibraryRow>>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showDetail();
}

int LibraryPage::waiting() const
{
    return m_rows ? int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(),
               [](const LibraryRow& row) { return row.awaitsReview(); }))
                  : 0;
}

bool LibraryPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return m_rows->row(index).needsWork(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

QList<EvidenceId> LibraryPage::selected() const
{
    QList<EvidenceId> ids;
    for (const QByteArray& key : m_page->list().selectedKeys())
        ids.append(itemOf(key));
    return ids;
}

EvidenceId LibraryPage::current() const
{
    return itemOf(m_page->list().currentKey());
}

void LibraryPage::findInPreview()
{
    m_detail->preview().find();
}

void LibraryPage::showDetail()
{
    if (!m_view.isReady())
        return;
    if (const standing::EvidenceFacts* item = m_view.facts->evidenceItem(current()))
        m_detail->showItem(m_view, *item);
    else
        m_detail->showNothing({});
}

void LibraryPage::showChange()
{
    const QList<EvidenceId> ids = selected();
    if (ids.isEmpty())
        return;
    if (m_form)
        m_form->deleteLater();
    m_form = makeWideChangeForm(m_view, int(ids.size()));
    m_side->addWidget(m_form);
    m_side->setCurrentWidget(m_form);
    m_form->setReadOnly(m_parts.acts.whyNot());
    m_form->onAdd([this, ids](const FieldValues& values) { return change(ids, values); });
    connect(m_form, &RecordForm::closed, this, [this] {
        m_side->setCurrentWidget(m_detail);
        m_form->deleteLater();
        m_form = nullptr;
        list().setFocus();
    });
    m_form->begin();
}

// The items are those that the form names, whichever are chosen by then.
std::optional<FormRefusal> LibraryPage::change(
    const QList<EvidenceId>& ids, const FieldValues& values)
{
    const WideChange change = wideChangeOf(values);
    if (change.isEmpty())
        return FormRefusal{{}, {{}, tr("Nothing is to be changed yet."), {}}};
    const QString words = tr("%n item(s)", nullptr, int(ids.size()));
    const ActName name{u"evidence.set"_s, tr("change %1").arg(words), tr("Changed %1.").arg(words),
        tr("Changing %1").arg(words)};
    m_parts.acts.performJob(
        this, name,
        [ids, change](vault::Vault& vault, const vault::Act& act, const JobContext&) {
            return vault.write(
                act,
                [&](vault::Transaction& transaction) {
                    return changeAll(transaction, ids, change);
                },
                vault::Priority::Job);
        },
        [this](const Status& changed) {
            if (!changed)
                m_parts.acts.say(wordsFor(changed.error()).sentence);
        });
    return {};
}

QList<Original> LibraryPage::originalsOf(const QList<EvidenceId>& ids) const
{
    QList<Original> originals;
    for (const EvidenceId id : ids) {
        const standing::EvidenceFacts* item = m_view.facts->evidenceItem(id);
        const standing::RevisionFacts* revision = item ? item->current() : nullptr;
        if (!revision)
            continue;
        for (const evidence::EvidenceFile& file : revision->files)
            originals.append({file.name, file.content, file.size});
    }
    return originals;
}

// How many may not go to everybody.
int LibraryPage::restricted(const QList<EvidenceId>& ids) const
{
    return int(std::count_if(ids.begin(), ids.end(), [this](EvidenceId id) {
        const standing::EvidenceFacts* item = m_view.facts->evidenceItem(id);
        return item
            && (item->item.restriction == evidence::Restriction::NotToBePassedOn
                || item->item.restriction == evidence::Restriction::NamedRecipients);
    }));
}

// A drag ends wherever the hand lets go, and nothing can be asked on the way.
QMimeData* LibraryPage::dragged(const QList<EvidenceId>& ids)
{
    if (const int count = restricted(ids); count > 0) {
        m_parts.acts.say(tr("%n item(s) may not be passed on, or only to named recipients. "
                            "\"Export originals\" asks first.",
            nullptr, count));
        return nullptr;
    }
    return m_originals->mimeData(originalsOf(ids));
}

// What may not go to everybody is asked about before it leaves the vault.
void LibraryPage::exportOriginals()
{
    const QList<EvidenceId> ids = selected();
    const QList<Original> originals = originalsOf(ids);
    if (originals.isEmpty())
        return;
    const auto choose = [this, originals] {
        FileQuestion question;
        question.kind = FileQuestion::Kind::Folder;
        question.task = u"export_originals"_s;
        question.title = tr("Export originals into a folder");
        m_parts.prompter.chooseFile(
            question, [this, originals](const QString& folder) { writeTo(folder, originals); });
    };
    const int count = restricted(ids);
    if (count == 0) {
        choose();
        return;
    }
    const Question question{
        {tr("Export restricted files?"),
            tr("%n item(s) may not be passed on, or only to named recipients.", nullptr, count),
            tr("See to it that nobody else gets them.")},
        tr("Export")};
    m_parts.prompter.confirm(question, [choose](Answer answer) {
        if (answer == Answer::Yes)
            choose();
    });
}

void LibraryPage::writeTo(const QString& folder, const QList<Original>& originals)
{
    const QString files = fileCountWords(int(originals.size()));
    m_parts.jobs.run(
        this, tr("Exporting %1").arg(files),
        [originals, folder, exportTo = m_export](
            const JobContext& job) { return writeOriginals(originals, folder, exportTo, job); },
        [this, files, folder](const Status& written) {
            if (written)
                m_parts.acts.say(tr("Exported %1 into %2.").arg(files, folder));
            else if (written.error().problem != Problem::Cancelled)
                m_parts.acts.say(wordsFor(written.error()).sentence);
        });
}

void LibraryPage::withdraw(RevisionId revision)
{
    const standing::EvidenceFacts* item = m_view.facts->evidenceItem(current());
    if (!item)
        return;
    const QString code = evidence::evidenceCode(item->item.number);
    const TextQuestion question{
        {tr("Withdraw a revision of %1").arg(code),
            tr("It stays in the vault and in binders that hold it, but proves nothing any more."),
            {}},
        tr("Why"), {}, tr("Withdraw")};
    m_parts.prompter.askText(
        question, [this, revision, code, day = m_view.today](const QString& reason) {
            const ActName name{u"evidence.withdraw"_s, tr("withdraw a revision of %1").arg(code),
                tr("Withdrew a revision of %1.").arg(code), {}};
            const Status done = m_parts.acts.perform(name, [&](vault::Transaction& transaction) {
                return evidence::EvidenceRegister::withdraw(transaction, revision, reason, day);
            });
            if (!done)
                m_parts.acts.say(wordsFor(done.error()).sentence);
        });
}

} // namespace muniment::ui
