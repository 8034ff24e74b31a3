// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_answer.h"

#include "core/interchange/interchange_messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using interchange::FieldChange;
using interchange::ImportCounts;
using interchange::ImportPreview;
using interchange::ImportProblem;
using interchange::RowFate;

class ImportAnswer
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ImportAnswer)

public:
    static QString changeWords(const FieldChange& change)
    {
        return tr("    %1: “%2” becomes “%3”").arg(change.field, change.before, change.after);
    }

    static QString lineWords(const ImportLine& line)
    {
        QString text = interchange::rowFateWords(line.fate) + u"  "_s + line.record;
        if (line.fate == RowFate::Changed)
            for (const FieldChange& change : line.changes)
                text += u'\n' + changeWords(change);
        return text;
    }

    static QString words(const ImportPreview& preview, const QList<ImportLine>& lines,
        const std::optional<ImportCounts>& written)
    {
        QStringList text;
        int unchanged = 0;
        for (const ImportLine& line : lines) {
            if (line.fate == RowFate::Unchanged)
                ++unchanged;
            else
                text.append(lineWords(line));
        }
        if (unchanged > 0)
            text.append(tr("Unchanged: %1.").arg(unchanged));
        if (!preview.unusedColumns.isEmpty())
            text.append(tr("Columns not taken: %1.").arg(preview.unusedColumns.join(u", "_s)));
        for (const ImportProblem& problem : preview.problems)
            text.append(wholeSentence(interchange::wordsFor(problem)));
        if (written && written->retiredBefore > 0)
            text.append(
                tr("%n row(s) retired before: nothing to do.", nullptr, written->retiredBefore));
        text.append(written
                ? tr("Written: %1 new, %2 changed, %3 retired.")
                      .arg(QString::number(written->added), QString::number(written->changed),
                          QString::number(written->retired))
                : nothingWritten(preview));
        return text.join(u'\n');
    }

private:
    static QString wholeSentence(const Words& words)
    {
        return words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next;
    }
    static QString nothingWritten(const ImportPreview& preview)
    {
        return preview.problems.isEmpty()
            ? tr("Nothing was written. Add --apply to write this.")
            : tr("Nothing was written. Add --apply to write this, without what is wrong.");
    }
};

QJsonObject lineJson(const ImportLine& line)
{
    QJsonArray changes;
    for (const FieldChange& change : line.changes)
        changes.append(QJsonObject{
            {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"row"_s, line.row}, {u"fate"_s, interchange::rowFateText(line.fate)},
        {u"record"_s, line.record}, {u"changes"_s, changes}};
}

QJsonObject problemJson(const ImportProblem& problem)
{
    const Words words = interchange::wordsFor(problem);
    return {{u"row"_s, problem.row}, {u"column"_s, problem.column},
        {u"cause"_s, QString::fromLatin1(problem.error.cause->name)},
        {u"sentence"_s, words.sentence}, {u"next"_s, words.next}};
}

} // namespace

Answer importAnswer(const ImportPreview& preview, const QList<ImportLine>& lines,
    const std::optional<ImportCounts>& written)
{
    QJsonArray items;
    for (const ImportLine& line : lines)
        items.append(lineJson(line));
    QJsonArray problems;
    for (const ImportProblem& problem : preview.problems)
        problems.append(problemJson(problem));
    Answer answer;
    answer.json = itemsJson(items);
    answer.json.insert(u"problems"_s, problems);
    answer.json.insert(u"unused_columns"_s, QJsonArray::fromStringList(preview.unusedColumns));
    answer.json.insert(u"written"_s,
        written
            ? QJsonValue(QJsonObject{{u"added"_s, written->added}, {u"changed"_s, written->changed},
                {u"unchanged"_s, written->unchanged}, {u"missing"_s, written->missing},
                {u"retired"_s, written->retired}, {u"retired_before"_s, written->retiredBefore}})
            : QJsonValue());
    answer.text = ImportAnswer::words(preview, lines, written);
    answer.exitCode = preview.problems.isEmpty() ? 0 : 1;
    return answer;
}

} // namespace muniment::cli
