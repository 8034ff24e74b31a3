// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_messages.h"
#include "tests/ui/test_desk.h"
#include "ui/assurance/assurance_place.h"
#include "ui/assurance/documents_page.h"
#include "ui/assurance/duties_page.h"
#include "ui/assurance/halves_page.h"
#include "ui/assurance/import_sheet.h"
#include "ui/assurance/proposal_list.h"
#include "ui/shell/acts.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

namespace muniment::tests {

// A PDF of one page with these lines, one below another.
inline QString writePaper(const QString& path, const QStringList& lines)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(9);
    painter.setFont(font);
    for (qsizetype line = 0; line < lines.size(); ++line)
        painter.drawText(QPointF(0, 40 + 18.0 * double(line)), lines.at(line));
    return path;
}

// A sound certificate of a firm that does not exist.
inline QStringList certificateLines(const QString& expiry = QStringLiteral("4 May 2028"))
{
    return {QStringLiteral("Northmark Assurance Ltd"),
        QStringLiteral("CERTIFICATE OF REGISTRATION"), QString(),
        QStringLiteral("This is to certify that the Management System of"),
        QStringLiteral("Nimbus Cloud GmbH"),
        QStringLiteral("has been assessed and found to conform to the requirements of"),
        QStringLiteral("ISO/IEC 27001:2022"), QString(), QStringLiteral("for the following scope:"),
        QStringLiteral("Operation of the services Compute and Object Storage."), QString(),
        QStringLiteral("Certificate Number: IS 552878"), QStringLiteral("Issue Date: 5 May 2025"),
        QStringLiteral("Expiry Date: ") + expiry, QString(),
        QStringLiteral("Accredited by UKAS, Accreditation No. 0099.")};
}

// The place of assurance with a vault behind it, used as a person would.
class AssurancePlaceDriver
{
public:
    explicit AssurancePlaceDriver(vault::OpenMode mode = vault::OpenMode::ReadWrite)
        : desk(mode)
        , place(std::make_unique<ui::AssurancePlace>(desk.parts()))
    {
        desk.show(*place);
    }

    [[nodiscard]] bool act(const QString& words) { return desk.act(*place, words); }
    [[nodiscard]] bool saysWhyNot(const QString& words) const
    {
        return desk.saysWhyNot(*place, words);
    }
    // Opens the sheet on a paper of these lines, and waits until it is read.
    void import(const QStringList& lines, const QString& name = QStringLiteral("paper.pdf"))
    {
        desk.prompter.files = {writePaper(desk.file.folder() + u'/' + name, lines)};
        if (!act(QStringLiteral("Import document…")))
            qFatal("a document cannot be imported");
    }
    [[nodiscard]] ui::ImportSheet& sheet() { return place->sheet(); }
    [[nodiscard]] ui::ProposalList& proposals() { return place->sheet().proposals(); }
    // Whatever is left, and then stores it; as many presses as a person would need.
    void goOnUntilStored()
    {
        for (int press = 0; press < 5 && place->isImporting(); ++press) {
            sheet().goOn();
            (void)desk.settle();
        }
    }
    [[nodiscard]] const QList<assurance::AssuranceDocument>& documents() const
    {
        return desk.facts().assurance.documents;
    }

    TestDesk desk;
    std::unique_ptr<ui::AssurancePlace> place;
};

} // namespace muniment::tests
