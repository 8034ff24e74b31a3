-- SPDX-FileCopyrightText: 2026 The Muniment authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an auditor asks for. Positions run per audit; `code` is the auditor's own number where there
-- is one, else R-07 for the seventh.
CREATE TABLE audit_request (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    audit_id      BLOB NOT NULL REFERENCES audit (id),
    position      INTEGER NOT NULL CHECK (position >= 1),
    code          TEXT NOT NULL COLLATE NOCASE CHECK (code <> ''),
    text          TEXT NOT NULL CHECK (text <> ''),
    period_from   TEXT,
    period_until  TEXT CHECK (period_until >= period_from),
    sample_size   INTEGER CHECK (sample_size >= 1), -- asked for; NULL: no sample
    sample_found  INTEGER CHECK (sample_found >= 0),
    owner_id      BLOB REFERENCES person (id),
    due_on        TEXT, -- NULL: with the audit's requests
    state         TEXT NOT NULL CHECK (state IN ('open', 'with_owner', 'ready', 'provided', 'back', 'accepted',
        'withdrawn')),
    moved_on      TEXT NOT NULL, -- to the state
    auditor_words TEXT NOT NULL DEFAULT '',
    our_answer    TEXT NOT NULL DEFAULT '',
    follows       BLOB REFERENCES audit_request (id) CHECK (follows <> id),
    UNIQUE (audit_id, position),
    UNIQUE (audit_id, code),
    CHECK ((period_from IS NULL) = (period_until IS NULL))
) STRICT;

CREATE TABLE audit_request_control (
    request_id BLOB NOT NULL REFERENCES audit_request (id),
    control_id BLOB NOT NULL REFERENCES control (id),
    PRIMARY KEY (request_id, control_id)
) STRICT;

-- What answers it. It stays as it is while the auditor has the answer.
CREATE TABLE audit_request_evidence (
    request_id  BLOB NOT NULL REFERENCES audit_request (id),
    evidence_id BLOB NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (request_id, evidence_id)
) STRICT;
CREATE TRIGGER audit_request_evidence_insert_is_refused BEFORE INSERT ON audit_request_evidence
WHEN (SELECT state FROM audit_request WHERE id = NEW.request_id) IN ('provided', 'accepted', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'the answer to a request is with the auditor'); END;
CREATE TRIGGER audit_request_evidence_delete_is_refused BEFORE DELETE ON audit_request_evidence
WHEN (SELECT state FROM audit_request WHERE id = OLD.request_id) IN ('provided', 'accepted', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'the answer to a request is with the auditor'); END;

-- What the auditor was given, each time that the request was answered.
CREATE TABLE audit_request_handed (
    request_id  BLOB NOT NULL REFERENCES audit_request (id),
    revision_id BLOB NOT NULL REFERENCES evidence_revision (id),
    handed_on   TEXT NOT NULL,
    edition_id  BLOB REFERENCES binder_edition (id), -- NULL: on its own
    PRIMARY KEY (request_id, revision_id, handed_on)
) STRICT;
CREATE TRIGGER audit_request_handed_update_is_refused BEFORE UPDATE ON audit_request_handed
BEGIN SELECT RAISE(ABORT, 'what was handed over is never changed'); END;
-- Only while nothing has followed can the step that answered the request be undone.
CREATE TRIGGER audit_request_handed_delete_is_refused BEFORE DELETE ON audit_request_handed
WHEN (SELECT state FROM audit_request WHERE id = OLD.request_id) <> 'provided'
BEGIN SELECT RAISE(ABORT, 'what was handed over is never taken back'); END;
