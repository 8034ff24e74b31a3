// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/editions_page.h"

#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/audits/binder_hand_over_register.h"
#include "core/binder/binder_messages.h"
#include "core/binder/binder_witness.h"
#include "core/evidence/evidence.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::AuditRegister;
using audits::BinderEdition;
using audits::Treatment;

namespace {

const auto sideName = u"editions/side"_s;
constexpr qsizetype mostLeftOut = 40; // that are named; the binder's own page names all

// Whether it is whole, and the one that was issued.
Result<binder::BinderVerification> checked(const QString& path, const audits::EditionName& name,
    const Sha256& manifest, const documents::HelperClient& helper, const JobContext& job)
{
    Result<binder::BinderVerification> found = binder::verifyBinder(path, helper, job);
    if (!found)
        return found;
    if (const Result<binder::BinderStatement> beside = binder::statementBeside(path))
        if (auto difference = binder::differenceTo(*beside, name, manifest))
            found->discrepancies.prepend(std::move(*difference));
    return found;
}

} // namespace

EditionsPage::EditionsPage(
    const PlaceParts& parts, OpenBinder openBinder, ShowFolder showFolder, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_openBinder(std::move(openBinder))
    , m_showFolder(std::move(showFolder))
    , m_columns(editionColumns())
    , m_facts(new DetailPane(tr("Binder")))
    , m_document(new DocumentView)
    , m_side(new QSplitter(Qt::Vertical))
    , m_page(nullptr)
{
    const Metrics metrics(font());
    m_document->showWords({{}, tr("Open a binder to read it page by page."), {}});
    m_side->setHandleWidth(1);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_facts);
    m_side->addWidget(m_document);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({metrics.scaled(240), metrics.scaled(480)});
    m_side->restoreState(parts.settings.layout(sideName));
    auto* list = new RecordList(u"editions"_s, tr("Binders handed out"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    m_page = new RecordPage(u"editions"_s, parts.settings, list, m_side);
    m_page->setFirstWidths(440, 632, 340, 440);
    m_page->emptyPage().setWords(
        tr("No binder was handed out yet."), tr("Plan one, or open any finished binder here."));
    m_page->emptyPage().setButton(tr("Plan a binder…"));
    m_page->emptyPage().setLink(tr("Open any binder…"));
    connect(&m_page->emptyPage(), &EmptyPage::buttonClicked, this, &EditionsPage::planWanted);
    connect(&m_page->emptyPage(), &EmptyPage::linkClicked, this, &EditionsPage::chooseFile);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(list, &RecordList::currentChanged, this, &EditionsPage::chooseEdition);
    connect(list, &RecordList::opened, this, [this](const QByteArray&) { openFile(); });
    connect(m_facts, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

EditionsPage::~EditionsPage()
{
    m_parts.settings.setLayout(sideName, m_side->saveState());
}

void EditionsPage::setRows(const View& view, QList<EditionListRow> rows)
{
    m_view = view;
    m_rows = std::make_shared<const RowsOf<EditionListRow>>(std::move(rows), m_columns);
    m_isTakingRows = true;
    m_page->setRows(m_rows);
    m_isTakingRows = false;
    if (m_standsAlone && !m_awaited.isNull() && current() == m_awaited)
        m_standsAlone = false;
    else if (m_standsAlone)
        list().table().setCurrentIndex({}); // which nobody chose
    if (m_standsAlone)
        m_page->showFilled();
    showDetail();
}

// Another row, by whoever sits here: what stood alone makes room for it.
void EditionsPage::chooseEdition()
{
    if (m_isTakingRows)
        return;
    if (!current().isNull())
        m_standsAlone = false;
    showDetail();
}

BinderEditionId EditionsPage::current() const
{
    return idFromBytes<BinderEditionId>(m_page->list().currentKey());
}

const BinderEdition* EditionsPage::edition() const
{
    if (!m_view.isReady())
        return nullptr;
    const auto& all = m_view.facts->editions;
    const auto found = std::find_if(all.begin(), all.end(),
        [id = current()](const BinderEdition& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool EditionsPage::canRecall() const
{
    const BinderEdition* shown = edition();
    return shown && !shown->recall;
}

void EditionsPage::showOf(AuditId audit)
{
    CountedRows counted;
    for (const EditionListRow& row : m_rows ? m_rows->rows() : QList<EditionListRow>())
        if (row.auditId == audit) {
            counted.words = tr("of %1").arg(row.audit);
            counted.keys.insert(row.key());
        }
    if (!counted.keys.isEmpty())
        list().showCounted(counted);
}

void EditionsPage::showDetail()
{
    const BinderEdition* shown = edition();
    const int index = shown && m_rows ? m_rows->rowOf(idBytes(shown->id)) : -1;
    m_facts->clear(shown ? idBytes(shown->id) : QByteArray());
    m_facts->setVisible(index >= 0);
    if (m_standsAlone)
        return;
    if (const QString path = knownFile(); path.isEmpty() || path != m_path)
        showPages(path);
    if (index < 0)
        return;
    const EditionListRow& row = m_rows->row(index);
    m_facts->addTitle({}, audits::editionNameWords(row.name));
    m_facts->addState(markOf(row.state),
        shown->recall
            ? tr("Recalled on %1: %2").arg(dayOnScreen(shown->recall->on), shown->recall->reason)
            : tr("For %1.").arg(row.recipient));
    addFacts(row);
    addHandOvers(*shown);
    addCheck();
    addLeftOut(*shown);
}

void EditionsPage::showPages(const QString& path)
{
    m_path = path;
    if (!path.isEmpty()) {
        m_document->showDocument(m_openBinder(path));
        return;
    }
    m_document->showDocument({});
    m_document->showWords({{},
        current().isNull() ? tr("Open a binder to read it page by page.")
                           : tr("Where its file lies is not known on this desk."),
        {}});
}

void EditionsPage::addFacts(const EditionListRow& row)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    const auto add = [&](const QString& words, void (EditionsPage::*act)()) {
        auto* button = new QPushButton(words);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    add(tr("Open…"), &EditionsPage::openFile);
    add(tr("Check again"), &EditionsPage::checkAgain);
    add(tr("Open folder"), &EditionsPage::showFolder);
    m_parts.acts.guard(
        add(tr("Hand over…"), &EditionsPage::handOver), [this] { return canRecall(); });
    m_parts.acts.guard(add(tr("Recall…"), &EditionsPage::recall), [this] { return canRecall(); });
    line->addStretch();
    m_facts->addLayout(line);
    if (!row.audit.isEmpty())
        m_facts->addFact(tr("Audit"), {{row.audit, linkText(row.auditId)}});
    m_facts->addFact(tr("As of"), dayOnScreen(row.asOf));
    m_facts->addFact(tr("Made"),
        row.madeBy.isEmpty() ? dayOnScreen(row.madeOn)
                             : tr("%1, by %2").arg(dayOnScreen(row.madeOn), row.madeBy));
    m_facts->addFact(tr("Holds"),
        tr("%1 pages, %2 exhibits")
            .arg(locale().toString(row.pages), locale().toString(row.exhibits)));
    m_facts->addFact(tr("File"), row.fileName);
}

void EditionsPage::addHandOvers(const BinderEdition& edition)
{
    m_facts->addHeading(tr("Handed over"), {}, u"handed"_s);
    bool isAny = false;
    for (const audits::BinderHandOver& each : m_view.facts->binderHandOvers) {
        if (each.editionId != edition.id)
            continue;
        isAny = true;
        m_facts->addLinkedText(
            {{each.recipient}, {u" · "_s + dayOnScreen(each.on), {}, Tone::Quiet},
                {each.means.isEmpty() ? QString() : u" · "_s + each.means, {}, Tone::Quiet}});
    }
    if (!isAny)
        m_facts->addText(tr("To nobody yet, as far as is recorded."), TextRole::Quiet);
}

void EditionsPage::addCheck()
{
    if (!m_check || m_checked != current())
        return;
    m_facts->addHeading(tr("Check"), {}, u"check"_s);
    if (m_check->discrepancies.isEmpty())
        m_facts->addState({Shape::Full, Tone::Good, {}},
            tr("Nothing found: %1 pages, %2 files and %3 stamps are as they were made.")
                .arg(locale().toString(m_check->pages), locale().toString(m_check->files),
                    locale().toString(m_check->stamps)));
    for (const binder::BinderDiscrepancy& each : m_check->discrepancies)
        m_facts->addState({Shape::Square, Tone::Bad, {}},
            each.where.isEmpty() ? each.sentence : each.where + u": "_s + each.sentence);
}

void EditionsPage::addLeftOut(const BinderEdition& edition)
{
    QList<const audits::EditionExhibit*> leftOut;
    for (const audits::EditionExhibit& each : edition.exhibits)
        if (each.treatment != Treatment::Printed)
            leftOut.append(&each);
    m_facts->addHeading(tr("Left out"), locale().toString(leftOut.size()), u"left_out"_s);
    if (leftOut.isEmpty())
        m_facts->addText(tr("Every exhibit is printed."), TextRole::Quiet);
    for (const audits::EditionExhibit* each : leftOut.first(qMin(leftOut.size(), mostLeftOut))) {
        const standing::EvidenceFacts* item = m_view.facts->evidenceOfRevision(each->revisionId);
        if (!item)
            continue;
        m_facts->addLinkedText(
            {{evidence::evidenceCode(item->item.number), linkText(item->item.id)},
                {u"  "_s + item->item.title},
                {u" · "_s + audits::treatmentWords(each->treatment), {}, Tone::Quiet}});
    }
    if (leftOut.size() > mostLeftOut)
        m_facts->addText(
            tr("… and %n more", nullptr, int(leftOut.size() - mostLeftOut)), TextRole::Quiet);
}

void EditionsPage::showFile(const QString& path)
{
    m_standsAlone = true;
    m_awaited = {};
    m_page->showFilled();
    list().table().setCurrentIndex({});
    showDetail();
    showPages(path);
}

void EditionsPage::showMade(BinderEditionId edition, const QString& path)
{
    noteFile(edition, path);
    showFile(path);
    m_awaited = edition;
    list().select(idBytes(edition));
}

void EditionsPage::noteFile(BinderEditionId edition, const QString& path)
{
    m_parts.settings.setChoice(
        idText(m_parts.session.vault()->id()), u"binder-"_s + idText(edition), path);
}

QString EditionsPage::knownFile() const
{
    if (current().isNull())
        return {};
    const QString path = m_parts.settings.choice(
        idText(m_parts.session.vault()->id()), u"binder-"_s + idText(current()));
    return QFileInfo::exists(path) ? path : QString();
}

// The vault knows a binder's name and digest, not where it was put.
void EditionsPage::withFile(Other other, std::function<void(const QString& path)> then)
{
    const BinderEdition* shown = edition();
    if (!shown)
        return;
    if (const QString path = knownFile(); !path.isEmpty()) {
        then(path);
        return;
    }
    const FileQuestion question{FileQuestion::Kind::Open, u"open_binder"_s,
        tr("Where does %1 lie?").arg(audits::editionNameWords(shown->name)), tr("Binders (*.pdf)"),
        {}, shown->fileName};
    m_parts.prompter.chooseFile(
        question, [this, edition = *shown, other, then = std::move(then)](const QString& path) {
            takePicked(edition, path, other, then);
        });
}

// Only what was issued as this edition is kept as its file.
void EditionsPage::takePicked(const BinderEdition& edition, const QString& path, Other other,
    const std::function<void(const QString& path)>& then)
{
    const auto look = [path, name = edition.name, manifest = edition.manifest](
                          const JobContext&) -> std::optional<QString> {
        const Result<binder::BinderStatement> found = binder::statementBeside(path);
        if (!found)
            return wordsFor(found.error()).sentence;
        const auto difference = binder::differenceTo(*found, name, manifest);
        return difference ? std::optional(difference->sentence) : std::nullopt;
    };
    m_parts.jobs.run(this, {}, look,
        [this, id = edition.id, path, other, then](const std::optional<QString>& difference) {
            if (difference && other == Other::ShownAlone) {
                m_parts.acts.say(*difference);
                showFile(path);
                return;
            }
            if (!difference)
                noteFile(id, path);
            if (current() != id)
                list().select(idBytes(id));
            then(path);
        });
}

void EditionsPage::openFile()
{
    withFile(Other::ShownAlone, [this](const QString& path) { showPages(path); });
}

void EditionsPage::chooseFile()
{
    const FileQuestion question{FileQuestion::Kind::Open, u"open_binder"_s, tr("Open a binder"),
        tr("Binders (*.pdf)"), {}, {}};
    m_parts.prompter.chooseFile(question, [this](const QString& path) { showFile(path); });
}

void EditionsPage::checkAgain()
{
    const BinderEdition* shown = edition();
    if (!shown)
        return;
    withFile(Other::TakenTo, [this, edition = *shown](const QString& path) {
        m_parts.jobs.run(
            this, tr("Checking the binder"),
            [path, name = edition.name, manifest = edition.manifest, helper = m_parts.helper](
                const JobContext& job) { return checked(path, name, manifest, helper, job); },
            [this, id = edition.id](
                const Result<binder::BinderVerification>& found) { takeCheck(id, found); });
    });
}

void EditionsPage::takeCheck(
    BinderEditionId edition, const Result<binder::BinderVerification>& found)
{
    if (!found) {
        if (found.error().problem != Problem::Cancelled)
            m_parts.acts.say(wordsFor(found.error()).sentence);
        return;
    }
    m_checked = edition;
    m_check = *found;
    m_parts.acts.say(found->discrepancies.isEmpty()
            ? tr("%1: nothing found.").arg(found->binder)
            : tr("%n discrepancy(s) in the binder.", nullptr, int(found->discrepancies.size())));
    showDetail();
}

void EditionsPage::recall()
{
    const BinderEdition* shown = edition();
    if (!shown || shown->recall || !m_parts.acts.canChange())
        return;
    const QString name = audits::editionNameWords(shown->name);
    const TextQuestion question{{tr("Recall %1").arg(name),
                                    tr("It must no longer be used. This is said beside it for "
                                       "ever, and is not undone in what was handed out."),
                                    {}},
        tr("Why"), {}, tr("Recall")};
    m_parts.prompter.askText(question, [this, id = shown->id, name](const QString& reason) {
        const audits::Recall recall{m_view.today, m_view.me, reason};
        const Status done = m_parts.acts.perform(
            {u"binder.recall"_s, tr("recall %1").arg(name), tr("Recalled %1.").arg(name), {}},
            [&](vault::Transaction& transaction) {
                return AuditRegister::recall(transaction, id, recall);
            });
        if (!done)
            m_parts.acts.say(wordsFor(done.error()).sentence);
    });
}

void EditionsPage::handOver()
{
    const BinderEdition* shown = edition();
    if (!shown || shown->recall || !m_parts.acts.canChange())
        return;
    const QString name = audits::editionNameWords(shown->name);
    const TextQuestion whom{
        {tr("Hand over %1").arg(name), tr("This records that it left the house today."), {}},
        tr("To whom"), shown->recipient, tr("Next")};
    m_parts.prompter.askText(whom, [this, edition = *shown, name](const QString& recipient) {
        const TextQuestion means{
            {tr("Hand over %1").arg(name), tr("To %1, today.").arg(recipient), {}},
            tr("By which means"), tr("data room"), tr("Hand over")};
        m_parts.prompter.askText(means, [this, edition, recipient](const QString& chosen) {
            noteHandOver(edition, recipient, chosen);
        });
    });
}

void EditionsPage::noteHandOver(
    const BinderEdition& edition, const QString& recipient, const QString& means)
{
    const QString name = audits::editionNameWords(edition.name);
    const audits::NewBinderHandOver what{edition.id, m_view.today, recipient, means};
    const auto done = m_parts.acts.perform({u"binder.hand_over"_s, tr("hand over %1").arg(name),
                                               tr("%1 went to %2.").arg(name, recipient), {}},
        [&what](vault::Transaction& transaction) {
            return audits::BinderHandOverRegister::add(transaction, what);
        });
    if (!done)
        m_parts.acts.say(wordsFor(done.error()).sentence);
}

void EditionsPage::showFolder()
{
    withFile(Other::ShownAlone,
        [this](const QString& path) { m_showFolder(QFileInfo(path).absolutePath()); });
}

} // namespace muniment::ui
