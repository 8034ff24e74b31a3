// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace muniment::ui {

// Items side by side, from the side where reading begins; those that find no room go to the next
// line. For buttons of a pane, whose words are longer in one language than in another.
class WrappedRow : public QLayout
{
    Q_OBJECT

public:
    explicit WrappedRow(QWidget* parent = nullptr);
    ~WrappedRow() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; // all on one line
    [[nodiscard]] QSize minimumSize() const override; // of the widest item
    void setGeometry(const QRect& rect) override;

private:
    struct Place
    {
        QLayoutItem* item;
        QRect rect; // from the upper left corner, as one reads from left to right
    };
    [[nodiscard]] QList<Place> places(int width) const;

    QList<QLayoutItem*> m_items; // owned, as every layout owns its items
};

} // namespace muniment::ui
