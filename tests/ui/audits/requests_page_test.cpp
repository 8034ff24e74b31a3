// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/requests_page.h"

#include "core/audits/request_register.h"
#include "tests/ui/audits/audits_place_driver.h"
#include "tests/ui/intake/hands.h"
#include "tests/ui/list_contract.h"
#include "ui/intake/intake.h"
#include "ui/intake/intake_sheet.h"
#include "ui/intake/side_panel.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::Request;
using audits::RequestState;

class RequestsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_here = std::make_unique<tests::AuditsPlaceDriver>();
        QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"requests"_s}));
    }
    void cleanup() { m_here.reset(); }

    void aRequestIsAskedAnsweredAndHandedOver()
    {
        ask(u"Access reviews"_s);
        QCOMPARE_EQ(requests().first().code, u"R-01"_s);
        QVERIFY(!page().current().isNull());

        m_here->desk.prompter.choices = {0};
        QVERIFY(m_here->act(u"Link evidence…"_s));
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(requests().first().evidence.size(), 1);

        page().moveCurrent(RequestState::Ready);
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(page().ready(), 1);
        m_here->desk.prompter.answers = {Answer::Yes};
        page().handOverReady();
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(requests().first().state, RequestState::Provided);
        QCOMPARE_EQ(requests().first().handed.size(), 1);
        m_here->desk.session().acts().undo();
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(requests().first().state, RequestState::Ready);
    }

    void whatTheAuditorSaysIsKept()
    {
        ask(u"Access reviews"_s);
        m_here->desk.prompter.choices = {0};
        page().linkEvidence();
        QVERIFY(m_here->desk.settle());
        for (const RequestState to : {RequestState::Ready, RequestState::Provided}) {
            page().moveCurrent(to);
            QVERIFY(m_here->desk.settle());
        }
        m_here->desk.prompter.texts = {u"The third quarter is missing."_s};
        page().moveCurrent(RequestState::Back);
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(requests().first().auditorWords, u"The third quarter is missing."_s);
        QCOMPARE_EQ(page().waiting(), 1);
    }

    void aRequestWithoutAnswerIsNotReady()
    {
        ask(u"Access reviews"_s);
        page().moveCurrent(RequestState::Ready);
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(requests().first().state, RequestState::Open);
    }

    void whatIsNotAllowedIsOff()
    {
        ask(u"Access reviews"_s);
        QVERIFY(page().mayLink());
        QVERIFY(page().mayMove(RequestState::Ready));
        QVERIFY(!page().mayMove(RequestState::Accepted));
        QVERIFY(!m_here->isOn(u"Request: Accepted"_s));
    }

    void theListShowsThoseOfAnAuditAlone()
    {
        ask(u"Access reviews"_s);
        QVERIFY(m_here->show(
            PlaceLink{PlaceKind::Audits, u"requests:"_s + idText(requests().first().auditId)}));
        QCOMPARE_EQ(page().list().model().rowCount(), 1);
        QVERIFY(m_here->show(requests().first().id));
        QCOMPARE_EQ(page().current(), requests().first().id);
        const auto card = m_here->place->peek(requests().first().id);
        QVERIFY(card);
        QCOMPARE_EQ(card->title, u"R-01 Access reviews"_s);
    }

    void filesDroppedOnARequestAnswerIt()
    {
        ask(u"Access reviews"_s);
        Intake intake(m_here->desk.parts(), m_here->place.get());
        page().takeFiles(intake);
        const QString path = m_here->desk.file.folder() + u"/review.csv"_s;
        QVERIFY(tests::writeFile(path, "name,role\nann,reader\n"));
        const auto before = m_here->desk.view().facts->evidence.size();
        tests::Hands hands(*page().pane().viewport());
        hands.carry({QUrl::fromLocalFile(path)});
        QVERIFY(hands.moveTo({40, 40}));
        hands.drop({40, 40});
        QVERIFY(m_here->desk.settle());
        auto* sheet = qobject_cast<IntakeSheet*>(intake.panel().content());
        QVERIFY(sheet);
        QCOMPARE_EQ(sheet->destination().words, u"R-01"_s);
        QVERIFY(sheet->form().add());
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(requests().first().evidence.size(), 1);
        QCOMPARE_EQ(m_here->desk.view().facts->evidence.size(), before + 1);
        m_here->desk.session().acts().undo(); // both, in one step
        QVERIFY(m_here->desk.settle());
        QVERIFY(requests().first().evidence.isEmpty());
        QCOMPARE_EQ(m_here->desk.view().facts->evidence.size(), before);
    }

    void theListKeepsItsContract()
    {
        ask(u"Access reviews"_s);
        ask(u"Leaver tickets"_s);
        tests::keepsItsContract(requestRows(m_here->desk.view()), requestColumns());
    }

private:
    [[nodiscard]] RequestsPage& page() { return m_here->place->requests(); }

    [[nodiscard]] QList<Request> requests()
    {
        const auto all = m_here->desk.session().shown()->read(
            [](vault::Access& access) { return audits::RequestRegister(access).list(); });
        return all.value_or(QList<Request>());
    }

    void ask(const QString& text)
    {
        page().showNew();
        RecordForm* form = page().form();
        QVERIFY(form);
        form->setValue(u"text"_s, text);
        QVERIFY(form->add());
        QVERIFY(m_here->desk.settle());
    }

    std::unique_ptr<tests::AuditsPlaceDriver> m_here;
};

MUNIMENT_TEST(RequestsPageTest, "requests_page_test")

} // namespace muniment::ui

#include "requests_page_test.moc"
