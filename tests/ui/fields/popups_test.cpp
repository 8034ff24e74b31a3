// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/fields/day_popup.h"
#include "ui/fields/inline_field.h"
#include "ui/fields/pick_button.h"
#include "ui/fields/pick_popup.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const Date monday(2026, 11, 23);

QList<Choice> colleagues()
{
    QList<Choice> choices;
    for (const char* name : {"Ines Duarte", "Mara Okafor", "Jonas Weber", "Lena Hoffmann",
             "Daniel Okafor", "Priya Raman", "Giulia Ferri", "Marek Nowak", "Kim Sato"})
        choices.append({QString::number(choices.size() + 1), QString::fromLatin1(name),
            choices.size() % 2 ? u"Platform lead"_s : u"Data lead"_s});
    return choices;
}

QList<Choice> states()
{
    return {{u"planned"_s, u"planned"_s}, {u"partial"_s, u"partial"_s}, {u"done"_s, u"done"_s}};
}

} // namespace

// Lists and calendars that open from a field.
class PopupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aChoiceIsOneClickAndAnother();
    void keysChooseInAList();
    void aPersonIsFoundByNameAndRole();
    void nobodyCanBeChosenWhereNobodyIsNeeded();
    void escInAListTakesBack();
    void aClickElsewhereTakesAChoiceBackButKeepsSeveral();
    void severalAreTickedAndKeptTogether();
    void ownWordsAreAddedWithEnter();
    void yesNoAndUnknownAreThreeAnswers();
    void aRefusedChoiceStaysShown();
    void aDayIsChosenFromTheCalendar();
    void aPeriodIsItsFirstAndItsLastDay();
    void aProposedPeriodIsOneClick();
    void aUnitIsChosenBesideItsNumber();
    void everyPartHasAName();

private:
    void showField(const FieldSpec& spec, const FieldValue& value);
    // A list of before goes a little later.
    [[nodiscard]] PickPopup* list() const { return m_field->findChildren<PickPopup*>().last(); }
    [[nodiscard]] QListView* view() const { return list()->findChild<QListView*>(); }
    [[nodiscard]] QLineEdit* find() const { return list()->findChild<QLineEdit*>(); }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return view()->visualRect(view()->model()->index(row, 0)).center();
    }

    std::unique_ptr<QWidget> m_window;
    InlineField* m_field = nullptr;
    QList<FieldValue> m_kept;
    Refusal m_refusal;
};

void PopupsTest::init()
{
    m_kept.clear();
    m_refusal.reset();
    m_window = std::make_unique<QWidget>();
    m_field = new InlineField;
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addStretch();
    m_window->resize(320, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PopupsTest::cleanup()
{
    m_window.reset();
}

void PopupsTest::showField(const FieldSpec& spec, const FieldValue& value)
{
    m_field->showValue(spec, value);
    m_field->onCommit([this](const FieldValue& kept) {
        m_kept.append(kept);
        return m_refusal;
    });
}

void PopupsTest::aChoiceIsOneClickAndAnother()
{
    showField(pickField(u"state"_s, u"State"_s, states()), u"planned"_s);
    QTest::mouseClick(m_field, Qt::LeftButton, {}, {40, 12});
    QVERIFY(list()->isVisible());
    QCOMPARE_EQ(view()->currentIndex().row(), 0);
    QVERIFY(!find()->isVisible());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(2));
    QCOMPARE_EQ(m_kept, QList<FieldValue>({u"done"_s}));
    QVERIFY(!m_field->isEditing());
    QCOMPARE_EQ(m_field->shownText(), u"done"_s);
}

void PopupsTest::keysChooseInAList()
{
    showField(pickField(u"state"_s, u"State"_s, states()), u"planned"_s);
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({u"partial"_s}));
    QTest::keyClick(m_field, Qt::Key_D);
    QCOMPARE_EQ(view()->currentIndex().row(), 2);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept.last(), FieldValue(u"done"_s));
}

