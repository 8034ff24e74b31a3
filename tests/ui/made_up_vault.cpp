// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_vault.h"

#include "core/assurance/file_review.h"
#include "core/attestation/signing.h"
#include "core/audits/audit_register.h"
#include "core/controls/control_register.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/controls/starter_catalog.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_register.h"
#include "core/vault/content_store.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace muniment::tests {

using namespace Qt::StringLiterals;

namespace {

const Instant today = mustHold(parseInstant(u"2026-11-23T10:42:00Z"_s));
const Period wholeYear{Date(2026, 1, 1), Date(2026, 12, 31)};

class Filler
{
public:
    explicit Filler(vault::Vault& vault)
        : m_vault(vault)
    {
    }

    void fill()
    {
        addPeople();
        addScope();
        addControls();
        addEvidence();
        sign();
    }

private:
    template <typename Work>
    auto write(Work&& work)
    {
        return mustHold(
            m_vault.write(vault::Act{m_officer, u"test.fill"_s}, std::forward<Work>(work)));
    }

    void addPeople()
    {
        const auto add = [this](const QString& name, const QString& role, scope::Line line) {
            scope::NewPerson person;
            person.name = name;
            person.role = role;
            person.line = line;
            person.activeFrom = Date(2025, 1, 1);
            return write([&person](vault::Transaction& transaction) {
                return scope::ScopeRegister::addPerson(transaction, person);
            });
        };
        m_officer = add(u"Ines Duarte"_s, u"Compliance officer"_s, scope::Line::SecondLook);
        m_platform = add(u"Mara Okafor"_s, u"Platform lead"_s, scope::Line::RunsIt);
        m_data = add(u"Jonas Weber"_s, u"Data lead"_s, scope::Line::RunsIt);
    }

    void addScope()
    {
        m_scope = write([this](vault::Transaction& transaction) -> Result<ScopeId> {
            const Result<ProviderId> provider = scope::ProviderRegister::add(
                transaction, {u"Microsoft"_s, u"Microsoft Ireland Operations Ltd"_s});
            if (!provider)
                return failWith(provider);
            scope::NewScope scope;
            scope.name = u"Payments EU"_s;
            scope.statement = u"Claims payments on Azure, West Europe and North Europe."_s;
            scope.providerId = *provider;
            scope.ownerId = m_officer;
            scope.regions = {u"westeurope"_s, u"northeurope"_s};
            scope.period = wholeYear;
            return scope::ScopeRegister::addScope(transaction, scope);
        });
        addAsset(scope::AssetKind::Application, u"Claims portal"_s);
        addAsset(scope::AssetKind::Application, u"Payout service"_s);
        addAsset(scope::AssetKind::Data, u"Claims database"_s);
        addAsset(scope::AssetKind::Data, u"Policy archive"_s);
        addAsset(scope::AssetKind::VirtualMachine, u"Batch host"_s);
        addAsset(scope::AssetKind::Credential, u"Deployment principal"_s);
    }

    void addAsset(scope::AssetKind kind, const QString& name)
    {
        scope::NewAsset asset;
        asset.kind = kind;
        asset.name = name;
        asset.scopeId = m_scope;
        asset.ownerId = m_platform;
        asset.inServiceFrom = Date(2025, 3, 1);
        write([&asset](vault::Transaction& transaction) {
            return scope::AssetRegister::add(transaction, asset);
        });
    }

    void addControls()
    {
        const QList<controls::StarterControl> offered = mustHold(controls::starterControls());
        QStringList entries;
        for (const controls::StarterControl& each : offered)
            if (entries.size() < 24)
                entries.append(each.control.catalogEntry);
        write([](vault::Transaction& transaction) {
            return controls::loadStarterFrameworks(
                transaction, {u"iso-27001-2022"_s, u"soc2-tsc-2017"_s});
        });
        write([this](vault::Transaction& transaction) -> Status {
            const auto held = controls::FrameworkRegister(transaction.access()).frameworks();
            if (!held)
                return failWith(held);
            for (const controls::Framework& each : *held)
                if (const Status applied = controls::FrameworkRegister::applyToScope(
                        transaction, {m_scope, each.id, Date(2026, 1, 1)});
                    !applied)
                    return applied;
            return {};
        });
        m_controls = write([&entries](vault::Transaction& transaction) {
            return controls::adoptStarterControls(transaction, entries, Date(2026, 1, 1));
        });
        const QList<scope::Asset> assets = mustHold(m_vault.read(
            [](vault::Access& access) { return scope::AssetRegister(access).list(); }));
        write([&](vault::Transaction& transaction) -> Status {
            for (qsizetype index = 0; index < m_controls.size(); ++index)
                if (const Status settled = settle(transaction, index, assets); !settled)
                    return settled;
            return {};
        });
    }

