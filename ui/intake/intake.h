// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/add_evidence.h"
#include "ui/fields/field_spec.h"
#include "ui/intake/found_files.h"
#include "ui/intake/intake_destination.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/record_link.h"

#include <QObject>
#include <QPointer>

namespace muniment::ui {

class IntakeSheet;
class SidePanel;

// The way of files into the vault: what was dropped, pasted or chosen is looked at in a job, asked
// about in a sheet beside what goes on, and taken in by a job that can be cancelled and undone. One
// for a window; places hand it what came and where it goes.
class Intake final : public QObject
{
    Q_OBJECT

public:
    // The sheet lies over the right edge of what `place` is shown in, so that it stays while
    // another place is looked at.
    Intake(const PlaceParts& parts, QWidget* place);

    void take(const Incoming& incoming, const IntakeDestination& destination);
    void paste(const IntakeDestination& destination); // what the clipboard holds
    void chooseFiles(const IntakeDestination& destination);

    // Why nothing can be taken in now; empty: it can.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] SidePanel& panel() { return *m_panel; }

signals:
    void taken(const muniment::evidence::AddedEvidence& added);
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    struct Waiting
    {
        FoundFiles found;
        IntakeDestination destination;
    };
    void sift(FoundFiles found, const IntakeDestination& destination);
    void ask(FoundFiles found, const IntakeDestination& destination);
    void goOn(); // to what is to be read, else to what is to be asked
    void openSheet();
    void openResult();
    void add(IntakeSheet* sheet, const evidence::AddRequest& request, const FieldValues& values);
    void tell(const evidence::AddedEvidence& added);
    [[nodiscard]] ZonedInstant now() const;
    [[nodiscard]] QString vaultKey() const;

    void followPlaces();
    void showPanel(QWidget* content);

    PlaceParts m_parts;
    QWidget* m_place;
    SidePanel* m_panel;
    QPointer<IntakeSheet> m_sheet;
    QList<Waiting> m_waiting; // for other destinations, until the sheet is done
    QList<evidence::AddedEvidence> m_untold; // what became of files, until it was read
    QList<std::pair<Incoming, IntakeDestination>> m_early; // came before the records were read
};

} // namespace muniment::ui
