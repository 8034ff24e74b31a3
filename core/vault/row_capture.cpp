// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/row_capture.h"

#include "core/base/id.h"

#include <sqlite3.h>

namespace muniment::vault {

namespace {

using ValueFunction = int (*)(sqlite3*, int, sqlite3_value**);

RawValue valueInFlight(sqlite3* handle, int column, ValueFunction valueOf)
{
    sqlite3_value* value = nullptr;
    RawValue raw;
    raw.type = SQLITE_NULL;
    if (valueOf(handle, column, &value) != SQLITE_OK || !value)
        return raw;
    raw.type = sqlite3_value_type(value);
    if (raw.type == SQLITE_INTEGER) {
        raw.integer = sqlite3_value_int64(value);
    } else if (raw.type == SQLITE_TEXT || raw.type == SQLITE_BLOB) {
        raw.data = static_cast<const char*>(sqlite3_value_blob(value));
        raw.size = sqlite3_value_bytes(value);
    }
    return raw;
}

template <typename ValueAt>
RowKey keyOf(const TableShape& shape, ValueAt&& valueAt)
{
    RowKey key;
    key.reserve(std::size_t(shape.keyColumns.size()));
    for (const int column : shape.keyColumns) {
        const RawValue raw = valueAt(column);
        key.push_back({raw.type, raw.integer, std::string(raw.data, std::size_t(raw.size))});
    }
    return key;
}

// A record that nobody named: the low half of the id is the row's number.
boost::uuids::uuid idOfRow(long long row)
{
    boost::uuids::uuid id{};
    for (std::size_t i = 0; i < 8; ++i)
        id.data[15 - i] = static_cast<unsigned char>(row >> (8 * i));
    return id;
}

} // namespace

RowCapture::RowCapture(SQLite::Database& database, const TableShapes& shapes)
    : m_database(database)
    , m_shapes(shapes)
{
    sqlite3_preupdate_hook(m_database.getHandle(), &RowCapture::onChange, this);
}

RowCapture::~RowCapture()
{
    sqlite3_preupdate_hook(m_database.getHandle(), nullptr, nullptr);
}

void RowCapture::begin()
{
    m_records.clear();
    m_recordByName.clear();
    m_about = -1;
    m_touched.clear();
    m_touchedNames.clear();
}

void RowCapture::about(const char* entity, const boost::uuids::uuid& id)
{
    if (m_about >= 0 && m_records.at(m_about).id == id
        && m_records.at(m_about).entity == QLatin1String(entity))
        return;
    const QByteArray name = QByteArray(entity) + '\0' + base::uuidBytes(id);
    const auto known = m_recordByName.constFind(name);
    if (known != m_recordByName.constEnd()) {
        m_about = *known;
        return;
    }
    m_about = m_records.size();
    m_recordByName.insert(name, m_about);
    m_records.append(RecordChange{QString::fromLatin1(entity), id, {}});
}

qsizetype RowCapture::recordFor(const TableShape& shape, long long row)
{
    Q_ASSERT_X(m_about >= 0, "RowCapture", "a row was changed before Transaction::about");
    if (m_about < 0) {
        about(shape.name.toLatin1().constData(), idOfRow(row));
        return std::exchange(m_about, -1);
    }
    return m_about;
}

// How a row stood is kept where it is touched first.
template <typename ValueAt>
void RowCapture::touch(const TableShape& shape, ValueAt&& valueAt, RowBefore before, long long row)
{
    QByteArray keyForm = canonicalMembers(shape.keyMembers, valueAt);
    QByteArray name = rowName(shape, keyForm);
    if (m_touchedNames.contains(name))
        return;
    m_touchedNames.insert(std::move(name));
    std::optional<QByteArray> form;
    if (before == RowBefore::IsToBeKept)
        form = canonicalMembers(shape.members, valueAt);
    m_touched.push_back(Touched{&shape, keyOf(shape, valueAt), std::move(keyForm), std::move(form),
        recordFor(shape, row), row});
}

void RowCapture::onChange(void* self, sqlite3* handle, int operation, const char* schema,
    const char* table, long long oldRow, long long newRow)
{
    auto* capture = static_cast<RowCapture*>(self);
    const TableShape* shape
        = capture->m_shapes.find(QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
    if (!shape || qstrcmp(schema, "main") != 0)
        return;
    if (operation != SQLITE_INSERT)
        capture->touch(
            *shape,
            [handle](int column) { return valueInFlight(handle, column, &sqlite3_preupdate_old); },
            RowBefore::IsToBeKept, oldRow);
    if (operation != SQLITE_DELETE)
        capture->touch(
            *shape,
            [handle](int column) { return valueInFlight(handle, column, &sqlite3_preupdate_new); },
            RowBefore::None, newRow);
}

QList<RecordChange> RowCapture::finish(Access& access) const
{
    QList<RecordChange> records = m_records;
    for (const Touched& touched : m_touched) {
        std::optional<QByteArray> after
            = readCanonicalRow(access, *touched.shape, touched.key, touched.row);
        if (after == touched.before)
            continue;
        records[touched.record].rows.append(
            RowChange{touched.shape->utf8Name, touched.keyForm, touched.before, std::move(after)});
    }
    records.removeIf([](const RecordChange& record) { return record.rows.isEmpty(); });
    return records;
}

} // namespace muniment::vault
