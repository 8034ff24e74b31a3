-- SPDX-FileCopyrightText: 2026 The Muniment authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A point in time that somebody wants to find again: a name for a place in the journal. Who made it
-- stands there. Its name may be corrected, but it never goes.
CREATE TABLE restore_point (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    name             TEXT NOT NULL CHECK (name <> ''),
    made_at          TEXT NOT NULL,
    journal_sequence INTEGER NOT NULL CHECK (journal_sequence >= 1) -- the newest entry before it
) STRICT;
CREATE TRIGGER restore_point_delete_is_refused BEFORE DELETE ON restore_point
BEGIN SELECT RAISE(ABORT, 'a restore point is never removed'); END;
