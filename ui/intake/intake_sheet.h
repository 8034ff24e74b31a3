// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/add_evidence.h"
#include "ui/fields/record_form.h"
#include "ui/intake/found_files.h"
#include "ui/intake/intake_fields.h"

#include <QWidget>

#include <functional>
#include <optional>

class QListView;

namespace muniment::ui {

class IntakeFilesModel;
class SlotOffer;

// What files that come in are, asked once for all of them; a file that is chosen in the list may
// be told apart. Del takes a file out.
class IntakeSheet final : public QWidget
{
    Q_OBJECT

public:
    // What is remembered of a source; empty: nothing.
    using Memory = std::function<QString(const QString& source)>;

    IntakeSheet(const IntakeQuestion& question, const FoundFiles& found, Memory memory,
        QWidget* parent = nullptr);

    void addFiles(const FoundFiles& found); // that go to the same destination
    [[nodiscard]] const IntakeDestination& destination() const { return m_destination; }
    // The whole of it was not taken; the sheet is shown again with the reason.
    void refuse(const Words& words);
    void setReadOnly(const QString& because);
    void begin();

    [[nodiscard]] RecordForm& form() { return *m_form; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] SlotOffer& offer() { return *m_offer; }

signals:
    // `values` are those of all files, to be remembered of their source.
    void addWanted(
        const muniment::evidence::AddRequest& request, const muniment::ui::FieldValues& values);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<FieldSpec> askedFields() const;
    void showLabels();
    void showRow(int row);
    void takeValues();
    void fillFromMemory();
    void takeOffer();
    [[nodiscard]] bool isAsked(int row, const FieldSpec& spec, const FieldValues& values) const;
    [[nodiscard]] RecordForm::Draft toldApart(int row) const;
    [[nodiscard]] bool isRevised() const;
    [[nodiscard]] std::optional<FormRefusal> firstWrong();
    [[nodiscard]] std::optional<FormRefusal> wrongIn(int row);
    [[nodiscard]] std::optional<FormRefusal> submit();

    View m_view;
    IntakeDestination m_destination;
    std::shared_ptr<const standing::HeldNames> m_heldNames;
    std::shared_ptr<QTemporaryDir> m_own;
    QList<std::shared_ptr<QTemporaryDir>> m_more; // of files that were added later
    Memory m_memory;
    QList<FieldSpec> m_fields;
    FieldValues m_begun;
    FieldValues m_all;
    QMap<QString, QString> m_unread; // of all files, what was typed and cannot be read
    // By path: only what was said of that file, so that what is said of all later is said of it
    // too.
    QHash<QString, RecordForm::Draft> m_exceptions;
    std::optional<evidence::AddRequest> m_request; // to be told once the form has closed
    int m_row = 0;
    QString m_filledFrom; // the source whose memory stands in the fields
    FieldValues m_filled; // what stands there by memory and not by hand
    IntakeFilesModel* m_model;
    QListView* m_list;
    SlotOffer* m_offer;
    RecordForm* m_form;
};

} // namespace muniment::ui
