// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muniment::sample {

// Someone on the user lists of the sample: made up, and the same on each run.
struct StaffMember
{
    QString name;
    QString account; // "maeve.kelly@clearwater.example"
    QString department;
    QString role; // of the role catalogue
};

// Enough people for a year of joiners and leavers, each account once.
const QList<StaffMember>& staff();

// Those active on the last day of a quarter of 2026: people leave from the front of the list and
// join at its end.
QList<StaffMember> activeStaff(int quarterNumber);

// Those who were active in the quarter before and are so no more.
QList<StaffMember> leaversOf(int quarterNumber);

} // namespace muniment::sample
