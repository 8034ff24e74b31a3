// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/exhibit_words.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace muniment::binder {

namespace {

using documents::Loss;

// A note is a sentence with its stop, or words without.
QString stopped(const QString& note)
{
    const QString words = note.trimmed();
    return words.endsWith(u'.') ? words : words + u'.';
}

class ExhibitWords
{
    Q_DECLARE_TR_FUNCTIONS(ExhibitWords)

public:
    static QString reason(NotPrinted cause)
    {
        switch (cause) {
        case NotPrinted::Workbook:
            return tr("a workbook, best read as a file");
        case NotPrinted::NoPages:
            return tr("a kind of file without pages");
        case NotPrinted::TooLong:
            return tr("over 200 pages if printed");
        case NotPrinted::Empty:
            return tr("the file holds no bytes");
        case NotPrinted::TooManyPages:
            return tr("more pages than a binder takes");
        case NotPrinted::PasswordProtected:
            return tr("password-protected");
        case NotPrinted::Damaged:
            return tr("damaged");
        case NotPrinted::WithoutPages:
            return tr("a PDF without pages");
        case NotPrinted::TookTooMuch:
            return tr("takes too much time or memory to read");
        case NotPrinted::BrokeOff:
            return tr("reading it broke off");
        case NotPrinted::DamagedPicture:
            return tr("damaged picture, or a kind that cannot be shown");
        case NotPrinted::PictureTooLarge:
            return tr("picture too large to be shown");
        case NotPrinted::PageTooLarge:
            return tr("a page too large to be shown");
        }
        Q_UNREACHABLE();
    }

    static QString sentence(NotPrinted cause)
    {
        const QString inFolder = tr("It is in the folder, unchanged.");
        switch (cause) {
        case NotPrinted::Workbook:
            return tr("A workbook is best read as a file: it is in the folder.");
        case NotPrinted::NoPages:
            return tr("This kind of file has no pages to print.") + u' ' + inFolder;
        case NotPrinted::TooLong:
            return tr("The file would fill over 200 pages.") + u' ' + inFolder;
        case NotPrinted::Empty:
            return tr("The file holds no bytes.") + u' ' + inFolder;
        case NotPrinted::TooManyPages:
            return tr("The file has more pages than a binder takes.") + u' ' + inFolder;
        case NotPrinted::PasswordProtected:
            return tr("The file is password-protected.") + u' ' + inFolder;
        case NotPrinted::Damaged:
            return tr("The file is damaged and could not be read.") + u' ' + inFolder;
        case NotPrinted::WithoutPages:
            return tr("The file is a PDF without pages.") + u' ' + inFolder;
        case NotPrinted::TookTooMuch:
            return tr("The file takes too much time or memory to read.") + u' ' + inFolder;
        case NotPrinted::BrokeOff:
            return tr("Reading the file broke off.") + u' ' + inFolder;
        case NotPrinted::DamagedPicture:
            return tr("The picture is damaged or of a kind that cannot be shown.") + u' '
                + inFolder;
        case NotPrinted::PictureTooLarge:
            return tr("The picture is too large to be shown.") + u' ' + inFolder;
        case NotPrinted::PageTooLarge:
            return tr("A page of the file is too large to be shown, or holds a picture that is.")
                + u' ' + inFolder;
        }
        Q_UNREACHABLE();
    }

    static QString withheldReason(evidence::Restriction restriction)
    {
        switch (restriction) {
        case evidence::Restriction::AuditorsAndRegulators:
            return tr("restricted to auditors and regulators");
        case evidence::Restriction::NamedRecipients:
            return tr("restricted to named recipients");
        default:
            return tr("not to be passed on");
        }
    }

    static QString withheldSentence(evidence::Restriction restriction, const QString& whereElse)
    {
        const QString where
            = whereElse.isEmpty() ? QString() : tr("Where: %1").arg(stopped(whereElse)) + u' ';
        return tr("Not included: %1.").arg(withheldReason(restriction)) + u' ' + where
            + tr("Title, period and digest are given.");
    }

    static QString loss(Loss loss)
    {
        switch (loss) {
        case Loss::Scripts:
            return tr("scripts");
        case Loss::Actions:
            return tr("actions");
        case Loss::Form:
            return tr("a form's fields");
        case Loss::DynamicForm:
            return tr("a dynamic form");
        case Loss::EmbeddedFiles:
            return tr("files inside the file");
        case Loss::Media:
            return tr("sound, film or 3D");
        case Loss::Annotations:
            return tr("notes without a drawn look");
        case Loss::Signature:
            return tr("the electronic signature");
        case Loss::Links:
        case Loss::Tags:
        case Loss::Outline:
            return {};
        }
        Q_UNREACHABLE();
    }

