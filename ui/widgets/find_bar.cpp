// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_bar.h"

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace muniment::ui {

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_state(makeLabel({}, TextRole::Quiet))
    , m_previous(new GlyphButton(Glyph::Up, tr("Previous (Shift+F3)")))
    , m_next(new GlyphButton(Glyph::Opened, tr("Next (F3)")))
{
    setRule(*this, Rule::Below);
    m_field->setPlaceholderText(tr("Find here"));
    m_field->setAccessibleName(tr("Find here"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    auto* close = new GlyphButton(Glyph::Close, tr("Close (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tight, space::small, space::tight);
    row->setSpacing(space::tight);
    row->addWidget(m_field, 1);
    row->addWidget(m_state);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::findChanged);
    connect(m_previous, &QAbstractButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QAbstractButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QAbstractButton::clicked, this, &FindBar::close);
    setCount({});
    hide();
}

void FindBar::open(const QString& text)
{
    const bool wasHidden = isHidden();
    show();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (wasHidden && !m_field->text().isEmpty())
        emit findChanged(m_field->text());
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    emit findChanged({});
    emit closed();
}

QString FindBar::text() const
{
    return isHidden() ? QString() : m_field->text();
}

QString FindBar::state() const
{
    return m_state->text();
}

void FindBar::setState(const QString& words, bool isMissing)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
    m_previous->setEnabled(!isMissing && !words.isEmpty());
    m_next->setEnabled(!isMissing && !words.isEmpty());
}

void FindBar::setCount(const Count& count)
{
    if (m_field->text().trimmed().isEmpty()) {
        setState({}, true);
        return;
    }
    const auto number = [](int value) { return QLocale().toString(value); };
    const bool isDone = count.read >= count.parts;
    if (!isDone)
        //: how many were found, the page that is looked at, how many pages there are
        setState(tr("%1, page %2 of %3")
                     .arg(number(count.count), number(count.read), number(count.parts)),
            count.count == 0);
    else if (count.count == 0)
        setState(tr("not found"), true);
    else
        //: the place of what is shown among all that was found
        setState(tr("%1 of %2").arg(number(count.position), number(count.count)), false);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ShiftModifier)
                emit previousWanted();
            else
                emit nextWanted();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace muniment::ui
