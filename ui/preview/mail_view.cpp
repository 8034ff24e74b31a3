// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/mail_view.h"

#include "core/base/clock.h"
#include "core/evidence/evidence.h"
#include "ui/preview/file_words.h"
#include "ui/preview/text_view.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

MailView::MailView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_text(new TextView)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void MailView::showMail(const documents::Mail& mail, const QList<ShownAttachment>& attachments)
{
    if (m_head)
        m_head->deleteLater();
    m_head = makeHead(mail, attachments);
    m_column->insertWidget(0, m_head);
    m_text->showText(shownLines(mail.text), NumberedText::Numbers::Hidden);
}

QWidget* MailView::makeHead(const documents::Mail& mail, const QList<ShownAttachment>& attachments)
{
    auto* head = new QFrame;
    setRule(*head, Rule::Below);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(space::medium, space::small, space::medium, space::small);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(
        makeTextLabel(evidence::printableName(
                          mail.subject.isEmpty() ? tr("Without a subject") : mail.subject),
            TextRole::Strong),
        0, 0, 1, 2);
    const auto add = [grid](const QString& name, QWidget* value) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(name, TextRole::Quiet), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    const auto addText = [&add](const QString& name, const QString& value) {
        if (!value.isEmpty())
            add(name, makeTextLabel(evidence::printableName(value), TextRole::Plain));
    };
    addText(tr("From"), mail.from);
    addText(tr("To"), mail.to);
    addText(tr("Copies"), mail.copies);
    const Result<ZonedInstant> sent = parseZonedInstant(mail.sent);
    addText(tr("Sent"), sent ? timeOnScreen(*sent) : mail.sent);
    auto* files = new QVBoxLayout;
    files->setSpacing(0);
    for (const ShownAttachment& each : attachments) {
        const QString name
            = each.name.isEmpty() ? tr("without a name") : evidence::printableName(each.name);
        QString words
            = tr("%1 (%2, %3)").arg(name, typeWords(each.mediaType), sizeWords(each.size));
        auto* button = new QPushButton(words.replace(u'&', QStringLiteral("&&")));
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, [this, each] { emit attachmentWanted(each); });
        files->addWidget(button, 0, Qt::AlignLeading);
    }
    if (!attachments.isEmpty()) {
        auto* list = new QWidget;
        list->setLayout(files);
        files->setContentsMargins(0, 0, 0, 0);
        add(tr("Attachments"), list);
    }
    return head;
}

} // namespace muniment::ui
