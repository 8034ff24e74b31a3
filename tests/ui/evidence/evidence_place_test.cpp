// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_register.h"
#include "core/scope/scope_register.h"
#include "tests/ui/evidence/evidence_place_driver.h"
#include "ui/evidence/evidence_facts_pane.h"
#include "ui/evidence/slot_detail_view.h"
#include "ui/fields/field_pane.h"
#include "ui/widgets/link_label.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using evidence::Review;

class EvidencePlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::EvidencePlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void aDropOnARowFillsItsSlot();
    void eachNumberLeadsToItsRows();
    void theSameFileStandsForAnotherSlot();
    void aFactIsEditedWhereItStands();
    void aReviewerAcceptsByTheKeyboard();
    void theCollectorMayNotAccept();
    void whatCannotBeOpenedIsAcceptedWithAReason();
    void whatIsReturnedIsReadRevisedAndAccepted();
    void aReasonThatIsRefusedStaysInItsForm();
    void whatIsMineIsToldByIdAndNotByName();
    void severalItemsAreChangedAtOnce();
    void aWideChangeIsOfTheItemsThatItNames();
    void originalsAreDraggedOutUntouched();
    void whatIsRestrictedIsNotDraggedOut();
    void originalsAreExportedAfterAWord();
    void aRevisionIsWithdrawnWithItsReason();
    void linksLeadToTheRightPage();
    void aVaultThatIsReadOnlySaysSo();

