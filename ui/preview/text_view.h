// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/finding_view.h"
#include "ui/preview/read_text.h"

#include <QPlainTextEdit>

class QLabel;

namespace muniment::ui {

// Lines with their numbers in the file at the edge.
class NumberedText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedText(QWidget* parent = nullptr);

    // Without numbers lines wrap.
    enum class Numbers { Shown, Hidden };
    void setLines(const QList<ShownLine>& lines, Numbers numbers);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;
    void placeGutter();
    void paintGutter(QPainter& painter, const QRect& area);

    Gutter* m_gutter;
    QList<int> m_numbers;
    Numbers m_shown = Numbers::Shown;
};

// A text to be read, with a field that finds in it and a line that says what it is.
class TextView final : public FindingView
{
    Q_OBJECT

public:
    explicit TextView(QWidget* parent = nullptr);

    void showText(const ShownText& text, NumberedText::Numbers numbers);
    [[nodiscard]] NumberedText& text() { return *m_text; }
    [[nodiscard]] QString remark() const;

protected:
    Hits findAll(const QString& wanted) override;
    void showHit(int hit) override;
    [[nodiscard]] QString chosenText() const override;
    [[nodiscard]] QWidget& reading() override { return *m_text; }

private:
    NumberedText* m_text;
    QLabel* m_remark;
    QString m_wanted;
    QList<int> m_hits; // positions
};

} // namespace muniment::ui
