// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"
#include "core/sample/sample_messages.h"
#include "core/sample/strokes.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    QString name;
    QStringList header;
    QList<QStringList> rows;
    QList<double> widths; // characters
};

struct Update
{
    QString machine;
    QString update;
    QString grade;
    Date published;
    Date installed;

    [[nodiscard]] qint64 days() const { return published.daysTo(installed); }
    [[nodiscard]] int limit() const
    {
        return grade == u"critical"_s ? 7 : grade == u"important"_s ? 30 : 90;
    }
};

QList<Update> updatesOf(int number)
{
    const QStringList machines = number <= 2
        ? QStringList{u"vm-intake-01"_s, u"vm-batch-01"_s, u"vm-jump-01"_s, u"vm-model-01"_s}
        : QStringList{u"vm-batch-01"_s, u"vm-jump-01"_s, u"vm-model-01"_s};
    const QStringList grades{u"critical"_s, u"important"_s, u"important"_s, u"moderate"_s};
    Chance chance(u"updates %1"_s.arg(number));
    QList<Update> all;
    for (int i = 0; i < 15; ++i) {
        const Date published = quarter(number).from.addDays(3 + i * 5);
        const QString name = u"UPD-2026-%1"_s.arg(100 * number + i);
        const QString grade = grades.at(i % 4);
        for (const QString& machine : machines) {
            Update update{machine, name, grade, published, {}};
            update.installed = published.addDays(chance.between(1, update.limit() > 7 ? 20 : 6));
            all.append(update);
        }
    }
    if (number == 3)
        all[12].installed = all.at(12).published.addDays(11); // the one that internal audit found
    return all;
}

QList<Sheet> patchSheets(int number)
{
    const QList<Update> updates = updatesOf(number);
    QList<QStringList> rows;
    QList<QStringList> late;
    for (const Update& update : updates) {
        const bool inTime = update.days() <= update.limit();
        rows.append({update.machine, update.update, update.grade, dateText(update.published),
            dateText(update.installed), QString::number(update.days()),
            QString::number(update.limit()), inTime ? u"in time"_s : u"late"_s});
        if (!inTime)
            late.append(
                {update.machine, update.update, QString::number(update.days() - update.limit()),
                    u"Month-end freeze"_s, u"Marek Nowak"_s, u"NC-26-04"_s});
    }
    if (late.isEmpty())
        late.append({u"none"_s, QString(), QString(), QString(), QString(), QString()});
    const auto count = [&updates](const QString& grade) {
        return QString::number(std::count_if(updates.cbegin(), updates.cend(),
            [&grade](const Update& update) { return update.grade == grade; }));
    };
    return {
        {u"Summary"_s, {u"Question"_s, u"Answer"_s},
            {{u"Quarter"_s, u"2026 Q%1"_s.arg(number)},
                {u"Exported"_s, dateText(quarter(number).until) + u" 18:00 UTC"_s},
                {u"Query"_s, u"updates | where published in quarter | join machines"_s},
                {u"Updates, critical"_s, count(u"critical"_s)},
                {u"Updates, important"_s, count(u"important"_s)},
                {u"Updates, moderate"_s, count(u"moderate"_s)},
                {u"Late"_s,
                    QString::number(
                        late.constFirst().constFirst() == u"none"_s ? 0 : late.size())}},
            {28, 60}},
        {u"Updates"_s,
            {u"Machine"_s, u"Update"_s, u"Grade"_s, u"Published"_s, u"Installed"_s, u"Days"_s,
                u"Limit"_s, u"Result"_s},
            rows, {16, 16, 12, 12, 12, 8, 8, 10}},
        {u"Late"_s,
            {u"Machine"_s, u"Update"_s, u"Days late"_s, u"Reason"_s, u"Owner"_s, u"Finding"_s},
            late, {16, 16, 12, 28, 18, 12}},
    };
}

void fill(lxw_workbook* book, const Sheet& sheet)
{
    lxw_worksheet* page = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    format_set_bottom(bold, LXW_BORDER_THIN);
    for (qsizetype column = 0; column < sheet.header.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(page, at, at, sheet.widths.at(column), nullptr);
        worksheet_write_string(page, 0, at, sheet.header.at(column).toUtf8().constData(), bold);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            const QString cell = sheet.rows.at(row).value(column);
            bool isNumber = false;
            const double value = cell.toDouble(&isNumber);
            const auto line = static_cast<lxw_row_t>(row + 1);
            if (isNumber)
                worksheet_write_number(page, line, at, value, nullptr);
            else
                worksheet_write_string(page, line, at, cell.toUtf8().constData(), nullptr);
        }
    }
    worksheet_freeze_panes(page, 1, 0);
}

// The library writes to a path only, so the workbook is made in a private folder and read back.
Result<QByteArray> workbook(const QString& title, Date day, const QList<Sheet>& sheets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    const QByteArray nativePath = QFile::encodeName(path);
    QByteArray nativeFolder = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = nativeFolder.data();
    lxw_workbook* book = workbook_new_opt(nativePath.constData(), &options);
    if (!folder.isValid() || !book)
        return fail(Problem::Unwritable, cause::paperNotMade, {title}, path);

    QByteArray titleText = title.toUtf8();
    QByteArray author = "Marek Nowak";
    QByteArray company = organisationName().toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created = day.startOfDay(Qt::UTC).addSecs(18 * 3600).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    for (const Sheet& sheet : sheets)
        fill(book, sheet);
    const lxw_error error = workbook_close(book);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(Problem::Unwritable, cause::paperNotMade, {title},
            QString::fromUtf8(lxw_strerror(error)));
    return file.readAll();
}

Recipe patchReport(int number)
{
    const QString title = u"Patch report, Q%1 2026"_s.arg(number);
    const Date day = quarter(number).until;
    const qint64 rows = updatesOf(number).size();
    return {
        {.key = u"patch-report-q%1"_s.arg(number),
            .path = u"operations/patch-report-2026-q%1.xlsx"_s.arg(number),
            .title = title,
            .shows = number == 3
                ? u"Each update with the day it was published and installed; one critical update was late."_s
                : u"Each update with the day it was published and installed; none was late."_s,
            .covers = quarter(number),
            .captured = at(dateText(day) + u"T18:00:00+00:00"_s),
            .received = day.addDays(2),
            .source = u"Update management"_s,
            .query = u"updates | where published in quarter | join machines"_s,
            .environment = u"production"_s,
            .rowsAtSource = rows,
            .rowsInFile = rows,
            .collector = u"marek-nowak"_s,
            .proves = {{u"patching"_s, u"Update state per machine"_s}}},
        [number, title, day] { return workbook(title, day, patchSheets(number)); }};
}

} // namespace

QList<Recipe> workbooks()
{
    QList<Recipe> all;
    for (int number = 1; number <= 4; ++number)
        all.append(patchReport(number));
    return all;
}

} // namespace muniment::sample
