// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/vault/access.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace muniment::vault {

// One run of one statement: values are bound in order, columns read in order of the statement.
// Throws SQLite::Exception; registers run it inside `guarded`.
//
//     Query query(access, selectAssets);
//     query << scopeId << day;
//     while (query.next())
//         assets.append({ query.id<AssetId>(), query.text(), query.date() });
class Query
{
public:
    Query(Access& access, const char* sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <typename Tag>
    Query& operator<<(const Id<Tag>& id) // a null id is NULL
    {
        return id.isNull() ? *this << std::nullopt : *this << idBytes(id);
    }
    Query& operator<<(const QString& text);
    Query& operator<<(const QByteArray& bytes);
    Query& operator<<(qint64 number);
    Query& operator<<(int number) { return *this << qint64(number); }
    Query& operator<<(Date day); // an invalid day is NULL
    Query& operator<<(Instant instant) { return *this << instant.toText(); }
    Query& operator<<(const ZonedInstant& time) { return *this << time.toText(); }
    Query& operator<<(const Sha256& digest) { return *this << digest.toBytes(); }
    Query& operator<<(std::nullopt_t);
    Query& withoutCopy(QByteArrayView bytes); // bound as a blob; must outlive the run
    template <typename Value>
    Query& operator<<(const std::optional<Value>& value)
    {
        return value ? *this << *value : *this << std::nullopt;
    }

    [[nodiscard]] bool isNull() const; // whether the column that is read next is NULL

    bool next(); // steps to the next row
    template <typename Row>
    QList<Row> rows(Row (*read)(Query&)) // those that are left
    {
        QList<Row> rows;
        while (next())
            rows.append(read(*this));
        return rows;
    }
    int run(); // steps to the end; how many rows were changed

    template <typename IdType>
    IdType id() // a null id where the column is NULL
    {
        return idFromBytes<IdType>(bytes());
    }
    QString text();
    QByteArray bytes();
    QByteArrayView view(); // a blob in SQLite's own memory, until the next step
    qint64 integer();
    int count() { return static_cast<int>(integer()); }
    std::optional<qint64> optionalInteger();
    Date date(); // an invalid day where the column is NULL
    Instant instant();
    std::optional<Instant> optionalInstant();
    std::optional<ZonedInstant> optionalZonedInstant();
    Sha256 digest();
    // A word of choice; the CHECK of the schema keeps others out, so the parse cannot fail.
    template <typename Value>
    Value choice(Result<Value> (*parse)(const QString&))
    {
        const Result<Value> value = parse(text());
        Q_ASSERT(value);
        return *value;
    }

private:
    Access& m_access;
    const char* m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_parameter = 0;
    int m_column = 0;
};

// `text` as a LIKE pattern that matches it anywhere; the statement says ESCAPE '\'.
QString likePattern(const QString& text);

} // namespace muniment::vault
