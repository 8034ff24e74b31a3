// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/house_fonts.h"

#include "core/documents/glyph_check.h"
#include "core/documents/text_measure.h"
#include "tests/support/test_main.h"

#include <QFontDatabase>
#include <QSet>

using namespace muniment::documents;
using namespace Qt::StringLiterals;

namespace {

QString characters(std::initializer_list<std::pair<char32_t, char32_t>> ranges)
{
    QString text;
    for (const auto& [first, last] : ranges)
        for (char32_t each = first; each <= last; ++each)
            text += QString::fromUcs4(&each, 1);
    return text;
}

} // namespace

class HouseFontsTest : public QObject
{
    Q_OBJECT

private slots:
    void aScriptComesWithItsFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("family");
        QTest::newRow("Arabic") << u"مراجعة"_s << u"Noto Sans Arabic"_s;
        QTest::newRow("Hebrew") << u"סקירה"_s << u"Noto Sans Hebrew"_s;
        QTest::newRow("Hindi") << u"समीक्षा"_s << u"Noto Sans Devanagari"_s;
        QTest::newRow("Thai") << u"ทบทวน"_s << u"Noto Sans Thai"_s;
        QTest::newRow("Georgian") << u"მიმოხილვა"_s << u"Noto Sans Georgian"_s;
        QTest::newRow("Tibetan") << u"བོད"_s << u"Noto Serif Tibetan"_s;
        QTest::newRow("Chinese") << u"审查"_s << u"Noto Sans CJK JP"_s;
        QTest::newRow("Korean") << u"검토"_s << u"Noto Sans CJK JP"_s;
    }
    void aScriptComesWithItsFont()
    {
        QFETCH(QString, text);
        QFETCH(QString, family);
        for (const FontFamily own : {FontFamily::Sans, FontFamily::Mono}) {
            const QStringList families = houseFamilies(own, text);
            QVERIFY2(families.contains(family), qPrintable(families.join(u", "_s)));
            QCOMPARE(GlyphCheck().missingIn(text, {own}), QList<char32_t>());
        }
        QVERIFY(QFontDatabase::hasFamily(family));
    }

    void everyFamilyThatIsNamedIsInThePackages()
    {
        QSet<QString> named;
        for (char32_t each = 0x20; each < 0x1FFFF; each += each < 0x3000 ? 1 : 16)
            for (const QString& family :
                houseFamilies(FontFamily::Sans, QString::fromUcs4(&each, 1)))
                named.insert(family);
        QVERIFY(named.size() > 100);
        QStringList missing;
        for (const QString& family : named)
            if (!QFontDatabase::hasFamily(family))
                missing.append(family);
        QCOMPARE(missing, QStringList());
    }

    void westernTextIsInTheFirstFontWhole()
    {
        const QString western = characters(
            {{0x20, 0x7E}, {0xA0, 0x17F}, {0x2010, 0x2027}, {0x20AC, 0x20AC}, {0xFFFD, 0xFFFD}});
        for (const FontFamily family : {FontFamily::Sans, FontFamily::Mono})
            for (const FontWeight weight : {FontWeight::Regular, FontWeight::SemiBold}) {
                const TextStyle style{family, weight, 8};
                QCOMPARE(fontFor(style, western.chopped(1)).families().size(), 1);
                QCOMPARE(GlyphCheck().missingIn(western, style), QList<char32_t>());
            }
    }

    void whatEveryFontMayUseAsItLikesIsMissing()
    {
        const QString text = u"a\uE123\u0378"_s;
        QCOMPARE(GlyphCheck().missingIn(text, {}), (QList<char32_t>{0xE123, 0x378}));
        QCOMPARE(settable(text, {}), u"a\uFFFD\uFFFD"_s);
    }

    void whatIsMissingIsAsWideOnEveryDesk()
    {
        // The plane of private use: two units of UTF-16, and still one replacement.
        const QString text = u"a\U000F0001b"_s;
        QCOMPARE(settable(text, {}).size(), text.size());
        QCOMPARE(textWidth(text, {}), textWidth(u"a\uFFFDb"_s, {}));
        QCOMPARE(brokenLines(text, {}, 400), QStringList{text});
    }
};

MUNIMENT_TEST(HouseFontsTest, "house_fonts_test")
#include "house_fonts_test.moc"
