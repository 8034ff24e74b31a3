// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/document_warnings.h"

#include "core/assurance/assurance_messages.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class DocumentWarningsTest final : public QObject
{
    Q_OBJECT

    // A provider, a scope that runs at it with one asset, and a certificate of it.
    struct House : MadeFacts
    {
        House()
        {
            scope::Provider provider;
            provider.id = idOf<ProviderId>(1);
            provider.name = u"Nimbus Cloud"_s;
            provider.contractingEntity = u"Nimbus Cloud Ireland Ltd"_s;
            providers.append(provider);
            scopes[0].providerId = provider.id;
            scopes[0].period = year;
            scope::Asset portal;
            portal.id = idOf<AssetId>(1);
            portal.scopeId = scopes[0].id;
            portal.service = u"App Service"_s;
            portal.region = u"westeurope"_s;
            portal.inServiceFrom = Date(2025, 1, 1);
            assets.append(portal);
            organisation.timeZone = u"UTC"_s;
            assurance::AssuranceDocument document;
            document.id = idOf<AssuranceDocumentId>(1);
            document.number = 1;
            document.providerId = provider.id;
            document.fields = certificate();
            assurance.documents.append(document);
            index();
        }
    };

    static assurance::DocumentFields certificate()
    {
        assurance::DocumentFields fields;
        fields.kind = assurance::DocumentKind::Certificate;
        fields.type = assurance::DocumentType::IsoCertificate;
        fields.standard = u"ISO/IEC 27001"_s;
        fields.edition = u"2022"_s;
        fields.number = u"IS 552878"_s;
        fields.subject = u"Nimbus Cloud Ireland Limited"_s;
        fields.accreditationBody = u"UKAS"_s;
        fields.soaVersion = u"4.2"_s;
        fields.issued = Date(2026, 1, 10);
        fields.expiry = Date(2029, 1, 9);
        fields.services = {u"App Service"_s};
        fields.regions = {u"West Europe"_s};
        return fields;
    }

    static QStringList sentences(const QList<assurance::Warning>& warnings)
    {
        QStringList all;
        for (const assurance::Warning& each : warnings)
            all.append(
                assurance::warningCode(each.pitfall) + u' ' + assurance::wordsOf(each).sentence);
        return all;
    }

private slots:
    void aSoundCertificateRaisesNone()
    {
        const House house;
        QCOMPARE(sentences(documentWarnings(house, idOf<AssuranceDocumentId>(1), Date(2026, 7, 1))),
            QStringList());
        QVERIFY(documentWarnings(house, idOf<AssuranceDocumentId>(9), Date(2026, 7, 1)).isEmpty());
    }

    void itIsHeldAgainstWhatWeUse()
    {
        House house;
        house.assets[0].service = u"Key Vault"_s;
        house.assets[0].region = u"northeurope"_s;
        house.assurance.documents[0].fields.subject = u"Nimbus Support Ltd"_s;
        QCOMPARE(sentences(documentWarnings(house, idOf<AssuranceDocumentId>(1), Date(2026, 7, 1))),
            (QStringList{u"CERT-05 Not found in it by this spelling: Key Vault, northeurope."_s,
                u"CERT-06 It speaks of Nimbus Support Ltd; our contract is with Nimbus Cloud "
                "Ireland Ltd."_s}));
        house.assets[0].inServiceUntil = Date(2026, 3, 31);
        QCOMPARE(documentWarnings(house, idOf<AssuranceDocumentId>(1), Date(2026, 7, 1)).size(), 1);
    }

    void expiredNotYetInForceAndDatedAhead()
    {
        const House house;
        const auto on = [&house](Date day) {
            return sentences(documentWarnings(house, idOf<AssuranceDocumentId>(1), day));
        };
        QVERIFY(on(Date(2029, 1, 10)).contains(u"CERT-01 It ended on 9 Jan 2029."_s));
        QCOMPARE(on(Date(2026, 1, 9)),
            (QStringList{u"CERT-01 It is not in force before 10 Jan 2026."_s,
                u"GEN-01 It is dated 10 Jan 2026, which has not come."_s}));
    }

    void theSameNumberIsToldUntilOneReplacedTheOther()
    {
        House house;
        assurance::AssuranceDocument other = house.assurance.documents[0];
        other.id = idOf<AssuranceDocumentId>(2);
        other.number = 2;
        house.assurance.documents.append(other);
        QCOMPARE(sentences(documentWarnings(house, idOf<AssuranceDocumentId>(2), Date(2026, 7, 1))),
            QStringList{u"GEN-03 D-01 bears the number IS 552878 too."_s});
        house.assurance.documents[1].supersedes = idOf<AssuranceDocumentId>(1);
        QVERIFY(documentWarnings(house, idOf<AssuranceDocumentId>(2), Date(2026, 7, 1)).isEmpty());
    }

    void isToldBeforeTheImportToo()
    {
        const House house;
        assurance::DocumentFields fields = certificate();
        fields.number = u"IS 552879"_s;
        fields.expiry = Date(2026, 6, 30);
        QVERIFY(
            sentences(warningsBeforeImport(house, fields, idOf<ProviderId>(1), Date(2026, 7, 1)))
                .contains(u"CERT-01 It ended on 30 Jun 2026."_s));
        // Nobody knows yet what of ours it is about.
        QVERIFY(!sentences(warningsBeforeImport(house, fields, {}, Date(2026, 7, 1)))
                     .join(u' ')
                     .contains(u"CERT-05"_s));
    }
};

MUNIMENT_TEST(DocumentWarningsTest, "document_warnings_test")
#include "document_warnings_test.moc"
