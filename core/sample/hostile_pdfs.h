// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace muniment::sample {

Result<QByteArray> scannedAgreement(); // two pictures of pages, askew and noisy; no text
Result<QByteArray> protectedReport(); // AES-256, needs a password
Result<QByteArray> damagedReport(); // ends in the middle
Result<QByteArray> restrictedReport(); // opens, but forbids copying and changing
Result<QByteArray> scriptedForm(); // filled fields, scripts, a launch action

} // namespace muniment::sample
