// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment_bar.h"

#include "ui/widgets/looks.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

namespace {

// The chosen segment is set in bold by the style sheet, which its width must leave room for.
class SegmentButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override { return widened(QPushButton::sizeHint()); }
    QSize minimumSizeHint() const override { return widened(QPushButton::minimumSizeHint()); }

private:
    [[nodiscard]] QSize widened(QSize hint) const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int more = QFontMetrics(bold).horizontalAdvance(text())
            - fontMetrics().horizontalAdvance(text());
        return {hint.width() + std::max(more, 0), hint.height()};
    }
};

} // namespace

SegmentBar::SegmentBar(const QString& accessibleName, QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int segment, bool checked) {
        if (checked)
            emit chosen(segment);
    });
}

void SegmentBar::addSegment(const QString& title)
{
    auto* button = new SegmentButton(title);
    button->setCheckable(true);
    const int segment = int(m_buttons->buttons().size());
    m_buttons->addButton(button, segment);
    m_row->addWidget(button);
    button->setChecked(segment == 0);
    // The corners are round at both ends only.
    for (int each = 0; each <= segment; ++each)
        setLook(*m_buttons->button(each),
            segment == 0          ? ButtonLook::Plain
                : each == 0       ? ButtonLook::SegmentFirst
                : each == segment ? ButtonLook::SegmentLast
                                  : ButtonLook::SegmentMiddle);
}

void SegmentBar::setTitle(int segment, const QString& title)
{
    if (QAbstractButton* button = m_buttons->button(segment))
        button->setText(title);
}

void SegmentBar::setCurrent(int segment)
{
    if (QAbstractButton* button = m_buttons->button(segment))
        button->setChecked(true);
}

int SegmentBar::current() const
{
    return m_buttons->checkedId();
}

} // namespace muniment::ui
