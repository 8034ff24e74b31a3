// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"

#include <QObject>
#include <QSet>

class QMenu;

namespace muniment::ui {

class ListHeader;
class RecordTable;
class Settings;

// Which columns of a list are shown, how wide and in which order: as the person chose them, kept in
// the settings, or as at first. Spare ones give way where the list is too narrow for them.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    // `name` is the list's; settings keep what was chosen under it.
    ListColumns(const QString& name, QList<ColumnInfo> columns, ListHeader& header,
        RecordTable& table, Settings& settings, QObject* parent = nullptr);

    // As the settings have them, once the table has its model.
    void restore();
    void keep();
    void choose(const QStringList& ids);
    [[nodiscard]] QStringList chosen() const { return {m_chosen.begin(), m_chosen.end()}; }
    // Takes a column out, or brings it back, for a list of this width in pixels.
    void fit(int width);
    [[nodiscard]] QList<int> shown() const; // from the leading edge
    // One entry to tick for each column but the first, and one for all as at first.
    void addTo(QMenu& menu);

private:
    void showAsAtFirst();

    QString m_name;
    QList<ColumnInfo> m_columns;
    ListHeader& m_header;
    RecordTable& m_table;
    Settings& m_settings;
    QSet<QString> m_chosen; // ids of what the person wants to see
    int m_width = 0;
};

} // namespace muniment::ui
