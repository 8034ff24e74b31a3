// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// kind, name, service, model, region, owner, data classes, in service from, in service until
const QList<QStringList>& claimsAssets()
{
    static const QList<QStringList> all{
        {u"application"_s, u"Claims portal"_s, u"App Service"_s, u"paas"_s, u"West Europe"_s,
            u"Daniel Okafor"_s, u"personal; health"_s, u"2023-03-01"_s, QString()},
        {u"application"_s, u"Payment release service"_s, u"App Service"_s, u"paas"_s,
            u"North Europe"_s, u"Daniel Okafor"_s, u"financial"_s, u"2023-06-12"_s, QString()},
        {u"application"_s, u"Document intake (legacy)"_s, u"Virtual Machines"_s, u"iaas"_s,
            u"West Europe"_s, u"Daniel Okafor"_s, u"personal"_s, u"2019-05-20"_s, u"2026-06-30"_s},
        {u"data"_s, u"Claims database"_s, u"SQL Database"_s, u"paas"_s, u"West Europe"_s,
            u"Priya Raman"_s, u"personal; health; financial"_s, u"2023-03-01"_s, QString()},
        {u"data"_s, u"Claim documents"_s, u"Blob Storage"_s, u"paas"_s, u"West Europe"_s,
            u"Daniel Okafor"_s, u"personal; health"_s, u"2023-03-01"_s, QString()},
        {u"data"_s, u"Backup copies"_s, u"Blob Storage"_s, u"paas"_s, u"North Europe"_s,
            u"Priya Raman"_s, u"personal; health; financial"_s, u"2025-01-22"_s, QString()},
        {u"data"_s, u"Audit log archive"_s, u"Blob Storage"_s, u"paas"_s, u"North Europe"_s,
            u"Marek Nowak"_s, u"internal"_s, u"2024-02-05"_s, QString()},
        {u"virtual_machine"_s, u"vm-intake-01"_s, u"Virtual Machines"_s, u"iaas"_s,
            u"West Europe"_s, u"Marek Nowak"_s, u"personal"_s, u"2019-05-20"_s, u"2026-06-30"_s},
        {u"virtual_machine"_s, u"vm-batch-01"_s, u"Virtual Machines"_s, u"iaas"_s, u"West Europe"_s,
            u"Marek Nowak"_s, u"personal"_s, u"2021-10-04"_s, QString()},
        {u"virtual_machine"_s, u"vm-jump-01"_s, u"Virtual Machines"_s, u"iaas"_s, u"West Europe"_s,
            u"Marek Nowak"_s, u"internal"_s, u"2022-01-17"_s, QString()},
        {u"credential"_s, u"Administrator accounts"_s, u"Directory"_s, u"saas"_s, u"West Europe"_s,
            u"Lena Hoffmann"_s, u"internal"_s, u"2021-04-01"_s, QString()},
        {u"credential"_s, u"Portal signing key"_s, u"Key Vault"_s, u"paas"_s, u"West Europe"_s,
            u"Lena Hoffmann"_s, u"secret"_s, u"2025-09-08"_s, QString()},
        {u"credential"_s, u"Database encryption key"_s, u"Key Vault"_s, u"paas"_s, u"West Europe"_s,
            u"Priya Raman"_s, u"secret"_s, u"2023-03-01"_s, QString()},
        {u"credential"_s, u"Deployment service principal"_s, u"Directory"_s, u"saas"_s,
            u"West Europe"_s, u"Lena Hoffmann"_s, u"secret"_s, u"2024-06-03"_s, QString()},
    };
    return all;
}

const QList<QStringList>& analyticsAssets()
{
    static const QList<QStringList> all{
        {u"application"_s, u"Analytics workbench"_s, u"App Service"_s, u"paas"_s, u"UK South"_s,
            u"Hannah Price"_s, u"pseudonymous"_s, u"2024-06-05"_s, QString()},
        {u"data"_s, u"Analytics warehouse"_s, u"SQL Database"_s, u"paas"_s, u"UK South"_s,
            u"Hannah Price"_s, u"pseudonymous; financial"_s, u"2024-06-05"_s, QString()},
        {u"data"_s, u"Model training extracts"_s, u"Blob Storage"_s, u"paas"_s, u"UK South"_s,
            u"Hannah Price"_s, u"pseudonymous"_s, u"2025-11-10"_s, QString()},
        {u"virtual_machine"_s, u"vm-model-01"_s, u"Virtual Machines"_s, u"iaas"_s, u"UK South"_s,
            u"Hannah Price"_s, u"pseudonymous"_s, u"2025-11-10"_s, QString()},
        {u"credential"_s, u"Analytics administrator accounts"_s, u"Directory"_s, u"saas"_s,
            u"UK South"_s, u"Lena Hoffmann"_s, u"internal"_s, u"2024-06-05"_s, QString()},
        {u"credential"_s, u"Warehouse encryption key"_s, u"Key Vault"_s, u"paas"_s, u"UK South"_s,
            u"Hannah Price"_s, u"secret"_s, u"2024-06-05"_s, QString()},
    };
    return all;
}

QByteArray assetTable()
{
    QList<QStringList> rows;
    const auto append = [&rows](const QList<QStringList>& assets, const QString& scope) {
        for (QStringList cells : assets) {
            cells.insert(2, scope);
            rows.append(cells);
        }
    };
    append(claimsAssets(), scopes().at(0).name);
    append(analyticsAssets(), scopes().at(1).name);
    return csv({u"kind"_s, u"name"_s, u"scope"_s, u"service"_s, u"service_model"_s, u"region"_s,
                   u"owner"_s, u"data_classes"_s, u"in_service_from"_s, u"in_service_until"_s},
        rows);
}

} // namespace

QList<Recipe> importTables()
{
    return {
        {{.key = u"assets"_s,
             .path = u"imports/assets.csv"_s,
             .title = u"Assets of both scopes"_s,
             .shows
             = u"Twenty applications, data stores, virtual machines and credentials, to be imported."_s,
             .use = SampleUse::Import,
             .rowsInFile = 20},
            &assetTable},
    };
}

} // namespace muniment::sample
