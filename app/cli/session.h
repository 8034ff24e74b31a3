// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/vault/vault.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace muniment::cli {

// What stands before the noun on the command line.
struct GlobalOptions
{
    QString vaultPath;
    QString asOf; // a day; empty: today
    QString knownAt; // an instant; empty: now
    QString actor; // a person's name or number
};

// What a verb runs in: the vault (opened when first asked for), the clock, the actor, and progress
// on standard error that Ctrl+C cancels.
class Session
{
public:
    Session(GlobalOptions options, Clock& clock, IdSource& ids, std::stop_token stop);

    // For reading; with --known-at, the records as they stood then. Falls back to read-only when
    // another program holds the vault.
    Result<vault::Vault*> vaultForReading();
    // For writing; refused with --known-at and with --as-of, which only look. What was given for
    // reading before is closed.
    Result<vault::Vault*> vaultForWriting();

    // The vault itself, for a verb that looks at --known-at on its own.
    Result<vault::Vault*> presentForReading();
    Result<vault::Vault*> presentForWriting();
    Result<std::optional<Instant>> askedKnownAt() const; // --known-at, where it was given

    // --as-of, else today in the organisation's time zone.
    Result<Date> asOf();
    [[nodiscard]] QString vaultPath() const { return m_options.vaultPath; } // as it was given
    [[nodiscard]] bool hasVault() const { return !m_options.vaultPath.isEmpty(); }
    [[nodiscard]] bool hasAsOf() const { return !m_options.asOf.isEmpty(); }
    [[nodiscard]] std::optional<Instant> knownAt() const { return m_knownAt; }

    // Who acts; null when nobody was named.
    Result<PersonId> actor();
    // Who changes something. Somebody has to be named, once the vault knows anybody.
    Result<PersonId> changer();
    // "asset.add" by the changer, for Vault::write.
    Result<vault::Act> act(const QString& verb);

    [[nodiscard]] JobContext jobContext() const;
    [[nodiscard]] Clock& clock() { return m_clock; }
    [[nodiscard]] IdSource& ids() { return m_ids; }

private:
    Result<vault::Vault*> open(vault::OpenMode mode);

    GlobalOptions m_options;
    Clock& m_clock;
    IdSource& m_ids;
    std::stop_token m_stop;
    std::optional<Instant> m_knownAt;
    vault::OpenMode m_mode = vault::OpenMode::ReadOnly; // of m_vault
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<vault::Vault> m_past;
};

} // namespace muniment::cli
