// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::vault {

Words words(const Error& error);

namespace cause {
inline constexpr Cause notAVault{"vault.not_a_vault", &words}; // path
inline constexpr Cause vaultNotFound{"vault.not_found", &words}; // path
inline constexpr Cause vaultDamaged{"vault.damaged", &words}; // path, what (for the log)
inline constexpr Cause vaultTooNew{"vault.too_new", &words}; // path, schema, ours
inline constexpr Cause vaultHeld{"vault.held", &words}; // path, person, host, since
inline constexpr Cause writingElsewhere{"vault.writing_elsewhere", &words};
inline constexpr Cause readOnly{"vault.read_only", &words}; // path
inline constexpr Cause unfinishedChange{"vault.unfinished_change", &words}; // path
inline constexpr Cause foreignFileBeside{"vault.foreign_file_beside", &words}; // path, its name
inline constexpr Cause vaultFull{"vault.disk_full", &words}; // path
inline constexpr Cause unwritable{"vault.unwritable", &words}; // path, reason (for the log)
inline constexpr Cause changeInDoubt{"vault.change_in_doubt", &words}; // path
inline constexpr Cause organisationNotNamed{"vault.organisation_not_named", &words};
inline constexpr Cause beingMade{"vault.being_made", &words}; // path
inline constexpr Cause notMade{"vault.not_made", &words}; // path
inline constexpr Cause folderNotFound{"vault.folder_not_found", &words}; // folder
inline constexpr Cause stampCodeUnfit{"vault.stamp_code_unfit", &words}; // code
inline constexpr Cause timeZoneUnknown{"vault.time_zone_unknown", &words}; // name
inline constexpr Cause migrationDeclined{"vault.migration_declined", &words}; // from, to
inline constexpr Cause schemaDiffers{"vault.schema_differs", &words}; // object
inline constexpr Cause ruleOfTheVault{"vault.rule", &words}; // the rule, as its trigger says it
inline constexpr Cause viewOfThePast{"vault.view_of_the_past", &words}; // instant
inline constexpr Cause nothingToUndo{"vault.nothing_to_undo", &words};
inline constexpr Cause undoOvertaken{"vault.undo_overtaken", &words}; // verb, later verb, when
inline constexpr Cause undoForbidden{"vault.undo_forbidden", &words}; // verb, rule
inline constexpr Cause undoCollides{"vault.undo_collides", &words}; // verb
inline constexpr Cause restorePointNotNamed{"vault.restore_point_not_named", &words};
inline constexpr Cause restorePointNotFound{"vault.restore_point_not_found", &words};
inline constexpr Cause fileIsTheVault{"content.file_is_the_vault", &words}; // path
inline constexpr Cause fileIsChanging{"content.file_is_changing", &words}; // path
inline constexpr Cause fileTooLarge{"content.file_too_large", &words}; // path, size, limit
inline constexpr Cause takingInCancelled{"content.taking_in_cancelled", &words}; // MB written
inline constexpr Cause contentMissing{"content.missing", &words}; // digest
inline constexpr Cause contentAltered{"content.altered", &words}; // digest
inline constexpr Cause contentTooLarge{"content.too_large", &words}; // digest, size, limit
} // namespace cause

} // namespace muniment::vault
