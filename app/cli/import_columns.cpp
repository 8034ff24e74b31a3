// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_columns.h"

#include "app/cli/usage_words.h"
#include "core/interchange/csv_writer.h"
#include "core/interchange/interchange_messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using interchange::KnownColumn;

class ImportColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ImportColumns)

public:
    static QString table(const QList<KnownColumn>& columns)
    {
        QList<QStringList> rows;
        for (const KnownColumn& each : columns)
            rows.append(
                {each.title, each.need == interchange::Need::Required ? tr("needed") : u""_s,
                    interchange::columnWords(each)});
        return textTable({tr("column"), u""_s, tr("what stands in it")}, rows, {});
    }

    static QString help(const QList<KnownColumn>& columns)
    {
        return tr("Columns of the file, in any order; comma, semicolon or tab parts them. A column "
                  "that the file lacks leaves the field as it is.")
            + u"\n\n"_s + table(columns) + u"\n\n"_s + tr("Example:") + u'\n' + example(columns);
    }

    static QString example(const QList<KnownColumn>& columns)
    {
        QStringList head;
        QStringList cells;
        for (const KnownColumn& each : columns) {
            if (each.example.isEmpty())
                continue;
            head.append(each.title);
            cells.append(each.example);
        }
        QString lines = QString::fromUtf8(interchange::csvOf(head, {cells}));
        lines.remove(u'\r').remove(QChar(0xfeff));
        return lines.trimmed();
    }
};

} // namespace

QString columnsHelp(const QList<KnownColumn>& columns)
{
    return ImportColumnsText::help(columns);
}

Answer columnsAnswer(const QList<KnownColumn>& columns)
{
    QJsonArray items;
    for (const KnownColumn& each : columns)
        items.append(QJsonObject{{u"column"_s, each.title},
            {u"needed"_s, each.need == interchange::Need::Required},
            {u"other_names"_s, QJsonArray::fromStringList(each.otherNames)},
            {u"what"_s, interchange::columnWords(each)}, {u"example"_s, each.example}});
    QJsonObject json = itemsJson(items);
    json.insert(u"example"_s, ImportColumnsText::example(columns));
    return {json, ImportColumnsText::help(columns)};
}

Status fileNamed(const QString& file)
{
    if (file.isEmpty())
        return tl::unexpected<Error>(usageError(missingWords(u"FILE"_s)));
    return {};
}

} // namespace muniment::cli
