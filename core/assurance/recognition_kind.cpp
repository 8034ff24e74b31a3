// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_kind.h"

#include "core/assurance/recognition_markers.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr int threshold = 6;
constexpr qsizetype fewestMarkers = 3;
constexpr qsizetype longestLetter = 12; // pages
constexpr qsizetype firstPages = 3;

struct FamilyScore
{
    Family family = Family::Iso;
    int score = 0;
    QList<Marker> markers;

    [[nodiscard]] bool counts() const
    {
        return score >= threshold
            && std::count_if(markers.begin(), markers.end(),
                   [](const Marker& marker) { return marker.weight > 0; })
            >= fewestMarkers;
    }
};

bool isLetter(Family family)
{
    return family == Family::Bridge || family == Family::Letter || family == Family::PenTest;
}

QList<FamilyScore> scores(const ReadingText& text)
{
    QList<FamilyScore> all(qsizetype(Family::Last) + 1);
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].family = Family(i);
        if (isLetter(all[i].family) && text.pages.size() > longestLetter)
            all[i].score = -4;
    }
    for (const MarkerRule& rule : markerRules()) {
        const qsizetype limit = rule.where == Where::FirstPages ? firstPages : 0;
        const std::optional<Hit> hit = firstHit(text, rule.form, limit);
        if (!hit)
            continue;
        FamilyScore& score = all[qsizetype(rule.family)];
        score.score += rule.weight;
        score.markers.append({rule.name, rule.weight, hit->page->page, hit->words()});
    }
    std::stable_sort(all.begin(), all.end(),
        [](const FamilyScore& a, const FamilyScore& b) { return a.score > b.score; });
    return all;
}

// A Type 2 report tells what was tested over a period; a Type 1 report speaks as of a day. A
// Type 1 report also says that it did *not* test operating effectiveness, so that word is no sign.
QList<DocumentType> byReportType(
    const ReadingText& text, KindFinding& finding, DocumentType type1, DocumentType type2)
{
    struct Sign
    {
        int weight;
        const char* name;
        std::optional<Hit> hit;
    };
    static const QRegularExpression titleOne
        = reading(u"\\btype (?:1|I)\\b(?! and)|\\btyp (?:1|I)\\b"_s);
    static const QRegularExpression titleTwo = reading(u"\\btype (?:2|II)\\b|\\btyp (?:2|II)\\b"_s);
    static const QRegularExpression throughout = reading(
        u"\\bthroughout the (?:specified |review |examination )?period\\b|über den zeitraum|operated effectively"_s);
    static const QRegularExpression tests = reading(
        u"\\btests? of controls?\\b.{0,30}\\bresults?\\b|\\bresults? of (?:the |our )?tests?\\b|no exceptions? (?:was |were )?noted"_s);
    static const QRegularExpression asOf = reading(u"\\bas (?:of|at) .{0,30}\\d{4}"_s);
    const Sign second[] = {{2, "Type 2 in the title", firstHit(text, titleTwo, firstPages)},
        {2, "throughout the period", firstHit(text, throughout)},
        {2, "tests of controls", firstHit(text, tests)}};
    const Sign first[] = {{2, "Type 1 in the title", firstHit(text, titleOne, firstPages)},
        {2, "as of a day", second[1].hit ? std::nullopt : firstHit(text, asOf)}};
    int balance = 0;
    const auto weigh = [&finding, &balance](const Sign& each, int direction) {
        if (!each.hit)
            return;
        balance += direction * each.weight;
        finding.markers.append(
            {QString::fromLatin1(each.name), each.weight, each.hit->page->page, each.hit->words()});
    };
    for (const Sign& each : second)
        weigh(each, 1);
    for (const Sign& each : first)
        weigh(each, -1);
    if (balance == 0)
        return {type1, type2};
    return {balance > 0 ? type2 : type1};
}

DocumentType isoType(const ReadingText& text)
{
    static const QRegularExpression certifiable = reading(
        u"\\bISO(?:/IEC)?[ /-]*(?:IEC[ /-]*)?(?:9001|14001|20000-1|22301|27001|27701|42001|45001)\\b"_s);
    static const QRegularExpression practice
        = reading(u"\\bISO(?:/IEC)?[ /-]*(?:IEC[ /-]*)?(?:27017|27018)\\b"_s);
    const std::optional<Hit> host = firstHit(text, certifiable, 1);
    const std::optional<Hit> code = firstHit(text, practice, 1);
    if (!code)
        return DocumentType::IsoCertificate;
    const bool codeFirst = !host || code->match.capturedStart() < host->match.capturedStart();
    return codeFirst ? DocumentType::IsoPracticeStatement : DocumentType::IsoCertificate;
}

QList<DocumentType> typesOf(Family family, const ReadingText& text, KindFinding& finding)
{
    switch (family) {
    case Family::Iso:
        return {isoType(text)};
    case Family::Soc1:
        return byReportType(text, finding, DocumentType::Soc1Type1, DocumentType::Soc1Type2);
    case Family::Soc2:
        return byReportType(text, finding, DocumentType::Soc2Type1, DocumentType::Soc2Type2);
    case Family::C5:
        return byReportType(text, finding, DocumentType::C5Type1, DocumentType::C5Type2);
    case Family::Soc3:
        return {DocumentType::Soc3};
    case Family::Bridge:
        return {DocumentType::BridgeLetter};
    case Family::Letter:
        return {DocumentType::AttestationLetter};
    case Family::Pci:
        return {DocumentType::PciAoc};
    case Family::StarLevel1:
        return {DocumentType::CsaStarLevel1};
    case Family::StarLevel2:
        return {DocumentType::CsaStarLevel2};
    case Family::FedRamp:
        return {DocumentType::FedRamp};
    case Family::Hitrust:
        return {DocumentType::Hitrust};
    case Family::Ens:
        return {DocumentType::Ens};
    case Family::Tisax:
        return {DocumentType::Tisax};
    case Family::Irap:
        return {DocumentType::Irap};
    case Family::SecNumCloud:
        return {DocumentType::SecNumCloud};
    case Family::Hds:
        return {DocumentType::Hds};
    case Family::Fips:
        return {DocumentType::Fips140};
    case Family::PenTest:
        return {DocumentType::PenTestLetter};
    }
    Q_UNREACHABLE();
}

} // namespace

KindFinding recogniseKind(const ReadingText& text)
{
    const QList<FamilyScore> all = scores(text);
    const FamilyScore& best = all.first();
    KindFinding finding;
    finding.score = best.score;
    finding.markers = best.markers;
    if (!best.counts())
        return finding;
    finding.candidates = typesOf(best.family, text, finding);
    for (const FamilyScore& other : all.mid(1))
        if (other.score == best.score && other.counts())
            finding.candidates += typesOf(other.family, text, finding);
    if (finding.candidates.size() == 1)
        finding.type = finding.candidates.first();
    return finding;
}

} // namespace muniment::assurance
