// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/notice_band.h"

#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

StateMark markOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::OtherTime:
        return {Shape::Clock, Tone::Warning, {}};
    case Notice::Kind::ReadOnly:
        return {Shape::Half, Tone::Quiet, {}};
    case Notice::Kind::Question:
        return {Shape::Open, Tone::Accent, {}};
    case Notice::Kind::Trouble:
        return {Shape::Square, Tone::Bad, {}};
    }
    Q_UNREACHABLE();
}

Surface surfaceOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::OtherTime:
        return Surface::AsOfBand;
    case Notice::Kind::Trouble:
        return Surface::TroubleBand;
    case Notice::Kind::ReadOnly:
    case Notice::Kind::Question:
        break;
    }
    return Surface::Frame;
}

bool isSame(const Notice& one, const Notice& other)
{
    return one.kind == other.kind && one.sentence == other.sentence
        && std::equal(one.offers.begin(), one.offers.end(), other.offers.begin(),
            other.offers.end(),
            [](const Notice::Offer& a, const Notice::Offer& b) { return a.text == b.text; });
}

} // namespace

NoticeBand::NoticeBand(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setVisible(false);
}

void NoticeBand::setNotices(QList<Notice> notices)
{
    // A button with the focus stays where nothing changes.
    if (std::equal(notices.begin(), notices.end(), m_notices.begin(), m_notices.end(), isSame)) {
        m_notices = std::move(notices);
        return;
    }
    m_notices = std::move(notices);
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice& notice : std::as_const(m_notices))
        m_column->addWidget(makeLine(notice));
    setVisible(!m_notices.isEmpty());
}

QFrame* NoticeBand::makeLine(const Notice& notice) const
{
    auto* line = new QFrame;
    setSurface(*line, surfaceOf(notice.kind));
    setRule(*line, Rule::Below);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::large, space::tight, space::large, space::tight);
    row->setSpacing(space::small);
    row->addWidget(new MarkLabel(markOf(notice.kind)));
    QLabel* sentence = makeLabel(notice.sentence, TextRole::Plain);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->setAccessibleName(notice.sentence);
    row->addWidget(sentence, 1);
    for (const Notice::Offer& offer : notice.offers) {
        auto* button = new QPushButton(offer.text);
        setLook(*button, ButtonLook::Link);
        button->setAccessibleDescription(notice.sentence);
        connect(button, &QPushButton::clicked, this, [act = offer.act] { act(); });
        row->addWidget(button);
    }
    return line;
}

} // namespace muniment::ui
