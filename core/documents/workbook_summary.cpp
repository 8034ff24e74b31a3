// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/workbook_summary.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <ixion/address.hpp>
#include <ixion/cell.hpp>
#include <ixion/formula_result.hpp>
#include <ixion/model_context.hpp>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>
#include <orcus/spreadsheet/sheet.hpp>
#include <orcus/spreadsheet/styles.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <vector>

namespace muniment::documents {

namespace {

namespace spreadsheet = orcus::spreadsheet;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() <= longestCell ? text : text.left(longestCell) + u'…';
}

// Whole numbers as such; others with the fifteen digits that a workbook keeps.
QString numberText(double value)
{
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return QString::number(qint64(value));
    return QString::number(value, 'g', 15);
}

// The formats that every workbook knows without saying.
bool isBuiltInTime(size_t identifier)
{
    return (identifier >= 14 && identifier <= 22) || (identifier >= 45 && identifier <= 47);
}

// Whether a number format shows days or times: letters of dates outside quotes and brackets.
bool showsTime(std::string_view format)
{
    bool quoted = false;
    bool bracketed = false;
    for (const char each : format) {
        if (each == '"')
            quoted = !quoted;
        bracketed = each == '[' || (bracketed && each != ']');
        if (!quoted && !bracketed
            && std::string_view("yYdDhHsS").find(each) != std::string_view::npos)
            return true;
    }
    return false;
}

// A cell's format names a number format by its identifier, not by its place in the list.
bool showsTime(const spreadsheet::styles& styles, size_t identifier)
{
    for (size_t i = 0; i < styles.get_number_format_count(); ++i)
        if (styles.get_number_format(i)->identifier == identifier)
            return showsTime(styles.get_number_format(i)->format_string);
    return isBuiltInTime(identifier);
}

// A day counts from the end of 1899, as in every workbook that was not made on an old Macintosh.
QString timeText(double value)
{
    const qint64 seconds = std::llround(value * 86'400);
    const QDateTime time
        = QDateTime(QDate(1899, 12, 30), QTime(0, 0), QTimeZone::utc()).addSecs(seconds);
    if (value < 1)
        return time.toString(QStringLiteral("HH:mm:ss"));
    return seconds % 86'400 == 0 ? time.toString(QStringLiteral("yyyy-MM-dd"))
                                 : time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

class Workbook
{
public:
    explicit Workbook(const spreadsheet::document& document)
        : m_document(document)
    {
    }

    [[nodiscard]] WorkbookSummary summary() const
    {
        WorkbookSummary summary;
        summary.sheetCount = int(m_document.get_sheet_count());
        for (int i = 0; i < std::min(summary.sheetCount, shownSheets); ++i)
            summary.sheets.append(sheet(i));
        return summary;
    }

private:
    [[nodiscard]] SheetSummary sheet(int index) const
    {
        SheetSummary summary;
        summary.name = fromView(m_document.get_sheet_name(index));
        const spreadsheet::sheet* sheet = m_document.get_sheet(index);
        const ixion::abs_range_t range = sheet->get_data_range();
        if (!range.valid())
            return summary;
        summary.rows = qint64(range.last.row) + 1;
        summary.columns = qint64(range.last.column) + 1;
        for (int row = 0; row < std::min<qint64>(summary.rows, shownRows); ++row) {
            QStringList cells;
            for (int column = 0; column < std::min<qint64>(summary.columns, shownColumns); ++column)
                cells.append(shortened(cellText(*sheet, {index, row, column})));
            summary.first.append(cells);
        }
        return summary;
    }

    [[nodiscard]] QString cellText(
        const spreadsheet::sheet& sheet, const ixion::abs_address_t& at) const
    {
        const ixion::model_context& cells = m_document.get_model_context();
        switch (cells.get_celltype(at)) {
        case ixion::celltype_t::string:
            return fromView(cells.get_string_value(at));
        case ixion::celltype_t::numeric:
            return shown(sheet, at, cells.get_numeric_value(at));
        case ixion::celltype_t::boolean:
            return cells.get_boolean_value(at) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        case ixion::celltype_t::formula:
            return formulaText(sheet, at);
        case ixion::celltype_t::empty:
        case ixion::celltype_t::unknown:
            return {};
        }
        return {};
    }

    [[nodiscard]] QString formulaText(
        const spreadsheet::sheet& sheet, const ixion::abs_address_t& at) const
    {
        const ixion::formula_result result = m_document.get_model_context().get_formula_result(at);
        switch (result.get_type()) {
        case ixion::formula_result::result_type::value:
            return shown(sheet, at, result.get_value());
        case ixion::formula_result::result_type::string:
            return QString::fromStdString(result.get_string());
        default:
            return {};
        }
    }

    [[nodiscard]] QString shown(
        const spreadsheet::sheet& sheet, const ixion::abs_address_t& at, double value) const
    {
        const spreadsheet::styles& styles = m_document.get_styles();
        const spreadsheet::cell_format_t* format
            = styles.get_cell_format(sheet.get_cell_format(at.row, at.column));
        const bool isTime
            = format && value >= 0 && value < 2'958'466 && showsTime(styles, format->number_format);
        return isTime ? timeText(value) : numberText(value);
    }

    const spreadsheet::document& m_document;
};

// Text within a cell, and an empty shared text: liborcus 0.17 leaves the first blank and tells the
// text before again in place of the second (ISO/IEC 29500-1, 18.18.11 and 18.4.8).
bool isReadOtherwise(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"c" && xml.attributes().value(QLatin1String("t")) == u"inlineStr")
            return true;
        if (xml.name() == u"t"
            && xml.readElementText(QXmlStreamReader::SkipChildElements).isEmpty())
            return true;
    }
    return false;
}

bool areCellsAsKept(const QByteArray& bytes)
{
    orcus::zip_archive_stream_blob stream(
        reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    for (size_t i = 0; i < archive.get_file_entry_count(); ++i) {
        const std::string_view name = archive.get_file_entry_name(i);
        if (name.substr(0, 14) != "xl/worksheets/" && name != "xl/sharedStrings.xml")
            continue;
        std::vector<unsigned char> buffer;
        if (archive.read_file_entry(name, buffer)
            && isReadOtherwise(QByteArray::fromRawData(
                reinterpret_cast<const char*>(buffer.data()), qsizetype(buffer.size()))))
            return false;
    }
    return true;
}

bool startsAsArchive(const QByteArray& head)
{
    return head.startsWith("PK\3\4");
}

template <typename Filter>
void load(spreadsheet::import_factory& factory, const QByteArray& bytes)
{
    Filter filter(&factory);
    filter.read_stream({bytes.constData(), size_t(bytes.size())});
}

} // namespace

Result<WorkbookSummary> summariseWorkbook(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.readAll();
    if (!startsAsArchive(bytes))
        return fail(Problem::Invalid, cause::notAWorkbook);
    try {
        spreadsheet::document document({1'048'576, 16'384});
        spreadsheet::import_factory factory(document);
        factory.set_recalc_formula_cells(false);
        factory.set_formula_error_policy(spreadsheet::formula_error_policy_t::skip);
        const auto* start = reinterpret_cast<const unsigned char*>(bytes.constData());
        bool isAsKept = true;
        if (orcus::orcus_xlsx::detect(start, size_t(bytes.size()))) {
            load<orcus::orcus_xlsx>(factory, bytes);
            isAsKept = areCellsAsKept(bytes);
        } else if (orcus::orcus_ods::detect(start, size_t(bytes.size()))) {
            load<orcus::orcus_ods>(factory, bytes);
        } else {
            return fail(Problem::Invalid, cause::notAWorkbook);
        }
        if (!isAsKept)
            return WorkbookSummary{{}, int(document.get_sheet_count())};
        return Workbook(document).summary();
    } catch (const std::bad_alloc&) {
        return fail(Problem::Refused, cause::tookTooMuchMemory);
    } catch (const std::exception& exception) {
        return fail(Problem::Damaged, cause::notAWorkbook, {}, QString::fromUtf8(exception.what()));
    }
}

} // namespace muniment::documents
