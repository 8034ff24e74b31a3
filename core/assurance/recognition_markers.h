// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace muniment::assurance {

// Documents that are told apart by the same signs; Type 1 and Type 2 are one family.
enum class Family {
    Iso,
    Soc1,
    Soc2,
    Soc3,
    Bridge,
    Letter,
    Pci,
    StarLevel1,
    StarLevel2,
    FedRamp,
    Hitrust,
    C5,
    Ens,
    Tisax,
    Irap,
    SecNumCloud,
    Hds,
    Fips,
    PenTest,
    Last = PenTest,
};

// Where the words count: a report cites many things far inside, its first pages say what it is.
enum class Where { Anywhere, FirstPages };

struct MarkerRule
{
    Family family;
    int weight; // negative: a sign against
    Where where;
    QString name;
    QRegularExpression form;
};

// Every sign, for and against, that a document belongs to a family.
const QList<MarkerRule>& markerRules();

} // namespace muniment::assurance
