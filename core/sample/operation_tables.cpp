// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"
#include "core/sample/strokes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int changeCount = 1200;

// Asset, kind and summary of a change, as they go together.
const QList<QStringList>& changes()
{
    static const QList<QStringList> all{
        {u"Claims portal"_s, u"release"_s, u"Correct excess for household water damage"_s},
        {u"Claims portal"_s, u"release"_s, u"Raise limit of upload to 40 MB"_s},
        {u"Claims portal"_s, u"release"_s, u"Add field for repair garage"_s},
        {u"Claims portal"_s, u"release"_s, u"Translate letters, Dutch"_s},
        {u"Claims portal"_s, u"configuration"_s, u"Remove feature flag of new intake"_s},
        {u"Payment release service"_s, u"release"_s, u"Retry payment file after timeout"_s},
        {u"Payment release service"_s, u"release"_s, u"Show second approver beside amount"_s},
        {u"Payment release service"_s, u"configuration"_s,
            u"Renew certificate of partner exchange"_s},
        {u"Claims database"_s, u"configuration"_s, u"Add index for search by registration mark"_s},
        {u"Claims database"_s, u"patch"_s, u"Apply service update of the quarter"_s},
        {u"Claim documents"_s, u"configuration"_s, u"Lengthen retention of garage reports"_s},
        {u"vm-batch-01"_s, u"patch"_s, u"Install updates of the month"_s},
        {u"vm-batch-01"_s, u"configuration"_s, u"Move job from batch to queue"_s},
        {u"vm-jump-01"_s, u"network"_s, u"Narrow rule for outgoing traffic"_s},
        {u"vm-jump-01"_s, u"patch"_s, u"Update base image"_s},
    };
    return all;
}

// The change that the picture of the sign-in rules names.
constexpr int signInRulesChange = 27013;

QStringList signInRulesTicket(const QString& opened)
{
    return {u"CHG-%1"_s.arg(signInRulesChange), opened, u"Directory"_s, u"configuration"_s,
        u"Block old protocols for all accounts (SR-05)"_s, u"L. Hoffmann"_s, u"M. Nowak"_s,
        u"before"_s, u"passed"_s, opened, u"live"_s};
}

QByteArray changeTickets()
{
    const QStringList askers{u"D. Okafor"_s, u"C. Walsh"_s, u"P. Raman"_s};
    const QStringList approvers{u"M. Nowak"_s, u"L. Hoffmann"_s};
    Chance chance(u"changes"_s);
    QList<QStringList> rows;
    for (int i = 0; i < changeCount; ++i) {
        const Date opened = workday(Date(2026, 1, 2).addDays(i * 361 / changeCount));
        const bool emergency = chance.happens(2);
        // One of those who ask has left by the end of August.
        const QString asker = chance.pick(
            opened > Date(2026, 8, 28) ? QStringList{askers.first(), askers.last()} : askers);
        const QStringList& what = chance.pick(changes());
        rows.append({u"CHG-%1"_s.arg(26001 + i), dateText(opened), what.at(0),
            emergency ? u"emergency"_s : what.at(1), what.at(2), asker, chance.pick(approvers),
            emergency ? u"after the fact"_s : u"before"_s,
            chance.happens(97) ? u"passed"_s : u"passed, second run"_s,
            dateText(workday(opened.addDays(emergency ? 0 : chance.between(0, 3)))),
            chance.happens(98) ? u"live"_s : u"rolled back"_s});
        if (26001 + i == signInRulesChange)
            rows.last() = signInRulesTicket(dateText(opened));
    }
    return csv({u"ticket"_s, u"opened"_s, u"asset"_s, u"kind"_s, u"summary"_s, u"asked_by"_s,
                   u"approved_by"_s, u"approval"_s, u"test"_s, u"deployed"_s, u"result"_s},
        rows);
}

