// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"
#include "core/sample/strokes.h"

#include <QTime>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// The test of the second quarter was not made: the year has a hole, as years have.
struct RestoreTest
{
    int quarter;
    Date day;
    QString zone;
    int minutes;
    qint64 databaseRows;
};

const QList<RestoreTest>& restoreTests()
{
    static const QList<RestoreTest> all{
        {1, Date(2026, 2, 24), u"+00:00"_s, 171, 18'204'551},
        {3, Date(2026, 7, 21), u"+01:00"_s, 188, 19'077'904},
        {4, Date(2026, 11, 17), u"+00:00"_s, 164, 19'655'312},
    };
    return all;
}

QByteArray restoreLog(const RestoreTest& test)
{
    Chance chance(u"restore %1"_s.arg(test.quarter));
    QTime time(7, 30, 4);
    QString text;
    const auto line = [&](int minutesLater, const QString& what) {
        time = time.addSecs(minutesLater * 60 + chance.between(1, 40));
        text += u"%1T%2%3  %4\n"_s.arg(
            dateText(test.day), time.toString(u"HH:mm:ss"_s), test.zone, what);
    };
    text
        += u"RESTORE TEST  2026 Q%1   runbook RB-21 version 6   operator priya.raman   witness "
           u"marek.nowak\n"
           "Source: claims database, nightly copy of %2, region North Europe\n"
           "Target: empty subscription clearwater-restore-test\n"
           "----------------------------------------------------------------------------------------\n"_s
               .arg(test.quarter)
               .arg(dateText(test.day.addDays(-1)));
    line(0, u"START    ticket CHG approved, target is empty: checked"_s);
    line(4, u"KEY      backup-encryption released by two people (priya.raman, lena.hoffmann)"_s);
    line(9, u"RESTORE  claims: full copy, 412 GiB"_s);
    line(test.minutes - 62, u"RESTORE  claims: full copy done, 0 errors"_s);
    line(2, u"RESTORE  claims: log to 07:25:00 applied, 288 segments"_s);
    line(17, u"DOCS     500 documents drawn at random (seed 2026%1), restored"_s.arg(test.quarter));
    line(6, u"CHECK    rows in source   %1"_s.arg(test.databaseRows));
    line(5, u"CHECK    rows in target   %1   equal"_s.arg(test.databaseRows));
    line(9, u"CHECK    checksum of 40 tables: 40 equal, 0 different"_s);
    line(3, u"CHECK    digests of 500 documents: 500 equal, 0 different"_s);
    line(2, u"CHECK    portal started on the copy, claim 2026-118845 opened"_s);
    line(4, u"CLEAN    target deleted, key withdrawn"_s);
    text
        += u"--------------------------------------------------------------------------------------"
           u"--\n"
           "RESULT   passed   time to service %1 minutes (limit 240)   data loss 4 minutes (limit 5)\n"_s
               .arg(test.minutes);
    return text.toUtf8();
}

Recipe restoreRecipe(const RestoreTest& test)
{
    return {
        {.key = u"restore-test-q%1"_s.arg(test.quarter),
            .path = u"operations/restore-test-2026-q%1.txt"_s.arg(test.quarter),
            .title = u"Restore test, Q%1 2026"_s.arg(test.quarter),
            .shows
            = u"The claims database was restored in %1 minutes; rows and checksums agree."_s.arg(
                test.minutes),
            .covers = Period{test.day, test.day},
            .captured = at(dateText(test.day) + u"T11:30:00"_s + test.zone),
            .received = test.day.addDays(1),
            .source = u"Restore runbook RB-21"_s,
            .query = u"rb21 --target clearwater-restore-test --sample 500"_s,
            .environment = u"restore test"_s,
            .collector = u"priya-raman"_s,
            .proves = {{u"restore-test"_s, u"Restore test record"_s}}},
        [test] { return restoreLog(test); }};
}

QByteArray notices()
{
    return u"Customer notices: how to report a claim, in the languages of our policyholders\n"
           "Version 9, approved by Giulia Ferri, Data Protection Officer, 4 May 2026\n"
           "\n"
           "English     Report your claim within 14 days. We use your data only to handle it.\n"
           "Gaeilge     Tuairiscigh d'éileamh laistigh de 14 lá. Ní úsáidimid do shonraí ach chun "
           "é a láimhseáil.\n"
           "Deutsch     Melden Sie Ihren Schaden innerhalb von 14 Tagen. Größere Schäden bitte "
           "sofort.\n"
           "Français    Déclarez votre sinistre sous 14 jours. Nous n'utilisons vos données qu'à "
           "cette fin.\n"
           "Polski      Zgłoś szkodę w ciągu 14 dni. Łączymy się z Tobą w języku, który "
           "wybierzesz.\n"
           "Ελληνικά    Δηλώστε τη ζημία σας εντός 14 ημερών. Χρησιμοποιούμε τα δεδομένα σας μόνο "
           "γι' αυτό.\n"
           "Български   Съобщете за щетата си в срок от 14 дни. Използваме данните ви само за тази "
           "цел.\n"
           "Українська  Повідомте про збиток протягом 14 днів. Ваші дані використовуємо лише для "
           "цього.\n"
           "العربية     أبلغ عن مطالبتك خلال 14 يومًا. نستخدم بياناتك لمعالجتها فقط.\n"
           "עברית       דווחו על תביעתכם בתוך 14 ימים. אנו משתמשים בנתונים שלכם רק לטיפול בה.\n"
           "中文        请在 14 天内报告索赔。我们仅将您的数据用于处理索赔。\n"
           "日本語      事故は14日以内にご報告ください。データは請求処理にのみ使用します。\n"
           "한국어      14일 이내에 사고를 신고해 주십시오. 개인정보는 처리에만 사용합니다.\n"
           "\n"
           "Signs used in the portal: ✓ received   ⚠ papers missing   📎 attachment   💶 paid   ❌ refused\n"_s
               .toUtf8();
}

} // namespace

QList<Recipe> operationLogs()
{
    QList<Recipe> all;
    for (const RestoreTest& test : restoreTests())
        all.append(restoreRecipe(test));
    all.append(
        {{.key = u"customer-notices"_s,
             .path = u"operations/Kundenhinweise – all languages (v9).txt"_s,
             .title = u"Customer notices in thirteen languages"_s,
             .shows
             = u"What policyholders are told about the use of their data, in each language offered."_s,
             .received = Date(2026, 5, 6),
             .source = u"Policy library"_s,
             .collector = u"giulia-ferri"_s,
             .classification = u"public"_s,
             .restriction = u"public"_s,
             .versionLabel = u"9"_s,
             .approvedBy = u"Giulia Ferri, Data Protection Officer"_s,
             .approvedOn = Date(2026, 5, 4),
             .nextReviewOn = Date(2027, 5, 3),
             .proves
             = {{u"personal-data-register"_s, {}, u"The notice that belongs to the register."_s}}},
            [] { return notices(); }});
    return all;
}

} // namespace muniment::sample