private:
    [[nodiscard]] EvidencePlace& place() { return *m_here->place; }
    [[nodiscard]] FieldPane& facts() { return *place().library().findChild<FieldPane*>(); }
    void sitDownAs(const QString& name)
    {
        m_here->desk.session().setMe(m_here->desk.person(name));
        QVERIFY(m_here->desk.settle());
    }
    // What the slot with that key holds.
    [[nodiscard]] QStringList heldAt(const QByteArray& key) const
    {
        for (const CollectionRow& row : collectionRows(m_here->desk.view()))
            if (row.key() == key)
                return row.held;
        return {u"no such slot"_s, {}};
    }
    [[nodiscard]] Status restrict(EvidenceId id, evidence::Restriction to)
    {
        return m_here->desk.session().acts().perform(
            {u"evidence.set"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
                evidence::EvidenceDetails details = m_here->item(id)->item;
                details.restriction = to;
                return evidence::EvidenceRegister::update(transaction, id, details);
            });
    }
    // An item that waits for review, current in the library.
    EvidenceId goToSubmitted()
    {
        for (const standing::EvidenceFacts& each : m_here->desk.facts().evidence)
            if (each.item.review == Review::Submitted) {
                place().open(each.item.id);
                return each.item.id;
            }
        return {};
    }

    [[nodiscard]] RecordForm* asked() // why something is sent away
    {
        for (RecordForm* form : place().findChildren<RecordForm*>())
            if (form->isVisible() && form->editor(u"why"_s))
                return form;
        return nullptr;
    }
    [[nodiscard]] bool reads(const QWidget& where, const QString& words) const
    {
        for (const QLabel* label : where.findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<tests::EvidencePlaceDriver> m_here;
};

void EvidencePlaceTest::aDropOnARowFillsItsSlot()
{
    RecordList& list = place().collection().list();
    RecordTable& table = list.table();
    const int line = 2;
    const QByteArray key = list.model().keyAt(line);
    m_here->dropOn(*table.viewport(),
        {200, table.rowViewportPosition(line) + table.rowHeight(line) / 2},
        m_here->file(u"review.txt"_s, "reviewed"));
    QVERIFY(m_here->sheet());
    m_here->sheet()->form().setValue(
        intake::coversKey, std::optional<Period>(m_here->sheet()->destination().proposed.first()));
    QVERIFY(m_here->addFromSheet());
    const evidence::EvidenceLink link = m_here->newest().links.first();
    QVERIFY(key.startsWith(idBytes(link.expectedId)));
    QVERIFY(heldAt(key).contains(evidence::evidenceCode(m_here->newest().item.number)));
}

void EvidencePlaceTest::eachNumberLeadsToItsRows()
{
    const CollectionSums sums = sumsOf(collectionRows(m_here->desk.view()));
    const auto overdue = sums.keys.at(std::size_t(standing::SlotCounted::Overdue)).size();
    auto* label = place().collection().findChild<LinkLabel*>();
    QVERIFY(label->plainText().contains(u"%1 overdue"_s.arg(overdue)));
    emit label->linkActivated(QString::number(int(standing::SlotCounted::Overdue)));
    QCOMPARE_EQ(place().collection().list().model().shownRows().size(), overdue);
    place().open(PlaceLink{PlaceKind::Evidence, u"filled"_s});
    QCOMPARE_EQ(place().collection().list().model().shownRows().size(),
        sums.keys.at(std::size_t(standing::SlotCounted::Filled)).size());
}

void EvidencePlaceTest::theSameFileStandsForAnotherSlot()
{
    place().collection().showCounted(standing::SlotCounted::Overdue);
    const QByteArray key = place().collection().list().currentKey();
    auto* detail = place().collection().findChild<SlotDetailView*>();
    for (QPushButton* button : detail->findChildren<QPushButton*>())
        if (button->text() == u"Same file as…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(heldAt(key).size(), 1);
    QVERIFY(m_here->desk.toasts.last().startsWith(u"Attached E-"_s));
}

void EvidencePlaceTest::aFactIsEditedWhereItStands()
{
    const EvidenceId id = goToSubmitted();
    QVERIFY(m_here->desk.settle());
    InlineField* source = facts().field(intake::sourceKey);
    QVERIFY(source);
    source->edit();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Entra audit log"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->item(id)->item.source, u"Entra audit log"_s);
    QCOMPARE_EQ(m_here->desk.session().acts().undoWords(), u"set the source of evidence"_s);
}

void EvidencePlaceTest::aReviewerAcceptsByTheKeyboard()
{
    const EvidenceId id = goToSubmitted();
    sitDownAs(u"Ines Duarte"_s);
    QVERIFY(m_here->act(u"Accept"_s));
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Accepted);
    QVERIFY(m_here->desk.toasts.last().startsWith(u"Accepted E-"_s));
}

void EvidencePlaceTest::theCollectorMayNotAccept()
{
    const EvidenceId id = goToSubmitted();
    sitDownAs(u"Mara Okafor"_s); // who collected all of it
    QVERIFY(m_here->act(u"Accept"_s));
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    QVERIFY(m_here->desk.toasts.last().contains(u"cannot review"_s));
}

void EvidencePlaceTest::whatCannotBeOpenedIsAcceptedWithAReason()
{
    place().open(PlaceLink{PlaceKind::Evidence, u"tray"_s});
    m_here->dropOn(
        place().tray(), {100, 100}, m_here->file(u"cut off.pdf"_s, "%PDF-1.7\n1 0 obj\n<< /Type"));
    QVERIFY(m_here->addFromSheet());
    const EvidenceId id = m_here->newest().item.id;
    QVERIFY(m_here->desk.session().acts().perform(
        {u"evidence.review"_s, {}, {}, {}}, [&](vault::Transaction& transaction) {
            return evidence::EvidenceRegister::setReview(
                transaction, id, Review::Submitted, {}, {});
        }));
    QVERIFY(m_here->desk.settle() && place().open(id) && m_here->desk.settle());
    sitDownAs(u"Ines Duarte"_s);
    QVERIFY(m_here->act(u"Accept"_s));
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    RecordForm* form = asked();
    QVERIFY(form);
    QVERIFY2(form->message({}).contains(u"cut off.pdf is damaged and cannot be opened."_s),
        qPrintable(form->message({})));
    form->setValue(u"why"_s, u"Read on paper."_s);
    QVERIFY(form->add() && m_here->desk.settle());
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Accepted);
    QCOMPARE_EQ(m_here->item(id)->item.reviewNote, u"Read on paper."_s);
}

void EvidencePlaceTest::aReasonThatIsRefusedStaysInItsForm()
{
    const EvidenceId id = goToSubmitted();
    sitDownAs(u"Mara Okafor"_s); // who collected it, and so cannot review it
    QVERIFY(m_here->act(u"Return…"_s));
    RecordForm* form = asked();
    QVERIFY(form);
    form->setValue(u"why"_s, u"The column of roles is missing."_s);
    (void)form->add();
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    QCOMPARE(asked(), form);
    QCOMPARE_EQ(textOf(form->values(), u"why"_s), u"The column of roles is missing."_s);
    QVERIFY(!form->message({}).isEmpty());
}

