// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"
#include "ui/fields/field_spec.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"
#include "ui/widgets/covered_time_strip.h"
#include "ui/widgets/shapes.h"

#include <optional>

namespace muniment::ui {

// What stands in one cell of the grid of expected evidence.
struct SlotCell
{
    QString slot; // "Q3"
    StateMark mark;
    QString text; // "E-041", "19/25", "12 days", "15 Jan"
    QString tip;
    EvidenceId evidence; // leads there; null: nothing to lead to
    ExpectedEvidenceId expectedId; // the series and the slot that it stands for
    Period period;
};

struct SeriesRow
{
    QString title;
    QString tip; // kind of proof, how it fills a slot, source
    QList<SlotCell> cells;
};

struct SignatureRow
{
    QString period;
    StateMark conclusion;
    StateMark standing;
    QString standingSentence;
    QString meaning;
    QString signer; // "Ana Ruiz, second look"
    QString signedOn;
    bool stands = true;
};

struct NamedText
{
    QString name;
    QString text;
};

// A run of days that something is held for, or that nothing is.
struct CoveredRow
{
    Period days;
    EvidenceId evidence; // null: a hole
    QString what;
};

// Where a control applies, or does not for a reason.
struct AssetRow
{
    AssetId id; // null: the organisation
    QString asset;
    std::optional<controls::ImplementationStatus> status; // absent: it does not apply
    QString narrative; // or the reason
};

struct LeaningDocument
{
    AssuranceDocumentId id;
    QString code; // "D-01"
};

// One control, in the words of its detail. Made from facts alone.
struct ControlDetail
{
    ControlId id;
    QString code;
    QString title;
    PersonId owner;
    QList<Choice> people; // who may own it
    StateMark state; // shape and colour of the sentence; its word is empty
    QString sentence; // where it stands, in plain words
    QString statement;
    QString version; // "v3, in force from 1 Mar 2025"
    QString purpose;
    QString procedure;
    QString providerHalf; // empty: none
    QStringList ourSaid; // what people said of our half, for a scope or an asset
    QStringList theirSaid; // the same of the provider's or another party's
    QStringList leansOn; // documents that prove the provider's half, with page and standing
    QList<LeaningDocument> leaning; // the same, in this order
    std::optional<PlaceLink> halvesLink; // where they are named; absent: it has no such half
    QString year;
    QList<SeriesRow> series;
    StripDays strip;
    QList<CoveredRow> covered; // the same as a table, by days
    QString uncovered; // "9 days uncovered: ..."
    bool hasDays = true; // that something covers or should; else neither strip nor table
    QList<SignatureRow> signatures;
    QList<NamedText> requirements; // framework and numbers
    QList<AssetRow> assets;
};

ControlDetail controlDetail(const View& view, const standing::ControlFacts& control);

} // namespace muniment::ui
