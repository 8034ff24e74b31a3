// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/inline_field.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/shapes.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <variant>

class QGridLayout;

namespace muniment::ui {

struct GridColumn
{
    QString name;
    enum class Width { Natural, Stretches };
    Width width = Width::Natural;
    Qt::Alignment alignment = Qt::AlignLeading;
};

// A cell that is edited where it stands.
struct GridField
{
    FieldSpec spec; // its key is unique within the row
    FieldValue value;
    Commit commit;
};

// Text with links, a state, a field, or any widget.
using GridCell = std::variant<QList<TextPiece>, StateMark, GridField, QWidget*>;

// A small table inside a detail: headings, hairlines between the rows, cells that can be edited.
// For tens of rows; longer ones belong into a list of their own.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(const QString& name, QWidget* parent = nullptr);

    // Begins anew. Fields of rows that are added again stay as they are, open editors included.
    void begin(const QList<GridColumn>& columns);
    void addRow(const QString& key, const QList<GridCell>& cells);
    void setReadOnly(const QString& because);

    [[nodiscard]] InlineField* field(const QString& rowKey, const QString& fieldKey) const;

signals:
    void linkActivated(const QString& href);

private:
    QWidget* makeCell(const QString& rowKey, const GridCell& cell);
    void sweep();

    QList<GridColumn> m_columns;
    QGridLayout* m_grid = nullptr;
    QString m_because;
    QHash<QString, InlineField*> m_fields; // by row and field
    QHash<QString, InlineField*> m_before;
    bool m_isSwept = true;
};

} // namespace muniment::ui
