// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/stamp_font.h"

#include "core/documents/documents_messages.h"
#include "core/documents/stamp_plate.h"
#include "core/documents/text_measure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QUtil.hh>

namespace muniment::documents {

namespace {

constexpr TextStyle stampStyle{FontFamily::Sans, FontWeight::Regular, stampSize};

// Gathers font and code of each glyph that a content stream shows, in order.
class ShownGlyphs final : public QPDFObjectHandle::ParserCallbacks
{
public:
    struct Shown
    {
        std::string font;
        std::string code;
    };

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() >= 2)
            m_font = m_operands[m_operands.size() - 2].getName();
        else if (name == "Tj" && !m_operands.empty())
            add(m_operands.back());
        else if (name == "TJ" && !m_operands.empty() && m_operands.back().isArray())
            for (QPDFObjectHandle each : m_operands.back().aitems())
                add(each);
        m_operands.clear();
    }
    void handleEOF() override { }

    [[nodiscard]] const std::vector<Shown>& shown() const { return m_shown; }

private:
    void add(QPDFObjectHandle text)
    {
        if (text.isString())
            m_shown.push_back({m_font, QUtil::hex_encode(text.getStringValue())});
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::string m_font;
    std::vector<Shown> m_shown;
};

QByteArray paintOneByOne(const std::u32string& characters)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    QPainter painter(&writer);
    painter.setFont(fontFor(stampStyle, QString::fromStdU32String(characters)));
    // Apart, so that no two become a ligature.
    int row = 1;
    for (const char32_t each : characters)
        painter.drawText(QPointF(0, 240.0 * row++), QString::fromUcs4(&each, 1));
    painter.end();
    return bytes;
}

std::u32string distinctCharacters(const QString& text)
{
    std::u32string characters;
    const QList<uint> all = text.toUcs4();
    for (const uint each : all)
        if (each != U' ' && characters.find(char32_t(each)) == std::u32string::npos)
            characters.push_back(char32_t(each));
    return characters;
}

} // namespace

Result<StampFont> StampFont::make(QPDF& target, const QString& characters)
{
    StampFont font;
    const std::u32string distinct = distinctCharacters(characters);
    if (distinct.empty())
        return font;
    const QByteArray bytes = paintOneByOne(distinct);
    font.m_source = std::make_shared<QPDF>();
    font.m_source->processInputSource(
        std::make_shared<BufferInputSource>("stamp font", bytes.toStdString()));
    QPDFObjectHandle page = font.m_source->getAllPages().at(0);
    ShownGlyphs glyphs;
    page.parsePageContents(&glyphs);
    if (glyphs.shown().size() != distinct.size())
        return fail(Problem::Refused, cause::brokenPlan, {QStringLiteral("stamp")},
            QStringLiteral("a character of the stamps has no single glyph"));
    for (size_t i = 0; i < distinct.size(); ++i)
        font.m_glyphs[distinct[i]] = {glyphs.shown()[i].font, glyphs.shown()[i].code};

    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (auto& each : page.getKey("/Resources").getKey("/Font").ditems())
        fonts.replaceKey(each.first, target.copyForeignObject(each.second));
    font.m_resources = target.makeIndirectObject(QPDFObjectHandle::newDictionary());
    font.m_resources.replaceKey("/Font", fonts);
    return font;
}

std::string StampFont::show(const QString& text, double x, double y) const
{
    std::string content;
    const QList<uint> characters = text.toUcs4();
    QString before;
    for (qsizetype i = 0; i < characters.size();) {
        const auto first = m_glyphs.find(char32_t(characters.at(i)));
        if (first == m_glyphs.end()) {
            const char32_t blank = characters.at(i++);
            before += QString::fromUcs4(&blank, 1);
            continue;
        }
        const double at = x + textWidth(before, stampStyle);
        std::string codes;
        for (; i < characters.size(); ++i) {
            const auto glyph = m_glyphs.find(char32_t(characters.at(i)));
            if (glyph == m_glyphs.end() || glyph->second.font != first->second.font)
                break;
            codes += glyph->second.code;
            const char32_t character = characters.at(i);
            before += QString::fromUcs4(&character, 1);
        }
        content += first->second.font + " " + QUtil::double_to_string(stampSize, 2) + " Tf 1 0 0 1 "
            + QUtil::double_to_string(at, 3) + " " + QUtil::double_to_string(y, 3) + " Tm <" + codes
            + "> Tj\n";
    }
    return content;
}

double StampFont::width(const QString& text) const
{
    return textWidth(text, stampStyle);
}

} // namespace muniment::documents
