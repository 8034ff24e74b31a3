// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/assurance/assurance_records.h"
#include "core/evidence/evidence_register.h"

#include <QJsonObject>

namespace muniment::cli {

// What people say about an item, as options. Only what was named is taken over.
class EvidenceOptions
{
public:
    void declare(Options& options);
    Status apply(vault::Access& access, evidence::EvidenceDetails& details) const;

private:
    Status applyTimes(evidence::EvidenceDetails& details) const;
    Status applyMarks(evidence::EvidenceDetails& details) const;

    std::optional<QString> m_title;
    std::optional<QString> m_shows;
    std::optional<QString> m_covers;
    std::optional<QString> m_captured;
    std::optional<QString> m_source;
    std::optional<QString> m_query;
    std::optional<QString> m_environment;
    std::optional<qint64> m_rowsAtSource;
    std::optional<qint64> m_rowsInFile;
    std::optional<qint64> m_sampleSize;
    std::optional<qint64> m_sampleFound;
    std::optional<QString> m_collector;
    QString m_classification;
    std::optional<QString> m_personalData;
    QString m_restriction;
    std::optional<QString> m_restrictionNote;
    std::optional<QString> m_versionLabel;
    std::optional<QString> m_approvedBy;
    std::optional<QString> m_approvedOn;
    std::optional<QString> m_nextReviewOn;
};

// Which controls evidence is linked to, as options.
class LinkOptions
{
public:
    void declare(Options& options);
    // A control with a single row of expected evidence needs no --row.
    Result<QList<evidence::NewEvidenceLink>> links(vault::Access& access) const;

    QStringList controls;

private:
    Result<evidence::NewEvidenceLink> linkTo(vault::Access& access, const QString& control) const;

    QString m_asset;
    QString m_row;
    QString m_note;
};

// Its review, or that it was withdrawn: what was taken back proves nothing, however it was
// reviewed.
QString stateWords(const QJsonObject& evidenceJson);
// What people should know about it, each on a line of its own; empty where there is nothing.
QString warningLines(const QJsonObject& evidenceJson);

// An item with its revisions, files, links and warnings.
// The file of a document of assurance bears the review of that.
Result<QJsonObject> evidenceJson(vault::Access& access, const evidence::Evidence& item,
    const assurance::AssuranceFacts& documents);

// Looks at the files that stand for these items, as evidenceJson made them, and adds to the
// warnings of each that which nobody can open.
Status tellClosedFiles(Session& session, QList<QJsonObject>& items);
// Of a look that could not be taken; what else the verb does is done all the same.
QString notLookedIntoWords(const Error& error);

} // namespace muniment::cli
