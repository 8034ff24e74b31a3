// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "ui/shell/job_bar.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/screen_dates.h"

#include <QHBoxLayout>

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
    , m_integrity(new MarkLabel)
    , m_writer(makeLabel({}, TextRole::Secondary))
{
    setSurface(*this, Surface::Frame);
    setRule(*this, Rule::Above);
    setFixedHeight(Metrics(font()).scaled(28));
    m_writer->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 0, space::large, 0);
    row->setSpacing(space::large);
    row->addWidget(new JobBar(jobs), 1);
    row->addWidget(m_integrity);
    row->addWidget(m_writer);
}

void StatusStrip::showSession(const VaultSession* session)
{
    m_integrity->setVisible(session != nullptr);
    m_writer->setVisible(session != nullptr);
    if (!session || !session->view().isReady())
        return;
    const View& view = session->view();
    const auto& check = session->lastCheck();
    if (!check) {
        m_integrity->setMark({ui::Shape::Open, Tone::Quiet, tr("not checked yet")});
    } else if (check->discrepancies > 0) {
        m_integrity->setMark({ui::Shape::Square, Tone::Bad,
            tr("%n discrepancies found", nullptr, int(check->discrepancies))});
    } else {
        m_integrity->setMark({ui::Shape::Full, Tone::Quiet,
            tr("verified %1")
                .arg(shortTime(
                    check->finishedAt, view.facts->organisation.timeZone, view.today, locale()))});
    }
    const vault::Vault& vault = *session->vault();
    if (!vault.isReadOnly())
        m_writer->setText(tr("one writer: this desk"));
    else if (const auto holder = vault.holder())
        m_writer->setText(tr("read-only: open at %1 since %2").arg(holder->host, holder->since));
    else
        m_writer->setText(tr("read-only"));
}

} // namespace muniment::ui
