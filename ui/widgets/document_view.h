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

// A document with its page number, zoom and outline. Takes its pages from a PageSource.
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

private:
    QWidget* makeBar();
    void takeShape(const DocumentShape& shape);
    void fillOutline(const QList<OutlineItem>& outline);
    void showPageNumber(int page);
    void showZoom();
    void chooseZoom(int index);

    std::unique_ptr<PageSource> m_source;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_words = nullptr;
    QSplitter* m_split = nullptr;
    QTreeWidget* m_outline = nullptr;
    PageView* m_pages = nullptr;
    QWidget* m_bar = nullptr;
    QToolButton* m_outlineButton = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QSpinBox* m_pageNumber = nullptr;
    QLabel* m_pageCount = nullptr;
    QComboBox* m_zoom = nullptr;
};

} // namespace muniment::ui
