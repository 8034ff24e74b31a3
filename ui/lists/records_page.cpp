// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/records_page.h"

#include "ui/shell/acts.h"
#include "ui/widgets/empty_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

RecordsPage::RecordsPage(
    const Names& names, const QList<ColumnInfo>& columns, const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_pane(new FieldPane(names.detail))
    , m_side(new QStackedWidget)
    , m_page(new RecordPage(names.key, parts.settings,
          new RecordList(
              names.key, names.list, columns, {parts.jobs, parts.settings, parts.prompter}),
          m_side))
{
    m_side->addWidget(m_pane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(&list(), &RecordList::currentChanged, this, &RecordsPage::showDetail);
    connect(m_pane, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
    connect(&m_parts.acts, &Acts::changeabilityChanged, this, [this] {
        m_pane->setReadOnly(m_parts.acts.whyNot());
        if (m_form)
            m_form->setReadOnly(m_parts.acts.whyNot());
    });
}

void RecordsPage::takeRows(const View& view, const std::shared_ptr<const ListRows>& rows)
{
    m_view = view;
    m_page->setRows(rows);
    if (m_form)
        m_page->showFilled();
    showDetail();
}

void RecordsPage::showDetail()
{
    const QByteArray key = m_view.isReady() ? list().currentKey() : QByteArray();
    m_pane->clear(key);
    if (key.isEmpty())
        return;
    m_pane->setReadOnly(m_parts.acts.whyNot());
    fillDetail(key);
}

bool RecordsPage::keepsForm()
{
    if (!m_form || m_form->draft().isEmpty())
        return false;
    m_form->focusFirst();
    m_parts.acts.say(tr("What was begun here stays until it is added or closed."));
    return true;
}

RecordForm* RecordsPage::showForm(RecordForm* form)
{
    closeForm();
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    m_page->showFilled();
    form->setReadOnly(m_parts.acts.whyNot());
    connect(form, &RecordForm::closed, this, [this] {
        closeForm();
        list().setFocus();
    });
    return form;
}

void RecordsPage::closeForm()
{
    if (!m_form)
        return;
    m_side->setCurrentWidget(m_pane);
    m_side->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_page->showStanding();
}

void RecordsPage::showRecord(const QByteArray& key)
{
    if (m_form && m_form->draft().isEmpty())
        closeForm();
    list().select(key);
}

void RecordsPage::editTitle()
{
    if (InlineField* title = m_pane->field(record_key::name))
        title->edit();
}

bool RecordsPage::goToNeed(Way way)
{
    return list().selectWhere([this](int row) { return needsWork(row); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

void RecordsPage::say(const Error& error)
{
    if (error.problem != Problem::Cancelled)
        m_parts.acts.say(wordsFor(error).sentence);
}

} // namespace muniment::ui
