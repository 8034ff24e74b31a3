// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/sha256.h"
#include "core/binder/binder_options.h"
#include "core/binder/closing_plan.h"
#include "core/controls/controls.h"
#include "core/documents/workbook_summary.h"
#include "core/standing/second_person.h"

#include <QList>
#include <QString>

#include <optional>

// What a binder says, before anything is known of pages: plain values, already in words, in the
// order in which they are printed. Made from facts and a date by `planBinder`; laid out by the page
// functions; written beside the PDF as part of the manifest.
namespace muniment::binder {

// A state as it is printed: a shape that survives black and white, and always the word.
enum class Shape {
    Filled, // effective, filled
    Half, // with exceptions, part filled
    Square, // not effective, not performed
    Clock, // due
    Held, // held, not signed or not reviewed
    Dotted, // lapsed, stale, void
    Open, // not started, nothing held
    Diamond, // overdue
    Dash, // no occurrence, excluded, excused
    Hatch, // relied on provider
};

struct State
{
    Shape shape = Shape::Open;
    QString word;
};

// One label and its value on the cover or a slip sheet; an empty value prints "not recorded".
struct LabelledValue
{
    QString label;
    QString value;
    friend bool operator==(const LabelledValue&, const LabelledValue&) = default;
};

struct Cover
{
    QString mark; // "Confidential · for the named recipient"
    QString title; // two lines at most: "ISO/IEC 27001:2022, surveillance 2027"
    QList<LabelledValue> facts;
};

// A count on the cover, with the part that lists what it counts.
struct Count
{
    QString number; // bold
    QString words; // "requirements: 89 applicable, 4 excluded"
    QString target; // a destination, see `destination` below
};

// Destinations are names: "part:A", "control:C-12", "exhibit:E-041", "requirement:iso/5.15",
// "page:responsibility". Layout turns them into pages.

struct RequirementRow
{
    QString frameworkCode;
    QString identifier;
    QString title;
    QString family;
    QString who; // "shared", "ours", "provider", "other party: ...", "excluded"
    QStringList controls; // "C-12"
    QString reason; // of an exclusion, with approver; printed in the matrix
    State state;
    QStringList sheets; // destinations: of the controls that decide its state; none: no control
    QString target; // destination of its row in the matrix
    QStringList exhibits; // "E-041", in order; documents that the provider's half leans on included
    int referenced = 0; // of those, withheld: here as reference sheets only
    bool alwaysLookedAt = false;
    bool clause = false;
};

struct FrameworkIndex
{
    QString code;
    QString name;
    QString edition; // where the name does not have it
    bool partial = true; // then every figure says "partial list"
    QString note; // of the list: what it has, and what it leaves out
    QList<RequirementRow> rows;
    int applicable = 0;
    int excluded = 0;
};

// What the auditor asked for, and what of this binder answers it.
struct RequestRow
{
    QString code; // as the auditor numbers it
    QString text;
    QString answer; // in our words
    QString state;
    QStringList controls; // "C-12"
    QStringList exhibits; // "E-041", in order
    QStringList elsewhere; // answers too, but is not in this binder
};

struct AssetRow
{
    QString number;
    QString kind;
    QString name;
    QString scope; // with its code; empty where the binder is about one
    QString service;
    QString model;
    QString region;
    QString ownerRole;
    QString dataClasses;
    QString inService; // from-to
    bool retiredInPeriod = false;
    QStringList controls; // for the index by asset
};

struct LayerRow
{
    QString layer;
    QStringList whoByModel; // in the order of the plan's models
    QList<bool> providerByModel; // whether the provider has a part in it
};

struct ScopeSheet
{
    QString code; // S-1
    QString name;
    QString statement;
    QString exclusions;
    QString provider;
    QString models;
    QString regions;
    QString frameworks; // with the day they apply from
    QString period;
    QString owner;
    QString inherits;
};

// How far documents support the half of a requirement that is not ours.
enum class HalfSupport {
    NotTheirs, // ours, or another party's
    NoDocument,
    Nothing, // what is named supports none of it
    InPart,
    Whole,
};

struct MatrixRow
{
    QString identifier;
    QString target; // its own destination
    QString title;
    QString who;
    QString otherParty;
    QString excluded; // the reason, with approver; empty: applicable
    QStringList excludedIn; // lines: scopes in which it is left out, where it applies in another
    controls::Who responsible = controls::Who::Undecided;
    QString family;
    QString providerHalf;
    QStringList proof; // lines, see leaningLines; also where a document is named for what is ours
    HalfSupport support = HalfSupport::NotTheirs;
    QStringList ourHalf; // lines: "C-12 quarterly review"
    QStringList exceptions; // lines: "A-003: ours. We back up the machine ourselves."
    QString duties; // "duties 4: 3 met, 1 open"; empty: none
    State state;
};

struct Matrix
{
    QString frameworkName;
    QString scope; // those that the framework applies to
    QList<MatrixRow> rows;
};

// A lane of the time line of the provider's cover: spans by how they are drawn.
enum class SpanKind { Reported, Bridged, Open, Evidenced };

struct Span
{
    Period days;
    SpanKind kind = SpanKind::Reported;
};

struct CoverLane
{
    QStringList services; // that stand alike
    QString label;
    QList<Span> spans;
    QString words; // "2 days: 30 and 31 December 2026"
};

struct DocumentRow
{
    QString number; // D-03
    QString kind;
    QString provider;
    QString standard; // and type
    QString documentNumber;
    QString issuer;
    QString validity; // period or from-to
    QString standing; // in words as of the day
    QString opinion;
    bool isOpinionModified = false; // and may be told
    QString servicesNamed; // "4 of 5", and which not
    QString regionsNamed;
    QString reviewed; // by, day
    QString restriction;
    QString whereHere; // "exhibit E-034" or "reference only, E-030"
    QString exhibit; // destination
    QStringList openChecks; // what is to be answered before it is relied on
};

struct ReviewRecord
{
    QString number; // D-03
    QString title;
    QList<LabelledValue> facts;
    QString exceptions;
    QStringList answered; // each exception that the document names, with our answer
    QString limits;
    QString conclusion;
};

struct DutyRow
{
    QString number;
    QString reference;
    QString text;
    QString source; // document, page
    QString kind; // "assumed by the report", "other"
    QString control;
    QString controlState; // "with exceptions": what the control that meets it is worth
    QString proof; // exhibits, or the reason of a decision
    int moreProof = 0; // exhibits that are not named here; the control's sheet names all
    QString decided; // "role, 30 Dec 2026: reason"; empty: undecided
    bool isTextWithheld = false; // the document is restricted
    QString readIn; // the exhibit that says where it may be read
    State state;
};

struct SlotCell
{
    QString head; // "Q3"
    State state;
    QString text; // "E-041", "19/25", "none"
    QString target; // destination of the exhibit
    bool isUnreadable = false; // known once the files are
    bool isWithheld = false; // from the recipient; known once restrictions were applied
};

struct ExpectedRow
{
    QString title;
    QList<SlotCell> cells; // one per slot, where they are few enough to stand side by side
    QString words; // instead of cells: how many slots are filled, or from when on it is expected
};

struct ExhibitLine
{
    QString exhibit; // "E-102 r1"
    QString target; // destination
    QString title;
    QString note; // what it shows for this control
    QString covers;
    QString captured;
    QString source;
    QString rows;
    QString marker; // "" or "given as file", "withheld", "obtained after the period"
};

struct SignatureLine
{
    QString number; // "AT-036"
    QString meaning;
    QString about; // "operating 2026", "design as of 20 Feb 2026"
    State conclusion;
    QString who; // role, name
    QString when; // with offset
    QString obtained; // "at this desk"; "recorded by X for Y"; "override: reason"
    QString standing; // "valid", "added to since signing"; reason and day when void or lapsed
    bool struck
        = false; // void, lapsed, withdrawn, superseded: printed struck, below the valid ones
    QString exceptions;
    QString statement; // in the signer's words; empty: the form alone was signed
};

// Who the "reviewed" of a sheet is.
using standing::Look;

// What a sheet counts as on the cover.
enum class SheetCount {
    Effective,
    WithExceptions,
    NotEffective,
    NotPerformed,
    NoOccurrence,
    SignedInPart,
    DesignOnly,
    SignedUnproven,
    VoidOrLapsed,
    Open,
    Retired
};

struct ControlSheet
{
    QString number; // C-12
    QString title;
    QString retired; // "retired on 27 November 2026"; empty: in use
    State state;
    SheetCount counted = SheetCount::Open;
    QString subtitle; // "Operating, 1 Jan - 31 Dec 2026 · quarterly · owner: role · text v3, ..."
    QString signedFor; // where the signatures speak of less than its operating over the period
    QString owner; // "role, name"; empty: nobody
    QString overdue; // "Signed list (Q1, Q2), Decisions (Q4)"; empty: nothing
    QString statement;
    QString procedure;
    QString purpose;
    QString earlierTexts; // lines: those in force in the period before the one that is printed
    QString appliesTo;
    QString meets;
    QString who; // over the requirements that it meets
    QString providerHalf;
    QString providerProof;
    QString duties;
    QList<ExpectedRow> expected;
    QList<Span> covered; // over the binder's period
    QString coveredWords; // "9 days uncovered: 22 to 30 September 2026"
    QStringList expectedNotes; // sentences: from when on it is expected, why the conclusion differs
    QStringList proofNotes; // sentences: what is held but covers no day
    QStringList unreadable; // exhibits of these; known once the files are
    QStringList withheld; // exhibits of these; known once restrictions were applied
    QList<ExhibitLine> exhibits;
    QList<SignatureLine> signatures;
    QStringList exceptions;
    QString nothingHeld; // boxed sentence; empty when there is evidence
    QString noOccurrence; // how it was established; empty otherwise
    QString prepared;
    QString reviewed;
    Look look = Look::None;
    QString overrides;
};

// How an exhibit's file is given. A file that is neither printed nor withheld is in the folder
// only.
using audits::Treatment;

// What the file is, which decides how it may be printed.
enum class Printing { PdfPages, Picture, Text, Table, FileOnly };

struct ExhibitFile
{
    Sha256 digest;
    qint64 size = 0;
    QString originalName;
    QString mediaType;
    QString folderName; // "E-102_r1_access-review-q3.xlsx", safe on any desk; empty when withheld
    Printing printing = Printing::FileOnly;
    std::optional<documents::WorkbookSummary> workbook; // shown on the slip sheet
};

// What one record says of who may see a file: the item that holds it, or a provider's document.
struct Restricted
{
    evidence::Restriction restriction = evidence::Restriction::AuditorsAndRegulators;
    QString note; // see evidence::RestrictionNote
    QString record = {}; // that says so: "E-030", "D-04"
};

struct Exhibit
{
    QString number; // E-102
    int revision = 1;
    int revisions = 1;
    RevisionId revisionId;
    QString stampPrefix; // "MUN-2026": what its page stamps begin with
    QString title;
    QList<LabelledValue>
        facts; // Shows, Covers, Captured, Received, Completeness, Supports, Review, Restriction
    QString captured; // when the system made it, as it stands below a picture; empty: not known
    QString query; // fixed pitch, up to twelve lines
    QList<LabelledValue> reference; // those facts that are given where it is withheld
    QList<ExhibitFile> files; // the first is the exhibit's own; others are attachments n.1, n.2
    Treatment treatment = Treatment::Printed;
    QString boxed; // the variant's sentence under the title; empty: none
    QString reason; // fixed sentence for the omissions page; empty: none
    QList<Restricted> restrictions{Restricted()}; // each must let the recipient have it
    QString whereElse; // of one that is withheld: where it may be seen
    std::optional<audits::PageStamps> stamps; // given at an earlier issue
};

struct BinderPlan
{
    QString organisation;
    QString binderCode; // B-2026-014
    int edition = 1;
    BinderEditionId replaces; // null: the first of its code
    AuditId auditId; // null: made for none
    QString binderName; // "B-2026-014, edition 2"
    QString mark;
    QString footer; // "ISO/IEC 27001:2022 · 2026 · as of 9 January 2027"
    QString language = QStringLiteral("en");
    Period period;
    Date asOf;
    Instant knownAt;
    BinderOptions options; // as asked for, with the recipient found

    Cover cover;
    QList<Count> counts;
    QStringList basis; // part A, numbered sentences
    QStringList managementStatement; // paragraphs; or the line that there is none
    QList<FrameworkIndex> frameworks;
    QList<ScopeSheet> scopes;
    QList<AssetRow> assets;
    QList<RequestRow> requests; // of the audit
    QStringList layerModels; // in use in the scope
    QList<LayerRow> layers;
    QString layersSource;
    QList<Matrix> matrices;
    QList<DocumentRow> documents;
    QList<CoverLane> lanes;
    QList<ReviewRecord> reviews;
    QList<DutyRow> duties;
    QList<ControlSheet> sheets;
    QList<ExceptionRow> exceptions;
    QList<OverrideRow> overrides;
    QList<Exhibit> exhibits; // by number
    int exhibitPages = 0; // known once the files are
    QList<ChangeRow> changes; // since the edition before; none: no part F
    QString changesSince;
    Remainder remainder;
    Integrity integrity;
};

} // namespace muniment::binder
