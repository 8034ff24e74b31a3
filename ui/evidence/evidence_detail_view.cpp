// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_detail_view.h"

#include "ui/evidence/evidence_facts_pane.h"
#include "ui/preview/file_preview.h"
#include "ui/shell/settings.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

const auto detailSplit = QStringLiteral("evidence/detail");

} // namespace

EvidenceDetailView::EvidenceDetailView(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_preview(new FilePreview(parts.jobs, parts.helper, parts.contents))
    , m_filesBar(new QFrame)
    , m_files(new ChoiceBox)
    , m_facts(new EvidenceFactsPane(parts.acts))
    , m_split(new QSplitter(Qt::Vertical))
{
    m_files->setAccessibleName(tr("File"));
    auto* bar = new QHBoxLayout(m_filesBar);
    bar->setContentsMargins(space::large, space::small, space::large, space::small);
    bar->addWidget(m_files, 1);
    connect(m_files, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < m_shownFiles.size())
            m_preview->showFile(m_shownFiles.at(index));
    });

    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(m_filesBar);
    upperColumn->addWidget(m_preview, 1);

    m_split->addWidget(upper);
    m_split->addWidget(m_facts);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({380, 300});
    m_split->restoreState(m_settings.layout(detailSplit));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    setFocusProxy(m_facts);
}

EvidenceDetailView::~EvidenceDetailView()
{
    m_settings.setLayout(detailSplit, m_split->saveState());
}

void EvidenceDetailView::showNothing(const QString& words)
{
    m_shownFiles.clear();
    m_filesBar->hide();
    m_preview->showNothing(words);
    m_facts->clear();
}

void EvidenceDetailView::showItem(const View& view, const standing::EvidenceFacts& item)
{
    showFiles(item.current());
    m_facts->showItem(view, item);
}

void EvidenceDetailView::showFiles(const standing::RevisionFacts* revision)
{
    // A refresh leaves the file that is looked at.
    const QList<evidence::EvidenceFile> files
        = revision ? revision->files : QList<evidence::EvidenceFile>();
    const bool isSame = files.size() == m_shownFiles.size()
        && std::equal(files.begin(), files.end(), m_shownFiles.begin(),
            [](const auto& a, const auto& b) { return a.id == b.id; });
    if (isSame && !files.isEmpty())
        return;
    m_shownFiles = files;
    {
        const QSignalBlocker blocker(m_files);
        m_files->clear();
        for (const evidence::EvidenceFile& file : std::as_const(m_shownFiles))
            m_files->addItem(evidence::printableName(file.name));
    }
    m_filesBar->setVisible(m_shownFiles.size() > 1);
    if (m_shownFiles.isEmpty())
        m_preview->showNothing(tr("All revisions were withdrawn."));
    else
        m_preview->showFile(m_shownFiles.first());
}

} // namespace muniment::ui
