// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_place.h"

#include "core/standing/standing_messages.h"
#include "core/vault/vault.h"
#include "ui/overview/coverage_model.h"
#include "ui/overview/first_days_view.h"
#include "ui/overview/queue_filters.h"
#include "ui/overview/queue_model.h"
#include "ui/overview/time_line_view.h"
#include "ui/shell/link_button.h"
#include "ui/shell/settings.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/link_label.h"
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
const auto gapBetweenCounts = QStringLiteral("      ");

QString queueSetting(PersonId person)
{
    return QStringLiteral("queue/") + (person.isNull() ? QStringLiteral("nobody") : idText(person));
}

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

OverviewPlace::OverviewPlace(const PlaceParts& parts, QWidget* parent)
    : Place(PlaceKind::Overview, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_header(new PlaceHeader(name(), PlaceHeader::FindField::Absent))
    , m_counts(new LinkLabel)
    , m_continue(new QPushButton)
    , m_split(new QSplitter)
    , m_filters(new QueueFilters)
    , m_firstDays(new FirstDaysView)
    , m_queue(new QueueModel(this))
    , m_queueTable(new RecordTable(tr("Work queue")))
    , m_nothing(new EmptyPage)
    , m_kinds(new KindCoverageModel(this))
    , m_kindsTable(new RecordTable(tr("Coverage by kind")))
    , m_frameworks(new FrameworkCoverageModel(this))
    , m_frameworksTable(new RecordTable(tr("Coverage by framework")))
    , m_timeLine(new TimeLineView)
{
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

    connectParts();
    m_split->restoreState(parts.settings.layout(splitName));
}

void OverviewPlace::connectParts()
{
    connect(m_queueTable, &RecordTable::rowOpened, this, [this](int row) {
        if (const auto& link = m_queue->row(row).next())
            emit linkFollowed(*link);
    });
    connect(m_kindsTable, &RecordTable::cellLinkClicked, this, [this](int row, int column) {
        if (const auto link = KindCoverageModel::linkOf(m_kinds->row(row), column))
            emit linkFollowed(*link);
    });
    connect(m_counts, &LinkLabel::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
    connect(m_filters, &QueueFilters::chosen, this, &OverviewPlace::choose);
    connect(m_firstDays, &FirstDaysView::linkFollowed, this, &OverviewPlace::linkFollowed);
    connect(m_firstDaysLink, &QPushButton::clicked, this, &OverviewPlace::turnFirstDays);
    connect(m_timeLine, &TimeLineView::linkFollowed, this, &OverviewPlace::linkFollowed);
    connect(m_timeLine, &TimeLineView::monthsChosen, this, [this](int months) {
        QueueChoice choice = m_filters->choice();
        choice.months = months;
        m_filters->choose(choice);
    });
    connect(m_nothing, &EmptyPage::linkClicked, this, [this] {
        QueueChoice all;
        all.months = m_filters->choice().months;
        all.horizonDays = std::end(horizonChoices)[-1];
        m_filters->choose(all);
    });
}

OverviewPlace::~OverviewPlace()
{
    m_parts.settings.setLayout(splitName, m_split->saveState());
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
    int widest = metrics.scaled(48);
    for (int fix = 0; fix <= int(standing::Fix::Remind); ++fix)
        widest = qMax(widest,
            m_queueTable->fontMetrics().horizontalAdvance(standing::fixWords(standing::Fix(fix))));
    header.resizeSection(QueueModel::Fix, widest + 2 * space::small + 2);
    header.setSectionResizeMode(QueueModel::What, QHeaderView::Stretch);

    auto* part = new QWidget;
    part->setMinimumWidth(smallestList);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(space::small, space::medium, space::small, 0);
    column->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->setContentsMargins(space::small, 0, space::small, 0);
    m_title = makeLabel(tr("Work queue"), TextRole::Section);
    head->addWidget(m_title);
    head->addWidget(m_filters);
    head->addStretch();
    m_firstDaysLink = new QPushButton;
    setLook(*m_firstDaysLink, ButtonLook::Link);
    head->addWidget(m_firstDaysLink);
    column->addLayout(head);
    m_firstDaysPage = makeFirstDays();
    m_queueStack = new QStackedWidget;
    m_queueStack->addWidget(m_queueTable);
    m_queueStack->addWidget(m_nothing);
    m_queueStack->addWidget(m_firstDaysPage);
    column->addWidget(m_queueStack, 1);
    return part;
}

QWidget* OverviewPlace::makeFirstDays()
{
    auto* area = new QScrollArea;
    area->setWidget(m_firstDays);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("First days"));
    area->setFocusPolicy(Qt::NoFocus);
    return area;
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
        = makeLabel(tr("* Partial list: its numbers speak of the requirements known here."),
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
    column->addSpacing(space::medium);
    column->addWidget(m_timeLine);
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
    recall();
    work();
}

// Each person at this desk has a queue of their own in each vault.
void OverviewPlace::recall()
{
    m_filters->setSomebodyHere(!m_view.me.isNull());
    if (m_recalledFor == m_view.me && !m_counts->plainText().isEmpty())
        return;
    m_recalledFor = m_view.me;
    const QueueChoice choice = parseChoice(
        m_parts.settings.choice(idText(m_parts.session.vault()->id()), queueSetting(m_view.me)));
    m_filters->setChoice(choice);
    m_timeLine->setMonths(choice.months);
}

void OverviewPlace::choose(const QueueChoice& choice)
{
    m_parts.settings.setChoice(idText(m_parts.session.vault()->id()), queueSetting(m_view.me),
        choice == QueueChoice() ? QString() : choiceText(choice));
    work();
}

void OverviewPlace::work()
{
    if (!m_view.isReady())
        return;
    m_reading.run(
        this,
        [view = m_view, choice = m_filters->choice()](
            const JobContext&) { return overviewFacts(view, choice); },
        [this](OverviewFacts facts) { take(std::move(facts)); });
}

void OverviewPlace::take(OverviewFacts facts)
{
    m_facts = std::move(facts);
    showCounts(m_facts);
    showQueue(m_facts);
    showFirstDays(m_facts);
    m_kinds->setRows(m_facts.kinds);
    showWhole(*m_kindsTable);
    m_frameworks->setRows(m_facts.frameworks);
    m_frameworksTable->setVisible(!m_facts.frameworks.isEmpty());
    m_frameworksNote->setVisible(std::any_of(m_facts.frameworks.begin(), m_facts.frameworks.end(),
        [](const FrameworkRow& row) { return !row.remark.isEmpty(); }));
    showWhole(*m_frameworksTable);
    showAudits(m_facts.audits);
    m_timeLine->setLanes(m_facts.lanes, m_facts.span, m_view.asOf);
    emit needChanged({m_facts.waiting, m_facts.overdue > 0 ? Urgency::Overdue : Urgency::Usual});
}

// Numbers that count what another place lists lead there.
void OverviewPlace::showCounts(const OverviewFacts& facts)
{
    QList<TextPiece> pieces;
    const auto add = [&pieces](const QString& text, Tone tone = Tone::Quiet) {
        pieces.append({text, {}, tone});
    };
    const auto addNumber = [&](int number, const std::optional<RecordLink>& link = {}) {
        const bool leads = link && number > 0;
        pieces.append(
            {locale().toString(number), leads ? linkText(*link) : QString(), Tone::Plain});
    };
    const auto begin = [&](const QString& name) {
        add((pieces.isEmpty() ? QString() : gapBetweenCounts) + name + u' ');
    };
    add(periodOnScreen(m_view.period), Tone::Plain);
    if (facts.day == 0)
        add(tr(", not begun"));
    else
        add(tr(", day %1 of %2").arg(locale().toString(facts.day), locale().toString(facts.days)));
    begin(tr("Slots filled"));
    addNumber(facts.slotCounts.filled);
    add(tr(" of %1").arg(locale().toString(facts.slotCounts.expected)));
    begin(tr("Controls signed"));
    addNumber(facts.signedControls, facts.signedLink);
    add(tr(" of "));
    addNumber(facts.controls, facts.controlsLink);
    if (facts.duties > 0) {
        begin(tr("Duties decided"));
        addNumber(facts.dutiesDecided);
        add(tr(" of %1").arg(locale().toString(facts.duties)));
    }
    const QString cover = linkText(PlaceLink{PlaceKind::Assurance, QStringLiteral("cover")});
    if (facts.servicesInPart > 0) {
        begin(tr("Open days of providers"));
        pieces.append({locale().toString(facts.openDays), cover, Tone::Lapsed});
    }
    if (facts.servicesWithout > 0) {
        begin(tr("Services without report"));
        pieces.append({locale().toString(facts.servicesWithout), cover, Tone::Lapsed});
    }
    begin(tr("Evidence"));
    addNumber(facts.evidence, PlaceLink{PlaceKind::Evidence, {}});
    m_counts->setPieces(pieces);
}

// To the first of what is to be done that leads anywhere.
void OverviewPlace::goOn()
{
    for (const QueueRow& row : m_facts.queue)
        if (const auto& link = row.next()) {
            emit linkFollowed(*link);
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
    const QueueChoice choice = m_filters->choice();
    const bool isNarrowed = choice.group || choice.whose == QueueChoice::Whose::Mine
        || choice.horizonDays != std::end(horizonChoices)[-1];
    m_nothing->setLink(
        isNarrowed && facts.controls > 0 ? tr("Show everything due within a year") : QString());
    if (facts.controls == 0)
        m_nothing->setWords(
            tr("There are no controls in this scope yet, so there is nothing to do."),
            tr("Take what fits from the starter catalog, in Controls."));
    else
        m_nothing->setWords(choice.whose == QueueChoice::Whose::Mine
                ? tr("Nothing needs you today.")
                : tr("Nothing is to be done."),
            facts.next);
}

void OverviewPlace::showFirstDays(const OverviewFacts& facts)
{
    m_firstDays->setSteps(facts.firstSteps, m_places);
    const auto done = std::count_if(facts.firstSteps.begin(), facts.firstSteps.end(),
        [](const standing::FirstStepStanding& each) { return each.isDone; });
    const bool isUnderWay = standing::isUnderWay(facts.firstSteps);
    const bool isWalked = done == facts.firstSteps.size();
    if (isWalked)
        m_road = Road::AsItFits;
    const bool showsRoad = !isUnderWay || m_road == Road::Shown;
    m_title->setText(showsRoad ? tr("First days") : tr("Work queue"));
    m_filters->setVisible(!showsRoad);
    m_firstDaysLink->setVisible(isUnderWay && !isWalked);
    m_firstDaysLink->setText(showsRoad
            ? tr("Work queue")
            : tr("First days: %1 of %2").arg(done).arg(facts.firstSteps.size()));
    QWidget* const queue = facts.queue.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_queueTable;
    m_queueStack->setCurrentWidget(showsRoad ? m_firstDaysPage : queue);
}

void OverviewPlace::turnFirstDays()
{
    m_road = m_road == Road::Shown ? Road::AsItFits : Road::Shown;
    showFirstDays(m_facts);
}

std::optional<RecordLink> OverviewPlace::linkAtCursor() const
{
    const int row = m_queueTable->currentRow();
    return row < 0 ? std::nullopt : m_queue->row(row).link;
}

// Every line of the queue needs work; headings are passed over.
bool OverviewPlace::goToNeed(Way way)
{
    const int step = way == Way::Next ? 1 : -1;
    for (int row = m_queueTable->currentRow() + step; row >= 0 && row < m_queue->rowCount();
         row += step)
        if (m_queue->row(row).kind == QueueRow::Kind::Item) {
            m_queueTable->select(row);
            return true;
        }
    return false;
}

QList<QWidget*> OverviewPlace::panes() const
{
    return {m_queueTable, m_kindsTable};
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
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(space::small, 0, space::small, 0);
        row->setSpacing(space::small);
        auto* name = new LinkButton(audit.name, audit.id);
        connect(name, &LinkButton::followed, this, &OverviewPlace::linkFollowed);
        row->addWidget(name);
        row->addWidget(makeLabel(audit.when, TextRole::Plain));
        row->addStretch();
        m_audits->addWidget(line);
        QLabel* what = makeTextLabel(audit.what, TextRole::Secondary);
        what->setContentsMargins(space::small, 0, space::small, space::tight);
        m_audits->addWidget(what);
        if (audit.requests.isEmpty())
            continue;
        auto* requests = new LinkButton(audit.requests,
            PlaceLink{PlaceKind::Audits, QStringLiteral("requests:") + idText(audit.id)});
        connect(requests, &LinkButton::followed, this, &OverviewPlace::linkFollowed);
        auto* below = new QWidget;
        auto* start = new QHBoxLayout(below);
        start->setContentsMargins(space::small, 0, space::small, space::tight);
        start->addWidget(requests);
        start->addStretch();
        m_audits->addWidget(below);
    }
}

} // namespace muniment::ui
