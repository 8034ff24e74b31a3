// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_messages.h"

#include "core/evidence/restriction_note.h"

#include <QCoreApplication>
#include <QLocale>

namespace muniment::evidence {

namespace {

class EvidenceMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::evidence::EvidenceMessages)

public:
    // Paths and names in sentences are spelled so that they cannot pose as others.
    static QString value(const Error& error, int index)
    {
        return printableName(error.values.value(index));
    }

    static Words pathWords(const Error& error)
    {
        const QString path = value(error, 0);
        if (error.is(cause::remoteAddress))
            return {tr("Not on this computer"),
                tr("%1 is an address on the network; nothing is fetched from there.").arg(path),
                tr("Save the file on this computer and add it from there.")};
        if (error.is(cause::pathNotFound))
            return {tr("Not found"), tr("There is no file or folder at %1.").arg(path),
                tr("Check the path and try again.")};
        if (error.is(cause::pathIsAFolder))
            return {tr("This is a folder"), tr("%1 is a folder.").arg(path),
                tr("Say that folders are to be descended (--recursive), or name its files.")};
        if (error.is(cause::folderUnreadable))
            return {tr("Folder cannot be read"),
                tr("The folder %1 cannot be read: %2.").arg(path, value(error, 1)),
                tr("Check that you may read it.")};
        if (error.is(cause::folderIsEmpty))
            return {tr("Empty folder"), tr("The folder %1 holds no files.").arg(path), {}};
        if (error.is(cause::linkNotFollowed))
            return {tr("Symbolic link"),
                tr("%1 is a symbolic link; links are not followed.").arg(path),
                tr("Add the file that it leads to.")};
        return {tr("Unreadable name"), tr("The name of %1 is not valid text (UTF-8).").arg(path),
            tr("Rename the file and add it again.")};
    }

    static Words recordWords(const Error& error)
    {
        const QString first = value(error, 0);
        const QString second = value(error, 1);
        if (error.is(cause::evidenceNotFound))
            return {tr("No such evidence"), tr("No evidence is numbered “%1”.").arg(first),
                tr("Name an item by its number, as E-041.")};
        if (error.is(cause::revisionNotFound))
            return {tr("No such revision"), tr("There is no revision “%1”.").arg(first),
                tr("Name a revision as E-041 r2.")};
        if (error.is(cause::titleMissing))
            return {tr("Title missing"), tr("An item of evidence needs a title."),
                tr("Say what it is, in a few words.")};
        if (error.is(cause::noFiles))
            return {tr("No files"), tr("An item of evidence needs at least one file."), {}};
        if (error.is(cause::reasonMissing))
            return {tr("Reason missing"), tr("Why %1 changes was not said.").arg(first),
                tr("Give the reason; it is printed beside the change.")};
        if (error.is(cause::reviewerCollected))
            return {tr("Reviewer is the collector"),
                tr("%2 collected %1 and cannot review it.").arg(first, second),
                tr("Ask another person to review it.")};
        if (error.is(cause::reviewerBroughtIn))
            return {tr("Reviewer brought it in"),
                tr("%2 brought %1 in, no other collector is named, and so %2 cannot review it.")
                    .arg(first, second),
                tr("Ask another person to review it, or name the collector.")};
        if (error.is(cause::recordedByCollector))
            return {tr("Written down by the collector"),
                tr("%2 prepared %1 and cannot write down what %3 makes of it.")
                    .arg(first, second, value(error, 2)),
                tr("%1 writes it down under their own name.").arg(value(error, 2))};
        if (error.is(cause::reviewerMissing))
            return {tr("Reviewer missing"), tr("Who reviewed %1 was not said.").arg(first),
                tr("Name the reviewer.")};
        if (error.is(cause::reviewNoteMissing))
            return {tr("Reason missing"), tr("Why %1 is sent away was not said.").arg(first),
                tr("Say what is wrong with it, for whoever brings it again.")};
        if (error.is(cause::acceptedUnopened))
            return {tr("Cannot be opened"),
                tr("%1 is accepted only with a reason: %2")
                    .arg(first, closed(second, openingFrom(error.values.value(2)))),
                tr("Say why it is accepted all the same, or return it.")};
        if (error.is(cause::withdrawnAlready))
            return {tr("Withdrawn already"), tr("%1 was withdrawn on %2.").arg(first, second),
                tr("Add a better version as a new revision.")};
        if (error.is(cause::coversMissing))
            return {tr("Covers missing"), tr("Which days %1 covers was not said.").arg(first),
                tr("Give a day or a period, as Q3 2026.")};
        if (error.is(cause::coversAhead))
            return {tr("Days to come"),
                tr("The days covered begin on %1, after today, %2.").arg(first, second),
                tr("Give days that have begun: the others nobody can prove yet.")};
        if (error.is(cause::sourceMissing))
            return {tr("Source missing"), tr("Which system %1 came from was not said.").arg(first),
                tr("Name the source.")};
        if (error.is(cause::notInTheTray))
            return {tr("Filed already"), tr("%1 is no longer in the tray.").arg(first),
                tr("Look for it in the library.")};
        if (error.is(cause::sampleTooLarge))
            return {tr("Sample too large"),
                tr("%1 items held are more than the %2 of the sample.").arg(first, second),
                tr("Check the two numbers.")};
        return {tr("Row of another control"),
            tr("The expected evidence “%1” belongs to another control.").arg(first),
            tr("Choose a row of the control that is linked.")};
    }

