// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QList>

#include <functional>

namespace muniment::ui {

// A piece of a text: a link where `href` says where it leads, else words in one tone.
struct TextPiece
{
    QString text;
    QString href = {};
    Tone tone = Tone::Plain;

    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

// Where a code such as "E-041 r2" leads; empty: nowhere.
using LinkFinder = std::function<QString(const QString& code)>;

// A text cut at the codes of records in it, so that those that lead somewhere are links.
QList<TextPiece> linkedPieces(const QString& text, const LinkFinder& find);

// Text with links inside, that wraps and can be copied. What stands in it is never markup, whoever
// wrote it; links are reached with Tab and followed with Enter. Emits `linkActivated`.
class LinkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget* parent = nullptr);

    void setPieces(const QList<TextPiece>& pieces);
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    QList<TextPiece> m_pieces;
};

} // namespace muniment::ui
