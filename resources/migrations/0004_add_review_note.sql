-- SPDX-FileCopyrightText: 2026 The Muniment authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Why an item of evidence was returned or rejected, or what the reviewer noted on accepting it. It
-- belongs to the review that the item bears now; earlier ones stand in the journal.
CREATE TABLE evidence_review_note (
    evidence_id BLOB PRIMARY KEY REFERENCES evidence (id),
    note        TEXT NOT NULL CHECK (note <> '')
) STRICT;
