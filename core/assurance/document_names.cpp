// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_names.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

DocumentNames::DocumentNames(const DocumentFields& fields)
    : m_text((QStringList{fields.scope} + fields.services).join(u"; "_s))
{
    QStringList said{bare(fields.scope)};
    for (const QString& each : fields.services)
        said.append(bare(each));
    for (const QString& each : fields.regions) {
        said.append(bare(each));
        m_regions.insert(said.last());
    }
    m_said = said.join(u'\n');
}

bool DocumentNames::says(Field field, const QString& name) const
{
    return field == Field::Service ? saysService(name) : saysRegion(name);
}

bool DocumentNames::saysService(const QString& name) const
{
    const QString wanted = bare(name);
    return name.isEmpty() || (!wanted.isEmpty() && m_said.contains(wanted));
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
