// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/known_names.h"

#include "core/evidence/series_name.h"

namespace muniment::evidence {

namespace {

const KnownFile* fileIn(const QHash<QString, KnownFile>& files, const QString& name)
{
    const auto found = files.constFind(name);
    return found == files.constEnd() ? nullptr : &*found;
}

} // namespace

QString composed(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C);
}

KnownNames::KnownNames(const QList<KnownFile>& files)
{
    for (const KnownFile& each : files) {
        m_names.insert(composed(each.name), each);
        const QString series = seriesName(composed(each.name));
        if (series.isEmpty())
            continue;
        KnownFile& newest = m_series[series];
        if (newest.number < each.number)
            newest = each;
    }
}

Result<KnownNames> KnownNames::of(vault::Vault& vault)
{
    const auto files = vault.read(
        [](vault::Access& access) { return EvidenceFileRegister(access).currentFiles(); });
    if (!files)
        return failWith(files);
    return KnownNames(*files);
}

const KnownFile* KnownNames::ofName(const QString& name) const
{
    return fileIn(m_names, composed(name));
}

const KnownFile* KnownNames::newestOfSeries(const QString& name) const
{
    return m_series.isEmpty() ? nullptr : fileIn(m_series, seriesName(composed(name)));
}

} // namespace muniment::evidence
