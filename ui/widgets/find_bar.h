// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace muniment::ui {

class GlyphButton;

// Finds in what is shown: a field, how much was found, next (F3, Enter) and previous (Shift+F3).
// Esc closes it.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    // Shows itself with what was looked for last, or what is given, selected.
    void open(const QString& text = {});
    void close();
    [[nodiscard]] QString text() const;

    // What came of it, in words: "3 of 12". `isMissing`: nothing was found at all.
    void setState(const QString& words, bool isMissing);
    [[nodiscard]] QString state() const;
    // Usual words: "3 of 12", "12, looking on page 80 of 2,000", "not found".
    struct Count
    {
        int position = 0;
        int count = 0;
        int read = 0; // of the parts that are looked through; equal: it is done
        int parts = 0;
    };
    void setCount(const Count& count);

signals:
    void findChanged(const QString& text); // empty: closed, or emptied
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_field;
    QLabel* m_state;
    GlyphButton* m_previous;
    GlyphButton* m_next;
};

} // namespace muniment::ui