void PopupsTest::aPersonIsFoundByNameAndRole()
{
    showField(personField(u"owner"_s, u"Owner"_s, colleagues()), u"1"_s);
    m_field->edit();
    QVERIFY(find()->isVisible());
    QTest::keyClicks(find(), u"oka data"_s);
    QCOMPARE_EQ(view()->model()->rowCount(), 1);
    QTest::keyClick(find(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({u"5"_s}));
    QCOMPARE_EQ(m_field->shownText(), u"Daniel Okafor  Data lead"_s);
}

void PopupsTest::nobodyCanBeChosenWhereNobodyIsNeeded()
{
    showField(personField(u"owner"_s, u"Owner"_s, colleagues()), u"1"_s);
    m_field->edit();
    QTest::keyClicks(find(), u"nobody"_s);
    QTest::keyClick(find(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({QString()}));
    QCOMPARE_EQ(m_field->shownText(), u"nobody"_s);
    showField(personField(u"owner"_s, u"Owner"_s, colleagues()).required(), u"1"_s);
    m_field->edit();
    QTest::keyClicks(find(), u"nobody"_s);
    QCOMPARE_EQ(view()->model()->rowCount(), 0);
}

void PopupsTest::escInAListTakesBack()
{
    showField(pickField(u"state"_s, u"State"_s, states()), u"planned"_s);
    m_field->edit();
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(m_kept.isEmpty());
    QVERIFY(!m_field->isEditing());
    QVERIFY(m_field->hasFocus());
}

void PopupsTest::aClickElsewhereTakesAChoiceBackButKeepsSeveral()
{
    showField(pickField(u"state"_s, u"State"_s, states()), u"planned"_s);
    m_field->edit();
    list()->close();
    QVERIFY(m_kept.isEmpty());
    QVERIFY(!m_field->isEditing());
    showField(severalField(u"kinds"_s, u"Kinds"_s, {states()}), QStringList());
    m_field->edit();
    QTest::keyClick(view(), Qt::Key_Space);
    list()->close();
    QCOMPARE_EQ(m_kept, QList<FieldValue>({QStringList({u"planned"_s})}));
}

void PopupsTest::severalAreTickedAndKeptTogether()
{
    showField(severalField(u"kinds"_s, u"Kinds"_s, {states()}), QStringList({u"done"_s}));
    m_field->edit();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(0));
    QVERIFY(list()->isVisible());
    QVERIFY(m_kept.isEmpty());
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({QStringList({u"done"_s, u"planned"_s})}));
    QCOMPARE_EQ(m_field->shownText(), u"done, planned"_s);
    m_field->edit();
    QTest::keyClick(view(), Qt::Key_Space);
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE_EQ(m_kept.size(), 1);
}

void PopupsTest::ownWordsAreAddedWithEnter()
{
    showField(severalField(u"kinds"_s, u"Kinds"_s, {states(), true}), QStringList());
    m_field->edit();
    QTest::keyClicks(find(), u"late"_s);
    QTest::keyClick(find(), Qt::Key_Return);
    QVERIFY(find()->text().isEmpty());
    QTest::keyClick(find(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({QStringList({u"late"_s})}));
}

void PopupsTest::yesNoAndUnknownAreThreeAnswers()
{
    showField(answerField(u"personal"_s, u"Personal data"_s), std::optional<bool>());
    QCOMPARE_EQ(m_field->shownText(), u"unknown"_s);
    m_field->edit(u"n"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({std::optional(false)}));
    QCOMPARE_EQ(m_field->shownText(), u"no"_s);
}

void PopupsTest::aRefusedChoiceStaysShown()
{
    showField(pickField(u"state"_s, u"State"_s, states()), u"planned"_s);
    m_refusal = Words{{}, u"Nothing is expected yet."_s, {}};
    m_field->edit();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(2));
    QVERIFY(m_field->isEditing());
    QCOMPARE_EQ(m_field->message(), u"Nothing is expected yet."_s);
    QCOMPARE_EQ(m_field->findChild<PickButton*>()->text(), u"done"_s);
    QTest::keyClick(m_field->findChild<PickButton*>(), Qt::Key_Escape);
    QCOMPARE_EQ(m_field->shownText(), u"planned"_s);
}

