// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/coverage.h"
#include "core/standing/first_steps.h"
#include "core/standing/time_line.h"
#include "core/standing/work_queue.h"
#include "ui/overview/queue_choice.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// A line of the work queue: the heading of a group, or something to do.
struct QueueRow
{
    enum class Kind { Heading, Item };
    Kind kind = Kind::Item;
    standing::WorkGroup group = standing::WorkGroup::Overdue;
    int count = 0; // of a group
    QString what;
    QString why;
    QString control; // or the document
    QString owner;
    standing::Fix fix = standing::Fix::Attach;
    qint64 days = 0; // since it was due, or until it is
    std::optional<RecordLink> link; // the record that it is about
    std::optional<RecordLink> fixLink; // where the step is taken, where that is another place
    QByteArray rowKey;

    [[nodiscard]] const std::optional<RecordLink>& next() const { return fixLink ? fixLink : link; }

    [[nodiscard]] QByteArray key() const { return rowKey; }
};

struct CoverageRow
{
    QString name;
    int controls = 0;
    int proof = 0;
    int isSigned = 0;
    int none = 0;
    // Where the numbers lead, in the order of the columns.
    QList<RecordLink> links;

    [[nodiscard]] QByteArray key() const { return name.toUtf8(); }
};

struct FrameworkRow
{
    QString name;
    QString remark; // "partial list"
    int applicable = 0;
    int proof = 0;
    int isSigned = 0;
    int none = 0;
    FrameworkId id;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
};

struct AuditLine
{
    AuditId id;
    QString name;
    QString when; // "in 49 days"
    QString what; // kind, auditor
    QString requests; // "18 requests: 11 ready, 5 open, 2 late"; empty: there are none
};

// Everything that the first place shows, worked out in one job.
struct OverviewFacts
{
    standing::SlotCounts slotCounts;
    int controls = 0;
    int signedControls = 0;
    std::optional<RecordLink> controlsLink; // to those that were counted
    std::optional<RecordLink> signedLink;
    int evidence = 0;
    int duties = 0; // that documents of providers ask of us
    int dutiesDecided = 0;
    qint64 openDays = 0; // see standing::OpenCover
    int servicesInPart = 0; // of which these days are open
    int servicesWithout = 0; // of which no document speaks
    int day = 0; // of the period, as of the day; 0: it has not begun
    int days = 0;
    QList<QueueRow> queue;
    int waiting = 0; // whatever is not waited for from others
    int overdue = 0;
    QString next; // what comes next where nothing is to be done
    QList<CoverageRow> kinds;
    QList<FrameworkRow> frameworks;
    QList<AuditLine> audits; // that are still to come
    QList<standing::FirstStepStanding> firstSteps;
    Period span; // of the time line
    QList<standing::TimeLane> lanes;
};

OverviewFacts overviewFacts(const View& view, const QueueChoice& choice = {});

} // namespace muniment::ui
