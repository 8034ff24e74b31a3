// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_witness.h"
#include "core/vault/verify.h"

#include <memory>
#include <optional>
#include <vector>

namespace muniment::cli {

class Session;

// What lies outside a vault and states how its journal should begin: binders that went out, and
// backups. All are looked up before the long part of a check, and compared after it.
class VaultWitnesses
{
public:
    VaultWitnesses(Session& session, vault::Vault& vault, vault::VerifyLevel level)
        : m_session(session)
        , m_vault(vault)
        , m_level(level)
    {
    }

    // One that somebody named. Fails where it is no witness of this vault: nothing was checked yet.
    Status call(const QString& path);
    // All that lie beside the vault. What is another vault's is told, and not compared.
    void callThoseBeside();

    // What goes wrong with one of them from here on is a discrepancy like others. Fails only where
    // it is cancelled.
    Status compare();

    [[nodiscard]] const QList<vault::Discrepancy>& discrepancies() const { return m_found; }
    [[nodiscard]] const QStringList& compared() const { return m_compared; } // codes and paths
    // 0, or that of the first error that kept one which somebody named from being compared.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    enum class Asked { ByName, LiesBeside };
    struct Called
    {
        QString path;
        Asked asked = Asked::ByName;
        bool isBinder = false; // else a backup
        binder::BinderStatement binder = {};
    };

    struct LookedUp
    {
        Called called;
        binder::Origin origin = binder::Origin::AnotherVault;
    };
    Result<LookedUp> lookUp(const QString& path, Asked asked);
    Status compareBinder(const Called& witness);
    Status compareBackup(const Called& witness);

    // Copies of the vault as it was before a backup was restored: histories that were left on
    // purpose, and that explain what was made of them meanwhile. Opened when first asked for.
    const std::vector<std::unique_ptr<vault::Vault>>& setAside();
    // The path of one that the binder agrees with in all; empty where there is none.
    Result<QString> copyThatExplains(
        const binder::BinderStatement& binder, const QList<vault::Discrepancy>& differences);

    void notice(const char* what, const QString& where, const QString& sentence);
    void cannotTell(const Called& witness, const Error& why);

    Session& m_session;
    vault::Vault& m_vault;
    vault::VerifyLevel m_level;
    std::vector<Called> m_called;
    std::optional<std::vector<std::unique_ptr<vault::Vault>>> m_setAside;
    QList<vault::Discrepancy> m_found;
    QStringList m_compared;
    int m_exitCode = 0;
};

} // namespace muniment::cli
