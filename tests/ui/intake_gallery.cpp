// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/intake_gallery.h"

#include "tests/ui/intake/hands.h"
#include "tests/ui/test_desk.h"
#include "ui/evidence/collection_page.h"
#include "ui/evidence/evidence_place.h"
#include "ui/evidence/library_page.h"
#include "ui/evidence/tray_page.h"
#include "ui/intake/destinations.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"
#include "ui/widgets/record_table.h"

#include <QAction>

namespace muniment::tests {

using namespace Qt::StringLiterals;

namespace {

class IntakeGallery
{
public:
    IntakeGallery(const QString& folder, const QString& look)
        : m_folder(folder)
        , m_look(look)
        , m_place(m_desk.parts())
    {
        QObject::connect(&m_desk.session(), &ui::VaultSession::viewChanged, &m_place,
            [this] { m_place.setView(m_desk.view()); });
        m_place.setView(m_desk.view());
        m_place.resize(1072, 730);
        m_place.show();
        (void)m_desk.settle();
    }

    void grab(const QString& name)
    {
        (void)m_desk.settle();
        m_place.grab().save(m_folder + u"/intake-"_s + name + u'-' + m_look + u".png"_s);
    }

    void overASlot()
    {
        ui::RecordTable& table = m_place.collection().list().table();
        Hands hands(*table.viewport());
        hands.carry({QUrl::fromLocalFile(file(u"review.pdf"_s, "%PDF-1.4"))});
        hands.moveTo({200, table.rowViewportPosition(3) + 5});
        grab(u"over-a-slot"_s);
        hands.carry({QUrl(u"https://example.org/report.pdf"_s)});
        hands.moveTo({200, table.rowViewportPosition(4) + 5});
        grab(u"refused"_s);
        hands.leave();
    }

    void sheet()
    {
        ui::Incoming incoming;
        incoming.paths = {file(u"users_2026-Q3.csv"_s, "user,role\n"),
            file(u"a file with a rather long name that does not fit.txt"_s, "x"),
            m_desk.file.folder() + u"/gone.txt"_s};
        m_place.intake().take(incoming, {});
        grab(u"sheet"_s);
        if (auto* sheet = qobject_cast<ui::IntakeSheet*>(m_place.intake().panel().content()))
            sheet->form().add();
        grab(u"result"_s);
        m_place.intake().panel().close();
    }

    // What the slot proposes, and a name that speaks against it.
    void slot()
    {
        for (const standing::ControlFacts& control : m_desk.facts().controls)
            for (const controls::ExpectedEvidence& series : control.expected) {
                if (series.fill != controls::Fill::Contains || series.source.isEmpty())
                    continue;
                ui::Incoming incoming;
                incoming.paths = {file(u"user-list-2026-Q2.csv"_s, "user,role\n")};
                m_place.intake().take(incoming,
                    ui::slotDestination(control, series, {Date(2026, 7, 1), Date(2026, 9, 30)}));
                grab(u"slot"_s);
                m_place.intake().panel().close();
                return;
            }
    }

    void tray()
    {
        ui::Incoming incoming;
        incoming.paths = {file(u"signed review 2026-Q3.txt"_s, "Reviewed and found in order.\n"),
            file(u"restore log.csv"_s, "job,state\n1,done\n"), file(u"leavers.txt"_s, "none\n")};
        m_place.intake().take(incoming, ui::trayDestination());
        (void)m_desk.settle();
        if (auto* sheet = qobject_cast<ui::IntakeSheet*>(m_place.intake().panel().content()))
            sheet->form().add();
        (void)m_desk.settle();
        m_place.intake().panel().close();
        m_place.open(ui::PlaceLink{ui::PlaceKind::Evidence, u"tray"_s});
        grab(u"tray"_s);
    }

    void change()
    {
        m_place.open(ui::PlaceLink{ui::PlaceKind::Evidence, u"library"_s});
        m_place.library().list().table().selectAll();
        for (QAction* action : m_place.library().actions())
            if (action->text() == u"Change…"_s)
                action->trigger();
        grab(u"change"_s);
    }

private:
    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_desk.file.folder() + u'/' + name;
        (void)writeFile(path, bytes);
        return path;
    }

    QString m_folder;
    QString m_look;
    TestDesk m_desk;
    ui::EvidencePlace m_place;
};

} // namespace

void grabIntake(const QString& folder, const QString& look)
{
    IntakeGallery gallery(folder, look);
    gallery.overASlot();
    gallery.sheet();
    gallery.slot();
    gallery.tray();
    gallery.change();
}

} // namespace muniment::tests
