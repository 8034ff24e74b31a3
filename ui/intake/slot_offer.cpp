// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/slot_offer.h"

#include "core/evidence/evidence_messages.h"
#include "core/standing/standing_messages.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr qsizetype mostDoubts = 4; // the rest is counted

class OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)

public:
    static QString otherDays(const QString& file, const QString& told, const QString& slot)
    {
        return tr("%1 speaks of %2, not of %3.").arg(file, told, slot);
    }
    static QString otherSeries(const QString& file, const QString& item)
    {
        return tr("%1 is called like %2, which is there for something else.").arg(file, item);
    }
    static QString more(qsizetype count) { return tr("%n more", nullptr, int(count)); }
};

} // namespace

QString proposedWords(const IntakeDestination& destination)
{
    QStringList parts;
    if (destination.proposedCovers)
        parts.append(standing::periodWords(*destination.proposedCovers));
    if (!destination.proposedSource.isEmpty())
        parts.append(destination.proposedSource);
    return parts.join(QStringLiteral(" · "));
}

QStringList doubtWords(const View& view, const standing::HeldNames& held,
    const IntakeDestination& destination, const QStringList& names)
{
    QStringList sentences;
    if (!destination.slot || destination.links.isEmpty())
        return sentences;
    for (const QString& name : names) {
        const standing::NameDoubt doubt
            = held.doubtOf(name, destination.links.first().expectedId, *destination.slot);
        const QString file = evidence::printableName(name);
        if (doubt.speaksOf)
            sentences.append(OfferWords::otherDays(file, standing::periodWords(*doubt.speaksOf),
                standing::periodWords(*destination.slot)));
        if (const auto* item = view.facts->evidenceItem(doubt.calledLike))
            sentences.append(OfferWords::otherSeries(
                file, evidence::evidenceCode(item->item.number) + u' ' + item->item.title));
    }
    return sentences;
}

SlotOffer::SlotOffer(const IntakeDestination& destination, QWidget* parent)
    : QFrame(parent)
    , m_destination(destination)
    , m_isOpen(!proposedWords(destination).isEmpty())
    , m_doubts(new LinkLabel)
    , m_words(makeLabel(tr("Proposed: %1").arg(proposedWords(destination)), TextRole::Secondary))
    , m_take(new QPushButton(tr("Fill in")))
{
    m_words->setWordWrap(true);
    setPlainTip(*m_take, tr("Fills in what the slot proposes, where nothing is said yet"));
    m_take->setAccessibleDescription(m_words->text());
    m_take->installEventFilter(this);
    connect(m_take, &QPushButton::clicked, this, &SlotOffer::taken);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    column->setSpacing(space::tight);
    column->addWidget(m_doubts);
    column->addLayout(row);
    m_words->setVisible(m_isOpen);
    m_take->setVisible(m_isOpen);
}

void SlotOffer::setFiles(
    const View& view, const standing::HeldNames& held, const QStringList& names)
{
    m_told = doubtWords(view, held, m_destination, names);
    QStringList shown = m_told.mid(0, mostDoubts);
    if (m_told.size() > shown.size())
        shown.append(OfferWords::more(m_told.size() - shown.size()));
    m_doubts->setPieces({{shown.join(u'\n'), {}, Tone::Warning}});
    m_doubts->setVisible(!m_told.isEmpty());
}

bool SlotOffer::hasWords() const
{
    return m_isOpen || !m_told.isEmpty();
}

bool SlotOffer::takesFocus() const
{
    return m_isOpen && m_told.isEmpty();
}

void SlotOffer::close()
{
    m_isOpen = false;
    m_words->hide();
    m_take->hide();
}

bool SlotOffer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_take && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            emit taken();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace muniment::ui
