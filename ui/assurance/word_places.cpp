// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/word_places.h"

#include "ui/widgets/page_words.h"

#include <QMap>

namespace muniment::ui {

namespace {

QList<PageWord> wordsOf(
    const QString& path, int page, const documents::HelperClient& helper, const JobContext& job)
{
    const Result<documents::DocumentText> text
        = helper.text(path, documents::WordBoxes::Include, job, {page, page});
    QList<PageWord> words;
    if (text && !text->pages.isEmpty())
        for (const documents::Word& each : text->pages.first().words)
            words.append({each.text, each.box});
    return words;
}

} // namespace

QHash<assurance::Field, WordPlace> wordPlaces(const QList<assurance::Proposal>& proposals,
    const QString& path, const documents::HelperClient& helper, const JobContext& job)
{
    QMap<int, QList<assurance::Proposal>> byPage;
    for (const assurance::Proposal& each : proposals)
        if (each.page > 0 && !each.words.isEmpty())
            byPage[each.page].append(each);
    QHash<assurance::Field, WordPlace> places;
    for (auto page = byPage.cbegin(); page != byPage.cend(); ++page) {
        if (job.stop.stop_requested())
            break;
        const QList<PageWord> words = wordsOf(path, page.key(), helper, job);
        // Breaks of lines count as blanks.
        const QString text = textOf(words, 0, int(words.size()) - 1).replace(u'\n', u' ');
        for (const assurance::Proposal& each : page.value()) {
            WordPlace place{page.key() - 1, {}};
            const QList<TextHit> hits = hitsIn(text, each.words);
            if (!hits.isEmpty())
                place.areas = areasOf(words, hits.first());
            places.insert(each.field, place);
        }
    }
    return places;
}

} // namespace muniment::ui
