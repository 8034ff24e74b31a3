// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/inline_field.h"

#include "tests/support/test_main.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

Q_DECLARE_METATYPE(muniment::ui::FieldSpec)
Q_DECLARE_METATYPE(muniment::ui::FieldValue)

namespace muniment::ui {

using namespace Qt::StringLiterals;

// As a person edits: with keys and the mouse, between two fields.
class InlineFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aClickOpensTheEditorAndEnterKeepsWhatIsTyped();
    void f2EnterAndALetterOpenTheEditor();
    void escTakesBack();
    void leavingKeepsWhatIsTyped();
    void whatIsNotChangedIsNotHandedOn();
    void whatTextDoesNotTellOutlivesALook_data();
    void whatTextDoesNotTellOutlivesALook();
    void aLookDoesNotTakeBackWhatChangedMeanwhile();
    void nothingThatIsPastedIsCut();
    void whatIsNotTakenStaysAsTypedWithTheReasonBeside();
    void aNeededValueCannotBeEmptied();
    void aCheckIsAskedBeforeTheValueIsHandedOn();
    void daysAreTypedAndTheReadingIsShown();
    void textsGrowAndCtrlEnterKeepsThem();
    void aReadOnlyFieldSaysWhyAndCannotBeOpened();
    void whatWasTypedWaitsWhileNothingCanBeKept();
    void anEditorThatIsOpenOutlivesARefresh();
    void aFieldMayGoAwayWhileItIsKept();
    void whatIsOpenIsKeptWhenTheWindowCloses();
    void aLateRefusalOpensTheEditorAgain();
    void readersAreToldNameValueRoleAndError();
    void theTextStandsWhereTheEditorHasIt();

private:
    // An editor that was closed goes a little later.
    [[nodiscard]] QLineEdit* line() const { return m_field->findChildren<QLineEdit*>().last(); }
    void showLine(const QString& value);

    std::unique_ptr<QWidget> m_window;
    InlineField* m_field = nullptr;
    InlineField* m_other = nullptr;
    QStringList m_kept;
    Refusal m_refusal;
};

void InlineFieldTest::init()
{
    m_kept.clear();
    m_refusal.reset();
    m_window = std::make_unique<QWidget>();
    m_field = new InlineField;
    m_other = new InlineField;
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_other);
    column->addStretch();
    m_other->showValue(lineField(u"other"_s, u"Other"_s), u"else"_s);
    m_other->onCommit([](const FieldValue&) { return Refusal(); });
    m_window->resize(300, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void InlineFieldTest::cleanup()
{
    m_window.reset();
}

void InlineFieldTest::showLine(const QString& value)
{
    m_field->showValue(lineField(u"name"_s, u"Name"_s), value);
    m_field->onCommit(taking<QString>([this](const QString& name) {
        m_kept.append(name);
        return m_refusal;
    }));
}

void InlineFieldTest::aClickOpensTheEditorAndEnterKeepsWhatIsTyped()
{
    showLine(u"Claims portal"_s);
    QVERIFY(!m_field->isEditing());
    QTest::mouseClick(m_field, Qt::LeftButton, {}, {40, 12});
    QVERIFY(m_field->isEditing());
    QVERIFY(line()->hasFocus());
    QCOMPARE_EQ(line()->selectedText(), u"Claims portal"_s);
    QTest::keyClicks(line(), u"Payout"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QStringList({u"Payout"_s}));
    QVERIFY(!m_field->isEditing());
    QVERIFY(m_field->hasFocus());
    QCOMPARE_EQ(m_field->shownText(), u"Payout"_s);
}

void InlineFieldTest::f2EnterAndALetterOpenTheEditor()
{
    showLine(u"a"_s);
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_F2);
    QVERIFY(m_field->isEditing());
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!m_field->isEditing());
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(m_field->isEditing());
    QTest::keyClick(line(), Qt::Key_Escape);
    QTest::keyClick(m_field, Qt::Key_X);
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(line()->text(), u"x"_s);
}

