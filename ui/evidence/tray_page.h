// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/tray_rows.h"
#include "ui/fields/record_form.h"
#include "ui/lists/record_page.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place_parts.h"

class QSplitter;

namespace muniment::ui {

class FilePreview;
class Intake;

// What was dropped without saying what it is: the drops, a look at the current one, and the form
// that files it. The hands stay on the keyboard: Enter files as proposed, 1 to 9 choose another
// place, S, D and T lead to place, days and title, X puts it off, J and K go on and back.
class TrayPage final : public QWidget
{
    Q_OBJECT

public:
    TrayPage(const PlaceParts& parts, Intake& intake, QWidget* parent = nullptr);
    ~TrayPage() override;

    void setRows(const View& view, QList<TrayRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] EvidenceId current() const;
    [[nodiscard]] RecordForm& form() { return *m_form; }
    [[nodiscard]] const QList<standing::FilingProposal>& proposals() const { return m_proposals; }
    void findInPreview();
    // What the keys of the list do, for menus.
    void fileAsProposed();
    void editSlot();
    void editDates();
    void editTitle();
    void later(); // it stays, and the next one is looked at

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeForm();
    void showItem();
    void keepTyped();
    void takeProposals(QList<standing::FilingProposal> proposals);
    void choose(int proposal); // from 0; -1: none
    void choosePlace(int proposal); // by hand: it is kept while the item waits
    void followPlace();
    [[nodiscard]] const standing::FilingProposal* proposal() const; // that is chosen
    [[nodiscard]] int placeOf(const standing::FilingProposal& wanted) const; // -1: nowhere
    std::optional<FormRefusal> file(const FieldValues& values);
    [[nodiscard]] bool takeKey(const QKeyEvent& event);
    void edit(const QString& key); // that field of the form
    [[nodiscard]] const standing::EvidenceFacts* item() const;

    PlaceParts m_parts;
    View m_view;
    NewestJob m_proposing;
    std::shared_ptr<const QList<Column<TrayRow>>> m_columns;
    std::shared_ptr<const RowsOf<TrayRow>> m_rows;
    QList<standing::FilingProposal> m_proposals;
    EvidenceId m_shown;
    FieldValues m_given; // what the form said before anybody typed
    QString m_place; // key of the proposal that the values were made for
    // A place that was chosen by hand, or that it belongs nowhere yet.
    struct ChosenPlace
    {
        std::optional<standing::FilingProposal> proposal;
    };
    std::optional<ChosenPlace> m_chosen;
    // What was entered for items that were left before they were filed.
    struct Unfiled
    {
        RecordForm::Draft typed;
        std::optional<ChosenPlace> place;
    };
    QHash<EvidenceId, Unfiled> m_unfiled;
    FilePreview* m_preview;
    RecordForm* m_form = nullptr;
    QSplitter* m_split;
    RecordPage* m_page;
};

} // namespace muniment::ui
