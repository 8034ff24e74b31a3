// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/document_find.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/page_place.h"
#include "ui/widgets/page_selection.h"
#include "ui/widgets/page_source.h"
#include "ui/widgets/tokens.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace muniment::ui {

// How large pages are shown.
struct Zoom
{
    enum class Kind { FitWidth, FitPage, Percent };
    Kind kind = Kind::FitWidth;
    double percent = 100; // 100: a point is 96/72 of a pixel

    friend bool operator==(const Zoom&, const Zoom&) = default;
};

// Areas of a page that are pointed out from outside: words that were read, a value that was found.
struct PageMark
{
    int page = 0; // from 0
    QList<QRectF> areas; // points from the top left of the page
    Tone tone = Tone::Accent;
    QString tip = {}; // shown under the pointer

    friend bool operator==(const PageMark&, const PageMark&) = default;
};

// Shows the pages of one document, one below another. Asks its source for those that can be seen
// and the next one, and keeps a limited number of images. Words can be selected with the mouse and
// copied; areas that lead to other pages are followed.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    // The source outlives its use here; null shows nothing. The shape comes from its `opened`.
    void showDocument(PageSource* source, const DocumentShape& shape);

    void setZoom(const Zoom& zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] double percent() const; // as shown, whatever the kind
    void zoomBy(double factor);
    void turn(int quarters); // clockwise, all pages
    [[nodiscard]] int turns() const { return m_turns; }

    void goToPage(int page); // from 0
    // Brings an area of a page into the middle, where it is not seen.
    void goToArea(int page, const QRectF& area);
    void goBack(); // to where a jump began
    [[nodiscard]] int currentPage() const { return m_currentPage; }
    [[nodiscard]] int pageCount() const { return m_layout.pageCount(); }
    [[nodiscard]] PageRun visiblePages() const;

    [[nodiscard]] DocumentFind& finder() { return m_find; }
    void setMarks(const QList<PageMark>& marks);
    // While picking, dragging a rectangle tells the words in it instead of selecting.
    void setPicking(bool isPicking);
    [[nodiscard]] bool isPicking() const { return m_isPicking; }

    [[nodiscard]] QString selectedText() const;
    void selectAllOfPage();
    void copy() const;

    // Where an area of a page stands in the viewport, for those who point at it.
    [[nodiscard]] QRectF shownArea(int page, const QRectF& area) const;

signals:
    void currentPageChanged(int page);
    void zoomChanged();
    void selectionChanged();
    void picked(int page, const QRectF& area, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { None, Press, Select, Pick };

    // The view and its images (page_view.cpp).
    void layOut();
    void placeScrollBars();
    void wish();
    void noteCurrentPage();
    void takeImage(const PageWish& wish, const QImage& image);
    void dropDistantImages();
    [[nodiscard]] QSizeF turnedSize(int page) const;
    [[nodiscard]] int pixelWidth(int page) const;
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] PagePlace placeOf(int page) const;
    void goToHit();

    // What is painted on it (page_view_paint.cpp).
    void paintPage(QPainter& painter, int page, const QRect& rect);
    void paintMarks(QPainter& painter, int page);

    // Words and hands (page_view_hands.cpp).
    void wishWords();
    void takeWords(int page, const QList<PageWord>& words);
    [[nodiscard]] PagePoint pointAt(const QPointF& at) const;
    [[nodiscard]] const PageJump* jumpAt(const QPointF& at) const;
    [[nodiscard]] const PageMark* markAt(const QPointF& at) const;
    void followHand(const QPointF& at);
    void tellPicked();
    void showHand(const QPointF& at);
    bool takesKey(const QKeyEvent& event);

    PageSource* m_source = nullptr;
    DocumentShape m_shape;
    PageLayout m_layout;
    Zoom m_zoom;
    double m_scale = 1;
    int m_turns = 0;
    int m_currentPage = 0;
    QHash<int, QImage> m_images;
    QHash<int, QString> m_failures;
    QList<PageWish> m_wishes;

    DocumentFind m_find;
    QList<PageMark> m_marks;
    QHash<int, QList<PageWord>> m_words;
    QList<int> m_wordWishes;
    PageSelection m_selection;
    Drag m_drag = Drag::None;
    bool m_isPicking = false;
    QPointF m_pressedAt; // in the viewport
    PagePoint m_pickedFrom;
    QRectF m_pickedArea; // of the page of `m_pickedFrom`
    bool m_isPickDone = false; // only its words are missing
    QList<int> m_jumpedFrom; // heights
};

} // namespace muniment::ui
