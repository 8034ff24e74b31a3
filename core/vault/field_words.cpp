// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/field_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::vault {

namespace {

struct NamedWords
{
    const char* name;
    const char* text;
};

// Both lists are in the order of their names: they are looked through for every line of a list.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    static QString table(const QString& name)
    {
        static constexpr NamedWords phrases[] = {
            {"applicability", QT_TR_NOOP("applicability of a requirement")},
            {"asset", QT_TR_NOOP("asset")},
            {"asset_data_class", QT_TR_NOOP("data class of an asset")},
            {"assurance_check", QT_TR_NOOP("check in a register")},
            {"assurance_document", QT_TR_NOOP("document of a third party")},
            {"assurance_exception", QT_TR_NOOP("exception of a report")},
            {"assurance_field", QT_TR_NOOP("value read in a document")},
            {"assurance_named", QT_TR_NOOP("service or region named in a document")},
            {"assurance_review", QT_TR_NOOP("review of a document")},
            {"assurance_subservice", QT_TR_NOOP("subservice organisation")},
            {"assurance_surveillance", QT_TR_NOOP("surveillance audit")},
            {"attestation", QT_TR_NOOP("attestation")},
            {"attestation_asset", QT_TR_NOOP("asset of an attestation")},
            {"attestation_evidence", QT_TR_NOOP("evidence relied on")},
            {"audit", QT_TR_NOOP("audit")},
            {"audit_certificate", QT_TR_NOOP("our certificate of an audit")},
            {"audit_framework", QT_TR_NOOP("framework of an audit")},
            {"audit_request", QT_TR_NOOP("request")},
            {"audit_request_control", QT_TR_NOOP("control of a request")},
            {"audit_request_evidence", QT_TR_NOOP("evidence of a request")},
            {"audit_request_handed", QT_TR_NOOP("what was handed over")},
            {"binder_edition", QT_TR_NOOP("binder")},
            {"binder_exhibit", QT_TR_NOOP("exhibit of a binder")},
            {"binder_hand_over", QT_TR_NOOP("handing over of a binder")},
            {"binder_recall", QT_TR_NOOP("recall of a binder")},
            {"binder_review", QT_TR_NOOP("review of a binder")},
            {"content", QT_TR_NOOP("content of a file")},
            {"control", QT_TR_NOOP("control")},
            {"control_kind", QT_TR_NOOP("kind of a control")},
            {"control_requirement", QT_TR_NOOP("requirement met by a control")},
            {"control_version", QT_TR_NOOP("text of a control")},
            {"duty", QT_TR_NOOP("duty")},
            {"evidence", QT_TR_NOOP("evidence")},
            {"evidence_file", QT_TR_NOOP("file of evidence")},
            {"evidence_link", QT_TR_NOOP("link of evidence to a control")},
            {"evidence_review_note", QT_TR_NOOP("note of a review")},
            {"evidence_revision", QT_TR_NOOP("revision of evidence")},
            {"expected_evidence", QT_TR_NOOP("expected evidence")},
            {"framework", QT_TR_NOOP("framework")},
            {"implementation", QT_TR_NOOP("control on an asset")},
            {"organisation", QT_TR_NOOP("organisation")},
            {"page_stamp", QT_TR_NOOP("page numbers of a revision")},
            {"person", QT_TR_NOOP("person")},
            {"provider", QT_TR_NOOP("provider")},
            {"provider_name", QT_TR_NOOP("other name of a provider")},
            {"reliance", QT_TR_NOOP("reliance on a document")},
            {"requirement", QT_TR_NOOP("requirement")},
            {"responsibility", QT_TR_NOOP("responsibility for a requirement")},
            {"restore_point", QT_TR_NOOP("restore point")},
            {"scope", QT_TR_NOOP("scope")},
            {"scope_framework", QT_TR_NOOP("framework of a scope")},
            {"scope_region", QT_TR_NOOP("region of a scope")},
            {"verification", QT_TR_NOOP("check of the vault")},
        };
        return find(phrases, name);
    }

    // What a column is called in one table and not in others; empty: as everywhere.
    static QString own(const QString& name)
    {
        static constexpr NamedWords phrases[] = {
            {"assurance_check.status", QT_TR_NOOP("what the register says")},
            {"assurance_document.as_of", QT_TR_NOOP("as of")},
            {"control_version.statement", QT_TR_NOOP("what we do")},
            {"evidence.source", QT_TR_NOOP("source system")},
            {"implementation.status", QT_TR_NOOP("implementation")},
            {"scope.statement", QT_TR_NOOP("statement of scope")},
        };
        return find(phrases, name);
    }

