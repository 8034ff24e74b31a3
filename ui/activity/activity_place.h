// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/segmented_place.h"
#include "ui/shell/place_parts.h"

class QPushButton;

namespace muniment::ui {

class HistoryPage;
class PointsPage;
struct PointRow;
class TrustPage;

// What was changed, the points in time to come back to, and what the file is worth.
class ActivityPlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    explicit ActivityPlace(const PlaceParts& parts, QWidget* parent = nullptr);

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    [[nodiscard]] std::optional<RecordLink> linkAtCursor() const override;
    [[nodiscard]] std::optional<PeekCard> peek(const RecordLink& link) const override;
    [[nodiscard]] QList<QAction*> placeActions() const override;

protected:
    void pageShown(int page) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Page { HistoryShown, PointsShown, TrustShown };

    QPushButton* makeButton(QAction* action);
    void makeActions();
    void checkActions();
    bool openWord(const QString& word);
    [[nodiscard]] std::optional<Instant> pointedAt() const;
    [[nodiscard]] const PointRow* pointedCopy() const; // null: none that can be restored
    void backUp();
    void chooseFolder();
    void copiesChanged();

    PlaceParts m_parts;
    HistoryPage* m_history;
    PointsPage* m_points;
    TrustPage* m_trust;
    QAction* m_goBack;
    QAction* m_check;
    QAction* m_checkAll;
    QAction* m_restore;
    QAction* m_backUp;
    QAction* m_chooseFolder;
};

} // namespace muniment::ui
