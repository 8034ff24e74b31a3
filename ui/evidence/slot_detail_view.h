// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/collection_rows.h"
#include "ui/shell/record_link.h"

#include <QWidget>

class QPushButton;

namespace muniment::ui {

class Acts;
class DetailPane;

// One slot of what a control should show: where it stands, how to get what is missing, and what is
// held, to be accepted or sent back.
class SlotDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit SlotDetailView(Acts& acts, QWidget* parent = nullptr);

    void showSlot(const View& view, const CollectionRow& row);
    void showNothing();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void attachWanted();
    void sameFileWanted(QPushButton* from);
    void reviewWanted(muniment::EvidenceId id, muniment::evidence::Review review);

private:
    void addHow(const View& view, const CollectionRow& row);
    void addHeld(const View& view, const CollectionRow& row);
    void addItem(const standing::EvidenceFacts& item);

    Acts& m_acts;
    DetailPane* m_pane;
};

} // namespace muniment::ui
