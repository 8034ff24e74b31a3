// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/vault/backup_name.h"
#include "core/vault/content_store.h"
#include "core/vault/journal.h"
#include "core/vault/vault.h"
#include "core/vault/verify.h"
#include "ui/widgets/shapes.h"

#include <QPair>

namespace muniment::ui {

// What is known of the file's integrity, and of the file.
struct TrustFacts
{
    std::optional<vault::LastVerification> newest; // of whichever kind
    std::optional<vault::LastVerification> full; // that read every byte
    vault::JournalHead head;
    vault::ContentTotals contents;
    QString path;
    platform::Place place = platform::Place::Local;
    bool isReadOnly = false;
    std::optional<vault::Holder> holder; // another who writes it
    QString folder; // of its copies
    std::optional<vault::BackupName> copy; // the newest of them, by its name
    int copies = 0;
};

// `folder` is where copies of the vault are kept; those beside the vault count, too.
Result<TrustFacts> readTrust(vault::Vault& vault, const QString& folder);

// A fact in words: name and value.
using TrustLine = QPair<QString, QString>;

// Where the vault stands, by its newest check.
struct TrustState
{
    StateMark mark;
    QString sentence;
};
TrustState trustState(const TrustFacts& facts, const QString& timeZone);

QList<TrustLine> checkLines(const TrustFacts& facts, const QString& timeZone);
QList<TrustLine> journalLines(const TrustFacts& facts, const QString& timeZone);
QList<TrustLine> fileLines(const TrustFacts& facts);
QList<TrustLine> copyLines(const TrustFacts& facts, const QString& timeZone);

} // namespace muniment::ui
