// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include "tests/support/test_main.h"
#include "ui/widgets/theme.h"

#include <cmath>

namespace muniment::ui {

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

// As WCAG 2 counts it.
double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

constexpr double enoughForText = 4.5;
constexpr double enoughForShapes = 3.0;

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void shapesCanBeSeenOnASelectedRow_data();
    void shapesCanBeSeenOnASelectedRow();
    void theSheetLeavesNoTokenUnreplaced();
    void coloursAreToldByThePalette();
    void sizesFollowTheFont();
};

struct Pair
{
    const char* name;
    QRgb Colours::*text;
    QRgb Colours::*ground;
};

void TokensTest::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<QRgb>("text");
    QTest::addColumn<QRgb>("ground");
    static constexpr Pair pairs[] = {
        {"text on ground", &Colours::text, &Colours::ground},
        {"text on frame", &Colours::text, &Colours::frame},
        {"text on selection", &Colours::text, &Colours::selection},
        {"text on hover", &Colours::text, &Colours::hover},
        {"text on the tinted band", &Colours::text, &Colours::asOfBand},
        {"quiet on ground", &Colours::quiet, &Colours::ground},
        {"quiet on frame", &Colours::quiet, &Colours::frame},
        {"quiet on selection", &Colours::quiet, &Colours::selection},
        {"quiet on the tinted band", &Colours::quiet, &Colours::asOfBand},
        {"accent on ground", &Colours::accent, &Colours::ground},
        {"accent on frame", &Colours::accent, &Colours::frame},
        {"accent on selection", &Colours::accent, &Colours::selection},
        {"accent on the tinted band", &Colours::accent, &Colours::asOfBand},
        {"text on a band of trouble", &Colours::text, &Colours::troubleBand},
        {"accent on a band of trouble", &Colours::accent, &Colours::troubleBand},
        {"a toast", &Colours::ground, &Colours::text},
        {"what a toast offers", &Colours::toastAccent, &Colours::text},
        {"on accent", &Colours::onAccent, &Colours::accent},
        {"good on ground", &Colours::good, &Colours::ground},
        {"warning on ground", &Colours::warning, &Colours::ground},
        {"bad on ground", &Colours::bad, &Colours::ground},
        {"due on ground", &Colours::due, &Colours::ground},
        {"lapsed on ground", &Colours::lapsed, &Colours::ground},
        {"lapsed on frame", &Colours::lapsed, &Colours::frame},
        {"bad on frame", &Colours::bad, &Colours::frame},
    };
    for (const Pair& pair : pairs) {
        QTest::addRow("light: %s", pair.name)
            << lightColours.*pair.text << lightColours.*pair.ground;
        QTest::addRow("dark: %s", pair.name) << darkColours.*pair.text << darkColours.*pair.ground;
    }
}

void TokensTest::textCanBeReadOnItsGround()
{
    QFETCH(QRgb, text);
    QFETCH(QRgb, ground);
    QVERIFY2(contrast(text, ground) >= enoughForText,
        qPrintable(QString::number(contrast(text, ground))));
}

void TokensTest::shapesCanBeSeenOnASelectedRow_data()
{
    QTest::addColumn<QRgb>("shape");
    QTest::addColumn<QRgb>("ground");
    for (const Colours* colours : {&lightColours, &darkColours}) {
        const char* theme = colours == &lightColours ? "light" : "dark";
        for (const Tone tone :
            {Tone::Quiet, Tone::Good, Tone::Warning, Tone::Bad, Tone::Due, Tone::Lapsed})
            QTest::addRow("%s: tone %d", theme, int(tone))
                << colours->of(tone).rgb() << colours->selection;
    }
}

void TokensTest::shapesCanBeSeenOnASelectedRow()
{
    QFETCH(QRgb, shape);
    QFETCH(QRgb, ground);
    QVERIFY(contrast(shape, ground) >= enoughForShapes);
}

void TokensTest::theSheetLeavesNoTokenUnreplaced()
{
    QVERIFY(!sheetOf(lightColours, Metrics(QFont())).contains(u'@'));
}

void TokensTest::coloursAreToldByThePalette()
{
    QCOMPARE_EQ(&coloursOf(paletteOf(lightColours)), &lightColours);
    QCOMPARE_EQ(&coloursOf(paletteOf(darkColours)), &darkColours);
    QCOMPARE_EQ(&coloursFor(Appearance::Dark, paletteOf(lightColours)), &darkColours);
    QCOMPARE_EQ(&coloursFor(Appearance::System, paletteOf(darkColours)), &darkColours);
}

void TokensTest::sizesFollowTheFont()
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    QCOMPARE_EQ(Metrics(font).row(), 28);
    QCOMPARE_EQ(Metrics(font).navigation(), 208);
    font.setPixelSize(26);
    QCOMPARE_EQ(Metrics(font).row(), 56);
    QCOMPARE_EQ(Metrics(font).title(), 40);
}

MUNIMENT_TEST(TokensTest, "tokens_test")

} // namespace muniment::ui

#include "tokens_test.moc"