QByteArray correctiveActions()
{
    return csv({u"number"_s, u"source"_s, u"found_on"_s, u"grade"_s, u"nonconformity"_s, u"cause"_s,
                   u"correction"_s, u"corrective_action"_s, u"owner"_s, u"due"_s, u"closed_on"_s,
                   u"effect_checked_on"_s, u"state"_s},
        {{u"NC-25-02"_s, u"internal audit"_s, u"2025-10-14"_s, u"major"_s,
             u"Standing administrator rights of 11 people"_s,
             u"No way to activate rights on demand"_s, u"Rights removed"_s,
             u"Activation on demand with ticket number"_s, u"Lena Hoffmann"_s, u"2026-03-31"_s,
             u"2026-03-12"_s, u"2026-06-18"_s, u"closed"_s},
            {u"NC-25-03"_s, u"internal audit"_s, u"2025-10-14"_s, u"minor"_s,
                u"Service principals without an end date"_s, u"Field was optional"_s,
                u"End dates set"_s, u"Field made mandatory"_s, u"Connor Walsh"_s, u"2026-02-28"_s,
                u"2026-02-20"_s, u"2026-06-18"_s, u"closed"_s},
            {u"NC-25-05"_s, u"certification audit"_s, u"2025-11-20"_s, u"minor"_s,
                u"Log archive could be deleted by its operators"_s,
                u"Lock not available when archive was set up"_s, u"Rights taken away"_s,
                u"Archive locked for 400 days"_s, u"Marek Nowak"_s, u"2026-04-30"_s,
                u"2026-04-09"_s, u"2026-07-02"_s, u"closed"_s},
            {u"NC-26-01"_s, u"internal audit"_s, u"2026-10-16"_s, u"major"_s,
                u"No signed access review for the third quarter"_s,
                u"Owner absent, no deputy named"_s,
                u"Gap disclosed; list of the fourth quarter reviewed early"_s,
                u"Deputies named for all controls"_s, u"Daniel Okafor"_s, u"2026-11-30"_s,
                u"2026-12-11"_s, QString(), u"effect to be checked"_s},
            {u"NC-26-02"_s, u"internal audit"_s, u"2026-10-16"_s, u"minor"_s,
                u"No restore test in the second quarter"_s,
                u"Migration of the database, omission not recorded"_s,
                u"Test of the third quarter made in July"_s,
                u"Omitted tests need approval beforehand"_s, u"Priya Raman"_s, u"2026-12-15"_s,
                u"2026-12-08"_s, QString(), u"effect to be checked"_s},
            {u"NC-26-03"_s, u"internal audit"_s, u"2026-10-16"_s, u"minor"_s,
                u"Two leavers kept access for three and five days"_s,
                u"Daily feed failed twice unnoticed"_s, u"Accounts disabled"_s,
                u"Hourly feed with alert on silence"_s, u"Lena Hoffmann"_s, u"2026-11-30"_s,
                QString(), QString(), u"late"_s},
            {u"NC-26-04"_s, u"internal audit"_s, u"2026-10-16"_s, u"minor"_s,
                u"Critical patch after 11 days on vm-batch-01"_s,
                u"Month-end freeze without exception"_s, u"Patch installed"_s,
                u"Freeze does not apply to critical patches"_s, u"Marek Nowak"_s, u"2026-12-31"_s,
                u"2026-12-18"_s, QString(), u"effect to be checked"_s},
            {u"NC-26-05"_s, u"complaint"_s, u"2026-05-07"_s, u"minor"_s,
                u"Letter sent to a former address"_s, u"Address kept twice"_s,
                u"Apology, letter recalled"_s, u"Address is read from one place"_s,
                u"Daniel Okafor"_s, u"2026-07-31"_s, u"2026-07-10"_s, u"2026-10-05"_s,
                u"closed"_s}});
}

QJsonObject rule(const QString& name, int priority, const QString& direction, const QString& access,
    const QString& source, const QString& destination, const QString& ports, const QString& why)
{
    return {{u"name"_s, name}, {u"priority"_s, priority}, {u"direction"_s, direction},
        {u"access"_s, access}, {u"protocol"_s, u"Tcp"_s}, {u"sourceAddressPrefix"_s, source},
        {u"destinationAddressPrefix"_s, destination}, {u"destinationPortRange"_s, ports},
        {u"description"_s, why}};
}

