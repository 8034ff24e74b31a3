// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/portal_picture.h"
#include "core/sample/recipes.h"

#include <QBuffer>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 88;

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

PortalPage cloudPage()
{
    PortalPage page;
    page.site = u"Northwind Cloud"_s;
    page.account = u"marek.nowak@clearwater.example · Clearwater Claims plc"_s;
    page.menu
        = {u"Home"_s, u"Directory"_s, u"App Service"_s, u"Virtual Machines"_s, u"Blob Storage"_s,
            u"SQL Database"_s, u"Key Vault"_s, u"Backup"_s, u"Policy"_s, u"Logs"_s, u"Cost"_s};
    return page;
}

PortalPage signInRules()
{
    PortalPage page = cloudPage();
    page.address = u"https://portal.northwind.example/directory/rules?tenant=clearwater-claims"_s;
    page.account = u"lena.hoffmann@clearwater.example · Clearwater Claims plc"_s;
    page.chosen = 1;
    page.path = u"Home > Directory > Security > Sign-in rules"_s;
    page.title = u"Sign-in rules"_s;
    page.note
        = u"6 rules in force. Last change: 2 November 2026, 09:14, lena.hoffmann, ticket CHG-27013"_s;
    page.settings = {{u"Accounts in the directory"_s, u"417"_s},
        {u"Covered by a rule with a second factor"_s, u"417 (100 %)"_s},
        {u"Excluded"_s, u"2 emergency accounts, sealed"_s}};
    page.tableHead = {u"Rule"_s, u"Who"_s, u"When"_s, u"Asks for"_s, u"State"_s};
    page.tableRows
        = {{u"SR-01 All staff"_s, u"all accounts"_s, u"always"_s, u"second factor"_s, u"on"_s},
            {u"SR-02 Administrators"_s, u"directory roles"_s, u"always"_s,
                u"hardware key or passkey"_s, u"on"_s},
            {u"SR-03 Places"_s, u"all accounts"_s, u"outside EEA and UK"_s, u"blocked"_s, u"on"_s},
            {u"SR-04 Devices"_s, u"claims applications"_s, u"device not managed"_s, u"blocked"_s,
                u"on"_s},
            {u"SR-05 Old protocols"_s, u"all accounts"_s, u"always"_s, u"blocked"_s, u"on"_s},
            {u"SR-06 Risk"_s, u"all accounts"_s, u"risk medium or high"_s,
                u"new password and factor"_s, u"on"_s}};
    page.clock = u"15:42\n29/12/2026"_s;
    return page;
}

PortalPage backupVault()
{
    PortalPage page = cloudPage();
    page.address = u"https://portal.northwind.example/backup/vaults/bv-claims-neu/properties"_s;
    page.account = u"priya.raman@clearwater.example · Clearwater Claims plc"_s;
    page.chosen = 7;
    page.path = u"Home > Backup > Vaults > bv-claims-neu > Properties"_s;
    page.title = u"bv-claims-neu: properties"_s;
    page.note
        = u"This vault is locked: its copies cannot be changed or deleted before their end, by anybody."_s;
    page.settings = {{u"Region"_s, u"North Europe"_s}, {u"Lock"_s, u"on, cannot be lifted"_s},
        {u"Copies kept, at least"_s, u"35 days"_s},
        {u"Deleted copies kept for"_s, u"a further 14 days"_s},
        {u"Encryption key"_s, u"kv-claims-neu / backup-encryption (own key)"_s},
        {u"Changes need"_s, u"approval by a second person (group: backup-guardians)"_s}};
    page.tableHead
        = {u"Protected item"_s, u"Service"_s, u"Last copy (UTC)"_s, u"Copies"_s, u"State"_s};
    page.tableRows = {
        {u"claims-db"_s, u"SQL Database"_s, u"2026-12-29 02:11"_s, u"35"_s, u"protected"_s},
        {u"claim-documents"_s, u"Blob Storage"_s, u"2026-12-29 15:20"_s, u"continuous"_s,
            u"protected"_s},
        {u"vm-batch-01"_s, u"Virtual Machines"_s, u"2026-12-29 01:32"_s, u"30"_s, u"protected"_s},
        {u"vm-jump-01"_s, u"Virtual Machines"_s, u"2026-12-29 01:40"_s, u"30"_s, u"protected"_s}};
    page.clock = u"15:31\n29/12/2026"_s;
    return page;
}

QStringList inBackupVault()
{
    return {u"Claims database"_s, u"Claim documents"_s, u"vm-batch-01"_s, u"vm-jump-01"_s};
}

