// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/text_pages.h"

#include <orcus/csv_parser.hpp>

#include <algorithm>
#include <exception>
#include <iterator>
#include <string>

namespace muniment::binder {

namespace {

struct RowCollector
{
    QList<QStringList> rows;

    void begin_parse() { }
    void end_parse() { }
    void begin_row() { rows.append(QStringList()); }
    void end_row() { }
    void cell(const char* text, size_t size, bool)
    {
        rows.last().append(QString::fromUtf8(text, qsizetype(size)));
    }
};

// The separator that its first lines hold most often, outside quotes.
char separatorOf(QStringView text)
{
    constexpr QStringView candidates = u",;\t|";
    constexpr qsizetype enough = 16 * 1024;
    qsizetype counts[4] = {};
    bool quoted = false;
    for (const QChar each : text.left(enough)) {
        if (each == u'"')
            quoted = !quoted;
        const qsizetype which = candidates.indexOf(each);
        if (!quoted && which >= 0)
            ++counts[which];
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts);
    return candidates.at(most).toLatin1();
}

} // namespace

std::optional<QList<QStringList>> delimitedRows(const QString& text)
{
    orcus::csv::parser_config config;
    config.delimiters.assign(1, separatorOf(text));
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    const QByteArray bytes = text.toUtf8();
    RowCollector collector;
    try {
        orcus::csv_parser<RowCollector> parser(
            bytes.constData(), size_t(bytes.size()), collector, config);
        parser.parse();
    } catch (const std::exception&) {
        return std::nullopt;
    }
    // A quote that never closes makes it read the byte behind the last, which is zero.
    if (!collector.rows.isEmpty() && !collector.rows.last().isEmpty()
        && collector.rows.last().last().endsWith(QChar(u'\0')))
        return std::nullopt;
    return collector.rows;
}

} // namespace muniment::binder
