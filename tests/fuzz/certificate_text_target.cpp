// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition.h"
#include "tests/fuzz/targets.h"

namespace muniment::tests {

namespace {

// A form feed parts the pages.
QList<assurance::PageText> pagesFrom(const QByteArray& bytes)
{
    QList<assurance::PageText> pages;
    for (const QByteArray& each : bytes.split('\f'))
        pages.append({int(pages.size()) + 1, QString::fromUtf8(each)});
    return pages;
}

} // namespace

void readCertificateText(const QByteArray& bytes)
{
    const QList<assurance::PageText> pages = pagesFrom(bytes);
    const assurance::Recognition found = assurance::recognise(pages, QStringLiteral("paper.pdf"));
    for (const assurance::Proposal& each : found.proposals) {
        require(
            each.page >= 0 && each.page <= pages.size(), "a value stands on a page that is there");
        const bool isClear = each.state == assurance::ProposalState::Clear;
        require(!isClear || !each.value.isEmpty(), "what is clear has a value");
        require(!isClear || each.doubt == assurance::ProposalDoubt::None,
            "what is clear is in no doubt");
    }
    for (const assurance::Marker& each : found.markers)
        require(
            each.page >= 1 && each.page <= pages.size(), "a sign stands on a page that is there");
    assurance::clearFields(found);
}

} // namespace muniment::tests
