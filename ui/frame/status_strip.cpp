// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_strip.h"

#include "ui/frame/job_bar.h"
#include "ui/frame/window_actions.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/screen_dates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace muniment::ui {

namespace {

QString shortTime(Instant instant, const QString& zone, Date today, const QLocale& locale)
{
    const ZonedInstant time = inZone(instant, zone);
    if (time.localDate() != today)
        return dayOnScreen(time.localDate(), locale);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(
        instant.milliseconds, Qt::OffsetFromUTC, time.offsetSeconds);
    return locale.toString(there.time(), QStringLiteral("HH:mm"));
}

} // namespace

StatusStrip::StatusStrip(JobRunner& jobs, QWidget* parent)
    : QFrame(parent)
    , m_person(new QPushButton)
    , m_integrity(new MarkLabel)
    , m_file(makeLabel({}, TextRole::Secondary))
{
    setSurface(*this, Surface::Frame);
    setRule(*this, Rule::Above);
    setFixedHeight(Metrics(font()).scaled(28));
    m_integrity->setFont(typeOf(font(), Metrics(font()).secondary()));
    setLook(*m_person, ButtonLook::Quiet);
    connect(m_person, &QPushButton::clicked, this, &StatusStrip::personWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 0, space::large, 0);
    row->setSpacing(space::large);
    row->addWidget(new JobBar(jobs), 1);
    row->addWidget(m_person);
    row->addWidget(m_integrity);
    row->addWidget(m_file);
}

void StatusStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFixedHeight(Metrics(font()).scaled(28));
        m_integrity->setFont(typeOf(font(), Metrics(font()).secondary()));
    }
}

void StatusStrip::showSession(const VaultSession* session)
{
    const bool isReady = session && session->view().isReady();
    for (QWidget* part : {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_integrity),
             static_cast<QWidget*>(m_file)})
        part->setVisible(isReady);
    if (!isReady)
        return;
    showPerson(*session);
    showCheck(*session);
    showFile(*session);
}

void StatusStrip::showPerson(const VaultSession& session)
{
    const View& view = session.view();
    const scope::Person* me = view.facts->person(view.me);
    m_person->setVisible(!view.facts->people.isEmpty());
    m_person->setText(me ? menuText(me->name) : tr("Nobody at this desk"));
    m_person->setAccessibleName(
        me ? tr("Person at this desk: %1").arg(me->name) : tr("Nobody at this desk"));
    m_person->setToolTip(tr("Choose who sits at this desk"));
}

void StatusStrip::showCheck(const VaultSession& session)
{
    const View& view = session.view();
    const auto& check = session.lastCheck();
    if (!check)
        m_integrity->setMark({ui::Shape::Open, Tone::Quiet, tr("not checked yet")});
    else if (check->discrepancies > 0)
        m_integrity->setMark({ui::Shape::Square, Tone::Bad,
            tr("%n discrepancies found", nullptr, int(check->discrepancies))});
    else
        m_integrity->setMark({ui::Shape::Full, Tone::Quiet,
            tr("verified %1")
                .arg(shortTime(
                    check->finishedAt, view.facts->organisation.timeZone, view.today, locale()))});
    if (!check || check->discrepancies == 0)
        showReading(session);
}

// How far all bytes were read again stands in the place of the last check while it goes on, and the
// day when it ended where no later check is.
void StatusStrip::showReading(const VaultSession& session)
{
    const std::optional<int> percent = session.rounds().percent();
    const std::optional<Instant>& finished = session.rounds().finishedAt();
    const auto& check = session.lastCheck();
    if (percent)
        m_integrity->setMark({ui::Shape::Half, Tone::Quiet, tr("bytes read: %1 %").arg(*percent)});
    else if (finished
        && (!check || check->level == vault::VerifyLevel::Full || check->finishedAt <= *finished))
        m_integrity->setMark({ui::Shape::Full, Tone::Quiet,
            tr("checked in full on %1")
                .arg(dayOnScreen(
                    inZone(*finished, session.view().facts->organisation.timeZone).localDate(),
                    locale()))});
}

void StatusStrip::showFile(const VaultSession& session)
{
    const vault::Vault& vault = *session.vault();
    QStringList parts;
    if (session.fileState() != VaultWatch::State::There)
        parts.append(tr("not saved: the file is gone"));
    else if (const auto holder = vault.holder())
        parts.append(tr("read-only: open at %1").arg(holder->host));
    else if (vault.isReadOnly())
        parts.append(tr("read-only"));
    else
        parts.append({tr("saved"), tr("one writer: this desk")});
    if (session.filePlace() == platform::Place::Network)
        parts.append(tr("on a network drive"));
    else if (session.filePlace() == platform::Place::Synchronised)
        parts.append(tr("in a synchronised folder"));
    m_file->setText(parts.join(QStringLiteral(" · ")));
    setPlainTip(*m_file, vault.path());
}

} // namespace muniment::ui
