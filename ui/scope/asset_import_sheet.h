// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list.h"
#include "ui/scope/import_rows.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/view.h"

class QLabel;
class QPushButton;

namespace muniment::ui {

class FieldMessage;
class FieldPane;
class RecordPage;

// A list of assets on its way into the vault: each row old against new, and whether it is taken.
// One step, one undo.
class AssetImportSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit AssetImportSheet(const PlaceParts& parts, QWidget* parent = nullptr);

    // Reads and compares the file, as a job. Rows that name no scope belong to the one given.
    void begin(const View& view, const QString& path, ScopeId scope);

    [[nodiscard]] RecordList& list();
    [[nodiscard]] QString message() const;
    [[nodiscard]] int taken() const;
    [[nodiscard]] int retired() const; // of these, what the file lacks
    void toggle(); // the rows that are chosen
    void goOn(); // as the button does

signals:
    void imported();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void take(const Result<interchange::AssetImport>& import);
    void toggle(const QList<QByteArray>& keys);
    void showRows();
    void showDetail();
    void write();

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    std::shared_ptr<const QList<Column<ImportRow>>> m_columns;
    interchange::AssetImport m_import;
    std::shared_ptr<const RowsOf<ImportRow>> m_rows;
    bool m_isBusy = false;
    QLabel* m_name;
    QLabel* m_counts;
    FieldPane* m_detail;
    RecordPage* m_page;
    FieldMessage* m_message;
    QPushButton* m_button = nullptr;
};

} // namespace muniment::ui
