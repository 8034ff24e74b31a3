// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_witness.h"

#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/base/base_messages.h"
#include "core/binder/companion_folder.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/scope_register.h"
#include "core/vault/content_store.h"
#include "core/vault/vault_messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;
using vault::Discrepancy;
using vault::Severity;

class BinderWitnessWords
{
    Q_DECLARE_TR_FUNCTIONS(BinderWitnessWords)

public:
    static QString notIssued(const QString& binder, int edition)
    {
        return tr("The vault knows no edition %2 of %1.").arg(binder).arg(edition);
    }
    static QString otherManifest(const QString& binder, const Sha256& expected, const Sha256& found)
    {
        return tr("The manifest of %1 is not the one that was issued: its digest should be %2 and "
                  "is %3.")
            .arg(binder, expected.toHex(), found.toHex());
    }
    static QString missing(const QString& exhibit)
    {
        return tr("%1 was handed out and is no longer in the vault.").arg(exhibit);
    }
    static QString bytesMissing(const QString& exhibit, const QString& file, const Sha256& digest)
    {
        return tr("“%2” was handed out with %1; its bytes are no longer in the vault (digest %3).")
            .arg(exhibit, file, digest.toHex());
    }
    static QString bytesDamaged(const QString& exhibit, const QString& file, const Sha256& digest)
    {
        return tr("“%2” was handed out with %1; its bytes in the vault no longer have the digest "
                  "%3.")
            .arg(exhibit, file, digest.toHex());
    }
    static QString altered(const QString& exhibit, const QString& file, const Sha256& expected)
    {
        return tr("%1 was handed out with “%2”, whose digest is %3; the vault holds no such file "
                  "there.")
            .arg(exhibit, file, expected.toHex());
    }
    static QString withdrawn(const QString& exhibit, Date day, const QString& reason)
    {
        return tr("%1 was withdrawn on %2 after it was handed out: %3")
            .arg(exhibit, dateText(day), reason);
    }
};

class IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)

public:
    static QString noManifest() { return tr("it is not beside the PDF"); }
    static QString another(const QString& found, const QString& issued)
    {
        return tr("This is %1, not %2.").arg(found, issued);
    }
    static QString otherManifest(const QString& issued)
    {
        return tr("The manifest is not the one that was issued with %1.").arg(issued);
    }
};

// What the vault holds of a revision.
struct Held
{
    evidence::Revision revision;
    QList<Sha256> contents;
};
using HeldByCode = QHash<QString, Held>; // "E-041 r2"

struct VaultToday
{
    QList<audits::BinderEdition> editions;
    HeldByCode held;
};

Result<VaultToday> readToday(vault::Access& access)
{
    VaultToday present;
    const auto editions = audits::AuditRegister(access).editions();
    const auto items = evidence::EvidenceRegister(access).list();
    const auto revisions = evidence::EvidenceRegister(access).revisions();
    const auto files = evidence::EvidenceFileRegister(access).files();
    if (!editions)
        return failWith(editions);
    if (!items)
        return failWith(items);
    if (!revisions)
        return failWith(revisions);
    if (!files)
        return failWith(files);
    present.editions = *editions;
    QHash<EvidenceId, qint64> numbers;
    for (const evidence::Evidence& item : *items)
        numbers.insert(item.id, item.number);
    QHash<RevisionId, QList<Sha256>> contents;
    for (const evidence::EvidenceFile& file : *files)
        contents[file.revisionId].append(file.content);
    for (const evidence::Revision& each : *revisions)
        present.held.insert(evidence::revisionCode(numbers.value(each.evidenceId), each.revision),
            {each, contents.value(each.id)});
    return present;
}

class Comparison
{
public:
    Comparison(vault::Vault& vault, const BinderStatement& binder, const JobContext& job)
        : m_vault(vault)
        , m_binder(binder)
        , m_manifest(binder.manifest)
        , m_job(job)
    {
        m_report.binder = m_manifest.binderCode;
        m_report.journalEntries = m_manifest.journalEntries;
    }

