// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muniment::ui {

// The heading of the section that is read, over the text that scrolls below it. A click leads to
// the section's begin. For the eye alone: readers and the keyboard have the heading itself.
class StickyHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit StickyHeading(QWidget* parent);

    void setHeading(const QString& key, const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void clicked(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_key;
    QString m_text;
};

} // namespace muniment::ui
