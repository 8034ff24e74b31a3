// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_witness.h"

#include "core/audits/audit_register.h"
#include "core/base/base_messages.h"
#include "core/binder/companion_folder.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_register.h"
#include "core/vault/content_store.h"
#include "core/vault/witness.h"

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
    Comparison(vault::Vault& vault, const Manifest& manifest, const JobContext& job)
        : m_vault(vault)
        , m_manifest(manifest)
        , m_job(job)
    {
        m_report.binder = manifest.binderCode;
        m_report.journalEntries = manifest.journalEntries;
    }

    Result<WitnessReport> run(const Sha256& digest)
    {
        const auto history = vault::compareWithWitness(m_vault,
            {m_manifest.binderCode, m_manifest.journalEntries,
                Sha256::fromHex(m_manifest.journalHead).value_or(Sha256())});
        if (!history)
            return failWith(history);
        if (*history)
            m_report.discrepancies.append(**history);
        const Result<VaultToday> present = m_vault.read(&readToday);
        if (!present)
            return failWith(present);
        // A draft is nowhere written down.
        if (m_manifest.variant == Variant::Issued)
            compareEdition(present->editions, digest);
        int done = 0;
        for (const ManifestExhibit& exhibit : m_manifest.exhibits) {
            if (m_job.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            m_job.report({done++, m_manifest.exhibits.size(), exhibit.number});
            compareExhibit(exhibit, present->held);
        }
        return m_report;
    }

private:
    void add(Severity severity, const QString& what, const QString& where, const QString& sentence)
    {
        m_report.discrepancies.append({severity, what, where, sentence});
    }

    void compareEdition(const QList<audits::BinderEdition>& editions, const Sha256& digest)
    {
        const auto edition = std::find_if(
            editions.begin(), editions.end(), [this](const audits::BinderEdition& each) {
                return each.name.code == m_manifest.binderCode
                    && each.name.edition == m_manifest.edition;
            });
        if (edition == editions.end())
            add(Severity::Damage, u"binder.not_issued"_s, m_manifest.binderCode,
                BinderWitnessWords::notIssued(m_manifest.binderCode, m_manifest.edition));
        else if (edition->manifest != digest)
            add(Severity::Damage, u"binder.manifest_differs"_s, m_manifest.binderCode,
                BinderWitnessWords::otherManifest(
                    m_manifest.binderCode, edition->manifest, digest));
    }

    void compareExhibit(const ManifestExhibit& exhibit, const HeldByCode& held)
    {
        const QString code = exhibit.number + u" r"_s + QString::number(exhibit.revision);
        const auto found = held.constFind(code);
        if (found == held.constEnd()) {
            add(Severity::Damage, u"exhibit.missing"_s, code, BinderWitnessWords::missing(code));
            return;
        }
        for (const ManifestFile& file : exhibit.files) {
            if (file.name.isEmpty()) // withheld: it was not handed out
                continue;
            ++m_report.files;
            if (!found->contents.contains(file.digest) || !isWhole(file.digest))
                add(Severity::Damage, u"exhibit.altered"_s, code,
                    BinderWitnessWords::altered(code, file.originalName, file.digest));
        }
        if (found->revision.isWithdrawn())
            add(Severity::Notice, u"exhibit.withdrawn"_s, code,
                BinderWitnessWords::withdrawn(
                    code, found->revision.withdrawnOn, found->revision.withdrawnReason));
    }

    // Streaming compares the bytes with their digest.
    bool isWhole(const Sha256& digest)
    {
        return bool(m_vault.content().stream(
            digest, [](QByteArrayView) { return Status(); }, {m_job.stop, {}}));
    }

    vault::Vault& m_vault;
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

Result<WitnessReport> compareWithBinder(
    vault::Vault& vault, const QString& manifestPath, const JobContext& job)
{
    QFile file(manifestPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Problem::Unreadable, base::cause::fileUnreadable, {manifestPath, file.errorString()});
    const QByteArray text = file.readAll();
    const Result<Manifest> manifest = parseManifest(text);
    if (!manifest)
        return failWith(manifest);
    return Comparison(vault, *manifest, job).run(sha256Of(text));
}

} // namespace muniment::binder
