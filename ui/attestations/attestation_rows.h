// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"
#include "core/standing/to_sign.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// A statement that waits for the person at this desk.
struct ToSignRow
{
    standing::ToSign asked;
    qint64 control = 0; // number
    QString title; // of the control
    QString preparedBy;
    QString before; // "AT-012: Void since 4 May 2027: ..."; empty: nothing was signed before

    [[nodiscard]] QByteArray key() const;
};

// A signature, as the register lists it.
struct RegisterRow
{
    attestation::Attestation said;
    attestation::StandingOf standing;
    qint64 control = 0;
    QString title; // of the control
    QString recordedBy; // empty: the signer did

    [[nodiscard]] QByteArray key() const { return idBytes(said.id); }
    // Void, lapsed, or added to since.
    [[nodiscard]] bool needsWork() const;
};

QList<ToSignRow> toSignRows(const View& view);

// All signatures on controls of the scope, whatever their period, by number.
QList<RegisterRow> registerRows(const View& view);

// "design as of 1 May 2026", "operating, Q3 2026".
QString subjectOnScreen(attestation::Subject subject, const Period& period);

} // namespace muniment::ui
