// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/pick_popup.h"

#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace muniment::ui {

namespace {

constexpr int fewChoices = 8; // of more one looks for one's own
constexpr int shownChoices = 10;
constexpr int narrowest = 160;
constexpr int widest = 420;

} // namespace

PickPopup::PickPopup(const QString& name, QWidget* field)
    : PopupFrame(field)
    , m_model(new ChoicesModel(this))
    , m_find(new QLineEdit)
    , m_list(new QListView)
{
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in %1").arg(name));
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textEdited, this, &PickPopup::lookFor);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setAccessibleName(name);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::entered, m_list,
        [this](const QModelIndex& index) { m_list->setCurrentIndex(index); });
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::tight, 1, space::tight);
    column->setSpacing(space::tight);
    auto* find = new QWidget;
    auto* line = new QHBoxLayout(find);
    line->setContentsMargins(space::small, space::tight, space::small, 0);
    line->addWidget(m_find);
    column->addWidget(find);
    column->addWidget(m_list);
}

void PickPopup::setChoices(const QList<Choice>& choices, ChoicesModel::Picks picks)
{
    m_picks = picks;
    m_model->setChoices(choices, picks);
    m_canFind = choices.size() > fewChoices || m_takesOwnWords;
}

void PickPopup::setTakesOwnWords(bool takes)
{
    m_takesOwnWords = takes;
    m_find->setPlaceholderText(takes ? tr("Find or add") : tr("Find"));
    m_canFind = m_canFind || takes;
}

void PickPopup::open(const QStringList& picked, const QString& typed)
{
    m_hasEnded = false;
    m_model->setPicked(picked);
    m_find->clear();
    const int row = picked.isEmpty() ? 0 : qMax(0, m_model->rowOf(picked.first()));
    m_list->setCurrentIndex(m_model->index(row));
    fitList();
    (m_canFind ? static_cast<QWidget*>(m_find) : m_list)->setFocus(Qt::PopupFocusReason);
    openBelow(*parentWidget());
    m_list->scrollTo(m_list->currentIndex());
    if (typed.isEmpty())
        return;
    if (m_canFind) {
        m_find->setText(typed);
        lookFor(typed);
    } else {
        m_list->keyboardSearch(typed);
    }
}

QStringList PickPopup::picked() const
{
    return m_model->picked();
}

// As wide as what can be chosen, and as high as ten of it.
void PickPopup::fitList()
{
    const int count = m_model->rowCount();
    const int rows = qBound(1, count, shownChoices);
    int width = narrowest;
    for (int row = 0; row < count; ++row)
        width = qMax(width, m_list->sizeHintForIndex(m_model->index(row)).width());
    const int bar = count > rows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    m_list->setMinimumWidth(qMin(width, widest) + bar);
    m_find->parentWidget()->setVisible(m_canFind);
}

void PickPopup::lookFor(const QString& text)
{
    m_model->find(text, m_takesOwnWords);
    m_list->setCurrentIndex(m_model->index(0));
}

void PickPopup::take(int row)
{
    if (row < 0)
        return;
    if (m_picks == ChoicesModel::Picks::Several) {
        const QString key = m_model->key(row);
        m_model->toggle(row);
        m_find->clear();
        m_model->find({}, m_takesOwnWords);
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(key)));
        return;
    }
    m_hasEnded = true;
    const QString key = m_model->key(row);
    close();
    emit pickedOne(key);
}

// Closing comes before the signal, so that whoever takes it finds the focus where it was.
void PickPopup::end(void (PickPopup::*how)())
{
    if (std::exchange(m_hasEnded, true))
        return;
    close();
    emit(this->*how)();
}

bool PickPopup::takeKey(const QKeyEvent& event)
{
    const int row = m_list->currentIndex().row();
    const bool isSeveral = m_picks == ChoicesModel::Picks::Several;
    switch (event.key()) {
    case Qt::Key_Escape:
        end(&PickPopup::givenUp);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        // What was looked for is ticked first; Enter without it ends.
        if (isSeveral && m_find->text().isEmpty())
            end(&PickPopup::finished);
        else
            take(row);
        return true;
    case Qt::Key_Space:
        if (isSeveral && m_find->text().isEmpty()) {
            take(row);
            return true;
        }
        return false;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = row + (event.key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(next));
        return true;
    }
    default:
        return false;
    }
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return PopupFrame::eventFilter(watched, event);
}

void PickPopup::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        PopupFrame::keyPressEvent(event);
}

void PickPopup::hideEvent(QHideEvent* event)
{
    PopupFrame::hideEvent(event);
    end(m_picks == ChoicesModel::Picks::Several ? &PickPopup::finished : &PickPopup::givenUp);
}

} // namespace muniment::ui
