// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_rows.h"

#include "ui/widgets/list_order.h"

#include <algorithm>
#include <limits>

namespace muniment::ui {

namespace {

// Places of numbers: equal numbers share one, what has none has none.
Ranks placesOf(const QList<std::optional<qint64>>& numbers)
{
    std::vector<qint64> distinct;
    distinct.reserve(std::size_t(numbers.size()));
    for (const std::optional<qint64>& number : numbers)
        if (number)
            distinct.push_back(*number);
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    Ranks ranks;
    ranks.reserve(numbers.size());
    for (const std::optional<qint64>& number : numbers)
        ranks.append(number ? int(std::lower_bound(distinct.begin(), distinct.end(), *number)
                         - distinct.begin())
                            : noRank);
    return ranks;
}

} // namespace

int ListRows::columnOf(const QString& id) const
{
    for (int column = 0; column < int(columns().size()); ++column)
        if (columns().at(column).id == id)
            return column;
    return -1;
}

int ListRows::rowOf(const QByteArray& key) const
{
    std::call_once(m_keyed, [this] {
        m_rowOf.reserve(count());
        for (int row = 0; row < count(); ++row)
            m_rowOf.insert(this->key(row), row);
    });
    return m_rowOf.value(key, -1);
}

ListRows::Worked& ListRows::worked(int column) const
{
    std::call_once(m_begun, [this] {
        for (qsizetype i = 0; i < columns().size(); ++i)
            m_worked.push_back(std::make_unique<Worked>());
    });
    return *m_worked.at(std::size_t(column));
}

const Ranks& ListRows::ranks(int column) const
{
    Worked& at = worked(column);
    std::call_once(at.ranked, [&] { makeRanks(column, at.ranks); });
    return at.ranks;
}

const ColumnValues& ListRows::values(int column) const
{
    Worked& at = worked(column);
    std::call_once(at.valued, [&] { makeValues(column, at.values); });
    return at.values;
}

bool ListRows::hasNumbers(int column) const
{
    return sortsByNumber(column);
}

void ListRows::makeRanks(int column, Ranks& ranks) const
{
    if (sortsByNumber(column)) {
        QList<std::optional<qint64>> numbers;
        numbers.reserve(count());
        for (int row = 0; row < count(); ++row)
            numbers.append(number(row, column));
        ranks = placesOf(numbers);
        return;
    }
    // Collating costs; equal texts, of which most columns are made, are collated once.
    QHash<QString, int> distinct;
    QStringList words;
    QList<int> wordOf;
    wordOf.reserve(count());
    for (int row = 0; row < count(); ++row) {
        const QString word = text(row, column);
        const auto known = distinct.constFind(word);
        if (known != distinct.constEnd()) {
            wordOf.append(*known);
            continue;
        }
        distinct.insert(word, int(words.size()));
        wordOf.append(int(words.size()));
        words.append(word);
    }
    const QList<int> places = collationRanks(words);
    ranks.reserve(count());
    for (const int word : std::as_const(wordOf))
        ranks.append(words.at(word).isEmpty() ? noRank : places.at(word));
}

void ListRows::makeValues(int column, ColumnValues& values) const
{
    struct Found
    {
        QString word;
        qint64 firstRank = std::numeric_limits<qint64>::max(); // of a row that bears it
    };
    QHash<QString, int> known;
    QList<Found> found;
    QList<QList<int>> ofRow;
    const Ranks& order = ranks(column);
    ofRow.reserve(count());
    for (int row = 0; row < count(); ++row) {
        QList<int> mine;
        const QStringList words = valuesOf(row, column);
        for (const QString& word : words) {
            auto at = known.constFind(word);
            if (at == known.constEnd()) {
                at = known.insert(word, int(found.size()));
                found.append({word});
            }
            if (order.at(row) != noRank)
                found[*at].firstRank = std::min(found.at(*at).firstRank, qint64(order.at(row)));
            if (!mine.contains(*at))
                mine.append(*at);
        }
        ofRow.append(mine);
    }
    // States in their own order, other words by the alphabet; what has none comes last.
    QStringList words;
    for (const Found& each : std::as_const(found))
        words.append(each.word);
    const QList<int> alphabet = collationRanks(words);
    QList<int> byPlace;
    for (int value = 0; value < int(found.size()); ++value)
        byPlace.append(value);
    const bool goesByNumber = sortsByNumber(column);
    std::sort(byPlace.begin(), byPlace.end(), [&](int a, int b) {
        if (words.at(a).isEmpty() != words.at(b).isEmpty())
            return words.at(b).isEmpty();
        if (goesByNumber && found.at(a).firstRank != found.at(b).firstRank)
            return found.at(a).firstRank < found.at(b).firstRank;
        return alphabet.at(a) < alphabet.at(b);
    });
    QList<int> placeOf(found.size());
    for (int place = 0; place < int(byPlace.size()); ++place) {
        placeOf[byPlace.at(place)] = place;
        values.words.append(found.at(byPlace.at(place)).word);
    }
    values.counts = QList<int>(found.size(), 0);
    for (int row = 0; row < int(ofRow.size()); ++row)
        for (int& value : ofRow[row]) {
            value = placeOf.at(value);
            values.counts[value] += wholeOf(row) == row;
        }
    values.ofRow = std::move(ofRow);
}

const QString& ListRows::findable(int row) const
{
    std::call_once(m_folded, [this] {
        QList<int> looked;
        for (int column = 0; column < int(columns().size()); ++column)
            if (columns().at(column).kind != CellKind::Marks)
                looked.append(column);
        m_findable.reserve(count());
        for (int each = 0; each < count(); ++each) {
            QStringList texts;
            for (const int column : std::as_const(looked))
                texts.append(text(each, column));
            m_findable.append(findableText(texts));
        }
    });
    return m_findable.at(row);
}

} // namespace muniment::ui
