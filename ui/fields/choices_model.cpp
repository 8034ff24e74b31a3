// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choices_model.h"

#include "ui/widgets/tick_box.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int tickSize = 14; // at a font of 13 pixels

class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)

public:
    //: adds a word that was typed to a list
    static QString add(const QString& word) { return tr("Add \"%1\"").arg(word); }
};

} // namespace

ChoicesModel::ChoicesModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ChoicesModel::setChoices(const QList<Choice>& choices, Picks picks)
{
    m_choices = choices;
    m_picks = picks;
    find({}, false);
}

void ChoicesModel::setPicked(const QStringList& keys)
{
    m_picked = keys;
    // Own words of before are choices too, so that they can be taken out.
    for (const QString& key : keys)
        if (std::none_of(m_choices.cbegin(), m_choices.cend(),
                [&key](const Choice& each) { return each.key == key; })
            && !key.isEmpty())
            m_choices.append({key, key});
    find({}, false);
}

bool ChoicesModel::isShown(const Choice& choice, const QStringList& words) const
{
    if (!choice.isOffered && !m_picked.contains(choice.key))
        return false;
    const QString text = QString(u' ' + choice.words + u' ' + choice.remark).toCaseFolded();
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString& word) { return text.contains(u' ' + word); });
}

void ChoicesModel::find(const QString& text, bool takesOwn)
{
    const QString wanted = text.simplified();
    const QStringList words = wanted.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    m_own = takesOwn ? wanted : QString();
    for (int index = 0; index < int(m_choices.size()); ++index) {
        if (isShown(m_choices.at(index), words))
            m_shown.append(index);
        if (m_choices.at(index).words.compare(wanted, Qt::CaseInsensitive) == 0)
            m_own.clear();
    }
    endResetModel();
}

void ChoicesModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString changed = key(row);
    if (row == int(m_shown.size())) {
        m_picked.append(changed);
        m_choices.append({changed, changed});
        find({}, false);
        return;
    }
    if (!m_picked.removeOne(changed))
        m_picked.append(changed);
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole});
}

QString ChoicesModel::key(int row) const
{
    return row < int(m_shown.size()) ? m_choices.at(m_shown.at(row)).key : m_own;
}

int ChoicesModel::rowOf(const QString& key) const
{
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (m_choices.at(m_shown.at(row)).key == key)
            return row;
    return -1;
}

int ChoicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + (m_own.isEmpty() ? 0 : 1);
}

QVariant ChoicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == int(m_shown.size())) {
        if (role == NewRole)
            return true;
        return role == Qt::DisplayRole ? QVariant(ChoiceWords::add(m_own)) : QVariant();
    }
    const Choice& choice = m_choices.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return choice.words;
    case Qt::AccessibleTextRole:
        return choice.remark.isEmpty() ? choice.words
                                       : QVariant(choice.words + u", " + choice.remark);
    case RemarkRole:
        return choice.remark;
    case ShapeRole:
        return choice.mark ? QVariant::fromValue(*choice.mark) : QVariant();
    case Qt::CheckStateRole:
        if (m_picks == Picks::One)
            return {};
        return m_picked.contains(choice.key) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

void ChoiceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const Metrics metrics(option.font);
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, QColor(colours.selection));
    QRect area = option.rect.adjusted(space::medium, 0, -space::medium, 0);
    // The next part of the row, so wide.
    const auto take = [&](int width) {
        const QRect taken = QStyle::visualRect(
            option.direction, area, QRect(area.left(), area.top(), width, area.height()));
        area = QStyle::visualRect(
            option.direction, area, area.adjusted(width + space::small, 0, 0, 0));
        return taken;
    };
    const auto takeBox = [&](int size) {
        const QRect taken = take(size);
        return QRectF(taken.left(), taken.top() + (taken.height() - size) / 2, size, size);
    };
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid())
        drawTick(
            *painter, takeBox(metrics.scaled(tickSize)), Qt::CheckState(check.toInt()), colours);
    const QVariant shape = index.data(ChoicesModel::ShapeRole);
    if (shape.isValid()) {
        const auto mark = shape.value<StateMark>();
        drawShape(*painter, takeBox(metrics.shape()), mark.shape, colours.of(mark.tone));
    }
    const int across = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QString words = painter->fontMetrics().elidedText(
        index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
    painter->setPen(
        QColor(index.data(ChoicesModel::NewRole).toBool() ? colours.accent : colours.text));
    painter->drawText(take(painter->fontMetrics().horizontalAdvance(words) + 1),
        across | Qt::AlignVCenter, words);
    painter->setPen(QColor(colours.quiet));
    painter->setFont(typeOf(option.font, metrics.secondary()));
    painter->drawText(area, across | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(ChoicesModel::RemarkRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics metrics(option.font);
    int width = 2 * space::medium
        + option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (index.data(Qt::CheckStateRole).isValid())
        width += metrics.scaled(tickSize) + space::small;
    if (index.data(ChoicesModel::ShapeRole).isValid())
        width += metrics.shape() + space::small;
    const QString remark = index.data(ChoicesModel::RemarkRole).toString();
    if (!remark.isEmpty())
        width += space::small + option.fontMetrics.horizontalAdvance(remark);
    return {width, metrics.scaled(26)};
}

} // namespace muniment::ui
