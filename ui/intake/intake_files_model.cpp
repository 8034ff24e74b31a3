// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_files_model.h"

#include "core/evidence/evidence.h"
#include "ui/fields/choices_model.h"
#include "ui/preview/file_words.h"

#include <algorithm>

namespace muniment::ui {

void IntakeFilesModel::setFiles(const QList<FoundFile>& files)
{
    beginResetModel();
    m_files = files;
    m_differing.clear();
    m_takeable = countTakeable();
    endResetModel();
}

void IntakeFilesModel::addFiles(const QList<FoundFile>& files)
{
    if (files.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(files.size()) - 1);
    m_files.append(files);
    endInsertRows();
    tellCount();
}

void IntakeFilesModel::removeFile(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_files.removeAt(row - 1);
    endRemoveRows();
    tellCount();
}

void IntakeFilesModel::setDiffering(const QSet<QString>& paths)
{
    m_differing = paths;
    if (!m_files.isEmpty())
        emit dataChanged(index(1), index(rowCount() - 1));
}

const FoundFile* IntakeFilesModel::file(int row) const
{
    return row >= 1 && row <= int(m_files.size()) ? &m_files.at(row - 1) : nullptr;
}

void IntakeFilesModel::tellCount()
{
    m_takeable = countTakeable();
    emit dataChanged(index(0), index(0));
}

int IntakeFilesModel::countTakeable() const
{
    return int(std::count_if(
        m_files.begin(), m_files.end(), [](const FoundFile& file) { return !file.error; }));
}

int IntakeFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size()) + 1;
}

QString IntakeFilesModel::remarkOf(const FoundFile& file) const
{
    if (file.error)
        return wordsFor(*file.error).sentence;
    QString remark = sizeWords(file.size);
    if (m_differing.contains(file.path))
        remark += u", " + tr("told apart");
    return remark;
}

QVariant IntakeFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundFile* file = this->file(index.row());
    const QString name
        = file ? evidence::printableName(file->name) : tr("All files (%n)", nullptr, takeable());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ChoicesModel::RemarkRole:
        return file ? QVariant(remarkOf(*file)) : QVariant();
    case Qt::AccessibleTextRole:
        return file ? QVariant(name + u", " + remarkOf(*file)) : QVariant(name);
    case ChoicesModel::ShapeRole:
        return file && file->error ? QVariant::fromValue(StateMark{Shape::Square, Tone::Bad, {}})
                                   : QVariant();
    default:
        return {};
    }
}

} // namespace muniment::ui
