// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/lay_out.h"

#include <QString>

namespace muniment::tests {

// A plan with exhibits of every treatment, and what is known of their pages: E-001 prints a PDF of
// three pages, E-002 a text of two and a PDF of one, E-003 is given as file, E-004 is withheld.
struct SmallBinder
{
    binder::BinderPlan plan;
    QList<binder::ExhibitPages> pages;
};

inline binder::ExhibitFile exhibitFile(const QString& name, const QByteArray& content)
{
    binder::ExhibitFile file;
    file.originalName = name;
    file.folderName = name;
    file.mediaType = QStringLiteral("application/pdf");
    file.size = content.size();
    file.digest = sha256Of(content);
    return file;
}

inline SmallBinder smallBinder()
{
    using namespace binder;
    SmallBinder small;
    small.plan.organisation = QStringLiteral("Example Ltd");
    small.plan.binderCode = QStringLiteral("B-2026-001");
    small.plan.binderName = QStringLiteral("B-2026-001, edition 1");
    small.plan.period = {Date(2026, 1, 1), Date(2026, 12, 31)};
    small.plan.asOf = Date(2027, 1, 9);
    small.plan.knownAt = {1'799'514'000'000};
    small.plan.integrity.manifestDigest = QString(64, u'0');
    const auto add = [&small](const QString& number, Treatment treatment, QList<FilePages> pages,
                         qint64 firstStamp) {
        Exhibit exhibit;
        exhibit.number = number;
        exhibit.stampPrefix = QStringLiteral("EX-2026");
        exhibit.title = QStringLiteral("Exhibit ") + number;
        exhibit.treatment = treatment;
        exhibit.facts = {{QStringLiteral("Covers"), QStringLiteral("2026")}};
        for (qsizetype i = 0; i < pages.size(); ++i)
            exhibit.files.append(exhibitFile(number + QStringLiteral("-%1_r1_file.pdf").arg(i),
                "content of " + number.toUtf8()));
        if (treatment == Treatment::Withheld) {
            const Sha256 digest = exhibit.files.first().digest;
            exhibit.files.first() = ExhibitFile();
            exhibit.files.first().digest = digest;
        }
        small.plan.exhibits.append(exhibit);
        small.pages.append({pages, firstStamp});
    };
    const documents::PageDrawing drawn;
    add(QStringLiteral("E-001"), Treatment::Printed, {{3, {}, {}}}, 10);
    add(QStringLiteral("E-002"), Treatment::Printed, {{0, {drawn, drawn}, {}}, {1, {}, {}}}, 100);
    add(QStringLiteral("E-003"), Treatment::GivenAsFile, {{}}, 0);
    add(QStringLiteral("E-004"), Treatment::Withheld, {{}}, 0);
    return small;
}

} // namespace muniment::tests
