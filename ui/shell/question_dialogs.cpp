// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/question_dialogs.h"

#include "ui/widgets/detail_pane.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int fewToChoose = 8; // are seen at a glance

QVBoxLayout* makeColumn(QDialog& dialog, const Words& words)
{
    dialog.setWindowTitle(words.title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    for (const QString& sentence : {words.sentence, words.next})
        if (!sentence.isEmpty())
            column->addWidget(makeTextLabel(sentence, TextRole::Plain));
    return column;
}

QPushButton* addButtons(QDialog& dialog, QVBoxLayout& column, const QString& yes)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* button = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    setLook(*button, ButtonLook::Primary);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
    return button;
}

} // namespace

ChoiceDialog::ChoiceDialog(const ChoiceQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    QVBoxLayout* column = makeColumn(*this, question.words);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setVisible(question.choices.size() > fewToChoose);
    m_list->setAccessibleName(question.words.title);
    const Metrics metrics(font());
    m_list->setMinimumSize(metrics.scaled(400), metrics.scaled(220));
    for (int index = 0; index < int(question.choices.size()); ++index) {
        const ChoiceQuestion::Offer& choice = question.choices.at(index);
        auto* item = new QListWidgetItem(choice.detail.isEmpty()
                ? choice.text
                : choice.text + QStringLiteral("  ·  ") + choice.detail,
            m_list);
        item->setData(Qt::UserRole, index);
        item->setSizeHint({0, metrics.row()});
        if (index == question.current)
            m_list->setCurrentItem(item);
    }
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    m_yes = addButtons(*this, *column, question.yes);
    m_yes->setDefault(true);
    const auto allow = [this] { m_yes->setEnabled(choice() >= 0); };
    allow();
    connect(m_list, &QListWidget::currentItemChanged, this, allow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_find, &QLineEdit::textChanged, this, &ChoiceDialog::narrow);
    m_find->installEventFilter(this);
    if (m_find->isVisibleTo(this))
        m_find->setFocus();
    else
        m_list->setFocus();
}

int ChoiceDialog::choice() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(Qt::UserRole).toInt() : -1;
}

void ChoiceDialog::narrow(const QString& text)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    if (choice() < 0)
        m_list->setCurrentItem(first);
    m_yes->setEnabled(choice() >= 0);
}

// Up and down move in the list while one writes.
bool ChoiceDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_list->setFocus();
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

ChangesDialog::ChangesDialog(const ChangesQuestion& question, QWidget* parent)
    : QDialog(parent)
{
    QVBoxLayout* column = makeColumn(*this, question.words);
    auto* list = new QTreeWidget;
    list->setAccessibleName(tr("What will change"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setHeaderLabels({tr("What"), tr("Now"), tr("Then")});
    QList<QTreeWidgetItem*> items;
    items.reserve(question.changes.size());
    for (const Change& change : question.changes)
        items.append(new QTreeWidgetItem({change.what, change.before, change.after}));
    list->addTopLevelItems(items);
    const Metrics metrics(font());
    list->setMinimumSize(metrics.scaled(560), metrics.scaled(280));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->resizeSection(1, metrics.scaled(160));
    list->header()->resizeSection(2, metrics.scaled(160));
    list->header()->setStretchLastSection(false);
    column->addWidget(list, 1);
    QPushButton* yes = addButtons(*this, *column, question.yes);
    yes->setEnabled(!question.changes.isEmpty());
    // A wide change is not made by a key too many.
    list->setFocus();
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
}

} // namespace muniment::ui
