// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence_file_register.h"
#include "core/vault/vault.h"

#include <QHash>

namespace muniment::evidence {

// A name whatever way its letters are composed: a person takes these for the same.
QString composed(const QString& name);

// The names of the current files before some are added. They serve notices alone, so that they are
// read before the transaction and hold up nobody's writing.
class KnownNames
{
public:
    explicit KnownNames(const QList<KnownFile>& files);
    static Result<KnownNames> of(vault::Vault& vault);

    // Null where there is none.
    [[nodiscard]] const KnownFile* ofName(const QString& name) const;
    [[nodiscard]] const KnownFile* newestOfSeries(const QString& name) const;

private:
    QHash<QString, KnownFile> m_names;
    QHash<QString, KnownFile> m_series; // the newest of each
};

} // namespace muniment::evidence
