// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake.h"

#include "core/evidence/evidence_register.h"
#include "tests/ui/intake/hands.h"
#include "tests/ui/test_desk.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/record_form.h"
#include "ui/intake/destinations.h"
#include "ui/intake/intake_result.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"
#include "ui/intake/slot_offer.h"

#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// Files on their way into a real vault.
class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileIsAddedAndUndoneByItsName();
    void nothingIsOfferedToUndoWhereNothingWasChanged();
    void whatASlotProposesIsFilledInByEnterAndNotBefore();
    void aNameThatSpeaksOfOtherDaysIsDoubted();
    void filesToldApartKeepTheirOwnWords();
    void whatIsSaidOfAllLaterIsSaidOfFilesToldApart();
    void whatFilesBecomeIsAskedOfAllOfThem();
    void whatCannotBeReadOfAFileIsNotPassedOver();
    void theMemoryOfASourceFollowsItsWholeName();
    void aDropBeforeTheRecordsWereReadIsAskedAboutThen();
    void aScreenPictureNeedsItsSentence();
    void aFolderWithVeryManyFilesAsksFirst();
    void aBetterVersionBecomesARevision();
    void theTrayHoldsDrafts();
    void whatIsToBeKnownIsShownAfterwards();
    void whatIsToBeKnownStaysWithItsPlace();
    void whatWasRefusedIsToldBeforeTheNextSheet();
    void aSecondDestinationWaitsForTheFirst();
    void whatFailsAsAWholeComesBackAsItWasTyped();
    void delTakesAFileOut();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_desk->file.folder() + u'/' + name;
        if (!tests::writeFile(path, bytes))
            qFatal("cannot write a file of the test");
        return path;
    }
    void take(const QStringList& paths, const IntakeDestination& destination = {})
    {
        Incoming incoming;
        incoming.paths = paths;
        m_intake->take(incoming, destination);
        QVERIFY(m_desk->settle());
    }
    [[nodiscard]] IntakeSheet* sheet() const
    {
        return m_intake->panel().isVisible()
            ? qobject_cast<IntakeSheet*>(m_intake->panel().content())
            : nullptr;
    }
    void add()
    {
        QVERIFY(sheet() && sheet()->form().add());
        QVERIFY(m_desk->settle());
    }
    [[nodiscard]] const evidence::Evidence& newest() const
    {
        return m_desk->facts().evidence.last().item;
    }
    void choose(int row)
    {
        QListView& list = sheet()->list();
        list.setCurrentIndex(list.model()->index(row, 0));
    }
    // The third quarter of the first series that its proof covers.
    [[nodiscard]] IntakeDestination slot() const
    {
        for (const standing::ControlFacts& control : m_desk->facts().controls)
            for (const controls::ExpectedEvidence& series : control.expected)
                if (series.fill == controls::Fill::Contains) {
                    controls::ExpectedEvidence expected = series;
                    expected.source = u"Entra ID"_s;
                    return slotDestination(
                        control, expected, {Date(2026, 7, 1), Date(2026, 9, 30)});
                }
        qFatal("no control of the test has such a series");
    }
    // Types into a field of the sheet as a person does, and leaves it.
    void type(const QString& key, const QString& text)
    {
        QWidget* editor = sheet()->form().editor(key)->focusProxy();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QWidget* known = QApplication::activePopupWidget(); // sources that begin so
        QTest::keyClick(known ? known : editor, Qt::Key_Tab);
    }
    [[nodiscard]] qsizetype count() const { return m_desk->facts().evidence.size(); }

    std::unique_ptr<tests::TestDesk> m_desk;
    std::unique_ptr<QWidget> m_place;
    Intake* m_intake = nullptr;
};

void IntakeTest::init()
{
    m_desk = std::make_unique<tests::TestDesk>();
    m_place = std::make_unique<QWidget>();
    m_place->resize(1000, 700);
    m_intake = new Intake(m_desk->parts(), m_place.get());
    m_place->show();
}

void IntakeTest::cleanup()
{
    m_place.reset();
    m_desk.reset();
}

