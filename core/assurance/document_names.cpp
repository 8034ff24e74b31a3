// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_names.h"

#include "core/assurance/region_names.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

DocumentNames::DocumentNames(const DocumentFields& fields)
    : m_text((QStringList{fields.scope} + fields.services).join(u"; "_s))
{
    for (const QString& each : fields.regions)
        m_regions.insert(bare(each));
}

bool DocumentNames::says(Field field, const QString& name) const
{
    return field == Field::Service ? saysService(name) : saysRegion(name);
}

bool DocumentNames::saysService(const QString& name) const
{
    return name.isEmpty() || m_text.saysService(name);
}

bool DocumentNames::saysRegion(const QString& name) const
{
    if (name.isEmpty())
        return true;
    const QStringList spellings = bareSpellings(name);
    return std::any_of(spellings.begin(), spellings.end(), [this](const QString& each) {
        return m_regions.contains(each);
    }) || m_text.saysRegion(name);
}

} // namespace muniment::assurance
