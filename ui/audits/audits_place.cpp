// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/audits_place.h"

#include "ui/widgets/document_view.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/place_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto splitName = QStringLiteral("audits/split");
constexpr int listWidth = 340;

} // namespace

AuditsPlace::AuditsPlace(
    JobRunner& jobs, Settings& settings, Prompter& prompter, OpenBinder openBinder, QWidget* parent)
    : Place(PlaceKind::Audits, parent)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_openBinder(std::move(openBinder))
    , m_reading(jobs)
    , m_header(new PlaceHeader(name(), PlaceHeader::FindField::Absent))
    , m_split(new QSplitter)
    , m_listStack(new QStackedWidget)
    , m_table(new RecordTable(tr("Binders handed out")))
    , m_model(new EditionsModel(this))
    , m_none(new EmptyPage)
    , m_document(new DocumentView)
{
    auto* openButton = new QPushButton(tr("Open binder…"));
    setLook(*openButton, ButtonLook::Primary);
    openButton->setToolTip(tr("Open binder… (Ctrl+B)"));
    connect(openButton, &QPushButton::clicked, this, [this] { chooseFile({}); });
    m_header->addAction(openButton);

    m_table->setModel(m_model);
    const Metrics metrics(font());
    QHeaderView& header = *m_table->horizontalHeader();
    header.resizeSection(EditionsModel::Code, metrics.scaled(96));
    header.resizeSection(EditionsModel::AsOf, metrics.scaled(96));
    header.resizeSection(EditionsModel::Pages, metrics.scaled(60));
    header.setSectionResizeMode(EditionsModel::Audit, QHeaderView::Stretch);
    connect(m_table, &RecordTable::rowOpened, this,
        [this](int row) { chooseFile(m_model->row(row).fileName); });
    m_none->setWords(tr("No binder was handed out yet."),
        tr("Export one with muniment-cli binder export, or open any finished binder here."));
    m_listStack->addWidget(m_none);
    m_listStack->addWidget(m_table);
    m_listStack->setMinimumWidth(240);

    m_document->showWords({{}, tr("Open a binder to read it page by page."), {}});
    m_split->addWidget(m_listStack);
    m_split->addWidget(m_document);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({listWidth, 732});
    setFocusProxy(m_table);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    m_split->restoreState(m_settings.layout(splitName));
}

AuditsPlace::~AuditsPlace()
{
    m_settings.setLayout(splitName, m_split->saveState());
}

void AuditsPlace::setView(const View& view)
{
    m_reading.run(
        this, [view](const JobContext&) { return editionRows(view); },
        [this](const QList<EditionRow>& rows) { takeRows(rows); });
}

void AuditsPlace::takeRows(const QList<EditionRow>& rows)
{
    m_model->setRows(rows);
    m_listStack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_none) : m_table);
    if (m_table->currentRow() < 0)
        m_table->select(0);
}

// The vault knows a binder's name and digest, not where it was put.
void AuditsPlace::chooseFile(const QString& name)
{
    FileQuestion question{FileQuestion::Kind::Open, u"open_binder"_s, tr("Open a binder"),
        tr("Binders (*.pdf)"), {}, name};
    m_prompter.chooseFile(question, [this](const QString& path) { open(BinderFile{path}); });
}

bool AuditsPlace::open(const RecordLink& link)
{
    const auto* binder = std::get_if<BinderFile>(&link);
    if (!binder)
        return false;
    m_path = binder->path;
    m_header->setCount(QFileInfo(m_path).fileName());
    m_document->showDocument(m_openBinder(m_path));
    return true;
}

std::optional<RecordLink> AuditsPlace::current() const
{
    if (m_path.isEmpty())
        return {};
    return RecordLink(BinderFile{m_path});
}

} // namespace muniment::ui
