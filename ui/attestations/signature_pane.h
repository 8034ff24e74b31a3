// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attestations/attestation_rows.h"
#include "ui/shell/record_link.h"
#include "ui/widgets/detail_pane.h"

namespace muniment::ui {

class Acts;

// One signature as it prints: what was said, by whom, on what it rests, and what of that is no
// longer so.
class SignaturePane final : public DetailPane
{
    Q_OBJECT

public:
    explicit SignaturePane(Acts& acts, QWidget* parent = nullptr);

    void show(const View& view, const RegisterRow& row);

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void signAgainWanted();
    void withdrawWanted();

private:
    void addButtons(const RegisterRow& row);
    void addSaid(const RegisterRow& row);
    void addSigner(const RegisterRow& row);
    void addCompared(const View& view, const RegisterRow& row);
    void addReliedOn(const View& view, const RegisterRow& row);
    void addChain(const View& view, const RegisterRow& row);

    Acts& m_acts;
};

} // namespace muniment::ui
