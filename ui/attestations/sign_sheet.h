// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attestations/signing_fields.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

#include <QSet>

class QLabel;
class QSplitter;

namespace muniment::ui {

class FilePreview;
class SigningTextPane;

// The signing sheet: what is signed at the left, a look at its proof in the middle, what is stated
// at the right. Nothing is signed before all the proof was opened here; Ctrl+Enter opens what is
// left, one file after another, and then signs.
class SignSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit SignSheet(const PlaceParts& parts, QWidget* parent = nullptr);
    ~SignSheet() override;

    // Begins anew. `where` says which of how many it is: "3 of 12".
    void begin(const View& view, const SigningTask& task, const QString& where);
    // The records changed; what was typed stays.
    void refresh(const View& view, const QString& where);

    [[nodiscard]] const SigningTask& task() const { return m_task; }
    [[nodiscard]] RecordForm& form() { return *m_form; }
    [[nodiscard]] FilePreview& preview() { return *m_preview; }
    [[nodiscard]] bool isAllOpened() const { return m_unopened.isEmpty(); }
    void conclude(attestation::Conclusion conclusion);
    [[nodiscard]] QList<QWidget*> panes() const;

signals:
    void signedOff();
    void closed();
    void stepWanted(muniment::ui::Way way);
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    QWidget* makeHead();
    void makeForm();
    void note(); // what is asked, and what stands in the way, after a change
    void proposeStatement();
    [[nodiscard]] attestation::SigningSheet work(const FieldValues& values) const;
    void showText(const attestation::SigningSheet& sheet);
    void openFile(EvidenceFileId file);
    bool openNext(); // the next file that was not opened yet
    std::optional<FormRefusal> sign(const FieldValues& values);
    [[nodiscard]] const standing::ControlFacts* control() const;

    PlaceParts m_parts;
    View m_view;
    SigningTask m_task;
    attestation::Basis m_basis;
    QSet<EvidenceFileId> m_opened; // by whoever sits here, since the vault was opened
    PersonId m_reader; // who opened them
    QList<evidence::EvidenceFile> m_files; // relied on
    QList<evidence::EvidenceFile> m_unopened; // of these
    QString m_proposed; // statement
    bool m_isOverrideAsked = false;
    bool m_isNoting = false;
    bool m_isAdded = false;
    QLabel* m_where;
    SigningTextPane* m_text;
    FilePreview* m_preview;
    RecordForm* m_form = nullptr;
    QWidget* m_formHolder;
    QSplitter* m_split;
};

} // namespace muniment::ui
