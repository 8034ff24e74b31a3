// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/secret_check.h"

#include "core/scope/scope_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::scope;
using namespace Qt::StringLiterals;

class SecretCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatASecretLooksLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        // The values are made up and split, so that scanners of the source stay quiet.
        QTest::newRow("private key block")
            << u"-----BEGIN RSA PRIVATE"_s + u" KEY-----\nMIIE\n"_s << u"private_key"_s;
        QTest::newRow("PGP private key")
            << u"-----BEGIN PGP PRIVATE"_s + u" KEY BLOCK-----"_s << u"private_key"_s;
        QTest::newRow("cloud access key")
            << u"rotated AK"_s + u"IAQ7WERTYUIOPASDFG in May"_s << u"access_key"_s;
        QTest::newRow("code host token")
            << u"gh"_s + u"p_0123456789abcdefghijABCDEFGHIJ012345"_s << u"access_key"_s;
        QTest::newRow("one-time password seed")
            << u"otpauth"_s + u"://totp/Portal?secret=JBSWY3DPEHPK3PXP"_s << u"access_key"_s;
        QTest::newRow("web token")
            << u"eyJhbGciOiJIUzI1NiJ9"_s + u".eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"_s << u"token"_s;
        QTest::newRow("password assignment") << u"password=hunter2"_s << u"password"_s;
        QTest::newRow("password with a colon") << u"Pwd: Tr0ub4dor3"_s << u"password"_s;
        QTest::newRow("connection string")
            << u"AccountName=claims;Account"_s + u"Key=abc123def456ghi789=="_s << u"password"_s;
        QTest::newRow("password in an address")
            << u"postgres://portal:s3cr3tword@db.example/claims"_s << u"password"_s;
        QTest::newRow("signed address")
            << u"https://claims.example/x?sv=2024&sig=aB3dE5fG7hI9jK1lM3nO5pQ7"_s << u"password"_s;
        QTest::newRow("storage key")
            << u"zR7/kQ2vXw9TbY4mLp8NcH3sJf6Dg1Ae+U5oKi0WqVtBxZyMrCnEhPlSaGdFjOuI3T9vX2bY7mQ=="_s
            << u"random_text"_s;
        QTest::newRow("key of 40 characters")
            << u"kept: wJ4lrXU7tnF3EMI9K2MDENGbPx5RfiCYzEX8MPLEk"_s << u"random_text"_s;
    }

    void knowsWhatASecretLooksLike()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const std::optional<SecretKind> found = looksLikeASecret(text);
        QVERIFY2(found, "taken for harmless");
        QCOMPARE(secretKindText(*found), kind);
    }

    void letsTheNamesOfSecretsPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"Portal signing key 2026"_s;
        QTest::newRow("name without blanks") << u"ClaimsPortalSigningKeyRotation2026Production"_s;
        QTest::newRow("name with dashes") << u"kv-claims-prod-weu-01-portal-signing-key-2026"_s;
        QTest::newRow("sentence about a password")
            << u"Password: kept by the platform team in the key vault, changed every quarter."_s;
        QTest::newRow("sentence about a secret") << u"Secret: none is stored outside the vault"_s;
        QTest::newRow("resource id")
            << u"/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/rg-claims-prod"
               "/providers/Microsoft.KeyVault/vaults/kv-claims-prod/keys/portal-signing"_s;
        QTest::newRow("key with its version")
            << u"https://kv-claims-prod.vault.azure.net/keys/portal-signing"
               "/6a385b124def4ef0aebb1d4a2d4d4bb9"_s;
        QTest::newRow("resource name of another cloud")
            << u"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"_s;
        QTest::newRow("thumbprint") << u"2FD4E1C67A2D28FCED849EE1BB76E7391B93EB12"_s;
        QTest::newRow("digest of a certificate")
            << u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
        QTest::newRow("digest with colons") << u"SHA256 2F:D4:E1:C6:7A:2D:28:FC:ED:84:9E:E1"_s;
        QTest::newRow("public key")
            << u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"_s;
        QTest::newRow("address with a port") << u"https://login.example:8443/realms/claims@eu"_s;
        QTest::newRow("German words") << u"Schluesselverwaltungsverfahren fuer Zahlungsdienste"_s;
        QTest::newRow("empty") << QString();
    }

    void letsTheNamesOfSecretsPass()
    {
        QFETCH(QString, text);
        const std::optional<SecretKind> found = looksLikeASecret(text);
        QVERIFY2(!found, found ? qPrintable(secretKindText(*found)) : "");
    }

    void refusesACredentialAndNamesTheField()
    {
        NewAsset asset;
        asset.kind = AssetKind::Credential;
        asset.name = u"Portal signing key"_s;
        asset.description = u"password=hunter2"_s;
        const Status status = refuseSecrets(asset);
        QVERIFY(!status);
        QVERIFY(status.error().is(cause::looksLikeASecret));
        QCOMPARE(wordsFor(status.error()).sentence,
            u"The description of this credential looks like a password; secrets are never stored "
            "here."_s);
    }

    void looksAtCredentialsOnly()
    {
        NewAsset asset;
        asset.kind = AssetKind::Application;
        asset.description = u"password=hunter2"_s;
        VERIFY_OK(refuseSecrets(asset));
    }
};

MUNIMENT_TEST(SecretCheckTest, "secret_check_test")
#include "secret_check_test.moc"
