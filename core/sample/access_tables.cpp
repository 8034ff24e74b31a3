// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"
#include "core/sample/staff.h"
#include "core/sample/strokes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// When the lists of the four quarters were exported: the zone is Dublin's.
ZonedInstant exportTime(int number)
{
    static const QStringList times{u"2026-03-31T17:02:00+01:00"_s, u"2026-06-30T17:04:00+01:00"_s,
        u"2026-09-30T17:02:00+01:00"_s, u"2026-12-31T17:05:00+00:00"_s};
    return at(times.at(number - 1));
}

QString timeText(Date day, int hour, int minute)
{
    return u"%1T%2:%3:00Z"_s.arg(dateText(day))
        .arg(hour, 2, 10, QChar(u'0'))
        .arg(minute, 2, 10, QChar(u'0'));
}

QByteArray userList(int number)
{
    Chance chance(u"user list %1"_s.arg(number));
    QList<QStringList> rows;
    for (const StaffMember& member : activeStaff(number)) {
        const Date signedIn = workday(quarter(number).until.addDays(-chance.between(0, 28)));
        rows.append({member.account, member.name, member.department, member.role,
            chance.happens(30) ? u"passkey"_s : u"authenticator"_s,
            timeText(signedIn, chance.between(6, 17), chance.between(0, 59)), u"enabled"_s});
    }
    return csv({u"account"_s, u"name"_s, u"department"_s, u"role"_s, u"second_factor"_s,
                   u"last_sign_in"_s, u"state"_s},
        rows);
}

Recipe userListRecipe(int number)
{
    const qint64 count = activeStaff(number).size();
    const Date day = quarter(number).until;
    return {
        {.key = u"user-list-q%1"_s.arg(number),
            .path = u"access/user-list-2026-q%1.csv"_s.arg(number),
            .title = u"User list of the claims platform, Q%1 2026"_s.arg(number),
            .shows = u"Every active account of staff and its role on %1."_s.arg(dayText(day)),
            .covers = Period{day, day},
            .captured = exportTime(number),
            .received = day.addDays(1),
            .source = u"Directory export"_s,
            .query
            = u"q-14: SELECT account, name, department, role, second_factor, last_sign_in, state\n"
              "      FROM directory.accounts WHERE state = 'enabled' ORDER BY created"_s,
            .environment = u"production"_s,
            .rowsAtSource = count,
            .rowsInFile = count,
            .collector = u"lena-hoffmann"_s,
            .classification = u"confidential"_s,
            .personalData = u"names and accounts of staff"_s,
            .proves = {{u"access-review"_s, u"User list with row count"_s},
                {u"single-sign-on"_s, {}, u"Each account signs in with a second factor."_s},
                {u"multi-factor-sign-in"_s, u"Users and their factors"_s}}},
        [number] { return userList(number); }};
}

// The third quarter holds 19 of the 25 tickets asked for: six were lost with a change of tool.
qsizetype leaverSampleSize(int number)
{
    return number == 3 ? 19 : 25;
}

QByteArray leaverSample(int number)
{
    Chance chance(u"leavers %1"_s.arg(number));
    const QList<StaffMember> leavers = leaversOf(number).first(leaverSampleSize(number));
    QList<QStringList> rows;
    for (qsizetype i = 0; i < leavers.size(); ++i) {
        const Date lastDay = workday(quarter(number).from.addDays(chance.between(3, 84)));
        const int late = number == 3 && (i == 4 || i == 13) ? (i == 4 ? 3 : 5) : 0;
        rows.append({u"SD-%1"_s.arg(41200 + number * 700 + int(i) * 17), leavers.at(i).account,
            dateText(lastDay), dateText(workday(lastDay.addDays(-chance.between(3, 20)))),
            timeText(
                lastDay.addDays(late), late ? 9 : chance.between(15, 17), chance.between(0, 59)),
            QString::number(late), late ? u"late"_s : u"in time"_s});
    }
    return csv({u"ticket"_s, u"account"_s, u"last_working_day"_s, u"ticket_opened"_s,
                   u"account_disabled"_s, u"days_late"_s, u"result"_s},
        rows);
}

Recipe leaverSampleRecipe(int number)
{
    const qint64 found = leaverSampleSize(number);
    return {{.key = u"leaver-sample-q%1"_s.arg(number),
                .path = u"access/leaver-tickets-sample-2026-q%1.csv"_s.arg(number),
                .title = u"Leaver tickets, sample of 25, Q%1 2026"_s.arg(number),
                .shows = number == 3
                    ? u"19 of 25 leavers sampled; two accounts were disabled late."_s
                    : u"25 leavers sampled; each account was disabled on the last day."_s,
                .covers = quarter(number),
                .captured = at(dateText(quarter(number).until.addDays(4)) + u"T09:40:00+00:00"_s),
                .received = quarter(number).until.addDays(5),
                .source = u"Service desk"_s,
                .query
                = u"sd-231: type = leaver AND last_day IN quarter, every n-th by ticket number"_s,
                .environment = u"production"_s,
                .rowsAtSource = found,
                .rowsInFile = found,
                .sampleSize = 25,
                .sampleFound = found,
                .collector = u"lena-hoffmann"_s,
                .classification = u"confidential"_s,
                .personalData = u"accounts of former staff"_s,
                .proves = {{u"leavers-access"_s, u"Leaver tickets, sample of 25"_s}}},
        [number] { return leaverSample(number); }};
}

