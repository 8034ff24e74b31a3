// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestItem = 900;
constexpr qsizetype longestHeading = 90;

enum class Part { None, Cuec, UserResponsibilities, Subservice };

struct PartHeading
{
    Part part;
    QRegularExpression form;
};

QRegularExpression headingForm(const QString& words)
{
    return reading(
        u"^(?:(?:section|part|chapter)\\s+[\\dIVX]+[.:)]?\\s*[–-]?\\s*)?(?:[\\dIVX]{1,4}(?:\\.\\d{1,2}){0,3}[.)]?\\s+)?(?:"_s
        + words + u")(?:\\s*\\([A-Z]{2,6}s?\\))?(?:\\s*\\((?:continued|cont\\.?)\\))?\\s*:?$"_s);
}

const QList<PartHeading>& partHeadings()
{
    static const QList<PartHeading> headings{
        {Part::Cuec,
            headingForm(
                u"complementary (?:user[ -]?entity|user|customer) controls?(?: \\(CUECs?\\))?(?: considerations?)?|komplementäre kontrollen (?:beim|der) (?:kunden|nutzer).*"_s)},
        {Part::UserResponsibilities,
            headingForm(
                u"(?:other )?(?:user[ -]?entity|user|customer) responsibilities|(?:additional "
                u")?responsibilities of (?:the )?(?:user entities|customers?)"
                "|corresponding criteria for (?:cloud )?customers|korrespondierende kriterien für kunden"_s)},
        {Part::Subservice,
            headingForm(
                u"(?:complementary )?sub-?service organi[sz]ations?(?: controls?)?(?: and .{0,60})?|use of sub-?service organi[sz]ations?"_s)},
        {Part::None,
            headingForm(
                u"(?:section|part|appendix|annex)\\b.{0,70}|independent service "
                u"auditor.{0,40}|.{0,50}assertion.{0,30}|trust services criteria.{0,60}|other "
                u"information.{0,60}"
                "|tests? of controls.{0,60}|description of .{0,70}|information provided by "
                ".{0,60}|control environment|monitoring.{0,30}|risk assessment.{0,20}|restricted "
                "use"
                "|results? of tests.{0,40}|controls?,? .{0,40}tests.{0,40}|exceptions?.{0,40}|management'?s? responses?.{0,40}"_s)},
    };
    return headings;
}

// A line of a table of contents is no heading: it ends in dots or a page number.
bool isContentsLine(const QString& line)
{
    static const QRegularExpression form(u"\\.{3,}|(?:\\t| )\\d{1,3}$"_s);
    return form.match(line).hasMatch();
}

std::optional<Part> headingOf(const QString& line)
{
    if (line.isEmpty() || line.size() > longestHeading || isContentsLine(line))
        return std::nullopt;
    const QString plain = QString(line).replace(u'\t', u' ');
    for (const PartHeading& heading : partHeadings())
        if (heading.form.match(plain).hasMatch())
            return heading.part;
    return std::nullopt;
}

// Heads and feet that stand on many pages belong to no part.
QSet<QString> runningLines(const ReadingText& text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    QHash<QString, int> counts;
    for (const ReadingPage& page : text.pages) {
        QSet<QString> here;
        const qsizetype count = page.lines.size();
        for (qsizetype i = 0; i < count; ++i)
            if (i < 2 || i >= count - 2)
                here.insert(page.line(page.lines.at(i)).remove(digits).simplified());
        for (const QString& each : here)
            ++counts[each];
    }
    QSet<QString> result;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.value() >= 3)
            result.insert(each.key());
    return result;
}

struct PartLine
{
    Part part = Part::None;
    const ReadingPage* page = nullptr;
    TextLine line;
    QString text;
};

