// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"
#include "ui/shell/settings.h"

namespace muniment::ui {

// A list as it was arranged under a name: filters, sorts, group and columns.
struct SavedView
{
    QString name;
    Arrangement arrangement;
    QByteArray columns; // the state of its headings
    QStringList shown; // columns, by their ids
};

// The views of one list, kept at this desk.
class SavedViews
{
public:
    SavedViews(Settings& settings, const QString& list);

    [[nodiscard]] QList<SavedView> all() const; // by name
    [[nodiscard]] std::optional<SavedView> view(const QString& name) const;
    void save(const SavedView& view); // replaces the one of this name
    void remove(const QString& name);

private:
    void store(const QList<SavedView>& views);

    Settings& m_settings;
    QString m_part;
};

} // namespace muniment::ui