QByteArray trainingRecord()
{
    Chance chance(u"training"_s);
    QList<QStringList> rows;
    const QList<StaffMember> all = activeStaff(4);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool open = i % 70 == 37;
        const Date done = workday(Date(2026, 9, 7).addDays(chance.between(0, 80)));
        rows.append({all.at(i).name, all.at(i).department, u"Security and data protection 2026"_s,
            open ? QString() : dateText(done),
            open ? QString() : QString::number(chance.between(80, 100)),
            open ? u"open"_s : u"passed"_s});
    }
    return csv(
        {u"name"_s, u"department"_s, u"course"_s, u"completed_on"_s, u"score"_s, u"result"_s},
        rows);
}

const QStringList& keyNames()
{
    static const QStringList names{u"portal-signing"_s, u"claims-db-encryption"_s,
        u"documents-encryption"_s, u"backup-encryption"_s, u"payments-api"_s, u"deploy-principal"_s,
        u"mail-relay"_s, u"batch-principal"_s, u"assessor-exchange"_s};
    return names;
}

// What those keys and secrets belong to: all of the platform in the EU.
QStringList keptInVaults()
{
    return {u"Claims portal"_s, u"Payment release service"_s, u"Claims database"_s,
        u"Claim documents"_s, u"Backup copies"_s, u"vm-batch-01"_s, u"Portal signing key"_s,
        u"Database encryption key"_s, u"Deployment service principal"_s};
}

// The first export of June lacked the limits, and was made again.
enum class KeyColumns { WithoutLimits, All };

QByteArray keyList(const QString& seed, Date day, KeyColumns columns)
{
    Chance chance(seed);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < keyNames().size() * 2; ++i) {
        const QString vault = i < keyNames().size() ? u"kv-claims-weu"_s : u"kv-claims-neu"_s;
        const QString name = keyNames().at(i % keyNames().size());
        const int limit = name == u"portal-signing"_s ? 180 : 365;
        const int age = chance.between(12, limit - 5);
        QStringList row{vault, name,
            name.endsWith(u"encryption"_s) ? u"key, hardware"_s : u"secret"_s,
            name.contains(u"db"_s) || name.contains(u"backup"_s) ? u"Priya Raman"_s
                                                                 : u"Lena Hoffmann"_s,
            dateText(day.addDays(-age)), QString::number(age)};
        if (columns == KeyColumns::All)
            row.append({QString::number(limit), dateText(day.addDays(limit - age))});
        rows.append(row);
    }
    QStringList header{
        u"vault"_s, u"name"_s, u"kind"_s, u"owner"_s, u"last_rotated"_s, u"age_days"_s};
    if (columns == KeyColumns::All)
        header.append({u"limit_days"_s, u"next_due"_s});
    return csv(header, rows);
}

struct KeyExport
{
    QString key;
    QString half;
    Date day;
    QString captured;
    Date received;
    KeyColumns columns = KeyColumns::All;
};

Recipe keyListRecipe(const KeyExport& made)
{
    const bool isFirst = made.columns == KeyColumns::WithoutLimits;
    return {
        {.key = made.key,
            .path = u"access/%1-2026-%2.csv"_s.arg(
                isFirst ? u"key-rotation-first-export"_s : u"key-rotation"_s, made.half),
            .title = u"Keys and secrets by age, %1"_s.arg(dayText(made.day)),
            .shows = isFirst
                ? u"18 keys and secrets with their age; values are not part of the export."_s
                : u"18 keys and secrets, each younger than its limit; values are not part of the export."_s,
            .covers = Period{made.day, made.day},
            .captured = at(made.captured),
            .received = made.received,
            .source = u"Key vault inventory"_s,
            .query = u"keyvault list --vault kv-claims-weu,kv-claims-neu --attributes-only"_s,
            .environment = u"production"_s,
            .rowsAtSource = 18,
            .rowsInFile = 18,
            .collector = u"lena-hoffmann"_s,
            .classification = u"confidential"_s,
            .proves = {{u"secret-rotation"_s, u"Secrets and keys by age"_s, {}, keptInVaults()},
                {u"key-management"_s, u"Keys with age and owner"_s, {}, keptInVaults()}}},
        [made] { return keyList(made.half, made.day, made.columns); }};
}

