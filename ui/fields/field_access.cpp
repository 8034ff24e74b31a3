// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_access.h"

#include "ui/fields/inline_field.h"
#include "ui/fields/pick_button.h"

#include <QAccessibleWidget>

namespace muniment::ui {

namespace {

bool isPicked(const InlineField& field)
{
    const FieldKind& kind = field.spec().kind;
    return std::holds_alternative<PickKind>(kind) || std::holds_alternative<SeveralKind>(kind)
        || std::holds_alternative<AnswerKind>(kind);
}

class InlineFieldAccess final : public QAccessibleWidget
{
public:
    explicit InlineFieldAccess(InlineField* field)
        : QAccessibleWidget(field, QAccessible::EditableText)
        , m_field(field)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_field->isReadOnly())
            return QAccessible::StaticText;
        return isPicked(*m_field) ? QAccessible::ComboBox : QAccessible::EditableText;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_field->shownText() : QAccessibleWidget::text(which);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = m_field->isReadOnly();
        state.hasPopup = isPicked(*m_field) && !m_field->isReadOnly();
        state.invalid = m_field->draft().has_value();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (!m_field->isReadOnly())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction())
            m_field->edit();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    InlineField* m_field;
};

class PickButtonAccess final : public QAccessibleWidget
{
public:
    explicit PickButtonAccess(PickButton* button)
        : QAccessibleWidget(button, QAccessible::ComboBox)
        , m_button(button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_button->text() : QAccessibleWidget::text(which);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction())
            m_button->openList();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PickButton* m_button;
};

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    if (auto* field = qobject_cast<InlineField*>(object))
        return new InlineFieldAccess(field);
    if (auto* button = qobject_cast<PickButton*>(object))
        return new PickButtonAccess(button);
    return nullptr;
}

} // namespace

void makeFieldsAccessible()
{
    QAccessible::installFactory(&accessOf); // a factory that is there already is not added
}

} // namespace muniment::ui