void PopupsTest::aDayIsChosenFromTheCalendar()
{
    showField(dayField(u"from"_s, u"From"_s, monday), Date(2026, 5, 3));
    m_field->edit();
    auto* line = m_field->findChild<QLineEdit*>();
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    auto* popup = m_field->findChild<DayPopup*>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(m_field->isEditing());
    auto* calendar = popup->findChild<QCalendarWidget*>();
    QCOMPARE_EQ(calendar->selectedDate(), Date(2026, 5, 3));
    emit calendar->clicked(Date(2026, 5, 20));
    QCOMPARE_EQ(m_kept, QList<FieldValue>({Date(2026, 5, 20)}));
    QVERIFY(!m_field->isEditing());
}

void PopupsTest::aPeriodIsItsFirstAndItsLastDay()
{
    showField(periodField(u"covers"_s, u"Covers"_s, {monday}), std::optional<Period>());
    m_field->edit();
    QTest::keyClick(m_field->findChild<QLineEdit*>(), Qt::Key_Down, Qt::AltModifier);
    auto* popup = m_field->findChild<DayPopup*>();
    auto* calendar = popup->findChild<QCalendarWidget*>();
    emit calendar->clicked(Date(2026, 9, 30));
    QVERIFY(popup->isVisible());
    emit calendar->clicked(Date(2026, 9, 4));
    QVERIFY(!popup->isVisible());
    QCOMPARE_EQ(
        m_kept, QList<FieldValue>({std::optional(Period{Date(2026, 9, 4), Date(2026, 9, 30)})}));
}

void PopupsTest::aProposedPeriodIsOneClick()
{
    const Period quarter{Date(2026, 7, 1), Date(2026, 9, 30)};
    showField(periodField(u"covers"_s, u"Covers"_s, {monday, {quarter}}), std::optional<Period>());
    m_field->edit();
    QTest::keyClick(m_field->findChild<QLineEdit*>(), Qt::Key_Down, Qt::AltModifier);
    auto* button = m_field->findChild<DayPopup*>()->findChild<QPushButton*>();
    QCOMPARE_EQ(button->text(), u"Q3 2026"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE_EQ(m_kept, QList<FieldValue>({std::optional(quarter)}));
}

void PopupsTest::aUnitIsChosenBesideItsNumber()
{
    showField(numberField(u"keeps"_s, u"Kept for"_s,
                  {u"months"_s, {{u"days"_s, u"days"_s}, {u"months"_s, u"months"_s}}}),
        Quantity{13, u"months"_s});
    QCOMPARE_EQ(m_field->shownText(), u"13 months"_s);
    m_field->edit();
    auto* unit = m_field->findChild<PickButton*>();
    QTest::mouseClick(unit, Qt::LeftButton);
    QVERIFY(m_field->isEditing());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(0));
    QVERIFY(m_field->isEditing());
    QVERIFY(m_field->finish());
    QCOMPARE_EQ(m_kept, QList<FieldValue>({Quantity{13, u"days"_s}}));
}

void PopupsTest::everyPartHasAName()
{
    showField(personField(u"owner"_s, u"Owner"_s, colleagues()), u"1"_s);
    m_field->edit();
    QCOMPARE_EQ(view()->accessibleName(), u"Owner"_s);
    QVERIFY(find()->accessibleName().contains(u"Owner"_s));
    QCOMPARE_EQ(m_field->findChild<PickButton*>()->accessibleName(), u"Owner"_s);
    QCOMPARE_EQ(view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        u"Ines Duarte, Data lead"_s);
}

MUNIMENT_TEST(PopupsTest, "popups_test")

} // namespace muniment::ui

#include "popups_test.moc"
