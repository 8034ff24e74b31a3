// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/query.h"

#include "core/base/clean_text.h"

#include <string>

namespace muniment::vault {

Query::Query(Access& access, const char* sql)
    : m_access(access)
    , m_sql(sql)
    , m_statement(access.lend(sql))
{
}

Query::~Query()
{
    m_access.giveBack(m_sql, std::move(m_statement));
}

Query& Query::operator<<(const QString& text)
{
    // An empty text stays a text: only nullopt is NULL.
    if (text.isEmpty())
        m_statement->bindNoCopy(++m_parameter, "");
    else
        m_statement->bind(++m_parameter, text.toStdString());
    return *this;
}

Query& Query::operator<<(const QByteArray& bytes)
{
    m_statement->bind(++m_parameter, bytes.constData(), static_cast<int>(bytes.size()));
    return *this;
}

Query& Query::operator<<(qint64 number)
{
    m_statement->bind(++m_parameter, static_cast<int64_t>(number));
    return *this;
}

Query& Query::operator<<(Date day)
{
    return day.isValid() ? *this << dateText(day) : *this << std::nullopt;
}

Query& Query::operator<<(std::nullopt_t)
{
    m_statement->bind(++m_parameter);
    return *this;
}

Query& Query::withoutCopy(QByteArrayView bytes)
{
    m_statement->bindNoCopy(++m_parameter, bytes.data(), static_cast<int>(bytes.size()));
    return *this;
}

bool Query::isNull() const
{
    return m_statement->getColumn(m_column).isNull();
}

bool Query::next()
{
    m_column = 0;
    return m_statement->executeStep();
}

int Query::run()
{
    while (next()) { }
    return m_access.database().getChanges();
}

QString Query::text()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const char* characters = column.getText();
    return exactText(QByteArrayView(characters, column.getBytes()));
}

QByteArray Query::bytes()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const void* data = column.getBlob();
    return QByteArray(static_cast<const char*>(data), column.getBytes());
}

QByteArrayView Query::view()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const void* data = column.getBlob();
    return QByteArrayView(static_cast<const char*>(data), column.getBytes());
}

qint64 Query::integer()
{
    return m_statement->getColumn(m_column++).getInt64();
}

std::optional<qint64> Query::optionalInteger()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    return column.isNull() ? std::nullopt : std::optional<qint64>(column.getInt64());
}

Date Query::date()
{
    return parseDate(text()).value_or(Date());
}

Instant Query::instant()
{
    return parseInstant(text()).value_or(Instant{});
}

std::optional<Instant> Query::optionalInstant()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return instant();
}

std::optional<ZonedInstant> Query::optionalZonedInstant()
{
    const Result<ZonedInstant> time = parseZonedInstant(text());
    return time ? std::optional<ZonedInstant>(*time) : std::nullopt;
}

Sha256 Query::digest()
{
    return Sha256::fromBytes(bytes()).value_or(Sha256{});
}

QString likePattern(const QString& text)
{
    QString escaped = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

} // namespace muniment::vault
