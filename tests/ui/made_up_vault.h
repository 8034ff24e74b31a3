// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "tests/support/test_vault.h"

namespace muniment::tests {

// Fills a vault with a small company: people, one scope, six assets, the starter controls with
// owners, evidence of three quarters with holes, and a few signatures. As of 2026-11-23.
void fillMadeUpVault(vault::Vault& vault);

// A vault like that, in a folder of its own, with its clock at 2026-11-23T10:42:00Z.
class MadeUpVault
{
public:
    MadeUpVault();

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("claims.muniment"));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // Opens it; several may be open for reading.
    std::unique_ptr<vault::Vault> open(vault::OpenMode mode = vault::OpenMode::ReadWrite);

    FixedClock clock;
    CountingIds ids;

private:
    QTemporaryDir m_folder;
};

// A PDF with so many A4 pages, each with its number in large type.
QByteArray numberedPdf(int pages, const QString& title);

} // namespace muniment::tests
