// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_reader.h"

#include "core/base/base_messages.h"
#include "core/base/source_file.h"
#include "core/interchange/interchange_messages.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <orcus/csv_parser.hpp>

#include <optional>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

// The parser skips tabs as blanks behind a closing quotation mark, also where they separate
// columns. A character that no table has takes their place while it reads.
constexpr char tabInDisguise = '\x1f';

// Text without a mark in front: every second byte is zero in UTF-16 of any European language.
std::optional<QStringConverter::Encoding> guessUtf16(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    qsizetype zerosFirst = 0;
    qsizetype zerosSecond = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        zerosFirst += bytes.at(i) == '\0' ? 1 : 0;
        zerosSecond += bytes.at(i + 1) == '\0' ? 1 : 0;
    }
    if (zerosSecond * 4 > looked && zerosFirst == 0)
        return QStringConverter::Utf16LE;
    if (zerosFirst * 4 > looked && zerosSecond == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodedAs(QStringDecoder decoder, const QByteArray& bytes)
{
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Result<QString> decoded(const QByteArray& bytes, const QString& name)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = guessUtf16(bytes);
    std::optional<QString> text
        = decodedAs(QStringDecoder(encoding.value_or(QStringConverter::Utf8)), bytes);
    if (!text && !encoding)
        text = decodedAs(QStringDecoder("windows-1252"), bytes);
    if (!text || text->contains(QChar(u'\0')))
        return fail(Problem::Unreadable, cause::notAText, {name});
    return *text;
}

QByteArray withOneLineEnd(QString text)
{
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    // With a line end at the very end, an opening quotation mark is never the last character.
    if (!text.endsWith(u'\n'))
        text.append(u'\n');
    return text.toUtf8();
}

class RowCollector : public orcus::csv_handler
{
public:
    RowCollector(const char* end, char delimiter)
        : m_end(end)
        , m_delimiter(delimiter)
    {
    }

    void begin_row() { m_cells.clear(); }
    void cell(const char* text, std::size_t size, bool isCopy)
    {
        // A quotation mark that nothing closes makes a cell that reaches past the end.
        if (!isCopy && text && text + size > m_end) {
            m_isOpenAtEnd = true;
            return;
        }
        QString cell = QString::fromUtf8(text, qsizetype(size));
        if (m_delimiter == tabInDisguise)
            cell.replace(QLatin1Char(tabInDisguise), QLatin1Char('\t'));
        m_cells.append(cell);
    }
    void end_row()
    {
        ++m_number;
        if (m_isOpenAtEnd)
            return;
        bool isEmpty = true;
        for (const QString& each : m_cells)
            isEmpty = isEmpty && each.trimmed().isEmpty();
        if (!isEmpty)
            rows.append({m_number, m_cells});
    }

    [[nodiscard]] bool isOpenAtEnd() const { return m_isOpenAtEnd; }
    [[nodiscard]] int currentRow() const { return m_isOpenAtEnd ? m_number : m_number + 1; }
    [[nodiscard]] qsizetype cellsOfCurrentRow() const { return m_cells.size(); }

    QList<TableRow> rows;

private:
    const char* m_end;
    char m_delimiter;
    QStringList m_cells;
    int m_number = 0;
    bool m_isOpenAtEnd = false;
};

struct Reading
{
    QList<TableRow> rows;
    std::optional<Error> error;
};

Error quoteNeverClosed(const QString& name, const RowCollector& collector)
{
    return fail(Problem::Invalid, cause::quoteNeverClosed,
        {name, QString::number(collector.currentRow()),
            QString::number(collector.cellsOfCurrentRow() + 1)})
        .value();
}

Reading readWith(char delimiter, QByteArray bytes, const QString& name)
{
    if (delimiter == '\t') {
        bytes.replace('\t', tabInDisguise);
        delimiter = tabInDisguise;
    }
    orcus::csv::parser_config config;
    config.delimiters = std::string(1, delimiter);
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    RowCollector collector(bytes.constData() + bytes.size(), delimiter);
    orcus::csv_parser<RowCollector> parser(
        bytes.constData(), static_cast<std::size_t>(bytes.size()), collector, config);
    Reading reading;
    try {
        parser.parse();
        if (collector.isOpenAtEnd())
            reading.error = quoteNeverClosed(name, collector);
    } catch (const orcus::csv::parse_error& error) {
        const QString what = QString::fromUtf8(error.what());
        if (what.contains(u"prematurely"_s))
            reading.error = quoteNeverClosed(name, collector);
        else
            reading.error = fail(Problem::Invalid, cause::textAfterQuote,
                {name, QString::number(collector.currentRow()),
                    QString::number(collector.cellsOfCurrentRow())},
                what)
                                .value();
    }
    reading.rows = collector.rows;
    return reading;
}

// How many rows agree on having more than one column.
int agreement(const Reading& reading)
{
    QHash<qsizetype, int> rowsByWidth;
    int most = 0;
    for (const TableRow& row : reading.rows)
        if (row.cells.size() > 1)
            most = std::max(most, ++rowsByWidth[row.cells.size()]);
    return most;
}

// Spreadsheets write the separator into a first line of its own: sep=;
std::optional<char> namedDelimiter(const QByteArray& bytes)
{
    static const QRegularExpression form(
        u"\\A\"?sep=([,;\t])\"?\n"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(bytes.left(16)));
    return match.hasMatch() ? std::optional(match.captured(1).at(0).toLatin1()) : std::nullopt;
}

} // namespace

Result<Table> readCsv(const QByteArray& bytes, const QString& name)
{
    const Result<QString> text = decoded(bytes, name);
    if (!text)
        return failWith(text);
    const QByteArray lines = withOneLineEnd(*text);
    const std::optional<char> named = namedDelimiter(lines);
    Reading best;
    int bestAgreement = -1;
    for (const char delimiter : {',', ';', '\t'}) {
        if (named && *named != delimiter)
            continue;
        const Reading reading = readWith(delimiter, lines, name);
        const int agreed = agreement(reading);
        if (agreed > bestAgreement) {
            best = reading;
            bestAgreement = agreed;
        }
    }
    if (best.error)
        return tl::unexpected<Error>(*best.error);
    if (named && !best.rows.isEmpty() && best.rows.first().number == 1)
        best.rows.removeFirst();
    if (best.rows.isEmpty())
        return fail(Problem::Invalid, cause::tableEmpty, {name});
    return Table{name, best.rows};
}

Result<Table> readCsvFile(const QString& path)
{
    if (const Status isFile = base::checkIsFile(path); !isFile)
        return failWith(isFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    if (file.size() > largestFile)
        return fail(Problem::Refused, cause::tableTooLarge,
            {QFileInfo(path).fileName(), QString::number(largestFile / (1024 * 1024))});
    return readCsv(file.readAll(), QFileInfo(path).fileName());
}

} // namespace muniment::interchange