// Every line with the part of the document that it belongs to; headings themselves are left out.
QList<PartLine> linesOfParts(const ReadingText& text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QSet<QString> running = runningLines(text);
    QList<PartLine> result;
    Part part = Part::None;
    for (const ReadingPage& page : text.pages)
        for (const TextLine& line : page.lines) {
            const QString words = page.line(line);
            if (const std::optional<Part> heading = headingOf(words)) {
                part = *heading;
                continue;
            }
            const bool isRunning
                = !words.isEmpty() && running.contains(QString(words).remove(digits).simplified());
            if (part != Part::None && !isRunning)
                result.append({part, &page, line, words});
        }
    return result;
}

const QRegularExpression& itemStart()
{
    static const QRegularExpression form = readingExactCase(
        u"^(?<mark>(?:CUEC|UEC|UER|CUER|UR|CR|RES|CC|CSR|C|U|R)[-. ]?\\d{1,3}(?:\\.\\d{1,2})?|\\d{1,2}(?:\\.\\d{1,2})?[.)]|[•·▪◦‣●○*–-]|\\([a-z\\d]{1,2}\\))(?:[ \\t:]+|$)(?<text>.*)$"_s);
    return form;
}

bool isBullet(const QString& mark)
{
    return mark.size() == 1 || mark.startsWith(u'(');
}

// "Customers are responsible for …": an entity and a duty, at the start of a sentence.
bool isDutySentence(const QString& line)
{
    static const QRegularExpression form = reading(
        u"^(?:the )?(?:user entit(?:y|ies)|customers?|clients?|users?|subscribers?)\\b.{0,60}\\b(?:responsible for|should|must|shall|(?:is|are) (?:required|expected) to)\\b.*[^:]$"_s);
    return line.size() <= longestItem && form.match(line).hasMatch();
}

QString tidy(const QString& text)
{
    return text.simplified();
}

class DutyReader
{
public:
    QList<DutyText> run(const QList<PartLine>& lines)
    {
        for (const PartLine& line : lines)
            read(line);
        close();
        const auto numbered = [](DutyKind kind) {
            return [kind](const DutyText& each) {
                return each.kind == kind && !each.reference.isEmpty();
            };
        };
        // Where a list is numbered, sentences between its rows are explanations.
        for (const DutyKind kind : {DutyKind::Cuec, DutyKind::OtherUserResponsibility})
            if (std::any_of(m_duties.begin(), m_duties.end(), numbered(kind)))
                m_duties.removeIf([kind](const DutyText& each) {
                    return each.kind == kind && each.reference.isEmpty();
                });
        return m_duties;
    }

private:
    void read(const PartLine& line)
    {
        if (line.part != Part::Cuec && line.part != Part::UserResponsibilities) {
            close();
            return;
        }
        m_kind = line.part == Part::Cuec ? DutyKind::Cuec : DutyKind::OtherUserResponsibility;
        const QRegularExpressionMatch match = itemStart().match(line.text);
        if (match.hasMatch()) {
            close();
            QString mark = match.captured(u"mark"_s);
            if (isBullet(mark))
                mark.clear();
            else if (mark.endsWith(u'.') || mark.endsWith(u')'))
                mark.chop(1);
            open(line, mark, match.captured(u"text"_s));
        } else if (line.text.isEmpty()) {
            if (m_open && (m_open->text.endsWith(u'.') || m_open->reference.isEmpty()))
                close();
        } else if (m_open) {
            if (m_open->text.size() + line.text.size() < longestItem)
                m_open->text += u' ' + line.text;
        } else if (isDutySentence(line.text)) {
            open(line, {}, line.text);
        }
    }

    void open(const PartLine& line, const QString& reference, const QString& text)
    {
        m_open = DutyText{m_kind, reference, text, line.page->page};
    }

    void close()
    {
        if (m_open) {
            m_open->text = tidy(m_open->text);
            if (m_open->text.size() >= 12)
                m_duties.append(*m_open);
        }
        m_open.reset();
    }

    DutyKind m_kind = DutyKind::Cuec;
    std::optional<DutyText> m_open;
    QList<DutyText> m_duties;
};

