// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/register_page.h"

#include "core/attestation/attestation_messages.h"
#include "core/attestation/attestation_register.h"
#include "ui/attestations/attestation_columns.h"
#include "ui/attestations/signature_pane.h"
#include "ui/shell/acts.h"
#include "ui/widgets/empty_page.h"

#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_columns(registerColumns())
    , m_detail(new SignaturePane(parts.acts))
    , m_page(nullptr)
{
    auto* list = new RecordList(u"signatures"_s, tr("Signatures"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    Arrangement first;
    first.sorts = {{u"number"_s, SortOrder::Descending}};
    list->setFirstArrangement(first);
    m_page = new RecordPage(u"signatures"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("Every signature on a control stands here, with what it was bound to."),
        tr("Nothing has been signed in this scope yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(list, &RecordList::currentChanged, this, &RegisterPage::showDetail);
    connect(m_detail, &SignaturePane::linkFollowed, this, &RegisterPage::linkFollowed);
    connect(m_detail, &SignaturePane::signAgainWanted, this, &RegisterPage::signAgainWanted);
    connect(m_detail, &SignaturePane::withdrawWanted, this, &RegisterPage::withdraw);
}

void RegisterPage::setRows(const View& view, QList<RegisterRow> rows)
{
    m_view = view;
    m_rows = std::make_shared<const RowsOf<RegisterRow>>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showDetail();
}

const RegisterRow* RegisterPage::currentRow() const
{
    const QByteArray key = m_page->list().currentKey();
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

void RegisterPage::showDetail()
{
    if (const RegisterRow* row = currentRow())
        m_detail->show(m_view, *row);
    else
        m_detail->clear();
}

void RegisterPage::showStanding(attestation::Standing standing)
{
    CountedRows counted{attestation::standingWords(standing), {}};
    for (const RegisterRow& row : m_rows ? m_rows->rows() : QList<RegisterRow>())
        if (row.standing.standing == standing)
            counted.keys.insert(row.key());
    list().showCounted(counted);
}

bool RegisterPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return m_rows->row(index).needsWork(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

void RegisterPage::withdraw()
{
    const RegisterRow* row = currentRow();
    if (!row || row->said.withdrawnAt)
        return;
    const QString code = attestation::attestationCode(row->said.number);
    const TextQuestion question{{tr("Withdraw %1").arg(code),
                                    tr("The row stays, struck, with the reason. This cannot be "
                                       "undone; it can be signed again."),
                                    {}},
        tr("Why"), {}, tr("Withdraw")};
    m_parts.prompter.askText(question, [this, code, id = row->said.id](const QString& reason) {
        const Status done
            = m_parts.acts.perform({u"attestation.withdraw"_s, tr("withdraw %1").arg(code), {}, {}},
                [&](vault::Transaction& transaction) {
                    return attestation::AttestationRegister::withdraw(transaction, id, reason);
                });
        m_parts.acts.say(done ? tr("Withdrew %1.").arg(code) : wordsFor(done.error()).sentence);
    });
}

} // namespace muniment::ui
