// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/sha256.h"
#include "tests/support/test_main.h"

#include <type_traits>

using namespace muniment;
using namespace Qt::StringLiterals;

using AppleId = Id<struct AppleTag>;
using PearId = Id<struct PearTag>;
static_assert(!std::is_convertible_v<AppleId, PearId>);

class IdentityTest final : public QObject
{
    Q_OBJECT

private slots:
    void idsSurviveBytesAndText()
    {
        RandomIds ids;
        const auto id = ids.make<AppleId>();
        QVERIFY(!id.isNull());
        QCOMPARE(idFromBytes<AppleId>(idBytes(id)), id);
        QCOMPARE(AppleId{*base::uuidFromText(idText(id))}, id);
        QVERIFY(!base::uuidFromText(u"{"_s + idText(id) + u"}"_s));
    }

    // The example of RFC 9562, appendix A.4, without its newer version digit rules.
    void nameBasedIdsFollowTheStandard()
    {
        const auto dns = *base::uuidFromText(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
        QCOMPARE(base::uuidText(base::nameBasedUuid(dns, u"www.example.com"_s)),
            u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
    }

    // FIPS 180-4 test vector for "abc".
    void digestsFollowTheStandard()
    {
        QCOMPARE(sha256Of("abc").toHex(),
            u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }

    void digestsInPiecesAreTheSame()
    {
        Sha256Hasher hasher;
        hasher.add("a");
        hasher.add("bc");
        QCOMPARE(hasher.finish(), sha256Of("abc"));
        hasher.add("abc");
        QCOMPARE(hasher.finish(), sha256Of("abc"));
    }

    void hexThatIsNoDigestIsRefused()
    {
        const QString hex = sha256Of("abc").toHex();
        QCOMPARE(Sha256::fromHex(hex), sha256Of("abc"));
        QVERIFY(!Sha256::fromHex(hex.chopped(2)));
        QVERIFY(!Sha256::fromHex(hex.chopped(1) + u'g'));
    }
};

MUNIMENT_TEST(IdentityTest, "identity_test")
#include "identity_test.moc"
