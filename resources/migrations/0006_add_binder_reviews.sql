-- SPDX-FileCopyrightText: 2026 The Muniment authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A second person's look through the binder of an audit, and the state of the records that it was of.
CREATE TABLE binder_review (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    audit_id         BLOB NOT NULL REFERENCES audit (id),
    reviewer_id      BLOB NOT NULL REFERENCES person (id),
    reviewed_on      TEXT NOT NULL,
    journal_sequence INTEGER NOT NULL CHECK (journal_sequence >= 0), -- the last entry before it
    note             TEXT NOT NULL DEFAULT ''
) STRICT;

-- To whom an edition went, when and by which means.
CREATE TABLE binder_hand_over (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    edition_id BLOB NOT NULL REFERENCES binder_edition (id),
    handed_on  TEXT NOT NULL,
    recipient  TEXT NOT NULL CHECK (recipient <> ''),
    means      TEXT NOT NULL DEFAULT '',
    handed_by  BLOB REFERENCES person (id)
) STRICT;

-- The number of our own certificate that an audit is about.
CREATE TABLE audit_certificate (
    audit_id BLOB PRIMARY KEY REFERENCES audit (id),
    number   TEXT NOT NULL CHECK (number <> '')
) STRICT;
