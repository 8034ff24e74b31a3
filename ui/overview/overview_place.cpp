// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_place.h"

#include "ui/overview/coverage_model.h"
#include "ui/overview/queue_model.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/place_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

const auto splitName = QStringLiteral("overview/split");
constexpr int figuresWidth = 420;

QWidget* makeSectionLine(const QString& title, const QString& remark)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(space::small);
    row->addWidget(makeLabel(title, TextRole::Section));
    row->addWidget(makeLabel(remark, TextRole::Secondary));
    row->addStretch();
    return line;
}

// A table that shows all its rows and never scrolls by itself.
void showWhole(RecordTable& table)
{
    const int rows = table.model()->rowCount();
    const Metrics metrics(table.font());
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setFixedHeight((rows + 1) * metrics.row());
}

void layFigures(RecordTable& table)
{
    const Metrics metrics(table.font());
    QHeaderView& header = *table.horizontalHeader();
    // Headings differ in length from language to language.
    const QFontMetrics heading(typeOf(table.font(), metrics.secondary(), Weight::Strong));
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        const QString words = table.model()->headerData(column, Qt::Horizontal).toString();
        header.resizeSection(column,
            qMax(metrics.scaled(56), heading.horizontalAdvance(words) + 2 * space::small + 2));
    }
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace

OverviewPlace::OverviewPlace(JobRunner& jobs, Settings& settings, QWidget* parent)
    : Place(PlaceKind::Overview, parent)
    , m_settings(settings)
    , m_reading(jobs)
    , m_header(new PlaceHeader(name(), PlaceHeader::FindField::Absent))
    , m_counts(makeLabel({}, TextRole::Quiet))
    , m_continue(new QPushButton)
    , m_split(new QSplitter)
    , m_queue(new QueueModel(this))
    , m_queueTable(new RecordTable(tr("Work queue")))
    , m_nothing(new EmptyPage)
    , m_kinds(new KindCoverageModel(this))
    , m_kindsTable(new RecordTable(tr("Coverage by kind")))
    , m_frameworks(new FrameworkCoverageModel(this))
    , m_frameworksTable(new RecordTable(tr("Coverage by framework")))
{
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setWordWrap(true);
    m_header->addSecondRow(m_counts);
    setLook(*m_continue, ButtonLook::Primary);
    connect(m_continue, &QPushButton::clicked, this, &OverviewPlace::goOn);
    m_header->addAction(m_continue);
    m_split->addWidget(makeQueue());
    m_split->addWidget(makeFigures());
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({652, figuresWidth});
    setFocusProxy(m_queueTable);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);

    connect(m_queueTable, &RecordTable::rowOpened, this, [this](int row) {
        if (const auto& link = m_queue->row(row).link)
            emit linkFollowed(*link);
    });
    m_split->restoreState(m_settings.layout(splitName));
}

OverviewPlace::~OverviewPlace()
{
    m_settings.setLayout(splitName, m_split->saveState());
}

QWidget* OverviewPlace::makeQueue()
{
    m_queueTable->setModel(m_queue);
    m_queueTable->horizontalHeader()->hide();
    const Metrics metrics(font());
    QHeaderView& header = *m_queueTable->horizontalHeader();
    header.resizeSection(QueueModel::Control, metrics.scaled(60));
    header.resizeSection(QueueModel::Owner, metrics.scaled(124));
    header.resizeSection(QueueModel::Days, metrics.scaled(64));
    header.resizeSection(QueueModel::Fix, metrics.scaled(64));
    header.setSectionResizeMode(QueueModel::What, QHeaderView::Stretch);

    auto* part = new QWidget;
    part->setMinimumWidth(smallestList);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(space::small, space::medium, space::small, 0);
    column->setSpacing(space::small);
    column->addWidget(makeSectionLine(tr("Work queue"), tr("everyone's, next 14 days")));
    m_queueStack = new QStackedWidget;
    m_queueStack->addWidget(m_queueTable);
    m_queueStack->addWidget(m_nothing);
    column->addWidget(m_queueStack, 1);
    return part;
}

QWidget* OverviewPlace::makeFigures()
{
    m_kindsTable->setModel(m_kinds);
    layFigures(*m_kindsTable);
    m_frameworksTable->setModel(m_frameworks);
    layFigures(*m_frameworksTable);

    auto* part = new QWidget;
    setSurface(*part, Surface::Ground);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(space::small, space::medium, space::small, space::large);
    column->setSpacing(space::small);
    column->addWidget(makeSectionLine(tr("Coverage"), tr("provider's half not counted")));
    column->addWidget(m_kindsTable);
    column->addSpacing(space::medium);
    column->addWidget(m_frameworksTable);
    m_frameworksNote
        = makeLabel(tr("Partial lists: each number speaks of the requirements known here."),
            TextRole::Secondary);
    m_frameworksNote->setWordWrap(true);
    m_frameworksNote->setContentsMargins(space::small, 0, space::small, 0);
    column->addWidget(m_frameworksNote);
    column->addSpacing(space::medium);
    m_auditsPart = new QWidget;
    m_audits = new QVBoxLayout(m_auditsPart);
    m_audits->setContentsMargins(0, 0, 0, 0);
    m_audits->setSpacing(space::tight);
    column->addWidget(m_auditsPart);
    column->addStretch();

    auto* area = new QScrollArea;
    area->setWidget(part);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(320);
    area->setAccessibleName(tr("Figures"));
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void OverviewPlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this, [view](const JobContext&) { return overviewFacts(view); },
        [this](OverviewFacts facts) { take(std::move(facts)); });
}

