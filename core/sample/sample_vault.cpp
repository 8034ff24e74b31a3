// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_vault.h"

#include "core/base/base_messages.h"
#include "core/sample/company.h"
#include "core/sample/desk.h"
#include "core/vault/verify.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// Ids that are the same each time the sample is made.
class SampleIds final : public IdSource
{
public:
    boost::uuids::uuid next() override
    {
        const std::lock_guard lock(m_mutex);
        return base::nameBasedUuid(m_space, u"sample %1"_s.arg(++m_count));
    }

private:
    std::mutex m_mutex;
    quint64 m_count = 0;
    boost::uuids::uuid m_space = base::nameBasedUuid({}, organisationName());
};

// Before the audit every byte is checked, so that a binder can say when.
Deed verification()
{
    return {at(u"2027-01-09T08:30:00+00:00"_s), u"siobhan-keane"_s, u"vault.verify"_s,
        [](Desk& desk, const vault::Act& act) -> Status {
            const Result<vault::Verification> found
                = vault::verify(desk.vault, vault::VerifyLevel::Full, {desk.job.stop, {}});
            if (!found)
                return failWith(found);
            return vault::recordVerification(desk.vault, *found, act.actor);
        }};
}

QList<Deed> allDeeds(const SampleFiles& files)
{
    QList<Deed> deeds;
    deeds += houseDeeds();
    deeds += controlDeeds();
    deeds += evidenceDeeds(files);
    deeds += signatureDeeds();
    deeds += assuranceDeeds();
    deeds += requestDeeds();
    deeds.append(verification());
    std::stable_sort(deeds.begin(), deeds.end(),
        [](const Deed& a, const Deed& b) { return a.when.instant < b.when.instant; });
    return deeds;
}

Status live(Desk& desk, FixedClock& clock, const QList<Deed>& deeds)
{
    for (qsizetype i = 0; i < deeds.size(); ++i) {
        const Deed& deed = deeds.at(i);
        if (desk.job.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        desk.job.report({i, deeds.size(), deed.verb});
        clock.set(deed.when.instant);
        Status done = deed.work(desk, {desk.people.value(deed.actor), deed.verb});
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Deed written(const QString& when, const QString& actor, const QString& verb,
    std::function<Status(Desk&, vault::Transaction&)> work)
{
    return {at(when), actor, verb,
        [work = std::move(work)](Desk& desk, const vault::Act& act) -> Status {
            return desk.vault.write(
                act, [&](vault::Transaction& transaction) { return work(desk, transaction); });
        }};
}

Result<SampleVault> makeSampleVault(
    const QString& folder, const documents::HelperClient& helper, const JobContext& context)
{
    const Result<SampleFiles> files = writeSampleFiles(folder + u"/files"_s, context);
    if (!files)
        return failWith(files);
    const QList<Deed> deeds = allDeeds(*files);
    FixedClock clock(deeds.constFirst().when.instant);
    SampleIds ids;
    const QString path = folder + u"/clearwater.muniment"_s;
    const vault::NewVault what{organisationName(), u"Clearwater Claims public limited company"_s,
        u"CLW"_s, u"Europe/Dublin"_s};
    const auto vault = vault::Vault::create(path, what, {clock, ids});
    if (!vault)
        return failWith(vault);
    Desk desk{**vault, *files, helper, context};
    const Status lived = live(desk, clock, deeds);
    if (!lived)
        return failWith(lived);
    return SampleVault{path, *files};
}

} // namespace muniment::sample
