// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/collection_rows.h"
#include "ui/evidence/library_rows.h"
#include "ui/evidence/tray_rows.h"
#include "ui/fields/record_form.h"
#include "ui/lists/segmented_place.h"
#include "ui/shell/place_parts.h"

class QPushButton;

namespace muniment::ui {

class CollectionPage;
class Intake;
class LibraryPage;
class SidePanel;
class TrayPage;

// Collection: what is expected. Tray: what was dropped without saying what it is. Library: every
// item.
class EvidencePlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    enum Page { Collection, Tray, Library };

    explicit EvidencePlace(const PlaceParts& parts, QWidget* parent = nullptr);

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    bool goToNeed(Way way) override;
    [[nodiscard]] std::optional<PeekCard> peek(const RecordLink& link) const override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QList<QAction*> placeActions() const override
    {
        return m_actions + listActions();
    }

    [[nodiscard]] Intake& intake() { return *m_intake; }
    [[nodiscard]] CollectionPage& collection() { return *m_collection; }
    [[nodiscard]] TrayPage& tray() { return *m_tray; }
    [[nodiscard]] LibraryPage& library() { return *m_library; }

protected:
    void pageShown(int page) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Rows
    {
        QList<CollectionRow> collection;
        QList<TrayRow> tray;
        QList<LibraryRow> library;
    };
    void makeActions();
    QList<QAction*> makeReviews();
    void makeTrayActions();
    [[nodiscard]] QList<EvidenceId> reviewable() const; // what is chosen on the page that is shown
    void makeButtons();
    void takeRows(const View& view, Rows rows);
    bool openItem(EvidenceId id);
    bool openCounted(const QString& what);
    void review(const QList<EvidenceId>& ids, evidence::Review review);
    // Sends items away with the reason that is typed; refused without one.
    void askWhy(const QList<EvidenceId>& ids, evidence::Review review,
        const std::optional<FormRefusal>& because = {});
    void keepReview(const QList<EvidenceId>& ids, evidence::Review review, const QString& note,
        const RecordForm::Answer& answer);
    [[nodiscard]] QString named(const QList<EvidenceId>& ids) const;
    [[nodiscard]] int mine(const QList<CollectionRow>& rows) const; // overdue, with who sits here

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    Intake* m_intake;
    CollectionPage* m_collection;
    TrayPage* m_tray;
    LibraryPage* m_library;
    SidePanel* m_asking; // why items are sent away
    QAction* m_addFiles = nullptr;
    QAction* m_addToTray = nullptr;
    QAction* m_attach = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_trayActions;
    EvidenceId m_wanted; // to be shown once the rows are there
};

} // namespace muniment::ui
