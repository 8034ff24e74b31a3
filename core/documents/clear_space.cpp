// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/clear_space.h"

#include "core/documents/content_tokens.h"
#include "core/documents/font_reach.h"

#include <QTransform>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muniment::documents {

namespace {

constexpr size_t mostContent = 4 * 1024 * 1024; // bytes, of a page and its forms; unpacked
constexpr int deepestForm = 8;
constexpr size_t mostStates = 512;

// Of the size of a font, around the line that its glyphs stand on.
constexpr double above = 1.5;
constexpr double below = 0.7;
constexpr double beside = 0.3;

// What is longer than the limit is not kept.
class Content final : public Pipeline
{
public:
    explicit Content(size_t most)
        : Pipeline("content", nullptr)
        , m_most(most)
    {
    }
    void write(unsigned char const* data, size_t length) override
    {
        m_isTooLong = m_isTooLong || length > m_most - m_text.size();
        if (!m_isTooLong)
            m_text.append(data, data + length);
    }
    void finish() override { }

    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    size_t m_most;
    bool m_isTooLong = false;
    std::string m_text;
};

struct State
{
    QTransform toPage;
    std::optional<FontReach> font;
    double size = 0;
    double spacing = 0;
    double wordSpacing = 0;
    double scale = 1;
    double leading = 0;
    double rise = 0;
};

class Walk
{
public:
    explicit Walk(const QRectF& area)
        : m_area(area)
    {
    }

    // Content that is read counts, however often.
    [[nodiscard]] Content room() const { return Content(mostContent - m_taken); }
    void follow(const Content& content, QPDFObjectHandle resources, const State& state, int depth);

    // Text may lie in the area, or nobody can tell.
    void giveUp() { m_isClear = false; }
    [[nodiscard]] bool isClear() const { return m_isClear; }

private:
    QRectF m_area; // in user space
    size_t m_taken = 0;
    bool m_isClear = true;
};

// One stream of content: that of a page, or of a form on it.
class Reader
{
public:
    Reader(
        Walk& walk, const QRectF& area, QPDFObjectHandle resources, const State& state, int depth)
        : m_walk(walk)
        , m_area(area)
        , m_resources(resources)
        , m_state(state)
        , m_depth(depth)
    {
    }

    void follow(std::string_view content)
    {
        ContentTokens tokens(content);
        while (m_walk.isClear()) {
            const std::optional<ContentToken> token = tokens.next();
            if (!token)
                return m_walk.giveUp();
            if (token->kind == TokenKind::End)
                return;
            if (token->kind == TokenKind::Word) {
                take(token->text);
                m_operands.clear();
            } else {
                keep(*token);
            }
        }
    }

private:
    void keep(const ContentToken& token)
    {
        constexpr size_t mostOperands = 4'096;
        if (m_operands.size() >= mostOperands)
            return m_walk.giveUp();
        m_operands.push_back(token);
    }

    double numberOf(const ContentToken& token) const
    {
        std::string_view text = token.text;
        if (text.starts_with('+'))
            text.remove_prefix(1);
        double number = 0;
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number, std::chars_format::fixed);
        if (token.kind == TokenKind::Number && read.ec == std::errc() && read.ptr == end
            && std::isfinite(number) && std::abs(number) <= 1e9)
            return number;
        m_walk.giveUp();
        return 0;
    }

    // The last `Count` operands, which have to be numbers.
    template <size_t Count>
    std::array<double, Count> numbers() const
    {
        std::array<double, Count> values{};
        if (m_operands.size() < Count)
            m_walk.giveUp();
        else
            for (size_t i = 0; i < Count; ++i)
                values[i] = numberOf(m_operands[m_operands.size() - Count + i]);
        return values;
    }

    double number() const { return numbers<1>()[0]; }

    QTransform matrix() const
    {
        const auto [a, b, c, d, e, f] = numbers<6>();
        return {a, b, c, d, e, f};
    }

