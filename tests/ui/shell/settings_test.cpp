// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSetComesBack();
    void aDefaultIsNotStored();
    void unknownKeysAreKept();
    void recentVaultsAreNewestFirstAndOnceEach();
    void layoutsAndFoldersAreKeptByName();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"settings.ini"_s); }
    QTemporaryDir m_folder;
};

void SettingsTest::whatIsSetComesBack()
{
    {
        QSettings store(path(), QSettings::IniFormat);
        Settings settings(store);
        settings.set(setting::appearance, u"dark"_s);
        settings.set(setting::geometry, QByteArray("\x00\x01 geometry", 11));
    }
    QSettings store(path(), QSettings::IniFormat);
    QCOMPARE_EQ(Settings(store).get(setting::appearance), u"dark"_s);
    QCOMPARE_EQ(Settings(store).get(setting::geometry), QByteArray("\x00\x01 geometry", 11));
}

void SettingsTest::aDefaultIsNotStored()
{
    QSettings store(path(), QSettings::IniFormat);
    Settings settings(store);
    settings.set(setting::appearance, u"dark"_s);
    settings.set(setting::appearance, u"system"_s);
    QVERIFY(!store.contains(QLatin1String(setting::appearance.key)));
    QCOMPARE_EQ(settings.get(setting::appearance), u"system"_s);
}

void SettingsTest::unknownKeysAreKept()
{
    QSettings store(path(), QSettings::IniFormat);
    store.setValue(u"window/of_a_later_version"_s, 7);
    Settings settings(store);
    settings.set(setting::appearance, u"light"_s);
    store.sync();
    QCOMPARE_EQ(
        QSettings(path(), QSettings::IniFormat).value(u"window/of_a_later_version"_s).toInt(), 7);
}

void SettingsTest::recentVaultsAreNewestFirstAndOnceEach()
{
    QSettings store(path(), QSettings::IniFormat);
    store.clear();
    Settings settings(store);
    for (int index = 0; index < 12; ++index)
        settings.noteRecentVault(u"/vaults/%1.muniment"_s.arg(index));
    settings.noteRecentVault(u"/vaults/5.muniment"_s);
    const QStringList recent = settings.get(setting::recentVaults);
    QCOMPARE_EQ(recent.first(), u"/vaults/5.muniment"_s);
    QCOMPARE_EQ(recent.size(), 10);
    QCOMPARE_EQ(recent.count(u"/vaults/5.muniment"_s), 1);
    settings.forgetRecentVault(u"/vaults/5.muniment"_s);
    QVERIFY(!settings.get(setting::recentVaults).contains(u"/vaults/5.muniment"_s));
}

void SettingsTest::layoutsAndFoldersAreKeptByName()
{
    QSettings store(path(), QSettings::IniFormat);
    Settings settings(store);
    settings.setLayout(u"controls/split"_s, "state");
    settings.setFolder(u"open_vault"_s, u"/vaults"_s);
    settings.setChoice(u"1234"_s, u"scope"_s, u"all"_s);
    QCOMPARE_EQ(settings.layout(u"controls/split"_s), QByteArray("state"));
    QCOMPARE_EQ(settings.layout(u"evidence/split"_s), QByteArray());
    QCOMPARE_EQ(settings.folder(u"open_vault"_s), u"/vaults"_s);
    QCOMPARE_EQ(settings.folder(u"open_binder"_s), QDir::homePath());
    QCOMPARE_EQ(settings.choice(u"1234"_s, u"scope"_s), u"all"_s);
    QCOMPARE_EQ(settings.choice(u"9999"_s, u"scope"_s), QString());
}

MUNIMENT_TEST(SettingsTest, "settings_test")

} // namespace muniment::ui

#include "settings_test.moc"
