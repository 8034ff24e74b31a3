// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"
#include "tests/ui/made_up_vault.h"
#include "ui/audits/audits_place.h"
#include "ui/audits/plan_page.h"
#include "ui/widgets/document_view.h"

#include <QDir>
#include <QFileInfo>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// The auditor asks, and gets a binder that answers.
class BinderTest : public QObject
{
    Q_OBJECT

private slots:
    void aBinderIsMadeCheckedAndHandedOver();
    void whatIsCancelledLeavesNothingBehind();
};

void BinderTest::aBinderIsMadeCheckedAndHandedOver()
{
    tests::MadeUpVault vault;
    tests::JourneyDesk desk;
    QVERIFY(desk.open(vault.path()));
    QVERIFY(desk.sitDownAs(u"Ines Duarte"_s));
    QVERIFY(desk.goTo(PlaceKind::Audits));
    auto& place = dynamic_cast<AuditsPlace&>(*desk.page().currentPlace());
    QVERIFY(desk.command(u"new request"_s));
    QVERIFY(desk.fillIn({{u"text"_s, u"Access reviews of all quarters"_s}}));
    desk.prompter().choices = {0};
    QVERIFY(desk.clickOn(u"Link evidence…"_s));
    QVERIFY(desk.clickOn(u"Ready"_s));
    const RequestId asked = desk.facts().requests.first().id;
    QCOMPARE(desk.facts().request(asked)->state, audits::RequestState::Ready);

    desk.page().follow(desk.facts().audits.first().id);
    QVERIFY(desk.command(u"plan a binder"_s));
    QVERIFY(place.plan().found().canBeMade());
    place.plan().form().setValue(u"variant"_s, u"issued"_s);
    QVERIFY(desk.isIdle());
    const QString path = vault.folder() + u"/binder.pdf"_s;
    desk.prompter().files = {path};
    QVERIFY(desk.command(u"make binder"_s));
    QCOMPARE(desk.facts().editions.size(), 1);
    QCOMPARE(place.editions().shownFile(), path);
    QVERIFY(desk.seen<DocumentView>());
    QVERIFY(desk.command(u"check again"_s));
    QVERIFY(place.editions().lastCheck() && place.editions().lastCheck()->discrepancies.isEmpty());

    desk.page().follow(asked);
    desk.prompter().answers = {Answer::Yes};
    QVERIFY(desk.clickOn(u"Answer 1 ready request(s)…"_s));
    const audits::Request given = *desk.facts().request(asked);
    QCOMPARE(given.state, audits::RequestState::Provided);
    QCOMPARE(given.handed.first().editionId, desk.facts().editions.first().id);
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

void BinderTest::whatIsCancelledLeavesNothingBehind()
{
    tests::MadeUpVault vault;
    tests::JourneyDesk desk;
    QVERIFY(desk.open(vault.path()));
    desk.sitDown();
    QVERIFY(desk.goTo(PlaceKind::Audits));
    auto& place = dynamic_cast<AuditsPlace&>(*desk.page().currentPlace());
    QVERIFY(desk.command(u"plan a binder"_s));
    place.plan().form().setValue(u"variant"_s, u"issued"_s);
    QVERIFY(desk.isIdle());
    const QString folder = vault.folder() + u"/out"_s;
    QVERIFY(QDir().mkpath(folder));
    desk.prompter().files = {folder + u"/binder.pdf"_s};
    place.plan().make();
    for (const JobRunner::Handle& job : desk.window().jobs.visibleJobs())
        job->stop();
    QVERIFY(desk.isIdle());
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(desk.facts().editions.isEmpty());
    QCOMPARE(desk.toast(), u"No binder was made; nothing is left at binder.pdf."_s);
    QVERIFY(place.plan().canMake()); // what was entered still stands
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(BinderTest, "binder_test")

} // namespace muniment::ui

#include "binder_test.moc"