    // A name with a code in it is written in more than one way.
    std::string name(size_t fromEnd) const
    {
        if (m_operands.size() >= fromEnd) {
            const ContentToken& token = m_operands[m_operands.size() - fromEnd];
            if (token.kind == TokenKind::Name && token.text.find('#') == std::string_view::npos)
                return std::string(token.text);
        }
        m_walk.giveUp();
        return {};
    }

    QPDFObjectHandle resource(const char* kind, const std::string& key) const
    {
        QPDFObjectHandle resources = m_resources;
        QPDFObjectHandle of = resources.isDictionary() ? resources.getKey(kind) : resources;
        return of.isDictionary() ? of.getKey(key) : QPDFObjectHandle::newNull();
    }

    void take(std::string_view word);
    void takeOfState(std::string_view word);
    void draw();
    void show();
    void showLine();
    void setFont();
    void startText(const QTransform& line);
    void startLine(double x, double y);
    void mark() const;

    Walk& m_walk;
    QRectF m_area;
    QPDFObjectHandle m_resources;
    State m_state;
    int m_depth;
    std::vector<State> m_saved;
    std::vector<ContentToken> m_operands;
    QTransform m_line; // the text matrix where the line starts
    double m_from = 0; // how far text of this line reaches to either side of its start
    double m_to = 0;
    std::map<std::string, std::optional<FontReach>> m_fonts;
};

// An operator as a number, for a switch.
constexpr unsigned code(std::string_view word)
{
    unsigned value = 0;
    for (const char each : word)
        value = value << 8 | static_cast<unsigned char>(each);
    return value;
}

void Reader::take(std::string_view word)
{
    constexpr size_t longest = 2; // of the operators that matter here
    if (word.size() > longest)
        return;
    switch (code(word)) {
    case code("Tj"):
    case code("TJ"):
        return show();
    case code("'"):
    case code("\""):
        return showLine();
    case code("Do"):
        return draw();
    case code("BT"):
        startText(QTransform());
        return;
    case code("Tm"):
        startText(matrix());
        return;
    case code("Td"):
    case code("TD"): {
        const auto [x, y] = numbers<2>();
        if (word == "TD")
            m_state.leading = -y;
        startLine(x, y);
        return;
    }
    case code("T*"):
        startLine(0, -m_state.leading);
        return;
    default:
        takeOfState(word);
    }
}

void Reader::takeOfState(std::string_view word)
{
    switch (code(word)) {
    case code("q"):
        if (m_saved.size() >= mostStates)
            return m_walk.giveUp();
        m_saved.push_back(m_state);
        break;
    case code("Q"):
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
        break;
    case code("cm"):
        m_state.toPage = matrix() * m_state.toPage;
        break;
    case code("Tf"):
        setFont();
        break;
    case code("Tc"):
        m_state.spacing = number();
        break;
    case code("Tw"):
        m_state.wordSpacing = number();
        break;
    case code("Tz"):
        m_state.scale = number() / 100;
        break;
    case code("TL"):
        m_state.leading = number();
        break;
    case code("Ts"):
        m_state.rise = number();
        break;
    case code("gs"): {
        QPDFObjectHandle state = resource("/ExtGState", name(1));
        if (state.isDictionary() && state.hasKey("/Font"))
            m_walk.giveUp();
        break;
    }
    default:
        break;
    }
}

void Reader::setFont()
{
    const std::string key = name(2);
    auto known = m_fonts.find(key);
    if (known == m_fonts.end())
        known = m_fonts.emplace(key, reachOf(resource("/Font", key))).first;
    m_state.font = known->second;
    m_state.size = number();
}

void Reader::startText(const QTransform& line)
{
    m_line = line;
    m_from = m_to = 0;
}

void Reader::startLine(double x, double y)
{
    startText(QTransform::fromTranslate(x, y) * m_line);
}

