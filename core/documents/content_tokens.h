// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace muniment::documents {

enum class TokenKind {
    End,
    Number,
    String,
    Name, // with its slash, as it is written
    Word, // an operator, true, false or null
    Mark, // a bracket
};

struct ContentToken
{
    TokenKind kind = TokenKind::End;
    std::string_view text; // of a string: with its brackets
    size_t bytes = 0; // of a string: how many it says, or a few more
};

// The tokens of a page's content, without what they mean. libqpdf's tokenizer keeps every one in
// strings of its own, and took three quarters of the time that looking at a document takes.
class ContentTokens
{
public:
    explicit ContentTokens(std::string_view content)
        : m_content(content)
    {
    }

    // Nothing where the content is none, or has a picture in the midst of it, which only its
    // decoder could find the end of.
    std::optional<ContentToken> next();

private:
    void skipSpace();
    std::optional<ContentToken> string();
    std::optional<ContentToken> hexString();
    std::optional<ContentToken> mark(size_t length);
    ContentToken regular();

    std::string_view m_content;
    size_t m_at = 0;
};

} // namespace muniment::documents
