// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/coverage.h"
#include "core/standing/work_queue.h"
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
    QString control;
    QString owner;
    qint64 days = 0; // since it was due, or until it is
    std::optional<RecordLink> link;
    QByteArray rowKey;

    [[nodiscard]] QByteArray key() const { return rowKey; }
};

struct CoverageRow
{
    QString name;
    int controls = 0;
    int proof = 0;
    int isSigned = 0;
    int none = 0;

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
    QString name;
    QString when; // "in 49 days"
    QString what; // kind, auditor
};

// Everything that the first place shows, worked out in one job.
struct OverviewFacts
{
    standing::SlotCounts slotCounts;
    int controls = 0;
    int signedControls = 0;
    int evidence = 0;
    int duties = 0; // that documents of providers ask of us
    int dutiesDecided = 0;
    qint64 openDays = 0; // that no report or letter of the scope's providers speaks of
    int day = 0; // of the period, as of the day; 0: it has not begun
    int days = 0;
    QList<QueueRow> queue;
    int waiting = 0; // overdue, due, lapsed or contradicted
    int overdue = 0;
    QString next; // what comes next where nothing is to be done
    QList<CoverageRow> kinds;
    QList<FrameworkRow> frameworks;
    QList<AuditLine> audits; // that are still to come
};

OverviewFacts overviewFacts(const View& view);

} // namespace muniment::ui
