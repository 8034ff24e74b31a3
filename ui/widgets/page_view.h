// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_layout.h"
#include "ui/widgets/page_source.h"

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

// Shows the pages of one document, one below another. Asks its source for those that can be seen
// and the next one, and keeps a limited number of images.
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

    void goToPage(int page); // from 0
    [[nodiscard]] int currentPage() const { return m_currentPage; }
    [[nodiscard]] int pageCount() const { return m_layout.pageCount(); }
    [[nodiscard]] PageRun visiblePages() const;

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void placeScrollBars();
    void wish();
    void noteCurrentPage();
    void takeImage(const PageWish& wish, const QImage& image);
    void dropDistantImages();
    void paintPage(QPainter& painter, int page, const QRect& rect);
    [[nodiscard]] int pixelWidth(int page) const;
    [[nodiscard]] QPoint offset() const;

    PageSource* m_source = nullptr;
    DocumentShape m_shape;
    PageLayout m_layout;
    Zoom m_zoom;
    double m_scale = 1;
    int m_currentPage = 0;
    QHash<int, QImage> m_images;
    QHash<int, QString> m_failures;
    QList<PageWish> m_wishes;
};

} // namespace muniment::ui
