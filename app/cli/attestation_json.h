// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/attestation.h"
#include "core/vault/access.h"

#include <QJsonObject>

namespace muniment::cli {

Result<QJsonObject> attestationJson(
    vault::Access& access, const attestation::Attestation& attestation);

} // namespace muniment::cli
