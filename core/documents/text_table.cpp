// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_table.h"

#include "core/documents/documents_messages.h"
#include "core/documents/plain_text.h"

#include <orcus/csv_parser.hpp>

#include <algorithm>
#include <exception>
#include <iterator>
#include <string>

namespace muniment::documents {

namespace {

// The parser skips tabs as blanks behind a closing quotation mark, also where they separate
// columns. A character that no table has takes their place while it reads.
constexpr char16_t tabInDisguise = u'\x1f';

// Keeps what is wanted; the rest only has to be read to its end, to see that quotes close.
class RowCollector
{
public:
    RowCollector(const TableReach& reach, bool hidesTabs)
        : m_reach(reach)
        , m_hidesTabs(hidesTabs)
    {
    }

    void begin_parse() { }
    void end_parse() { }
    void begin_row()
    {
        m_endsWithZero = false;
        m_isKept = table.rows.size() < m_reach.rows && m_cells < mostTableCells;
        table.isWhole = table.isWhole && m_isKept;
        if (m_isKept)
            table.rows.append(QStringList());
    }
    void end_row() { }
    void cell(const char* text, size_t size, bool)
    {
        m_endsWithZero = size > 0 && text[size - 1] == '\0';
        if (!m_isKept || table.rows.last().size() >= m_reach.columns || m_cells >= mostTableCells) {
            table.isWhole = false;
            return;
        }
        QString cell = QString::fromUtf8(text, qsizetype(size));
        if (m_hidesTabs)
            cell.replace(QChar(tabInDisguise), QChar(u'\t'));
        table.rows.last().append(cell);
        ++m_cells;
    }

    // A quote that never closes makes the parser read the byte behind the last, which is zero.
    [[nodiscard]] bool isOpenAtEnd() const { return m_endsWithZero; }

    TextTable table;

private:
    TableReach m_reach;
    bool m_hidesTabs;
    bool m_isKept = false;
    bool m_endsWithZero = false;
    qsizetype m_cells = 0;
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

std::optional<TextTable> delimitedRows(const QString& text, const TableReach& reach)
{
    const char separator = separatorOf(text);
    const bool hidesTabs = separator == '\t' && !text.contains(QChar(tabInDisguise));
    orcus::csv::parser_config config;
    config.delimiters.assign(1, hidesTabs ? char(tabInDisguise) : separator);
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    QByteArray bytes = text.toUtf8();
    if (hidesTabs)
        bytes.replace('\t', char(tabInDisguise));
    RowCollector collector(reach, hidesTabs);
    try {
        orcus::csv_parser<RowCollector> parser(
            bytes.constData(), size_t(bytes.size()), collector, config);
        parser.parse();
    } catch (const orcus::csv::parse_error&) {
        return std::nullopt;
    }
    if (collector.isOpenAtEnd())
        return std::nullopt;
    return std::move(collector.table);
}

Result<TextTable> readTextTable(const QString& path, const TableReach& reach)
{
    Result<PlainText> read = readPlainText(path, reach.bytes);
    if (!read)
        return failWith(read);
    if (read->missing > 0)
        read->text.truncate(read->text.lastIndexOf(u'\n') + 1);
    std::optional<TextTable> table = delimitedRows(read->text, reach);
    if (!table)
        return fail(Problem::Invalid, cause::notATable);
    table->missing = read->missing;
    return std::move(*table);
}

} // namespace muniment::documents
