// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace muniment::documents {

// The embedded font that stamps are printed with: painted once by Qt with every character that
// they need, then taken over into the joined file. Stamps run from left to right.
class StampFont
{
public:
    // The fonts of all characters of `characters`, copied into `target`. May throw libqpdf's
    // exceptions; call it inside `guarded`. Needs a QGuiApplication.
    static Result<StampFont> make(QPDF& target, const QString& characters);

    // What shows `text` at x, y of the form, for between BT and ET.
    [[nodiscard]] std::string show(const QString& text, double x, double y) const;
    [[nodiscard]] double width(const QString& text) const; // points
    [[nodiscard]] QPDFObjectHandle resources() const { return m_resources; }

private:
    struct Glyph
    {
        std::string font; // its name in the resources
        std::string code; // hexadecimal
    };
    std::map<char32_t, Glyph> m_glyphs;
    std::shared_ptr<QPDF> m_source; // its streams are read when the target is written
    QPDFObjectHandle m_resources;
};

} // namespace muniment::documents
