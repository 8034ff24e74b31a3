// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal_format.h"
#include "core/vault/query.h"
#include "core/vault/untold_records.h"
#include "core/vault/verify.h"

#include <QHash>

namespace muniment::vault {

// The records as the journal's entries lead to them, row by row, by digest.
class DerivedRows
{
public:
    struct Row
    {
        Sha256 digest;
        qint64 toldBy = 0; // the entry that told of it last
        bool seen = false;
    };

    // False where the image does not start from the row that the images before lead to.
    bool apply(const RowImage& image, qint64 entry);

    // The row of that name, absent where the journal knows none.
    Row* find(const QByteArray& name);
    [[nodiscard]] const QHash<QByteArray, Row>& all() const { return m_rows; }

private:
    QHash<QByteArray, Row> m_rows;
};

Sha256 rowDigest(const QJsonObject& row);
QString readableRow(const QByteArray& name); // "person 00000000-...": for `where`

// Walks the chain from its first entry, in slices; what it finds goes into the list.
class JournalCheck
{
public:
    enum class Depth { ChainOnly, DeriveRows };

    JournalCheck(Depth depth, QList<Discrepancy>& found)
        : m_depth(depth)
        , m_found(found)
    {
    }

    // Checks up to so many more entries; how many there were. Throws SQLite::Exception.
    int walk(Access& access, int atMost);

    // Bodies that no entry has, and heads that editions and checks state. After the walk.
    void compareHeads(Access& access);

    [[nodiscard]] qint64 lastSequence() const { return m_last.sequence; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] DerivedRows& rows() { return m_rows; }
    // The highest number that a record of the table was ever given.
    [[nodiscard]] qint64 highestNumber(const QString& table) const
    {
        return m_highest.value(table);
    }
    [[nodiscard]] const UntoldRecords& untold() const { return m_untold; }

private:
    void checkEntry(Access& access, Query& query);
    void checkBody(Access& access, const RawHeader& header, Query& query);
    void deriveRows(Access& access, const EntryBody& body, const RawHeader& header);
    static qint64 numberIn(const RowImage& image);
    bool mayFollowFromGap(Access& access, const RowImage& image);

    Depth m_depth;
    QList<Discrepancy>& m_found;
    JournalHead m_last;
    QString m_lastWrittenAt;
    qint64 m_entries = 0;
    DerivedRows m_rows;
    QHash<QString, qint64> m_highest; // by table
    UntoldRecords m_untold;
};

} // namespace muniment::vault
