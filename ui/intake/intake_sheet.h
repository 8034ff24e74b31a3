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

signals:
    // `values` are those of all files, to be remembered of their source.
    void addWanted(
        const muniment::evidence::AddRequest& request, const muniment::ui::FieldValues& values);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLabels();
    void showRow(int row);
    void takeValues();
    void fillFromMemory();
    [[nodiscard]] std::optional<FormRefusal> submit();

    IntakeDestination m_destination;
    std::shared_ptr<QTemporaryDir> m_own;
    QList<std::shared_ptr<QTemporaryDir>> m_more; // of files that were added later
    Memory m_memory;
    FieldValues m_begun;
    FieldValues m_all;
    QHash<QString, FieldValues> m_exceptions; // by path
    std::optional<evidence::AddRequest> m_request; // to be told once the form has closed
    int m_row = 0;
    QString m_filledFrom; // the source whose memory stands in the fields
    IntakeFilesModel* m_model;
    QListView* m_list;
    RecordForm* m_form;
};

} // namespace muniment::ui