    // Gives a control its owner and says how far it is put into practice.
    Status settle(
        vault::Transaction& transaction, qsizetype index, const QList<scope::Asset>& assets)
    {
        using controls::ImplementationStatus;
        static constexpr ImplementationStatus statuses[]
            = {ImplementationStatus::Implemented, ImplementationStatus::Implemented,
                ImplementationStatus::Partial, ImplementationStatus::Implemented,
                ImplementationStatus::Planned, ImplementationStatus::Implemented,
                ImplementationStatus::NotStarted, ImplementationStatus::Alternative};
        const ControlId id = m_controls.at(index);
        controls::ControlRegister controls(transaction.access());
        Result<controls::Control> control = controls.control(id);
        if (!control)
            return failWith(control);
        control->ownerId = index % 3 == 1 ? m_data : m_platform;
        if (const Status updated = controls::ControlRegister::update(transaction, *control);
            !updated)
            return updated;
        const Result<int> applied
            = controls::ImplementationRegister::applyTo(transaction, id, assets);
        if (!applied)
            return failWith(applied);
        Result<QList<controls::Implementation>> all
            = controls::ImplementationRegister(transaction.access()).implementationsOf(id);
        if (!all)
            return failWith(all);
        for (controls::Implementation& each : *all) {
            each.status = statuses[index % std::ssize(statuses)];
            if (const auto put = controls::ImplementationRegister::put(transaction, each); !put)
                return failWith(put);
        }
        return {};
    }

    // The items share a few files, and one transaction takes them in: what is slow is the disk.
    void addEvidence()
    {
        const QByteArray pdf = numberedPdf(3, u"Access review"_s);
        const QByteArray csv
            = "user,role,last sign-in\nana,admin,2026-09-28\nben,reader,2026-09-30\n";
        QList<vault::StagedContent> files;
        for (int index = 0; index < 6; ++index)
            files.append(mustHold(m_vault.content().takeInBytes(
                (isTable(index) ? csv : pdf) + "\n% " + QByteArray::number(index) + '\n')));
        write([&](vault::Transaction& transaction) -> Status {
            transaction.about("scope", m_scope);
            for (const vault::StagedContent& file : files)
                if (const Status kept = m_vault.content().keep(transaction, file); !kept)
                    return kept;
            int count = 0;
            for (const ControlId control : std::as_const(m_controls)) {
                const auto expected = controls::ImplementationRegister(transaction.access())
                                          .expectedEvidenceOf(control);
                if (!expected)
                    return failWith(expected);
                for (const controls::ExpectedEvidence& series : *expected)
                    for (const Period& slot : slotsOf(series.frequency, wholeYear)) {
                        if (slot.until >= Date(2026, 10, 31) || ++count % 7 == 0)
                            continue;
                        if (const Status added = addItem(
                                transaction, series, slot, files.at(count % files.size()), count);
                            !added)
                            return added;
                    }
            }
            return {};
        });
    }

    static bool isTable(int count) { return count % 3 == 0; }

