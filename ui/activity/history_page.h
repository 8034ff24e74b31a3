// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_columns.h"
#include "ui/history/history_words.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QPushButton;

namespace muniment::ui {

class HistoryDetailView;

// Every change of the vault: one line for each step, the newest first. Read only while it is seen:
// headers at once, then the bodies, the newest of them first.
class HistoryPage final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryPage(const PlaceParts& parts, QObject* parent = nullptr);

    [[nodiscard]] RecordPage* page() { return m_page; } // its place takes it over
    void setView(const View& view);
    // The page is seen from now on, so that what it shows must be read.
    void show();

    // These wait for the rows where they are not there yet.
    void openEntry(qint64 sequence);
    void showAllOf(const boost::uuids::uuid& record);
    void showMarked(StepMark mark);

    [[nodiscard]] const vault::JournalEntry* currentEntry() const; // null: none
    [[nodiscard]] std::optional<RecordLink> linkAtCursor() const;
    [[nodiscard]] std::optional<PeekCard> peek(qint64 sequence) const;

signals:
    void currentChanged();
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    using Rows = RowsOf<HistoryRow>;

    void addSwitches();
    void showSwitches();
    void read();
    void readNotes(qsizetype atMost);
    void takeData(const std::shared_ptr<const HistoryData>& data);
    void whenRead(std::function<void()> wish);
    void showDetail();
    [[nodiscard]] const HistoryRow* rowOf(const QByteArray& key) const; // null: none

    PlaceParts m_parts;
    View m_view;
    bool m_isStale = true;
    NewestJob m_reading;
    NewestJob m_noting;
    NewestJob m_detailing;
    std::shared_ptr<const QList<Column<HistoryRow>>> m_columns;
    std::shared_ptr<const HistoryData> m_data; // null until it was read
    std::optional<Instant> m_dataKnownAt;
    std::shared_ptr<const Rows> m_rows;
    std::function<void()> m_wish; // what was asked for before there were rows
    RecordPage* m_page;
    HistoryDetailView* m_detail;
    QList<QPushButton*> m_switches;
};

} // namespace muniment::ui
