// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_actions.h"

#include "tests/support/test_main.h"
#include "ui/shell/place_kind.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class WindowActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void noKeyMeansTwoThings()
    {
        QMenuBar bar;
        const WindowActions actions(bar);
        QSet<QString> keys;
        for (int kind = 0; kind < placeKinds; ++kind)
            keys.insert(placeKey(PlaceKind(kind)).toString());
        for (const QAction* action : actions.findChildren<QAction*>())
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        for (const QString& usual :
            {u"Ctrl+N"_s, u"Ctrl+O"_s, u"Ctrl+S"_s, u"Ctrl+P"_s, u"Ctrl+F"_s, u"Ctrl+Z"_s,
                u"Ctrl+Y"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+X"_s, u"Ctrl+C"_s, u"Ctrl+V"_s, u"Ctrl+K"_s,
                u"Ctrl+Shift+F"_s, u"F1"_s, u"F6"_s, u"F8"_s, u"Alt+Left"_s})
            QVERIFY2(keys.contains(usual), qPrintable(usual));
    }

    void noMnemonicOfAMenuMeansTwoThings()
    {
        QMenuBar bar;
        const WindowActions actions(bar);
        for (const QAction* menu : bar.actions()) {
            QSet<QChar> letters;
            for (const QAction* action : menu->menu()->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
            }
        }
    }

    void whatNeedsAVaultIsOffWithoutOne()
    {
        QMenuBar bar;
        WindowActions actions(bar);
        actions.setVaultOpen(false);
        QVERIFY(!actions.action(Command::RestorePoint)->isEnabled());
        QVERIFY(actions.action(Command::OpenVault)->isEnabled());
        actions.setVaultOpen(true);
        QVERIFY(actions.action(Command::RestorePoint)->isEnabled());
    }

    void thePageOfKeysTellsEveryKey()
    {
        QMenuBar bar;
        const WindowActions actions(bar);
        QString all;
        for (const HelpGroup& group : actions.keys())
            for (const auto& [keys, what] : group.lines) {
                QVERIFY(!what.contains(u'&'));
                all += keys + u'\n';
            }
        for (const QAction* action : actions.findChildren<QAction*>())
            if (!action->shortcut().isEmpty())
                QVERIFY2(all.contains(action->shortcut().toString(QKeySequence::NativeText)),
                    qPrintable(action->text()));
    }

    void namesAreShownWithTheirAmpersands()
    {
        QCOMPARE(menuText(u"Scope & assets"_s), u"Scope && assets"_s);
        QCOMPARE(plainText(QAction(u"Scope && &assets…"_s)), u"Scope & assets"_s);
    }
};

MUNIMENT_TEST(WindowActionsTest, "window_actions_test")

} // namespace muniment::ui

#include "window_actions_test.moc"
