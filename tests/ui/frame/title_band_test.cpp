// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/title_band.h"

#include "tests/support/test_vault.h"
#include "ui/widgets/chip_button.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

View viewOfTwoScopes()
{
    tests::CountingIds ids;
    auto facts = std::make_shared<standing::Facts>();
    facts->organisation.name = u"Clearwater Claims"_s;
    facts->organisation.timeZone = u"Europe/Berlin"_s;
    for (const QString& name : {u"Payments & EU"_s, u"Claims"_s}) {
        scope::Scope scope;
        scope.id = ids.make<ScopeId>();
        scope.name = name;
        facts->scopes.append(scope);
    }
    facts->index();
    View view;
    view.facts = std::move(facts);
    view.period = {Date(2026, 10, 1), Date(2026, 12, 31)};
    view.today = view.asOf = Date(2026, 11, 23);
    return view;
}

ChipButton* chip(const TitleBand& band, const QString& label)
{
    for (ChipButton* each : band.findChildren<ChipButton*>())
        if (each->label() == label)
            return each;
    return nullptr;
}

QAction* item(const QMenu& menu, const QString& text)
{
    for (QAction* each : menu.actions())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

class TitleBandTest : public QObject
{
    Q_OBJECT

private slots:
    void namesScopePeriodAndDay()
    {
        TitleBand band;
        band.show();
        band.showView({}, {});
        QVERIFY(!chip(band, u"Scope"_s)->isVisible());
        band.showView(viewOfTwoScopes(), {});
        QCOMPARE(chip(band, u"Scope"_s)->value(), u"All scopes"_s);
        QCOMPARE(chip(band, u"Period"_s)->value(), u"Q4 2026"_s);
        QCOMPARE(chip(band, u"As of"_s)->value(), u"today"_s);
        QVERIFY(!chip(band, u"Known on"_s)->isVisible());
        QCOMPARE(band.property("surface").toString(), u"frame"_s);
    }

    void aScopeIsChosenFromTheMenuUnderItsWholeName()
    {
        TitleBand band;
        const View view = viewOfTwoScopes();
        band.showView(view, {});
        QSignalSpy chosen(&band, &TitleBand::scopeChosen);
        QAction* action = item(*chip(band, u"Scope"_s)->menu(), u"Payments && EU"_s);
        QVERIFY(action);
        action->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ScopeId>(), view.facts->scopes.first().id);
    }

    void anotherDayTintsTheBandAndIsNamed()
    {
        TitleBand band;
        View view = viewOfTwoScopes();
        view.asOf = Date(2026, 10, 31);
        band.showView(view, {});
        QCOMPARE(chip(band, u"As of"_s)->value(), u"31 Oct 2026"_s);
        QCOMPARE(band.property("surface").toString(), u"asOf"_s);
        QSignalSpy day(&band, &TitleBand::asOfChosen);
        item(*chip(band, u"As of"_s)->menu(), u"Today"_s)->trigger();
        QCOMPARE(day.first().first().toDate(), view.today);
    }

    void anEarlierTimeStandsInThePlaceOfTheDay()
    {
        TitleBand band;
        band.show();
        View view = viewOfTwoScopes();
        view.knownAt = tests::mustHold(parseInstant(u"2026-11-03T09:42:00Z"_s));
        vault::RestorePoint point;
        point.name = u"Before the import"_s;
        point.madeAt = *view.knownAt;
        band.showView(view, {point});
        QVERIFY(!chip(band, u"As of"_s)->isVisible());
        ChipButton* known = chip(band, u"Known on"_s);
        QVERIFY(known->isVisible());
        QVERIFY2(known->value().startsWith(u"3 Nov 2026 10:42"_s), qPrintable(known->value()));
        QCOMPARE(band.property("surface").toString(), u"asOf"_s);
        QSignalSpy at(&band, &TitleBand::knownAtChosen);
        for (QAction* each : known->menu()->actions())
            if (each->text().startsWith(point.name)) {
                QVERIFY(each->isChecked());
                each->trigger();
            }
        QCOMPARE(at.size(), 1);
        QSignalSpy now(&band, &TitleBand::nowChosen);
        item(*known->menu(), u"Now"_s)->trigger();
        QCOMPARE(now.size(), 1);
        QSignalSpy day(&band, &TitleBand::knownDayChosen);
        emit known->menu()->findChild<QCalendarWidget*>()->clicked(QDate(2026, 11, 2));
        QCOMPARE(day.first().first().toDate(), QDate(2026, 11, 2));
    }
};

MUNIMENT_TEST(TitleBandTest, "title_band_test")

} // namespace muniment::ui

#include "title_band_test.moc"
