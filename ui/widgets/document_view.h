// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_view.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace muniment::ui {

class FindBar;
class GlyphButton;
class ThumbnailStrip;

// A document with its page number, zoom, outline, small pages and a field that finds in it. Takes
// its pages from a PageSource.
class DocumentView final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget* parent = nullptr);

    // Takes over the source and opens it; null clears the view.
    void showDocument(std::unique_ptr<PageSource> source);
    // Words instead of pages.
    void showWords(const Words& words);

    [[nodiscard]] PageView& pages() { return *m_pages; }
    // Opens the field that finds, with the selected words in it.
    void find();
    void findNext(DocumentFind::Direction direction);

signals:
    void opened(); // its pages are known: marks may be set

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Side { None, Outline, Thumbnails };

    QWidget* makeBar();
    void makeZoom();
    void takeShape(const DocumentShape& shape);
    void fillOutline(const QList<OutlineItem>& outline);
    void showPageNumber(int page);
    void showZoom();
    void chooseZoom(int index);
    void showSide(Side side);
    void showFound();
    void fitBar();
    enum class Asked { Whether, ToDo };
    bool takesKey(const QKeyEvent& event, Asked asked);

    std::unique_ptr<PageSource> m_source;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_words = nullptr;
    QSplitter* m_split = nullptr;
    QStackedWidget* m_side = nullptr;
    QTreeWidget* m_outline = nullptr;
    ThumbnailStrip* m_thumbnails = nullptr;
    PageView* m_pages = nullptr;
    FindBar* m_find = nullptr;
    QWidget* m_bar = nullptr;
    GlyphButton* m_outlineButton = nullptr;
    GlyphButton* m_thumbnailsButton = nullptr;
    GlyphButton* m_previous = nullptr;
    GlyphButton* m_next = nullptr;
    QSpinBox* m_pageNumber = nullptr;
    QLabel* m_pageCount = nullptr;
    GlyphButton* m_turn = nullptr;
    GlyphButton* m_zoomOut = nullptr;
    GlyphButton* m_zoomIn = nullptr;
    QComboBox* m_zoom = nullptr;
};

} // namespace muniment::ui
