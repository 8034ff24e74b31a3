// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/test_window.h"
#include "ui/frame/navigation.h"
#include "ui/frame/notice_band.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/toast_bar.h"
#include "ui/frame/vault_page.h"
#include "ui/shell/place.h"
#include "ui/widgets/mark_label.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace muniment::tests {

// A person at the whole window: opens a vault, presses keys, reads what stands there.
class FrameDriver
{
public:
    explicit FrameDriver(const std::optional<ui::RoundPauses>& rounds = {})
        : m_window(rounds)
    {
    }

    // False: the window does not become active, or the vault does not open.
    [[nodiscard]] bool open(const QString& vault)
    {
        m_window.window().show();
        m_window.window().activateWindow();
        return QTest::qWaitForWindowActive(&m_window.window()) && m_window.openVault(vault);
    }

    [[nodiscard]] TestWindow& window() { return m_window; }
    [[nodiscard]] ui::VaultPage& page() { return *m_window.window().vaultPage(); }
    [[nodiscard]] ui::VaultSession& session() { return page().session(); }
    [[nodiscard]] ScriptedPrompter& prompter() { return m_window.prompter; }
    void sitDown() { session().setMe(session().view().facts->people.first().id); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window.window(), key, modifiers);
    }
    // Into what has the focus.
    void write(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    // What a job brings may ask for the next one: the window rests when it was idle several times.
    [[nodiscard]] bool isIdle()
    {
        int idle = 0;
        return QTest::qWaitFor(
            [this, &idle] {
                idle = m_window.jobs.isIdle() ? idle + 1 : 0;
                return idle > 3;
            },
            120'000);
    }

    [[nodiscard]] QString toast() const { return part<ui::ToastBar>().sentence(); }
    [[nodiscard]] QStringList notices() const
    {
        QStringList sentences;
        for (const ui::Notice& notice : part<ui::NoticeBand>().notices())
            sentences.append(notice.sentence);
        return sentences;
    }
    [[nodiscard]] QString status() const
    {
        QStringList words;
        for (const QLabel* label : part<ui::StatusStrip>().findChildren<QLabel*>())
            if (label->isVisible())
                words.append(label->text());
        for (const ui::MarkLabel* mark : part<ui::StatusStrip>().findChildren<ui::MarkLabel*>())
            words.append(mark->accessibleName());
        return words.join(u' ');
    }
    // A button of the frame with this text; false: there is none to be seen.
    template <typename Part>
    [[nodiscard]] bool click(const QString& text)
    {
        const QWidget& whole = part<Part>();
        for (QPushButton* button : whole.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                return true;
            }
        return false;
    }

private:
    template <typename Part>
    [[nodiscard]] Part& part() const
    {
        return *const_cast<TestWindow&>(m_window).window().findChild<Part*>();
    }

    TestWindow m_window;
};

} // namespace muniment::tests