SubserviceMethod methodIn(const ReadingText& text)
{
    static const QRegularExpression carveOut = reading(u"\\bcarve[ds]?[ -]?out\\b"_s);
    static const QRegularExpression inclusive = reading(u"\\binclusive method\\b"_s);
    const bool carved = firstHit(text, carveOut).has_value();
    const bool included = firstHit(text, inclusive).has_value();
    if (carved == included)
        return SubserviceMethod::NotStated;
    return carved ? SubserviceMethod::CarveOut : SubserviceMethod::Inclusive;
}

class SubserviceReader
{
public:
    explicit SubserviceReader(SubserviceMethod method)
        : m_method(method)
    {
    }

    void fromSentences(const ReadingText& text)
    {
        static const QRegularExpression form = readingExactCase(
            u"(?i:uses|utili[sz]es|engages|relies on) (?<name>[\\p{Lu}][\\p{L}\\d&.' -]{1,60}?)(?: "
            u"\\([^)]{1,40}\\))?,? "
            "(?i:,? ?an? [\\p{L} -]{0,40}sub-?service organi[sz]ation|as an? [\\p{L} -]{0,40}sub-?service organi[sz]ation)(?<what>[^.]{0,200})"_s);
        for (const ReadingPage& page : text.pages) {
            QRegularExpressionMatchIterator each = form.globalMatch(page.flow);
            while (each.hasNext()) {
                const QRegularExpressionMatch match = each.next();
                add(match.captured(u"name"_s), match.captured(u"what"_s), page.page);
            }
        }
    }

    void fromLines(const QList<PartLine>& lines)
    {
        static const QRegularExpression row = readingExactCase(
            u"^(?:[•·▪●*–-]\\s*)?(?<name>[\\p{Lu}][\\p{L}\\d&.,' ]{1,60}?)(?: \\([^)]{1,40}\\))?\\s*(?:\\t|[:–—|]| - )\\s*(?<what>\\S.{5,})$"_s);
        for (const PartLine& line : lines) {
            if (line.part != Part::Subservice) {
                m_last = -1;
                continue;
            }
            const QRegularExpressionMatch match = row.match(line.text);
            if (match.hasMatch())
                add(match.captured(u"name"_s), match.captured(u"what"_s), line.page->page);
            else if (line.text.isEmpty())
                m_last = -1;
            else if (m_last >= 0 && m_found.at(m_last).expected.size() < longestItem)
                m_found[m_last].expected += u' ' + line.text.simplified();
        }
    }

    [[nodiscard]] QList<SubserviceOrganisation> found() const { return m_found; }

private:
    void add(const QString& name, const QString& what, int page)
    {
        static const QRegularExpression head = reading(
            u"^(?:sub-?service organi[sz]ation|name|organi[sz]ation|service|vendor|criteria|controls?)\\b"_s);
        const QString clean = name.simplified();
        if (head.match(clean).hasMatch())
            return;
        for (qsizetype i = 0; i < m_found.size(); ++i)
            if (m_found.at(i).name.compare(clean, Qt::CaseInsensitive) == 0) {
                if (m_found.at(i).expected.isEmpty())
                    m_found[i].expected = what.simplified();
                m_last = i;
                return;
            }
        m_found.append({clean, m_method, what.simplified(), page});
        m_last = m_found.size() - 1;
    }

    SubserviceMethod m_method;
    QList<SubserviceOrganisation> m_found;
    qsizetype m_last = -1;
};

