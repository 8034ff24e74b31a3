// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

using namespace muniment::tests;
using namespace Qt::StringLiterals;

// Plays again what the fuzzers start from and what they once found, and small changes of it. A
// target ends the program where something does not hold; the log names the seed.
class SeedsTest final : public QObject
{
    Q_OBJECT

    static QDir seedsOf(const char* target)
    {
        return QDir(QStringLiteral(MUNIMENT_FUZZ_SEEDS) + u'/' + QLatin1String(target));
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void addSeeds()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        for (const FuzzTarget& each : fuzzTargets()) {
            const QDir folder = seedsOf(each.name);
            for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
                QTest::addRow("%s/%s", each.name, qPrintable(name))
                    << QString::fromLatin1(each.name) << folder.filePath(name);
        }
    }

private slots:
    void everyTargetHasSeeds()
    {
        for (const FuzzTarget& each : fuzzTargets())
            QVERIFY2(!seedsOf(each.name).isEmpty(), each.name);
        const QStringList folders = QDir(QStringLiteral(MUNIMENT_FUZZ_SEEDS))
                                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& each : folders)
            QVERIFY2(fuzzTarget(each), qPrintable(each));
    }

    void bearsEverySeed_data() { addSeeds(); }
    void bearsEverySeed()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        const QByteArray seed = contentOf(path);
        QVERIFY(!seed.isEmpty());
        fuzzTarget(target)->run(seed);
    }

    void bearsEverySeedCutShort_data() { addSeeds(); }
    void bearsEverySeedCutShort()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        const QByteArray seed = contentOf(path);
        constexpr qsizetype places = 12;
        for (qsizetype place = 0; place < places; ++place) {
            fuzzTarget(target)->run(seed.left(seed.size() * place / places));
            fuzzTarget(target)->run(seed.mid(seed.size() * place / places));
        }
    }

    void bearsEverySeedWithOneOtherByte_data() { addSeeds(); }
    void bearsEverySeedWithOneOtherByte()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        const QByteArray seed = contentOf(path);
        constexpr qsizetype places = 12;
        for (qsizetype place = 0; place < places; ++place)
            for (const char other : {'\0', '"', '9', '\xff'}) {
                QByteArray altered = seed;
                altered[seed.size() * place / places] = other;
                fuzzTarget(target)->run(altered);
            }
    }
};

MUNIMENT_TEST(SeedsTest, "seeds_test")
#include "seeds_test.moc"
