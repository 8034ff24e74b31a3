// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/trust_facts.h"

#include "ui/history/field_values.h"
#include "ui/shell/screen_dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class TrustWords
{
    Q_DECLARE_TR_FUNCTIONS(TrustFacts)

public:
    static TrustState state(const TrustFacts& facts, const QString& timeZone)
    {
        if (!facts.newest)
            return {{Shape::Open, Tone::Quiet, tr("not checked yet")},
                tr("This vault was not checked yet.")};
        const QString when = timeOnScreen(inZone(facts.newest->finishedAt, timeZone));
        if (facts.newest->discrepancies > 0)
            return {{Shape::Square, Tone::Bad, tr("discrepancies")},
                tr("The check of %1 found %n discrepancies.", nullptr,
                    int(facts.newest->discrepancies))
                    .arg(when)};
        return {{Shape::Full, Tone::Good, tr("nothing found")},
            tr("The check of %1 found nothing that differs.").arg(when)};
    }

    static QList<TrustLine> checks(const TrustFacts& facts, const QString& timeZone)
    {
        return {{tr("Last check"), checkWords(facts.newest, timeZone)},
            {tr("Last full check"), checkWords(facts.full, timeZone)}};
    }

    static QList<TrustLine> journal(const TrustFacts& facts, const QString& timeZone)
    {
        const QLocale locale;
        return {{tr("Entries"), locale.toString(facts.head.sequence)},
            {tr("Last entry"), timeOnScreen(inZone(facts.head.writtenAt, timeZone))},
            {tr("Its digest"), digestInGroups(facts.head.hash.toHex())}};
    }

    static QList<TrustLine> file(const TrustFacts& facts)
    {
        return {{tr("File"), QDir::toNativeSeparators(facts.path)},
            {tr("Lies"), place(facts.place)},
            {tr("Evidence in it"),
                tr("%n file(s), %1", nullptr, int(facts.contents.contents))
                    .arg(QLocale().formattedDataSize(facts.contents.bytes))},
            {tr("Written by"), writer(facts)}};
    }

    static QList<TrustLine> copies(const TrustFacts& facts, const QString& timeZone)
    {
        return {
            {tr("Newest backup"),
                facts.copy ? timeOnScreen(inZone(facts.copy->madeAt, timeZone)) : tr("none yet")},
            {tr("Backups"), QLocale().toString(facts.copies)},
            {tr("Kept in"), QDir::toNativeSeparators(facts.folder)}};
    }

private:
    static QString checkWords(
        const std::optional<vault::LastVerification>& check, const QString& timeZone)
    {
        if (!check)
            return tr("never");
        const QString when = timeOnScreen(inZone(check->finishedAt, timeZone));
        return check->discrepancies == 0
            ? tr("%1, nothing found").arg(when)
            : tr("%1, %n discrepancies", nullptr, int(check->discrepancies)).arg(when);
    }

    static QString place(platform::Place place)
    {
        switch (place) {
        case platform::Place::Network:
            return tr("in a folder of the network: locks may not hold there");
        case platform::Place::Synchronised:
            return tr("in a folder that is synchronised: copies of it may differ");
        case platform::Place::Local:
            break;
        }
        return tr("on this computer");
    }

    static QString writer(const TrustFacts& facts)
    {
        if (facts.holder)
            return tr("%1 at %2, since %3")
                .arg(facts.holder->person, facts.holder->host, facts.holder->since);
        return facts.isReadOnly ? tr("nobody: it is open for reading") : tr("this desk");
    }
};

QList<vault::Backup> copiesOf(const QString& vault, const QString& folder)
{
    return vault::backupsIn(folder, vault::vaultStem(vault));
}

} // namespace

Result<TrustFacts> readTrust(vault::Vault& vault, const QString& folder)
{
    auto read = vault.read([](vault::Access& access) -> Result<TrustFacts> {
        TrustFacts facts;
        const auto newest = vault::lastVerification(access, vault::VerifyLevel::Quick);
        const auto full = vault::lastVerification(access, vault::VerifyLevel::Full);
        const auto head = vault::journalHead(access);
        const auto contents = vault::contentTotals(access);
        for (const Error* error :
            {newest ? nullptr : &newest.error(), full ? nullptr : &full.error(),
                head ? nullptr : &head.error(), contents ? nullptr : &contents.error()})
            if (error)
                return tl::unexpected<Error>(*error);
        facts.newest = *newest;
        facts.full = *full;
        facts.head = *head;
        facts.contents = *contents;
        return facts;
    });
    if (!read)
        return read;
    read->path = vault.path();
    read->place = platform::placeOf(vault.path());
    read->isReadOnly = vault.isReadOnly();
    read->holder = vault.holder();
    read->folder = folder;
    QList<vault::Backup> copies = copiesOf(vault.path(), QFileInfo(vault.path()).absolutePath());
    if (QFileInfo(folder).canonicalFilePath() != QFileInfo(vault.path()).canonicalPath())
        copies += copiesOf(vault.path(), folder);
    read->copies = int(copies.size());
    for (const vault::Backup& each : std::as_const(copies))
        if (!read->copy || read->copy->madeAt < each.name.madeAt)
            read->copy = each.name;
    return read;
}

TrustState trustState(const TrustFacts& facts, const QString& timeZone)
{
    return TrustWords::state(facts, timeZone);
}

QList<TrustLine> checkLines(const TrustFacts& facts, const QString& timeZone)
{
    return TrustWords::checks(facts, timeZone);
}

QList<TrustLine> journalLines(const TrustFacts& facts, const QString& timeZone)
{
    return TrustWords::journal(facts, timeZone);
}

QList<TrustLine> fileLines(const TrustFacts& facts)
{
    return TrustWords::file(facts);
}

QList<TrustLine> copyLines(const TrustFacts& facts, const QString& timeZone)
{
    return TrustWords::copies(facts, timeZone);
}

} // namespace muniment::ui
