// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents_messages.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cmath>
#include <limits>
#include <optional>

// Reads what came through the pipe. The other side may have been taken over by a document, so
// every value is looked at; the first one that is not as agreed spoils the whole.
namespace muniment::documents {

// A thousandth of a point is finer than any printer.
inline double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

// The values of an array, one after the other.
class Fields
{
public:
    explicit Fields(const QJsonValue& value)
        : m_array(value.toArray())
        , m_intact(value.isArray())
    {
    }

    double number()
    {
        const QJsonValue value = next();
        const double number = value.toDouble();
        return keep(value.isDouble() && std::abs(number) < 1e9, number);
    }

    std::optional<double> optionalNumber()
    {
        if (m_at < m_array.size() && m_array.at(m_at).isNull()) {
            ++m_at;
            return std::nullopt;
        }
        return number();
    }

    int integer()
    {
        const QJsonValue value = next();
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        return keep(
            number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max(),
            int(number));
    }

    qint64 wideInteger()
    {
        const QJsonValue value = next();
        const qint64 number = value.toInteger(-1);
        return keep(number >= 0, number);
    }

    QString text()
    {
        const QJsonValue value = next();
        return keep(value.isString(), value.toString());
    }

    QJsonValue value() { return next(); }

    // One of the enumerators from 0 to `last`.
    template <typename Enum>
    Enum choice(Enum last)
    {
        const int number = integer();
        return keep(number >= 0 && number <= int(last), Enum(number));
    }

    // Nothing was wrong, and nothing is left over.
    [[nodiscard]] bool isIntact() const { return m_intact && m_at == m_array.size(); }

private:
    QJsonValue next()
    {
        if (m_at >= m_array.size()) {
            m_intact = false;
            return QJsonValue(QJsonValue::Undefined);
        }
        return m_array.at(m_at++);
    }

    template <typename Value>
    Value keep(bool good, Value value)
    {
        m_intact = m_intact && good;
        return good ? value : Value{};
    }

    QJsonArray m_array;
    qsizetype m_at = 0;
    bool m_intact = true;
};

inline tl::unexpected<Error> garbled(const QString& what)
{
    return fail(Problem::Damaged, cause::garbled, {}, what);
}

// Every element of an array by a function from QJsonValue to Result<Value>.
template <typename Value, typename Read>
Result<QList<Value>> readList(const QJsonValue& value, const Read& read)
{
    if (!value.isArray())
        return garbled(QStringLiteral("a list is missing"));
    const QJsonArray array = value.toArray();
    QList<Value> list;
    list.reserve(array.size());
    for (const QJsonValue& each : array) {
        Result<Value> element = read(each);
        if (!element)
            return failWith(element);
        list.append(std::move(*element));
    }
    return list;
}

template <typename Value, typename Write>
QJsonArray writeList(const QList<Value>& list, const Write& write)
{
    QJsonArray array;
    for (const Value& each : list)
        array.append(write(each));
    return array;
}

} // namespace muniment::documents
