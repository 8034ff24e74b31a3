// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/asset_import_sheet.h"

#include "core/interchange/csv_reader.h"
#include "core/interchange/interchange_messages.h"
#include "ui/fields/field_grid.h"
#include "ui/fields/field_message.h"
#include "ui/fields/field_pane.h"
#include "ui/fields/field_words.h"
#include "ui/lists/record_page.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using interchange::AssetImport;
using interchange::RowFate;

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    static QString button(int imported, int retired)
    {
        if (imported + retired == 0)
            return tr("Nothing to import");
        if (imported == 0)
            return tr("Retire %n asset(s)", nullptr, retired);
        const QString import = tr("Import %n change(s)", nullptr, imported);
        return retired == 0 ? import : tr("%1, retire %n asset(s)", nullptr, retired).arg(import);
    }

    static QString done(int imported, int retired)
    {
        const QString import = tr("Imported %n asset(s).", nullptr, imported);
        const QString retire = tr("Retired %n asset(s).", nullptr, retired);
        if (retired == 0)
            return import;
        return imported == 0 ? retire : import + u' ' + retire;
    }
};

} // namespace

AssetImportSheet::AssetImportSheet(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_columns(importColumns())
    , m_name(makeLabel({}, TextRole::Heading))
    , m_counts(makeLabel({}, TextRole::Quiet))
    , m_detail(new FieldPane(tr("Old and new")))
    , m_page(new RecordPage(u"asset_import"_s, parts.settings,
          new RecordList(u"asset_import"_s, tr("Rows of the file"), infosOf(*m_columns),
              {parts.jobs, parts.settings, parts.prompter}),
          m_detail))
    , m_message(new FieldMessage(0))
{
    m_page->emptyPage().setWords(tr("The file holds no rows."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_page, 1);
    column->addWidget(makeFoot());
    setFocusProxy(m_page);
    list().table().installEventFilter(this);
    connect(&list(), &RecordList::currentChanged, this, &AssetImportSheet::showDetail);
    connect(&list(), &RecordList::linkClicked, this,
        [this](const QByteArray& key) { toggle(QList<QByteArray>{key}); });
    parts.acts.guard(m_button, [this] { return !m_isBusy && taken() > 0; });
}

QWidget* AssetImportSheet::makeHead()
{
    auto* head = new QFrame;
    setRule(*head, Rule::None); // the filters follow, and a hairline below these
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::medium, 0, space::large, space::small);
    row->setSpacing(space::medium);
    auto* back = new QPushButton(tr("Back to the list"));
    setLook(*back, ButtonLook::Link);
    setPlainTip(*back, tr("Esc"));
    connect(back, &QPushButton::clicked, this, &AssetImportSheet::closed);
    row->addWidget(back);
    row->addWidget(m_name, 1);
    row->addWidget(m_counts);
    return head;
}

QWidget* AssetImportSheet::makeFoot()
{
    auto* foot = new QFrame;
    setRule(*foot, Rule::Above);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_button = new QPushButton(tr("Import"));
    setLook(*m_button, ButtonLook::Primary);
    setPlainTip(*m_button, tr("Ctrl+Enter"));
    connect(m_button, &QPushButton::clicked, this, &AssetImportSheet::goOn);
    auto* change = new QPushButton(tr("Take or leave out"));
    setPlainTip(*change, tr("Space"));
    connect(change, &QPushButton::clicked, this, [this] { toggle(); });
    row->addWidget(m_button);
    row->addWidget(change);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_message);
    return foot;
}

RecordList& AssetImportSheet::list()
{
    return m_page->list();
}

QString AssetImportSheet::message() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

void AssetImportSheet::begin(const View& view, const QString& path, ScopeId scope)
{
    m_view = view;
    m_isBusy = true;
    m_import = {};
    m_name->setText(QFileInfo(path).fileName());
    m_counts->setText(tr("Reading…"));
    m_message->clear();
    showRows();
    interchange::AssetImportDefaults defaults;
    defaults.today = view.today;
    defaults.scopeId = scope;
    m_reading.run(
        this,
        [vault = m_parts.session.vault(), path, defaults](
            const JobContext&) -> Result<AssetImport> {
            const Result<interchange::Table> table = interchange::readCsvFile(path);
            if (!table)
                return failWith(table);
            return vault->read([&](vault::Access& access) {
                return interchange::compareAssets(access, *table, defaults);
            });
        },
        [this](const Result<AssetImport>& import) { take(import); });
}

void AssetImportSheet::take(const Result<AssetImport>& import)
{
    m_isBusy = false;
    if (!import) {
        m_counts->clear();
        m_message->showError(lineOf(wordsFor(import.error())));
        m_parts.acts.recheck();
        return;
    }
    m_import = *import;
    m_rows = std::make_shared<const RowsOf<ImportRow>>(importRows(m_import), m_columns);
    const auto count = [this](auto test) {
        return int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(), test));
    };
    const auto fated = [&](RowFate fate) {
        return count([fate](const ImportRow& row) { return !row.isProblem() && row.fate == fate; });
    };
    m_counts->setText(tr("%1 new · %2 changed · %3 unchanged · %4 missing from the file")
                          .arg(fated(RowFate::New))
                          .arg(fated(RowFate::Changed))
                          .arg(fated(RowFate::Unchanged))
                          .arg(fated(RowFate::Missing)));
    QStringList remarks;
    if (const int problems = count([](const ImportRow& row) { return row.isProblem(); }))
        remarks.append(tr("%n row(s) cannot be taken.", nullptr, problems));
    if (!m_import.unusedColumns.isEmpty())
        remarks.append(tr("Columns not taken: %1.").arg(m_import.unusedColumns.join(u", "_s)));
    if (!remarks.isEmpty())
        m_message->showRemark(remarks.join(u' '));
    showRows();
}

