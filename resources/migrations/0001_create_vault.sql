-- SPDX-FileCopyrightText: 2026 The Muniment authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Keys are 16-byte UUIDs. Days are 2026-12-31; instants are 2026-12-31T16:30:00.000Z in UTC; a time
-- that a system told keeps its own offset (2026-09-30T17:02:00+02:00). Words of choice are those of
-- the value headers in core. Status is never stored: it follows from facts and a date.

-- The journal -------------------------------------------------------------------------------------

CREATE TABLE journal_entry (
    sequence      INTEGER PRIMARY KEY CHECK (sequence >= 1),
    written_at    TEXT NOT NULL,
    actor         BLOB CHECK (length(actor) = 16),
    verb          TEXT NOT NULL,
    entity        TEXT NOT NULL,
    entity_id     BLOB NOT NULL CHECK (length(entity_id) = 16),
    change_set    BLOB NOT NULL CHECK (length(change_set) = 16),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    body_hash     BLOB NOT NULL CHECK (length(body_hash) = 32),
    entry_hash    BLOB NOT NULL CHECK (length(entry_hash) = 32)
) STRICT;
CREATE INDEX journal_entry_by_entity ON journal_entry (entity_id, sequence);
CREATE INDEX journal_entry_by_change_set ON journal_entry (change_set, sequence);

CREATE TABLE journal_body (
    sequence INTEGER PRIMARY KEY REFERENCES journal_entry (sequence),
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     BLOB NOT NULL
) STRICT;

CREATE TRIGGER journal_entry_update_is_refused BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;
CREATE TRIGGER journal_entry_delete_is_refused BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;
CREATE TRIGGER journal_body_update_is_refused BEFORE UPDATE ON journal_body
BEGIN SELECT RAISE(ABORT, 'journal_body is append-only'); END;

-- The content -------------------------------------------------------------------------------------

-- Chunk n of content c has the key c * 1048576 + n, so that one content is one run of the table.
CREATE TABLE content_chunk (
    id    INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE content (
    sha256      BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    number      INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    size        INTEGER NOT NULL CHECK (size >= 0),
    chunk_count INTEGER NOT NULL CHECK (chunk_count >= 0 AND chunk_count < 1048576)
) STRICT;

-- The last number given to a kind of record (C-12, E-041). Numbers are never given twice, even
-- after an undo; so this table stands outside the journal and only ever grows.
CREATE TABLE number_given (
    kind TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 1)
) STRICT;
CREATE TRIGGER number_given_only_grows BEFORE UPDATE ON number_given WHEN NEW.last <= OLD.last
BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;
CREATE TRIGGER number_given_delete_is_refused BEFORE DELETE ON number_given
BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;

-- Organisation, people, scopes, assets ------------------------------------------------------------

