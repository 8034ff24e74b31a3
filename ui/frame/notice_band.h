// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks.h"
#include "ui/widgets/shapes.h"

#include <QFrame>
#include <QList>

#include <functional>

class QVBoxLayout;

namespace muniment::ui {

// Something about the whole window that a person must know while it lasts, in one sentence, and
// what can be done about it.
struct Notice
{
    enum class Kind { OtherTime, ReadOnly, Question, Trouble };
    struct Offer
    {
        QString text;
        std::function<void()> act;
    };
    Kind kind = Kind::ReadOnly;
    QString sentence;
    QList<Offer> offers;
};

// The notices below the title band, one line each; nothing where there are none.
class NoticeBand final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBand(QWidget* parent = nullptr);

    void setNotices(QList<Notice> notices);
    [[nodiscard]] const QList<Notice>& notices() const { return m_notices; }

private:
    [[nodiscard]] QFrame* makeLine(const Notice& notice) const;

    QVBoxLayout* m_column;
    QList<Notice> m_notices;
};

} // namespace muniment::ui