    static QString notCarriedOver(const QString& list)
    {
        return tr("not carried over: %1").arg(list);
    }

    static QString excerpt()
    {
        return tr("Below: sheets, their row counts, heads and first 20 rows.");
    }

    static QString signedFile()
    {
        return tr("The original carries an electronic signature; these pages are a reading copy. "
                  "Check the signature on the original.");
    }

    static QString missingGlyphs(int characters, int page)
    {
        const QString number = QLocale(QLocale::English, QLocale::UnitedStates).toString(page);
        return characters == 1
            ? tr("1 character without a glyph on p. %1").arg(number)
            : tr("%1 characters without a glyph on p. %2").arg(characters).arg(number);
    }

    static QString fileNotPrinted(const QString& number, const QString& reason)
    {
        return tr("%1 is not printed: %2").arg(number, reason);
    }
};

} // namespace

Treatment treatmentFor(NotPrinted cause)
{
    switch (cause) {
    case NotPrinted::Workbook:
    case NotPrinted::NoPages:
    case NotPrinted::TooLong:
    case NotPrinted::Empty:
    case NotPrinted::TooManyPages:
        return Treatment::GivenAsFile;
    case NotPrinted::PasswordProtected:
    case NotPrinted::Damaged:
    case NotPrinted::WithoutPages:
    case NotPrinted::TookTooMuch:
    case NotPrinted::BrokeOff:
    case NotPrinted::DamagedPicture:
    case NotPrinted::PictureTooLarge:
    case NotPrinted::PageTooLarge:
        return Treatment::Unreadable;
    }
    Q_UNREACHABLE();
}

QString reasonFor(NotPrinted cause)
{
    return ExhibitWords::reason(cause);
}

QString sentenceFor(NotPrinted cause)
{
    return ExhibitWords::sentence(cause);
}

std::optional<NotPrinted> notPrintedBy(const Error& error)
{
    namespace cause = documents::cause;
    if (error.problem == Problem::Cancelled || error.is(cause::helperMissing))
        return std::nullopt;
    if (error.is(base::cause::diskFull) || error.is(base::cause::fileUnwritable))
        return std::nullopt;
    if (error.is(cause::passwordProtected))
        return NotPrinted::PasswordProtected;
    if (error.is(cause::noPages))
        return NotPrinted::WithoutPages;
    if (error.is(cause::tooManyPages))
        return NotPrinted::TooManyPages;
    if (error.is(cause::damagedPicture))
        return NotPrinted::DamagedPicture;
    if (error.is(cause::pictureTooLarge))
        return NotPrinted::PictureTooLarge;
    if (error.is(cause::pageTooLarge))
        return NotPrinted::PageTooLarge;
    if (error.is(cause::tookTooLong) || error.is(cause::tookTooMuchMemory)
        || error.is(cause::saidTooMuch))
        return NotPrinted::TookTooMuch;
    // Nothing says that the file is damaged: its reader fell over it, or answered amiss.
    if (error.is(cause::helperCrashed) || error.is(cause::garbled))
        return NotPrinted::BrokeOff;
    return NotPrinted::Damaged;
}

QString withheldReason(evidence::Restriction restriction)
{
    return ExhibitWords::withheldReason(restriction);
}

QString withheldSentence(evidence::Restriction restriction, const QString& whereElse)
{
    return ExhibitWords::withheldSentence(restriction, whereElse);
}

QString lossWords(const QList<Loss>& losses)
{
    QStringList words;
    for (const Loss each : losses)
        if (const QString word = ExhibitWords::loss(each); !word.isEmpty())
            words.append(word);
    return words.isEmpty() ? QString()
                           : ExhibitWords::notCarriedOver(words.join(QStringLiteral(", ")));
}

QString excerptSentence()
{
    return ExhibitWords::excerpt();
}

QString signedSentence()
{
    return ExhibitWords::signedFile();
}

QString missingGlyphWords(int characters, int page)
{
    return ExhibitWords::missingGlyphs(characters, page);
}

QString fileNotPrinted(const QString& number, const QString& reason)
{
    return ExhibitWords::fileNotPrinted(number, reason);
}

} // namespace muniment::binder
