// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_pane.h"

#include "ui/fields/field_grid.h"
#include "ui/widgets/detail_section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>

namespace muniment::ui {

FieldPane::FieldPane(const QString& accessibleName, QWidget* parent)
    : DetailPane(accessibleName, parent)
{
}

void FieldPane::clear(const QByteArray& key)
{
    if (key.isEmpty() || key != this->key())
        keepDrafts();
    m_fields.clear();
    DetailPane::clear(key);
}

// What is still open is handed on first; what is not taken is kept for when the record comes back.
void FieldPane::keepDrafts()
{
    QHash<QString, InlineField::Draft> drafts;
    for (InlineField* field : findChildren<InlineField*>()) {
        (void)field->finish();
        if (const auto draft = field->draft())
            drafts.insert(field->spec().key, *draft);
    }
    if (drafts.isEmpty())
        m_drafts.remove(key());
    else
        m_drafts.insert(key(), drafts);
}

InlineField* FieldPane::makeField(const FieldSpec& spec, const FieldValue& value, Commit commit)
{
    auto* field = qobject_cast<InlineField*>(section().kept(spec.key));
    if (!field) {
        field = new InlineField;
        connect(field, &InlineField::linkActivated, this, &DetailPane::linkActivated);
    }
    section().keep(spec.key, field);
    m_fields.insert(spec.key, field);
    field->onCommit(std::move(commit));
    field->setReadOnly(m_because);
    field->showValue(spec, value);
    const auto drafts = m_drafts.find(key());
    if (drafts != m_drafts.end() && drafts->contains(spec.key))
        field->restore(drafts->take(spec.key));
    return field;
}

InlineField* FieldPane::addField(const FieldSpec& spec, const FieldValue& value, Commit commit)
{
    InlineField* field = makeField(spec, value, std::move(commit));
    addRow(spec.name, field);
    return field;
}

InlineField* FieldPane::addWideField(const FieldSpec& spec, const FieldValue& value, Commit commit)
{
    InlineField* field = makeField(spec, value, std::move(commit));
    addWideWidget(field);
    return field;
}

InlineField* FieldPane::addTitleField(
    const QString& code, const FieldSpec& spec, const FieldValue& value, Commit commit)
{
    InlineField* field = makeField(spec, value, std::move(commit));
    field->setTextRole(TextRole::Heading);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(code, TextRole::Heading);
    label->setContentsMargins(0, fieldGap, 0, fieldGap);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(field, 1);
    addLayout(row);
    return field;
}

FieldGrid* FieldPane::addGrid(
    const QString& key, const QString& name, const QList<GridColumn>& columns)
{
    auto* grid = qobject_cast<FieldGrid*>(section().kept(key));
    if (!grid) {
        grid = new FieldGrid(name);
        connect(grid, &FieldGrid::linkActivated, this, &DetailPane::linkActivated);
    }
    section().keep(key, grid);
    grid->begin(columns);
    grid->setReadOnly(m_because);
    addWidget(grid);
    return grid;
}

void FieldPane::setReadOnly(const QString& because)
{
    m_because = because;
    for (InlineField* field : findChildren<InlineField*>())
        field->setReadOnly(because);
    for (FieldGrid* grid : findChildren<FieldGrid*>())
        grid->setReadOnly(because);
}

} // namespace muniment::ui
