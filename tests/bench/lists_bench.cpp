// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

// A list of 100,000 rows as the window shows it: opened, found in as one types, sorted, scrolled.
// Times are those until the new picture is painted; beside them, the longest that the window's
// thread was held up meanwhile.

using namespace muniment;
using namespace muniment::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 100'000;

struct Item
{
    int number = 0;
    QString title;
    QString owner;
    QString source;
    Date received;
    qint64 size = 0;

    [[nodiscard]] QByteArray key() const { return QByteArray::number(number); }
};

class NoQuestions final : public Prompter
{
public:
    void tell(const Words&) override { }
    void confirm(const Question&, std::function<void(Answer)>) override { }
    void askText(const TextQuestion&, std::function<void(const QString&)>) override { }
    void choose(const ChoiceQuestion&, std::function<void(int)>) override { }
    void confirmChanges(const ChangesQuestion&, std::function<void(Answer)>) override { }
    void chooseFile(const FileQuestion&, std::function<void(const QString&)>) override { }
    void chooseFiles(const FileQuestion&, std::function<void(const QStringList&)>) override { }
};

std::shared_ptr<const QList<Column<Item>>> itemColumns()
{
    using I = const Item&;
    QList<Column<Item>> columns;
    columns.append(textColumn<Item>(
        u"number"_s, u"No."_s, 80, [](I item) { return u"E-%1"_s.arg(item.number); }));
    columns.last().number = [](I item) { return item.number; };
    columns.append(
        textColumn<Item>(u"title"_s, u"Title"_s, 240, [](I item) { return item.title; }));
    columns.last().info.stretches = true;
    columns.append(
        textColumn<Item>(u"owner"_s, u"Owner"_s, 120, [](I item) { return item.owner; }));
    columns.append(
        textColumn<Item>(u"source"_s, u"Source"_s, 120, [](I item) { return item.source; }));
    columns.append(
        dateColumn<Item>(u"received"_s, u"Received"_s, 100, [](I item) { return item.received; }));
    columns.append(numberColumn<Item>(u"size"_s, u"Size"_s, 90, [](I item) { return item.size; }));
    return std::make_shared<const QList<Column<Item>>>(columns);
}

QList<Item> makeItems()
{
    const QStringList what{u"User list"_s, u"Restore log"_s, u"Patch report"_s, u"Signed review"_s,
        u"Network rules"_s, u"Key rotation"_s, u"Leaver tickets"_s};
    QRandomGenerator random(9);
    QList<Item> items;
    items.reserve(rowCount);
    for (int number = 1; number <= rowCount; ++number)
        items.append({number,
            u"%1 of system %2, month %3"_s.arg(what.at(random.bounded(7)))
                .arg(random.bounded(4000))
                .arg(random.bounded(1, 13)),
            u"Person %1"_s.arg(random.bounded(60)), u"Source %1"_s.arg(random.bounded(25)),
            Date(2024, 1, 1).addDays(random.bounded(1000)), random.bounded(1'000'000)});
    return items;
}

// How long the window's thread did not come back to its queue.
class Stall
{
public:
    Stall()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] double longest() const
    {
        return std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

template <typename Act, typename Done>
void measure(const char* what, RecordList& list, const Act& act, const Done& isDone)
{
    QElapsedTimer timer;
    timer.start();
    Stall stall;
    act();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    poll.start(0);
    loop.exec();
    list.table().viewport()->repaint();
    std::printf("%-44s %8.1f ms   held up %6.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6,
        stall.longest());
}

void measureScrolling(RecordList& list)
{
    std::vector<double> frames;
    QScrollBar* bar = list.table().verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + 37);
        list.table().viewport()->repaint();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    std::printf("%-44s %8.1f ms   p99 %.1f ms   (a frame at 60 a second: 16.7 ms)\n",
        "a frame while scrolling, median", frames[150], frames[297]);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, Appearance::Light, QApplication::palette());
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"bench.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    JobRunner jobs;
    NoQuestions prompter;
    const auto columns = itemColumns();
    const auto rows = std::make_shared<const RowsOf<Item>>(makeItems(), columns);
    RecordList list(u"items"_s, u"Items"_s, infosOf(*columns), {jobs, settings, prompter});
    list.resize(1200, 800);
    list.show();

    std::printf("A list of 100,000 rows\n");
    measure(
        "open", list, [&] { list.setRows(rows); },
        [&] { return list.model().rowCount() == rowCount; });
    for (const QString& find : {u"r"_s, u"re"_s, u"restore"_s, u"restore log of system 12"_s})
        measure(
            qPrintable(u"find \"%1\""_s.arg(find)), list, [&] { list.setFind(find); },
            [&] { return jobs.isIdle(); });
    measure(
        "clear", list, [&] { list.setFind({}); },
        [&] { return list.model().rowCount() == rowCount; });
    Arrangement sorted;
    sorted.sortBy(u"title"_s, Arrangement::Extend::No);
    measure(
        "sort by title, first time", list, [&] { list.arrange(sorted); },
        [&] { return jobs.isIdle(); });
    sorted.sortBy(u"title"_s, Arrangement::Extend::No);
    measure(
        "sort by title, the other way", list, [&] { list.arrange(sorted); },
        [&] { return jobs.isIdle(); });
    Arrangement grouped;
    grouped.groupBy = u"owner"_s;
    measure(
        "group by owner", list, [&] { list.arrange(grouped); }, [&] { return jobs.isIdle(); });
    measureScrolling(list);
    return 0;
}
