// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_vault.h"
#include "tests/ui/test_window.h"
#include "ui/frame/new_vault_dialog.h"
#include "ui/frame/vault_page.h"
#include "ui/shell/place.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

namespace muniment::ui {

// Everybody can reach and name every control, on every place.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlOfTheStartPageHasAName();
    void everyControlOfEveryPlaceHasAName();
    void everyFieldOfTheNewVaultDialogHasAName();
    void everyActionHasAText();
    void tabVisitsTheFrameInReadingOrder();

private:
    tests::MadeUpVault m_vault;
};

namespace {

// Parts of a control that Qt makes for itself are named by the control.
bool isInnerPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QStringLiteral("qt_"))
        || qobject_cast<const QScrollBar*>(widget)
        || (parent && parent->inherits("QAbstractScrollArea") && widget->objectName().isEmpty()
            && widget->focusProxy())
        || (parent && parent->inherits("QComboBox"))
        || (parent && parent->inherits("QAbstractSpinBox"))
        || (parent && parent->inherits("QCalendarWidget"));
}

// A line edit and a calendar make actions and menus for themselves, and a menu bar one for what
// does not fit.
bool isMadeByQt(const QAction& action)
{
    for (const QObject* place : action.associatedObjects())
        if (place->objectName().startsWith(QStringLiteral("qt_")))
            return true;
    for (const QObject* owner = action.parent(); owner; owner = owner->parent())
        if (owner->inherits("QLineEdit") || owner->inherits("QCalendarWidget"))
            return true;
    return false;
}

QString ownersOf(const QAction& action)
{
    QStringList owners;
    for (const QObject* owner = action.parent(); owner; owner = owner->parent())
        owners.append(QString::fromLatin1(owner->metaObject()->className()));
    return owners.join(QStringLiteral(" in "));
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root)
            || isInnerPart(widget) || qobject_cast<QLabel*>(widget))
            continue;
        if (nameOf(widget).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName() + u" in "
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

} // namespace

void AccessibilityTest::initTestCase()
{
    QVERIFY(!m_vault.path().isEmpty());
}

void AccessibilityTest::everyControlOfTheStartPageHasAName()
{
    tests::TestWindow window;
    window.window().show();
    QCOMPARE_EQ(namelessControls(window.window()), QStringList());
}

void AccessibilityTest::everyControlOfEveryPlaceHasAName()
{
    tests::TestWindow window;
    window.window().show();
    QVERIFY(window.openVault(m_vault.path()));
    VaultPage& page = *window.window().vaultPage();
    for (int place = 0; place < page.placeCount(); ++place) {
        page.goToPlace(place);
        QTRY_VERIFY(window.jobs.isIdle());
        QVERIFY(!page.currentPlace()->name().isEmpty());
        QCOMPARE_EQ(namelessControls(window.window()), QStringList());
    }
}

void AccessibilityTest::everyFieldOfTheNewVaultDialogHasAName()
{
    NewVaultDialog dialog;
    dialog.show();
    QCOMPARE_EQ(namelessControls(dialog), QStringList());
}

void AccessibilityTest::everyActionHasAText()
{
    tests::TestWindow window;
    QVERIFY(window.openVault(m_vault.path()));
    const QList<QAction*> actions = window.window().findChildren<QAction*>();
    QVERIFY(actions.size() > 15);
    for (const QAction* action : actions)
        if (!action->isSeparator() && !isMadeByQt(*action))
            QVERIFY2(!action->text().isEmpty(), qPrintable(ownersOf(*action)));
}

void AccessibilityTest::tabVisitsTheFrameInReadingOrder()
{
    tests::TestWindow window;
    window.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window.window()));
    QVERIFY(window.openVault(m_vault.path()));
    window.window().vaultPage()->goToPlace(1);
    QTRY_VERIFY(window.jobs.isIdle());
    QStringList visited;
    QWidget* first = window.window().vaultPage()->nextInFocusChain();
    for (QWidget* widget = first; widget && visited.size() < 40;
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !isInnerPart(widget))
            visited.append(nameOf(widget));
        if (widget->nextInFocusChain() == first)
            break;
    }
    const auto place = [&visited](const QString& begin) {
        for (qsizetype index = 0; index < visited.size(); ++index)
            if (visited.at(index).startsWith(begin))
                return index;
        return qsizetype(-1);
    };
    const qsizetype scope = place(QStringLiteral("Scope"));
    const qsizetype asOf = place(QStringLiteral("As of"));
    const qsizetype overview = place(QStringLiteral("Overview"));
    const qsizetype find = place(QStringLiteral("Find in view"));
    const qsizetype table = place(QStringLiteral("Controls"));
    QVERIFY(scope >= 0 && scope < asOf && asOf < overview);
    QVERIFY2(overview < find && table >= 0, qPrintable(visited.join(QStringLiteral(" | "))));
}

MUNIMENT_TEST(AccessibilityTest, "accessibility_test")

} // namespace muniment::ui

#include "accessibility_test.moc"
