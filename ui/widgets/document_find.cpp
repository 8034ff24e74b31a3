// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_find.h"

namespace muniment::ui {

void DocumentFind::setDocument(PageSource* source, int pageCount)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_pageCount = pageCount;
    m_texts.clear();
    m_isReading = false;
    m_failure = {};
    find({}, 0);
    if (!m_source)
        return;
    connect(m_source, &PageSource::textsRead, this, &DocumentFind::take);
    connect(m_source, &PageSource::textsFailed, this, [this](const Words& words) {
        m_isReading = false;
        m_failure = words;
        emit changed();
    });
}

void DocumentFind::find(const QString& text, int fromPage)
{
    m_text = text.simplified();
    m_from = qBound(0, fromPage, qMax(0, m_pageCount - 1));
    m_hits.clear();
    m_count = 0;
    m_current = {};
    m_failure = {};
    if (m_text.isEmpty()) {
        m_isReading = false;
        if (m_source)
            m_source->stopReading();
        emit changed();
        emit currentChanged();
        return;
    }
    for (auto known = m_texts.cbegin(); known != m_texts.cend(); ++known)
        look(known.key());
    // The nearest hit from here on, around the end where there is none before it.
    const auto next = m_hits.lowerBound(m_from);
    if (next != m_hits.end())
        goTo({next.key(), 0});
    else
        emit currentChanged();
    emit changed();
    if (!m_isReading)
        readOn();
}

// The first page that was not read, counted from where the search began.
void DocumentFind::readOn()
{
    if (!m_source || m_text.isEmpty())
        return;
    for (int step = 0; step < m_pageCount; ++step) {
        const int first = (m_from + step) % m_pageCount;
        if (m_texts.contains(first))
            continue;
        int last = first;
        while (
            last + 1 < m_pageCount && last - first + 1 < pagesAtOnce && !m_texts.contains(last + 1))
            ++last;
        m_isReading = true;
        m_source->readTexts({first, last});
        return;
    }
    m_isReading = false;
    if (m_current.page < 0 && !m_hits.isEmpty())
        goTo({m_hits.firstKey(), 0});
    emit changed();
}

void DocumentFind::take(const PageRun& run, const QStringList& texts)
{
    for (int page = run.first; page <= run.last; ++page) {
        // A file may hold fewer pages than it said.
        m_texts.insert(page, texts.value(page - run.first).simplified());
        if (!m_text.isEmpty())
            look(page);
    }
    m_isReading = false;
    if (m_current.page < 0) {
        const auto next = m_hits.lowerBound(m_from);
        if (next != m_hits.end())
            goTo({next.key(), 0});
    }
    emit changed();
    readOn();
}

void DocumentFind::look(int page)
{
    const QList<TextHit> hits = hitsIn(m_texts.value(page), m_text);
    if (hits.isEmpty())
        return;
    m_hits.insert(page, hits);
    m_count += int(hits.size());
}

void DocumentFind::step(Direction direction)
{
    if (m_hits.isEmpty())
        return;
    auto page = m_hits.find(m_current.page);
    if (page == m_hits.end()) {
        goTo({m_hits.firstKey(), 0});
        return;
    }
    if (direction == Direction::Forward) {
        if (m_current.hit + 1 < page->size()) {
            goTo({m_current.page, m_current.hit + 1});
            return;
        }
        ++page;
        goTo({page == m_hits.end() ? m_hits.firstKey() : page.key(), 0});
        return;
    }
    if (m_current.hit > 0) {
        goTo({m_current.page, m_current.hit - 1});
        return;
    }
    page = page == m_hits.begin() ? std::prev(m_hits.end()) : std::prev(page);
    goTo({page.key(), int(page->size()) - 1});
}

void DocumentFind::goTo(const Place& place)
{
    m_current = place;
    emit currentChanged();
}

int DocumentFind::position() const
{
    if (m_current.page < 0)
        return 0;
    int before = 0;
    for (auto page = m_hits.cbegin(); page != m_hits.cend() && page.key() < m_current.page; ++page)
        before += int(page->size());
    return before + m_current.hit + 1;
}

} // namespace muniment::ui
