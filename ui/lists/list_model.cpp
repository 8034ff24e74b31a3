// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_model.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace muniment::ui {

namespace {

// Names lines alike before and after: a row that stands in several groups has a line in each.
class LineNames
{
public:
    // The names of the lines of `lines`, in the numbers of `now`'s rows; -1: not among them.
    static QList<qint64> of(const ListLines& lines, const ListRows* rows, const ListRows* now,
        QHash<QString, int>& groups)
    {
        QList<qint64> names;
        names.reserve(lines.lines.size());
        int group = 0;
        for (const int line : lines.lines) {
            if (ListLines::isHeading(line)) {
                const QString& word = lines.headings.at(~line).word;
                group = groups.value(word, 0);
                if (group == 0) {
                    group = int(groups.size()) + 1;
                    groups.insert(word, group);
                }
                names.append(nameOf(group, -1));
                continue;
            }
            const int row = rows == now ? line : now->rowOf(rows->key(line));
            names.append(row < 0 ? -1 : nameOf(group, row));
        }
        return names;
    }

private:
    static qint64 nameOf(int group, int row) { return (qint64(group) << 32) + row + 1; }
};

} // namespace

ListModel::ListModel(QList<ColumnInfo> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

// `order` lists the present places of the lines in their new order.
void ListModel::reorder(const QList<int>& order)
{
    if (std::is_sorted(order.begin(), order.end()))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> moved;
    moved.reserve(order.size());
    QList<int> newPlace(order.size());
    for (int line = 0; line < int(order.size()); ++line) {
        moved.append(m_lines.lines.at(order.at(line)));
        newPlace[order.at(line)] = line;
    }
    m_lines.lines = std::move(moved);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after.append(this->index(newPlace.at(index.row()), index.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ListModel::setLines(std::shared_ptr<const ListRows> rows, ListLines lines)
{
    QHash<QString, int> groups;
    const QList<qint64> oldNames
        = LineNames::of(m_lines, m_rows ? m_rows.get() : rows.get(), rows.get(), groups);
    const QList<qint64> newNames = LineNames::of(lines, rows.get(), rows.get(), groups);
    QHash<qint64, int> target;
    target.reserve(newNames.size());
    for (int line = 0; line < int(newNames.size()); ++line)
        target.insert(newNames.at(line), line);

    // Lines that stay come first, in their new order; those that go are then one run at the end.
    QList<int> kept;
    QList<int> gone;
    QList<int> wanted(oldNames.size(), -1);
    QList<bool> isThere(newNames.size(), false);
    for (int line = 0; line < int(oldNames.size()); ++line) {
        const int place = oldNames.at(line) < 0 ? -1 : target.value(oldNames.at(line), -1);
        if (place < 0 || isThere.at(place)) {
            gone.append(line);
            continue;
        }
        wanted[line] = place;
        isThere[place] = true;
        kept.append(line);
    }
    std::sort(
        kept.begin(), kept.end(), [&wanted](int a, int b) { return wanted.at(a) < wanted.at(b); });
    reorder(kept + gone);
    if (!gone.isEmpty()) {
        beginRemoveRows({}, int(kept.size()), int(m_lines.lines.size()) - 1);
        m_lines.lines.resize(kept.size());
        endRemoveRows();
    }

    // From here on the lines speak of the new rows.
    QList<int> place;
    place.reserve(newNames.size());
    for (const int line : std::as_const(kept))
        place.append(wanted.at(line));
    QList<int> added;
    for (int line = 0; line < int(newNames.size()); ++line)
        if (!isThere.at(line))
            added.append(line);
    m_rows = std::move(rows);
    m_lines.headings = lines.headings;
    m_lines.shown = lines.shown;
    for (int line = 0; line < int(place.size()); ++line)
        m_lines.lines[line] = lines.lines.at(place.at(line));
    if (!added.isEmpty()) {
        beginInsertRows({}, int(place.size()), int(place.size() + added.size()) - 1);
        for (const int line : std::as_const(added))
            m_lines.lines.append(lines.lines.at(line));
        place.append(added);
        endInsertRows();
    }
    QList<int> order(place.size());
    for (int line = 0; line < int(place.size()); ++line)
        order[place.at(line)] = line;
    reorder(order);
    if (!m_lines.lines.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_lines.lines.size()) - 1, columnCount() - 1));
}

int ListModel::rowAt(int line) const
{
    const int row = m_lines.lines.value(line, -1);
    return ListLines::isHeading(row) ? -1 : row;
}

const GroupHeading* ListModel::headingAt(int line) const
{
    if (line < 0 || line >= m_lines.lines.size() || !ListLines::isHeading(m_lines.lines.at(line)))
        return nullptr;
    return &m_lines.headings.at(~m_lines.lines.at(line));
}

QByteArray ListModel::keyAt(int line) const
{
    const int row = rowAt(line);
    return row < 0 ? QByteArray() : m_rows->key(row);
}

int ListModel::lineOf(const QByteArray& key) const
{
    const int row = m_rows ? m_rows->rowOf(key) : -1;
    return row < 0 ? -1 : int(m_lines.lines.indexOf(row));
}

QList<int> ListModel::shownRows() const
{
    QList<int> rows;
    QSet<int> seen;
    for (const int line : m_lines.lines)
        if (!ListLines::isHeading(line) && !seen.contains(line)) {
            seen.insert(line);
            rows.append(line);
        }
    return rows;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.lines.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const GroupHeading* heading = headingAt(index.row()))
        return headingData(*heading, index.column(), role);
    if (role == ClosedRole)
        return index.column() == 0 ? closedData(index.row()) : QVariant();
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return accessibleId(index.row());
    return cellData(m_lines.lines.at(index.row()), index.column(), role);
}

// Of a row with parts: these stand below it where it is open.
QVariant ListModel::closedData(int line) const
{
    const int row = m_lines.lines.at(line);
    if (!m_rows->hasPartsOf(row))
        return {};
    const int next = m_lines.lines.value(line + 1, -1);
    return next < 0 || m_rows->wholeOf(next) != row;
}

QString ListModel::accessibleId(int line) const
{
    const QString words = cellData(m_lines.lines.at(line), 0, Qt::AccessibleTextRole).toString();
    const QVariant closed = closedData(line);
    if (!closed.isValid())
        return words;
    return closed.toBool() ? tr("%1, closed").arg(words) : tr("%1, open").arg(words);
}

QVariant ListModel::cellData(int row, int column, int role) const
{
    const ColumnInfo& info = m_columns.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return m_rows->text(row, column);
    case Qt::AccessibleTextRole:
        return QVariant(info.title + QStringLiteral(": ") + m_rows->text(row, column));
    case Qt::TextAlignmentRole:
        return info.kind == CellKind::Number ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                             : QVariant();
    case LinkRole:
        return info.isLink && !m_rows->text(row, column).isEmpty();
    case KeyRole:
        return m_rows->key(row);
    case IndentRole:
        return column == 0 && m_rows->hasParts() ? (m_rows->wholeOf(row) == row ? 1 : 2) : 0;
    case IdRole:
        return m_rows->text(row, 0);
    default:
        return m_rows->cell(row, column, role);
    }
}

