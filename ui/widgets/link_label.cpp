// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_label.h"

#include "ui/widgets/looks.h"

#include <QEvent>
#include <QRegularExpression>

namespace muniment::ui {

using namespace Qt::StringLiterals;

QList<TextPiece> linkedPieces(const QString& text, const LinkFinder& find)
{
    if (!find)
        return {{text}};
    static const QRegularExpression code(u"\\b[A-Z]{1,2}-\\d{1,7}(?: r\\d{1,4})?\\b"_s);
    QList<TextPiece> pieces;
    qsizetype done = 0;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString href = find(match.captured());
        if (href.isEmpty())
            continue;
        if (match.capturedStart() > done)
            pieces.append({text.mid(done, match.capturedStart() - done)});
        pieces.append({match.captured(), href});
        done = match.capturedEnd();
    }
    if (done < text.size() || pieces.isEmpty())
        pieces.append({text.mid(done)});
    return pieces;
}

LinkLabel::LinkLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    alignToReading(*this);
}

void LinkLabel::setPieces(const QList<TextPiece>& pieces)
{
    if (m_pieces == pieces)
        return;
    m_pieces = pieces;
    bool hasLinks = false;
    for (const TextPiece& piece : m_pieces)
        hasLinks = hasLinks || !piece.href.isEmpty();
    // Only a label that leads somewhere is a stop of the Tab key.
    Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse;
    if (hasLinks)
        flags |= Qt::LinksAccessibleByKeyboard;
    setTextInteractionFlags(flags);
    setAccessibleName(plainText());
    render();
}

QString LinkLabel::plainText() const
{
    QString text;
    for (const TextPiece& piece : m_pieces)
        text += piece.text;
    return text;
}

void LinkLabel::render()
{
    const Colours& colours = coloursOf(palette());
    QString html;
    for (const TextPiece& piece : m_pieces) {
        QString words = piece.text.toHtmlEscaped();
        words.replace(u'\n', u"<br>"_s);
        if (!piece.href.isEmpty())
            html += u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                piece.href.toHtmlEscaped(), QColor(colours.accent).name(), words);
        else if (piece.tone != Tone::Plain)
            html += u"<span style=\"color:%1\">%2</span>"_s.arg(
                colours.of(piece.tone).name(), words);
        else
            html += words;
    }
    setText(u"<span style=\"white-space:pre-wrap\">%1</span>"_s.arg(html));
}

void LinkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace muniment::ui
