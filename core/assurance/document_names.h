// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/assurance/running_text.h"

#include <QSet>

namespace muniment::assurance {

// What a document says that it is about, made ready once to be asked for many services and regions
// of ours. An empty name asks for nothing, and is said by all.
class DocumentNames
{
public:
    explicit DocumentNames(const DocumentFields& fields);

    // By the rule of the field, a service or a region.
    [[nodiscard]] bool says(Field field, const QString& name) const;
    // As an entry of its services, or in the running text of its scope; as the whole of a name.
    [[nodiscard]] bool saysService(const QString& name) const;
    // As an entry of its regions, or in the running text of its scope and its services.
    [[nodiscard]] bool saysRegion(const QString& name) const;

private:
    QSet<QString> m_regions; // bare
    RunningText m_text;
};

} // namespace muniment::assurance
