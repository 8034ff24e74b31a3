// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/points_page.h"

#include "ui/activity/point_detail_view.h"
#include "ui/shell/backup_folder.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/empty_page.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PointRow>> withCopies(vault::Vault& vault, const View& view, const QString& folder,
    const vault::Surroundings& surroundings, const JobContext& job)
{
    Result<QList<PointRow>> rows = pointRows(vault, view, job);
    if (!rows)
        return rows;
    *rows += backupRows(vault, folder, view, surroundings, job);
    std::stable_sort(rows->begin(), rows->end(),
        [](const PointRow& a, const PointRow& b) { return b.at < a.at; });
    return rows;
}

} // namespace

PointsPage::PointsPage(const PlaceParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_comparing(parts.jobs)
    , m_columns(pointColumns())
    , m_page(nullptr)
    , m_detail(new PointDetailView)
{
    auto* list = new RecordList(u"points"_s, tr("Points in time"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    m_page = new RecordPage(u"points"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(tr("Times to come back to will be listed here."));
    connect(list, &RecordList::currentChanged, this, &PointsPage::showDetail);
    connect(m_detail, &PointDetailView::otherChosen, this, &PointsPage::showDetail);
    connect(m_detail, &PointDetailView::linkFollowed, this, &PointsPage::linkFollowed);
}

void PointsPage::setView(const View& view)
{
    m_view = view;
    m_isStale = true;
    if (m_page->isVisible())
        read();
}

void PointsPage::show()
{
    if (m_isStale)
        read();
}

// Of the vault as it is now, whatever time is shown: a point may lie on either side of that.
void PointsPage::read()
{
    if (!m_view.isReady())
        return;
    m_isStale = false;
    m_reading.run(
        this,
        [vault = m_parts.session.vault(), view = m_view,
            folder = backupFolder(m_parts.settings, *m_parts.session.vault()),
            surroundings = m_parts.session.surroundings()](
            const JobContext& job) { return withCopies(*vault, view, folder, surroundings, job); },
        [this](Result<QList<PointRow>> rows) {
            if (rows)
                take(std::move(*rows));
            else
                m_detail->showWords(wordsFor(rows.error()).sentence);
        });
}

void PointsPage::take(QList<PointRow> rows)
{
    m_detail->setOthers(rows);
    m_rows = std::make_shared<const Rows>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showDetail();
}

const PointRow* PointsPage::current() const
{
    const int row = m_rows ? m_rows->rowOf(m_page->list().currentKey()) : -1;
    return row < 0 ? nullptr : &m_rows->row(row);
}

void PointsPage::showDetail()
{
    emit currentChanged();
    const PointRow* point = current();
    m_comparing.stop();
    if (!point) {
        m_detail->showNothing();
        return;
    }
    m_detail->showPoint(*point);
    const std::optional<PointRow> other = m_detail->other();
    const qint64 until = other ? other->sequence : point->sequence + point->since;
    m_comparing.run(
        this,
        [vault = m_parts.session.vault(), from = point->sequence, until, facts = m_view.facts](
            const JobContext& job) {
            return comparePoints(*vault, from, until, RecordLabels(facts), job);
        },
        [this](const Result<QList<ComparedKind>>& kinds) {
            if (kinds)
                m_detail->showDifferences(*kinds);
            else
                m_detail->showWords(wordsFor(kinds.error()).sentence);
        });
}

} // namespace muniment::ui
