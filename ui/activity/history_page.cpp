// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/history_page.h"

#include "ui/history/history_detail_view.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/empty_page.h"

#include <QPushButton>
#include <QSignalBlocker>

#include <limits>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype notesAtFirst = 500; // about what is seen, and a few turns of the wheel
constexpr StepMark askedFor[] = {StepMark::Override, StepMark::Export, StepMark::Deletion};

} // namespace

HistoryPage::HistoryPage(const PlaceParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_noting(parts.jobs)
    , m_detailing(parts.jobs)
    , m_columns(historyColumns())
    , m_page(nullptr)
    , m_detail(new HistoryDetailView(parts.acts))
{
    auto* list = new RecordList(u"history"_s, tr("History"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    m_page = new RecordPage(u"history"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("Every change will be listed here, with who, when and why. Nothing can be removed "
           "from it."));
    Arrangement newestDayFirst;
    newestDayFirst.groupBy = history_column::day;
    newestDayFirst.sorts = {{history_column::day, SortOrder::Descending},
        {history_column::number, SortOrder::Descending}};
    list->setFirstArrangement(newestDayFirst);
    addSwitches();
    connect(list, &RecordList::currentChanged, this, &HistoryPage::showDetail);
    connect(list, &RecordList::opened, this, [this](const QByteArray& key) {
        const HistoryRow* row = rowOf(key);
        if (const auto link = row ? linkOf(*row) : std::nullopt)
            emit linkFollowed(*link);
    });
    connect(m_detail, &HistoryDetailView::linkFollowed, this, &HistoryPage::linkFollowed);
}

// One click each: auditors ask for these.
void HistoryPage::addSwitches()
{
    const QString words[] = {tr("Overrides only"), tr("Handed out only"), tr("Removed only")};
    for (std::size_t index = 0; index < std::size(askedFor); ++index) {
        auto* button = new QPushButton(words[index]);
        setLook(*button, ButtonLook::Chip);
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, this, [this, index](bool isOn) {
            Arrangement arrangement = m_page->list().arrangement();
            ListFilter filter;
            filter.column = history_column::marks;
            if (isOn)
                filter.words = {stepMarkWords(askedFor[index])};
            arrangement.setFilter(filter);
            m_page->list().arrange(arrangement);
        });
        m_switches.append(button);
        m_page->list().addSwitch(button);
    }
    connect(&m_page->list(), &RecordList::countChanged, this, &HistoryPage::showSwitches);
}

// A filter may be removed by its chip, or come with a saved view.
void HistoryPage::showSwitches()
{
    const ListFilter* filter = m_page->list().arrangement().filterOf(history_column::marks);
    for (std::size_t index = 0; index < std::size(askedFor); ++index) {
        QPushButton* button = m_switches.at(qsizetype(index));
        const QSignalBlocker quiet(button);
        button->setChecked(filter && filter->words == QStringList{stepMarkWords(askedFor[index])});
    }
}

void HistoryPage::setView(const View& view)
{
    m_view = view;
    m_isStale = true;
    if (m_page->isVisible())
        read();
}

void HistoryPage::show()
{
    if (m_isStale && m_view.isReady())
        read();
}

void HistoryPage::read()
{
    if (!m_view.isReady())
        return;
    m_isStale = false;
    m_noting.stop();
    // What was read of another time ends elsewhere.
    const auto known = m_dataKnownAt == m_view.knownAt ? m_data : nullptr;
    m_reading.run(
        this,
        [vault = m_parts.session.shown(), known, facts = m_view.facts](
            const JobContext& job) { return readHistoryData(*vault, known, facts, job); },
        [this, knownAt = m_view.knownAt](const Result<std::shared_ptr<const HistoryData>>& data) {
            if (!data) {
                m_detail->showWords(wordsFor(data.error()).sentence);
                return;
            }
            m_dataKnownAt = knownAt;
            takeData(*data);
            readNotes(notesAtFirst);
        });
}

void HistoryPage::readNotes(qsizetype atMost)
{
    const qsizetype known = m_data->notes.size();
    m_noting.run(
        this,
        [vault = m_parts.session.shown(), data = m_data, atMost](
            const JobContext& job) { return withNotes(*vault, data, atMost, job); },
        [this, known](const Result<std::shared_ptr<const HistoryData>>& data) {
            if (!data)
                return; // the headers are shown all the same
            const bool isMore = (*data)->notes.size() > known;
            if (isMore)
                takeData(*data);
            if (isMore && (*data)->notes.size() < (*data)->entries.size())
                readNotes(std::numeric_limits<qsizetype>::max());
        });
}

void HistoryPage::takeData(const std::shared_ptr<const HistoryData>& data)
{
    m_data = data;
    m_rows = std::make_shared<const Rows>(historyRows(data), m_columns);
    m_page->setRows(m_rows);
    if (m_wish)
        std::exchange(m_wish, {})();
    showDetail();
}

void HistoryPage::whenRead(std::function<void()> wish)
{
    if (m_data && !m_isStale)
        wish();
    else
        m_wish = std::move(wish);
}

const HistoryRow* HistoryPage::rowOf(const QByteArray& key) const
{
    const int row = m_rows ? m_rows->rowOf(key) : -1;
    return row < 0 ? nullptr : &m_rows->row(row);
}

void HistoryPage::openEntry(qint64 sequence)
{
    whenRead([this, sequence] {
        const qsizetype step = m_data->stepOfEntry(sequence);
        if (step < 0)
            return;
        const ChangeSetId changeSet = m_data->steps.at(step).changeSet;
        if (m_data->steps.at(step).entryCount > 1) {
            m_page->list().openParts(stepKey(changeSet));
            m_page->list().select(entryKey(sequence));
        } else {
            m_page->list().select(stepKey(changeSet));
        }
    });
}

void HistoryPage::showMarked(StepMark mark)
{
    for (std::size_t index = 0; index < std::size(askedFor); ++index)
        if (askedFor[index] == mark)
            m_switches.at(qsizetype(index))->setChecked(true);
}

void HistoryPage::showAllOf(const boost::uuids::uuid& record)
{
    whenRead([this, record] {
        const RecordLabel* label = m_data->labels->find(record);
        CountedRows counted{label ? label->words() : tr("a record that is gone"), {}};
        for (const ChangeSetId step : stepsAbout(*m_data, record))
            counted.keys.insert(stepKey(step));
        m_page->list().showCounted(counted);
    });
}

const vault::JournalEntry* HistoryPage::currentEntry() const
{
    const HistoryRow* row = rowOf(m_page->list().currentKey());
    return row ? &row->ofEntry() : nullptr;
}

std::optional<RecordLink> HistoryPage::linkAtCursor() const
{
    const HistoryRow* row = rowOf(m_page->list().currentKey());
    if (!row)
        return {};
    if (const auto link = linkOf(*row))
        return link;
    return JournalLink{row->ofEntry().sequence};
}

std::optional<PeekCard> HistoryPage::peek(qint64 sequence) const
{
    const qsizetype step = m_data ? m_data->stepOfEntry(sequence) : -1;
    if (step < 0)
        return {};
    const HistoryRow row{m_data, step, -1};
    PeekCard card;
    card.title = tr("%1 %2").arg(QLocale().toString(row.ofEntry().sequence), didWords(row));
    card.sentence = whatWords(row);
    card.facts = {{tr("Who"), whoWords(row)}, {tr("Time"), timeWords(row)}};
    if (const QString change = changeWords(row); !change.isEmpty())
        card.facts.append({tr("Before → after"), change});
    if (const QString reason = reasonWords(row); !reason.isEmpty())
        card.facts.append({tr("Reason"), reason});
    return card;
}

void HistoryPage::showDetail()
{
    emit currentChanged();
    const HistoryRow* row = rowOf(m_page->list().currentKey());
    if (!row) {
        m_detailing.stop();
        m_detail->showNothing();
        return;
    }
    m_detailing.run(
        this,
        [vault = m_parts.session.shown(), row = *row](
            const JobContext&) { return historyDetail(*vault, row); },
        [this](const Result<HistoryDetail>& detail) {
            if (detail)
                m_detail->showDetail(*detail);
            else
                m_detail->showWords(wordsFor(detail.error()).sentence);
        });
}

} // namespace muniment::ui
