// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::vault {

Words backupWords(const Error& error);

namespace cause {
inline constexpr Cause backupNotWritten{"backup.not_written", &backupWords}; // path
inline constexpr Cause backupDamaged{"backup.damaged", &backupWords}; // path, where (for the log)
inline constexpr Cause sourceDamaged{"backup.source_damaged", &backupWords}; // path
inline constexpr Cause sourceKeptChanging{"backup.kept_changing", &backupWords}; // path
inline constexpr Cause cannotExchange{"backup.cannot_exchange", &backupWords}; // folder
inline constexpr Cause copyDiffers{"backup.copy_differs", &backupWords}; // path of the vault
inline constexpr Cause copyUnfinished{
    "backup.unfinished_change", &backupWords}; // path, file beside
inline constexpr Cause backupOfAnother{"backup.of_another_vault", &backupWords}; // path
inline constexpr Cause witnessOfAnother{"backup.witness_of_another_vault", &backupWords}; // path
inline constexpr Cause backupIsTheVault{"backup.is_the_vault", &backupWords}; // path
inline constexpr Cause changeBeside{"backup.change_beside", &backupWords}; // path, file beside
} // namespace cause

} // namespace muniment::vault