// The reviewer sends it back and says why; the collector reads it where the slot stands open and
// brings a better version; the reviewer accepts that.
void EvidencePlaceTest::whatIsReturnedIsReadRevisedAndAccepted()
{
    const EvidenceId id = goToSubmitted();
    sitDownAs(u"Ines Duarte"_s);
    QVERIFY(m_here->act(u"Return…"_s));
    RecordForm* form = asked();
    QVERIFY(form);
    QVERIFY(!form->add());
    QVERIFY(!form->message(u"why"_s).isEmpty());
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    form->setValue(u"why"_s, u"The column of roles is missing."_s);
    QVERIFY(form->add() && m_here->desk.settle());
    QVERIFY(!asked());
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Returned);
    QVERIFY(reads(facts(), u"The column of roles is missing."_s));

    sitDownAs(u"Mara Okafor"_s); // who collected it
    QByteArray slot;
    for (const CollectionRow& row : collectionRows(m_here->desk.view()))
        if (row.slot.returned.contains(id)) {
            slot = row.key();
            QCOMPARE_EQ(row.review, Review::Returned);
            QCOMPARE_EQ(row.sentBack, u"The column of roles is missing."_s);
        }
    QVERIFY(!slot.isEmpty());
    place().open(PlaceLink{PlaceKind::Evidence, u"collection"_s});
    place().collection().list().select(slot);
    QVERIFY(reads(
        *place().collection().findChild<SlotDetailView*>(), u"The column of roles is missing."_s));

    QVERIFY(place().open(id) && m_here->desk.settle());
    m_here->desk.prompter.files = {m_here->file(u"better.csv"_s, "name,role\nada,admin\n")};
    for (QPushButton* button : facts().findChildren<QPushButton*>())
        if (button->text() == u"Replace…"_s)
            button->click();
    QVERIFY(m_here->desk.settle() && m_here->sheet());
    m_here->sheet()->form().setValue(intake::reasonKey, u"with the roles"_s);
    QVERIFY(m_here->addFromSheet());
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    QVERIFY(m_here->item(id)->item.reviewNote.isEmpty());

    sitDownAs(u"Ines Duarte"_s);
    QVERIFY(place().open(id) && m_here->desk.settle());
    QVERIFY(m_here->act(u"Accept"_s));
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Accepted);
}

// Two people may have one name.
void EvidencePlaceTest::whatIsMineIsToldByIdAndNotByName()
{
    PersonId owner;
    int overdue = 0;
    for (const CollectionRow& row : collectionRows(m_here->desk.view()))
        if (row.daysLate > 0 && (owner.isNull() || row.ownerId == owner)) {
            owner = row.ownerId;
            ++overdue;
        }
    QVERIFY(overdue > 0);
    QSignalSpy needs(&place(), &Place::needChanged);
    const auto needOf = [&](PersonId who) {
        m_here->desk.session().setMe(who);
        place().setView(m_here->desk.view());
        return m_here->desk.settle() && !needs.isEmpty() ? needs.last().first().value<Need>().count
                                                         : -1;
    };
    const int ofOwner = needOf(owner);
    const auto namesake = m_here->desk.session().acts().perform(
        {u"person.add"_s, {}, {}, {}}, [&](vault::Transaction& transaction) {
            scope::NewPerson other = *m_here->desk.facts().person(owner);
            other.role = u"Another of that name"_s;
            return scope::ScopeRegister::addPerson(transaction, other);
        });
    VERIFY_OK(namesake);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(needOf(*namesake), ofOwner - overdue);
}

void EvidencePlaceTest::severalItemsAreChangedAtOnce()
{
    place().open(PlaceLink{PlaceKind::Evidence, u"library"_s});
    RecordList& list = place().library().list();
    list.table().selectAll();
    const qsizetype count = list.selectedKeys().size();
    QVERIFY(m_here->act(u"Change…"_s));
    auto* form = place().library().findChild<RecordForm*>();
    QVERIFY(form && form->isVisible());
    QVERIFY(!form->add()); // nothing is to be changed yet
    form->setValue(intake::sourceKey, u"Archive"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    for (const standing::EvidenceFacts& each : m_here->desk.facts().evidence)
        QCOMPARE_EQ(each.item.source, u"Archive"_s);
    QCOMPARE_EQ(m_here->desk.toasts.last(), u"Changed %1 item(s)."_s.arg(count));
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->desk.facts().evidence.first().item.source != u"Archive"_s);
}