-- One row. `stamp_code` begins every page stamp.
CREATE TABLE organisation (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    singleton  INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (singleton = 1),
    vault_id   BLOB NOT NULL CHECK (length(vault_id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    legal_name TEXT NOT NULL CHECK (legal_name <> ''),
    stamp_code TEXT NOT NULL CHECK (stamp_code <> ''),
    time_zone  TEXT NOT NULL CHECK (time_zone <> ''),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    number       INTEGER NOT NULL UNIQUE,
    name         TEXT NOT NULL CHECK (name <> ''),
    role         TEXT NOT NULL,
    line         TEXT NOT NULL CHECK (line IN ('runs_it', 'second_look', 'independent', 'management', 'outside')),
    organisation TEXT NOT NULL DEFAULT '',
    mail         TEXT NOT NULL DEFAULT '',
    active_from  TEXT NOT NULL,
    active_until TEXT CHECK (active_until >= active_from)
) STRICT;

CREATE TABLE provider (
    id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
    number             INTEGER NOT NULL UNIQUE,
    name               TEXT NOT NULL UNIQUE CHECK (name <> ''),
    contracting_entity TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE scope (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    number         INTEGER NOT NULL UNIQUE,
    name           TEXT NOT NULL UNIQUE CHECK (name <> ''),
    statement      TEXT NOT NULL DEFAULT '',
    exclusions     TEXT NOT NULL DEFAULT '',
    provider_id    BLOB REFERENCES provider (id),
    owner_id       BLOB REFERENCES person (id),
    inherits_from  BLOB REFERENCES scope (id) CHECK (inherits_from <> id),
    period_from    TEXT NOT NULL,
    period_until   TEXT NOT NULL CHECK (period_until >= period_from),
    period_pattern TEXT NOT NULL DEFAULT 'quarterly'
        CHECK (period_pattern IN ('monthly', 'quarterly', 'half_yearly', 'yearly'))
) STRICT;

CREATE TABLE scope_region (
    scope_id BLOB NOT NULL REFERENCES scope (id),
    region   TEXT NOT NULL CHECK (region <> ''),
    PRIMARY KEY (scope_id, region)
) STRICT;

CREATE TABLE asset (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    number           INTEGER NOT NULL UNIQUE,
    kind             TEXT NOT NULL CHECK (kind IN ('application', 'data', 'virtual_machine', 'credential')),
    name             TEXT NOT NULL CHECK (name <> ''),
    scope_id         BLOB NOT NULL REFERENCES scope (id),
    description      TEXT NOT NULL DEFAULT '',
    service          TEXT NOT NULL DEFAULT '',
    service_model    TEXT NOT NULL CHECK (service_model IN ('on_premises', 'iaas', 'paas', 'saas')),
    region           TEXT NOT NULL DEFAULT '',
    owner_id         BLOB REFERENCES person (id),
    in_service_from  TEXT NOT NULL,
    in_service_until TEXT CHECK (in_service_until >= in_service_from),
    reference        TEXT NOT NULL DEFAULT '',
    UNIQUE (scope_id, kind, name)
) STRICT;

CREATE TABLE asset_data_class (
    asset_id   BLOB NOT NULL REFERENCES asset (id),
    data_class TEXT NOT NULL CHECK (data_class <> ''),
    PRIMARY KEY (asset_id, data_class)
) STRICT;

-- Frameworks, requirements, controls --------------------------------------------------------------

CREATE TABLE framework (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    code      TEXT NOT NULL UNIQUE CHECK (code <> ''), -- iso-27001-2022
    name      TEXT NOT NULL CHECK (name <> ''),        -- ISO/IEC 27001:2022
    title     TEXT NOT NULL,
    edition   TEXT NOT NULL,
    publisher TEXT NOT NULL,
    extent    TEXT NOT NULL CHECK (extent IN ('complete', 'partial')),
    note      TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE requirement (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    framework_id     BLOB NOT NULL REFERENCES framework (id),
    identifier       TEXT NOT NULL CHECK (identifier <> ''),
    title            TEXT NOT NULL,
    text             TEXT NOT NULL DEFAULT '',
    family           TEXT NOT NULL DEFAULT '',
    position         INTEGER NOT NULL,
    layer            TEXT NOT NULL DEFAULT 'organisation' CHECK (layer IN ('customer_data', 'configuration',
        'identities', 'client_devices', 'applications', 'network_controls', 'operating_system', 'physical',
        'organisation')),
    part             TEXT NOT NULL DEFAULT 'control' CHECK (part IN ('control', 'clause')),
    attention        TEXT NOT NULL DEFAULT 'usual' CHECK (attention IN ('usual', 'always_looked_at')),
    our_half         TEXT NOT NULL DEFAULT '',
    provider_half    TEXT NOT NULL DEFAULT '',
    UNIQUE (framework_id, identifier)
) STRICT;

CREATE TABLE scope_framework (
    scope_id     BLOB NOT NULL REFERENCES scope (id),
    framework_id BLOB NOT NULL REFERENCES framework (id),
    applies_from TEXT NOT NULL,
    PRIMARY KEY (scope_id, framework_id)
) STRICT;

-- No row: applicable, for nobody has decided otherwise.
CREATE TABLE applicability (
    requirement_id BLOB NOT NULL REFERENCES requirement (id),
    scope_id       BLOB NOT NULL REFERENCES scope (id),
    state          TEXT NOT NULL CHECK (state IN ('applicable', 'excluded')),
    reason         TEXT NOT NULL DEFAULT '',
    approver_id    BLOB REFERENCES person (id),
    decided_on     TEXT NOT NULL,
    PRIMARY KEY (requirement_id, scope_id),
    CHECK (state = 'applicable' OR (reason <> '' AND approver_id IS NOT NULL))
) STRICT;

-- What stands here overrides the default by service model: for a whole scope where asset_id is NULL,
-- else for one asset.
CREATE TABLE responsibility (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    requirement_id BLOB NOT NULL REFERENCES requirement (id),
    scope_id       BLOB NOT NULL REFERENCES scope (id),
    asset_id       BLOB REFERENCES asset (id),
    who            TEXT NOT NULL CHECK (who IN ('ours', 'provider', 'shared', 'other_party', 'undecided')),
    other_party    TEXT NOT NULL DEFAULT '',
    our_half       TEXT NOT NULL DEFAULT '',
    provider_half  TEXT NOT NULL DEFAULT '',
    CHECK (who <> 'other_party' OR other_party <> '')
) STRICT;
CREATE UNIQUE INDEX responsibility_once ON responsibility (requirement_id, scope_id, ifnull(asset_id, x''));

CREATE TABLE control (
    id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
    number             INTEGER NOT NULL UNIQUE,
    title              TEXT NOT NULL CHECK (title <> ''),
    owner_id           BLOB REFERENCES person (id),
    frequency          TEXT NOT NULL CHECK (frequency IN ('continuous', 'daily', 'weekly', 'monthly', 'quarterly',
        'half_yearly', 'yearly', 'on_event')),
    provider_half      TEXT NOT NULL DEFAULT '',
    catalog_entry      TEXT UNIQUE, -- id in the starter catalog; NULL for an own control
    planned_for        TEXT,
    retired_on         TEXT
) STRICT;

CREATE TABLE control_kind (
    control_id BLOB NOT NULL REFERENCES control (id),
    kind       TEXT NOT NULL CHECK (kind IN ('application', 'data', 'virtual_machine', 'credential', 'organisation')),
    PRIMARY KEY (control_id, kind)
) STRICT;

-- The text of a control as in force from a day until the next version's day.
CREATE TABLE control_version (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    control_id    BLOB NOT NULL REFERENCES control (id),
    version       INTEGER NOT NULL CHECK (version >= 1),
    in_force_from TEXT NOT NULL,
    statement     TEXT NOT NULL,
    purpose       TEXT NOT NULL DEFAULT '',
    procedure     TEXT NOT NULL DEFAULT '',
    change_note   TEXT NOT NULL DEFAULT '',
    UNIQUE (control_id, version)
) STRICT;

CREATE TABLE control_requirement (
    control_id     BLOB NOT NULL REFERENCES control (id),
    requirement_id BLOB NOT NULL REFERENCES requirement (id),
    PRIMARY KEY (control_id, requirement_id)
) STRICT;
CREATE INDEX control_requirement_by_requirement ON control_requirement (requirement_id);

-- How far a control is put into practice, per asset; asset_id NULL is organisation-wide.
CREATE TABLE implementation (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    control_id  BLOB NOT NULL REFERENCES control (id),
    asset_id    BLOB REFERENCES asset (id),
    status      TEXT NOT NULL CHECK (status IN ('not_started', 'planned', 'partial', 'implemented', 'alternative')),
    narrative   TEXT NOT NULL DEFAULT '',
    applies     TEXT NOT NULL DEFAULT 'applies' CHECK (applies IN ('applies', 'does_not_apply')),
    reason      TEXT NOT NULL DEFAULT '',
    approver_id BLOB REFERENCES person (id),
    CHECK (applies = 'applies' OR (reason <> '' AND approver_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX implementation_once ON implementation (control_id, ifnull(asset_id, x''));
CREATE INDEX implementation_by_asset ON implementation (asset_id);

-- A row is what a control should show: a series with one slot per period of its frequency.
CREATE TABLE expected_evidence (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    control_id     BLOB NOT NULL REFERENCES control (id),
    position       INTEGER NOT NULL,
    title          TEXT NOT NULL CHECK (title <> ''),
    proof          TEXT NOT NULL CHECK (proof IN ('population', 'sample', 'signed_review', 'log', 'configuration',
        'report', 'policy', 'record', 'test_result', 'screenshot')),
    fill           TEXT NOT NULL CHECK (fill IN ('contains', 'lies_in')),
    frequency      TEXT NOT NULL CHECK (frequency IN ('continuous', 'daily', 'weekly', 'monthly', 'quarterly',
        'half_yearly', 'yearly', 'on_event')),
    sample_size    INTEGER CHECK (sample_size >= 1),
    due_after_days INTEGER NOT NULL DEFAULT 15 CHECK (due_after_days >= 0),
    source         TEXT NOT NULL DEFAULT '',
    hint           TEXT NOT NULL DEFAULT '',
    owner_id       BLOB REFERENCES person (id),
    active_from    TEXT,
    active_until   TEXT CHECK (active_until >= active_from)
) STRICT;
CREATE INDEX expected_evidence_by_control ON expected_evidence (control_id, position);

-- Evidence ----------------------------------------------------------------------------------------

CREATE TABLE evidence (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    number           INTEGER NOT NULL UNIQUE,
    title            TEXT NOT NULL CHECK (title <> ''),
    shows            TEXT NOT NULL DEFAULT '',
    covers_from      TEXT,
    covers_until     TEXT CHECK (covers_until >= covers_from), -- the same day: a point in time
    captured_at      TEXT, -- with the source's own offset
    source           TEXT NOT NULL DEFAULT '',
    query            TEXT NOT NULL DEFAULT '',
    environment      TEXT NOT NULL DEFAULT '',
    rows_at_source   INTEGER CHECK (rows_at_source >= 0),
    rows_in_file     INTEGER CHECK (rows_in_file >= 0),
    sample_size      INTEGER CHECK (sample_size >= 1),
    sample_found     INTEGER CHECK (sample_found >= 0),
    collector_id     BLOB REFERENCES person (id),
    classification   TEXT NOT NULL DEFAULT 'internal'
        CHECK (classification IN ('public', 'internal', 'confidential', 'secret')),
    personal_data    TEXT NOT NULL DEFAULT '',
    restriction      TEXT NOT NULL DEFAULT 'auditors_and_regulators'
        CHECK (restriction IN ('public', 'auditors_and_regulators', 'named_recipients', 'not_to_be_passed_on')),
    restriction_note TEXT NOT NULL DEFAULT '', -- who may see it, where, asked for from whom
    review           TEXT NOT NULL DEFAULT 'submitted'
        CHECK (review IN ('draft', 'submitted', 'accepted', 'returned', 'rejected')),
    reviewer_id      BLOB REFERENCES person (id),
    reviewed_on      TEXT,
    version_label    TEXT NOT NULL DEFAULT '', -- of a policy or procedure: its own version
    approved_by      TEXT NOT NULL DEFAULT '',
    approved_on      TEXT,
    next_review_on   TEXT,
    CHECK ((covers_from IS NULL) = (covers_until IS NULL)),
    CHECK (review NOT IN ('accepted', 'returned', 'rejected') OR (reviewer_id IS NOT NULL AND reviewed_on IS NOT NULL))
) STRICT;

CREATE TABLE evidence_revision (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    evidence_id      BLOB NOT NULL REFERENCES evidence (id),
    revision         INTEGER NOT NULL CHECK (revision >= 1),
    reason           TEXT NOT NULL DEFAULT '',
    received_at      TEXT NOT NULL,
    added_by         BLOB REFERENCES person (id),
    withdrawn_on     TEXT,
    withdrawn_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (evidence_id, revision)
) STRICT;

CREATE TABLE evidence_file (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    revision_id    BLOB NOT NULL REFERENCES evidence_revision (id),
    position       INTEGER NOT NULL,
    name           TEXT NOT NULL, -- as it was called where it came from
    media_type     TEXT NOT NULL, -- by content
    content_sha256 BLOB NOT NULL REFERENCES content (sha256),
    size           INTEGER NOT NULL CHECK (size >= 0),
    modified_at    TEXT,
    UNIQUE (revision_id, position)
) STRICT;
CREATE INDEX evidence_file_by_content ON evidence_file (content_sha256);

CREATE TABLE evidence_link (
    id                   BLOB PRIMARY KEY CHECK (length(id) = 16),
    evidence_id          BLOB NOT NULL REFERENCES evidence (id),
    control_id           BLOB NOT NULL REFERENCES control (id),
    asset_id             BLOB REFERENCES asset (id),
    expected_evidence_id BLOB REFERENCES expected_evidence (id),
    note                 TEXT NOT NULL DEFAULT '' -- what it shows for this control
) STRICT;
CREATE UNIQUE INDEX evidence_link_once ON evidence_link
    (evidence_id, control_id, ifnull(asset_id, x''), ifnull(expected_evidence_id, x''));
CREATE INDEX evidence_link_by_control ON evidence_link (control_id);

-- Attestation -------------------------------------------------------------------------------------

CREATE TABLE attestation (
    id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
    number              INTEGER NOT NULL UNIQUE,
    control_id          BLOB NOT NULL REFERENCES control (id),
    control_version_id  BLOB NOT NULL REFERENCES control_version (id),
    subject             TEXT NOT NULL CHECK (subject IN ('design', 'operating')),
    period_from         TEXT NOT NULL, -- design: the day as of
    period_until        TEXT NOT NULL CHECK (period_until >= period_from),
    meaning             TEXT NOT NULL CHECK (meaning IN ('performed', 'reviewed', 'tested', 'approved')),
    conclusion          TEXT NOT NULL CHECK (conclusion IN ('effective', 'with_exceptions', 'not_effective',
        'not_performed', 'no_occurrence')),
    statement           TEXT NOT NULL CHECK (statement <> ''),
    exceptions          TEXT NOT NULL DEFAULT '',
    signer_id           BLOB NOT NULL REFERENCES person (id),
    signer_name         TEXT NOT NULL, -- as they were called when they signed
    signer_role         TEXT NOT NULL,
    signer_line         TEXT NOT NULL,
    signer_organisation TEXT NOT NULL,
    obtained            TEXT NOT NULL CHECK (obtained IN ('at_this_desk', 'returned_packet', 'signed_paper', 'mail')),
    recorded_by         BLOB REFERENCES person (id), -- when another person typed it in
    signed_at           TEXT NOT NULL, -- with the offset of the organisation's zone
    valid_until         TEXT,
    bound_digest        BLOB NOT NULL CHECK (length(bound_digest) = 32),
    override_reason     TEXT NOT NULL DEFAULT '',
    supersedes          BLOB REFERENCES attestation (id),
    withdrawn_at        TEXT,
    withdrawn_by        BLOB REFERENCES person (id),
    withdrawn_reason    TEXT NOT NULL DEFAULT '',
    CHECK (withdrawn_at IS NULL OR withdrawn_reason <> ''),
    CHECK (conclusion <> 'with_exceptions' OR exceptions <> ''),
    CHECK (subject <> 'design' OR period_from = period_until)
) STRICT;
CREATE INDEX attestation_by_control ON attestation (control_id, period_from);

CREATE TABLE attestation_evidence (
    attestation_id BLOB NOT NULL REFERENCES attestation (id),
    revision_id    BLOB NOT NULL REFERENCES evidence_revision (id),
    digest         BLOB NOT NULL CHECK (length(digest) = 32), -- of the revision's files
    PRIMARY KEY (attestation_id, revision_id)
) STRICT;
CREATE INDEX attestation_evidence_by_revision ON attestation_evidence (revision_id);

CREATE TABLE attestation_asset (
    attestation_id BLOB NOT NULL REFERENCES attestation (id),
    asset_id       BLOB NOT NULL REFERENCES asset (id),
    PRIMARY KEY (attestation_id, asset_id)
) STRICT;

-- A signature is withdrawn once, and otherwise never changed or removed.
CREATE TRIGGER attestation_is_only_withdrawn BEFORE UPDATE ON attestation
WHEN OLD.withdrawn_at IS NOT NULL
    OR (NEW.id, NEW.number, NEW.control_id, NEW.control_version_id, NEW.subject, NEW.period_from,
        NEW.period_until, NEW.meaning, NEW.conclusion, NEW.statement, NEW.exceptions, NEW.signer_id,
        NEW.signer_name, NEW.signer_role, NEW.signer_line, NEW.signer_organisation, NEW.obtained,
        NEW.recorded_by, NEW.signed_at, NEW.valid_until, NEW.bound_digest, NEW.override_reason, NEW.supersedes)
    IS NOT
       (OLD.id, OLD.number, OLD.control_id, OLD.control_version_id, OLD.subject, OLD.period_from,
        OLD.period_until, OLD.meaning, OLD.conclusion, OLD.statement, OLD.exceptions, OLD.signer_id,
        OLD.signer_name, OLD.signer_role, OLD.signer_line, OLD.signer_organisation, OLD.obtained,
        OLD.recorded_by, OLD.signed_at, OLD.valid_until, OLD.bound_digest, OLD.override_reason, OLD.supersedes)
BEGIN SELECT RAISE(ABORT, 'a signature is only withdrawn'); END;
CREATE TRIGGER attestation_delete_is_refused BEFORE DELETE ON attestation
BEGIN SELECT RAISE(ABORT, 'a signature is never deleted'); END;
CREATE TRIGGER attestation_evidence_update_is_refused BEFORE UPDATE ON attestation_evidence
BEGIN SELECT RAISE(ABORT, 'what a signature relied on does not change'); END;
CREATE TRIGGER attestation_evidence_delete_is_refused BEFORE DELETE ON attestation_evidence
BEGIN SELECT RAISE(ABORT, 'what a signature relied on does not change'); END;
CREATE TRIGGER attestation_asset_update_is_refused BEFORE UPDATE ON attestation_asset
BEGIN SELECT RAISE(ABORT, 'what a signature relied on does not change'); END;
CREATE TRIGGER attestation_asset_delete_is_refused BEFORE DELETE ON attestation_asset
BEGIN SELECT RAISE(ABORT, 'what a signature relied on does not change'); END;

-- Assurance documents -----------------------------------------------------------------------------

CREATE TABLE assurance_document (
    id                   BLOB PRIMARY KEY CHECK (length(id) = 16),
    number               INTEGER NOT NULL UNIQUE,
    kind                 TEXT NOT NULL CHECK (kind IN ('certificate', 'report', 'letter', 'self_declaration', 'listing')),
    type                 TEXT NOT NULL, -- soc2_type2, iso_certificate, ...
    provider_id          BLOB NOT NULL REFERENCES provider (id),
    revision_id          BLOB REFERENCES evidence_revision (id), -- the file
    title                TEXT NOT NULL CHECK (title <> ''),
    standard             TEXT NOT NULL DEFAULT '',
    edition              TEXT NOT NULL DEFAULT '',
    document_number      TEXT NOT NULL DEFAULT '',
    issuer               TEXT NOT NULL DEFAULT '',
    accreditation        TEXT NOT NULL DEFAULT '',
    subject              TEXT NOT NULL DEFAULT '', -- the legal entity it speaks about
    scope_text           TEXT NOT NULL DEFAULT '',
    applicability_statement TEXT NOT NULL DEFAULT '', -- version and date of the statement of applicability
    decided_on           TEXT,
    issued_on            TEXT,
    effective_on         TEXT,
    expires_on           TEXT,
    period_from          TEXT,
    period_until         TEXT CHECK (period_until >= period_from),
    as_of                TEXT,
    bridge_until         TEXT,
    opinion              TEXT NOT NULL DEFAULT '' CHECK (opinion IN ('', 'unqualified', 'qualified', 'adverse', 'disclaimer')),
    opinion_basis        TEXT NOT NULL DEFAULT '',
    restriction          TEXT NOT NULL
        CHECK (restriction IN ('public', 'auditors_and_regulators', 'named_recipients', 'not_to_be_passed_on')),
    restriction_note     TEXT NOT NULL DEFAULT '',
    supersedes           BLOB REFERENCES assurance_document (id),
    bridges              BLOB REFERENCES assurance_document (id),
    confirmed_by         BLOB REFERENCES person (id),
    confirmed_at         TEXT NOT NULL,
    CHECK ((period_from IS NULL) = (period_until IS NULL))
) STRICT;

-- Lists that a document names: its services, regions, sites, exclusions and criteria categories.
CREATE TABLE assurance_named (
    document_id BLOB NOT NULL REFERENCES assurance_document (id),
    what        TEXT NOT NULL CHECK (what IN ('service', 'region', 'site', 'exclusion', 'category')),
    name        TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (document_id, what, name)
) STRICT;

CREATE TABLE assurance_surveillance (
    document_id BLOB NOT NULL REFERENCES assurance_document (id),
    due_on      TEXT NOT NULL,
    shown_on    TEXT,
    PRIMARY KEY (document_id, due_on)
) STRICT;

CREATE TABLE assurance_exception (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    document_id BLOB NOT NULL REFERENCES assurance_document (id),
    position    INTEGER NOT NULL,
    test        TEXT NOT NULL,
    result      TEXT NOT NULL,
    response    TEXT NOT NULL DEFAULT '', -- the provider's own, not audited
    touches_us  TEXT NOT NULL DEFAULT 'undecided' CHECK (touches_us IN ('undecided', 'yes', 'no')),
    our_answer  TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE assurance_subservice (
    id                BLOB PRIMARY KEY CHECK (length(id) = 16),
    document_id       BLOB NOT NULL REFERENCES assurance_document (id),
    position          INTEGER NOT NULL,
    name              TEXT NOT NULL CHECK (name <> ''),
    method            TEXT NOT NULL CHECK (method IN ('carve_out', 'inclusive', 'not_stated')),
    expected_controls TEXT NOT NULL DEFAULT '',
    own_document      BLOB REFERENCES assurance_document (id)
) STRICT;

-- Where each confirmed value was read: page, exact words, rule.
CREATE TABLE assurance_field (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    document_id BLOB NOT NULL REFERENCES assurance_document (id),
    position    INTEGER NOT NULL,
    field       TEXT NOT NULL,
    value       TEXT NOT NULL,
    page        INTEGER, -- NULL: typed by hand
    words       TEXT NOT NULL DEFAULT '',
    rule        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE duty (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    number      INTEGER NOT NULL UNIQUE,
    document_id BLOB NOT NULL REFERENCES assurance_document (id),
    kind        TEXT NOT NULL CHECK (kind IN ('cuec', 'other_user_responsibility', 'matrix_row', 'contract')),
    reference   TEXT NOT NULL DEFAULT '',
    text        TEXT NOT NULL CHECK (text <> ''),
    page        INTEGER,
    state       TEXT NOT NULL DEFAULT 'undecided'
        CHECK (state IN ('undecided', 'met', 'not_met', 'does_not_concern_us')),
    control_id  BLOB REFERENCES control (id),
    reason      TEXT NOT NULL DEFAULT '',
    decided_by  BLOB REFERENCES person (id),
    decided_on  TEXT,
    CHECK (state <> 'met' OR control_id IS NOT NULL),
    CHECK (state <> 'does_not_concern_us' OR reason <> '')
) STRICT;

-- A requirement's provider half leans on a document, for a span of days.
CREATE TABLE reliance (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    requirement_id BLOB NOT NULL REFERENCES requirement (id),
    scope_id       BLOB NOT NULL REFERENCES scope (id),
    document_id    BLOB NOT NULL REFERENCES assurance_document (id),
    page           INTEGER,
    relied_from    TEXT NOT NULL,
    relied_until   TEXT CHECK (relied_until >= relied_from),
    UNIQUE (requirement_id, scope_id, document_id, relied_from)
) STRICT;
CREATE INDEX reliance_by_document ON reliance (document_id);

-- A look into a register, as a recorded act.
CREATE TABLE assurance_check (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    document_id   BLOB NOT NULL REFERENCES assurance_document (id),
    register      TEXT NOT NULL,
    checked_on    TEXT NOT NULL,
    checked_by    BLOB REFERENCES person (id),
    status        TEXT NOT NULL CHECK (status IN ('listed', 'suspended', 'withdrawn', 'not_found')),
    note          TEXT NOT NULL DEFAULT '',
    look_again_on TEXT
) STRICT;

CREATE TABLE assurance_review (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    document_id  BLOB NOT NULL REFERENCES assurance_document (id),
    reviewer_id  BLOB NOT NULL REFERENCES person (id),
    reviewed_on  TEXT NOT NULL,
    opinion_read TEXT NOT NULL DEFAULT '',
    exceptions   TEXT NOT NULL DEFAULT '', -- those that touch us and what we do
    scope_enough TEXT NOT NULL DEFAULT '',
    period_enough TEXT NOT NULL DEFAULT '',
    conclusion   TEXT NOT NULL CHECK (conclusion IN ('may_be_relied_on', 'with_limits', 'not')),
    limits       TEXT NOT NULL DEFAULT ''
) STRICT;

-- Audits, editions, page stamps -------------------------------------------------------------------

CREATE TABLE audit (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    number        INTEGER NOT NULL UNIQUE,
    name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('certification', 'surveillance', 'recertification', 'type_1', 'type_2',
        'internal', 'customer', 'regulator')),
    scope_id      BLOB REFERENCES scope (id), -- NULL: all scopes
    period_from   TEXT NOT NULL,
    period_until  TEXT NOT NULL CHECK (period_until >= period_from),
    auditor       TEXT NOT NULL DEFAULT '', -- the firm
    contacts      TEXT NOT NULL DEFAULT '',
    purpose       TEXT NOT NULL DEFAULT '',
    requests_due  TEXT,
    fieldwork_from TEXT,
    fieldwork_until TEXT CHECK (fieldwork_until >= fieldwork_from),
    report_due    TEXT
) STRICT;

CREATE TABLE audit_framework (
    audit_id     BLOB NOT NULL REFERENCES audit (id),
    framework_id BLOB NOT NULL REFERENCES framework (id),
    PRIMARY KEY (audit_id, framework_id)
) STRICT;

CREATE TABLE binder_edition (
    id                BLOB PRIMARY KEY CHECK (length(id) = 16),
    code              TEXT NOT NULL, -- B-2026-014
    edition           INTEGER NOT NULL CHECK (edition >= 1),
    audit_id          BLOB REFERENCES audit (id),
    replaces          BLOB REFERENCES binder_edition (id),
    recipient_class   TEXT NOT NULL CHECK (recipient_class IN ('own_auditor', 'regulator', 'customer', 'inside')),
    recipient         TEXT NOT NULL DEFAULT '',
    known_at          TEXT NOT NULL,
    as_of             TEXT NOT NULL,
    made_at           TEXT NOT NULL,
    made_by           BLOB REFERENCES person (id),
    options           TEXT NOT NULL, -- canonical JSON of what was asked for
    file_name         TEXT NOT NULL,
    pages             INTEGER NOT NULL CHECK (pages >= 1),
    exhibits          INTEGER NOT NULL,
    withheld          INTEGER NOT NULL,
    given_as_file     INTEGER NOT NULL,
    unreadable        INTEGER NOT NULL,
    manifest_sha256   BLOB NOT NULL CHECK (length(manifest_sha256) = 32),
    journal_sequence  INTEGER NOT NULL,
    journal_head      BLOB NOT NULL CHECK (length(journal_head) = 32),
    UNIQUE (code, edition)
) STRICT;

CREATE TABLE binder_exhibit (
    edition_id  BLOB NOT NULL REFERENCES binder_edition (id),
    revision_id BLOB NOT NULL REFERENCES evidence_revision (id),
    treatment   TEXT NOT NULL CHECK (treatment IN ('printed', 'given_as_file', 'withheld', 'unreadable')),
    first_page  INTEGER NOT NULL CHECK (first_page >= 1),
    PRIMARY KEY (edition_id, revision_id)
) STRICT;

-- Page numbers given to a revision's pages at its first issue. They never change and never overlap.
CREATE TABLE page_stamp (
    revision_id BLOB PRIMARY KEY REFERENCES evidence_revision (id),
    first       INTEGER NOT NULL UNIQUE CHECK (first >= 1),
    last        INTEGER NOT NULL UNIQUE CHECK (last >= first)
) STRICT;
CREATE TRIGGER page_stamp_does_not_overlap BEFORE INSERT ON page_stamp
WHEN EXISTS (SELECT 1 FROM page_stamp WHERE first <= NEW.last AND last >= NEW.first)
BEGIN SELECT RAISE(ABORT, 'these page numbers were given already'); END;
CREATE TRIGGER page_stamp_update_is_refused BEFORE UPDATE ON page_stamp
BEGIN SELECT RAISE(ABORT, 'page numbers never change'); END;
CREATE TRIGGER page_stamp_delete_is_refused BEFORE DELETE ON page_stamp
BEGIN SELECT RAISE(ABORT, 'page numbers never change'); END;

-- A check of the vault, as a recorded act.
CREATE TABLE verification (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    level            TEXT NOT NULL CHECK (level IN ('quick', 'full')),
    finished_at      TEXT NOT NULL,
    discrepancies    INTEGER NOT NULL CHECK (discrepancies >= 0),
    journal_sequence INTEGER NOT NULL,
    checked_bytes    INTEGER NOT NULL
) STRICT;
