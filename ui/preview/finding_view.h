// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muniment::ui {

class FindBar;

// What is read and found in: a field that finds, and the way from one hit to the next. Ctrl+F, F3
// and Shift+F3 mean it while it has the focus, whatever they mean in the window.
class FindingView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingView(QWidget* parent = nullptr);

    void find();
    void findNext();
    void findPrevious();
    [[nodiscard]] int found() const { return m_count; }

protected:
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    void lookAgain(); // something else is shown

    struct Hits
    {
        int count = 0;
        int nearest = 0; // from where one reads
    };
    virtual Hits findAll(const QString& wanted) = 0; // nothing where nothing is wanted
    virtual void showHit(int hit) = 0; // -1: there is none
    [[nodiscard]] virtual QString chosenText() const = 0; // to begin with
    [[nodiscard]] virtual QWidget& reading() = 0; // has the focus once the field is closed

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lookFor(const QString& wanted);
    void goTo(int hit);
    void goOn(int by);

    FindBar* m_find;
    int m_count = 0;
    int m_current = -1;
};

} // namespace muniment::ui
