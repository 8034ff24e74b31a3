// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition.h"
#include "tests/core/assurance/made_up_texts.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class RecognitionRobustnessTest final : public QObject
{
    Q_OBJECT

private slots:
    void finishesOnRepetition_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString& piece : pieces())
            QTest::newRow(qUtf8Printable(piece.simplified())) << piece;
    }

    // A rule that goes back over its text for each character would not come back from this.
    void finishesOnRepetition()
    {
        QFETCH(QString, piece);
        QVERIFY(endsOn(piece.repeated(256 * 1024 / piece.size())));
    }

    void finishesOnAMegabyte()
    {
        QString text;
        for (const QString& piece : pieces())
            text += piece.repeated(1024 * 1024 / pieces().size() / piece.size());
        QVERIFY(endsOn(text));
    }

    void takesAnyShuffledText()
    {
        QRandomGenerator random(27001);
        const QStringList whole{isoCertificate(), germanCertificate(), japaneseCertificate(),
            soc2Type2Report(), bridgeLetter(), attestationOfCompliance()};
        for (int round = 0; round < 60; ++round) {
            QString text;
            for (int piece = random.bounded(40); piece >= 0; --piece) {
                const QString& from = whole.at(random.bounded(whole.size()));
                const qsizetype start = random.bounded(from.size());
                text += from.mid(start, random.bounded(120));
                text += QChar(char16_t(random.bounded(0x10000)));
            }
            checkProposals(recognise(pagesOf(text), text.left(40)));
        }
    }

    void takesAnyCharacters()
    {
        QRandomGenerator random(27017);
        for (int round = 0; round < 60; ++round) {
            QString text;
            for (int i = random.bounded(4000); i >= 0; --i)
                text += QChar(char16_t(random.bounded(round % 2 == 0 ? 0x80 : 0x10000)));
            checkProposals(recognise(pagesOf(text)));
        }
    }

private:
    static QStringList pieces()
    {
        return {u"a"_s, u" "_s, u"1"_s, u"1/"_s, u"\n"_s, u"a "_s, u"A-1 "_s,
            u"Certificate Number: "_s, u"Expiry Date "_s, u"1 May 2026 "_s, u"01/02/2026 to "_s,
            u"exception noted "_s, u"CUEC-1 "_s, u"•\n"_s, u"relevant to security and "_s,
            u"Basis for Qualified Opinion "_s, u"This is to certify that the "_s,
            u"Nimbus uses Aaa "_s, u"ISO/IEC 27001:2022\n"_s, u"statement of applicability "_s,
            u"Scope: a\n"_s, u"(SOC) 2 Type "_s, u"年月日2026"_s};
    }

    static bool endsOn(const QString& text)
    {
        const Recognition recognition = recognise(pagesOf(text));
        checkProposals(recognition);
        return recognition.hasText || recognition.proposals.isEmpty();
    }

    // What is clear has a value that its field takes; what is not has none.
    static void checkProposals(const Recognition& recognition)
    {
        for (const Proposal& each : recognition.proposals) {
            QCOMPARE(each.state == ProposalState::Clear, !each.value.isEmpty());
            QCOMPARE(each.state == ProposalState::NotFound, each.page == 0);
            DocumentFields fields;
            if (each.state == ProposalState::Clear)
                VERIFY_OK(setField(fields, each.field, each.value));
        }
    }
};

MUNIMENT_TEST(RecognitionRobustnessTest, "recognition_robustness_test")
#include "recognition_robustness_test.moc"
