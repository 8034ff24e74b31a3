// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/pick_editor.h"

#include "ui/fields/field_words.h"
#include "ui/fields/pick_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto yesKey = u"yes"_s;
const auto noKey = u"no"_s;

QList<Choice> choicesOf(const FieldKind& kind)
{
    if (const auto* pick = std::get_if<PickKind>(&kind)) {
        QList<Choice> choices = pick->choices;
        if (!pick->none.isEmpty())
            choices.prepend({QString(), pick->none});
        return choices;
    }
    if (const auto* several = std::get_if<SeveralKind>(&kind))
        return several->choices;
    return {
        {yesKey, FieldWords::yes()}, {noKey, FieldWords::no()}, {QString(), FieldWords::unknown()}};
}

} // namespace

PickEditor::PickEditor(const FieldSpec& spec, FieldLook look, QWidget* parent)
    : FieldEditor(parent)
    , m_kind(spec.kind)
    , m_isInPlace(look == FieldLook::Inline)
    , m_button(new PickButton(spec.isRequired ? FieldWords::required(spec.name) : spec.name, look))
{
    const auto* several = std::get_if<SeveralKind>(&m_kind);
    m_button->setChoices(
        choicesOf(m_kind), several ? ChoicesModel::Picks::Several : ChoicesModel::Picks::One);
    if (several && several->takesOwnWords)
        m_button->setTakesOwnWords();
    m_button->setHint(spec.hint);
    setFocusProxy(m_button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_button, &PickButton::picked, this, [this] {
        emit changed();
        emit accepted();
    });
    connect(m_button, &PickButton::givenUp, this, &FieldEditor::givenUp);
    connect(m_button, &PickButton::left, this, &FieldEditor::left);
}

void PickEditor::showValue(const FieldValue& value)
{
    if (const auto* keys = std::get_if<QStringList>(&value))
        m_button->setPicked(*keys);
    else if (const auto* key = std::get_if<QString>(&value))
        m_button->setPicked({*key});
    else if (const auto* answer = std::get_if<std::optional<bool>>(&value))
        m_button->setPicked({*answer ? (**answer ? yesKey : noKey) : QString()});
}

Typed<FieldValue> PickEditor::typedValue() const
{
    const QStringList keys = m_button->pickedKeys();
    if (std::holds_alternative<SeveralKind>(m_kind))
        return keys;
    const QString key = keys.value(0);
    if (std::holds_alternative<AnswerKind>(m_kind))
        return key.isEmpty() ? std::optional<bool>() : std::optional(key == yesKey);
    return key;
}

void PickEditor::begin(const QString& typed)
{
    m_button->setFocus(Qt::OtherFocusReason);
    m_button->openList(typed);
}

QString PickEditor::typedText() const
{
    return m_button->pickedKeys().join(u'\n');
}

void PickEditor::setTypedText(const QString& text)
{
    if (std::holds_alternative<SeveralKind>(m_kind))
        m_button->setPicked(text.split(u'\n', Qt::SkipEmptyParts));
    else
        m_button->setPicked({text});
}

void PickEditor::describe(const QString& words)
{
    m_button->setAccessibleDescription(words);
}

void PickEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isInPlace)
        emit givenUp();
    else
        FieldEditor::keyPressEvent(event);
}

} // namespace muniment::ui
