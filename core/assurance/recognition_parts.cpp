// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 900;
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

// A heading that a reader of the PDF put behind the last sentence of the paragraph above it.
struct LineWithHeading
{
    QString before;
    Part part = Part::None;
};

std::optional<LineWithHeading> trailingHeading(const QString& line)
{
    const qsizetype at = std::max(line.lastIndexOf(u". "_s), line.lastIndexOf(u"\t"_s));
    if (at < 0)
        return std::nullopt;
    const std::optional<Part> part = headingOf(line.mid(at + 1).trimmed());
    if (!part)
        return std::nullopt;
    return LineWithHeading{line.left(at + 1), *part};
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
            const std::optional<LineWithHeading> mixed = trailingHeading(words);
            if (part != Part::None && !isRunning)
                result.append({part, &page, line, mixed ? mixed->before : words});
            if (mixed)
                part = mixed->part;
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
    return line.size() <= longestPart && form.match(line).hasMatch();
}

// The criteria that a duty belongs to stand in a column behind its text.
QString tidy(const QString& text)
{
    static const QRegularExpression criteria
        = readingExactCase(u"[ (]+((?:(?:CC|A|C|PI|P)\\d{1,2}\\.\\d{1,2},? ?)+)\\)?$"_s);
    QString result = text.simplified();
    const QRegularExpressionMatch match = criteria.match(result);
    if (match.hasMatch() && match.capturedStart() > 0)
        result = result.left(match.capturedStart()) + u" ("_s + match.captured(1).trimmed() + u')';
    return result;
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
        if (line.part != m_part)
            close();
        m_part = line.part;
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
            if (m_open->text.size() + line.text.size() < longestPart)
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

    Part m_part = Part::None;
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
            u"(?i:uses|utili[sz]es|engages|relies on) (?<names>[\\p{Lu}][\\p{L}\\d&.,' "
            u"-]{1,160}?)(?: \\([^)]{1,40}\\))?"
            "(?:,? (?i:an? [\\p{L} -]{0,40}sub-?service organi[sz]ation)| (?i:as (?:an? )?[\\p{L} "
            "-]{0,40}sub-?service organi[sz]ations?))\\b"
            "(?<what>(?:(?!\\b(?:uses|utili[sz]es|engages|relies on) \\p{Lu})[^.]){0,200})"_s);
        static const QRegularExpression edges(u"^[\\s,;]+|[\\s,;]+(?:and\\s*)?$"_s);
        static const QRegularExpression separators(
            u",? and |, (?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const ReadingPage& page : text.pages) {
            QRegularExpressionMatchIterator each = form.globalMatch(page.flow);
            while (each.hasNext()) {
                const QRegularExpressionMatch match = each.next();
                const QString what = match.captured(u"what"_s).remove(edges);
                for (const QString& name : match.captured(u"names"_s).split(separators))
                    add(name, what, page.page);
            }
        }
    }

    // The rows of a table whose columns ran together: from one known name to the next.
    void fromTable(const QList<PartLine>& lines)
    {
        QString all;
        for (const PartLine& line : lines)
            if (line.part == Part::Subservice)
                all += line.text + u' ';
        static const QRegularExpression method = reading(
            u"\\b(?:(?<carved>carve[ds]?[- ]?out)|(?<inclusive>inclusive))\\b(?: method)?\\s*"_s);
        for (SubserviceOrganisation& organisation : m_found) {
            const qsizetype from = all.indexOf(organisation.name);
            if (from < 0)
                continue;
            qsizetype until = std::min(all.size(), from + longestPart);
            for (const SubserviceOrganisation& other : m_found)
                if (const qsizetype next = all.indexOf(other.name, from + organisation.name.size());
                    next > from)
                    until = std::min(until, next);
            const QString row = all.mid(from, until - from);
            const QRegularExpressionMatch match = method.match(row);
            if (!match.hasMatch())
                continue;
            organisation.method = match.capturedLength(u"carved"_s) > 0
                ? SubserviceMethod::CarveOut
                : SubserviceMethod::Inclusive;
            organisation.expected = row.mid(match.capturedEnd()).simplified();
        }
    }

    void fromLines(const QList<PartLine>& lines)
    {
        static const QRegularExpression row = readingExactCase(
            u"^(?:[•·▪●*–-]\\s*)?(?<name>[\\p{Lu}][\\p{L}\\d&.,' ]{1,60}?)(?: \\([^)]{1,40}\\))?\\s*(?:\\t|[:–—|]| - )\\s*(?<what>\\S.{5,})$"_s);
        m_last = -1;
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
            else if (m_last >= 0 && m_found.at(m_last).expected.size() < longestPart)
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

} // namespace

QList<SubserviceOrganisation> readSubserviceOrganisations(const ReadingText& text)
{
    const QList<PartLine> lines = linesOfParts(text);
    SubserviceReader reader(methodIn(text));
    reader.fromSentences(text);
    reader.fromLines(lines);
    reader.fromTable(lines);
    return reader.found();
}

QList<DutyText> readDuties(const ReadingText& text)
{
    return DutyReader().run(linesOfParts(text));
}

} // namespace muniment::assurance
