// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mail.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace muniment::ui {

class DetailPane;
class TextView;

// An attachment that can be looked at.
struct ShownAttachment
{
    QString path;
    QString name;
    QString mediaType; // by content
    qint64 size = 0;
};

// A mail: its head, its attachments, its text.
class MailView final : public QWidget
{
    Q_OBJECT

public:
    explicit MailView(QWidget* parent = nullptr);

    void showMail(const documents::Mail& mail, const QList<ShownAttachment>& attachments);
    [[nodiscard]] TextView& text() { return *m_text; }

signals:
    void attachmentWanted(const muniment::ui::ShownAttachment& attachment);

private:
    QWidget* makeHead(const documents::Mail& mail, const QList<ShownAttachment>& attachments);

    QWidget* m_head = nullptr;
    QVBoxLayout* m_column;
    TextView* m_text;
};

} // namespace muniment::ui
