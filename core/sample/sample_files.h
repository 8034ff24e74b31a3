// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::sample {

enum class SampleUse {
    Evidence, // proof of the customer's half
    ProviderDocument, // a third party's paper about the provider
    Import, // a table to import records from
};

// An expected row of a starter control that a file is proof of.
struct SampleProof
{
    QString control; // "access-review"
    QString expected = {}; // title of the row; empty: of none
    QString shows = {}; // what it shows for this control
    QStringList assets = {}; // by name, that the file names; none: it speaks of all
};

// One file of the sample, and what an officer would record about it.
struct SampleFile
{
    QString key = {}; // "user-list-q1": never changes
    QString path = {}; // below the folder
    QString title = {};
    QString shows = {}; // one sentence
    SampleUse use = SampleUse::Evidence;
    std::optional<Period> covers = {}; // one day: a point in time
    std::optional<ZonedInstant> captured = {}; // when the system produced it
    Date received = {}; // when it was taken in
    QString source = {};
    QString query = {};
    QString environment = {};
    std::optional<qint64> rowsAtSource = {};
    std::optional<qint64> rowsInFile = {};
    std::optional<qint64> sampleSize = {}; // asked for
    std::optional<qint64> sampleFound = {}; // held
    QString collector = {}; // key of a person
    QString classification = QStringLiteral("internal"); // in the words of the vault
    QString restriction = QStringLiteral("auditors_and_regulators");
    QString restrictionNote = {};
    QString personalData = {};
    QString versionLabel = {}; // of a policy
    QString approvedBy = {};
    Date approvedOn = {};
    Date nextReviewOn = {};
    QList<SampleProof> proves = {};
    QString revisionOf = {}; // key of the file that this one replaces; empty: an item of its own
    QString replacedWhy = {};
};

struct SampleFiles
{
    QString folder;
    QList<SampleFile> files;

    [[nodiscard]] QString pathOf(const SampleFile& file) const { return folder + u'/' + file.path; }
    [[nodiscard]] std::optional<SampleFile> find(const QString& key) const;
};

// What the sample holds, in the order in which it is written.
QList<SampleFile> sampleFiles();

// Makes the sample's evidence files in a folder, the same bytes on each run. A file that stands
// there already with these bytes is left alone; one with other bytes is refused, never replaced.
// Needs a QGuiApplication and the Noto fonts.
Result<SampleFiles> writeSampleFiles(const QString& folder, const JobContext& context);

} // namespace muniment::sample
