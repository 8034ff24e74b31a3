// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attestations/attestation_rows.h"
#include "ui/lists/segmented_place.h"
#include "ui/shell/place_parts.h"

class QPushButton;

namespace muniment::ui {

class PickPopup;
class RegisterPage;
class ToSignPage;

// Statements by people of the house: what waits to be signed, and all that was.
class AttestationsPlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    enum Page { ToSign, Register };

    explicit AttestationsPlace(const PlaceParts& parts, QWidget* parent = nullptr);

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    [[nodiscard]] std::optional<PeekCard> peek(const RecordLink& link) const override;
    bool goToNeed(Way way) override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QList<QAction*> placeActions() const override
    {
        return m_actions + listActions();
    }

    [[nodiscard]] ToSignPage& toSign() { return *m_toSign; }
    [[nodiscard]] RegisterPage& signatures() { return *m_register; }

protected:
    void pageShown(int page) override;

private:
    struct Rows
    {
        QList<ToSignRow> toSign;
        QList<RegisterRow> signatures;
    };
    void makeActions();
    void makeButtons();
    void takeRows(const View& view, Rows rows);
    bool openPlace(const QString& what);
    void openSheet(const QString& task);
    void pickControl();
    void signAgain();

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    ToSignPage* m_toSign;
    RegisterPage* m_register;
    QAction* m_signNext = nullptr;
    QAction* m_signAnother = nullptr;
    QList<QAction*> m_actions;
    QPushButton* m_another = nullptr;
    PickPopup* m_picking = nullptr;
    QString m_wanted; // what a link asked for before the rows were there
};

} // namespace muniment::ui
