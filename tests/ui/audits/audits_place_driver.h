// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/test_desk.h"
#include "ui/audits/audits_page.h"
#include "ui/audits/audits_place.h"
#include "ui/audits/plan_page.h"
#include "ui/shell/acts.h"

#include <QDir>
#include <QTest>

namespace muniment::tests {

// The place of audits with a vault behind it, used as a person would.
class AuditsPlaceDriver
{
public:
    explicit AuditsPlaceDriver(vault::OpenMode mode = vault::OpenMode::ReadWrite)
        : desk(mode)
        , place(std::make_unique<ui::AuditsPlace>(
              desk.parts(),
              [this](const QString& path) {
                  openedBinders.append(path);
                  return std::unique_ptr<ui::PageSource>();
              },
              [this](const QString& folder) { shownFolders.append(folder); }))
    {
        desk.show(*place);
    }

    [[nodiscard]] bool act(const QString& words) { return desk.act(*place, words); }
    [[nodiscard]] bool saysWhyNot(const QString& words) const
    {
        return desk.saysWhyNot(*place, words);
    }
    [[nodiscard]] bool isOn(const QString& words) const { return desk.isOn(*place, words); }
    [[nodiscard]] bool show(const ui::RecordLink& link)
    {
        return place->open(link) && desk.settle();
    }
    [[nodiscard]] ui::RecordForm& planForm() { return place->plan().form(); }
    [[nodiscard]] QString target(const QString& folder = QStringLiteral("out")) const
    {
        return desk.file.folder() + u'/' + folder + QStringLiteral("/binder.pdf");
    }
    // As draft or issued, into a folder of its own, always under the same name. For another desk
    // each time: what is asked for again at the same instant is the same edition.
    void make(const QString& variant, const QString& folder = QStringLiteral("out"))
    {
        QDir(desk.file.folder()).mkpath(folder);
        if (!show(ui::PlaceLink{ui::PlaceKind::Audits, QStringLiteral("plan")}))
            qFatal("the plan of the test cannot be shown");
        planForm().setValue(QStringLiteral("variant"), variant);
        planForm().setValue(QStringLiteral("recipient"), folder);
        (void)desk.settle();
        desk.prompter.files = {target(folder)};
        if (!act(QStringLiteral("Make binder…")))
            qFatal("the binder of the test cannot be made");
        (void)desk.settle();
    }

    TestDesk desk;
    QStringList shownFolders;
    QStringList openedBinders; // in the order in which their pages were asked for
    std::unique_ptr<ui::AuditsPlace> place;
};

} // namespace muniment::tests
