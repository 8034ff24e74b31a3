// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/record_form.h"

#include "tests/support/test_main.h"
#include "ui/fields/field_editor.h"
#include "ui/widgets/tick_box.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class RecordFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstFieldHasTheFocus();
    void whatIsNeededIsAskedForBesideItsField();
    void ctrlEnterAddsFromAnyField();
    void enterLeadsToTheNextField();
    void aRefusalStandsBesideItsField();
    void addAnotherKeepsChoicesAndEmptiesTheRest();
    void whatIsAskedDependsOnAnswers();
    void whatWasEnteredIsPutBackOverOtherValues();
    void aFormMayGoWithTheFocusInAChoice();
    void escAsksOnceBeforeItThrowsAway();
    void readOnlySaysWhyOnTheButton();
    void namesAreBuddiesAndSayWhatIsRequired();

private:
    [[nodiscard]] QLineEdit* line(const QString& key) const
    {
        return m_form->editor(key)->findChild<QLineEdit*>();
    }

    std::unique_ptr<RecordForm> m_form;
    QList<FieldValues> m_added;
    std::optional<FormRefusal> m_refusal;
};

void RecordFormTest::init()
{
    m_added.clear();
    m_refusal.reset();
    const auto isCredential = [](const FieldValues& values) {
        return std::get<QString>(values.value(u"kind"_s, QString())) == u"credential"_s;
    };
    m_form = std::make_unique<RecordForm>(RecordForm::Labels{u"New asset"_s, u"Add asset"_s},
        QList<FieldSpec>{lineField(u"name"_s, u"Name"_s).required(),
            pickField(
                u"kind"_s, u"Kind"_s, {{u"data"_s, u"data"_s}, {u"credential"_s, u"credential"_s}})
                .required(),
            textField(u"text"_s, u"Description"_s),
            dayField(u"ends"_s, u"Ends on"_s, Date(2026, 11, 23))
                .askedWhen(isCredential)
                .under(u"Credential"_s)});
    m_form->onAdd([this](const FieldValues& values) -> std::optional<FormRefusal> {
        if (!m_refusal)
            m_added.append(values);
        return m_refusal;
    });
    m_form->resize(420, 500);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->begin({{u"kind"_s, u"data"_s}});
}

void RecordFormTest::cleanup()
{
    m_form.reset();
}

void RecordFormTest::theFirstFieldHasTheFocus()
{
    QVERIFY(line(u"name"_s)->hasFocus());
    QVERIFY(m_form->message(u"name"_s).isEmpty());
}