QByteArray networkRules()
{
    const QJsonArray frontRules{
        rule(u"allow-gateway-https"_s, 100, u"Inbound"_s, u"Allow"_s, u"ApplicationGateway"_s,
            u"10.20.1.0/24"_s, u"443"_s, u"Portal behind the web firewall"_s),
        rule(u"allow-broker-admin"_s, 200, u"Inbound"_s, u"Allow"_s, u"10.20.9.4/32"_s,
            u"10.20.1.0/24"_s, u"22"_s, u"Administration through the access broker only"_s),
        rule(u"deny-all-in"_s, 4096, u"Inbound"_s, u"Deny"_s, u"*"_s, u"*"_s, u"*"_s,
            u"Everything else"_s)};
    const QJsonArray dataRules{
        rule(u"allow-front-sql"_s, 100, u"Inbound"_s, u"Allow"_s, u"10.20.1.0/24"_s,
            u"10.20.3.0/24"_s, u"1433"_s, u"Applications to the claims database"_s),
        rule(u"allow-backup"_s, 110, u"Inbound"_s, u"Allow"_s, u"BackupService"_s,
            u"10.20.3.0/24"_s, u"443"_s, u"Backup service of the provider"_s),
        rule(u"deny-all-in"_s, 4096, u"Inbound"_s, u"Deny"_s, u"*"_s, u"*"_s, u"*"_s,
            u"Everything else"_s),
        rule(u"deny-internet-out"_s, 4000, u"Outbound"_s, u"Deny"_s, u"*"_s, u"Internet"_s, u"*"_s,
            u"No way out from the data network"_s)};
    const QJsonObject exported{{u"exportedAt"_s, u"2026-12-29T14:31:07Z"_s},
        {u"subscription"_s, u"clearwater-claims-prod"_s},
        {u"query"_s, u"network securityGroup list --with-rules"_s},
        {u"networkSecurityGroups"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"nsg-front-weu"_s},
                           {u"location"_s, u"westeurope"_s}, {u"securityRules"_s, frontRules}},
                QJsonObject{{u"name"_s, u"nsg-data-weu"_s}, {u"location"_s, u"westeurope"_s},
                    {u"securityRules"_s, dataRules}},
                QJsonObject{{u"name"_s, u"nsg-batch-weu"_s}, {u"location"_s, u"westeurope"_s},
                    {u"securityRules"_s, frontRules}}}}};
    return QJsonDocument(exported).toJson(QJsonDocument::Indented);
}

} // namespace

QList<Recipe> operationTables()
{
    return {
        {{.key = u"change-tickets"_s,
             .path = u"operations/change-tickets-2026.csv"_s,
             .title = u"Change tickets 2026"_s,
             .shows = u"All 1,200 changes to production with their approvals, tests and results."_s,
             .covers = Period{Date(2026, 1, 1), Date(2026, 12, 31)},
             .captured = at(u"2027-01-04T08:55:00+00:00"_s),
             .received = Date(2027, 1, 4),
             .source = u"Service desk"_s,
             .query = u"sd-118: type = change AND environment = production AND opened IN 2026"_s,
             .environment = u"production"_s,
             .rowsAtSource = changeCount,
             .rowsInFile = changeCount,
             .collector = u"marek-nowak"_s,
             .proves = {{u"change-release"_s, u"All production changes"_s, {},
                 {u"Claims portal"_s, u"Payment release service"_s, u"Claims database"_s,
                     u"Claim documents"_s, u"vm-batch-01"_s, u"vm-jump-01"_s}}}},
            [] { return changeTickets(); }},
        {{.key = u"corrective-action-log"_s,
             .path = u"management-system/corrective-action-log.csv"_s,
             .title = u"Corrective action log"_s,
             .shows = u"Nonconformities with cause, action, due day and check of effect."_s,
             .covers = Period{Date(2026, 1, 1), Date(2026, 12, 31)},
             .captured = at(u"2027-01-05T10:10:00+00:00"_s),
             .received = Date(2027, 1, 5),
             .source = u"Corrective action register"_s,
             .rowsAtSource = 8,
             .rowsInFile = 8,
             .collector = u"siobhan-keane"_s,
             .proves = {{u"corrective-action"_s, u"Register of nonconformities"_s}}},
            [] { return correctiveActions(); }},
        {{.key = u"network-rules"_s,
             .path = u"operations/network-security-groups-2026-12-29.json"_s,
             .title = u"Network rules of the claims platform"_s,
             .shows
             = u"Three network security groups with all rules; nothing is open to the internet."_s,
             .covers = Period{Date(2026, 12, 29), Date(2026, 12, 29)},
             .captured = at(u"2026-12-29T14:31:07+00:00"_s),
             .received = Date(2026, 12, 30),
             .source = u"Cloud management interface"_s,
             .query
             = u"network securityGroup list --with-rules --subscription clearwater-claims-prod"_s,
             .environment = u"production"_s,
             .collector = u"marek-nowak"_s,
             .classification = u"confidential"_s,
             .proves = {{u"network-rules"_s, u"All network rules"_s, {},
                 {u"Claims portal"_s, u"Claims database"_s, u"vm-batch-01"_s, u"vm-jump-01"_s}}}},
            [] { return networkRules(); }},
    };
}

} // namespace muniment::sample