void IntakeTest::aFileIsAddedAndUndoneByItsName()
{
    const qsizetype before = count();
    const standing::ControlFacts& control = m_desk->facts().controls.first();
    const ControlId id = control.control.id;
    QSignalSpy taken(m_intake, &Intake::taken);
    take({write(u"leavers.csv"_s, "user,left\nada,2026-08-01\n")}, controlDestination(control));
    sheet()->form().setValue(intake::sourceKey, u"HR system"_s);
    add();
    QCOMPARE_EQ(taken.size(), 1);
    QCOMPARE_EQ(count(), before + 1);
    QCOMPARE_EQ(newest().title, u"leavers"_s);
    QCOMPARE_EQ(newest().source, u"HR system"_s);
    QCOMPARE_EQ(newest().collectorId, m_desk->view().me);
    QCOMPARE_EQ(m_desk->facts().evidence.last().links.first().controlId, id);
    QVERIFY(!m_intake->panel().isVisible());
    QCOMPARE_EQ(m_desk->toasts.last(), u"1 added."_s);
    QVERIFY(m_desk->session().acts().undoWords().contains(u"add 1 file"_s));
    m_desk->session().acts().undo();
    QVERIFY(m_desk->settle());
    QCOMPARE_EQ(count(), before);
}

void IntakeTest::nothingIsOfferedToUndoWhereNothingWasChanged()
{
    const QString path = write(u"twice.txt"_s, "the same bytes");
    take({path});
    add();
    QStringList actions;
    connect(&m_desk->session().acts(), &Acts::said, this,
        [&actions](const Toast& toast) { actions.append(toast.action); });
    take({path});
    add();
    QVERIFY(m_desk->toasts.last().contains(u"here already"_s));
    QCOMPARE_EQ(actions, QStringList{QString()});
    // Where the item that is here is linked, that can be undone.
    take({path}, controlDestination(m_desk->facts().controls.first()));
    add();
    QVERIFY(m_desk->toasts.last().contains(u"here already"_s));
    QCOMPARE_EQ(actions.last(), u"Undo"_s);
}

void IntakeTest::whatASlotProposesIsFilledInByEnterAndNotBefore()
{
    take({write(u"joiners-a.csv"_s, "user\nada\n")}, slot());
    QVERIFY(sheet()->offer().isVisible());
    QVERIFY(sheet()->offer().doubts().isEmpty());
    add();
    QVERIFY(!newest().covers);
    QCOMPARE_EQ(newest().source, QString());
    take({write(u"joiners-b.csv"_s, "user\nben\n")}, slot());
    sheet()->form().setValue(intake::sourceKey, u"HR system"_s);
    QVERIFY(sheet()->offer().takesFocus());
    QTest::keyClick(&sheet()->offer().button(), Qt::Key_Return);
    QVERIFY(!sheet()->offer().isVisible());
    add();
    QCOMPARE_EQ(newest().covers, slot().slot);
    QCOMPARE_EQ(newest().source, u"HR system"_s); // what was said stays
}

void IntakeTest::aNameThatSpeaksOfOtherDaysIsDoubted()
{
    take({write(u"user-list-2026-q2.csv"_s, "user\nada\n")}, slot());
    QCOMPARE_EQ(sheet()->offer().doubts().value(0),
        u"user-list-2026-q2.csv speaks of Q2 2026, not of Q3 2026."_s);
    QVERIFY(!sheet()->offer().takesFocus());
    QTest::mouseClick(&sheet()->offer().button(), Qt::LeftButton);
    add();
    QCOMPARE_EQ(newest().covers, slot().slot); // a person decides
    take({write(u"user-list-2026-q3.csv"_s, "user\nben\n")}, slot());
    QVERIFY(sheet()->offer().doubts().isEmpty());
}

