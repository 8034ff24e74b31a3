// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_pane.h"

#include "tests/support/test_main.h"
#include "ui/fields/field_grid.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// A pane that is filled again and again, as a place fills it after each change of the vault.
class FieldPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEditorStaysOpenWhenTheRecordIsShownAgain();
    void theFocusStaysWhenTheRecordIsShownAgain();
    void anotherRecordKeepsWhatWasTypedFirst();
    void whatWasRefusedComesBackWithItsRecord();
    void allOfItCanBeReadOnly();
    void tabVisitsFieldsInReadingOrderAfterARefresh();
    void aFieldThatIsLeftOutIsGone();
    void linksInTextsLeadOut();
    void valuesOfFactsAndFieldsStandInLine();

private:
    void fill(const QByteArray& record = "A-031");

    std::unique_ptr<FieldPane> m_pane;
    QString m_name;
    QStringList m_kept;
    Refusal m_refusal;
    bool m_hasService = true;
};

void FieldPaneTest::init()
{
    m_name = u"Claims portal"_s;
    m_kept.clear();
    m_refusal.reset();
    m_hasService = true;
    m_pane = std::make_unique<FieldPane>(u"Asset"_s);
    m_pane->resize(420, 300);
    fill();
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void FieldPaneTest::cleanup()
{
    m_pane.reset();
}

void FieldPaneTest::fill(const QByteArray& record)
{
    const auto keep = taking<QString>([this, record](const QString& text) {
        m_kept.append(QString::fromLatin1(record) + u": "_s + text);
        return m_refusal;
    });
    m_pane->clear(record);
    m_pane->addTitleField(
        QString::fromLatin1(record), lineField(u"name"_s, u"Name"_s), m_name, keep);
    m_pane->addHeading(u"Identity"_s);
    m_pane->addFact(u"Kind"_s, u"application"_s);
    if (m_hasService)
        m_pane->addField(lineField(u"service"_s, u"Service"_s), u"App Service"_s, keep);
    m_pane->addWidget(new QPushButton(u"Look"_s));
    m_pane->addField(lineField(u"region"_s, u"Region"_s), u"West Europe"_s, keep);
    m_pane->addHeading(u"Description"_s);
    m_pane->addWideField(textField(u"text"_s, u"Description"_s,
                             [](const QString& code) -> QString { return u"to:"_s + code; }),
        u"Signs with A-060."_s, keep);
}

void FieldPaneTest::anEditorStaysOpenWhenTheRecordIsShownAgain()
{
    InlineField* field = m_pane->field(u"service"_s);
    field->edit();
    auto* line = field->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"half a wo"_s);
    m_name = u"Renamed elsewhere"_s;
    fill();
    QTRY_COMPARE_EQ(m_pane->field(u"name"_s)->shownText(), u"Renamed elsewhere"_s);
    QCOMPARE_EQ(m_pane->field(u"service"_s), field);
    QVERIFY(field->isEditing());
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"rd"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QStringList({u"A-031: half a word"_s}));
}

void FieldPaneTest::theFocusStaysWhenTheRecordIsShownAgain()
{
    m_pane->field(u"region"_s)->setFocus();
    fill();
    QVERIFY(m_pane->field(u"region"_s)->hasFocus());
    // A button is made anew; the one at its place has the focus then.
    QTRY_COMPARE_EQ(m_pane->findChildren<QPushButton*>().size(), 1);
    m_pane->findChild<QPushButton*>()->setFocus();
    fill();
    QTRY_COMPARE_EQ(m_pane->findChildren<QPushButton*>().size(), 1);
    QTRY_VERIFY(m_pane->findChild<QPushButton*>()->hasFocus());
}

void FieldPaneTest::anotherRecordKeepsWhatWasTypedFirst()
{
    m_pane->field(u"service"_s)->edit(u"Functions"_s);
    fill("A-044");
    QCOMPARE_EQ(m_kept, QStringList({u"A-031: Functions"_s}));
    QVERIFY(!m_pane->field(u"service"_s)->isEditing());
}

void FieldPaneTest::whatWasRefusedComesBackWithItsRecord()
{
    m_refusal = Words{{}, u"Not a service."_s, {}};
    m_pane->field(u"service"_s)->edit(u"Functons"_s);
    fill("A-044");
    QVERIFY(!m_pane->field(u"service"_s)->isEditing());
    m_refusal.reset();
    fill("A-031");
    InlineField* field = m_pane->field(u"service"_s);
    QVERIFY(field->isEditing());
    QCOMPARE_EQ(field->findChild<QLineEdit*>()->text(), u"Functons"_s);
    QCOMPARE_EQ(field->message(), u"Not a service."_s);
    field->takeBack();
    fill("A-044");
    fill("A-031");
    QVERIFY(!m_pane->field(u"service"_s)->isEditing());
}

void FieldPaneTest::allOfItCanBeReadOnly()
{
    m_pane->setReadOnly(u"Another desk writes."_s);
    QVERIFY(m_pane->field(u"service"_s)->isReadOnly());
    QVERIFY(m_pane->field(u"service"_s)->toolTip().contains(u"Another desk writes."_s));
    fill();
    QVERIFY(m_pane->field(u"region"_s)->isReadOnly());
    m_pane->setReadOnly({});
    QVERIFY(!m_pane->field(u"region"_s)->isReadOnly());
}

void FieldPaneTest::tabVisitsFieldsInReadingOrderAfterARefresh()
{
    m_hasService = false;
    fill();
    m_hasService = true;
    fill();
    QTRY_COMPARE_EQ(m_pane->findChildren<QPushButton*>().size(), 1);
    m_pane->field(u"name"_s)->setFocus();
    QStringList visited;
    for (int stop = 0; stop < 6; ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->property("accessibleName").toString());
    }
    QCOMPARE_EQ(visited.mid(1, 1), QStringList({u"Service"_s}));
    QCOMPARE_EQ(visited.at(3), u"Region"_s);
    QCOMPARE_EQ(visited.at(5), u"Description"_s);
}

void FieldPaneTest::aFieldThatIsLeftOutIsGone()
{
    m_hasService = false;
    fill();
    QTRY_COMPARE_EQ(m_pane->findChildren<InlineField*>().size(), 3);
    QVERIFY(!m_pane->field(u"service"_s));
}

void FieldPaneTest::linksInTextsLeadOut()
{
    QSignalSpy left(m_pane.get(), &DetailPane::linkActivated);
    auto* label = m_pane->field(u"text"_s)->findChild<LinkLabel*>();
    emit label->linkActivated(u"to:A-060"_s);
    QCOMPARE_EQ(left.takeFirst().first().toString(), u"to:A-060"_s);
    QVERIFY(!m_pane->field(u"text"_s)->isEditing());
}

void FieldPaneTest::valuesOfFactsAndFieldsStandInLine()
{
    QLabel* fact = nullptr;
    for (QLabel* label : m_pane->findChildren<QLabel*>())
        if (label->text() == u"application"_s)
            fact = label;
    QVERIFY(fact);
    InlineField* field = m_pane->field(u"service"_s);
    QTRY_COMPARE_EQ(
        fact->mapTo(m_pane.get(), QPoint()).x(), field->mapTo(m_pane.get(), QPoint()).x());
    QCOMPARE_EQ(fact->height(), field->height());
}

MUNIMENT_TEST(FieldPaneTest, "field_pane_test")

} // namespace muniment::ui

#include "field_pane_test.moc"
