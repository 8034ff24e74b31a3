// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/book_places.h"
#include "core/binder/lay_out.h"
#include "core/binder/plan_binder.h"
#include "tests/core/standing/made_facts.h"

namespace muniment::tests {

// Facts with which a binder of the year can be planned.
struct Vault : MadeFacts
{
    binder::BinderOptions options;

    Vault()
    {
        organisation.name = QStringLiteral("Example Ltd");
        organisation.stampCode = QStringLiteral("EX");
        organisation.timeZone = QStringLiteral("Europe/Rome");
        scopes[0].name = QStringLiteral("Payments");
        options.period = year;
    }

    standing::EvidenceFacts& add(const QString& title, evidence::Review review)
    {
        standing::EvidenceFacts& item = addEvidence(quarter1, 1, {}, review);
        item.item.title = title;
        return item;
    }

    Result<binder::BinderPlan> plan()
    {
        index();
        return binder::planBinder(
            {*this, options, Date(2027, 1, 9), {1'799'514'000'000}, {}, {}, {}, {}});
    }
};

// All words that our own pages print, a line each.
inline QString textOf(const binder::BinderPlan& plan, const QList<binder::ExhibitPages>& exhibits)
{
    const binder::LaidOut laid = binder::layOut(plan, exhibits, {});
    QString text;
    for (const documents::PageDrawing& page : binder::ownPagesOf(laid.book))
        for (const documents::TextItem& item : page.texts)
            text += item.text + u'\n';
    return text;
}

} // namespace muniment::tests
