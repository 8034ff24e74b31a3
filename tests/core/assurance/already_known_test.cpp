// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/already_known.h"

#include "core/assurance/assurance_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

class AlreadyKnownTest final : public QObject
{
    Q_OBJECT

    static DocumentFields certificate()
    {
        DocumentFields fields;
        fields.type = DocumentType::IsoCertificate;
        fields.kind = DocumentKind::Certificate;
        fields.provider = u"Nimbus Cloud GmbH"_s;
        fields.subject = u"Nimbus Cloud GmbH"_s;
        fields.number = u"IS 552878"_s;
        fields.issuer = u"Northmark Assurance Ltd"_s;
        fields.expiry = Date(2028, 5, 4);
        fields.regions = {u"EU Central"_s, u"EU North"_s};
        return fields;
    }

    static AssuranceDocument stored(const DocumentFields& fields)
    {
        AssuranceDocument document;
        document.id = AssuranceDocumentId{base::nameBasedUuid({}, u"stored"_s)};
        document.number = 3;
        document.fields = fields;
        return document;
    }

private slots:
    void findsTheNumberHoweverItIsWritten()
    {
        for (const QString& number : {u"IS 552878"_s, u"IS-552878"_s, u"is552878"_s}) {
            DocumentFields fields = certificate();
            fields.number = number;
            QCOMPARE(alreadyKnown(fields, {}, {stored(certificate())}).sameNumber.size(), 1);
        }
        DocumentFields other = certificate();
        other.number = u"IS 552879"_s;
        QVERIFY(alreadyKnown(other, {}, {stored(certificate())}).sameNumber.isEmpty());
        other.number.clear();
        DocumentFields none = certificate();
        none.number.clear();
        QVERIFY(alreadyKnown(other, {}, {stored(none)}).sameNumber.isEmpty());
    }

    void saysWhatDiffers()
    {
        DocumentFields now = certificate();
        now.expiry = Date(2029, 5, 4);
        now.issuer.clear();
        now.regions = {u"EU North"_s, u"eu central"_s}; // the order and the case say nothing
        now.scope = u"Compute"_s;
        const SameNumber same = alreadyKnown(now, {}, {stored(certificate())}).sameNumber.first();
        QCOMPARE(same.code, u"D-03"_s);
        QCOMPARE(same.differences,
            (QList<FieldDifference>{{Field::Issuer, u"Northmark Assurance Ltd"_s, {}},
                {Field::Expiry, u"2028-05-04"_s, u"2029-05-04"_s},
                {Field::Scope, {}, u"Compute"_s}}));
        QCOMPARE(sameNumberWords(now.number, same),
            u"D-03 bears the number IS 552878 too and says otherwise: Issuer Northmark Assurance "
            "Ltd, here not stated; Expiry 2028-05-04, here 2029-05-04; Scope not stated, here "
            "Compute."_s);
    }

    void namesTheProviderByItsNamesOnThePaper()
    {
        scope::Provider provider;
        provider.id = ProviderId{base::nameBasedUuid({}, u"nimbus"_s)};
        provider.name = u"Nimbus Cloud"_s;
        const AlreadyKnown known = alreadyKnown(certificate(), {provider}, {});
        QCOMPARE(known.named, QStringList{u"Nimbus Cloud GmbH"_s});
        QVERIFY(known.certainProvider() == provider.id);
        QVERIFY(!alreadyKnown(certificate(), {}, {}).certainProvider());
    }
};

MUNIMENT_TEST(AlreadyKnownTest, "already_known_test")
#include "already_known_test.moc"
