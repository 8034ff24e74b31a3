// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/safe_names.h"

#include <QHash>
#include <QMimeDatabase>
#include <QMimeType>
#include <QSet>

#include <algorithm>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestExtension = 10;

bool isPlain(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

// Letters that Unicode does not take apart into a base letter and a mark.
QString spelledOut(QChar character)
{
    static const QHash<char16_t, QString> spellings{{u'ß', u"ss"_s}, {u'æ', u"ae"_s},
        {u'œ', u"oe"_s}, {u'ø', u"o"_s}, {u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'ð', u"d"_s},
        {u'þ', u"th"_s}, {u'ı', u"i"_s}};
    return spellings.value(character.unicode());
}

QString withoutHyphensAround(QString text)
{
    while (text.endsWith(u'-'))
        text.chop(1);
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    return text;
}

bool isExtension(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestExtension
        && std::all_of(text.begin(), text.end(), isPlain);
}

struct SplitName
{
    QString stem;
    QString extension; // empty: none that is safe
};

SplitName split(const QString& originalName)
{
    const QString name = originalName.section(u'/', -1).section(u'\\', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return {name, {}};
    const QString extension = name.mid(dot + 1).toLower();
    if (!isExtension(extension))
        return {name, {}};
    return {name.left(dot), extension};
}

QString extensionOf(const QString& mediaType)
{
    const QString extension
        = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix().toLower();
    return isExtension(extension) ? extension : u"bin"_s;
}

// "E-102" and "E-102-1": what a number may hold, should it ever come from elsewhere.
QString plainNumber(const QString& exhibit)
{
    QString number;
    for (const QChar character : exhibit)
        if (isPlain(character.toLower()) || character == u'-')
            number += character;
    return number;
}

// `distinction` stands before the words, where a name would be another file's.
QString nameWith(const QString& distinction, const QString& exhibit, int revision,
    qsizetype position, const QString& originalName, const QString& mediaType)
{
    const SplitName original = split(originalName);
    QString front = plainNumber(exhibit).left(20);
    if (position > 0)
        front += u'-' + QString::number(position);
    front += u"_r"_s + QString::number(revision) + u'_' + distinction;
    const QString back
        = u'.' + (original.extension.isEmpty() ? extensionOf(mediaType) : original.extension);
    const qsizetype room = longestFolderName - front.size() - back.size();
    return front + withoutHyphensAround(plainWords(original.stem).left(room)) + back;
}

} // namespace

QString plainWords(const QString& text)
{
    QString words;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : apart) {
        if (isPlain(character))
            words += character;
        else if (const QString spelled = spelledOut(character); !spelled.isEmpty())
            words += spelled;
        else if (!character.isMark() && !words.isEmpty() && !words.endsWith(u'-'))
            words += u'-';
    }
    words = withoutHyphensAround(words);
    return words.isEmpty() ? u"file"_s : words;
}

QString folderNameFor(const QString& exhibit, int revision, qsizetype position,
    const QString& originalName, const QString& mediaType)
{
    return nameWith({}, exhibit, revision, position, originalName, mediaType);
}

void nameFiles(BinderPlan& plan)
{
    QSet<QString> taken;
    for (Exhibit& exhibit : plan.exhibits) {
        for (qsizetype position = 0; position < exhibit.files.size(); ++position) {
            ExhibitFile& file = exhibit.files[position];
            file.folderName.clear();
            if (exhibit.treatment == Treatment::Withheld)
                continue;
            // Number, revision and position make a name its own; the loop is for a plan that cites
            // a revision twice.
            QString distinction;
            for (int again = 2;; ++again) {
                file.folderName = nameWith(distinction, exhibit.number, exhibit.revision, position,
                    file.originalName, file.mediaType);
                if (!taken.contains(file.folderName.toLower()))
                    break;
                distinction = QString::number(again) + u'-';
            }
            taken.insert(file.folderName.toLower());
        }
    }
}

bool isSafeFolderName(QStringView name)
{
    if (name.isEmpty() || name.size() > longestFolderName || !name.contains(u'_')
        || name.startsWith(u'-'))
        return false;
    const qsizetype dot = name.indexOf(u'.');
    if (dot <= 0 || !isExtension(name.mid(dot + 1).toString()))
        return false;
    return std::all_of(name.begin(), name.begin() + dot, [](QChar character) {
        return isPlain(character.toLower()) || character == u'-' || character == u'_';
    });
}

} // namespace muniment::binder
