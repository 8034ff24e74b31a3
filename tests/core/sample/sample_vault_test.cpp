// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_vault.h"

#include "core/assurance/assurance_register.h"
#include "core/base/clock.h"
#include "core/sample/company.h"
#include "core/standing/control_standing.h"
#include "core/standing/slots.h"
#include "core/vault/vault.h"
#include "tests/support/test_main.h"
#include "tests/support/test_vault.h"

#include <QSet>
#include <QTemporaryDir>

#include <utility>

using namespace muniment;
using namespace muniment::sample;
using namespace Qt::StringLiterals;

namespace {

documents::HelperClient builtHelper()
{
    documents::HelperClient::Options options;
    options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
    return documents::HelperClient(options);
}

} // namespace

// One vault is made for all tests of this class: they only read it.
class SampleVaultTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{asOf().instant};
    tests::CountingIds m_ids{1};
    standing::Facts m_facts;
    assurance::AssuranceFacts m_assurance;

    [[nodiscard]] const standing::ControlFacts& control(const QString& entry) const
    {
        for (const standing::ControlFacts& each : m_facts.controls) {
            if (each.control.catalogEntry == entry)
                return each;
        }
        qFatal("no control %s", qPrintable(entry));
    }

    [[nodiscard]] standing::ControlStanding standingOf(const QString& entry) const
    {
        return standing::controlStanding(
            m_facts, control(entry), auditPeriod(), asOf().localDate());
    }

    [[nodiscard]] QList<standing::SlotState> slotStates(
        const QString& entry, const QString& expected) const
    {
        QList<standing::SlotState> states;
        for (const standing::Series& series :
            standing::seriesOf(m_facts, control(entry), auditPeriod(), asOf().localDate())) {
            if (series.expected.title != expected)
                continue;
            for (const standing::Slot& slot : series.cells)
                states.append(slot.state);
        }
        return states;
    }

