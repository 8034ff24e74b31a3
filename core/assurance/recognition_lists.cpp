// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestList = 1500;
constexpr qsizetype longestItem = 70; // longer ones are sentences
constexpr qsizetype mostItems = 500;
constexpr qsizetype pagesWithLists = 40;

// "West Europe (Amsterdam, Frankfurt) and North Europe": items without what stands in brackets.
QStringList itemsOf(QString text)
{
    static const QRegularExpression brackets(u"\\([^()]{0,200}\\)"_s);
    static const QRegularExpression separators(
        u"\\s*[;,\\n\\t•·▪●]\\s*(?:and\\s+)?|\\s+(?:and|und|y|et)\\s+(?=\\p{Lu})|\\n\\s*[-–]\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(u"^[\\s•·▪●–-]+|[\\s.;,:]+$"_s);
    QStringList items;
    text.remove(brackets);
    for (QString each : text.split(separators, Qt::SkipEmptyParts)) {
        each = each.remove(edges).simplified();
        if (!each.isEmpty() && !items.contains(each) && items.size() < mostItems)
            items.append(each);
    }
    return items;
}

bool areNames(const QStringList& items)
{
    return !items.isEmpty() && std::all_of(items.begin(), items.end(), [](const QString& each) {
        return each.size() <= longestItem;
    });
}

struct FoundList
{
    QStringList items;
    int page = 0;
    QString words;
    QString rule;

    void add(const QStringList& more, const ReadingPage& where, qsizetype start, qsizetype length,
        const QString& by)
    {
        for (const QString& each : more)
            if (!items.contains(each) && items.size() < mostItems)
                items.append(each);
        if (page == 0) {
            page = where.page;
            words = where.words(start, length);
            rule = by;
        }
    }
};

enum class Reach { All, AnnouncedOnly };

// The lines of a list end where a sentence begins: "West Europe has zones in Amsterdam.", right
// below a list of regions.
qsizetype lengthOfList(QStringView text)
{
    static const QRegularExpression sentence(
        u"\\n\\p{Lu}[^\\n:;]{1,80}? (?:has|have|had|is|are|was|were|will|hat|haben|ist|sind)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = sentence.match(text);
    const qsizetype end = match.hasMatch() ? match.capturedStart() : text.size();
    // A list that parts its items by commas goes on in the next line only where one of the two
    // lines has a comma there: a heading has none.
    qsizetype line = text.indexOf(u'\n');
    if (line < 0 || !text.left(line).contains(u','))
        return end;
    while (line >= 0 && line < end) {
        const qsizetype next = text.indexOf(u'\n', line + 1);
        const QStringView below = text.mid(line + 1, next < 0 ? -1 : next - line - 1);
        if (!text.left(line).trimmed().endsWith(u',') && !below.contains(u','))
            return line;
        line = next;
    }
    return end;
}

void readLabelledOnPage(FoundList& found, const ReadingPage& page, const QList<FoundLabel>& labels,
    LabelRole role, Reach reach)
{
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels.at(i).role != role)
            continue;
        // A label without a colon heads a table as often as a list: only its own line counts.
        const bool announces = page.text.at(labels.at(i).end() - 1) == u':';
        if (!announces && reach == Reach::AnnouncedOnly)
            continue;
        const std::optional<LabelledText> value = announces
            ? paragraphAfter(page, labels, i, longestList)
            : valueAfter(page, labels, i);
        if (!value || (!announces && page.lineAt(value->start) != page.lineAt(labels.at(i).start)))
            continue;
        const qsizetype length
            = lengthOfList(QStringView(page.text).mid(value->start, value->length));
        const QStringList items = itemsOf(page.text.mid(value->start, length));
        if (areNames(items))
            found.add(items, page, value->start, length, u"labelled list"_s);
    }
}

// A report describes its system behind its first pages: there a list counts where it is announced.
void readLabelled(FoundList& found, const RuleText& source, LabelRole role)
{
    for (qsizetype p = 0; p < std::min(source.text.pages.size(), pagesWithLists); ++p) {
        const ReadingPage& page = source.text.pages.at(p);
        if (p < source.labels.size())
            readLabelledOnPage(found, page, source.labels.at(p), role, Reach::All);
        else if (found.items.isEmpty())
            readLabelledOnPage(found, page, findLabels(page), role, Reach::AnnouncedOnly);
    }
}

// "App Service   in scope   in scope": the rows of a table of services by regions.
void readRows(FoundList& found, const RuleText& source)
{
    static const QRegularExpression row = readingExactCase(
        u"^(?!(?i:sites?|services?|regions?|locations?|systems?|what is)\\b)(?<name>[\\p{Lu}][^\\n]{1,60}?)(?:[ \\t](?:in scope|included|covered|✓|✔|●)){1,12}$"_s);
    for (const ReadingPage& page : source.text.pages)
        for (const TextLine& line : page.lines) {
            const QRegularExpressionMatch match = row.match(page.line(line));
            if (match.hasMatch())
                found.add({match.captured(u"name"_s).simplified()}, page, line.start, line.length,
                    u"row in scope"_s);
        }
}

void readSentences(FoundList& found, const RuleText& source, const QRegularExpression& form)
{
    for (const ReadingPage& page : source.text.pages) {
        const QRegularExpressionMatch match = form.match(page.flow);
        const QStringList items = itemsOf(match.captured(u"list"_s));
        if (match.hasMatch() && areNames(items)) {
            found.add(items, page, match.capturedStart(), match.capturedLength(),
                u"list in a sentence"_s);
            return;
        }
    }
}

const QRegularExpression& serviceSentence()
{
    static const QRegularExpression form = readingExactCase(
        u"(?i:services? (?:in|within) (?:the )?scope(?: of this report)?: ?|\\bthe services )(?<list>\\p{Lu}[^.:]{2,400}?)(?=\\.|:| (?i:in the regions?|are|is|from the)\\b)"_s);
    return form;
}

const QRegularExpression& regionSentence()
{
    static const QRegularExpression form = readingExactCase(
        u"(?i:regions? (?:in|within) (?:the )?scope(?: of this report)?: ?|\\bin the regions? |\\bfrom the regions? )(?<list>\\p{Lu}[^.:]{2,300}?)(?=\\.|:|, (?i:in accordance)| (?i:are|is)\\b)"_s);
    return form;
}

} // namespace

Proposal readList(const RuleText& source, Field field)
{
    const bool services = field == Field::Service;
    FoundList found;
    readLabelled(found, source, services ? LabelRole::Services : LabelRole::Regions);
    if (found.items.isEmpty() && services)
        readRows(found, source);
    if (found.items.isEmpty())
        readSentences(found, source, services ? serviceSentence() : regionSentence());
    Proposal proposal;
    proposal.field = field;
    if (found.items.isEmpty())
        return proposal;
    proposal.state = ProposalState::Clear;
    proposal.value = found.items.join(u"; "_s);
    proposal.page = found.page;
    proposal.words = found.words;
    proposal.rule = found.rule;
    return proposal;
}

} // namespace muniment::assurance