void InlineFieldTest::escTakesBack()
{
    showLine(u"before"_s);
    m_field->edit();
    QTest::keyClicks(line(), u"after"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!m_field->isEditing());
    QVERIFY(m_kept.isEmpty());
    QCOMPARE_EQ(m_field->shownText(), u"before"_s);
    QVERIFY(m_field->hasFocus());
}

void InlineFieldTest::leavingKeepsWhatIsTyped()
{
    showLine(u"before"_s);
    m_field->edit();
    QTest::keyClicks(line(), u"after"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE_EQ(m_kept, QStringList({u"after"_s}));
    QVERIFY(!m_field->isEditing());
    QVERIFY(m_other->hasFocus());
}

void InlineFieldTest::whatIsNotChangedIsNotHandedOn()
{
    showLine(u"same"_s);
    m_field->edit();
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_kept.isEmpty());
    QVERIFY(!m_field->isEditing());
}

void InlineFieldTest::whatTextDoesNotTellOutlivesALook_data()
{
    QTest::addColumn<FieldSpec>("spec");
    QTest::addColumn<FieldValue>("value");
    const FieldSpec line = lineField(u"name"_s, u"Name"_s);
    QTest::newRow("lines in a line") << line << FieldValue(u"SELECT  a\nFROM b"_s);
    QTest::newRow("longer than a line") << line << FieldValue(QString(30'000, u'x'));
    QTest::newRow("blanks that do not break")
        << textField(u"text"_s, u"Text"_s) << FieldValue(u" a\u00a0b\n"_s);
    const auto moment = parseZonedInstant(u"2026-09-30T17:02:33.250+02:00"_s);
    QTest::newRow("parts of a second") << momentField(u"captured"_s, u"Captured"_s,
        {Date(2026, 11, 23), {}}) << FieldValue(std::optional(*moment));
    QTest::newRow("decimals") << numberField(u"rows"_s, u"Rows"_s) << FieldValue(Quantity{2.25});
}

void InlineFieldTest::whatTextDoesNotTellOutlivesALook()
{
    QFETCH(const FieldSpec, spec);
    QFETCH(const FieldValue, value);
    bool isKept = false;
    m_field->showValue(spec, value);
    m_field->onCommit([&isKept](const FieldValue&) {
        isKept = true;
        return Refusal();
    });
    m_field->edit();
    QVERIFY(m_field->isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!m_field->isEditing());
    QVERIFY(!isKept);
    QVERIFY(m_field->value() == value);
}

void InlineFieldTest::aLookDoesNotTakeBackWhatChangedMeanwhile()
{
    showLine(u"before"_s);
    m_field->edit();
    m_field->showValue(lineField(u"name"_s, u"Name"_s), u"changed elsewhere"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    QVERIFY(m_kept.isEmpty());
    QCOMPARE_EQ(m_field->shownText(), u"changed elsewhere"_s);
}

void InlineFieldTest::nothingThatIsPastedIsCut()
{
    showLine(u"before"_s);
    m_field->edit();
    line()->clear();
    line()->insert(QString(5'000, u'a'));
    QVERIFY(m_field->finish());
    QCOMPARE_EQ(m_kept.last().size(), 5'000);
    m_field->edit();
    line()->clear();
    line()->insert(QString(40'000, u'b'));
    QVERIFY(!m_field->finish());
    QVERIFY(m_field->message().contains(u"40000"_s));
    QCOMPARE_EQ(m_kept.size(), 1);
}

void InlineFieldTest::whatIsNotTakenStaysAsTypedWithTheReasonBeside()
{
    showLine(u"Claims portal"_s);
    m_refusal = Words{{}, u"This name is taken by A-044."_s, u"Choose another."_s};
    m_field->edit();
    QTest::keyClicks(line(), u"Payout"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(line()->text(), u"Payout"_s);
    QCOMPARE_EQ(m_field->message(), u"This name is taken by A-044. Choose another."_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    QVERIFY(m_field->isEditing());
    m_refusal.reset();
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(!m_field->isEditing());
    QVERIFY(m_field->message().isEmpty());
}

void InlineFieldTest::aNeededValueCannotBeEmptied()
{
    showLine(u"Claims portal"_s);
    m_field->showValue(lineField(u"name"_s, u"Name"_s).required(), u"Claims portal"_s);
    m_field->edit();
    QTest::keyClick(line(), Qt::Key_Delete);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_field->isEditing());
    QVERIFY(m_field->message().contains(u"Name"_s));
    QVERIFY(m_kept.isEmpty());
}

void InlineFieldTest::aCheckIsAskedBeforeTheValueIsHandedOn()
{
    showLine(u"kept in the vault room"_s);
    const auto refuseKeys = taking<QString>([](const QString& text) -> Refusal {
        if (text.startsWith(u"AKIA"_s))
            return Words{{}, u"This looks like a key."_s, {}};
        return {};
    });
    m_field->showValue(lineField(u"where"_s, u"Where it is kept"_s).checked(refuseKeys), u"desk"_s);
    m_field->edit(u"AKIA1234"_s);
    QVERIFY(!m_field->finish());
    QCOMPARE_EQ(m_field->message(), u"This looks like a key."_s);
    QVERIFY(m_kept.isEmpty());
}

void InlineFieldTest::daysAreTypedAndTheReadingIsShown()
{
    Date kept;
    m_field->showValue(
        dayField(u"from"_s, u"In service from"_s, Date(2026, 11, 23)), Date(2024, 5, 3));
    m_field->onCommit(taking<Date>([&kept](Date day) {
        kept = day;
        return Refusal();
    }));
    m_field->edit();
    QTest::keyClicks(line(), u"30.9.26"_s);
    QVERIFY(m_field->message().contains(u"2026"_s));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE_EQ(kept, Date(2026, 9, 30));
    m_field->edit(u"31.2.2026"_s);
    QVERIFY(!m_field->finish());
    QVERIFY(m_field->message().contains(u"31.2.2026"_s));
}

void InlineFieldTest::textsGrowAndCtrlEnterKeepsThem()
{
    m_field->showValue(textField(u"text"_s, u"Description"_s), u"One line."_s);
    m_field->onCommit(taking<QString>([this](const QString& text) {
        m_kept.append(text);
        return Refusal();
    }));
    m_field->edit();
    auto* text = m_field->findChild<QPlainTextEdit*>();
    QVERIFY(text->hasFocus());
    const int before = text->height();
    for (int line = 0; line < 6; ++line)
        QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(text->height() > before);
    QTest::keyClicks(text, u"last"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE_EQ(m_kept, QStringList({u"One line.\n\n\n\n\n\nlast"_s}));
    QVERIFY(!m_field->isEditing());
}

void InlineFieldTest::aReadOnlyFieldSaysWhyAndCannotBeOpened()
{
    showLine(u"given"_s);
    m_field->setReadOnly(u"Shown as of 30 September 2026."_s);
    QVERIFY(m_field->isReadOnly());
    QTest::mouseClick(m_field, Qt::LeftButton, {}, {40, 12});
    m_field->edit();
    QVERIFY(!m_field->isEditing());
    QVERIFY(m_field->toolTip().contains(u"30 September 2026"_s));
    QCOMPARE_EQ(m_field->focusPolicy(), Qt::NoFocus);
    m_field->setReadOnly({});
    m_field->edit();
    QVERIFY(m_field->isEditing());
}

void InlineFieldTest::whatWasTypedWaitsWhileNothingCanBeKept()
{
    showLine(u"before"_s);
    m_field->edit(u"half a thought"_s);
    m_field->setReadOnly(u"The disk is full."_s);
    QVERIFY(!m_field->isEditing());
    QCOMPARE_EQ(m_field->shownText(), u"before"_s);
    QVERIFY(m_field->message().contains(u"half a thought"_s));
    QCOMPARE_EQ(m_field->draft()->typed, u"half a thought"_s);
    m_field->setReadOnly({});
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(line()->text(), u"half a thought"_s);
    QVERIFY(m_field->finish());
    QCOMPARE_EQ(m_kept, QStringList({u"half a thought"_s}));
}

void InlineFieldTest::anEditorThatIsOpenOutlivesARefresh()
{
    showLine(u"before"_s);
    m_field->edit();
    QTest::keyClicks(line(), u"half a wo"_s);
    m_field->showValue(lineField(u"name"_s, u"Name"_s), u"changed elsewhere"_s);
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(line()->text(), u"half a wo"_s);
    QVERIFY(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE_EQ(m_field->shownText(), u"changed elsewhere"_s);
}

void InlineFieldTest::aFieldMayGoAwayWhileItIsKept()
{
    m_field->showValue(lineField(u"name"_s, u"Name"_s), u"before"_s);
    m_field->onCommit([this](const FieldValue&) {
        delete std::exchange(m_field, nullptr);
        return Refusal();
    });
    m_field->edit();
    QVERIFY(m_field->isEditing());
    InlineField* field = m_field;
    line()->setText(u"after"_s);
    QVERIFY(field->finish());
    QVERIFY(!m_field);
}

void InlineFieldTest::whatIsOpenIsKeptWhenTheWindowCloses()
{
    showLine(u"before"_s);
    m_field->edit(u"after"_s);
    QVERIFY(finishEditing(*m_window));
    QCOMPARE_EQ(m_kept, QStringList({u"after"_s}));
    m_field->edit(u"and again"_s);
    m_window->hide();
    QCOMPARE_EQ(m_kept, QStringList({u"after"_s, u"and again"_s}));
}

void InlineFieldTest::aLateRefusalOpensTheEditorAgain()
{
    showLine(u"before"_s);
    m_field->edit(u"after"_s);
    QVERIFY(m_field->finish());
    m_field->refuse({{}, u"Somebody else changed it meanwhile."_s, {}});
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(line()->text(), u"after"_s);
    QCOMPARE_EQ(m_field->message(), u"Somebody else changed it meanwhile."_s);
}

void InlineFieldTest::readersAreToldNameValueRoleAndError()
{
    showLine(u"Claims portal"_s);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(m_field);
    QCOMPARE_EQ(access->text(QAccessible::Name), u"Name"_s);
    QCOMPARE_EQ(access->text(QAccessible::Value), u"Claims portal"_s);
    QCOMPARE_EQ(access->role(), QAccessible::EditableText);
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(line()->accessibleName(), u"Name"_s);
    m_refusal = Words{{}, u"Not this."_s, {}};
    line()->setText(u"x"_s);
    QVERIFY(!m_field->finish());
    QCOMPARE_EQ(line()->accessibleDescription(), u"Not this."_s);
    QVERIFY(access->state().invalid);
    m_field->takeBack();
    m_field->showValue(pickField(u"kind"_s, u"Kind"_s, {{u"d"_s, u"data"_s}}), u"d"_s);
    QCOMPARE_EQ(access->role(), QAccessible::ComboBox);
    QCOMPARE_EQ(access->text(QAccessible::Value), u"data"_s);
    m_field->setReadOnly(u"Closed."_s);
    QVERIFY(access->state().readOnly);
    QCOMPARE_EQ(access->text(QAccessible::Description), u"Closed."_s);
}

// Nothing jumps when the editor opens.
void InlineFieldTest::theTextStandsWhereTheEditorHasIt()
{
    showLine(u"Claims portal"_s);
    QTRY_VERIFY(m_field->height() > 0);
    const int before = m_field->height();
    m_field->edit();
    line()->deselect();
    line()->setCursorPosition(0);
    QApplication::sendPostedEvents();
    QCOMPARE_EQ(line()->height(), before);
    QCOMPARE_EQ(m_field->height(), before);
}

MUNIMENT_TEST(InlineFieldTest, "inline_field_test")

} // namespace muniment::ui

#include "inline_field_test.moc"
