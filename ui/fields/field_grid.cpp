// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_grid.h"

#include "ui/widgets/detail_pane.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muniment::ui {

namespace {

QString fieldKey(const QString& row, const QString& field)
{
    return row + QChar(0x1f) + field;
}

} // namespace

FieldGrid::FieldGrid(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    begin({});
}

void FieldGrid::begin(const QList<GridColumn>& columns)
{
    m_columns = columns;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each)
        m_before.insert(each.key(), each.value());
    m_fields.clear();
    delete layout();
    for (QObject* child : children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || std::find(m_before.cbegin(), m_before.cend(), widget) != m_before.cend())
            continue;
        widget->hide();
        widget->deleteLater();
    }
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::tight);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const GridColumn& each = m_columns.at(column);
        QLabel* head = makeLabel(each.name, TextRole::Section);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int before = column == 0 ? 0 : fieldPadding;
        head->setContentsMargins(
            isMirrored ? fieldPadding : before, 0, isMirrored ? before : fieldPadding, fieldGap);
        m_grid->addWidget(head, 0, column, each.alignment | Qt::AlignBottom);
        m_grid->setColumnStretch(column, each.width == GridColumn::Width::Stretches ? 1 : 0);
    }
    if (!m_columns.isEmpty())
        m_grid->addWidget(makeHairline(), 1, 0, 1, int(m_columns.size()));
    if (std::exchange(m_isSwept, false))
        QMetaObject::invokeMethod(this, &FieldGrid::sweep, Qt::QueuedConnection);
}

void FieldGrid::sweep()
{
    m_isSwept = true;
    for (InlineField* gone : std::as_const(m_before)) {
        gone->hide();
        gone->deleteLater();
    }
    m_before.clear();
}

QWidget* FieldGrid::makeCell(const QString& rowKey, const GridCell& cell)
{
    if (const auto* pieces = std::get_if<QList<TextPiece>>(&cell)) {
        auto* label = new LinkLabel;
        label->setPieces(*pieces);
        label->setContentsMargins(fieldPadding, fieldGap, fieldPadding, fieldGap);
        connect(label, &QLabel::linkActivated, this, &FieldGrid::linkActivated);
        return label;
    }
    if (const auto* mark = std::get_if<StateMark>(&cell)) {
        auto* holder = new QWidget;
        auto* row = new QVBoxLayout(holder);
        row->setContentsMargins(fieldPadding, fieldGap, fieldPadding, fieldGap);
        row->addWidget(new MarkLabel(*mark));
        return holder;
    }
    if (const auto* given = std::get_if<GridField>(&cell)) {
        const QString key = fieldKey(rowKey, given->spec.key);
        InlineField* field = m_before.take(key);
        if (!field) {
            field = new InlineField;
            connect(field, &InlineField::linkActivated, this, &FieldGrid::linkActivated);
        }
        m_fields.insert(key, field);
        field->onCommit(given->commit);
        field->setReadOnly(m_because);
        field->showValue(given->spec, given->value);
        return field;
    }
    return std::get<QWidget*>(cell);
}

void FieldGrid::addRow(const QString& key, const QList<GridCell>& cells)
{
    const int row = m_grid->rowCount();
    for (int column = 0; column < int(cells.size()); ++column) {
        QWidget* widget = makeCell(key, cells.at(column));
        const bool isField = std::holds_alternative<GridField>(cells.at(column));
        // The first column stands in line with the text above the table.
        if (column == 0 && !isField) {
            const QMargins margins = widget->contentsMargins();
            const bool isMirrored = layoutDirection() == Qt::RightToLeft;
            widget->setContentsMargins(isMirrored ? margins.left() : 0, margins.top(),
                isMirrored ? 0 : margins.right(), margins.bottom());
        }
        const Qt::Alignment across = m_columns.value(column).alignment;
        m_grid->addWidget(widget, row, column,
            isField || across == Qt::AlignLeading ? Qt::AlignTop : across | Qt::AlignTop);
    }
    m_grid->addWidget(makeHairline(), row + 1, 0, 1, qMax(1, int(m_columns.size())));
}

void FieldGrid::setReadOnly(const QString& because)
{
    m_because = because;
    for (InlineField* field : std::as_const(m_fields))
        field->setReadOnly(because);
}

InlineField* FieldGrid::field(const QString& rowKey, const QString& key) const
{
    return m_fields.value(fieldKey(rowKey, key));
}

} // namespace muniment::ui
