// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_popup.h"

#include "ui/shell/screen_dates.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int popupWidth = 260;
constexpr int valuesShown = 12;
constexpr int findFrom = 9; // values from which a field to find among them is of use

// A day as people type it; ISO always works.
std::optional<qint64> dayOf(const QString& text, const QLocale& locale)
{
    for (const QString& form :
        {QStringLiteral("yyyy-MM-dd"), locale.dateFormat(QLocale::ShortFormat),
            QStringLiteral("d.M.yyyy"), QStringLiteral("d MMM yyyy")})
        if (const QDate day = locale.toDate(text.trimmed(), form); day.isValid())
            return day.toJulianDay();
    return {};
}

} // namespace

FilterPopup::FilterPopup(
    std::shared_ptr<const ListRows> rows, int column, const ListFilter& filter, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(std::move(rows))
    , m_column(column)
    , m_filter(filter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setSurface(*this, Surface::Ground);
    const ColumnInfo& info = m_rows->columns().at(column);
    m_filter.column = info.id;
    setAccessibleName(tr("Filter by %1").arg(info.title));
    setFixedWidth(Metrics(font()).scaled(popupWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(makeLabel(info.title, TextRole::Strong));
    if (info.filter == ColumnFilter::Range)
        makeSpan(*layout);
    else
        makeValues(*layout);
    makeClear(*layout);
}

void FilterPopup::makeValues(QVBoxLayout& layout)
{
    const ColumnValues& values = m_rows->values(m_column);
    m_values = new QStandardItemModel(this);
    const QLocale locale;
    for (int value = 0; value < int(values.words.size()); ++value) {
        const QString word = values.words.at(value);
        auto* item = new QStandardItem(tr("%1 (%2)").arg(
            word.isEmpty() ? tr("none") : word, locale.toString(values.counts.at(value))));
        item->setData(word, Qt::UserRole);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(m_filter.words.contains(word) ? Qt::Checked : Qt::Unchecked);
        m_values->appendRow(item);
    }
    connect(m_values, &QStandardItemModel::itemChanged, this, &FilterPopup::takeValues);
    auto* found = new QSortFilterProxyModel(this);
    found->setSourceModel(m_values);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Values of %1").arg(m_rows->columns().at(m_column).title));
    m_list->setModel(found);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int shown = qBound(1, int(values.words.size()), valuesShown);
    m_list->setFixedHeight(shown * Metrics(font()).scaled(22) + space::small);
    // A click anywhere on the line ticks it.
    connect(m_list, &QListView::activated, this, [this, found](const QModelIndex& index) {
        QStandardItem* item = m_values->itemFromIndex(found->mapToSource(index));
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    if (values.words.size() >= findFrom) {
        auto* find = new QLineEdit;
        find->setPlaceholderText(tr("Find a value"));
        find->setAccessibleName(tr("Find a value"));
        find->setClearButtonEnabled(true);
        connect(find, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
        layout.addWidget(find);
        setFocusProxy(find);
    } else {
        setFocusProxy(m_list);
    }
    layout.addWidget(m_list);
}

void FilterPopup::makeSpan(QVBoxLayout& layout)
{
    const bool isDay = m_rows->columns().at(m_column).kind == CellKind::Date;
    const auto shown = [isDay](const std::optional<qint64>& value) {
        if (!value)
            return QString();
        return isDay ? dayOnScreen(QDate::fromJulianDay(*value)) : QLocale().toString(*value);
    };
    auto* form = new QFormLayout;
    form->setSpacing(space::small);
    m_from = new QLineEdit(shown(m_filter.from));
    m_until = new QLineEdit(shown(m_filter.until));
    m_from->setPlaceholderText(isDay ? tr("first day") : tr("lowest"));
    m_until->setPlaceholderText(isDay ? tr("last day") : tr("highest"));
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_until);
    for (QLineEdit* field : {m_from, m_until}) {
        field->setAccessibleName(field == m_from ? tr("From") : tr("To"));
        connect(field, &QLineEdit::editingFinished, this, &FilterPopup::takeSpan);
        connect(field, &QLineEdit::returnPressed, this, &QWidget::close);
    }
    layout.addLayout(form);
    setFocusProxy(m_from);
}

void FilterPopup::makeClear(QVBoxLayout& layout)
{
    auto* clear = new QPushButton(tr("Clear this filter"));
    setLook(*clear, ButtonLook::Link);
    connect(clear, &QPushButton::clicked, this, [this] {
        ListFilter none;
        none.column = m_filter.column;
        emit changed(none);
        close();
    });
    layout.addWidget(clear);
}

void FilterPopup::takeValues()
{
    m_filter.words.clear();
    for (int row = 0; row < m_values->rowCount(); ++row)
        if (m_values->item(row)->checkState() == Qt::Checked)
            m_filter.words.append(m_values->item(row)->data(Qt::UserRole).toString());
    emit changed(m_filter);
}

// What cannot be read as a day or a number is marked and lets everything through.
void FilterPopup::takeSpan()
{
    const bool isDay = m_rows->columns().at(m_column).kind == CellKind::Date;
    const QLocale locale;
    const auto valueOf = [&](QLineEdit& field) -> std::optional<qint64> {
        if (field.text().trimmed().isEmpty())
            return {};
        std::optional<qint64> value;
        if (isDay) {
            value = dayOf(field.text(), locale);
        } else {
            bool isNumber = false;
            const qint64 number = locale.toLongLong(field.text().trimmed(), &isNumber);
            if (isNumber)
                value = number;
        }
        if (!value)
            field.setText({});
        return value;
    };
    m_filter.from = valueOf(*m_from);
    m_filter.until = valueOf(*m_until);
    emit changed(m_filter);
}

} // namespace muniment::ui
