// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/access.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace muniment::vault {

// One step of the schema: the SQL that leads to version `number`.
struct Migration
{
    int number = 0;
    QString name; // 0001_create_vault.sql
    QByteArray sql;
};

// Those that come with the program, in order.
QList<Migration> migrations();
int newestSchema();

// Runs what is missing, in one transaction with all checks; leaves the old schema or the new one.
Status migrate(SQLite::Database& database, const QList<Migration>& steps);

// Copies the vault beside itself through SQLite's backup and checks the copy. The path of the copy,
// or of an earlier one that holds the vault as it still stands.
Result<QString> backUpBeforeMigration(
    SQLite::Database& database, const QString& path, int schema, Instant now);

// For a connection that only reads: tables that came after the vault's version stand there empty,
// so that every register may ask for them.
Status standInForLaterTables(SQLite::Database& database);

// A table, index or trigger as the schema holds it.
struct SchemaObject
{
    QString type;
    QString name;
    QString sql;
    friend bool operator==(const SchemaObject&, const SchemaObject&) = default;
};

// Names of what differs from a fresh vault of the same version: missing, added or altered.
Result<QStringList> schemaDifferences(SQLite::Database& database);

} // namespace muniment::vault
