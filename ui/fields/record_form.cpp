// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/record_form.h"

#include "ui/fields/field_editor.h"
#include "ui/fields/field_message.h"
#include "ui/fields/field_words.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 120;

} // namespace

RecordForm::RecordForm(const Labels& labels, const QList<FieldSpec>& fields, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_message(new FieldMessage(0))
{
    setAccessibleName(labels.title);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeRows(fields));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(labels.title));
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot(labels.add));
    begin();
}

QWidget* RecordForm::makeHead(const QString& title)
{
    auto* head = new QFrame;
    setRule(*head, Rule::Below);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    m_title = makeLabel(title, TextRole::Heading);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    auto* close = new GlyphButton(Glyph::Close, tr("Close (Esc)"));
    close->setFocusPolicy(Qt::NoFocus); // the keyboard has Esc
    connect(close, &QAbstractButton::clicked, this, &RecordForm::close);
    row->addWidget(close);
    return head;
}

QWidget* RecordForm::makeRows(const QList<FieldSpec>& fields)
{
    auto* body = new QWidget;
    setSurface(*body, Surface::Ground);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(space::large, space::medium, space::large, space::large);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnMinimumWidth(0, Metrics(font()).scaled(nameWidth));
    grid->setColumnStretch(1, 1);
    QString group;
    for (const FieldSpec& spec : fields) {
        Row row;
        row.spec = spec;
        if (spec.group != group && !spec.group.isEmpty()) {
            QLabel* heading = makeLabel(spec.group, TextRole::Section);
            heading->setWordWrap(true);
            row.heading = heading;
            row.heading->setContentsMargins(0, space::medium, 0, 0);
            grid->addWidget(row.heading, grid->rowCount(), 0, 1, 2);
        }
        group = spec.group;
        row.name = makeLabel(spec.isRequired ? spec.name + u" *"_s : spec.name, TextRole::Quiet);
        row.name->setContentsMargins(0, fieldGap + 2, 0, 0);
        setPlainTip(*row.name, spec.tip);
        row.holder = new QWidget;
        auto* column = new QVBoxLayout(row.holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::tight / 2);
        row.message = new FieldMessage(plainFieldPadding);
        column->addWidget(row.message);
        makeEditorOf(row);
        const int at = grid->rowCount();
        grid->addWidget(row.name, at, 0, Qt::AlignTop);
        grid->addWidget(row.holder, at, 1);
        m_rows.append(row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return body;
}

void RecordForm::makeEditorOf(Row& row)
{
    row.editor = makeEditor(row.spec, FieldLook::Plain);
    static_cast<QVBoxLayout*>(row.holder->layout())->insertWidget(0, row.editor);
    row.name->setBuddy(row.editor);
    const QString key = row.spec.key;
    connect(row.editor, &FieldEditor::changed, this, [this, key] { noteChange(key); });
    connect(row.editor, &FieldEditor::accepted, this, [this, key] { goOn(key); });
    connect(row.editor, &FieldEditor::submitted, this, &RecordForm::add);
    connect(row.editor, &FieldEditor::left, this, [this, key] {
        // What is empty is only missed when the record is added.
        Row* left = this->row(key);
        const Typed<FieldValue> value = left->editor->value();
        if (!value || !isEmpty(*value))
            check(*left);
    });
}

QWidget* RecordForm::makeFoot(const QString& add)
{
    auto* foot = new QFrame;
    setRule(*foot, Rule::Above);
    m_button = new QPushButton(add);
    setLook(*m_button, ButtonLook::Primary);
    setPlainTip(*m_button, tr("Ctrl+Enter"));
    connect(m_button, &QPushButton::clicked, this, &RecordForm::add);
    m_another = new TickBox(tr("Add another"));
    m_another->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_button);
    row->addWidget(m_another);
    row->addStretch();
    const bool hasRequired = std::any_of(
        m_rows.cbegin(), m_rows.cend(), [](const Row& each) { return each.spec.isRequired; });
    if (hasRequired)
        row->addWidget(makeLabel(tr("* required"), TextRole::Secondary));
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addLayout(row);
    return foot;
}

void RecordForm::setStepBefore(std::function<bool()> step)
{
    m_stepBefore = std::move(step);
}

void RecordForm::onAdd(Add add)
{
    m_add = std::move(add);
}

void RecordForm::onAddLater(AddLater add)
{
    m_addLater = std::move(add);
}

void RecordForm::setLabels(const Labels& labels)
{
    setAccessibleName(labels.title);
    m_title->setText(labels.title);
    m_button->setText(labels.add);
}

void RecordForm::setIntro(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
}

void RecordForm::offerAnother()
{
    m_another->show();
}

void RecordForm::showValues(const FieldValues& values)
{
    for (Row& each : m_rows) {
        const QSignalBlocker blocker(each.editor);
        each.editor->setValue(values.value(each.spec.key, emptyValue(each.spec.kind)));
        each.message->clear();
    }
    m_message->clear();
    m_isEscaped = false;
    m_shown = this->values();
    showAsked();
}

RecordForm::Draft RecordForm::draft() const
{
    Draft draft;
    for (const Row& each : m_rows) {
        const Typed<FieldValue> value = each.editor->value();
        if (!value)
            draft.texts.insert(each.spec.key, each.editor->typedText());
        else if (*value != m_shown.value(each.spec.key))
            draft.values.insert(each.spec.key, *value);
    }
    return draft;
}

void RecordForm::restore(const Draft& draft)
{
    for (Row& each : m_rows) {
        const QSignalBlocker blocker(each.editor);
        if (draft.values.contains(each.spec.key))
            each.editor->setValue(draft.values.value(each.spec.key));
        else if (draft.texts.contains(each.spec.key))
            each.editor->setTypedText(draft.texts.value(each.spec.key));
    }
    showAsked();
}

void RecordForm::begin(const FieldValues& values)
{
    showValues(values);
    m_begun = this->values();
    focusFirst();
}

void RecordForm::focusFirst()
{
    m_scroll->ensureVisible(0, 0);
    for (const Row& each : std::as_const(m_rows))
        if (each.holder->isVisibleTo(this)) {
            each.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void RecordForm::setReadOnly(const QString& because)
{
    m_because = because;
    showButton();
}

void RecordForm::showButton()
{
    m_button->setEnabled(m_because.isEmpty() && !m_isAdding);
    setPlainTip(*m_button, m_because.isEmpty() ? tr("Ctrl+Enter") : m_because);
}

void RecordForm::setField(const FieldSpec& spec)
{
    Row* changed = row(spec.key);
    if (!changed)
        return;
    const Typed<FieldValue> value = changed->editor->value();
    const QString text = changed->editor->typedText();
    QWidget* old = changed->editor;
    changed->spec = spec;
    makeEditorOf(*changed);
    setTabOrder(old, changed->editor);
    old->hide();
    old->deleteLater();
    const QSignalBlocker blocker(changed->editor);
    if (value)
        changed->editor->setValue(*value);
    else
        changed->editor->setTypedText(text);
}

RecordForm::Row* RecordForm::row(const QString& key)
{
    for (Row& each : m_rows)
        if (each.spec.key == key)
            return &each;
    return nullptr;
}

const RecordForm::Row* RecordForm::row(const QString& key) const
{
    for (const Row& each : m_rows)
        if (each.spec.key == key)
            return &each;
    return nullptr;
}

FieldValues RecordForm::values() const
{
    FieldValues values;
    for (const Row& each : m_rows)
        if (const Typed<FieldValue> value = each.editor->value())
            values.insert(each.spec.key, *value);
    return values;
}

void RecordForm::setValue(const QString& key, const FieldValue& value)
{
    if (Row* changed = row(key))
        changed->editor->setValue(value);
    showAsked();
}

FieldEditor* RecordForm::editor(const QString& key) const
{
    const Row* found = row(key);
    return found ? found->editor : nullptr;
}

QString RecordForm::message(const QString& key) const
{
    const Row* found = row(key);
    const FieldMessage* message = found ? found->message : m_message;
    return message->isVisibleTo(this) ? message->text() : QString();
}

void RecordForm::noteChange(const QString& key)
{
    m_isEscaped = false;
    Row* changed = row(key);
    changed->message->showRemark(changed->editor->remark());
    m_message->clear();
    showAsked();
    emit valuesChanged();
}

// What is asked may depend on what was answered.
void RecordForm::showAsked()
{
    const FieldValues now = values();
    QWidget* heading = nullptr;
    for (const Row& each : std::as_const(m_rows)) {
        const bool isAsked = !each.spec.isAsked || each.spec.isAsked(now);
        each.name->setVisible(isAsked);
        each.holder->setVisible(isAsked);
        // A heading is shown while anything stands below it.
        if (each.heading) {
            heading = each.heading;
            heading->setVisible(false);
        }
        if (isAsked && heading && !each.spec.group.isEmpty())
            heading->setVisible(true);
    }
}

bool RecordForm::check(Row& row)
{
    const Typed<FieldValue> value = row.editor->value();
    const Refusal refusal = value ? refusalOf(row.spec, *value) : Refusal(value.error());
    if (refusal) {
        row.message->showError(lineOf(*refusal));
        row.editor->describe(lineOf(*refusal));
    } else {
        showHindrance(row);
    }
    return !refusal;
}

void RecordForm::showHindrance(Row& row)
{
    if (row.hindrance.isEmpty())
        row.message->clear();
    else if (!row.message->isError() || row.message->text() != row.hindrance)
        row.message->showError(row.hindrance);
    row.editor->describe(row.hindrance.isEmpty() ? row.spec.tip : row.hindrance);
}

void RecordForm::setHindrances(const QList<FormRefusal>& hindrances)
{
    const auto of = [&hindrances](const QString& key) {
        for (const FormRefusal& each : hindrances)
            if (each.key == key)
                return lineOf(each.words);
        return QString();
    };
    for (Row& each : m_rows) {
        const QString words = of(each.spec.key);
        if (words.isEmpty() && each.hindrance.isEmpty())
            continue;
        each.hindrance = words;
        showHindrance(each);
    }
    m_hindrance = of({});
    if (!m_hindrance.isEmpty())
        m_message->showError(m_hindrance);
    else if (m_message->isError())
        m_message->clear();
    showAsked();
}

// Enter leads to the next field, as in a table.
void RecordForm::goOn(const QString& key)
{
    bool isNext = false;
    for (const Row& each : std::as_const(m_rows)) {
        if (isNext && each.holder->isVisibleTo(this)) {
            each.editor->setFocus(Qt::TabFocusReason);
            return;
        }
        isNext = isNext || each.spec.key == key;
    }
    m_button->setFocus(Qt::TabFocusReason);
}

bool RecordForm::add()
{
    if (!m_because.isEmpty() || m_isAdding || (!m_add && !m_addLater))
        return false;
    if (m_stepBefore && m_stepBefore())
        return false;
    Row* wrong = nullptr;
    for (Row& each : m_rows)
        if (each.holder->isVisibleTo(this) && !check(each) && !wrong)
            wrong = &each;
    if (wrong) {
        wrong->editor->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(wrong->holder);
        return false;
    }
    FieldValues given = values();
    for (const Row& each : std::as_const(m_rows))
        if (!each.holder->isVisibleTo(this))
            given.remove(each.spec.key);
    if (!m_addLater)
        return take(given, m_add(given));
    m_isAdding = true;
    m_wasRefused = false;
    showButton();
    m_message->clear();
    m_addLater(given,
        [self = QPointer<RecordForm>(this), given](const std::optional<FormRefusal>& refusal) {
            if (!self)
                return false;
            self->m_isAdding = false;
            self->showButton();
            self->m_wasRefused = !self->take(given, refusal);
            return true;
        });
    return !m_wasRefused; // it may have been, at once
}

bool RecordForm::take(const FieldValues& given, const std::optional<FormRefusal>& refusal)
{
    if (refusal) {
        refuse(*refusal);
        return false;
    }
    emit added();
    if (!m_another->isChecked()) {
        emit closed();
        return true;
    }
    FieldValues kept;
    for (const Row& each : std::as_const(m_rows))
        if (std::holds_alternative<PickKind>(each.spec.kind)
            || std::holds_alternative<SeveralKind>(each.spec.kind)
            || std::holds_alternative<AnswerKind>(each.spec.kind))
            kept.insert(each.spec.key, given.value(each.spec.key, emptyValue(each.spec.kind)));
    begin(kept);
    return true;
}

void RecordForm::refuse(const FormRefusal& refusal)
{
    if (lineOf(refusal.words).isEmpty())
        return;
    Row* wrong = row(refusal.key);
    if (!wrong) {
        m_message->showError(lineOf(refusal.words));
        return;
    }
    wrong->message->showError(lineOf(refusal.words));
    wrong->editor->describe(lineOf(refusal.words));
    wrong->editor->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(wrong->holder);
}

bool RecordForm::isTouched() const
{
    return values() != m_begun;
}

// What was typed is not thrown away by one slip of the hand.
void RecordForm::close()
{
    if (isTouched() && !m_isEscaped) {
        m_isEscaped = true;
        m_message->showRemark(tr("Close once more to throw away what was typed."));
        return;
    }
    emit closed();
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        add();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muniment::ui
