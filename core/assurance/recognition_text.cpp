// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_text.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columnGap = 3; // blanks in a row that part two columns
// Rules read line by line. A text without line ends is cut, so that none of them meets a line as
// long as the document.
constexpr qsizetype longLine = 1000; // cut at the next blank
constexpr qsizetype longestLine = 4000; // cut anywhere

// Collects the characters of a page, blanks made single, with where each came from.
class PageWriter
{
public:
    explicit PageWriter(ReadingPage& page)
        : m_page(page)
    {
    }

    void put(QChar character, qsizetype at)
    {
        if (m_blanks == 0 && m_lineEnds == 0)
            m_blankAt = at;
        flushBlanks();
        m_page.text.append(character);
        m_page.origin.append(at);
    }

    void blank(qsizetype at, qsizetype width)
    {
        if (m_blanks == 0)
            m_blankAt = at;
        m_blanks += width;
    }

    void lineEnd(qsizetype at)
    {
        if (m_lineEnds == 0)
            m_blankAt = at;
        ++m_lineEnds;
    }

    void beginLine(qsizetype at)
    {
        if (m_lineEnds == 0)
            lineEnd(at);
    }

    // No blanks are written at the end of a page, so that its last line ends in a word.
    void flushBlanks()
    {
        if (m_page.text.isEmpty()) {
            // Nothing stands before the first word.
        } else if (m_lineEnds > 0) {
            append(u'\n');
            if (m_lineEnds > 1)
                append(u'\n');
        } else if (m_blanks > 0) {
            append(lineLength() > longLine ? u'\n' : m_blanks >= columnGap ? u'\t' : u' ');
        } else if (lineLength() > longestLine) {
            append(u'\n');
        }
        m_blanks = 0;
        m_lineEnds = 0;
    }

private:
    [[nodiscard]] qsizetype lineLength() const { return m_page.text.size() - m_lineStart; }

    void append(QChar character)
    {
        if (character == u'\n')
            m_lineStart = m_page.text.size() + 1;
        m_page.text.append(character);
        m_page.origin.append(m_blankAt);
    }

    ReadingPage& m_page;
    qsizetype m_blanks = 0;
    qsizetype m_lineEnds = 0;
    qsizetype m_blankAt = 0;
    qsizetype m_lineStart = 0;
};

QString ligature(QChar character)
{
    switch (character.unicode()) {
    case 0xFB00:
        return u"ff"_s;
    case 0xFB01:
        return u"fi"_s;
    case 0xFB02:
        return u"fl"_s;
    case 0xFB03:
        return u"ffi"_s;
    case 0xFB04:
        return u"ffl"_s;
    default:
        return {};
    }
}

QChar plain(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0));
    if (code == 0x2019 || code == 0x2018)
        return u'\'';
    if (code == 0x2010 || code == 0x2011 || code == 0x2212)
        return u'-';
    return character;
}

// Readers of PDFs run the points of a list together; each begins a line of its own.
bool isBullet(QChar character)
{
    return QStringView(u"•▪●‣◦").contains(character);
}

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0xFEFF;
}

bool isLineEnd(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\n' || code == u'\f' || code == 0x2028 || code == 0x2029 || code == 0x0B;
}

void writeCharacter(PageWriter& writer, QChar character, qsizetype at)
{
    if (isLineEnd(character)) {
        writer.lineEnd(at);
    } else if (character == u'\t') {
        writer.blank(at, columnGap);
    } else if (character == u'\r' || character.isSpace()
        || character.category() == QChar::Other_Control) {
        writer.blank(at, 1);
    } else if (const QString letters = ligature(character); !letters.isEmpty()) {
        for (const QChar letter : letters)
            writer.put(letter, at);
    } else if (!isInvisible(character)) {
        if (isBullet(character))
            writer.beginLine(at);
        writer.put(plain(character), at);
    }
}

ReadingPage readingPage(const PageText& given)
{
    ReadingPage page;
    page.page = given.page;
    page.source = given.text;
    page.text.reserve(given.text.size());
    page.origin.reserve(given.text.size());
    PageWriter writer(page);
    for (qsizetype at = 0; at < given.text.size(); ++at)
        writeCharacter(writer, given.text.at(at), at);
    page.flow = page.text;
    page.flow.replace(u'\n', u' ').replace(u'\t', u' ');
    qsizetype start = 0;
    for (qsizetype at = 0; at <= page.text.size(); ++at)
        if (at == page.text.size() || page.text.at(at) == u'\n') {
            page.lines.append({start, at - start});
            start = at + 1;
        }
    return page;
}

} // namespace

QString ReadingPage::words(qsizetype start, qsizetype length) const
{
    if (length <= 0 || start < 0 || start + length > origin.size())
        return {};
    const qsizetype from = origin.at(start);
    return source.mid(from, origin.at(start + length - 1) - from + 1).simplified();
}

QString ReadingPage::words(const QRegularExpressionMatch& match) const
{
    return words(match.capturedStart(), match.capturedLength());
}

QList<FoundDate> ReadingPage::datesBetween(qsizetype from, qsizetype until) const
{
    auto each = std::lower_bound(dates.begin(), dates.end(), from,
        [](const FoundDate& date, qsizetype value) { return date.start < value; });
    QList<FoundDate> result;
    for (; each != dates.end() && each->start < until; ++each)
        result.append(*each);
    return result;
}

qsizetype ReadingPage::lineAt(qsizetype position) const
{
    const auto after = std::upper_bound(lines.begin(), lines.end(), position,
        [](qsizetype value, const TextLine& line) { return value < line.start; });
    return std::max<qsizetype>(0, std::distance(lines.begin(), after) - 1);
}

bool ReadingText::hasText() const
{
    // A scan may carry a stray page number or stamp; a document says more than that.
    qsizetype letters = 0;
    for (const ReadingPage& page : pages)
        for (const QChar character : page.text)
            letters += character.isLetter() ? 1 : 0;
    return letters >= 20;
}

ReadingText prepareText(const QList<PageText>& pages)
{
    ReadingText text;
    for (const PageText& page : pages)
        text.pages.append(readingPage(page));
    for (const ReadingPage& page : text.pages)
        text.dateOrder = combined(text.dateOrder, dateOrderIn(page.flow));
    for (ReadingPage& page : text.pages)
        page.dates = findDates(page.flow, text.dateOrder);
    return text;
}

std::optional<Hit> firstHit(
    const ReadingText& text, const QRegularExpression& form, qsizetype pageLimit)
{
    const qsizetype limit
        = pageLimit == 0 ? text.pages.size() : std::min(pageLimit, text.pages.size());
    for (qsizetype i = 0; i < limit; ++i) {
        const QRegularExpressionMatch match = form.match(text.pages.at(i).flow);
        if (match.hasMatch())
            return Hit{&text.pages.at(i), match};
    }
    return std::nullopt;
}

QRegularExpression reading(const QString& pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression readingExactCase(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace muniment::assurance