PortalPage encryptionPolicy()
{
    PortalPage page = cloudPage();
    page.address = u"https://portal.northwind.example/policy/assignments/own-keys-for-claims"_s;
    page.chosen = 8;
    page.path = u"Home > Policy > Assignments > own-keys-for-claims"_s;
    page.title = u"Own keys for claims data"_s;
    page.settings = {{u"Applies to"_s, u"subscription clearwater-claims-prod"_s},
        {u"Effect"_s, u"deny: nothing can be made without an own key"_s}, {u"Exceptions"_s, u"0"_s},
        {u"Last evaluation"_s, u"2026-12-30 08:02 UTC"_s}};
    page.tableHead = {u"Resource"_s, u"Kind"_s, u"Region"_s, u"Key"_s, u"Result"_s};
    page.tableRows = {{u"claims-db"_s, u"SQL Database"_s, u"West Europe"_s,
                          u"claims-db-encryption"_s, u"in line"_s},
        {u"claim-documents"_s, u"Blob Storage"_s, u"West Europe"_s, u"documents-encryption"_s,
            u"in line"_s},
        {u"backup-copies"_s, u"Blob Storage"_s, u"North Europe"_s, u"backup-encryption"_s,
            u"in line"_s},
        {u"log-archive"_s, u"Blob Storage"_s, u"North Europe"_s, u"documents-encryption"_s,
            u"in line"_s},
        {u"vm-batch-01, 2 disks"_s, u"Virtual Machines"_s, u"West Europe"_s,
            u"documents-encryption"_s, u"in line"_s},
        {u"vm-jump-01, 1 disk"_s, u"Virtual Machines"_s, u"West Europe"_s,
            u"documents-encryption"_s, u"in line"_s}};
    page.clock = u"08:17\n30/12/2026"_s;
    return page;
}

PortalPage logRetention()
{
    PortalPage page = cloudPage();
    page.address = u"https://portal.northwind.example/storage/log-archive/locks"_s;
    page.chosen = 9;
    page.path = u"Home > Logs > Archive > log-archive > Locks"_s;
    page.title = u"log-archive: retention and locks"_s;
    page.settings = {{u"Region"_s, u"North Europe"_s},
        {u"Retention"_s, u"400 days, locked since 9 April 2026"_s},
        {u"Oldest entry"_s, u"2025-11-25 00:00:02 UTC"_s},
        {u"May be deleted by"_s, u"nobody before the end of retention"_s}};
    page.tableHead
        = {u"Source"_s, u"Entries today"_s, u"Silent for"_s, u"Alert when silent"_s, u"State"_s};
    page.tableRows = {{u"directory sign-ins"_s, u"18,204"_s, u"0 min"_s, u"30 min"_s, u"on"_s},
        {u"claims portal"_s, u"402,118"_s, u"0 min"_s, u"15 min"_s, u"on"_s},
        {u"payment release"_s, u"3,907"_s, u"2 min"_s, u"30 min"_s, u"on"_s},
        {u"SQL Database audit"_s, u"96,551"_s, u"0 min"_s, u"15 min"_s, u"on"_s},
        {u"Key Vault"_s, u"2,210"_s, u"4 min"_s, u"60 min"_s, u"on"_s}};
    page.clock = u"14:58\n30/12/2026"_s;
    return page;
}

PortalPage registerEntry()
{
    PortalPage page;
    page.site = u"Ardent register of certificates"_s;
    page.address = u"https://register.ardent.example/certificates/IS-274113"_s;
    page.account = u"public view · synthetic sample"_s;
    page.menu = {u"Search"_s, u"Certificate"_s, u"History"_s, u"Help"_s};
    page.chosen = 1;
    page.path = u"Register > Certificates > IS 274113"_s;
    page.title = u"IS 274113"_s;
    page.note = u"Status: active. Surveillance audit of 2026 completed on 23 April 2026."_s;
    page.settings = {{u"Client"_s, u"Northwind Cloud Ireland Ltd"_s},
        {u"Standard"_s, u"ISO/IEC 27001:2022"_s}, {u"Originally registered"_s, u"5 May 2019"_s},
        {u"Expiry date"_s, u"4 May 2028"_s}, {u"Next surveillance due"_s, u"4 May 2027"_s}};
    page.tableHead = {u"Day"_s, u"Event"_s};
    page.tableRows
        = {{u"5 May 2019"_s, u"Certified"_s}, {u"5 May 2022"_s, u"Recertified, 2013 edition"_s},
            {u"5 May 2025"_s, u"Recertified, 2022 edition"_s},
            {u"23 April 2026"_s, u"Surveillance completed"_s}};
    page.clock = u"10:19\n14/12/2026"_s;
    page.colour = QColor(0x1e, 0x5b, 0x4a);
    return page;
}

