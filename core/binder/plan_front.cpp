// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audits_messages.h"
#include "core/binder/binder_messages.h"
#include "core/binder/page_flow.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_words.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace muniment::binder {

namespace {

class PlanFront
{
    Q_DECLARE_TR_FUNCTIONS(PlanFront)

public:
    static QString mark(const PlanContext& context)
    {
        switch (context.input.options.recipientClass) {
        case audits::RecipientClass::OwnAuditor:
            return tr("Confidential · for the auditor");
        case audits::RecipientClass::Regulator:
            return tr("Confidential · for the regulator");
        case audits::RecipientClass::Customer:
            return tr("Confidential · for the named recipient");
        case audits::RecipientClass::Inside:
            return tr("Confidential · for use inside the organisation");
        }
        Q_UNREACHABLE();
    }
    static QString severalFrameworks(qsizetype count) { return tr("%1 frameworks").arg(count); }
    static QString asOf(const QString& frameworks, const QString& period, const QString& day)
    {
        return tr("%1 · %2 · as of %3").arg(frameworks, period, day);
    }
    static QString edition(const QString& code, int number)
    {
        return tr("%1, edition %2").arg(code).arg(number);
    }
    static QString draft() { return tr("DRAFT, not issued"); }
    static QString replaces(const QString& name, int edition, const QString& day)
    {
        return tr("%1 · replaces edition %2 of %3").arg(name).arg(edition).arg(day);
    }
    static QString referenceOnly(const QString& exhibit)
    {
        return tr("reference only, %1").arg(exhibit);
    }
    static QString untilThen(const QString& newest, const QString& knownAt)
    {
        return tr("%1, none after it to %2").arg(newest, knownAt);
    }
    static QString never() { return tr("never checked in full"); }
    static QString checked(const QString& when, qint64 discrepancies)
    {
        return discrepancies == 0 ? tr("%1, nothing found").arg(when)
                                  : tr("%1, %2 discrepancies").arg(when).arg(discrepancies);
    }
    static QString madeWith(const PlanInput& input)
    {
        return tr("%1 · fixed settings: paper %2, language English, Noto fonts")
            .arg(input.program,
                input.options.paper == Paper::A4 ? QStringLiteral("A4") : QStringLiteral("Letter"));
    }
    static QList<Count> counts(const BinderPlan& plan);
    // What was concluded, each with its count; none at all is told too.
    template <typename Counter>
    static QStringList concluded(const Counter& sheets)
    {
        QStringList parts;
        for (const auto& [counted, words] : {std::pair(SheetCount::Effective, tr("%1 effective")),
                 std::pair(SheetCount::WithExceptions, tr("%1 with exceptions")),
                 std::pair(SheetCount::NotEffective, tr("%1 not effective")),
                 std::pair(SheetCount::NotPerformed, tr("%1 not performed")),
                 std::pair(SheetCount::NoOccurrence, tr("%1 no occurrence"))})
            if (const int count = sheets(counted); count > 0)
                parts.append(words.arg(count));
        return parts.isEmpty() ? QStringList{tr("%1 signed").arg(0)} : parts;
    }
    template <typename Counter>
    static QString controlCounts(
        const Counter& sheets, qsizetype reviewed, qsizetype ownWork, qsizetype effectiveReviewed)
    {
        QStringList parts = concluded(sheets);
        if (const int inPart = sheets(SheetCount::SignedInPart); inPart > 0)
            parts.append(tr("%1 signed in part").arg(inPart));
        if (const int design = sheets(SheetCount::DesignOnly); design > 0)
            parts.append(tr("%1 signed for design only").arg(design));
        if (const int unproven = sheets(SheetCount::SignedUnproven); unproven > 0)
            parts.append(tr("%1 signed without reviewed proof or practice").arg(unproven));
        parts.append(tr("%1 open").arg(sheets(SheetCount::Open)));
        parts.append(tr("%1 void or lapsed").arg(sheets(SheetCount::VoidOrLapsed)));
        QString words = tr("controls: %1").arg(parts.join(QStringLiteral(", ")));
        if (const int retired = sheets(SheetCount::Retired); retired > 0)
            words += tr("; %1 retired").arg(retired);
        words += tr("; reviewed by a second person: %1").arg(reviewed);
        if (sheets(SheetCount::Effective) > 0)
            words += tr(" (of the effective ones: %1)").arg(effectiveReviewed);
        if (ownWork > 0)
            words += tr(", by whoever did or prepared it: %1").arg(ownWork);
        return words;
    }
    static QStringList basis(const PlanContext& context, const BinderPlan& plan);
    static QString openDays(const Remainder& rest)
    {
        QString words = tr(
            "day(s) of the period without a provider's report or letter", nullptr, rest.openDays);
        if (rest.bridgedDays > 0)
            words
                += tr("; %n more on the provider's own word alone", nullptr, int(rest.bridgedDays));
        return rest.openCover.isEmpty() ? words : tr("%1: %2").arg(words, rest.openCover);
    }
    static QString documentCounts(const QList<DocumentRow>& documents)
    {
        QStringList parts;
        for (const DocumentRow& each : documents)
            if (each.isOpinionModified)
                parts.append(QStringLiteral("%1 %2").arg(each.number, each.opinion));
        const auto unread = std::count_if(documents.begin(), documents.end(),
            [](const DocumentRow& each) { return each.reviewed.isEmpty(); });
        if (unread > 0)
            parts.append(tr("%1 not reviewed").arg(unread));
        const QString words = tr("document(s) of providers", nullptr, int(documents.size()));
        return parts.isEmpty() ? words : tr("%1: %2").arg(words, parts.join(QStringLiteral(", ")));
    }
};

QList<Count> PlanFront::counts(const BinderPlan& plan)
{
    int applicable = 0;
    int excluded = 0;
    QStringList partial;
    for (const FrameworkIndex& index : plan.frameworks) {
        applicable += index.applicable;
        excluded += index.excluded;
        if (index.partial)
            partial.append(index.name);
    }
    QString requirements
        = tr("requirements: %1 applicable, %2 excluded").arg(applicable).arg(excluded);
    if (!partial.isEmpty())
        requirements += tr(" (partial list of %1)").arg(partial.join(QStringLiteral(", ")));

    const auto sheets = [&plan](SheetCount wanted) {
        return int(std::count_if(plan.sheets.begin(), plan.sheets.end(),
            [wanted](const ControlSheet& each) { return each.counted == wanted; }));
    };
    QList<Count> counts;
    counts.append(
        {QString::number(applicable + excluded), requirements, QStringLiteral("page:index")});
    const int retired = sheets(SheetCount::Retired);
    const auto looked = [&plan](Look wanted) {
        return std::count_if(plan.sheets.begin(), plan.sheets.end(),
            [wanted](const ControlSheet& each) { return each.look == wanted; });
    };
    const auto effectiveReviewed
        = std::count_if(plan.sheets.begin(), plan.sheets.end(), [](const ControlSheet& each) {
              return each.counted == SheetCount::Effective && each.look == Look::BySecondPerson;
          });
    counts.append({QString::number(int(plan.sheets.size()) - retired),
        controlCounts(
            sheets, looked(Look::BySecondPerson), looked(Look::AtOwnWork), effectiveReviewed),
        QStringLiteral("page:controls")});
    counts.append({QString::number(plan.exhibits.size()),
        tr("exhibit(s), each behind a slip sheet; those that are printed have %1", nullptr,
            int(plan.exhibits.size()))
            .arg(tr("%1 page(s)", nullptr, int(plan.exhibitPages)).arg(grouped(plan.exhibitPages))),
        QStringLiteral("part:E")});
    const auto treated = [&plan](Treatment treatment) {
        return std::count_if(plan.exhibits.begin(), plan.exhibits.end(),
            [treatment](const Exhibit& each) { return each.treatment == treatment; });
    };
    const auto withheld = treated(Treatment::Withheld);
    const auto asFile = treated(Treatment::GivenAsFile);
    const auto unreadable = treated(Treatment::Unreadable);
    counts.append({QString::number(withheld + asFile + unreadable),
        tr("not printed: %1 withheld, %2 as file, %3 unreadable")
            .arg(withheld)
            .arg(asFile)
            .arg(unreadable),
        QStringLiteral("part:G")});
    QSet<QString> withExceptions;
    for (const ExceptionRow& each : plan.exceptions)
        withExceptions.insert(each.control);
    counts.append({QString::number(plan.exceptions.size()),
        tr("statement(s) of exceptions; controls concerned: %1; rules overridden: %2", nullptr,
            int(plan.exceptions.size()))
            .arg(withExceptions.size())
            .arg(plan.overrides.size()),
        QStringLiteral("part:D")});
    counts.append({QString::number(plan.documents.size()), documentCounts(plan.documents),
        QStringLiteral("page:documents")});
    if (const Remainder& rest = plan.remainder; rest.providerHalves > 0)
        counts.append({QString::number(rest.providerHalves),
            tr("provider's halves: %1 without a named document, %2 not supported by the one named, "
               "%3 supported for a part only")
                .arg(rest.halvesWithoutDocument)
                .arg(rest.halvesUnsupported)
                .arg(rest.halvesInPart),
            QStringLiteral("page:matrix")});
    if (!plan.lanes.isEmpty())
        counts.append({QString::number(plan.remainder.openDays), openDays(plan.remainder),
            QStringLiteral("page:lanes")});
    const Remainder& rest = plan.remainder;
    counts.append({QString::number(rest.notHeld()),
        tr("not held: requirements %1, slots overdue %2, duties undecided %3")
            .arg(rest.requirementsWithNothing())
            .arg(rest.overdueSlots())
            .arg(rest.undecidedDuties.size()),
        QStringLiteral("page:not-held")});
    return counts;
}

QStringList PlanFront::basis(const PlanContext& context, const BinderPlan& plan)
{
    QStringList frameworks;
    for (const FrameworkIndex& index : plan.frameworks)
        frameworks.append(index.name);
    return {
        tr("This binder holds what %1 has recorded of its own controls under %2, with the evidence "
           "behind them. It leaves out what part G lists, and nothing else.")
            .arg(context.facts.organisation.legalName, frameworks.join(QStringLiteral(", "))),
        tr("Scope and period are those of the cover. Not printed are: proof of other days; proof "
           "that is linked to no control of this scope, no request of the audit and no document "
           "of its providers; what review returned or rejected; what was withdrawn; revisions that "
           "others replaced. Part G names each by number."),
        tr("The owner of a control, or whoever carries it out in the owner's place, signs "
           "“performed”; where that is not the owner, the line of the signature says so. The "
           "second "
           "line (“second look”) signs “reviewed”, an independent person “tested”, management "
           "“approved”. Who carried a control out or collected its evidence does not review it, "
           "unless an override says why; such a review counts as no second person's."),
        tr("State is worked out from the records and the as-of day, never entered; the words are "
           "explained below. A control stands as its newest valid signature of the highest line "
           "says: management, then independent, then second look, then who runs it. What was "
           "signed of its operating goes before what was signed of its design. Day by day the "
           "highest line that signed decides, and the least favourable day gives the state. A "
           "signature lapses when the last day on which it was to stand is over, and is void when "
           "what it rests on has changed; either decides only where no valid one was signed after "
           "it. “Open” on the cover counts the controls on which nobody has signed, whatever is "
           "held."),
        tr("A requirement stands as the weakest of its controls, in this order: not effective, not "
           "performed, signed and now void, signed and lapsed, signed without reviewed proof, "
           "signed with nothing implemented, held with days not stated, held and not reviewed, "
           "proof held and not signed, signed in part, signed for its design only, with "
           "exceptions, effective. Where one of its controls holds nothing and another holds "
           "proof, it reads as the other; the sheets say which holds nothing. What the provider "
           "alone carries out and no document supports says so before our own state. It reads "
           "“signed in part” where some of its controls are signed "
           "and the others hold nothing, or where "
           "days of the period that are over are signed by nobody, and “design, with exceptions” "
           "where one control is signed for its design only and another with exceptions. A control "
           "that was retired and holds nothing counts for none."),
        tr("Days are covered by accepted proof that the control operated on them, and none after "
           "the day on which that proof was made. A policy shows that a control exists, a report "
           "about a control what its author found; neither covers a day, and that a control worked "
           "is proved by neither."),
        tr("The conclusions are those of the organisation's own people. They are not an "
           "independent opinion."),
        tr("A signature made at a desk is bound to what was signed and to the desk's record of "
           "it. That the named person sat there is not proved: the signer's name is chosen, not "
           "checked."),
        tr("Documents of the provider support the provider's half only."),
        tr("A digest shows that a file has not changed since it was taken in. It does not show "
           "that what the file says is true."),
        tr("Cite an exhibit by its number and the stamp of the page. Part G says how to check the "
           "binder and its folder."),
        tr("Restricted documents stand here as reference sheets: title, period, what they support, "
           "their review and their digest, and where they may be seen."),
        tr("Overrides of the rules in this binder: %1, listed in part D.")
            .arg(plan.overrides.size()),
    };
}

QString codeFor(const PlanContext& context, const audits::BinderEdition* before)
{
    if (before)
        return before->name.code;
    const QString year = QString::number(context.input.asOf.year());
    int last = 0;
    for (const audits::BinderEdition& each : context.facts.editions)
        if (each.name.code.startsWith(QStringLiteral("B-") + year + u'-'))
            last = std::max(last, each.name.code.section(u'-', 2).toInt());
    return QStringLiteral("B-%1-%2").arg(year).arg(last + 1, 3, 10, QLatin1Char('0'));
}

const audits::BinderEdition* editionBefore(const PlanContext& context)
{
    const AuditId audit = context.selection.audit ? context.selection.audit->id : AuditId{};
    const audits::BinderEdition* newest = nullptr;
    for (const audits::BinderEdition& each : context.facts.editions)
        if (each.auditId == audit && !audit.isNull()
            && (!newest || each.name.edition > newest->name.edition))
            newest = &each;
    return newest;
}

} // namespace

