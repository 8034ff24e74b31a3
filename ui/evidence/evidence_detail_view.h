// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/view.h"

#include <QWidget>

class QComboBox;
class QSplitter;

namespace muniment::ui {

class EvidenceFactsPane;
class FilePreview;

// One item of evidence: a look at its files above, its facts below.
class EvidenceDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceDetailView(const PlaceParts& parts, QWidget* parent = nullptr);
    ~EvidenceDetailView() override;

    void showItem(const View& view, const standing::EvidenceFacts& item);
    void showNothing(const QString& words);

    [[nodiscard]] FilePreview& preview() { return *m_preview; }
    [[nodiscard]] EvidenceFactsPane& facts() { return *m_facts; }

private:
    void showFiles(const standing::RevisionFacts* revision);

    Settings& m_settings;
    FilePreview* m_preview;
    QWidget* m_filesBar;
    QComboBox* m_files;
    EvidenceFactsPane* m_facts;
    QSplitter* m_split;
    QList<evidence::EvidenceFile> m_shownFiles;
};

} // namespace muniment::ui
