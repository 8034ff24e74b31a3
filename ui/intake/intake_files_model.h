// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/found_files.h"

#include <QAbstractListModel>
#include <QSet>

namespace muniment::ui {

// The files that are about to come in: first all of them together, then each.
class IntakeFilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<FoundFile>& files);
    void addFiles(const QList<FoundFile>& files);
    void removeFile(int row);
    void setDiffering(const QSet<QString>& paths);

    [[nodiscard]] const QList<FoundFile>& files() const { return m_files; }
    // Null for the row of all files.
    [[nodiscard]] const FoundFile* file(int row) const;
    [[nodiscard]] int takeable() const { return m_takeable; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void tellCount();
    [[nodiscard]] int countTakeable() const;
    [[nodiscard]] QString remarkOf(const FoundFile& file) const;

    QList<FoundFile> m_files;
    QSet<QString> m_differing;
    int m_takeable = 0;
};

} // namespace muniment::ui
