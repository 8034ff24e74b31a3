// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documents_messages.h"

#include <QCoreApplication>

namespace muniment::documents {

namespace {

class DocumentsMessages
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsMessages)

public:
    static Words documentWords(const Error& error)
    {
        if (error.is(cause::passwordProtected))
            return {tr("Password-protected"), tr("The file is password-protected."),
                tr("Ask for a copy without a password and add it as a new revision.")};
        if (error.is(cause::notAPdf))
            return {tr("Not a PDF"), tr("The file is not a PDF."),
                tr("Open the original with the program that made it.")};
        if (error.is(cause::noPages))
            return {tr("No pages"), tr("The PDF has no pages."),
                tr("Ask for a sound copy and add it as a new revision.")};
        if (error.is(cause::tooManyPages))
            return {tr("Too many pages"),
                tr("The PDF has more than %1 pages.").arg(error.values.value(0)),
                tr("Split it and add the parts.")};
        if (error.is(cause::pageTooLarge))
            return {tr("Page too large"),
                tr("A page of the PDF is too large to be shown, or holds a picture that is."),
                tr("Ask for a copy in pages of a usual size and add it as a new revision.")};
        if (error.is(cause::noSuchPage))
            return {tr("No such page"),
                tr("There is no page %1; the file has %2.")
                    .arg(error.values.value(0), error.values.value(1)),
                tr("Choose a page that it has.")};
        if (error.is(cause::notAWorkbook))
            return {tr("Not a workbook"), tr("The workbook is damaged or of a kind unknown here."),
                tr("Open the original with the program that made it.")};
        if (error.is(cause::notAMail))
            return {tr("Not a mail"), tr("The file is not a mail."),
                tr("Open the original with the program that made it.")};
        if (error.is(cause::notAnOfficeDocument))
            return {tr("Not a document"), tr("The document is damaged or of a kind unknown here."),
                tr("Open the original with the program that made it.")};
        if (error.is(cause::notATable))
            return {tr("Not a table"), tr("The quotation marks of the table do not agree."),
                tr("Read the file as text.")};
        if (error.is(cause::damagedPicture))
            return {tr("Damaged picture"),
                tr("The picture is damaged or of a kind that cannot be shown."),
                tr("Ask for a sound copy and add it as a new revision.")};
        if (error.is(cause::pictureTooLarge))
            return {tr("Picture too large"),
                tr("The picture needs more than %1 MB to be shown.").arg(error.values.value(0)),
                tr("Add a smaller copy beside it.")};
        return {tr("Damaged PDF"), tr("The PDF is damaged and cannot be read."),
            tr("Ask for a sound copy and add it as a new revision.")};
    }

    static Words processWords(const Error& error)
    {
        const QString copy = tr("Ask for a sound copy and add it as a new revision.");
        if (error.is(cause::partUnreadable))
            return {tr("File could not be joined"),
                tr("The pages of %1 could not be taken over.").arg(error.values.value(1)),
                tr("Export again; the file is then given beside the binder.")};
        if (error.is(cause::brokenPlan))
            return {tr("Pages do not fit together"),
                tr("The pages could not be put together: %1.").arg(error.values.value(0)),
                tr("Export again.")};
        if (error.is(cause::helperMissing))
            return {tr("Part of the program is missing"),
                tr("%1 cannot be started.").arg(error.values.value(0)),
                tr("Install Muniment again.")};
        if (error.is(cause::tookTooLong))
            return {
                tr("Took too long"), tr("Reading the file took too long and was stopped."), copy};
        if (error.is(cause::tookTooMuchMemory))
            return {tr("Too much memory"), tr("Reading the file needs more memory than allowed."),
                copy};
        if (error.is(cause::saidTooMuch))
            return {
                tr("Too much content"), tr("Reading the file gave more than can be taken."), copy};
        if (error.is(cause::garbled))
            return {tr("Reading failed"), tr("Reading the file gave no usable answer."), copy};
        return {
            tr("Reading failed"), tr("The file could not be read: reading it broke off."), copy};
    }

    static Words words(const Error& error)
    {
        for (const Cause* each : {&cause::passwordProtected, &cause::damagedPdf, &cause::notAPdf,
                 &cause::noPages, &cause::tooManyPages, &cause::noSuchPage, &cause::pageTooLarge,
                 &cause::damagedPicture, &cause::pictureTooLarge, &cause::notAWorkbook,
                 &cause::notAMail, &cause::notAnOfficeDocument, &cause::notATable})
            if (error.is(*each))
                return documentWords(error);
        return processWords(error);
    }
};

} // namespace

Words words(const Error& error)
{
    return DocumentsMessages::words(error);
}

} // namespace muniment::documents
