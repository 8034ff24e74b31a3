// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette_model.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

namespace muniment::ui {

namespace {

constexpr int codeWidth = 72;

} // namespace

void PaletteModel::setItems(QList<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{item.code, item.title, item.kind, item.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case CodeRole:
        return item.code;
    case KindRole:
        return item.kind;
    case KeysRole:
        return item.keys;
    default:
        return {};
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, Metrics(option.font).scaled(32)};
}

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const Metrics metrics(option.font);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, QColor(colours.selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, QColor(colours.hover));

    QRect room = option.rect.adjusted(space::large, 0, -space::large, 0);
    const auto draw
        = [&](Qt::AlignmentFlag side, const QString& text, const QFont& font, QRgb colour) {
              if (text.isEmpty())
                  return;
              const QFontMetrics measure(font);
              const int width = qMin(room.width(), measure.horizontalAdvance(text) + 2);
              const QRect box(side == Qt::AlignLeft ? room.left() : room.right() - width + 1,
                  room.top(), width, room.height());
              painter->setFont(font);
              painter->setPen(QColor(colour));
              painter->drawText(QStyle::visualRect(option.direction, option.rect, box),
                  int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                  measure.elidedText(text, Qt::ElideRight, width));
              if (side == Qt::AlignLeft)
                  room.setLeft(room.left() + width + space::small);
              else
                  room.setRight(room.right() - width - space::medium);
          };
    const QFont small = typeOf(option.font, metrics.secondary());
    draw(Qt::AlignRight, index.data(PaletteModel::KeysRole).toString(), small, colours.quiet);
    draw(Qt::AlignRight, index.data(PaletteModel::KindRole).toString(), small, colours.quiet);
    const QString code = index.data(PaletteModel::CodeRole).toString();
    const int titles = room.left() + metrics.scaled(codeWidth);
    draw(Qt::AlignLeft, code, typeOf(option.font, metrics.text()), colours.quiet);
    if (!code.isEmpty()) // titles stand below one another
        room.setLeft(qMax(room.left(), titles));
    draw(Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), typeOf(option.font, metrics.text()),
        colours.text);
    painter->restore();
}

} // namespace muniment::ui
