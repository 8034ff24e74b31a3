// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content_tokens.h"

#include <array>

namespace muniment::documents {

namespace {

enum class Character : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Character, 256> characters = [] {
    std::array<Character, 256> table{};
    for (const char each : {'\0', '\t', '\n', '\f', '\r', ' '})
        table[static_cast<unsigned char>(each)] = Character::Space;
    for (const char each : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        table[static_cast<unsigned char>(each)] = Character::Delimiter;
    return table;
}();

Character characterOf(char byte)
{
    return characters[static_cast<unsigned char>(byte)];
}

bool isOctal(char byte)
{
    return byte >= '0' && byte <= '7';
}

bool startsNumber(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.';
}

} // namespace

void ContentTokens::skipSpace()
{
    for (; m_at < m_content.size(); ++m_at) {
        if (m_content[m_at] == '%')
            while (m_at + 1 < m_content.size() && m_content[m_at + 1] != '\n'
                && m_content[m_at + 1] != '\r')
                ++m_at;
        else if (characterOf(m_content[m_at]) != Character::Space)
            return;
    }
}

std::optional<ContentToken> ContentTokens::next()
{
    skipSpace();
    if (m_at >= m_content.size())
        return ContentToken();
    const bool isDouble = m_at + 1 < m_content.size() && m_content[m_at + 1] == m_content[m_at];
    switch (m_content[m_at]) {
    case '(':
        return string();
    case '<':
        return isDouble ? mark(2) : hexString();
    case '>':
        return isDouble ? mark(2) : std::nullopt;
    case '[':
    case ']':
    case '{':
    case '}':
        return mark(1);
    case ')':
        return std::nullopt;
    default:
        break;
    }
    const ContentToken token = regular();
    if (token.kind == TokenKind::Word && token.text == "ID")
        return std::nullopt;
    return token;
}

std::optional<ContentToken> ContentTokens::mark(size_t length)
{
    const ContentToken token{TokenKind::Mark, m_content.substr(m_at, length), 0};
    m_at += length;
    return token;
}

ContentToken ContentTokens::regular()
{
    const size_t from = m_at++;
    while (m_at < m_content.size() && characterOf(m_content[m_at]) == Character::Regular)
        ++m_at;
    const std::string_view text = m_content.substr(from, m_at - from);
    if (text.front() == '/')
        return {TokenKind::Name, text, 0};
    return {startsNumber(text.front()) ? TokenKind::Number : TokenKind::Word, text, 0};
}

std::optional<ContentToken> ContentTokens::string()
{
    const size_t from = m_at++;
    size_t bytes = 0;
    for (int depth = 1; m_at < m_content.size(); ++m_at) {
        switch (m_content[m_at]) {
        case '\\': {
            size_t length = 1;
            if (m_at + 1 < m_content.size() && isOctal(m_content[m_at + 1]))
                while (length < 3 && m_at + length + 1 < m_content.size()
                    && isOctal(m_content[m_at + length + 1]))
                    ++length;
            m_at += length;
            break;
        }
        case '(':
            ++depth;
            break;
        case ')':
            if (--depth == 0) {
                ++m_at;
                return ContentToken{TokenKind::String, m_content.substr(from, m_at - from), bytes};
            }
            break;
        default:
            break;
        }
        ++bytes;
    }
    return std::nullopt;
}

std::optional<ContentToken> ContentTokens::hexString()
{
    const size_t from = m_at++;
    size_t digits = 0;
    for (; m_at < m_content.size(); ++m_at) {
        if (m_content[m_at] == '>') {
            ++m_at;
            return ContentToken{
                TokenKind::String, m_content.substr(from, m_at - from), (digits + 1) / 2};
        }
        if (characterOf(m_content[m_at]) == Character::Delimiter)
            return std::nullopt;
        if (characterOf(m_content[m_at]) == Character::Regular)
            ++digits;
    }
    return std::nullopt;
}

} // namespace muniment::documents
