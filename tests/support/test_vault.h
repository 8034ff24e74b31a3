// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/vault/vault.h"
#include "tests/support/test_main.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace muniment::tests {

// Ids in order: 1, 2, 3, ...
class CountingIds final : public IdSource
{
public:
    explicit CountingIds(quint64 first = 1)
        : m_next(first)
    {
    }
    boost::uuids::uuid next() override;

private:
    quint64 m_next;
};

// Prints the error and ends the test program: for what a test only prepares.
[[noreturn]] void failPreparation(const Error& error);

template <typename Value>
Value mustHold(Result<Value> result)
{
    if (!result)
        failPreparation(result.error());
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

// A real vault in a folder of its own, of an organisation "Northwind Payments", with a clock that
// stands at 2026-07-01T09:00:00Z and ids that count. A copy of a file that is made once.
class TestVault
{
public:
    TestVault();

    [[nodiscard]] vault::Vault& vault() { return *m_vault; }
    vault::Vault* operator->() { return m_vault.get(); }
    vault::Vault& operator*() { return *m_vault; }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("test.muniment"));
    }
    // Writes a file into the folder; its path.
    QString file(const QString& name, const QByteArray& bytes) const;

    void close() { m_vault.reset(); }
    void reopen(vault::OpenMode mode = vault::OpenMode::ReadWrite);

    // Runs `work(Transaction&)`, which returns a Result, and hands back its value; ends the test
    // program where it fails.
    template <typename Work>
    auto writeOk(Work&& work, const QString& verb = QStringLiteral("test.write"))
    {
        return mustHold(m_vault->write(vault::Act{{}, verb}, std::forward<Work>(work)));
    }
    template <typename Work>
    auto readOk(Work&& work)
    {
        return mustHold(m_vault->read(std::forward<Work>(work)));
    }

    FixedClock clock;
    CountingIds ids;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<vault::Vault> m_vault;
};

} // namespace muniment::tests
