// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/proposal_list.h"

#include "tests/support/test_vault.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::Field;
using assurance::Proposal;
using assurance::ProposalState;

// Values that were read, confirmed one by one.
class ProposalListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_list.reset(); }
    void enterConfirmsAndGoesOn();
    void nothingIsSettledByLooking();
    void whatIsTypedIsSettled();
    void wordsFromThePageGoIntoTheFieldAtHand();
    void onlyWhatAPersonDecidedIsASetting();

private:
    std::unique_ptr<ProposalList> m_list;
};

void ProposalListTest::init()
{
    assurance::Recognition recognition;
    recognition.hasText = true;
    const auto add = [&recognition](Field field, ProposalState state, const QString& value) {
        Proposal proposal;
        proposal.field = field;
        proposal.state = state;
        proposal.value = value;
        proposal.page = state == ProposalState::NotFound ? 0 : 1;
        proposal.words = value;
        recognition.proposals.append(proposal);
    };
    add(Field::Number, ProposalState::Clear, u"IS 552878"_s);
    add(Field::Expiry, ProposalState::ToDecide, u"2028-05-04"_s);
    recognition.proposals.last().alternatives = {u"2028-05-04"_s, u"2028-04-05"_s};
    add(Field::Issuer, ProposalState::NotFound, {});
    m_list = std::make_unique<ProposalList>();
    m_list->setRecognition(recognition, Date(2026, 11, 23), {});
    m_list->resize(480, 400);
    m_list->show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void ProposalListTest::enterConfirmsAndGoesOn()
{
    QSignalSpy pointed(m_list.get(), &ProposalList::pointedAt);
    m_list->begin();
    QCOMPARE_EQ(pointed.last().first().value<Field>(), Field::Number);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE_EQ(m_list->toConfirm(), 0);
    QCOMPARE_EQ(pointed.last().first().value<Field>(), Field::Expiry);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE_EQ(m_list->toDecide(), 0);
}

void ProposalListTest::nothingIsSettledByLooking()
{
    m_list->begin();
    for (int tab = 0; tab < 6; ++tab)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE_EQ(m_list->toConfirm(), 1);
    QCOMPARE_EQ(m_list->toDecide(), 1);
}

void ProposalListTest::whatIsTypedIsSettled()
{
    m_list->setValue(Field::Expiry, u"2028-04-05"_s);
    QCOMPARE_EQ(m_list->toDecide(), 0);
    QCOMPARE_EQ(m_list->fields().expiry, Date(2028, 4, 5));
    m_list->confirmClear();
    QCOMPARE_EQ(m_list->toConfirm(), 0);
}

void ProposalListTest::wordsFromThePageGoIntoTheFieldAtHand()
{
    m_list->begin();
    m_list->take(u" IS  552\n879 "_s);
    QCOMPARE_EQ(m_list->value(Field::Number), u"IS 552 879"_s);
}

void ProposalListTest::onlyWhatAPersonDecidedIsASetting()
{
    m_list->confirmClear();
    QVERIFY(m_list->settings().isEmpty());
    m_list->confirm(Field::Expiry);
    m_list->setValue(Field::Issuer, u"Northmark"_s);
    const QList<assurance::Setting> settings = m_list->settings();
    QCOMPARE_EQ(settings.size(), 2);
    QCOMPARE_EQ(settings.first().value, u"2028-05-04"_s);
    QCOMPARE_EQ(settings.last().value, u"Northmark"_s);
}

MUNIMENT_TEST(ProposalListTest, "proposal_list_test")

} // namespace muniment::ui

#include "proposal_list_test.moc"
