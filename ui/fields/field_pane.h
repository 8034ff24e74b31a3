// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/inline_field.h"
#include "ui/widgets/detail_pane.h"

namespace muniment::ui {

class FieldGrid;
struct GridColumn;

// A detail pane whose facts can be edited. Filled like every detail pane, again after each change;
// an editor that is open then stays open, and what was typed and not taken comes back with its
// record.
class FieldPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit FieldPane(const QString& accessibleName, QWidget* parent = nullptr);

    void clear(const QByteArray& key = {}) override;

    // Name and value in two columns. Without a commit it is read only.
    InlineField* addField(const FieldSpec& spec, const FieldValue& value, Commit commit);
    // Over the whole width, without its name: the heading above says what it is.
    InlineField* addWideField(const FieldSpec& spec, const FieldValue& value, Commit commit);
    // The title of the record, behind its code.
    InlineField* addTitleField(
        const QString& code, const FieldSpec& spec, const FieldValue& value, Commit commit);
    // A small table; filled by its own functions.
    FieldGrid* addGrid(const QString& key, const QString& name, const QList<GridColumn>& columns);

    // Everything is read only for this reason; empty: as each field says.
    void setReadOnly(const QString& because);

    [[nodiscard]] InlineField* field(const QString& key) const { return m_fields.value(key); }

private:
    InlineField* makeField(const FieldSpec& spec, const FieldValue& value, Commit commit);
    void keepDrafts();

    QString m_because;
    QHash<QString, InlineField*> m_fields; // of the record, as filled now
    QHash<QByteArray, QHash<QString, InlineField::Draft>> m_drafts; // by record, by field
};

} // namespace muniment::ui
