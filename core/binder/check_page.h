// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muniment::binder {

// check.html: compares a folder with its SHA256SUMS in any browser, without a network.
QByteArray checkPage();

} // namespace muniment::binder
