// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheet_view.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int widestColumn = 260;
constexpr int narrowestColumn = 48;
constexpr int measuredRows = 60; // columns are as wide as what these hold

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

void SheetModel::setRows(const QList<QStringList>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_columns = 0;
    for (const QStringList& row : rows)
        m_columns = qMax(m_columns, int(row.size()));
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return QVariant(
            columnLetters(index.column()) + QString::number(index.row() + 1) + u": " + text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(columnLetters(section))
                                         : QVariant(QString::number(section + 1));
}

SheetView::SheetView(QWidget* parent)
    : FindingView(parent)
    , m_bar(new QFrame)
    , m_choice(new ChoiceBox)
    , m_table(new QTableView)
    , m_model(new SheetModel(this))
    , m_remark(makeLabel({}, TextRole::Secondary))
{
    m_choice->setAccessibleName(tr("Sheet"));
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::small, space::tight, space::small, space::tight);
    row->addWidget(m_choice, 1);
    connect(m_choice, &QComboBox::activated, this, &SheetView::showSheet);

    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->setAccessibleName(tr("Table"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setGridStyle(Qt::SolidLine);
    const Metrics metrics(font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.scaled(24));
    m_table->verticalHeader()->setMinimumSectionSize(metrics.scaled(24));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setFixedHeight(metrics.scaled(24));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);

    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(&findBar());
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    setFocusProxy(m_table);
}

void SheetView::showSheets(const QList<ShownSheet>& sheets, const QString& remark)
{
    m_sheets = sheets;
    m_remarkOfAll = remark;
    m_choice->clear();
    for (const ShownSheet& sheet : sheets)
        m_choice->addItem(sheet.name);
    m_bar->setVisible(sheets.size() > 1);
    showSheet(0);
}

void SheetView::showSheet(int index)
{
    const ShownSheet sheet = m_sheets.value(index);
    m_model->setRows(sheet.rows);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = narrowestColumn;
        for (int row = 0; row < qMin(measuredRows, m_model->rowCount()); ++row)
            width = qMax(width,
                m_table->fontMetrics().horizontalAdvance(sheet.rows.at(row).value(column).left(80))
                    + space::large);
        m_table->setColumnWidth(column, qMin(width, widestColumn));
    }
    QStringList remarks{sheet.remark, m_remarkOfAll};
    remarks.removeAll(QString());
    m_remark->setText(remarks.join(u" · "));
    m_remark->setVisible(!remarks.isEmpty());
    lookAgain();
}

QString SheetView::chosenText() const
{
    return m_table->currentIndex().data().toString().left(80);
}

QWidget& SheetView::reading()
{
    return *m_table;
}

FindingView::Hits SheetView::findAll(const QString& wanted)
{
    m_hits.clear();
    const QList<QStringList>& rows = m_model->rows();
    for (int row = 0; !wanted.isEmpty() && row < int(rows.size()); ++row)
        for (int column = 0; column < int(rows.at(row).size()); ++column)
            if (rows.at(row).at(column).contains(wanted, Qt::CaseInsensitive))
                m_hits.append({row, column});
    const int from = qMax(0, m_table->currentIndex().row());
    const auto next = std::find_if(
        m_hits.begin(), m_hits.end(), [from](const Cell& cell) { return cell.row >= from; });
    return {int(m_hits.size()), next == m_hits.end() ? 0 : int(next - m_hits.begin())};
}

void SheetView::showHit(int hit)
{
    if (hit < 0)
        return;
    const QModelIndex index = m_model->index(m_hits.at(hit).row, m_hits.at(hit).column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

// As a table that pastes into a workbook.
void SheetView::copy()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange range = selection.first();
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model->index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

// Of a table Qt would copy but the current cell.
bool SheetView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muniment::ui
