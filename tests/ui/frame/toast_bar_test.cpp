// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/toast_bar.h"

#include "tests/support/test_main.h"

#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ToastBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasDoneAndOffersToUndoIt()
    {
        QWidget host;
        host.resize(1000, 600);
        ToastBar toast(&host);
        host.show();
        QVERIFY(!toast.isVisible());
        int undone = 0;
        toast.show({u"Attached 12 files to C-12."_s, u"Undo"_s, [&undone] { ++undone; }});
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.sentence(), u"Attached 12 files to C-12."_s);
        QCOMPARE(toast.accessibleDescription(), toast.sentence());
        QVERIFY(host.rect().contains(toast.geometry()));
        QCOMPARE(toast.geometry().center().x(), host.rect().center().x());
        auto* action = toast.findChild<QPushButton*>();
        QVERIFY(action && action->isVisible());
        action->click();
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
    }

    void aSentenceWithoutAnOfferHasNoButton()
    {
        QWidget host;
        host.resize(1000, 600);
        ToastBar toast(&host);
        host.show();
        toast.show({u"Nothing to print here."_s, {}, {}});
        QVERIFY(!toast.findChild<QPushButton*>()->isVisible());
    }

    void whatIsLongWrapsAndStaysInTheWindow()
    {
        QWidget host;
        host.resize(400, 300);
        ToastBar toast(&host);
        host.show();
        toast.show({u"A long sentence of many words. "_s.repeated(8), u"Undo"_s, [] {}});
        QVERIFY(host.rect().contains(toast.geometry()));
        host.resize(700, 500);
        QTRY_COMPARE(toast.geometry().center().x(), host.rect().center().x());
        QVERIFY(host.rect().contains(toast.geometry()));
    }
};

MUNIMENT_TEST(ToastBarTest, "toast_bar_test")

} // namespace muniment::ui

#include "toast_bar_test.moc"