// Where a text ends is not known without its font, so what follows it in its line may start
// anywhere from where it begins to where it ends at the latest.
void Reader::show()
{
    if (!m_state.font)
        return m_walk.giveUp();
    const double size = std::abs(m_state.size);
    const double scale = std::abs(m_state.scale);
    const double spacing = m_state.spacing + m_state.wordSpacing;
    double forward = 0;
    double back = 0;
    for (const ContentToken& each : m_operands) {
        if (each.kind == TokenKind::String) {
            const auto bytes = double(each.bytes);
            forward += bytes * (m_state.font->perByte * size + std::max(0.0, spacing)) * scale;
            back += bytes * std::max(0.0, -spacing) * scale;
        } else if (each.kind == TokenKind::Number) {
            const double shift = -numberOf(each) / 1'000 * size * scale;
            (shift > 0 ? forward : back) += std::abs(shift);
        }
    }
    const bool isMirrored = (m_state.size < 0) != (m_state.scale < 0);
    m_to += isMirrored ? back : forward;
    m_from -= isMirrored ? forward : back;
    mark();
}

void Reader::showLine()
{
    if (m_operands.size() >= 3) { // the operator " sets both spacings
        m_state.wordSpacing = numberOf(m_operands[m_operands.size() - 3]);
        m_state.spacing = numberOf(m_operands[m_operands.size() - 2]);
        m_operands.erase(m_operands.begin(), m_operands.end() - 1);
    }
    startLine(0, -m_state.leading);
    show();
}

void Reader::mark() const
{
    const double size = std::abs(m_state.size);
    const double up = above * size;
    const double down = m_state.size < 0 ? above * size : below * size;
    const QRectF line(QPointF(m_from - beside * size, m_state.rise - down),
        QPointF(m_to + beside * size, m_state.rise + up));
    if ((m_line * m_state.toPage).mapRect(line).intersects(m_area))
        m_walk.giveUp();
}

void Reader::draw()
{
    QPDFObjectHandle form = resource("/XObject", name(1));
    if (!form.isStream())
        return;
    QPDFObjectHandle dictionary = form.getDict();
    QPDFObjectHandle kind = dictionary.getKey("/Subtype");
    if (!kind.isName() || kind.getName() != "/Form")
        return;
    if (m_depth >= deepestForm)
        return m_walk.giveUp();
    Content content = m_walk.room();
    form.pipeStreamData(&content, 0, qpdf_dl_generalized, true);
    State state = m_state;
    if (QPDFObjectHandle given = dictionary.getKey("/Matrix"); given.isMatrix()) {
        const QPDFObjectHandle::Matrix m = given.getArrayAsMatrix();
        state.toPage = QTransform(m.a, m.b, m.c, m.d, m.e, m.f) * state.toPage;
    }
    QPDFObjectHandle own = dictionary.getKey("/Resources");
    m_walk.follow(content, own.isDictionary() ? own : m_resources, state, m_depth + 1);
}

void Walk::follow(const Content& content, QPDFObjectHandle resources, const State& state, int depth)
{
    if (content.isTooLong())
        return giveUp();
    m_taken += content.text().size();
    Reader(*this, m_area, resources, state, depth).follow(content.text());
}

bool usesFonts(QPDFObjectHandle resources)
{
    if (!resources.isDictionary())
        return false;
    QPDFObjectHandle fonts = resources.getKey("/Font");
    QPDFObjectHandle others = resources.getKey("/XObject");
    if (fonts.isDictionary() && !fonts.getKeys().empty())
        return true;
    if (others.isDictionary())
        for (auto& each : others.ditems())
            if (each.second.isStream() && each.second.getDict().getKey("/Subtype").isName()
                && each.second.getDict().getKey("/Subtype").getName() == "/Form")
                return true;
    return false;
}

} // namespace

bool isSurelyClear(QPDFObjectHandle page, const PageGeometry& geometry, const QRectF& area)
try {
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle resources = helper.getAttribute("/Resources", false);
    if (!usesFonts(resources)) // a scan
        return true;
    Walk walk(geometry.fromUserSpace().inverted().mapRect(area));
    Content content = walk.room();
    helper.pipeContents(&content);
    walk.follow(content, resources, {}, 0);
    return walk.isClear();
} catch (const QPDFExc&) {
    return false; // what libqpdf cannot decode, a viewer may still draw
}

} // namespace muniment::documents
