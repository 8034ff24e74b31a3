// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/fuzzy.h"

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int wholeCode = 1000;
constexpr int wholeNumber = 950;
constexpr int startOfCode = 800;
constexpr int startOfText = 600;
constexpr int startOfWord = 500;
constexpr int withinText = 300;
constexpr int scattered = 100;
constexpr int widestScatter = 4; // times as long as the word itself
constexpr int shortestScatter = 2; // letters; one letter alone would be anywhere

QString folded(const QString& text)
{
    const bool isPlain = std::all_of(
        text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    if (isPlain)
        return text.toLower();
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark())
            plain += letter;
    return plain.toCaseFolded();
}

quint64 lettersOf(QStringView text)
{
    quint64 letters = 0;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code >= u'a' && code <= u'z')
            letters |= quint64(1) << (code - u'a');
        else if (code >= u'0' && code <= u'9')
            letters |= quint64(1) << (26 + code - u'0');
        else if (!letter.isSpace())
            letters |= quint64(1) << (36 + code % 28);
    }
    return letters;
}

// "c12" of "C-012"; empty where the text is no letters with a number behind them, or a number.
QString codeOf(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isLetter())
        ++at;
    const QStringView letters = text.left(at);
    if (at > 0 && at < text.size() && text.at(at) == u'-')
        ++at;
    const QStringView digits = text.mid(at);
    if (digits.isEmpty() || letters.size() > 2
        || !std::all_of(digits.begin(), digits.end(), [](QChar each) { return each.isDigit(); }))
        return {};
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return letters.toString() + digits.mid(zeros).toString();
}

int fitOfCode(QStringView sought, QStringView code)
{
    if (sought == code)
        return wholeCode;
    const auto number = [](QStringView text) {
        qsizetype at = 0;
        while (at < text.size() && text.at(at).isLetter())
            ++at;
        return text.mid(at);
    };
    const bool isNumber = sought.front().isDigit();
    const QStringView have = isNumber ? number(code) : code;
    if (have == sought)
        return wholeNumber;
    return have.startsWith(sought) ? startOfCode - int(have.size() - sought.size()) : 0;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int fitWithin(QStringView sought, QStringView text)
{
    const qsizetype first = text.indexOf(sought);
    if (first < 0)
        return 0;
    if (first == 0)
        return startOfText;
    for (qsizetype at = first; at >= 0; at = text.indexOf(sought, at + 1))
        if (beginsWord(text, at))
            return startOfWord - int(qMin<qsizetype>(at, 100));
    return withinText - int(qMin<qsizetype>(first, 100));
}

// All letters in their order from a start of a word on; the closer together the better.
int fitScattered(QStringView sought, QStringView text)
{
    if (sought.size() < shortestScatter)
        return 0;
    const qsizetype widest = sought.size() * widestScatter;
    int best = 0;
    for (qsizetype start = text.indexOf(sought.front()); start >= 0;
         start = text.indexOf(sought.front(), start + 1)) {
        if (!beginsWord(text, start))
            continue;
        qsizetype at = start;
        qsizetype initials = 1;
        qsizetype next = 1;
        while (next < sought.size()) {
            const qsizetype found = text.indexOf(sought.at(next), at + 1);
            if (found < 0)
                return best;
            if (beginsWord(text, found))
                ++initials;
            at = found;
            ++next;
        }
        const bool isInitials = initials == sought.size();
        if (isInitials || at - start < widest)
            best = qMax(
                best, scattered + (isInitials ? 50 : 0) - int(qMin<qsizetype>(at - start, 90)));
    }
    return best;
}

int fitOfWord(const Sought::Word& word, const Findable& text)
{
    int best = 0;
    if (!word.code.isEmpty() && !text.code.isEmpty())
        best = fitOfCode(word.code, text.code);
    if ((text.letters & word.letters) != word.letters)
        return best;
    best = qMax(best, fitWithin(word.text, text.text));
    return best > 0 ? best : fitScattered(word.text, text.text);
}

} // namespace

Findable findable(const QString& text, const QString& code)
{
    Findable made;
    made.text = folded(text);
    made.code = codeOf(folded(code));
    made.letters = lettersOf(made.text);
    return made;
}

Sought::Sought(const QString& typed)
{
    for (const QString& each : folded(typed).split(u' ', Qt::SkipEmptyParts))
        words.append({each, codeOf(each), lettersOf(each)});
}

int fit(const Sought& sought, const Findable& text)
{
    int sum = 0;
    for (const Sought::Word& word : sought.words) {
        const int one = fitOfWord(word, text);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

} // namespace muniment::ui