void AssetImportSheet::showRows()
{
    if (!m_rows || m_isBusy)
        m_rows = std::make_shared<const RowsOf<ImportRow>>(QList<ImportRow>(), m_columns);
    m_page->setRows(m_rows);
    if (m_isBusy)
        m_page->showFilled();
    m_button->setText(ImportWords::button(taken() - retired(), retired()));
    m_parts.acts.recheck();
    showDetail();
}

int AssetImportSheet::taken() const
{
    return m_rows ? int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(),
               [](const ImportRow& row) { return row.isTaken; }))
                  : 0;
}

int AssetImportSheet::retired() const
{
    return m_rows ? int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(),
               [](const ImportRow& row) { return row.isTaken && row.fate == RowFate::Missing; }))
                  : 0;
}

void AssetImportSheet::toggle()
{
    toggle(list().selectedKeys());
}

// All of them go the way of the first. What the file lacks is retired only where it alone is meant,
// never along with rows that are to be imported.
void AssetImportSheet::toggle(const QList<QByteArray>& keys)
{
    if (!m_rows || m_isBusy)
        return;
    QList<ImportRow> rows = m_rows->rows();
    QList<int> chosen;
    for (const QByteArray& key : keys)
        if (const int index = m_rows->rowOf(key); index >= 0 && rows.at(index).canBeTaken())
            chosen.append(index);
    const auto isMissing = [&rows](int index) { return rows.at(index).fate == RowFate::Missing; };
    if (!std::all_of(chosen.begin(), chosen.end(), isMissing))
        chosen.erase(std::remove_if(chosen.begin(), chosen.end(),
                         [&](int index) { return isMissing(index) && !rows.at(index).isTaken; }),
            chosen.end());
    if (chosen.isEmpty())
        return;
    const bool isTaken = !rows.at(chosen.first()).isTaken;
    for (const int index : std::as_const(chosen))
        rows[index].isTaken = isTaken;
    m_rows = std::make_shared<const RowsOf<ImportRow>>(std::move(rows), m_columns);
    showRows();
}

void AssetImportSheet::showDetail()
{
    const QByteArray key = list().currentKey();
    m_detail->clear(key);
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    if (index < 0)
        return;
    const ImportRow& row = m_rows->row(index);
    m_detail->addTitle({}, row.isProblem() ? tr("Row %1").arg(row.row) : row.record);
    const StateMark mark = fateMark(row);
    m_detail->addState(mark, mark.word);
    if (row.isProblem()) {
        m_detail->addText(row.problem);
        return;
    }
    if (row.fate == RowFate::Missing)
        m_detail->addText(tr("It is in service here and the file does not name it. Taken, it is "
                             "retired as of today."));
    if (row.changes.isEmpty())
        return;
    FieldGrid* grid = m_detail->addGrid(u"changes"_s, tr("Old and new"),
        {{tr("Field")}, {tr("Old"), GridColumn::Width::Stretches},
            {tr("New"), GridColumn::Width::Stretches}});
    for (const interchange::FieldChange& each : row.changes)
        grid->addRow(each.field,
            {QList<TextPiece>{{each.field}}, QList<TextPiece>{{each.before, {}, Tone::Quiet}},
                QList<TextPiece>{{each.after}}});
}

void AssetImportSheet::goOn()
{
    if (m_isBusy || taken() == 0 || !m_parts.acts.canChange())
        return;
    if (retired() == 0) {
        write();
        return;
    }
    ChangesQuestion question;
    question.words = {tr("Retire what the file lacks"),
        tr("These are in service here, and the file does not name them. Today becomes their last "
           "day in service."),
        {}};
    question.yes = tr("Retire %n asset(s)", nullptr, retired());
    for (const ImportRow& row : m_rows->rows())
        if (row.isTaken && row.fate == RowFate::Missing)
            question.changes.append({row.record, tr("in service"), tr("retired")});
    m_parts.prompter.confirmChanges(question, [this](Answer answer) {
        if (answer == Answer::Yes && !m_isBusy)
            write();
    });
}

void AssetImportSheet::write()
{
    const QString what = tr("%n asset(s)", nullptr, taken());
    m_isBusy = true;
    m_parts.acts.recheck();
    m_parts.acts.performJob(
        this,
        {u"asset.import"_s, tr("import %1").arg(what),
            ImportWords::done(taken() - retired(), retired()), tr("Importing assets")},
        [import = takenOf(m_import, m_rows->rows()), today = m_view.today](
            vault::Vault& vault, const vault::Act& act, const JobContext&) {
            return vault.write(
                act,
                [&](vault::Transaction& transaction) {
                    return interchange::applyAssetImport(
                        transaction, import, interchange::MissingAssets::Retire, today);
                },
                vault::Priority::Job);
        },
        [this](const Result<interchange::ImportCounts>& counts) {
            m_isBusy = false;
            m_parts.acts.recheck();
            if (counts)
                emit imported();
            else if (counts.error().problem != Problem::Cancelled)
                m_message->showError(lineOf(wordsFor(counts.error())));
        });
}

bool AssetImportSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
            toggle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AssetImportSheet::keyPressEvent(QKeyEvent* event)
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
