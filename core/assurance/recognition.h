// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::assurance {

// How far a value read from a document may be taken as it is. None is stored unconfirmed.
enum class ProposalState { Clear, ToDecide, NotFound };

// Why a person has to decide.
enum class ProposalDoubt {
    None,
    DayOrMonthFirst,
    TwoDigitYear,
    NoSuchDay,
    YearNotWritten,
    SeveralFound,
    Unsure, // the words are there, but may mean something else
};

// A value as read: `value` is the text form that setField takes, `words` what the page says.
struct Proposal
{
    Field field = Field::Title;
    ProposalState state = ProposalState::NotFound;
    ProposalDoubt doubt = ProposalDoubt::None;
    QString value;
    QStringList alternatives;
    int page = 0;
    QString words;
    QString rule; // stable name of the rule that read it, for the record
};

// What a person should know about the document as a whole.
enum class Caution {
    NoText, // nothing to read: a picture, to be entered by hand
    BlankForm, // a template that nobody filled in
    LetterIsNoCertificate,
    NotAboutInformationSecurity, // standard
    NameContradictsText, // what the name says, what the text says
    AuditorsLetterhead, // a bridge letter that an auditor seems to have signed
    SalesClaim, // the claim
    EndBeforeStart, // start, end
};

struct Remark
{
    Caution caution = Caution::NoText;
    QStringList values;
    int page = 0;
    QString words;
};

// One independent sign of what the document is.
struct Marker
{
    QString name;
    int weight = 0;
    int page = 0;
    QString words;
};

struct Recognition
{
    bool hasText = false;
    std::optional<DocumentType> type; // none: unknown, or undecided between two types
    int score = 0;
    QList<Marker> markers;
    QList<Remark> remarks;
    QList<Proposal> proposals; // one for each field that a document of this type should state
    QList<TestException> exceptions;
    QList<SubserviceOrganisation> subserviceOrganisations;
    QList<DutyText> duties;

    [[nodiscard]] const Proposal* proposal(Field field) const;
    [[nodiscard]] bool has(Caution caution) const;
    [[nodiscard]] qsizetype count(ProposalState state) const;
};

// Reads a document: what it is and what it says, as proposals with page and words. The name under
// which it was offered is only held against the text, never believed.
Recognition recognise(const QList<PageText>& pages, const QString& offeredName = {});

// The fields as far as they are clear; what is to decide stays unset.
DocumentFields clearFields(const Recognition& recognition);

} // namespace muniment::assurance
