// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace muniment::ui {

// A look at a record without leaving the place: a small card beside the row or link. Enter opens
// the record, Escape and Ctrl+Space put the card away; the focus goes back to where it was.
class PeekPopover final : public QFrame
{
    Q_OBJECT

public:
    explicit PeekPopover(QWidget* host);

    // `anchor` is what the card stands beside, in the host's coordinates.
    void showCard(const PeekCard& card, const RecordLink& link, const QRect& anchor);

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fill(const PeekCard& card);
    void place(const QRect& anchor);
    void putAway();

    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
    RecordLink m_link;
    QPointer<QWidget> m_before;
};

// Where the cursor stands in a window: the current row of a list, else the whole widget.
QRect cursorRect(const QWidget& host);

} // namespace muniment::ui