void IntakeTest::filesToldApartKeepTheirOwnWords()
{
    take({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    sheet()->form().setValue(intake::sourceKey, u"Console"_s);
    QListView& list = sheet()->list();
    list.setCurrentIndex(list.model()->index(2, 0));
    sheet()->form().setValue(intake::titleKey, u"The second"_s);
    list.setCurrentIndex(list.model()->index(0, 0));
    add();
    QCOMPARE_EQ(newest().title, u"The second"_s);
    QCOMPARE_EQ(newest().source, u"Console"_s);
    QCOMPARE_EQ(m_desk->facts().evidence.at(count() - 2).item.title, u"a"_s);
}

void IntakeTest::whatIsSaidOfAllLaterIsSaidOfFilesToldApart()
{
    take({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    choose(2);
    sheet()->form().setValue(intake::titleKey, u"The second"_s);
    choose(0);
    sheet()->form().setValue(intake::sourceKey, u"Console"_s);
    sheet()->form().setValue(
        intake::restrictionKey, evidence::restrictionText(evidence::Restriction::NotToBePassedOn));
    choose(2);
    QCOMPARE_EQ(std::get<QString>(sheet()->form().values().value(intake::sourceKey)), u"Console"_s);
    add();
    QCOMPARE_EQ(newest().title, u"The second"_s);
    QCOMPARE_EQ(newest().source, u"Console"_s);
    QCOMPARE_EQ(newest().restriction, evidence::Restriction::NotToBePassedOn);
}

void IntakeTest::whatFilesBecomeIsAskedOfAllOfThem()
{
    const auto isAsked = [this](const QString& key) {
        return sheet()->form().editor(key)->isVisibleTo(&sheet()->form());
    };
    take({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    QVERIFY(isAsked(intake::groupingKey));
    choose(1);
    QVERIFY(!isAsked(intake::groupingKey));
    QVERIFY(isAsked(intake::titleKey));
    sheet()->form().setValue(intake::titleKey, u"One"_s);
    add();
    const standing::EvidenceFacts item = m_desk->facts().evidence.last();
    take({write(u"c.txt"_s, "c"), write(u"d.txt"_s, "d")}, itemDestination(m_desk->view(), item));
    choose(1);
    QVERIFY(!isAsked(intake::asKey));
    QVERIFY(!sheet()->form().add()); // the reason is asked for where all files are chosen
    QCOMPARE_EQ(sheet()->list().currentIndex().row(), 0);
    QVERIFY(!sheet()->form().message(intake::reasonKey).isEmpty());
}

void IntakeTest::whatCannotBeReadOfAFileIsNotPassedOver()
{
    const qsizetype before = count();
    take({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    choose(2);
    sheet()->form().editor(intake::coversKey)->setTypedText(u"Q7 2026"_s);
    choose(1);
    QVERIFY(sheet()->form().editor(intake::coversKey)->typedText().isEmpty());
    QVERIFY(!sheet()->form().add());
    QCOMPARE_EQ(sheet()->list().currentIndex().row(), 2);
    QCOMPARE_EQ(sheet()->form().editor(intake::coversKey)->typedText(), u"Q7 2026"_s);
    QVERIFY(sheet()->form().message(intake::coversKey).contains(u"Q7 2026"_s));
    sheet()->form().editor(intake::coversKey)->setTypedText(u"Q3 2026"_s);
    add();
    QCOMPARE_EQ(count(), before + 2);
    QCOMPARE_EQ(newest().covers, (Period{Date(2026, 7, 1), Date(2026, 9, 30)}));
}

void IntakeTest::theMemoryOfASourceFollowsItsWholeName()
{
    using evidence::Restriction;
    const auto restriction = [this] {
        return std::get<QString>(sheet()->form().values().value(intake::restrictionKey));
    };
    const QString usual = evidence::restrictionText(Restriction::AuditorsAndRegulators);
    const auto remember = [&](const QString& source, Restriction of) {
        take({write(source + u".txt"_s, source.toUtf8())});
        sheet()->form().setValue(intake::sourceKey, source);
        sheet()->form().setValue(intake::restrictionKey, evidence::restrictionText(of));
        add();
    };
    remember(u"AWS"_s, Restriction::NotToBePassedOn);
    remember(u"AWS Config"_s, Restriction::Public);
    take({write(u"c.txt"_s, "c")});
    m_place->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    type(intake::sourceKey, u"AWS Config"_s);
    QCOMPARE_EQ(restriction(), evidence::restrictionText(Restriction::Public));
    type(intake::sourceKey, u"AWS"_s);
    QCOMPARE_EQ(restriction(), evidence::restrictionText(Restriction::NotToBePassedOn));
    type(intake::sourceKey, u"AWS Backup"_s); // of which nothing is remembered
    QCOMPARE_EQ(restriction(), usual);
    // What was chosen by hand stays.
    sheet()->form().setValue(
        intake::restrictionKey, evidence::restrictionText(Restriction::NamedRecipients));
    type(intake::sourceKey, u"AWS"_s);
    QCOMPARE_EQ(restriction(), evidence::restrictionText(Restriction::NamedRecipients));
}

void IntakeTest::aDropBeforeTheRecordsWereReadIsAskedAboutThen()
{
    m_place.reset();
    VaultSession session(m_desk->session().vault(), m_desk->jobs, m_desk->parts().settings,
        m_desk->session().surroundings());
    QVERIFY(!session.view().isReady());
    const PlaceParts parts = m_desk->parts();
    QWidget place;
    Intake early({parts.jobs, parts.settings, parts.prompter, session, session.acts(), parts.helper,
                     parts.contents},
        &place);
    Incoming incoming;
    incoming.paths = {write(u"early.txt"_s, "early")};
    early.take(incoming, {});
    QVERIFY(m_desk->settle());
    QVERIFY(session.view().isReady());
    QVERIFY(qobject_cast<IntakeSheet*>(early.panel().content()));
}

void IntakeTest::aScreenPictureNeedsItsSentence()
{
    const qsizetype before = count();
    Incoming incoming;
    incoming.picture = QImage(30, 20, QImage::Format_RGB32);
    incoming.picture.fill(Qt::darkGreen);
    m_intake->take(incoming, {});
    QVERIFY(m_desk->settle());
    QVERIFY(!sheet()->form().add());
    QVERIFY(sheet()->form().message(intake::showsKey).contains(u"what it shows"_s));
    sheet()->form().setValue(intake::showsKey, u"Sign-in needs a second factor."_s);
    add();
    QCOMPARE_EQ(count(), before + 1);
    QCOMPARE_EQ(newest().shows, u"Sign-in needs a second factor."_s);
    QVERIFY(newest().title.startsWith(u"Screen picture 2026-11-23"_s));
}

void IntakeTest::aFolderWithVeryManyFilesAsksFirst()
{
    const QString folder = m_desk->file.folder() + u"/many"_s;
    QVERIFY(QDir().mkpath(folder));
    for (int file = 0; file < 501; ++file)
        (void)write(u"many/%1.txt"_s.arg(file), QByteArray::number(file));
    take({folder}); // answered by no
    QCOMPARE_EQ(m_desk->prompter.unexpected.size(), 1);
    QVERIFY(m_desk->prompter.unexpected.first().contains(u"501"_s));
    QVERIFY(!sheet());
    m_desk->prompter.answers = {Answer::Yes};
    take({folder});
    QVERIFY(sheet());
    QCOMPARE_EQ(sheet()->list().model()->rowCount(), 502);
}

void IntakeTest::aBetterVersionBecomesARevision()
{
    const standing::EvidenceFacts item = m_desk->facts().evidence.first();
    take({write(u"better.csv"_s, "user\nana\nben\n")}, itemDestination(m_desk->view(), item));
    QVERIFY(!sheet()->form().add());
    sheet()->form().setValue(intake::reasonKey, u"A row was missing"_s);
    add();
    const standing::EvidenceFacts* now = m_desk->facts().evidenceItem(item.item.id);
    QCOMPARE_EQ(now->revisions.size(), item.revisions.size() + 1);
    QCOMPARE_EQ(now->current()->revision.reason, u"A row was missing"_s);
    QCOMPARE_EQ(now->item.title, item.item.title);
}

void IntakeTest::theTrayHoldsDrafts()
{
    take({write(u"later.txt"_s, "later")}, trayDestination());
    add();
    QCOMPARE_EQ(newest().review, evidence::Review::Draft);
}

void IntakeTest::whatIsToBeKnownIsShownAfterwards()
{
    const QString known = write(u"known.txt"_s, "the same bytes");
    take({known});
    add();
    take({known, write(u"lies.pdf"_s, "no PDF at all"), write(u"gone.txt"_s, "x")});
    QVERIFY(QFile::remove(m_desk->file.folder() + u"/gone.txt"_s));
    add();
    auto* result = qobject_cast<IntakeResult*>(m_intake->panel().content());
    QVERIFY(result && m_intake->panel().isVisible());
    QVERIFY(m_desk->toasts.last().contains(u"1 added"_s));
    QVERIFY(m_desk->toasts.last().contains(u"1 refused"_s));
    QVERIFY(result->text().contains(u"gone.txt"_s));
    QVERIFY(result->text().contains(u"lies.pdf"_s));
    QTest::keyClick(result, Qt::Key_Escape);
    QVERIFY(!m_intake->panel().isVisible());
}

void IntakeTest::whatIsToBeKnownStaysWithItsPlace()
{
    QStackedWidget places;
    places.resize(1000, 700);
    places.addWidget(m_place.release());
    places.addWidget(new QWidget);
    places.show();
    take({write(u"lies.pdf"_s, "no PDF at all")});
    add();
    QVERIFY(m_intake->panel().isVisible());
    places.setCurrentIndex(1);
    QVERIFY(!m_intake->panel().isVisible());
    take({write(u"a.txt"_s, "a"), write(u"gone.txt"_s, "x")});
    QVERIFY(QFile::remove(m_desk->file.folder() + u"/gone.txt"_s));
    add();
    places.setCurrentIndex(0);
    QVERIFY(m_intake->panel().isVisible()); // what was refused is told nowhere else
}

void IntakeTest::whatWasRefusedIsToldBeforeTheNextSheet()
{
    take({write(u"a.txt"_s, "a"), write(u"gone.txt"_s, "x")});
    take({write(u"b.txt"_s, "b")}, controlDestination(m_desk->facts().controls.first()));
    QVERIFY(QFile::remove(m_desk->file.folder() + u"/gone.txt"_s));
    add();
    auto* result = qobject_cast<IntakeResult*>(m_intake->panel().content());
    QVERIFY(result && result->text().contains(u"gone.txt"_s));
    QTest::keyClick(result, Qt::Key_Escape);
    QVERIFY(sheet());
    QVERIFY(!sheet()->destination().words.isEmpty());
    add();
    QVERIFY(!m_intake->panel().isVisible());
}

void IntakeTest::aSecondDestinationWaitsForTheFirst()
{
    const standing::ControlFacts control = m_desk->facts().controls.first();
    take({write(u"a.txt"_s, "a")});
    take({write(u"b.txt"_s, "b")}, controlDestination(control));
    QVERIFY(sheet()->destination().words.isEmpty());
    take({write(u"c.txt"_s, "c")}); // joins the first
    QCOMPARE_EQ(sheet()->list().model()->rowCount(), 3);
    add();
    QVERIFY(sheet());
    QCOMPARE_EQ(sheet()->destination().words, controls::controlCode(control.control.number));
}

void IntakeTest::whatFailsAsAWholeComesBackAsItWasTyped()
{
    IntakeDestination destination;
    // A row of another control is refused by core, and with it all of it.
    const standing::ControlFacts& one = m_desk->facts().controls.at(0);
    const standing::ControlFacts& other = m_desk->facts().controls.at(1);
    destination.links = {{one.control.id, {}, other.expected.first().id, {}}};
    const qsizetype before = count();
    take({write(u"a.txt"_s, "a")}, destination);
    sheet()->form().setValue(intake::titleKey, u"Kept"_s);
    add();
    QCOMPARE_EQ(count(), before);
    QVERIFY(sheet() && sheet()->isEnabled());
    QVERIFY(sheet()->form().message({}).contains(u"another control"_s));
    QCOMPARE_EQ(std::get<QString>(sheet()->form().values().value(intake::titleKey)), u"Kept"_s);
}

void IntakeTest::delTakesAFileOut()
{
    take({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    QListView& list = sheet()->list();
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE_EQ(list.model()->rowCount(), 2);
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(!m_intake->panel().isVisible());
}

MUNIMENT_TEST(IntakeTest, "intake_test")

} // namespace muniment::ui

#include "intake_test.moc"
