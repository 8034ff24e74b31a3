// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/restriction_note.h"

#include "core/evidence/evidence_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::evidence;
using namespace Qt::StringLiterals;

class RestrictionNoteTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesAndPlaceAreToldApart_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QString() << QStringList() << QString();
        QTest::newRow("a place alone")
            << u" Ask Carl Ott. "_s << QStringList() << u"Ask Carl Ott."_s;
        QTest::newRow("a place with its word")
            << u"Where: the portal"_s << QStringList() << u"the portal"_s;
        QTest::newRow("names alone")
            << u"for: Anna  Berg, BSI;Carl Ott;"_s
            << QStringList{u"Anna Berg, BSI"_s, u"Carl Ott"_s} << QString();
        QTest::newRow("both") << u"FOR: Anna Berg; where: the portal; by mail"_s
                              << QStringList{u"Anna Berg"_s} << u"the portal; by mail"_s;
        QTest::newRow("the place first")
            << u"the portal; for: Anna Berg"_s << QStringList{u"Anna Berg"_s} << u"the portal"_s;
        QTest::newRow("by lines") << u"for: Anna Berg\nwhere: the portal"_s
                                  << QStringList{u"Anna Berg"_s} << u"the portal"_s;
    }

    void namesAndPlaceAreToldApart()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, names);
        QFETCH(QString, place);
        const RestrictionNote said = readRestrictionNote(note);
        QCOMPARE(said.names, names);
        QCOMPARE(said.place, place);
    }

    void howItIsReadIsTold()
    {
        // As notes were written before places had a word of their own.
        QCOMPARE(noteAsRead(u"for: Anna Berg, BSI; Carl Ott; ask at the portal"_s),
            u"Read as names: Anna Berg, BSI; Carl Ott; ask at the portal. No place is told."_s);
        QCOMPARE(noteAsRead(u"for: Anna Berg; where: the portal"_s),
            u"Read as names: Anna Berg. Read as the place: the portal."_s);
        QVERIFY(noteAsRead(u"Ask Carl Ott."_s).isEmpty());
    }

    void aNameFitsAsAWholeOrNotAtAll()
    {
        const RestrictionNote said = readRestrictionNote(u"for: Anna Berg, BSI"_s);
        QVERIFY(said.isFor(u" anna  berg, bsi "_s));
        QVERIFY(!said.isFor(u"Anna Berg"_s));
        QVERIFY(!said.isFor(u"Anna Berg, BSI, Bonn"_s));
        QVERIFY(!said.isFor(QString()));
    }
};

MUNIMENT_TEST(RestrictionNoteTest, "restriction_note_test")
#include "restriction_note_test.moc"