// The sentence around a place: up to a full stop, an empty line or a column.
TextLine sentenceAround(const QString& text, qsizetype at)
{
    static const QRegularExpression before(u"[.;]\\s|\\n\\n|\\t|\\n[•·-]"_s);
    static const QRegularExpression after(u"[.;](?=\\s|$)|\\n\\n|\\t"_s);
    constexpr qsizetype reach = 400;
    const qsizetype earliest = std::max<qsizetype>(0, at - reach);
    qsizetype start = earliest;
    QRegularExpressionMatchIterator each = before.globalMatch(text.mid(earliest, at - earliest));
    while (each.hasNext())
        start = earliest + each.next().capturedEnd();
    const QRegularExpressionMatch end = after.match(text.mid(at, reach));
    const qsizetype length
        = end.hasMatch() ? end.capturedStart() : std::min(reach, text.size() - at);
    return {start, at + length - start};
}

TestException exceptionAt(const ReadingPage& page, const TextLine& sentence)
{
    static const QRegularExpression control = readingExactCase(
        u"\\b(?!SOC|ISO|AT-|TSP|CPA)(?:CC\\d{1,2}\\.\\d{1,2}|[A-Z]{1,4}-?\\d{1,3})(?:\\.\\d{1,3}){0,2}\\b"_s);
    static const QRegularExpression response = reading(
        u"\\b(?:management'?s?|provider'?s?|[\\p{L}]{2,30}'s) (?:response|reply|comment)s?\\s*[:.–-]?\\s*(?<text>[^\\n].{5,500}?)(?=\\n\\n|$|\\n(?:[A-Z]{1,4}-?\\d))"_s);
    TestException exception;
    exception.page = page.page;
    exception.result = page.words(sentence.start, sentence.length);
    const qsizetype earliest = std::max<qsizetype>(0, sentence.start - 700);
    QRegularExpressionMatchIterator each
        = control.globalMatch(page.text.mid(earliest, sentence.end() - earliest));
    qsizetype testFrom = sentence.start;
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        if (earliest + match.capturedStart() > sentence.start && !exception.control.isEmpty())
            break;
        exception.control = match.captured();
        testFrom = earliest + match.capturedEnd();
    }
    if (testFrom < sentence.start)
        exception.test = page.words(testFrom, std::min<qsizetype>(400, sentence.start - testFrom));
    QRegularExpression lines = response;
    lines.setPatternOptions(
        lines.patternOptions() | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch reply = lines.match(page.text.mid(sentence.end(), 1500));
    if (reply.hasMatch())
        exception.response = reply.captured(u"text"_s).simplified();
    return exception;
}

} // namespace

QList<TestException> readExceptions(const ReadingText& text)
{
    static const QRegularExpression noted = reading(
        u"\\b(?:exceptions?|deviations?)\\b(?: (?:was|were|is|has been|have been))?(?: \\w+)?(?: noted| identified| found|:)|\\bnoted (?:an|one|two|three|the following|\\d+) (?:exceptions?|deviations?)"_s);
    static const QRegularExpression none = reading(
        u"\\b(?:no|without|zero|any|nor|not)\\b[^.;]{0,40}(?:exceptions?|deviations?)|\\b(?:exceptions?|deviations?) (?:were|was) not|\\bif (?:an |any )?(?:exception|deviation)"_s);
    QList<TestException> result;
    for (const ReadingPage& page : text.pages) {
        qsizetype readUpTo = 0;
        QRegularExpressionMatchIterator each = noted.globalMatch(page.flow);
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            if (match.capturedStart() < readUpTo)
                continue;
            const TextLine sentence = sentenceAround(page.text, match.capturedStart());
            readUpTo = sentence.end();
            if (!none.match(page.flow.mid(sentence.start, sentence.length)).hasMatch())
                result.append(exceptionAt(page, sentence));
        }
    }
    return result;
}

QList<SubserviceOrganisation> readSubserviceOrganisations(const ReadingText& text)
{
    SubserviceReader reader(methodIn(text));
    reader.fromSentences(text);
    reader.fromLines(linesOfParts(text));
    return reader.found();
}

QList<DutyText> readDuties(const ReadingText& text)
{
    return DutyReader().run(linesOfParts(text));
}

} // namespace muniment::assurance
