// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontInfo>
#include <QPalette>

// Every measure and colour of the window stands here and nowhere else.
namespace muniment::ui {

// In logical pixels.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
} // namespace space

inline constexpr int cornerRadius = 6;
inline constexpr int fieldPadding = 8; // from the edge of a field to its text
inline constexpr int plainFieldPadding = 11; // the same of a field in a form
inline constexpr int fieldGap = 3; // above and below the text of a fact, for rows of 24 pixels
inline constexpr int focusRing = 2;
inline constexpr int smallestTarget = 24; // of what can be clicked
inline constexpr int smallestList = 400;
inline constexpr int smallestDetail = 400;

// Sizes that follow the system's font; the numbers are those of a font of 13 pixels.
class Metrics
{
public:
    explicit Metrics(const QFont& font)
        : m_text(QFontInfo(font).pixelSize())
    {
    }

    [[nodiscard]] int scaled(int atThirteen) const { return qRound(atThirteen * m_text / 13.0); }
    [[nodiscard]] int text() const { return m_text; }
    [[nodiscard]] int secondary() const { return scaled(12); }
    [[nodiscard]] int section() const { return scaled(15); }
    [[nodiscard]] int title() const { return scaled(20); }
    [[nodiscard]] int row() const { return scaled(28); }
    [[nodiscard]] int band() const { return scaled(44); }
    [[nodiscard]] int navigation() const { return scaled(208); }
    [[nodiscard]] int shape() const { return scaled(11); }

private:
    int m_text;
};

// The meaning that a colour carries. It never stands without a shape and a word.
enum class Tone { Plain, Quiet, Accent, Good, Warning, Bad, Due, Lapsed };

struct Colours
{
    QRgb ground; // behind lists and text
    QRgb frame; // title band, navigation, status bar
    QRgb line; // hairlines
    QRgb edge; // of buttons and fields
    QRgb track; // behind strips and progress
    QRgb text;
    QRgb quiet; // secondary text; also "not started" and "not applicable"
    QRgb accent;
    QRgb onAccent;
    QRgb selection;
    QRgb hover;
    QRgb hatch; // the provider's half
    QRgb asOfBand; // the title band on another day than today
    QRgb troubleBand; // a notice that something is wrong
    QRgb toastAccent; // what can be done, on a toast, whose ground is the colour of text
    QRgb good;
    QRgb warning;
    QRgb bad;
    QRgb due;
    QRgb lapsed;

    [[nodiscard]] QColor of(Tone tone) const
    {
        switch (tone) {
        case Tone::Plain:
            return text;
        case Tone::Quiet:
            return quiet;
        case Tone::Accent:
            return accent;
        case Tone::Good:
            return good;
        case Tone::Warning:
            return warning;
        case Tone::Bad:
            return bad;
        case Tone::Due:
            return due;
        case Tone::Lapsed:
            return lapsed;
        }
        return text;
    }
};

inline constexpr Colours lightColours{
    .ground = 0xffffffff,
    .frame = 0xfff6f7f9,
    .line = 0xffe1e4e8,
    .edge = 0xffd0d7de,
    .track = 0xfff0f2f4,
    .text = 0xff1f2328,
    .quiet = 0xff59636e,
    .accent = 0xff1f5fbf,
    .onAccent = 0xffffffff,
    .selection = 0xffe8f0fb,
    .hover = 0xfff3f6fa,
    .hatch = 0xffc9ced6,
    .asOfBand = 0xfffff4d6,
    .troubleBand = 0xffffecea,
    .toastAccent = 0xff8ab8ff,
    .good = 0xff1a7f37,
    .warning = 0xff9a6700,
    .bad = 0xffcf222e,
    .due = 0xff0969da,
    .lapsed = 0xffbc4c00,
};

inline constexpr Colours darkColours{
    .ground = 0xff16191d,
    .frame = 0xff1c2025,
    .line = 0xff2f353d,
    .edge = 0xff3a424c,
    .track = 0xff242a31,
    .text = 0xffe6eaef,
    .quiet = 0xff9198a1,
    .accent = 0xff6aa3ff,
    .onAccent = 0xff0d1117,
    .selection = 0xff1c2e49,
    .hover = 0xff1f242a,
    .hatch = 0xff4a525c,
    .asOfBand = 0xff352a10,
    .troubleBand = 0xff3d1a1c,
    .toastAccent = 0xff1f5fbf,
    .good = 0xff3fb950,
    .warning = 0xffd29922,
    .bad = 0xfff85149,
    .due = 0xff4493f8,
    .lapsed = 0xffdb6d28,
};

// The colours that go with a widget's palette, so that painting needs no knowledge of themes.
inline const Colours& coloursOf(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkColours : lightColours;
}

// One of the type scale, regular or half-bold: no other weights are used.
enum class Weight { Regular, Strong };

inline QFont typeOf(QFont font, int pixels, Weight weight = Weight::Regular)
{
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace muniment::ui