void OverviewPlace::take(OverviewFacts facts)
{
    m_facts = std::move(facts);
    showCounts(m_facts);
    showQueue(m_facts);
    m_kinds->setRows(m_facts.kinds);
    showWhole(*m_kindsTable);
    m_frameworks->setRows(m_facts.frameworks);
    m_frameworksTable->setVisible(!m_facts.frameworks.isEmpty());
    m_frameworksNote->setVisible(std::any_of(m_facts.frameworks.begin(), m_facts.frameworks.end(),
        [](const FrameworkRow& row) { return !row.remark.isEmpty(); }));
    showWhole(*m_frameworksTable);
    showAudits(m_facts.audits);
    emit needChanged({m_facts.waiting, m_facts.overdue > 0 ? Urgency::Overdue : Urgency::Usual});
}

// The markup of the counts names a colour of the theme.
void OverviewPlace::changeEvent(QEvent* event)
{
    Place::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view.isReady())
        showCounts(m_facts);
}

void OverviewPlace::showCounts(const OverviewFacts& facts)
{
    // Numbers only: nothing that people wrote gets into this markup.
    const auto strong = [this](int number) {
        return QStringLiteral("<span style=\"color:%1; font-weight:600\">%2</span>")
            .arg(QColor(coloursOf(palette()).text).name(), locale().toString(number));
    };
    QStringList parts;
    parts.append(facts.day == 0 ? tr("%1, not begun").arg(periodOnScreen(m_view.period))
                                : tr("%1, day %2 of %3")
                                      .arg(periodOnScreen(m_view.period), strong(facts.day),
                                          locale().toString(facts.days)));
    parts.append(
        tr("Slots filled %1 of %2")
            .arg(strong(facts.slotCounts.filled), locale().toString(facts.slotCounts.expected)));
    parts.append(tr("Controls signed %1 of %2")
                     .arg(strong(facts.signedControls), locale().toString(facts.controls)));
    if (facts.duties > 0)
        parts.append(tr("Duties decided %1 of %2")
                         .arg(strong(facts.dutiesDecided), locale().toString(facts.duties)));
    if (facts.openDays > 0)
        parts.append(tr("Days without provider cover %1").arg(strong(int(facts.openDays))));
    parts.append(tr("Items of evidence %1").arg(strong(facts.evidence)));
    m_counts->setText(parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ")));
}

// To the first of what is to be done that leads anywhere.
void OverviewPlace::goOn()
{
    for (const QueueRow& row : m_facts.queue)
        if (row.link) {
            emit linkFollowed(*row.link);
            return;
        }
}

void OverviewPlace::showQueue(const OverviewFacts& facts)
{
    m_continue->setVisible(facts.waiting > 0);
    m_continue->setText(tr("Continue: %n item(s)", nullptr, facts.waiting));
    m_queue->setRows(facts.queue);
    if (m_queueTable->currentRow() < 0 && facts.queue.size() > 1)
        m_queueTable->select(1);
    m_queueStack->setCurrentWidget(
        facts.queue.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_queueTable);
    if (facts.controls == 0)
        m_nothing->setWords(
            tr("There are no controls in this scope yet, so there is nothing to do."),
            tr("Take what fits from the starter catalog, or import a list, with muniment-cli."));
    else
        m_nothing->setWords(tr("Nothing is to be done."), facts.next);
}

void OverviewPlace::showAudits(const QList<AuditLine>& audits)
{
    while (QLayoutItem* item = m_audits->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_auditsPart->setVisible(!audits.isEmpty());
    if (audits.isEmpty())
        return;
    m_audits->addWidget(makeSectionLine(tr("Audits"), {}));
    for (const AuditLine& audit : audits) {
        QLabel* name = makeTextLabel(
            audit.when.isEmpty() ? audit.name : tr("%1, %2").arg(audit.name, audit.when),
            TextRole::Plain);
        name->setContentsMargins(space::small, 0, space::small, 0);
        m_audits->addWidget(name);
        QLabel* what = makeTextLabel(audit.what, TextRole::Secondary);
        what->setContentsMargins(space::small, 0, space::small, space::tight);
        m_audits->addWidget(what);
    }
}

} // namespace muniment::ui
