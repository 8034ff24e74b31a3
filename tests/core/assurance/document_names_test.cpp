// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_names.h"

#include "core/assurance/region_names.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

class DocumentNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneRegionHasManySpellings_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<bool>("same");
        QTest::newRow("a code and its name") << u"West Europe"_s << u"westeurope"_s << true;
        QTest::newRow("a name and its code") << u"westeurope"_s << u"West Europe"_s << true;
        QTest::newRow("a number and its town") << u"EU (Ireland)"_s << u"eu-west-1"_s << true;
        QTest::newRow("a town and its number") << u"eu-west-1"_s << u"Europe (Ireland)"_s << true;
        QTest::newRow("another town") << u"EU (Frankfurt)"_s << u"eu-west-1"_s << false;
        QTest::newRow("another region") << u"North Europe"_s << u"westeurope"_s << false;
        QTest::newRow("one that nobody knows") << u"Moon Base"_s << u"moonbase"_s << true;
        QTest::newRow("the second of its name") << u"East US 2"_s << u"East US"_s << false;
        QTest::newRow("the third of its name") << u"West US 3"_s << u"westus"_s << false;
        QTest::newRow("the same second") << u"eastus2"_s << u"East US 2"_s << true;
        QTest::newRow("another provider's in that country")
            << u"North Europe (Ireland)"_s << u"eu-west-1"_s << false;
        QTest::newRow("a side of it") << u"North Central US"_s << u"Central US"_s << false;
        QTest::newRow("a longer word") << u"Brazil Southeast"_s << u"Brazil South"_s << false;
        QTest::newRow("a longer number") << u"europe-west12"_s << u"europe-west1"_s << false;
    }

    void oneRegionHasManySpellings()
    {
        QFETCH(QString, said);
        QFETCH(QString, ours);
        QFETCH(bool, same);
        QCOMPARE(isRegion(said, ours), same);
        DocumentFields listed;
        listed.regions = {said};
        QCOMPARE(DocumentNames(listed).saysRegion(ours), same);
        DocumentFields told;
        told.scope = u"Hosting of machines in "_s + said + u", and their backup."_s;
        QCOMPARE(DocumentNames(told).saysRegion(ours), same);
    }

    void aRegionIsFoundAmongOthersInARunningText()
    {
        const RunningText text(
            u"Regions: East US 2, East US, North Europe (Ireland) and eu-west-1; "
            "West; Europe"_s);
        QVERIFY(text.saysRegion(u"eastus"_s));
        QVERIFY(text.saysRegion(u"East US 2"_s));
        QVERIFY(text.saysRegion(u"EU (Ireland)"_s));
        QVERIFY(!text.saysRegion(u"West Europe"_s)); // the words stand in two parts
        QVERIFY(!text.saysRegion(u"West US"_s));
        QVERIFY(!text.saysRegion(QString()));
        QVERIFY(!RunningText(QString()).saysRegion(u"West Europe"_s));
    }

    void aServiceIsNamedByTheWholeOfItsName()
    {
        DocumentFields fields;
        fields.services = {u"Azure App Service"_s, u"Blob Storage (West Europe)"_s,
            u"Virtual Machines"_s, u"Azure Kubernetes Service (AKS)"_s};
        fields.scope = u"Hosting of key vaults, of disk encryption and the SQL Database service."_s;
        const DocumentNames names(fields);
        for (const QString& ours :
            {u"App Service"_s, u"azure app service"_s, u"Blob Storage"_s, u"Virtual Machine"_s,
                u"AKS"_s, u"Key Vault"_s, u"Disk encryption"_s, u"SQL Database"_s})
            QVERIFY2(names.saysService(ours), qPrintable(ours));
        for (const QString& ours : {u"Storage"_s, u"Database"_s, u"Service"_s, u"Machines"_s,
                 u"Service Blob"_s, u"Directory"_s, u"App"_s, u"Kubernetes"_s, u"Encryption"_s})
            QVERIFY2(!names.saysService(ours), qPrintable(ours));
        QVERIFY(names.saysRegion(u"westeurope"_s));
        fields.scope = u"Betrieb der Dienste App Mesh und Queue Storage; the service Lake"_s;
        const DocumentNames german(fields);
        for (const QString& ours : {u"App Mesh"_s, u"Queue Storage"_s, u"Lake"_s})
            QVERIFY2(german.saysService(ours), qPrintable(ours));
        QVERIFY(!german.saysService(u"Mesh"_s));
        const RunningText lines(u"Blob Storage\nStorage\nKey Vault"_s);
        for (const QString& ours : {u"Storage"_s, u"Blob Storage"_s, u"Azure Key Vault"_s})
            QVERIFY2(lines.saysService(ours), qPrintable(ours));
        QVERIFY(RunningText(u"SQL Database - Key Vault"_s).saysService(u"Key Vault"_s));
        const RunningText broken(
            u"It covers Blob\nStorage and Google Cloud BigQuery, which was in"_s);
        QVERIFY(!broken.saysService(u"Storage"_s));
        QVERIFY(broken.saysService(u"BigQuery"_s));
        QVERIFY(!RunningText(u"backup of data"_s).saysService(u"AWS Backup"_s));
        QVERIFY(RunningText(u"東日本リージョンで"_s).saysWords(u"東日本"_s));
        QVERIFY(!RunningText(u"Eastern"_s).saysWords(u"East"_s));
        QVERIFY(names.saysService(QString()) && names.saysRegion(QString()));
    }
};

MUNIMENT_TEST(DocumentNamesTest, "document_names_test")
#include "document_names_test.moc"
