// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_vault.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

namespace muniment::tests {

namespace {

constexpr qint64 morning = 1'782'896'400'000; // 2026-07-01T09:00:00Z

// Every commit waits for the disk several times, which these tests do not need: memory is a real
// file system too. The usual folder where there is none or little of it.
QString folderPattern()
{
    static const QString pattern = []() -> QString {
        const QStorageInfo memory(QStringLiteral("/dev/shm"));
        const bool fits = memory.isValid() && memory.bytesAvailable() > (qint64(1) << 30)
            && memory.rootPath() == QLatin1String("/dev/shm");
        return (fits ? memory.rootPath() : QDir::tempPath())
            + QStringLiteral("/muniment-test-XXXXXX");
    }();
    return pattern;
}

// Made once per test program and copied for each test.
QString templatePath()
{
    static const QTemporaryDir folder(folderPattern());
    static const QString path = [] {
        FixedClock clock{Instant{morning}};
        CountingIds ids(quint64(1) << 48);
        const QString file = folder.filePath(QStringLiteral("template.muniment"));
        mustHold(vault::Vault::create(file,
            vault::NewVault{QStringLiteral("Northwind Payments"),
                QStringLiteral("Northwind Payments Limited"), QStringLiteral("NWP"),
                QStringLiteral("Europe/Dublin")},
            vault::Surroundings{clock, ids}));
        return file;
    }();
    return path;
}

} // namespace

boost::uuids::uuid CountingIds::next()
{
    boost::uuids::uuid id{};
    const quint64 number = m_next++;
    for (std::size_t i = 0; i < 8; ++i)
        id.data[15 - i] = static_cast<unsigned char>(number >> (8 * i));
    return id;
}

void failPreparation(const Error& error)
{
    qFatal("a test could not be prepared: %s", explain(error).constData());
}

TestVault::TestVault()
    : clock(Instant{morning})
    , m_folder(folderPattern())
{
    if (!QFile::copy(templatePath(), path()))
        qFatal("the template vault could not be copied");
    reopen();
}

QString TestVault::file(const QString& name, const QByteArray& bytes) const
{
    const QString filePath = m_folder.filePath(name);
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file could not be written");
    return filePath;
}

void TestVault::reopen(vault::OpenMode mode)
{
    m_vault.reset();
    m_vault = mustHold(vault::Vault::open(path(), mode, vault::Surroundings{clock, ids}));
}

} // namespace muniment::tests