void recount(BinderPlan& plan)
{
    QSet<QString> withheld;
    for (const Exhibit& exhibit : plan.exhibits)
        if (exhibit.treatment == Treatment::Withheld)
            withheld.insert(exhibit.number);
    for (FrameworkIndex& index : plan.frameworks)
        for (RequirementRow& row : index.rows)
            row.referenced = static_cast<int>(std::count_if(row.exhibits.begin(),
                row.exhibits.end(), [&](const QString& each) { return withheld.contains(each); }));
    for (DocumentRow& row : plan.documents)
        if (const QString number = row.exhibit.section(u':', 1); withheld.contains(number))
            row.whereHere = PlanFront::referenceOnly(number);
    plan.counts = PlanFront::counts(plan);
}

void planFront(const PlanContext& context, BinderPlan& plan)
{
    const BinderOptions& options = context.input.options;
    QStringList names;
    for (const FrameworkIndex& index : plan.frameworks)
        names.append(index.name);
    const QString frameworks = names.size() > 2 ? PlanFront::severalFrameworks(names.size())
                                                : names.join(QStringLiteral(", "));
    const QString period = standing::periodWords(plan.period);
    plan.mark = PlanFront::mark(context);
    plan.footer = PlanFront::asOf(frameworks, period, standing::dayWords(plan.asOf));

    const audits::BinderEdition* before = editionBefore(context);
    // A draft bears no number: the one that comes next is another binder's.
    const bool isDraft = options.variant == Variant::Draft;
    plan.binderCode = isDraft ? QStringLiteral("DRAFT") : codeFor(context, before);
    plan.edition = isDraft ? 0 : before ? before->name.edition + 1 : 1;
    plan.binderName
        = isDraft ? PlanFront::draft() : PlanFront::edition(plan.binderCode, plan.edition);
    QString binder = plan.binderName;
    if (before)
        plan.replaces = before->id; // a draft too shows what changed since
    if (before && !isDraft) {
        binder = PlanFront::replaces(binder, before->name.edition,
            standing::dayWords(
                inZone(before->madeAt, context.facts.organisation.timeZone).localDate()));
    }

    plan.cover.mark = plan.mark;
    plan.cover.title = context.selection.audit ? context.selection.audit->name
                                               : frameworks + QStringLiteral(", ") + period;
    plan.cover.facts = coverFacts(context, plan, binder);
    recount(plan);
    plan.basis = PlanFront::basis(context, plan);
    plan.integrity.journalEntries = context.input.head.sequence;
    plan.integrity.journalUntil = timeWords(context.input.head.writtenAt, context.facts);
    if (context.input.head.writtenAt < context.input.latestTime)
        plan.integrity.clockWentBackFrom = timeWords(context.input.latestTime, context.facts);
    else if (context.input.head.writtenAt < context.input.knownAt)
        plan.integrity.journalUntil = PlanFront::untilThen(
            plan.integrity.journalUntil, timeWords(context.input.knownAt, context.facts));
    plan.integrity.journalHead = context.input.head.hash.toHex();
    plan.integrity.lastCheck = context.input.lastFullCheck
        ? PlanFront::checked(timeWords(context.input.lastFullCheck->finishedAt, context.facts),
            context.input.lastFullCheck->discrepancies)
        : PlanFront::never();
    plan.integrity.madeWith = PlanFront::madeWith(context.input);
}

} // namespace muniment::binder
