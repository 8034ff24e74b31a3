// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/recognition.h"
#include "core/assurance/recognition_labels.h"
#include "core/assurance/recognition_text.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment::assurance {

// What the rules of a theme read from: the text, its labels and labelled dates, page by page.
struct RuleText
{
    const ReadingText& text;
    QList<QList<FoundLabel>> labels;
    QList<QList<LabelledDate>> dates;
    qsizetype labelledPages = 0; // labels further inside a report announce other things
};

// One place where a value was read. Several that agree make one clear proposal.
struct Candidate
{
    QString value;
    int page = 0;
    QString words;
    QString rule;
    ProposalDoubt doubt = ProposalDoubt::None;
    QStringList alternatives; // other readings of the same words
};

// Not found, clear, or to decide with every value that was read.
Proposal settled(Field field, const QList<Candidate>& candidates);

Candidate candidate(const QString& value, const Hit& hit, const QString& rule);
Candidate candidate(const QString& value, const ReadingPage& page, qsizetype start,
    qsizetype length, const QString& rule);
// A date with its doubts.
Candidate dateCandidate(
    const FoundDate& date, const ReadingPage& page, qsizetype start, const QString& rule);

// Values announced by a label, from the first page that has any.
QList<Candidate> labelled(const RuleText& source, LabelRole role, const QString& rule);

// "Nimbus Cloud, Inc." out of "Nimbus Cloud, Inc. has been audited": a name up to the verb, the
// address or the end of the line.
QString trimmedName(const QString& text);

// Certificates (recognition_certificate.cpp)
Proposal readStandard(const RuleText& source);
Proposal readEdition(const RuleText& source, const QString& standard);
Proposal readNumber(const RuleText& source);
Proposal readIssuer(const RuleText& source, DocumentType type);
Proposal readAccreditationBody(const RuleText& source);
Proposal readAccreditationNumber(const RuleText& source);
Proposal readCertifiedSubject(const RuleText& source);
Proposal readScope(const RuleText& source);
Proposal readSoaVersion(const RuleText& source);
Proposal readSoaDate(const RuleText& source);

// Dates (recognition_dates.cpp)
Proposal readLabelledDate(const RuleText& source, Field field);
Proposal readSurveillance(const RuleText& source);
Proposal readReportDate(const RuleText& source);
Proposal readLetterDate(const RuleText& source);
Proposal readAsOf(const RuleText& source);
// Both ends of the period that a report covers.
QList<Proposal> readPeriod(const RuleText& source);
// The same of the report that a bridge letter follows.
QList<Proposal> readBridgedPeriod(const RuleText& source);
Proposal readBridgeThrough(const RuleText& source, const QList<Proposal>& period);

// Reports (recognition_report.cpp)
Proposal readProvider(const RuleText& source, const Proposal& subject);
Proposal readTitle(const RuleText& source);
Proposal readCategories(const RuleText& source);
Proposal readOpinion(const RuleText& source);
Proposal readOpinionBasis(const RuleText& source);
Proposal readRestriction(const RuleText& source, DocumentType type);

// Services and regions (recognition_lists.cpp)
Proposal readList(const RuleText& source, Field field);

// Exceptions of tests (recognition_exceptions.cpp)
QList<TestException> readExceptions(const ReadingText& text);

// Parts with rows (recognition_parts.cpp)
QList<SubserviceOrganisation> readSubserviceOrganisations(const ReadingText& text);
QList<DutyText> readDuties(const ReadingText& text);

} // namespace muniment::assurance
