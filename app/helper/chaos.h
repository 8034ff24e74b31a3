// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::helper {

// Behaves as the worst documents make a process behave, where MUNIMENT_HELPER_CHAOS asks for it:
// abort, hang, spin, garbage, flood, allocate, network. With MUNIMENT_HELPER_CHAOS_AT only on
// documents whose path contains that text, with MUNIMENT_HELPER_CHAOS_TASK only in that task. So
// the client's answer to each is tested without such documents.
void behaveBadlyIfAsked(const QString& task, const QString& path);

} // namespace muniment::helper