struct Screenshot
{
    QString key;
    QString fileName;
    QString title;
    QString shows;
    QString captured;
    QString collector;
    QList<SampleProof> proves;
    PortalPage (*page)();
};

Recipe screenshotRecipe(const Screenshot& shot)
{
    const ZonedInstant captured = at(shot.captured);
    const bool isJpeg = shot.fileName.endsWith(u".jpg"_s);
    return {{.key = shot.key,
                .path = u"pictures/"_s + shot.fileName,
                .title = shot.title,
                .shows = shot.shows,
                .covers = Period{captured.localDate(), captured.localDate()},
                .captured = captured,
                .received = captured.localDate(),
                .source = shot.page().site,
                .query = shot.page().address,
                .environment = u"production"_s,
                .collector = shot.collector,
                .classification = u"confidential"_s,
                .proves = shot.proves},
        [page = shot.page, isJpeg] {
            return isJpeg ? encoded(paintPortal(page()), "JPG", jpegQuality)
                          : encoded(paintPortal(page()), "PNG", -1);
        }};
}

} // namespace

QList<Recipe> pictures()
{
    const QList<Screenshot> shots{
        {u"screenshot-sign-in-rules"_s, u"sign-in-rules-2026-12-29.png"_s,
            u"Sign-in rules of the directory"_s,
            u"Six rules in force; all 417 accounts need a second factor."_s,
            u"2026-12-29T15:42:00+00:00"_s, u"lena-hoffmann"_s,
            {{u"multi-factor-sign-in"_s, u"Sign-in rules and exclusions"_s}, {u"password-rules"_s}},
            &signInRules},
        {u"screenshot-backup-vault"_s, u"backup-vault-lock-2026-12-29.png"_s,
            u"Lock and retention of the backup vault"_s,
            u"Copies cannot be changed or deleted for 35 days."_s, u"2026-12-29T15:31:00+00:00"_s,
            u"priya-raman"_s,
            {{u"backup-protection"_s, u"Vault locks and retention"_s, {}, inBackupVault()},
                {u"backup-operation"_s, {},
                    u"The four items that are protected, with their last copy."_s,
                    inBackupVault()}},
            &backupVault},
        {u"screenshot-encryption-policy"_s, u"encryption-policy-2026-12-30.jpg"_s,
            u"Policy: own keys for claims data"_s,
            u"No store or disk can be made without an own key; no exceptions."_s,
            u"2026-12-30T08:17:00+00:00"_s, u"marek-nowak"_s,
            {{u"encryption-at-rest"_s, u"Policy that prevents exceptions"_s, {},
                {u"Claims database"_s, u"Claim documents"_s, u"Backup copies"_s,
                    u"Audit log archive"_s, u"vm-batch-01"_s, u"vm-jump-01"_s}}},
            &encryptionPolicy},
        {u"screenshot-log-retention"_s, u"log-archive-lock-2026-12-30.png"_s,
            u"Retention and lock of the log archive"_s,
            u"Logs are kept for 400 days and cannot be deleted before."_s,
            u"2026-12-30T14:58:00+00:00"_s, u"marek-nowak"_s,
            {{u"log-protection"_s, u"Retention and locks"_s},
                {u"audit-logs"_s, u"Assets and their log sources"_s,
                    u"Five sources that write to the archive, and when they are silent."_s,
                    {u"Administrator accounts"_s, u"Claims portal"_s, u"Payment release service"_s,
                        u"Claims database"_s, u"Portal signing key"_s,
                        u"Database encryption key"_s}}},
            &logRetention},
        {u"screenshot-register-entry"_s, u"register-entry-IS-274113-2026-12-14.png"_s,
            u"Register entry of certificate IS 274113"_s,
            u"The certificate is active and its surveillance of 2026 is done."_s,
            u"2026-12-14T10:19:00+00:00"_s, u"siobhan-keane"_s,
            {{u"provider-report-review"_s, u"Check in issuer's register"_s}}, &registerEntry},
    };
    QList<Recipe> all;
    for (const Screenshot& shot : shots)
        all.append(screenshotRecipe(shot));
    return all;
}

} // namespace muniment::sample