void EvidencePlaceTest::aWideChangeIsOfTheItemsThatItNames()
{
    place().open(PlaceLink{PlaceKind::Evidence, u"library"_s});
    RecordList& list = place().library().list();
    list.table().selectAll();
    QVERIFY(list.selectedKeys().size() > 1);
    QVERIFY(m_here->act(u"Change…"_s));
    auto* form = place().library().findChild<RecordForm*>();
    const EvidenceId looked = m_here->desk.facts().evidence.first().item.id;
    list.select(idBytes(looked)); // to read it
    QCOMPARE_EQ(list.selectedKeys().size(), 1);
    form->setValue(intake::sourceKey, u"Archive"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    for (const standing::EvidenceFacts& each : m_here->desk.facts().evidence)
        QCOMPARE_EQ(each.item.source, u"Archive"_s);
}

void EvidencePlaceTest::originalsAreDraggedOutUntouched()
{
    const ListModel& model = place().library().list().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    QVERIFY(data && data->urls().size() == 1);
    QVERIFY(m_here->desk.settle());
    QFile file(data->urls().first().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const standing::EvidenceFacts& first = m_here->desk.facts().evidence.first();
    QCOMPARE_EQ(sha256Of(file.readAll()), first.current()->files.first().content);
}

void EvidencePlaceTest::whatIsRestrictedIsNotDraggedOut()
{
    const EvidenceId id = goToSubmitted();
    const auto drag = [this, id] {
        const ListModel& model = place().library().list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.keyAt(row) == idBytes(id))
                return std::unique_ptr<QMimeData>(model.mimeData({model.index(row, 0)}));
        return std::unique_ptr<QMimeData>();
    };
    QVERIFY(drag());
    QVERIFY(m_here->desk.settle());
    for (const auto restriction :
        {evidence::Restriction::NotToBePassedOn, evidence::Restriction::NamedRecipients}) {
        VERIFY_OK(restrict(id, restriction));
        QVERIFY(m_here->desk.settle());
        m_here->desk.toasts.clear();
        QVERIFY(!drag());
        QVERIFY(m_here->desk.toasts.value(0).contains(u"Export originals"_s));
    }
    QVERIFY(m_here->desk.settle());
}

void EvidencePlaceTest::originalsAreExportedAfterAWord()
{
    const EvidenceId id = goToSubmitted();
    VERIFY_OK(restrict(id, evidence::Restriction::NotToBePassedOn));
    QVERIFY(m_here->desk.settle());
    QTemporaryDir target;
    m_here->desk.prompter.files = {target.path()};
    QVERIFY(m_here->act(u"Export originals…"_s)); // answered by no
    QCOMPARE_EQ(m_here->desk.prompter.unexpected.size(), 1);
    QVERIFY(QDir(target.path()).isEmpty());
    m_here->desk.prompter.answers = {Answer::Yes};
    QVERIFY(m_here->act(u"Export originals…"_s));
    QCOMPARE_EQ(QDir(target.path()).entryList(QDir::Files),
        QStringList{m_here->item(id)->current()->files.first().name});
}

void EvidencePlaceTest::aRevisionIsWithdrawnWithItsReason()
{
    const EvidenceId id = goToSubmitted();
    QVERIFY(m_here->desk.settle());
    m_here->desk.prompter.texts = {u"It was of another system"_s};
    for (QPushButton* button : facts().findChildren<QPushButton*>())
        if (button->text().startsWith(u"Withdraw r1"_s))
            button->click();
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->item(id)->current() == nullptr);
    QCOMPARE_EQ(m_here->item(id)->revisions.first().revision.withdrawnReason,
        u"It was of another system"_s);
}

void EvidencePlaceTest::linksLeadToTheRightPage()
{
    QVERIFY(m_here->dropIntoTray(u"drop.txt"_s));
    const EvidenceId draft = m_here->newest().item.id;
    const EvidenceId filed = m_here->desk.facts().evidence.at(3).item.id;
    QVERIFY(place().open(filed));
    QCOMPARE_EQ(place().current(), RecordLink(filed));
    QVERIFY(place().library().isVisible());
    QVERIFY(place().open(draft));
    QCOMPARE_EQ(place().current(), RecordLink(draft));
    QVERIFY(place().tray().isVisible());
    QSignalSpy followed(&place(), &Place::linkFollowed);
    emit place().library().linkFollowed(m_here->desk.facts().controls.first().control.id);
    QCOMPARE_EQ(followed.size(), 1);
    QVERIFY(place().peek(filed)->title.startsWith(u"E-004"_s));
}

void EvidencePlaceTest::aVaultThatIsReadOnlySaysSo()
{
    m_here = std::make_unique<tests::EvidencePlaceDriver>(vault::OpenMode::ReadOnly);
    QVERIFY(m_here->saysWhyNot(u"Add files…"_s));
    QVERIFY(m_here->saysWhyNot(u"Accept"_s));
    goToSubmitted();
    QVERIFY(m_here->desk.settle());
    QVERIFY(facts().field(intake::sourceKey)->isReadOnly());
}

MUNIMENT_TEST(EvidencePlaceTest, "evidence_place_test")

} // namespace muniment::ui

#include "evidence_place_test.moc"
