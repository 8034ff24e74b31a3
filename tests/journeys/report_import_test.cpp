// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assurance/made_up_texts.h"
#include "tests/journeys/journey_desk.h"
#include "tests/ui/assurance/assurance_place_driver.h"
#include "tests/ui/made_up_vault.h"
#include "ui/widgets/tick_box.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

// The provider's new report arrives: it is read, confirmed value by value, and reviewed.
class ReportImportTest : public QObject
{
    Q_OBJECT

private slots:
    void aReportIsReadConfirmedAndReviewed();
};

void ReportImportTest::aReportIsReadConfirmedAndReviewed()
{
    tests::MadeUpVault vault;
    tests::JourneyDesk desk;
    QVERIFY(desk.open(vault.path()));
    QVERIFY(desk.sitDownAs(u"Ines Duarte"_s));
    QVERIFY(desk.goTo(PlaceKind::Assurance));
    desk.prompter().files = {tests::writePaper(
        vault.folder() + u"/report.pdf"_s, tests::soc2Type2Report().split(u'\n'))};
    QVERIFY(desk.pressAndRest(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier));
    auto* sheet = desk.seen<ImportSheet>();
    QVERIFY(sheet);
    sheet->newProvider().setChecked(true);
    sheet->proposals().setValue(assurance::Field::Opinion, u"qualified"_s); // it leaves that open
    for (int press = 0; press < 60 && sheet->proposals().toConfirm() > 0; ++press)
        desk.press(Qt::Key_Return);
    QCOMPARE(sheet->proposals().toConfirm(), 0);
    for (int press = 0; press < 5 && desk.facts().assurance.documents.isEmpty(); ++press)
        QVERIFY(desk.pressAndRest(Qt::Key_Return, Qt::ControlModifier));
    QVERIFY2(desk.facts().assurance.documents.size() == 1, qPrintable(sheet->message()));
    const assurance::AssuranceDocument document = desk.facts().assurance.documents.first();
    QCOMPARE(document.fields.kind, assurance::DocumentKind::Report);
    QCOMPARE(document.fields.periodUntil, Date(2026, 9, 30));
    QVERIFY(!desk.facts().assurance.duties.isEmpty()); // what it asks of its customers

    desk.session().setScope({}); // it is the report of a provider that no scope names yet
    QVERIFY(desk.isIdle());
    QVERIFY(desk.sitDownAs(u"Mara Okafor"_s)); // whoever brought it in must not review it
    desk.page().follow(document.id);
    QVERIFY(desk.command(u"review the document"_s));
    QVERIFY(
        desk.fillIn({{u"conclusion"_s, u"with_limits"_s}, {u"limits"_s, u"Not for backups."_s}}));
    QVERIFY(desk.facts().assurance.reviewOf(document.id).has_value());
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(ReportImportTest, "report_import_test")

} // namespace muniment::ui

#include "report_import_test.moc"