    Result<WitnessReport> run()
    {
        const auto history = vault::compareWithWitness(m_vault, m_binder.witness());
        if (!history)
            return failWith(history);
        if (*history)
            m_report.discrepancies.append(**history);
        const Result<VaultToday> present = m_vault.read(&readToday);
        if (!present)
            return failWith(present);
        // A draft is nowhere written down.
        if (m_manifest.variant == Variant::Issued)
            compareEdition(present->editions);
        int done = 0;
        for (const ManifestExhibit& exhibit : m_manifest.exhibits) {
            if (m_job.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            m_job.report({done++, m_manifest.exhibits.size(), exhibit.number});
            if (const Status read = compareExhibit(exhibit, present->held); !read)
                return failWith(read);
        }
        return m_report;
    }

private:
    void add(const char* what, const QString& where, const QString& sentence,
        vault::Verdict verdict = vault::Verdict::Altered)
    {
        const Severity severity
            = verdict == vault::Verdict::Intact ? Severity::Notice : Severity::Damage;
        m_report.discrepancies.append(
            {severity, QString::fromLatin1(what), where, sentence, verdict});
    }

    void compareEdition(const QList<audits::BinderEdition>& editions)
    {
        const auto edition = std::find_if(
            editions.begin(), editions.end(), [this](const audits::BinderEdition& each) {
                return each.name.code == m_manifest.binderCode
                    && each.name.edition == m_manifest.edition;
            });
        if (edition == editions.end())
            add(found::binderNotIssued, m_manifest.binderCode,
                BinderWitnessWords::notIssued(m_manifest.binderCode, m_manifest.edition));
        else if (edition->manifest != m_binder.digest)
            add(found::binderManifest, m_manifest.binderCode,
                BinderWitnessWords::otherManifest(
                    m_manifest.binderCode, edition->manifest, m_binder.digest));
    }

    Status compareExhibit(const ManifestExhibit& exhibit, const HeldByCode& held)
    {
        const QString code = exhibit.number + u" r"_s + QString::number(exhibit.revision);
        const auto known = held.constFind(code);
        if (known == held.constEnd()) {
            add(found::exhibitMissing, code, BinderWitnessWords::missing(code),
                vault::Verdict::Incomplete);
            return {};
        }
        // Behind the vault's own files stand those that were taken out of a mail among them, which
        // is what they are judged by.
        for (const ManifestFile& file :
            exhibit.files.first(std::min(exhibit.files.size(), known->contents.size()))) {
            if (file.name.isEmpty()) // withheld: it was not handed out
                continue;
            ++m_report.files;
            if (!known->contents.contains(file.digest))
                add(found::exhibitAltered, code,
                    BinderWitnessWords::altered(code, file.originalName, file.digest));
            else if (const Status read = compareBytes(code, file); !read)
                return read;
        }
        if (known->revision.isWithdrawn())
            add(found::exhibitWithdrawn, code,
                BinderWitnessWords::withdrawn(
                    code, known->revision.withdrawnOn, known->revision.withdrawnReason),
                vault::Verdict::Intact);
        return {};
    }

    // Streaming compares the bytes with their digest.
    Status compareBytes(const QString& code, const ManifestFile& file)
    {
        Status read = m_vault.content().stream(
            file.digest, [](QByteArrayView) { return Status(); }, {m_job.stop, {}});
        if (read)
            return read;
        if (read.error().is(vault::cause::contentMissing))
            add(found::exhibitMissing, code,
                BinderWitnessWords::bytesMissing(code, file.originalName, file.digest),
                vault::Verdict::Incomplete);
        else if (read.error().is(vault::cause::contentAltered))
            add(found::exhibitAltered, code,
                BinderWitnessWords::bytesDamaged(code, file.originalName, file.digest));
        else
            return read;
        return {};
    }

    vault::Vault& m_vault;
    const BinderStatement& m_binder;
    const Manifest& m_manifest;
    const JobContext& m_job;
    WitnessReport m_report;
};

} // namespace

std::optional<QString> manifestAt(const QString& path)
{
    const QFileInfo given(path);
    QString manifest = path;
    if (given.isDir())
        manifest = path + u'/' + manifestName;
    else if (given.fileName() != manifestName)
        manifest = companionFolderOf(given.absoluteFilePath()) + u'/' + manifestName;
    return QFileInfo(manifest).isFile() ? std::optional(manifest) : std::nullopt;
}

vault::Witness BinderStatement::witness() const
{
    return {manifest.binderCode, manifest.journalEntries,
        Sha256::fromHex(manifest.journalHead).value_or(Sha256())};
}

Result<BinderStatement> readStatement(const QString& manifestPath)
{
    QFile file(manifestPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Problem::Unreadable, base::cause::fileUnreadable, {manifestPath, file.errorString()});
    const QByteArray text = file.read(longestManifest);
    Result<Manifest> manifest = parseManifest(text);
    if (!manifest)
        return failWith(manifest);
    return BinderStatement{std::move(*manifest), sha256Of(text)};
}

Result<Origin> originOf(vault::Vault& vault, const BinderStatement& binder)
{
    const Manifest& manifest = binder.manifest;
    if (!manifest.vault.isEmpty())
        return manifest.vault == idText(vault.id()) ? Origin::ThisVault : Origin::AnotherVault;
    return vault.read([&](vault::Access& access) -> Result<Origin> {
        const auto organisation = scope::ScopeRegister(access).organisation();
        if (!organisation)
            return failWith(organisation);
        const auto editions = audits::AuditRegister(access).editions();
        if (!editions)
            return failWith(editions);
        const auto edition
            = std::find_if(editions->begin(), editions->end(), [&](const auto& each) {
                  return each.name.code == manifest.binderCode
                      && each.name.edition == manifest.edition;
              });
        const bool isNamed = organisation->name == manifest.organisation;
        if (edition == editions->end())
            return isNamed ? Origin::CannotBeTold : Origin::AnotherVault;
        return isNamed || edition->manifest == binder.digest ? Origin::ThisVault
                                                             : Origin::CannotBeTold;
    });
}

Result<WitnessReport> compareWithBinder(
    vault::Vault& vault, const BinderStatement& binder, const JobContext& job)
{
    return Comparison(vault, binder, job).run();
}

Result<BinderStatement> statementBeside(const QString& pdf)
{
    const std::optional<QString> path = manifestAt(pdf);
    if (!path)
        return fail(Problem::NotFound, base::cause::fileUnreadable,
            {companionFolderOf(pdf) + u'/' + manifestName, IdentityWords::noManifest()});
    return readStatement(*path);
}

std::optional<BinderDiscrepancy> differenceTo(
    const BinderStatement& found, const audits::EditionName& issued, const Sha256& manifestIssued)
{
    const Manifest& manifest = found.manifest;
    if (manifest.binderCode != issued.code || manifest.edition != issued.edition)
        return BinderDiscrepancy{QString::fromLatin1(binder::found::binderAnother), {},
            IdentityWords::another(
                audits::editionNameWords({manifest.binderCode, manifest.edition, {}}),
                audits::editionNameWords(issued))};
    if (found.digest != manifestIssued)
        return BinderDiscrepancy{QString::fromLatin1(binder::found::binderManifest), {},
            IdentityWords::otherManifest(audits::editionNameWords(issued))};
    return {};
}

} // namespace muniment::binder
