// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/test_desk.h"

#include "core/vault/content_store.h"
#include "ui/shell/content_files.h"
#include "ui/widgets/plain_tip.h"

#include <QAction>
#include <QTest>

namespace muniment::tests {

using namespace Qt::StringLiterals;

namespace {

QAction& actionOf(const ui::Place& place, const QString& words)
{
    for (QAction* action : place.placeActions())
        if (action->text() == words)
            return *action;
    qFatal("no action of the place is called “%s”", qPrintable(words));
}

} // namespace

TestDesk::TestDesk(vault::OpenMode mode)
    : m_store(file.folder() + u"/settings.ini"_s, QSettings::IniFormat)
    , m_settings(m_store)
    , m_session(std::make_unique<ui::VaultSession>(std::shared_ptr<vault::Vault>(file.open(mode)),
          jobs, m_settings, vault::Surroundings{file.clock, file.ids}))
{
    QObject::connect(&m_session->acts(), &ui::Acts::said, &m_session->acts(),
        [this](const ui::Toast& toast) { toasts.append(toast.sentence); });
    if (!settle())
        qFatal("the records of the test cannot be read");
    m_session->setMe(person(u"Mara Okafor"_s));
}

TestDesk::~TestDesk() = default;

ui::PlaceParts TestDesk::parts()
{
    auto contents = std::make_shared<ui::ContentFiles>(
        [vault = m_session->vault()](const Sha256& digest, const QString& path,
            const JobContext& job) { return vault->content().exportTo(digest, path, job); });
    const documents::HelperClient helper({QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s,
        {}, 30, 20, 64LL * 1024 * 1024});
    return {jobs, m_settings, prompter, *m_session, m_session->acts(), helper, std::move(contents)};
}

PersonId TestDesk::person(const QString& name) const
{
    for (const scope::Person& each : facts().people)
        if (each.name == name)
            return each.id;
    return {};
}

bool TestDesk::settle()
{
    int idle = 0;
    return QTest::qWaitFor(
        [this, &idle] {
            idle = jobs.isIdle() ? idle + 1 : 0;
            return idle > 3;
        },
        120'000);
}

void TestDesk::show(ui::Place& place)
{
    QObject::connect(m_session.get(), &ui::VaultSession::viewChanged, &place,
        [this, &place] { place.setView(view()); });
    place.setView(view());
    place.resize(1280, 800);
    place.show();
    place.activateWindow();
    if (!QTest::qWaitForWindowActive(&place) || !settle())
        qFatal("the place of the test cannot be shown");
}

bool TestDesk::act(const ui::Place& place, const QString& words)
{
    QAction& action = actionOf(place, words);
    if (!action.isEnabled())
        return false;
    action.trigger();
    return settle();
}

bool TestDesk::isOn(const ui::Place& place, const QString& words) const
{
    return actionOf(place, words).isEnabled();
}

bool TestDesk::saysWhyNot(const ui::Place& place, const QString& words) const
{
    const QString why = m_session->acts().whyNot();
    const QAction& action = actionOf(place, words);
    return !why.isEmpty() && !action.isEnabled() && action.toolTip() == ui::plainTip(why);
}

} // namespace muniment::tests
