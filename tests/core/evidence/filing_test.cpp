// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filing.h"

#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/vault/content_store.h"
#include "tests/support/test_vault.h"

using namespace muniment;
using namespace muniment::evidence;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class FilingTest final : public QObject
{
    Q_OBJECT

private:
    static AddedRevision addDraft(TestVault& vault, Review review = Review::Draft)
    {
        const auto staged = mustHold(vault->content().takeInBytes("drop"));
        return vault.writeOk([&](vault::Transaction& transaction) -> Result<AddedRevision> {
            NewEvidence what;
            what.id = transaction.ids().make<EvidenceId>();
            what.details.title = u"Drop"_s;
            what.review = review;
            what.files = {{u"drop.txt"_s, u"text/plain"_s, staged.digest, staged.size, {}}};
            transaction.about("evidence", what.id);
            if (const Status kept = vault->content().keep(transaction, staged); !kept)
                return failWith(kept);
            return EvidenceRegister::add(transaction, what);
        });
    }

    static Status file(TestVault& vault, EvidenceId id, const Filing& filing)
    {
        return vault->write(vault::Act{{}, u"evidence.file"_s},
            [&](vault::Transaction& transaction) { return fileFromTray(transaction, id, filing); });
    }

    static Filing whole()
    {
        Filing filing;
        filing.details.title = u"User list"_s;
        filing.details.source = u"Entra ID"_s;
        filing.details.covers = Period{Date(2026, 7, 1), Date(2026, 9, 30)};
        return filing;
    }

private slots:
    void aDraftBecomesSubmittedWithWhatIsSaidOfIt()
    {
        TestVault vault;
        const AddedRevision added = addDraft(vault);
        VERIFY_OK(file(vault, added.evidenceId, whole()));
        const Evidence item = vault.readOk([&](vault::Access& access) {
            return EvidenceRegister(access).evidence(added.evidenceId);
        });
        QVERIFY(item.review == Review::Submitted);
        QCOMPARE(item.title, u"User list"_s);
        QCOMPARE(item.source, u"Entra ID"_s);
    }

    void nothingLeavesTheTrayWithoutDaysAndSource()
    {
        TestVault vault;
        const AddedRevision added = addDraft(vault);
        Filing filing = whole();
        filing.details.covers.reset();
        Status refused = file(vault, added.evidenceId, filing);
        QVERIFY(!refused && refused.error().is(cause::coversMissing));
        filing = whole();
        filing.details.source = u"  "_s;
        refused = file(vault, added.evidenceId, filing);
        QVERIFY(!refused && refused.error().is(cause::sourceMissing));
        const Evidence item = vault.readOk([&](vault::Access& access) {
            return EvidenceRegister(access).evidence(added.evidenceId);
        });
        QVERIFY(item.review == Review::Draft);
        QCOMPARE(item.title, u"Drop"_s);
    }

    void whatIsFiledIsNotFiledAgain()
    {
        TestVault vault;
        const AddedRevision added = addDraft(vault, Review::Submitted);
        const Status refused = file(vault, added.evidenceId, whole());
        QVERIFY(!refused && refused.error().is(cause::notInTheTray));
    }
};

MUNIMENT_TEST(FilingTest, "filing_test")

#include "filing_test.moc"
