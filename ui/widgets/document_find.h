// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_source.h"

#include <QMap>
#include <QObject>

namespace muniment::ui {

// Looks for a text in a document of any length: its pages are read a span at a time, from the one
// that is seen on and around, and hits show as they are found. What was read is kept.
class DocumentFind final : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    struct Place
    {
        int page = -1;
        int hit = 0; // of that page

        friend bool operator==(const Place&, const Place&) = default;
    };

    static constexpr int pagesAtOnce = 40;

    using QObject::QObject;

    // The source outlives its use here; null ends it.
    void setDocument(PageSource* source, int pageCount);
    // Empty ends the search. The first hit from the page on becomes the current one.
    void find(const QString& text, int fromPage);
    void step(Direction direction);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QList<TextHit> hits(int page) const { return m_hits.value(page); }
    [[nodiscard]] Place current() const { return m_current; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int position() const; // of the current hit, from 1; 0: none
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] int pagesRead() const { return int(m_texts.size()); }
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] const Words& failure() const { return m_failure; }

signals:
    void changed(); // more was found, or the search ended
    void currentChanged();

private:
    void readOn();
    void take(const PageRun& run, const QStringList& texts);
    void look(int page);
    void goTo(const Place& place);

    PageSource* m_source = nullptr;
    int m_pageCount = 0;
    QString m_text;
    int m_from = 0;
    QHash<int, QString> m_texts;
    QMap<int, QList<TextHit>> m_hits;
    int m_count = 0;
    Place m_current;
    bool m_isReading = false;
    Words m_failure;
};

} // namespace muniment::ui
