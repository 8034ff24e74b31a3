// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace muniment::documents {

struct MailAttachment
{
    QString name; // as the mail calls it; may be empty, and hold any character
    QString file; // its name in the folder of attachments: "0", "1", ...
    friend bool operator==(const MailAttachment&, const MailAttachment&) = default;
};

// A mail as a reader sees it.
struct Mail
{
    QString from;
    QString to;
    QString copies; // Cc
    QString sent; // 2026-09-30T17:02:00+02:00; empty where it does not say
    QString subject;
    QString text; // plain; where there is only HTML, what that shows
    QList<MailAttachment> attachments; // at most `mostAttachments`
    friend bool operator==(const Mail&, const Mail&) = default;
};

inline constexpr int mostAttachments = 50;

// Takes a mail (RFC 5322) apart and writes its attachments into a folder, decoded and otherwise
// untouched; a mail inside the mail is an attachment too. Nothing that the mail points to is
// fetched. Fails with `cause::notAMail`. Needs a QGuiApplication; runs in the helper.
Result<Mail> openMail(const QString& path, const QString& folder);

} // namespace muniment::documents
