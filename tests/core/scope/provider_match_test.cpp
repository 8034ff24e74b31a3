// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/provider_match.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::scope;
using namespace Qt::StringLiterals;

class ProviderMatchTest final : public QObject
{
    Q_OBJECT

    static Provider provider(qint64 number, const QString& name, const QString& entity = {},
        const QStringList& other = {})
    {
        Provider provider;
        provider.id = ProviderId{base::nameBasedUuid({}, QString::number(number))};
        provider.number = number;
        provider.name = name;
        provider.contractingEntity = entity;
        provider.otherNames = other;
        return provider;
    }

private slots:
    void takesTheLegalFormCaseAndSignsForNothing_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Corporation") << u"Microsoft Corporation"_s << u"Microsoft"_s;
        QTest::newRow("Corp.") << u"MICROSOFT CORP."_s << u"Microsoft"_s;
        QTest::newRow("Inc.") << u"Amazon Web Services, Inc."_s << u"amazon web services"_s;
        QTest::newRow("Ltd and Limited") << u"Nimbus Cloud Ltd"_s << u"Nimbus Cloud Limited"_s;
        QTest::newRow("Pte. Ltd.") << u"Nimbus Cloud Pte. Ltd."_s << u"Nimbus Cloud"_s;
        QTest::newRow("GmbH") << u"Rheintal Rechenzentren GmbH"_s << u"Rheintal Rechenzentren"_s;
        QTest::newRow("GmbH & Co. KG") << u"Rheintal GmbH & Co. KG"_s << u"Rheintal"_s;
        QTest::newRow("S.à r.l.") << u"Contoso S.à r.l."_s << u"Contoso SARL"_s;
        QTest::newRow("S.A.") << u"Société Nuage S.A."_s << u"SOCIETE NUAGE"_s;
        QTest::newRow("S.p.A.") << u"Nuvola S.p.A."_s << u"Nuvola"_s;
        QTest::newRow("S. p. A. with blanks") << u"Nuvola S. p. A."_s << u"Nuvola"_s;
        QTest::newRow("S.L.U.") << u"Nube Española, S.L.U."_s << u"Nube Española"_s;
        QTest::newRow("B.V.") << u"Wolk B.V."_s << u"Wolk"_s;
        QTest::newRow("A/S") << u"Sky A/S"_s << u"Sky"_s;
        QTest::newRow("Sp. z o.o.") << u"Chmura Sp. z o.o."_s << u"Chmura"_s;
        QTest::newRow("before the name") << u"株式会社ニンバス"_s << u"ニンバス株式会社"_s;
        QTest::newRow("The, with a form") << u"The Nimbus Corp."_s << u"Nimbus"_s;
        QTest::newRow("The") << u"The Cloud Company"_s << u"the cloud company"_s;
        QTest::newRow("wide blanks and dashes") << u"  Nimbus - Cloud "_s << u"Nimbus Cloud"_s;
    }

    void takesTheLegalFormCaseAndSignsForNothing()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(firmForm(one), firmForm(other));
        QVERIFY(!firmForm(one).isEmpty());
    }

    void tellsFirmsApartThatAreNotTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("another word") << u"Nimbus Cloud"_s << u"Nimbus Storage"_s;
        QTest::newRow("a country") << u"Microsoft Ireland Operations Ltd"_s << u"Microsoft"_s;
        QTest::newRow("a mark makes a letter") << u"ハード"_s << u"バード"_s;
        QTest::newRow("a vowel of Thai") << u"บริษัท เมฆา"_s << u"บริษัท เมฆี"_s;
        QTest::newRow("a name like a form") << u"SAS Institute Inc."_s << u"Institute Inc."_s;
        QTest::newRow("a form alone is a name") << u"AG"_s << u"SE"_s;
    }

    void tellsFirmsApartThatAreNotTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(firmForm(one) != firmForm(other));
    }

    void isCertainOfANameAnEntityOrAnotherName()
    {
        const QList<Provider> providers{
            provider(1, u"Microsoft"_s, u"Microsoft Ireland Operations Limited"_s),
            provider(2, u"Nimbus"_s, {}, {u"Cumulus AG"_s})};
        for (const QString& named :
            {u"Microsoft Corporation"_s, u"microsoft ireland operations Ltd"_s}) {
            const auto found = matchProviders({named}, providers);
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().certainty == MatchCertainty::Certain);
            QVERIFY(found.first().id == providers.at(0).id);
        }
        const auto former = matchProviders({u"CUMULUS"_s}, providers);
        QVERIFY(former.first().certainty == MatchCertainty::Certain);
        QCOMPARE(former.first().by, u"Cumulus AG"_s);
    }

    void callsAPartOfANamePossible()
    {
        const QList<Provider> providers{provider(1, u"Microsoft"_s), provider(2, u"Nimbus"_s)};
        const auto found = matchProviders({u"Microsoft Danmark ApS"_s}, providers);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().certainty == MatchCertainty::Possible);
        QVERIFY(matchProviders({u"Contoso"_s}, providers).isEmpty());
        QVERIFY(matchProviders({u"Micro"_s}, providers).isEmpty()); // no word of it
        QVERIFY(matchProviders({QString(), u" . "_s}, providers).isEmpty());
    }

    void isCertainOfNoneWhereSeveralFit()
    {
        // One firm sells for two providers.
        const QList<Provider> reseller{provider(1, u"Azure"_s, u"Soft Trade GmbH"_s),
            provider(2, u"AWS"_s, u"Soft Trade GmbH"_s)};
        for (const ProviderMatch& each : matchProviders({u"Soft Trade"_s}, reseller))
            QVERIFY(each.certainty == MatchCertainty::Possible);
        QCOMPARE(matchProviders({u"Soft Trade"_s}, reseller).size(), 2);
        // The name says one, the legal entity the other.
        const auto torn = matchProviders({u"Azure"_s, u"AWS Inc."_s}, reseller);
        QCOMPARE(torn.size(), 2);
        for (const ProviderMatch& each : torn)
            QVERIFY(each.certainty == MatchCertainty::Possible);
    }
};

MUNIMENT_TEST(ProviderMatchTest, "provider_match_test")
#include "provider_match_test.moc"
