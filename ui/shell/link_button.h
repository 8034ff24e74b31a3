// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/record_link.h"

#include <QPushButton>

namespace muniment::ui {

// The name of a record, or a number of them, that leads there: Enter or a click follows it,
// Ctrl+Space peeks at it. Connect `followed` to Place::linkFollowed.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const QString& text, RecordLink link, QWidget* parent = nullptr);

    [[nodiscard]] const RecordLink& link() const { return m_link; }
    void setLink(RecordLink link) { m_link = std::move(link); }

signals:
    void followed(const muniment::ui::RecordLink& link);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RecordLink m_link;
};

} // namespace muniment::ui
