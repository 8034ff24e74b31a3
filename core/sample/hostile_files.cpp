// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files that every evidence folder holds and no program likes: what was scanned, locked, broken
// in transit, empty, packed, or carries a program of its own.
#include "core/sample/company.h"
#include "core/sample/hostile_pdfs.h"
#include "core/sample/recipes.h"
#include "core/sample/sample_messages.h"
#include "core/sample/strokes.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t archiveRoom = 1 << 20; // bytes; the archive takes a fraction of it

QByteArray signInLog(int month)
{
    Chance chance(u"sign-ins %1"_s.arg(month));
    QString text = u"time,account,result,factor,address\r\n"_s;
    for (int i = 0; i < 400; ++i) {
        const Date day = Date(2026, month, 1).addDays(i % 28);
        text += u"%1T%2:%3:%4Z,emergency-0%5@clearwater.example,refused,none,198.51.100.%6\r\n"_s
                    .arg(dateText(day))
                    .arg(chance.between(0, 23), 2, 10, QChar(u'0'))
                    .arg(chance.between(0, 59), 2, 10, QChar(u'0'))
                    .arg(chance.between(0, 59), 2, 10, QChar(u'0'))
                    .arg(chance.between(1, 2))
                    .arg(chance.between(1, 254));
    }
    return text.toUtf8();
}

Result<QByteArray> signInArchive()
{
    const auto deleter = [](archive* open) { archive_write_free(open); };
    const std::unique_ptr<archive, decltype(deleter)> pack(archive_write_new(), deleter);
    QByteArray bytes(qsizetype(archiveRoom), Qt::Uninitialized);
    size_t used = 0;
    bool good = archive_write_set_format_zip(pack.get()) == ARCHIVE_OK
        && archive_write_open_memory(pack.get(), bytes.data(), archiveRoom, &used) == ARCHIVE_OK;
    for (int month = 10; good && month <= 12; ++month) {
        const QByteArray log = signInLog(month);
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname(
            entry.get(), u"sign-ins-2026-%1.csv"_s.arg(month).toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), log.size());
        // No time of its own: the format would write it in the zone of the desk.
        good = archive_write_header(pack.get(), entry.get()) == ARCHIVE_OK
            && archive_write_data(pack.get(), log.constData(), size_t(log.size()))
                == la_ssize_t(log.size());
    }
    if (!good || archive_write_close(pack.get()) != ARCHIVE_OK)
        return fail(Problem::Unwritable, cause::paperNotMade, {u"sign-in logs"_s},
            QString::fromUtf8(archive_error_string(pack.get())));
    bytes.truncate(qsizetype(used));
    return bytes;
}

SampleFile oddFile(const QString& key, const QString& fileName, const QString& title,
    const QString& shows, Date day, const QString& collector, const SampleProof& proof)
{
    return {.key = key,
        .path = u"as-received/"_s + fileName,
        .title = title,
        .shows = shows,
        .covers = Period{day, day},
        .received = day.addDays(4),
        .source = u"Received by mail"_s,
        .collector = collector,
        .classification = u"confidential"_s,
        .proves = {proof}};
}

QList<Recipe> hostilePapers()
{
    return {
        {oddFile(u"scanned-agreement"_s, u"scan_20260115_093312.pdf"_s,
             u"Data processing agreement, signature page, scanned"_s,
             u"The agreement with the provider, signed by both sides; a picture without text."_s,
             Date(2026, 1, 15), u"giulia-ferri"_s,
             {u"personal-data-register"_s, u"Agreements and sub-processors"_s}),
            &scannedAgreement},
        {oddFile(u"penetration-test-protected"_s, u"Pentest report 2026 (protected).pdf"_s,
             u"Penetration test report 2026"_s,
             u"The tester's report; it opens only with a password that was sent apart."_s,
             Date(2026, 6, 19), u"marek-nowak"_s, {u"penetration-test"_s, u"Test report"_s}),
            &protectedReport},
        {oddFile(u"continuity-exercise-damaged"_s, u"Continuity exercise 2026.pdf"_s,
             u"Report of the continuity exercise 2026"_s,
             u"The report of the exercise of 9 September; the file was cut off on its way."_s,
             Date(2026, 9, 9), u"marek-nowak"_s, {u"continuity-exercise"_s, u"Exercise report"_s}),
            &damagedReport},
        {oddFile(u"incident-exercise-restricted"_s, u"Incident exercise 2026.pdf"_s,
             u"Report of the incident exercise 2026"_s,
             u"What the exercise of 20 May showed; the author forbade copying and changes."_s,
             Date(2026, 5, 20), u"siobhan-keane"_s, {u"incident-exercise"_s, u"Exercise report"_s}),
            &restrictedReport},
        {oddFile(u"joiner-form-script"_s, u"HR-F4 joiner form.pdf"_s,
             u"Joiner's acceptance of the rules, filled form"_s,
             u"A new colleague accepts the rules of use; the form carries a script."_s,
             Date(2026, 8, 31), u"siobhan-keane"_s,
             {u"employment-terms"_s, u"Signed terms, sample of 10"_s}),
            &scriptedForm},
    };
}

} // namespace

QList<Recipe> hostileFiles()
{
    QList<Recipe> all = hostilePapers();
    Recipe empty{
        oddFile(u"alerts-empty"_s, u"alerts-2026-08.log"_s, u"Alerts of August 2026"_s,
            u"The export of August is empty: the job failed, nobody noticed."_s, Date(2026, 8, 31),
            u"marek-nowak"_s, {u"security-monitoring"_s, u"Alerts of the month"_s}),
        [] { return QByteArray(); }};
    empty.file.source = u"Alert console"_s;
    empty.file.covers = Period{Date(2026, 8, 1), Date(2026, 8, 31)};
    Recipe packed{oddFile(u"sign-in-archive"_s, u"sign-ins-2026-q4.zip"_s,
                      u"Refused sign-ins of emergency accounts, Q4 2026"_s,
                      u"Three monthly exports, packed."_s, Date(2026, 12, 31), u"lena-hoffmann"_s,
                      {u"emergency-accounts"_s, u"Sign-ins of the quarter"_s}),
        &signInArchive};
    packed.file.source = u"Log archive"_s;
    packed.file.covers = quarter(4);
    packed.file.captured = at(u"2027-01-02T06:00:00+00:00"_s);
    all.append(empty);
    all.append(packed);
    return all;
}

} // namespace muniment::sample
