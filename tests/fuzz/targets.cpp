// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace muniment::tests {

namespace {

constexpr FuzzTarget all[] = {
    {"canonical_json", &readCanonicalJson},
    {"csv", &readCsvText},
    {"certificate_text", &readCertificateText},
    {"manifest", &readManifest},
    {"helper_protocol", &readHelperAnswer},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return all;
}

const FuzzTarget* fuzzTarget(const QString& name)
{
    const auto found = std::find_if(std::begin(all), std::end(all),
        [&](const FuzzTarget& each) { return name == QLatin1String(each.name); });
    return found == std::end(all) ? nullptr : found;
}

void require(bool holds, const char* promise)
{
    if (!holds)
        qFatal("does not hold: %s", promise);
}

} // namespace muniment::tests
