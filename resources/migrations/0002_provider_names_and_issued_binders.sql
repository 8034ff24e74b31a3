-- SPDX-FileCopyrightText: 2026 The Muniment authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Other names under which a provider's documents may call it: its legal entities, short and former
-- names. A document is never taken for another provider's because it is written differently.
CREATE TABLE provider_name (
    provider_id BLOB NOT NULL REFERENCES provider (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (provider_id, name)
) STRICT;

-- An issued binder may lie with others: what the vault says of it is neither changed nor taken
-- back. That it was recalled is said beside it.
CREATE TRIGGER binder_edition_update_is_refused BEFORE UPDATE ON binder_edition
BEGIN SELECT RAISE(ABORT, 'an issued binder is never taken back'); END;
CREATE TRIGGER binder_edition_delete_is_refused BEFORE DELETE ON binder_edition
BEGIN SELECT RAISE(ABORT, 'an issued binder is never taken back'); END;
CREATE TRIGGER binder_exhibit_update_is_refused BEFORE UPDATE ON binder_exhibit
BEGIN SELECT RAISE(ABORT, 'an issued binder is never taken back'); END;
CREATE TRIGGER binder_exhibit_delete_is_refused BEFORE DELETE ON binder_exhibit
BEGIN SELECT RAISE(ABORT, 'an issued binder is never taken back'); END;

CREATE TABLE binder_recall (
    edition_id  BLOB PRIMARY KEY REFERENCES binder_edition (id),
    recalled_on TEXT NOT NULL,
    recalled_by BLOB REFERENCES person (id),
    reason      TEXT NOT NULL CHECK (reason <> '')
) STRICT;
