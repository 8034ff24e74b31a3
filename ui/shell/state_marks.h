// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"
#include "core/standing/slots.h"
#include "core/standing/to_sign.h"
#include "core/standing/work_queue.h"
#include "ui/widgets/shapes.h"

namespace muniment::ui {

// Each state with its shape, colour and word: the only place that joins them.
StateMark markOf(controls::ImplementationStatus status);
StateMark markOf(standing::SlotState state);
StateMark markOf(standing::State state);
StateMark markOf(standing::WorkGroup group);
StateMark markOf(standing::SigningState state);
StateMark markOf(attestation::Conclusion conclusion);
StateMark markOf(attestation::Standing standing);
StateMark markOf(evidence::Review review);

} // namespace muniment::ui
