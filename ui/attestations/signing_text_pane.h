// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/signing.h"
#include "ui/attestations/signing_fields.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"
#include "ui/widgets/detail_pane.h"

namespace muniment::ui {

// What somebody reads before signing: the text in force, the proof that the signature rests on, and
// what others said of the same days.
class SigningTextPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit SigningTextPane(QWidget* parent = nullptr);

    struct Contents
    {
        const standing::ControlFacts* control = nullptr;
        const attestation::SigningSheet* sheet = nullptr;
        const QSet<EvidenceFileId>* opened = nullptr;
    };
    void show(const View& view, const Contents& contents);

signals:
    void fileWanted(EvidenceFileId file);
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    void addTexts(const attestation::SigningSheet& sheet);
    void addEvidence(const View& view, const Contents& contents);
    void addEarlier(const View& view, const Contents& contents);
    void addAssets(const View& view, const attestation::SigningSheet& sheet);
};

// The files of the items that a signature would rest on, in order.
QList<evidence::EvidenceFile> filesReliedOn(
    const standing::Facts& facts, const attestation::SigningSheet& sheet);

} // namespace muniment::ui
