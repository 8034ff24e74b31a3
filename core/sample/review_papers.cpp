// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"
#include "core/sample/staff.h"
#include "core/sample/strokes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

struct AccessReview
{
    int quarter;
    Date signedOn;
    Date removedOn;
    int confirmed;
    int changed;
    int revoked;
};

// Nobody signed the third quarter.
const QList<AccessReview>& accessReviews()
{
    static const QList<AccessReview> all{
        {1, Date(2026, 4, 13), Date(2026, 4, 14), 398, 6, 4},
        {2, Date(2026, 7, 14), Date(2026, 7, 16), 405, 7, 3},
        {4, Date(2027, 1, 5), Date(2027, 1, 6), 408, 5, 4},
    };
    return all;
}

QList<QStringList> decisions(const AccessReview& review)
{
    const QStringList reasons{
        u"changed team"_s, u"not used for 90 days"_s, u"project ended"_s, u"role too wide"_s};
    const QList<StaffMember> listed = activeStaff(review.quarter);
    Chance chance(u"review %1"_s.arg(review.quarter));
    QList<QStringList> rows;
    const auto decide = [&](qsizetype at, const QString& decision) {
        rows.append({QString::number(at + 2), listed.at(at).account, listed.at(at).role, decision,
            chance.pick(reasons), dateText(review.removedOn)});
    };
    // Whose account is revoked is not on the next list, and in no sample of leavers.
    constexpr qsizetype behindTheSample = 25;
    for (int i = 0; i < review.revoked; ++i)
        decide(behindTheSample + i, u"revoke"_s);
    qsizetype at = behindTheSample + chance.between(20, 40);
    for (int i = 0; i < review.changed; ++i) {
        decide(at, u"set end date"_s);
        at += chance.between(17, 33);
    }
    return rows;
}

void accessReview(Paper& paper, const AccessReview& review)
{
    const Period period = quarter(review.quarter);
    const int total = review.confirmed + review.changed + review.revoked;
    paper.title(u"Access review, Q%1 2026"_s.arg(review.quarter),
        u"Form AC-F2 · Claims platform, production · POL-07, section 2.3"_s);
    paper.fields({{u"List reviewed"_s,
                      u"user-list-2026-q%1.csv, exported %2, query q-14"_s.arg(review.quarter)
                          .arg(dayText(period.until))},
        {u"Rows at the source"_s, QString::number(total)},
        {u"Rows in the file"_s, QString::number(total)},
        {u"Prepared by"_s, u"Lena Hoffmann, Identity and Access Lead"_s},
        {u"Reviewed by"_s, u"Daniel Okafor, Claims Application Owner"_s},
        {u"Reviewed on"_s, dayText(review.signedOn)}});
    paper.heading(u"Result"_s);
    paper.table(
        {{u"Decision"_s, 70}, {u"Accounts"_s, 30, Qt::AlignRight}, {u"Carried out on"_s, 66}},
        {{u"Confirmed"_s, QString::number(review.confirmed), u"-"_s},
            {u"Confirmed with an end date"_s, QString::number(review.changed),
                dayText(review.removedOn)},
            {u"Revoked"_s, QString::number(review.revoked), dayText(review.removedOn)},
            {u"**Total**"_s, u"**%1**"_s.arg(total), QString()}});
    paper.heading(u"Checks"_s);
    paper.table({{u"Question"_s, 118}, {u"Answer"_s, 48}},
        {{u"Was each line decided by somebody who knows the person's work?"_s,
             u"yes, by team leads"_s},
            {u"Does anybody hold roles that exclude each other?"_s, u"no (query q-17: 0 rows)"_s},
            {u"Does each service principal have an owner and an end date?"_s, u"yes, 31 of 31"_s},
            {u"Are the emergency accounts sealed?"_s, u"yes, seals 0417 and 0418"_s},
            {u"Are the decisions of the last review carried out?"_s,
                review.quarter == 4 ? u"no review in Q3 (NC-26-01)"_s : u"yes"_s}});
    paper.heading(u"Accounts revoked or with an end date"_s);
    paper.table({{u"Line"_s, 14, Qt::AlignRight}, {u"Account"_s, 58}, {u"Role"_s, 28},
                    {u"Decision"_s, 34}, {u"Reason"_s, 32}},
        decisions(review));
    paper.heading(u"Signatures"_s);
    paper.paragraph(
        u"I have decided each line of the list named above. I did not prepare the list and no line concerns my own account."_s);
    paper.signatures(
        {{u"Daniel Okafor"_s, u"Claims Application Owner, reviewed"_s, dayText(review.signedOn)},
            {u"Lena Hoffmann"_s, u"Identity and Access Lead, carried out"_s,
                dayText(review.removedOn)}});
}

Recipe reviewRecipe(const AccessReview& review)
{
    const QString title = u"Signed access review, Q%1 2026"_s.arg(review.quarter);
    return {
        {.key = u"access-review-q%1"_s.arg(review.quarter),
            .path = u"access/access-review-2026-q%1-signed.pdf"_s.arg(review.quarter),
            .title = title,
            .shows
            = u"Each of %1 accounts was decided by the application owner; %2 were revoked or given an end date."_s
                  .arg(review.confirmed + review.changed + review.revoked)
                  .arg(review.changed + review.revoked),
            .covers = quarter(review.quarter),
            .captured = at(dateText(review.removedOn) + u"T10:15:00+00:00"_s),
            .received = review.removedOn.addDays(1),
            .source = u"Review form AC-F2"_s,
            .environment = u"production"_s,
            .collector = u"lena-hoffmann"_s,
            .classification = u"confidential"_s,
            .personalData = u"names and accounts of staff"_s,
            .proves = {{u"access-review"_s, u"Signed review"_s},
                {u"access-review"_s, u"Removals carried out"_s}}},
        paperRecipe(housePaper(u"AC-F2 · 2026 Q%1"_s.arg(review.quarter), u"Confidential"_s),
            houseFacts(
                title, u"Lena Hoffmann"_s, dateText(review.removedOn) + u"T10:15:00+00:00"_s),
            [review](Paper& paper) { accessReview(paper, review); })};
}

} // namespace

QList<Recipe> reviewPapers()
{
    QList<Recipe> all;
    for (const AccessReview& review : accessReviews())
        all.append(reviewRecipe(review));
    return all;
}

} // namespace muniment::sample
