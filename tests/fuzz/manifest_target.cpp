// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/binder/manifest.h"
#include "tests/fuzz/targets.h"

namespace muniment::tests {

void readManifest(const QByteArray& bytes)
{
    const auto manifest = binder::parseManifest(bytes);
    if (!manifest) {
        require(
            wordsFor(manifest.error()).sentence.endsWith(u'.'), "a defect is told in a sentence");
        return;
    }
    const auto again = binder::parseManifest(binder::manifestText(*manifest));
    require(again && *again == *manifest, "a manifest that is taken is written as it was read");
}

} // namespace muniment::tests
