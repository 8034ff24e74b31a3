// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/command_palette.h"

#include "ui/frame/palette_model.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int usualWidth = 640;
constexpr int rowsShown = 12;
constexpr int rowsOfAPage = 8;

} // namespace

CommandPalette::CommandPalette(QWidget* host, JobRunner& jobs)
    : QFrame(host)
    , m_indexing(jobs)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(makeLabel({}, TextRole::Quiet))
    , m_model(new PaletteModel(this))
{
    setFloating(*this);
    setAccessibleName(tr("Commands and records"));
    m_field->setAccessibleName(tr("Command, place or record"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_nothing->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    m_field->installEventFilter(this);
    host->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
}

void CommandPalette::open(Offer offer, QList<PaletteItem> commands,
    const std::shared_ptr<const standing::Facts>& facts, const QStringList& recent)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_offer = offer;
    m_commands = std::move(commands);
    m_recent = recent;
    m_field->setPlaceholderText(offer == Offer::Everything
            ? tr("Find a command, place or record")
            : tr("Find a record by number or title"));
    m_field->clear();
    makeIndex(facts);
    refill();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::makeIndex(const std::shared_ptr<const standing::Facts>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    if (!facts) {
        m_indexing.stop(); // of records that are closed
        m_index.reset();
        return;
    }
    m_indexing.run(
        this, [facts](const JobContext& job) { return RecordIndex::of(*facts, job); },
        [this](std::shared_ptr<const RecordIndex> index) {
            m_index = std::move(index);
            refill();
        });
}

void CommandPalette::refill()
{
    const QString typed = m_field->text();
    m_model->setItems(
        paletteItems(typed, m_offer == Offer::Everything ? m_commands : QList<PaletteItem>(),
            m_index.get(), m_recent, [this](const RecordLink& link) { emit linkFollowed(link); }));
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(typed.trimmed().isEmpty()
            ? tr("Write a number such as C-12, or words of a title.")
            : tr("Nothing here is called “%1”.").arg(typed.trimmed()));
    if (!isEmpty)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::place()
{
    const QWidget& host = *parentWidget();
    const Metrics metrics(font());
    const int width = qMin(host.width() - 2 * space::wide, metrics.scaled(usualWidth));
    const int row = metrics.scaled(32);
    const int rows = qMin(rowsShown, m_model->rowCount());
    m_list->setFixedHeight(rows * row);
    const int height = layout()->sizeHint().height();
    setGeometry((host.width() - width) / 2, metrics.scaled(72), width,
        qMin(height, host.height() - metrics.scaled(96)));
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteItem item = m_model->item(row);
    close();
    emit chosen(item.id);
    item.act();
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::move(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    int row = m_list->currentIndex().row() + by;
    if (qAbs(by) == 1) // around the ends
        row = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentIndex(m_model->index(qBound(0, row, last)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        move(-rowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace muniment::ui