    Status addItem(vault::Transaction& transaction, const controls::ExpectedEvidence& series,
        const Period& slot, const vault::StagedContent& file, int count)
    {
        evidence::NewEvidence what;
        what.id = transaction.ids().make<EvidenceId>();
        what.details.title = u"%1, %2"_s.arg(series.title, periodText(slot));
        what.details.shows = u"What the system gave out for the period."_s;
        what.details.covers = slot;
        what.details.source = isTable(count) ? u"Entra ID"_s : u"Ticket system"_s;
        what.details.collectorId = m_platform;
        if (series.sampleSize) {
            what.details.sampleSize = *series.sampleSize;
            what.details.sampleFound = *series.sampleSize - (count % 5 == 0 ? 6 : 0);
        }
        what.files = {{isTable(count) ? u"users.csv"_s : u"review.pdf"_s,
            isTable(count) ? u"text/csv"_s : u"application/pdf"_s, file.digest, file.size, {}}};
        what.links = {{series.controlId, {}, series.id, {}}};
        const Result<evidence::AddedRevision> added
            = evidence::EvidenceRegister::add(transaction, what);
        if (!added)
            return failWith(added);
        if (count % 4 == 0)
            return {};
        return evidence::EvidenceRegister::setReview(transaction, added->evidenceId,
            evidence::Review::Accepted, m_officer, Date(2026, 11, 2));
    }

    void sign()
    {
        for (qsizetype index = 0; index < m_controls.size(); index += 2) {
            attestation::SignRequest request;
            request.controlId = m_controls.at(index);
            request.period = {Date(2026, 4, 1), Date(2026, 6, 30)};
            request.meaning = attestation::Meaning::Reviewed;
            request.conclusion = index % 4 == 0 ? attestation::Conclusion::Effective
                                                : attestation::Conclusion::WithExceptions;
            request.exceptions = index % 4 == 0 ? QString() : u"Two tickets were closed late."_s;
            request.statement = u"I looked at what is listed and agree."_s;
            request.signerId = m_officer;
            request.overrideReason = u"The record of it is late."_s; // kept where one is needed
            // Where nothing may be relied on there is no signature; that is what a test wants too.
            (void)m_vault.write(
                vault::Act{m_officer, u"attest"_s}, [&request](vault::Transaction& transaction) {
                    return attestation::sign(transaction, request, &assurance::reviewWithDocuments);
                });
        }
        audits::NewAudit audit;
        audit.name = u"ISO 27001 surveillance 2027"_s;
        audit.kind = audits::AuditKind::Surveillance;
        audit.scopeId = m_scope;
        audit.period = wholeYear;
        audit.auditor = u"Certification body"_s;
        audit.fieldworkFrom = Date(2027, 1, 11);
        audit.fieldworkUntil = Date(2027, 1, 13);
        write([&audit](vault::Transaction& transaction) {
            return audits::AuditRegister::add(transaction, audit);
        });
    }

    vault::Vault& m_vault;
    PersonId m_officer;
    PersonId m_platform;
    PersonId m_data;
    ScopeId m_scope;
    QList<ControlId> m_controls;
};

} // namespace

void fillMadeUpVault(vault::Vault& vault)
{
    Filler(vault).fill();
}

MadeUpVault::MadeUpVault()
    : clock(today)
{
    const auto vault = mustHold(vault::Vault::create(path(),
        {u"Clearwater Claims"_s, u"Clearwater Claims plc"_s, u"CLW"_s, u"Europe/Dublin"_s},
        {clock, ids}));
    fillMadeUpVault(*vault);
}

std::unique_ptr<vault::Vault> MadeUpVault::open(vault::OpenMode mode)
{
    return mustHold(vault::Vault::open(path(), mode, {clock, ids}));
}

QByteArray numberedPdf(int pages, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter painter(&writer);
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                writer.newPage();
            QFont font(u"Noto Sans"_s);
            font.setPixelSize(22);
            painter.setFont(font);
            painter.drawText(QRectF(0, 0, 480, 40), Qt::AlignLeft, title);
            font.setPixelSize(11);
            painter.setFont(font);
            for (int line = 0; line < 34; ++line)
                painter.drawText(QPointF(0, 70 + 18 * line),
                    u"Entry %1: looked at, agreed, closed by the owner of the system."_s.arg(
                        (page - 1) * 34 + line + 1));
            painter.drawText(QRectF(0, 730, 480, 20), Qt::AlignCenter, u"page %1"_s.arg(page));
        }
    }
    return buffer.data();
}

} // namespace muniment::tests
