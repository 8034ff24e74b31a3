// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/file_preview.h"
#include "ui/shell/view.h"

#include <QWidget>

class QComboBox;
class QSplitter;

namespace muniment::ui {

class DetailPane;

// One item of evidence: a look at its files above, its facts below.
class EvidenceDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceDetailView(FilePreview* preview, QWidget* parent = nullptr);

    void showItem(const View& view, const standing::EvidenceFacts& item);
    void showNothing(const QString& words);

    [[nodiscard]] QSplitter& split() { return *m_split; }

signals:
    void controlWanted(ControlId id);

private:
    void showFiles(const standing::RevisionFacts* revision);
    void showFacts(const View& view, const standing::EvidenceFacts& item);
    void addTimes(const View& view, const standing::EvidenceFacts& item);
    void addMaking(const View& view, const evidence::EvidenceDetails& details);
    void addUses(const View& view, const standing::EvidenceFacts& item);
    void addRevisions(const View& view, const standing::EvidenceFacts& item);
    void addFiles(const standing::RevisionFacts& revision);

    FilePreview* m_preview;
    QWidget* m_filesBar;
    QComboBox* m_files;
    DetailPane* m_facts;
    QSplitter* m_split;
    QList<evidence::EvidenceFile> m_shownFiles;
};

} // namespace muniment::ui
