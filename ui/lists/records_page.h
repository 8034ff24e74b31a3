// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_pane.h"
#include "ui/fields/record_form.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QStackedWidget;

namespace muniment::ui {

// A list of records, the detail of one of them, edited in place, and the form for a new one in the
// place of the detail.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    struct Names
    {
        QString key; // of settings
        QString list; // for readers: "Assets"
        QString detail; // "Asset"
    };

    RecordsPage(const Names& names, const QList<ColumnInfo>& columns, const PlaceParts& parts,
        QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] const RecordList& list() const { return m_page->list(); }
    [[nodiscard]] FieldPane& pane() { return *m_pane; }
    [[nodiscard]] RecordForm* form() const { return m_form; }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    // Selects it; a form that nobody has typed into makes room for its detail.
    void showRecord(const QByteArray& key);
    void editTitle(); // F2
    bool goToNeed(Way way);

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);

protected:
    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] const PlaceParts& parts() const { return m_parts; }
    [[nodiscard]] Acts& acts() const { return m_parts.acts; }
    [[nodiscard]] EmptyPage& emptyPage() { return m_page->emptyPage(); }
    void takeRows(const View& view, const std::shared_ptr<const ListRows>& rows);
    void showDetail();
    // A form in which something was entered keeps its place, says so and takes the focus: asked
    // before another one is made.
    [[nodiscard]] bool keepsForm();
    // In the place of the detail until it is closed; takes it over.
    RecordForm* showForm(RecordForm* form);
    // Says what stood in the way of something that no field shows.
    void say(const Error& error);

    // Fills the pane, which was cleared for the record with this key; not called without one.
    virtual void fillDetail(const QByteArray& key) = 0;
    [[nodiscard]] virtual bool needsWork(int row) const = 0;

private:
    void closeForm();

    PlaceParts m_parts;
    View m_view;
    FieldPane* m_pane;
    QStackedWidget* m_side;
    RecordPage* m_page;
    RecordForm* m_form = nullptr;
};

// Keys of fields that several kinds of record have.
namespace record_key {
inline const auto name = QStringLiteral("name");
} // namespace record_key

} // namespace muniment::ui