    static QString column(const QString& name)
    {
        static constexpr NamedWords phrases[] = {
            {"accreditation", QT_TR_NOOP("accreditation")},
            {"active_from", QT_TR_NOOP("active from")},
            {"active_until", QT_TR_NOOP("active until")},
            {"added_by", QT_TR_NOOP("added by")},
            {"applicability_statement", QT_TR_NOOP("statement of applicability")},
            {"applies", QT_TR_NOOP("applies")},
            {"applies_from", QT_TR_NOOP("applies from")},
            {"approved_by", QT_TR_NOOP("approved by")},
            {"approved_on", QT_TR_NOOP("approved on")},
            {"approver_id", QT_TR_NOOP("approver")},
            {"as_of", QT_TR_NOOP("as of")},
            {"asset_id", QT_TR_NOOP("asset")},
            {"attention", QT_TR_NOOP("attention")},
            {"attestation_id", QT_TR_NOOP("attestation")},
            {"audit_id", QT_TR_NOOP("audit")},
            {"auditor", QT_TR_NOOP("auditor")},
            {"auditor_words", QT_TR_NOOP("auditor's words")},
            {"bound_digest", QT_TR_NOOP("digest of what was signed")},
            {"bridge_until", QT_TR_NOOP("bridges until")},
            {"bridges", QT_TR_NOOP("follows the report")},
            {"captured_at", QT_TR_NOOP("captured")},
            {"catalog_entry", QT_TR_NOOP("entry of the catalog")},
            {"change_note", QT_TR_NOOP("note on the change")},
            {"checked_by", QT_TR_NOOP("checked by")},
            {"checked_bytes", QT_TR_NOOP("bytes read")},
            {"checked_on", QT_TR_NOOP("checked on")},
            {"classification", QT_TR_NOOP("classification")},
            {"code", QT_TR_NOOP("code")},
            {"collector_id", QT_TR_NOOP("collected by")},
            {"conclusion", QT_TR_NOOP("conclusion")},
            {"confirmed_at", QT_TR_NOOP("confirmed")},
            {"confirmed_by", QT_TR_NOOP("confirmed by")},
            {"contacts", QT_TR_NOOP("contacts")},
            {"content_sha256", QT_TR_NOOP("SHA-256")},
            {"contracting_entity", QT_TR_NOOP("contracting entity")},
            {"control_id", QT_TR_NOOP("control")},
            {"control_version_id", QT_TR_NOOP("text of the control")},
            {"covers_from", QT_TR_NOOP("covers from")},
            {"covers_until", QT_TR_NOOP("covers until")},
            {"created_at", QT_TR_NOOP("created")},
            {"data_class", QT_TR_NOOP("data class")},
            {"decided_by", QT_TR_NOOP("decided by")},
            {"decided_on", QT_TR_NOOP("decided on")},
            {"description", QT_TR_NOOP("description")},
            {"digest", QT_TR_NOOP("digest")},
            {"discrepancies", QT_TR_NOOP("discrepancies")},
            {"document_id", QT_TR_NOOP("document")},
            {"document_number", QT_TR_NOOP("number of the document")},
            {"due_after_days", QT_TR_NOOP("due, days after the period")},
            {"due_on", QT_TR_NOOP("due on")},
            {"edition", QT_TR_NOOP("edition")},
            {"edition_id", QT_TR_NOOP("binder")},
            {"effective_on", QT_TR_NOOP("effective on")},
            {"environment", QT_TR_NOOP("environment")},
            {"evidence_id", QT_TR_NOOP("evidence")},
            {"exceptions", QT_TR_NOOP("exceptions")},
            {"exclusions", QT_TR_NOOP("exclusions")},
            {"exhibits", QT_TR_NOOP("exhibits")},
            {"expected_controls", QT_TR_NOOP("expected controls")},
            {"expected_evidence_id", QT_TR_NOOP("expected evidence")},
            {"expires_on", QT_TR_NOOP("ends on")},
            {"extent", QT_TR_NOOP("extent")},
            {"family", QT_TR_NOOP("family")},
            {"field", QT_TR_NOOP("field")},
            {"fieldwork_from", QT_TR_NOOP("fieldwork from")},
            {"fieldwork_until", QT_TR_NOOP("fieldwork until")},
            {"file_name", QT_TR_NOOP("file name")},
            {"fill", QT_TR_NOOP("contains or lies in the period")},
            {"finished_at", QT_TR_NOOP("finished")},
            {"first", QT_TR_NOOP("first page number")},
            {"first_page", QT_TR_NOOP("first page")},
            {"follows", QT_TR_NOOP("follows")},
            {"framework_id", QT_TR_NOOP("framework")},
            {"frequency", QT_TR_NOOP("how often")},
            {"given_as_file", QT_TR_NOOP("given as file")},
            {"handed_by", QT_TR_NOOP("handed over by")},
            {"handed_on", QT_TR_NOOP("handed over on")},
            {"hint", QT_TR_NOOP("how to get it")},
            {"identifier", QT_TR_NOOP("number")},
            {"in_force_from", QT_TR_NOOP("in force from")},
            {"in_service_from", QT_TR_NOOP("in service from")},
            {"in_service_until", QT_TR_NOOP("in service until")},
            {"inherits_from", QT_TR_NOOP("inherits from")},
            {"issued_on", QT_TR_NOOP("issued on")},
            {"issuer", QT_TR_NOOP("issuer")},
            {"journal_head", QT_TR_NOOP("head of the journal")},
            {"journal_sequence", QT_TR_NOOP("entries of the journal")},
            {"kind", QT_TR_NOOP("kind")},
            {"known_at", QT_TR_NOOP("records as known at")},
            {"last", QT_TR_NOOP("last page number")},
            {"layer", QT_TR_NOOP("layer")},
            {"legal_name", QT_TR_NOOP("legal name")},
            {"level", QT_TR_NOOP("level")},
            {"limits", QT_TR_NOOP("limits")},
            {"line", QT_TR_NOOP("line")},
            {"look_again_on", QT_TR_NOOP("look again on")},
            {"made_at", QT_TR_NOOP("made")},
            {"made_by", QT_TR_NOOP("made by")},
            {"mail", QT_TR_NOOP("mail")},
            {"manifest_sha256", QT_TR_NOOP("digest of the manifest")},
            {"meaning", QT_TR_NOOP("meaning")},
            {"means", QT_TR_NOOP("by which means")},
            {"media_type", QT_TR_NOOP("type of file")},
            {"method", QT_TR_NOOP("method")},
            {"modified_at", QT_TR_NOOP("modified")},
            {"moved_on", QT_TR_NOOP("last move")},
            {"name", QT_TR_NOOP("name")},
            {"narrative", QT_TR_NOOP("how it is done here")},
            {"next_review_on", QT_TR_NOOP("next review on")},
            {"note", QT_TR_NOOP("note")},
            {"number", QT_TR_NOOP("number")},
            {"obtained", QT_TR_NOOP("how it was obtained")},
            {"opinion", QT_TR_NOOP("opinion")},
            {"opinion_basis", QT_TR_NOOP("basis of the opinion")},
            {"opinion_read", QT_TR_NOOP("opinion read")},
            {"options", QT_TR_NOOP("options")},
            {"organisation", QT_TR_NOOP("organisation")},
            {"other_party", QT_TR_NOOP("other party")},
            {"our_answer", QT_TR_NOOP("our answer")},
            {"our_half", QT_TR_NOOP("our half")},
            {"override_reason", QT_TR_NOOP("reason of the override")},
            {"own_document", QT_TR_NOOP("own report")},
            {"owner_id", QT_TR_NOOP("owner")},
            {"page", QT_TR_NOOP("page")},
            {"pages", QT_TR_NOOP("pages")},
            {"part", QT_TR_NOOP("part")},
            {"period_enough", QT_TR_NOOP("period enough")},
            {"period_from", QT_TR_NOOP("period from")},
            {"period_pattern", QT_TR_NOOP("pattern of periods")},
            {"period_until", QT_TR_NOOP("period until")},
            {"personal_data", QT_TR_NOOP("personal data")},
            {"planned_for", QT_TR_NOOP("planned for")},
            {"procedure", QT_TR_NOOP("how we do it")},
            {"proof", QT_TR_NOOP("kind of proof")},
            {"provider_half", QT_TR_NOOP("provider's half")},
            {"provider_id", QT_TR_NOOP("provider")},
            {"publisher", QT_TR_NOOP("publisher")},
            {"purpose", QT_TR_NOOP("purpose")},
            {"query", QT_TR_NOOP("query")},
            {"reason", QT_TR_NOOP("reason")},
            {"recalled_by", QT_TR_NOOP("recalled by")},
            {"recalled_on", QT_TR_NOOP("recalled on")},
            {"received_at", QT_TR_NOOP("received")},
            {"recipient", QT_TR_NOOP("recipient")},
            {"recipient_class", QT_TR_NOOP("kind of recipient")},
            {"recorded_by", QT_TR_NOOP("recorded by")},
            {"reference", QT_TR_NOOP("reference")},
            {"region", QT_TR_NOOP("region")},
            {"register", QT_TR_NOOP("register")},
            {"relied_from", QT_TR_NOOP("relied on from")},
            {"relied_until", QT_TR_NOOP("relied on until")},
            {"replaces", QT_TR_NOOP("replaces")},
            {"report_due", QT_TR_NOOP("report due")},
            {"request_id", QT_TR_NOOP("request")},
            {"requests_due", QT_TR_NOOP("requests due")},
            {"requirement_id", QT_TR_NOOP("requirement")},
            {"response", QT_TR_NOOP("provider's answer")},
            {"restriction", QT_TR_NOOP("restriction")},
            {"restriction_note", QT_TR_NOOP("where it may be seen")},
            {"result", QT_TR_NOOP("result")},
            {"retired_on", QT_TR_NOOP("retired on")},
            {"review", QT_TR_NOOP("review")},
            {"reviewed_on", QT_TR_NOOP("reviewed on")},
            {"reviewer_id", QT_TR_NOOP("reviewer")},
            {"revision", QT_TR_NOOP("revision")},
            {"revision_id", QT_TR_NOOP("revision")},
            {"role", QT_TR_NOOP("role")},
            {"rows_at_source", QT_TR_NOOP("rows at the source")},
            {"rows_in_file", QT_TR_NOOP("rows in the file")},
            {"rule", QT_TR_NOOP("rule")},
            {"sample_found", QT_TR_NOOP("sample, found")},
            {"sample_size", QT_TR_NOOP("sample, wanted")},
            {"scope_enough", QT_TR_NOOP("scope enough")},
            {"scope_id", QT_TR_NOOP("scope")},
            {"scope_text", QT_TR_NOOP("scope of the document")},
            {"service", QT_TR_NOOP("service")},
            {"service_model", QT_TR_NOOP("service model")},
            {"sha256", QT_TR_NOOP("SHA-256")},
            {"shown_on", QT_TR_NOOP("shown on")},
            {"shows", QT_TR_NOOP("what it shows")},
            {"signed_at", QT_TR_NOOP("signed")},
            {"signer_id", QT_TR_NOOP("signer")},
            {"signer_line", QT_TR_NOOP("line of the signer")},
            {"signer_name", QT_TR_NOOP("name of the signer")},
            {"signer_organisation", QT_TR_NOOP("organisation of the signer")},
            {"signer_role", QT_TR_NOOP("role of the signer")},
            {"size", QT_TR_NOOP("size")},
            {"source", QT_TR_NOOP("source")},
            {"stamp_code", QT_TR_NOOP("letters of the page numbers")},
            {"standard", QT_TR_NOOP("standard")},
            {"state", QT_TR_NOOP("state")},
            {"statement", QT_TR_NOOP("statement")},
            {"status", QT_TR_NOOP("status")},
            {"subject", QT_TR_NOOP("subject")},
            {"supersedes", QT_TR_NOOP("takes the place of")},
            {"test", QT_TR_NOOP("test")},
            {"text", QT_TR_NOOP("text")},
            {"time_zone", QT_TR_NOOP("time zone")},
            {"title", QT_TR_NOOP("title")},
            {"touches_us", QT_TR_NOOP("touches us")},
            {"treatment", QT_TR_NOOP("treatment")},
            {"type", QT_TR_NOOP("type")},
            {"unreadable", QT_TR_NOOP("unreadable")},
            {"valid_until", QT_TR_NOOP("valid until")},
            {"value", QT_TR_NOOP("value")},
            {"version", QT_TR_NOOP("version")},
            {"version_label", QT_TR_NOOP("version of the document")},
            {"what", QT_TR_NOOP("what is named")},
            {"who", QT_TR_NOOP("whose half")},
            {"withdrawn_at", QT_TR_NOOP("withdrawn")},
            {"withdrawn_by", QT_TR_NOOP("withdrawn by")},
            {"withdrawn_on", QT_TR_NOOP("withdrawn on")},
            {"withdrawn_reason", QT_TR_NOOP("reason of the withdrawal")},
            {"withheld", QT_TR_NOOP("withheld")},
            {"words", QT_TR_NOOP("words on the page")},
        };
        return find(phrases, name);
    }

private:
    template <std::size_t Count>
    static QString find(const NamedWords (&phrases)[Count], const QString& name)
    {
        const auto found = std::lower_bound(std::begin(phrases), std::end(phrases), name,
            [](const NamedWords& phrase, const QString& wanted) {
                return QLatin1String(phrase.name) < wanted;
            });
        return found != std::end(phrases) && QLatin1String(found->name) == name ? tr(found->text)
                                                                                : QString();
    }
};

} // namespace

QString tableWords(const QString& table)
{
    return FieldWords::table(table);
}

QString fieldWords(const QString& table, const QString& column)
{
    const QString words = FieldWords::own(table + u'.' + column);
    return words.isEmpty() ? FieldWords::column(column) : words;
}

bool isOfTheFile(const QString& column)
{
    return column == QLatin1String("id") || column == QLatin1String("position")
        || column == QLatin1String("singleton") || column == QLatin1String("vault_id")
        || column == QLatin1String("chunk_count");
}

} // namespace muniment::vault
