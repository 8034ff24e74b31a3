// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/new_vault_dialog.h"

#include "tests/support/test_main.h"

#include <QComboBox>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class NewVaultDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void aStampCodeIsProposedFromTheName()
    {
        QCOMPARE(stampCodeFor(u"Clearwater Claims"_s), u"CLE"_s);
        QCOMPARE(stampCodeFor(u"Bank of North England"_s), u"BONE"_s);
        QCOMPARE(stampCodeFor(u"Östliche Versicherung AG"_s), u"OVA"_s);
        QCOMPARE(stampCodeFor(u"日本"_s), QString());
    }

    void aDeskOnUniversalTimeGetsUniversalTime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short") << QByteArray("UTC") << u"UTC"_s;
        QTest::newRow("long") << QByteArray("Etc/UTC") << u"UTC"_s;
        QTest::newRow("unknown") << QByteArray("Nowhere/Town") << u"UTC"_s;
        QTest::newRow("a town") << QByteArray("Europe/Dublin") << u"Europe/Dublin"_s;
    }

    void aDeskOnUniversalTimeGetsUniversalTime()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, shown);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        const NewVaultDialog dialog(nullptr);
        QCOMPARE(dialog.findChild<QComboBox*>()->currentText(), shown);
        if (before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", before);
    }
};

MUNIMENT_TEST(NewVaultDialogTest, "new_vault_dialog_test")

} // namespace muniment::ui

#include "new_vault_dialog_test.moc"