QVariant ListModel::headingData(const GroupHeading& heading, int column, int role) const
{
    const QString words = tr("%1 · %2").arg(
        heading.word.isEmpty() ? tr("none") : heading.word, QLocale().toString(heading.count));
    switch (role) {
    case HeadingRole:
        return true;
    case Qt::DisplayRole:
        return column == 0 ? QVariant(words) : QVariant();
    case Qt::AccessibleTextRole:
        return heading.isClosed ? tr("Group %1, closed").arg(words) : tr("Group %1").arg(words);
    case ClosedRole:
        return column == 0 ? QVariant(heading.isClosed) : QVariant();
    case MarkRole:
        if (column == 0 && heading.mark.isValid()) {
            StateMark mark = heading.mark.value<StateMark>();
            mark.word = words;
            return QVariant::fromValue(mark);
        }
        return {};
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ColumnInfo& info = m_columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return info.title;
    if (role == Qt::TextAlignmentRole && info.kind == CellKind::Number)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (headingAt(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_makeMimeData)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QMimeData* ListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QByteArray> keys;
    for (const QModelIndex& index : indexes)
        if (const QByteArray key = keyAt(index.row()); !key.isEmpty() && !keys.contains(key))
            keys.append(key);
    return m_makeMimeData && !keys.isEmpty() ? m_makeMimeData(keys) : nullptr;
}

} // namespace muniment::ui