private slots:
    void initTestCase()
    {
        const Result<SampleVault> made = makeSampleVault(m_folder.path(), builtHelper(), {});
        VERIFY_OK(made);
        const auto vault
            = vault::Vault::open(made->path, vault::OpenMode::ReadOnly, {m_clock, m_ids});
        VERIFY_OK(vault);
        Result<standing::Facts> facts
            = (*vault)->read([](vault::Access& access) { return standing::loadFacts(access); });
        VERIFY_OK(facts);
        Result<assurance::AssuranceFacts> documents = (*vault)->read(
            [](vault::Access& access) { return assurance::AssuranceRegister(access).facts(); });
        VERIFY_OK(documents);
        m_assurance = *documents;
        m_facts = *facts;
        m_facts.index();
    }

    void holdsTwoScopesTwentyAssetsAndThirtyControls()
    {
        QCOMPARE(m_facts.scopes.size(), 2);
        QCOMPARE(m_facts.assets.size(), 20);
        QVERIFY(m_facts.controls.size() >= 30);
        QVERIFY(m_facts.audits.size() == 1);
        QSet<scope::AssetKind> kinds;
        for (const scope::Asset& asset : m_facts.assets)
            kinds.insert(asset.kind);
        QCOMPARE(kinds.size(), 4);
    }

    void holdsEachFileAsEvidence()
    {
        qsizetype expected = 0;
        for (const SampleFile& file : sampleFiles())
            expected += file.use != SampleUse::Import && file.revisionOf.isEmpty() ? 1 : 0;
        QCOMPARE(m_facts.evidence.size(), expected);
    }

    void slotsShowTheHolesOfTheYear()
    {
        using enum standing::SlotState;
        QCOMPARE(slotStates(u"access-review"_s, u"User list with row count"_s),
            (QList<standing::SlotState>{Filled, Filled, Filled, Filled}));
        QCOMPARE(slotStates(u"access-review"_s, u"Signed review"_s),
            (QList<standing::SlotState>{Filled, Filled, Overdue, Filled}));
        QCOMPARE(slotStates(u"leavers-access"_s, u"Leaver tickets, sample of 25"_s),
            (QList<standing::SlotState>{Filled, Filled, PartFilled, Filled}));
        QCOMPARE(slotStates(u"restore-test"_s, u"Restore test record"_s),
            (QList<standing::SlotState>{Filled, Overdue, Filled, Filled}));
    }

    // A list of what runs in the EU proves nothing of the analytics in the UK.
    void aFileIsProofOfTheAssetsThatItNames()
    {
        for (const auto& [entry, expected] :
            {std::pair(u"secret-rotation"_s, u"Secrets and keys by age"_s),
                std::pair(u"encryption-at-rest"_s, u"Policy that prevents exceptions"_s),
                std::pair(u"change-release"_s, u"All production changes"_s)}) {
            bool isCounted = false;
            for (const standing::Series& series :
                standing::seriesOf(m_facts, control(entry), auditPeriod(), asOf().localDate()))
                if (series.expected.title == expected)
                    for (const standing::Slot& slot : series.cells)
                        isCounted = isCounted
                            || (slot.assets && slot.assets->proven < slot.assets->wanted);
            QVERIFY2(isCounted, qPrintable(expected));
        }
    }

    void signaturesStandInEachWay()
    {
        QSet<attestation::Standing> seen;
        for (const standing::ControlFacts& each : m_facts.controls) {
            for (const standing::SignatureStanding& signature :
                standing::signatureStandings(m_facts, each, asOf().localDate()))
                seen.insert(signature.standing.standing);
        }
        using enum attestation::Standing;
        for (const attestation::Standing wanted :
            {Valid, AddedToSinceSigning, Void, Lapsed, Withdrawn})
            QVERIFY2(seen.contains(wanted), qPrintable(attestation::standingText(wanted)));
    }

    void controlsStandInEachState()
    {
        QCOMPARE(standingOf(u"encryption-at-rest"_s).state, standing::State::Effective);
        QCOMPARE(standingOf(u"access-review"_s).state, standing::State::WithExceptions);
        QCOMPARE(standingOf(u"security-monitoring"_s).state, standing::State::NotPerformed);
        QCOMPARE(standingOf(u"provider-support-access"_s).state, standing::State::NoOccurrence);
        QCOMPARE(standingOf(u"backup-protection"_s).state, standing::State::DesignLapsed);
        QCOMPARE(standingOf(u"audit-logs"_s).state, standing::State::ProofHeldNotSigned);
        QCOMPARE(standingOf(u"web-protection"_s).state, standing::State::NothingHeld);
    }

    void requestsStandInEachState()
    {
        QCOMPARE(m_facts.requests.size(), 12);
        QSet<audits::RequestState> seen;
        for (const audits::Request& each : m_facts.requests) {
            seen.insert(each.state);
            // What was given is written down, and nothing else is.
            using enum audits::RequestState;
            const bool wasGiven
                = each.state == Provided || each.state == Accepted || each.state == Back;
            QCOMPARE(!each.handed.isEmpty(), wasGiven);
        }
        QCOMPARE(seen.size(), 7);
    }

    void oneSignatureWasRecordedForAnotherAndOneSetARuleAside()
    {
        int recorded = 0;
        int overridden = 0;
        for (const standing::ControlFacts& each : m_facts.controls) {
            for (const attestation::Attestation& signature : each.attestations) {
                recorded += signature.recordedBy.isNull() ? 0 : 1;
                overridden += signature.overrideReason.isEmpty() ? 0 : 1;
            }
        }
        QCOMPARE(recorded, 1);
        QCOMPARE(overridden, 2);
    }

    void documentsOfTheProviderStandAsTheirKindsDo()
    {
        const auto standingOfDocument = [this](const QString& number) {
            for (const assurance::AssuranceDocument& document : m_assurance.documents) {
                if (document.fields.number == number || document.fields.title == number)
                    return assurance::standingOn(
                        m_assurance.standingFacts(document.id), asOf().localDate())
                        .standing;
            }
            return assurance::Standing::EndNotStated;
        };
        QCOMPARE(m_assurance.documents.size(), 7);
        QCOMPARE(standingOfDocument(u"IS 274113"_s), assurance::Standing::InForce);
        QCOMPARE(standingOfDocument(u"BC 118240"_s), assurance::Standing::Expired);
        QCOMPARE(standingOfDocument(u"IS 183307"_s), assurance::Standing::EditionNoLongerAccepted);
        QCOMPARE(standingOfDocument(u"Northwind Cloud SOC 2 Type 2 report"_s),
            assurance::Standing::SincePeriodEnd);
    }

    void sixDutiesAreMetOneIsNotAndOneIsUndecided()
    {
        int met = 0;
        int notMet = 0;
        int undecided = 0;
        for (const assurance::Duty& duty : m_assurance.duties) {
            if (duty.what.kind != assurance::DutyKind::Cuec)
                continue;
            met += duty.decision.state == assurance::DutyState::Met ? 1 : 0;
            notMet += duty.decision.state == assurance::DutyState::NotMet ? 1 : 0;
            undecided += duty.decision.state == assurance::DutyState::Undecided ? 1 : 0;
        }
        QCOMPARE(met, 6);
        QCOMPARE(notMet, 1);
        QCOMPARE(undecided, 1);
    }

    void bothExceptionsAreAnswered()
    {
        QCOMPARE(m_assurance.exceptions.size(), 2);
        for (const assurance::RecordedException& each : m_assurance.exceptions)
            QVERIFY(!each.ourAnswer.isEmpty());
    }

    void refusesToReplaceAVault() { QVERIFY(!makeSampleVault(m_folder.path(), builtHelper(), {})); }
};

MUNIMENT_TEST(SampleVaultTest, "sample_vault_test")

#include "sample_vault_test.moc"
