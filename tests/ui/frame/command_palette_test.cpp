// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/command_palette.h"

#include "tests/support/test_vault.h"
#include "ui/frame/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Controls with so many titles in turn.
std::shared_ptr<const standing::Facts> manyControls(int count)
{
    const QStringList titles{u"Access review"_s, u"Leavers' access ends"_s, u"Restore tests"_s,
        u"Rotation of secrets and keys"_s, u"Encryption at rest"_s};
    tests::CountingIds ids;
    auto facts = std::make_shared<standing::Facts>();
    for (int number = 1; number <= count; ++number) {
        standing::ControlFacts control;
        control.control.id = ids.make<ControlId>();
        control.control.number = number;
        control.control.title = titles.at(number % titles.size());
        facts->controls.append(control);
    }
    facts->index();
    return facts;
}

PaletteItem command(const QString& title, QStringList* done)
{
    return {u"do:"_s + title, {}, title, u"Command"_s, {}, findable(title),
        [title, done] { done->append(title); }};
}

QStringList titlesOf(const PaletteModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.item(row).title);
    return titles;
}

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void offersCommandsFirstAndWhatWasChosenLatelyOnTop()
    {
        QStringList done;
        const QList<PaletteItem> commands{command(u"New vault"_s, &done),
            command(u"Open vault"_s, &done), command(u"Check quickly"_s, &done)};
        const auto all = paletteItems({}, commands, nullptr, {u"do:Check quickly"_s}, {});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first().title, u"Check quickly"_s);
        const auto some = paletteItems(u"vault"_s, commands, nullptr, {u"do:Open vault"_s}, {});
        QCOMPARE(some.size(), 2);
        QCOMPARE(some.first().title, u"Open vault"_s);
    }

    void recordsAreFoundByCodeAndByTitle()
    {
        const auto index = RecordIndex::of(*manyControls(200), {});
        const auto byCode = index->find(Sought(u"c-57"_s), 10);
        QVERIFY(!byCode.isEmpty());
        QCOMPARE(byCode.first()->name.code, u"C-57"_s);
        const auto byTitle = index->find(Sought(u"restore"_s), 1000);
        QCOMPARE(byTitle.size(), 40);
        QCOMPARE(byTitle.first()->name.title, u"Restore tests"_s);
        QCOMPARE(index->find(Sought(u"restore"_s), 5).size(), 5);
        QVERIFY(index->find(Sought(u"nowhere"_s), 10).isEmpty());
    }

    void aPersonWritesAndPressesEnter()
    {
        QStringList done;
        JobRunner jobs;
        QWidget host;
        host.resize(900, 700);
        CommandPalette palette(&host, jobs);
        QAbstractItemModelTester tester(palette.findChild<PaletteModel*>(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        const auto facts = manyControls(20);
        QSignalSpy followed(&palette, &CommandPalette::linkFollowed);
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.open(CommandPalette::Offer::Everything,
            {command(u"New vault"_s, &done), command(u"Restore point"_s, &done)}, facts, {});
        QVERIFY(palette.isVisible());
        QTRY_VERIFY(palette.field().hasFocus());
        QTest::keyClicks(&palette.field(), u"restore"_s);
        QTRY_COMPARE(palette.model().rowCount(), 5);
        QCOMPARE(titlesOf(palette.model()).first(), u"Restore point"_s);
        QTest::keyClick(&palette.field(), Qt::Key_Down);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<RecordLink>(),
            RecordLink(facts->controls.at(1).control.id));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!palette.isVisible());
        QVERIFY(done.isEmpty());

        palette.open(
            CommandPalette::Offer::Everything, {command(u"New vault"_s, &done)}, facts, {});
        QTest::keyClicks(&palette.field(), u"nv"_s);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(done, QStringList{u"New vault"_s});
        palette.open(CommandPalette::Offer::Everything, {}, facts, {});
        QTest::keyClick(&palette.field(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void findEverywhereOffersRecordsAlone()
    {
        QStringList done;
        JobRunner jobs;
        QWidget host;
        host.resize(900, 700);
        CommandPalette palette(&host, jobs);
        host.show();
        palette.open(CommandPalette::Offer::RecordsOnly, {command(u"Restore point"_s, &done)},
            manyControls(20), {});
        QCOMPARE(palette.model().rowCount(), 0);
        palette.field().setText(u"restore"_s);
        QTRY_COMPARE(palette.model().rowCount(), 4);
        for (const QString& title : titlesOf(palette.model()))
            QCOMPARE(title, u"Restore tests"_s);
    }

    void recordsOfAClosedVaultAreNotOffered()
    {
        JobRunner jobs;
        QWidget host;
        host.resize(900, 700);
        CommandPalette palette(&host, jobs);
        host.show();
        palette.open(CommandPalette::Offer::RecordsOnly, {}, manyControls(20), {});
        palette.open(CommandPalette::Offer::RecordsOnly, {}, nullptr, {}); // it was closed
        QTRY_VERIFY(jobs.isIdle());
        palette.field().setText(u"restore"_s);
        QCOMPARE(palette.model().rowCount(), 0);
    }
};

MUNIMENT_TEST(CommandPaletteTest, "command_palette_test")

} // namespace muniment::ui

#include "command_palette_test.moc"