void RecordFormTest::whatIsNeededIsAskedForBesideItsField()
{
    m_form->begin();
    QTest::mouseClick(m_form->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(m_added.isEmpty());
    QVERIFY(m_form->message(u"name"_s).contains(u"Name"_s));
    QVERIFY(m_form->message(u"kind"_s).contains(u"Kind"_s));
    QVERIFY(line(u"name"_s)->hasFocus());
    QTest::keyClicks(line(u"name"_s), u"Claims portal"_s);
    QVERIFY(m_form->message(u"name"_s).isEmpty());
}

void RecordFormTest::ctrlEnterAddsFromAnyField()
{
    QSignalSpy closed(m_form.get(), &RecordForm::closed);
    QTest::keyClicks(line(u"name"_s), u"Claims portal"_s);
    auto* text = m_form->editor(u"text"_s)->findChild<QPlainTextEdit*>();
    text->setFocus();
    QTest::keyClicks(text, u"Where claims are filed."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE_EQ(m_added.size(), 1);
    QCOMPARE_EQ(m_added.first().value(u"name"_s), FieldValue(u"Claims portal"_s));
    QCOMPARE_EQ(m_added.first().value(u"text"_s), FieldValue(u"Where claims are filed."_s));
    QVERIFY(!m_added.first().contains(u"ends"_s)); // was not asked
    QCOMPARE_EQ(closed.count(), 1);
    m_form->begin({{u"kind"_s, u"data"_s}});
    QTest::keyClicks(line(u"name"_s), u"Payout"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE_EQ(m_added.size(), 2);
}

void RecordFormTest::enterLeadsToTheNextField()
{
    QTest::keyClicks(line(u"name"_s), u"x"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Return);
    QVERIFY(m_form->editor(u"kind"_s)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_added.isEmpty());
}

void RecordFormTest::aRefusalStandsBesideItsField()
{
    QTest::keyClicks(line(u"name"_s), u"Claims portal"_s);
    m_refusal = FormRefusal{u"name"_s, {{}, u"The name is taken by A-031."_s, {}}};
    QVERIFY(!m_form->add());
    QCOMPARE_EQ(m_form->message(u"name"_s), u"The name is taken by A-031."_s);
    QCOMPARE_EQ(line(u"name"_s)->text(), u"Claims portal"_s);
    m_refusal = FormRefusal{{}, {{}, u"The vault is read only."_s, {}}};
    QVERIFY(!m_form->add());
    QCOMPARE_EQ(m_form->message({}), u"The vault is read only."_s);
}

void RecordFormTest::addAnotherKeepsChoicesAndEmptiesTheRest()
{
    m_form->offerAnother();
    m_form->findChild<TickBox*>()->setChecked(true);
    QSignalSpy closed(m_form.get(), &RecordForm::closed);
    QTest::keyClicks(line(u"name"_s), u"Claims portal"_s);
    QVERIFY(m_form->add());
    QCOMPARE_EQ(closed.count(), 0);
    QVERIFY(line(u"name"_s)->text().isEmpty());
    QVERIFY(line(u"name"_s)->hasFocus());
    QCOMPARE_EQ(m_form->values().value(u"kind"_s), FieldValue(u"data"_s));
}

void RecordFormTest::whatIsAskedDependsOnAnswers()
{
    QVERIFY(!m_form->editor(u"ends"_s)->isVisible());
    m_form->setValue(u"kind"_s, u"credential"_s);
    QVERIFY(m_form->editor(u"ends"_s)->isVisible());
    QTest::keyClicks(line(u"name"_s), u"Signing key"_s);
    QTest::keyClicks(line(u"ends"_s), u"30.9.2027"_s);
    QVERIFY(m_form->add());
    QCOMPARE_EQ(m_added.last().value(u"ends"_s), FieldValue(Date(2027, 9, 30)));
}

void RecordFormTest::whatWasEnteredIsPutBackOverOtherValues()
{
    m_form->showValues(
        {{u"name"_s, u"Portal"_s}, {u"kind"_s, u"credential"_s}, {u"text"_s, u"One\u00a0two"_s}});
    QVERIFY(m_form->draft().isEmpty());
    line(u"ends"_s)->setText(u"31.2.2027"_s); // no such day
    m_form->setValue(u"text"_s, u"By hand"_s);
    const RecordForm::Draft draft = m_form->draft();
    QCOMPARE_EQ(draft.values.keys(), QStringList{u"text"_s});
    QCOMPARE_EQ(draft.texts.keys(), QStringList{u"ends"_s});
    m_form->showValues({{u"name"_s, u"Another"_s}, {u"kind"_s, u"credential"_s}});
    QVERIFY(m_form->draft().isEmpty());
    m_form->restore(draft);
    QCOMPARE_EQ(line(u"name"_s)->text(), u"Another"_s);
    QCOMPARE_EQ(line(u"ends"_s)->text(), u"31.2.2027"_s);
    QCOMPARE_EQ(std::get<QString>(m_form->values().value(u"text"_s)), u"By hand"_s);
    QCOMPARE_EQ(m_form->draft().texts, draft.texts);
}

// Its window stays, as when the next sheet takes the place of one.
void RecordFormTest::aFormMayGoWithTheFocusInAChoice()
{
    QWidget window;
    m_form->setParent(&window);
    m_form->show();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bool isLeft = false;
    FieldEditor* editor = m_form->editor(u"kind"_s);
    connect(editor, &FieldEditor::left, this, [&isLeft] { isLeft = true; });
    editor->setFocus();
    QVERIFY(editor->focusProxy()->hasFocus());
    m_form.reset();
    QVERIFY(!isLeft);
}

void RecordFormTest::escAsksOnceBeforeItThrowsAway()
{
    QSignalSpy closed(m_form.get(), &RecordForm::closed);
    QTest::keyClicks(line(u"name"_s), u"x"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE_EQ(closed.count(), 0);
    QVERIFY(!m_form->message({}).isEmpty());
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE_EQ(closed.count(), 1);
    m_form->begin();
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE_EQ(closed.count(), 2);
}

void RecordFormTest::readOnlySaysWhyOnTheButton()
{
    m_form->setReadOnly(u"Another desk writes."_s);
    QTest::keyClicks(line(u"name"_s), u"x"_s);
    QVERIFY(!m_form->add());
    auto* button = m_form->findChild<QPushButton*>();
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"Another desk writes."_s));
}

void RecordFormTest::namesAreBuddiesAndSayWhatIsRequired()
{
    int buddies = 0;
    for (const QLabel* label : m_form->findChildren<QLabel*>())
        buddies += label->buddy() ? 1 : 0;
    QCOMPARE_EQ(buddies, 4);
    QCOMPARE_EQ(QAccessible::queryAccessibleInterface(line(u"name"_s))->text(QAccessible::Name),
        u"Name, required"_s);
}

MUNIMENT_TEST(RecordFormTest, "record_form_test")

} // namespace muniment::ui

#include "record_form_test.moc"
