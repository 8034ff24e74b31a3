// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_tip.h"

#include "tests/support/test_main.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/record_table.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QToolTip>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class PlainTipTest : public QObject
{
    Q_OBJECT

private slots:
    void whatLooksLikeMarkupIsShownAsItStands();
    void aListShowsTheTipsOfItsModelAsTheyStand();
    void labelsShowTextAsItStands();
};

void PlainTipTest::whatLooksLikeMarkupIsShownAsItStands()
{
    QCOMPARE_EQ(plainTip(u"<img src=\"a\">\nB & C"_s),
        u"<span>&lt;img src=&quot;a&quot;&gt;<br>B &amp; C</span>"_s);
    QVERIFY(plainTip({}).isEmpty());
    ChipButton chip(u"Scope"_s);
    chip.setValue(u"<b>Payments</b>"_s.repeated(40));
    QVERIFY(!chip.toolTip().isEmpty());
    QVERIFY(!chip.toolTip().contains(u"<b>"_s));
}

void PlainTipTest::aListShowsTheTipsOfItsModelAsTheyStand()
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), u"<h1>given</h1>"_s, Qt::ToolTipRole);
    model.setData(model.index(0, 1), u"<h1>cut off</h1>"_s.repeated(40), Qt::DisplayRole);
    RecordTable table(u"Records"_s);
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    for (int column = 0; column < 2; ++column) {
        QToolTip::hideText();
        const QPoint at = table.visualRect(model.index(0, column)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"&lt;h1&gt;"_s));
        QVERIFY(!QToolTip::text().contains(u"<h1>"_s));
    }
    QToolTip::hideText();
}

void PlainTipTest::labelsShowTextAsItStands()
{
    const std::unique_ptr<QLabel> label(makeLabel(u"<b>x</b>"_s, TextRole::Plain));
    QCOMPARE_EQ(label->textFormat(), Qt::PlainText);
    const DocumentView view;
    for (const QLabel* each : view.findChildren<QLabel*>())
        QCOMPARE_EQ(each->textFormat(), Qt::PlainText);
}

MUNIMENT_TEST(PlainTipTest, "plain_tip_test")

} // namespace muniment::ui

#include "plain_tip_test.moc"
