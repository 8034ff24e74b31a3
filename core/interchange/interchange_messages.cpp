// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/interchange_messages.h"

#include <QCoreApplication>

namespace muniment::interchange {

namespace {

class InterchangeMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::interchange::InterchangeMessages)

public:
    static Words fileWords(const Error& error)
    {
        const QString file = error.values.value(0);
        const QString first = error.values.value(1);
        const QString second = error.values.value(2);
        if (error.is(cause::notAText))
            return {tr("Not a table"), tr("%1 is not a text file.").arg(file),
                tr("Save the table as CSV in UTF-8.")};
        if (error.is(cause::tableTooLarge))
            return {tr("Table too large"), tr("%1 is larger than %2 MiB.").arg(file, first),
                tr("Split the table.")};
        if (error.is(cause::tableEmpty))
            return {tr("Table empty"), tr("%1 has no rows.").arg(file),
                tr("Check the export that made it.")};
        if (error.is(cause::quoteNeverClosed))
            return {tr("Quotation mark open"),
                tr("%1: the quotation mark that opens row %2, column %3 is never closed.")
                    .arg(file, first, second),
                tr("Close it, or write quotation marks inside a cell twice.")};
        if (error.is(cause::textAfterQuote))
            return {tr("Text after a quotation mark"),
                tr("%1: in row %2, column %3, text follows the closing quotation mark.")
                    .arg(file, first, second),
                tr("Write quotation marks inside a cell twice.")};
        return {tr("One column only"),
            tr("%1 has one column only; columns are parted by comma, semicolon or tab.").arg(file),
            tr("Save the table as CSV with one of these.")};
    }

    static Words headerWords(const Error& error)
    {
        const QString file = error.values.value(0);
        if (error.is(cause::noHeader))
            return {tr("No header"),
                tr("None of the first 20 rows of %1 names the columns %2.")
                    .arg(file, error.values.value(1)),
                tr("Add a header row.")};
        if (error.is(cause::columnsMissing))
            return {tr("Column missing"),
                tr("The header of %1, row %3, lacks: %2.")
                    .arg(file, error.values.value(1), error.values.value(2)),
                tr("Add the column.")};
        return {tr("Column twice"),
            tr("%1 has two columns for “%2”: %3 and %4.")
                .arg(file, error.values.value(1), error.values.value(2), error.values.value(3)),
            tr("Remove or rename one of them.")};
    }

    static Words rowWords(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::raggedRow))
            return {tr("Row and header differ"),
                tr("The row has %1 cells, but the header has %2.")
                    .arg(first, error.values.value(1)),
                tr("Quote cells that contain the separator, or complete the row.")};
        if (error.is(cause::cellIsAnError))
            return {tr("Formula without a value"),
                tr("“%1” is what a formula left that could not be worked out.").arg(first),
                tr("Mend the formula in the spreadsheet, and save the table again.")};
        if (error.is(cause::cellEmpty))
            return {tr("Cell empty"), tr("The cell is empty."), tr("Fill it in.")};
        if (error.is(cause::sameRecordTwice))
            return {tr("Row twice"),
                tr("“%1” stands in row %2 already.").arg(first, error.values.value(1)),
                tr("Keep one of the rows.")};
        if (error.is(cause::changedMeanwhile))
            return {tr("Changed meanwhile"),
                tr("“%1” was changed since the comparison was made.").arg(first),
                tr("Compare again.")};
        return {tr("Nothing to import"), tr("%1 has no rows below its header.").arg(first),
            tr("Check the export that made it.")};
    }

    static Words words(const Error& error)
    {
        if (error.is(cause::noHeader) || error.is(cause::columnsMissing)
            || error.is(cause::columnTwice))
            return headerWords(error);
        if (error.is(cause::raggedRow) || error.is(cause::cellIsAnError)
            || error.is(cause::cellEmpty) || error.is(cause::sameRecordTwice)
            || error.is(cause::changedMeanwhile) || error.is(cause::nothingToImport))
            return rowWords(error);
        return fileWords(error);
    }

    static Words wordsFor(const ImportProblem& problem)
    {
        Words inner = muniment::wordsFor(problem.error);
        inner.sentence = problem.column.isEmpty()
            ? tr("Row %1: %2").arg(QString::number(problem.row), inner.sentence)
            : tr("Row %1, column %2: %3")
                  .arg(QString::number(problem.row), problem.column, inner.sentence);
        return inner;
    }

    static QString fateWords(RowFate fate)
    {
        switch (fate) {
        case RowFate::New:
            return tr("new");
        case RowFate::Changed:
            return tr("changed");
        case RowFate::Unchanged:
            return tr("unchanged");
        case RowFate::Missing:
            break;
        }
        return tr("missing from the file");
    }
};

} // namespace

Words words(const Error& error)
{
    return InterchangeMessages::words(error);
}

Words wordsFor(const ImportProblem& problem)
{
    return InterchangeMessages::wordsFor(problem);
}

QString columnWords(const KnownColumn& column)
{
    return QCoreApplication::translate("muniment::interchange::ImportColumns", column.what);
}

QString rowFateWords(RowFate fate)
{
    return InterchangeMessages::fateWords(fate);
}

} // namespace muniment::interchange
