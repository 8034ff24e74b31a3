// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/collection_rows.h"
#include "ui/lists/list_rows.h"

namespace muniment::ui {

std::shared_ptr<const QList<Column<CollectionRow>>> collectionColumns();

// "overdue" where its day has passed, whatever is held already; else the state of the slot.
StateMark slotMark(const standing::Slot& slot);

} // namespace muniment::ui