    static Words words(const Error& error)
    {
        for (const Cause* each : {&cause::remoteAddress, &cause::pathNotFound,
                 &cause::pathIsAFolder, &cause::folderUnreadable, &cause::folderIsEmpty,
                 &cause::linkNotFollowed, &cause::nameNotText})
            if (error.is(*each))
                return pathWords(error);
        return recordWords(error);
    }

    static QString closed(const QString& fileName, Opening opening)
    {
        switch (opening) {
        case Opening::Opens:
            return tr("%1 can be opened.").arg(fileName);
        case Opening::Empty:
            return tr("%1 is empty.").arg(fileName);
        case Opening::Protected:
            return tr("%1 is protected by a password.").arg(fileName);
        case Opening::Damaged:
            return tr("%1 is damaged and cannot be opened.").arg(fileName);
        }
        Q_UNREACHABLE();
    }

    static QString rowsDiffer(qint64 atSource, qint64 inFile)
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        return tr("%1 rows at the source, %2 in the file: they differ.")
            .arg(locale.toString(atSource), locale.toString(inFile));
    }

    static QString daysAhead(const QString& what, const QString& madeOn)
    {
        return tr("%1 covers days after %2, when it was made; those days are not proved.")
            .arg(what, madeOn);
    }

    static QString review(Review review)
    {
        switch (review) {
        case Review::Draft:
            return tr("draft");
        case Review::Submitted:
            return tr("submitted");
        case Review::Accepted:
            return tr("accepted");
        case Review::Returned:
            return tr("returned");
        case Review::Rejected:
            return tr("rejected");
        }
        Q_UNREACHABLE();
    }

    static QString restriction(Restriction restriction)
    {
        switch (restriction) {
        case Restriction::Public:
            return tr("public");
        case Restriction::AuditorsAndRegulators:
            return tr("auditors and regulators");
        case Restriction::NamedRecipients:
            return tr("named recipients");
        case Restriction::NotToBePassedOn:
            return tr("not to be passed on");
        }
        Q_UNREACHABLE();
    }

    static QString noteAsRead(const RestrictionNote& read)
    {
        const QString names = tr("Read as names: %1.").arg(read.names.join(QStringLiteral("; ")));
        return names + u' '
            + (read.place.isEmpty() ? tr("No place is told.")
                                    : tr("Read as the place: %1.").arg(read.place));
    }

    static QString classification(Classification classification)
    {
        switch (classification) {
        case Classification::Public:
            return tr("public");
        case Classification::Internal:
            return tr("internal");
        case Classification::Confidential:
            return tr("confidential");
        case Classification::Secret:
            return tr("secret");
        }
        Q_UNREACHABLE();
    }

    static QString row(const AddedRow& row)
    {
        const QString path = printableName(row.path);
        switch (row.outcome) {
        case AddOutcome::Added:
            return tr("%1 was added as %2.").arg(path, row.code);
        case AddOutcome::Revised:
            return tr("%1 was added as %2.").arg(path, row.code);
        case AddOutcome::AlreadyHere:
            return tr("%1 is already here: %2.").arg(path, row.code);
        case AddOutcome::NotAdded:
            return wordsFor(row.error.value_or(Error())).sentence;
        }
        Q_UNREACHABLE();
    }

    static QString notice(const Notice& notice, const AddedRow& row)
    {
        const QString path = printableName(row.path);
        const QString value = printableName(notice.value);
        switch (notice.kind) {
        case NoticeKind::Empty:
            return closed(path, Opening::Empty);
        case NoticeKind::RowsDiffer:
            return notice.value;
        case NoticeKind::Protected:
            return closed(path, Opening::Protected);
        case NoticeKind::Damaged:
            return closed(path, Opening::Damaged);
        case NoticeKind::ExtensionLies:
            return tr("The name of %1 does not say what it is: by its content it is %2.")
                .arg(path, value);
        case NoticeKind::SameName:
            return tr("%1 holds a file of the same name as %2 with other content; if this is a "
                      "better version of the same period's proof, make it a revision of %1.")
                .arg(value, path);
        case NoticeKind::NamePrintsOtherwise:
            return tr("The name of %1 holds characters that do not print; they are spelled out.")
                .arg(path);
        case NoticeKind::NextOfSeries:
            return tr("%1 looks like the next of the series of %2.").arg(path, value);
        case NoticeKind::TwinName:
            return tr("%1 and %2 have names that look the same.").arg(path, value);
        case NoticeKind::DaysAhead:
            return daysAhead(path, value);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Words words(const Error& error)
{
    return EvidenceMessages::words(error);
}

QString reviewWords(Review review)
{
    return EvidenceMessages::review(review);
}

QString restrictionWords(Restriction restriction)
{
    return EvidenceMessages::restriction(restriction);
}

QString classificationWords(Classification classification)
{
    return EvidenceMessages::classification(classification);
}

QString noteAsRead(const QString& restrictionNote)
{
    const RestrictionNote read = readRestrictionNote(restrictionNote);
    return read.names.isEmpty() ? QString() : EvidenceMessages::noteAsRead(read);
}

QString closedWords(const QString& fileName, Opening opening)
{
    return EvidenceMessages::closed(printableName(fileName), opening);
}

QString rowsDifferWords(const EvidenceDetails& details)
{
    return rowsDiffer(details)
        ? EvidenceMessages::rowsDiffer(*details.rowsAtSource, *details.rowsInFile)
        : QString();
}

QString daysAheadWords(const QString& what, const QString& madeOn)
{
    return EvidenceMessages::daysAhead(what, madeOn);
}

QString sentenceOf(const AddedRow& row)
{
    return EvidenceMessages::row(row);
}

QString sentenceOf(const Notice& notice, const AddedRow& row)
{
    return EvidenceMessages::notice(notice, row);
}

} // namespace muniment::evidence
