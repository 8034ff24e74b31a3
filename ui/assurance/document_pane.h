// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assurance/assurance_rows.h"
#include "ui/shell/record_link.h"
#include "ui/widgets/detail_pane.h"

namespace muniment::ui {

class Acts;

// One document: where it stands, what it says and where, whether it fits our use, what leans on it,
// and who read it.
class DocumentPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit DocumentPane(Acts& acts, QWidget* parent = nullptr);

    void show(const View& view, const DocumentRow& row);
    // Where its values were read; told once they are there.
    void showReadings(const QList<assurance::ConfirmedField>& readings);

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void reviewWanted();
    void checkWanted();
    void matchWanted();
    void noteWanted();
    void answersWanted();

private:
    void fill();
    void addButtons();
    void addWarnings();
    void addFields();
    void addRestriction();
    void addReview();
    void addExceptions();
    void addLeaning();
    void addChecks();
    void addChain();

    Acts& m_acts;
    View m_view;
    DocumentRow m_row;
    QList<assurance::ConfirmedField> m_readings;
};

} // namespace muniment::ui