QList<Recipe> keyLists()
{
    Recipe again = keyListRecipe({u"key-rotation-h1"_s, u"h1"_s, Date(2026, 6, 30),
        u"2026-07-20T11:05:00+01:00"_s, Date(2026, 7, 20), KeyColumns::All});
    again.file.revisionOf = u"key-rotation-h1-first"_s;
    again.file.replacedWhy = u"The first export lacked the limits."_s;
    return {
        keyListRecipe({u"key-rotation-h1-first"_s, u"h1"_s, Date(2026, 6, 30),
            u"2026-06-30T16:20:00+01:00"_s, Date(2026, 7, 1), KeyColumns::WithoutLimits}),
        again,
        keyListRecipe({u"key-rotation-h2"_s, u"h2"_s, Date(2026, 12, 31),
            u"2026-12-31T15:48:00+00:00"_s, Date(2027, 1, 2), KeyColumns::All}),
    };
}

// That nobody asked is proven by the list of those who did: it has no line.
Recipe supportAccessRecipe()
{
    return {
        {.key = u"support-access-log"_s,
            .path = u"access/support-access-2026.csv"_s,
            .title = u"Requests and accesses of the provider's support, 2026"_s,
            .shows = u"Support asked for no access in 2026: the list has no line."_s,
            .covers = Period{quarter(1).from, quarter(4).until},
            .captured = at(u"2027-01-05T14:10:00+00:00"_s),
            .received = Date(2027, 1, 6),
            .source = u"Provider's access log"_s,
            .query = u"Activity log, both subscriptions, category: support access, all of 2026"_s,
            .environment = u"production"_s,
            .rowsAtSource = 0,
            .rowsInFile = 0,
            .collector = u"marek-nowak"_s,
            .classification = u"confidential"_s,
            .proves = {{u"provider-support-access"_s, u"Requests and accesses"_s}}},
        [] {
            return csv({u"request"_s, u"support_case"_s, u"subscription"_s, u"asked_at"_s,
                           u"decision"_s, u"approver"_s, u"opened_at"_s, u"closed_at"_s},
                {});
        }};
}

Recipe supportApprovalRecipe()
{
    return {
        {.key = u"support-approval-setting"_s,
            .path = u"access/support-approval-setting.csv"_s,
            .title = u"Approval of support access, setting of each subscription"_s,
            .shows = u"Approval by the customer is on for both subscriptions, and who approves."_s,
            .covers = Period{Date(2026, 12, 31), Date(2026, 12, 31)},
            .captured = at(u"2026-12-31T16:20:00+00:00"_s),
            .received = Date(2027, 1, 6),
            .source = u"Cloud management console"_s,
            .environment = u"production"_s,
            .rowsAtSource = 2,
            .rowsInFile = 2,
            .collector = u"marek-nowak"_s,
            .classification = u"confidential"_s,
            .proves = {{u"provider-support-access"_s, u"Approval feature turned on"_s}}},
        [] {
            return csv({u"subscription"_s, u"customer_approval"_s, u"approver"_s, u"substitute"_s,
                           u"turned_on"_s},
                {{u"clearwater-claims-prod"_s, u"on"_s, u"Marek Nowak"_s, u"Priya Raman"_s,
                     u"2025-02-17"_s},
                    {u"clearwater-analytics-prod"_s, u"on"_s, u"Marek Nowak"_s, u"Priya Raman"_s,
                        u"2025-02-17"_s}});
        }};
}

} // namespace

QList<Recipe> accessTables()
{
    QList<Recipe> all;
    for (int number = 1; number <= 4; ++number)
        all.append(userListRecipe(number));
    for (int number = 1; number <= 4; ++number)
        all.append(leaverSampleRecipe(number));
    all += keyLists();
    all += {supportApprovalRecipe(), supportAccessRecipe()};
    const qint64 members = activeStaff(4).size();
    all.append(
        {{.key = u"training-record"_s,
             .path = u"management-system/training-record-2026.csv"_s,
             .title = u"Training record 2026"_s,
             .shows
             = u"Who completed the yearly course on security and data protection, and when."_s,
             .covers = Period{Date(2026, 12, 15), Date(2026, 12, 15)},
             .captured = at(u"2026-12-15T11:30:00+00:00"_s),
             .received = Date(2026, 12, 15),
             .source = u"Learning platform"_s,
             .query = u"Report 7, course SEC-2026, all active staff"_s,
             .rowsAtSource = members,
             .rowsInFile = members,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .personalData = u"names and results of staff"_s,
             .proves = {{u"security-training"_s, u"Staff against completed courses"_s}}},
            [] { return trainingRecord(); }});
    return all;
}

} // namespace muniment::sample
