// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/output_file.h"

#include <QFile>
#include <QTextDocumentFragment>

// GLib uses `signals` as a name.
#undef signals
#include <gmime/gmime.h>

#include <cerrno>
#include <fcntl.h>
#include <memory>

namespace muniment::documents {

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

struct Free
{
    void operator()(char* text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, Free>;

QString addressesOf(InternetAddressList* list)
{
    if (!list || internet_address_list_length(list) == 0)
        return {};
    const OwnedText text(internet_address_list_to_string(list, nullptr, FALSE));
    return QString::fromUtf8(text.get());
}

QString sentAt(GMimeMessage* message)
{
    GDateTime* date = g_mime_message_get_date(message);
    if (!date)
        return {};
    const OwnedText text(g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z"));
    return QString::fromUtf8(text.get());
}

// Walks the parts of a mail, gathers what is to be read, and writes out the rest.
class MailParts
{
public:
    explicit MailParts(const QString& folder)
        : m_folder(folder)
    {
    }

    Status take(GMimeObject* part, int depth)
    {
        constexpr int deepest = 20;
        if (!part || depth > deepest)
            return {};
        if (GMIME_IS_MULTIPART(part))
            return takeAll(GMIME_MULTIPART(part), depth);
        if (GMIME_IS_TEXT_PART(part) && !isAttachment(part)) {
            m_text += textOf(GMIME_TEXT_PART(part));
            return {};
        }
        return writeOut(part);
    }

    QString m_text;
    QList<MailAttachment> m_attachments;

private:
    Status takeAll(GMimeMultipart* parts, int depth)
    {
        const int count = g_mime_multipart_get_count(parts);
        if (isKind(GMIME_OBJECT(parts), "multipart", "alternative"))
            return take(bestOf(parts, count), depth + 1);
        for (int i = 0; i < count; ++i)
            if (const Status taken = take(g_mime_multipart_get_part(parts, i), depth + 1); !taken)
                return taken;
        return {};
    }

    static bool isKind(GMimeObject* part, const char* type, const char* subtype)
    {
        return g_mime_content_type_is_type(g_mime_object_get_content_type(part), type, subtype);
    }

    // Of the same said several times, plain text is what prints.
    static GMimeObject* bestOf(GMimeMultipart* parts, int count)
    {
        for (int i = 0; i < count; ++i)
            if (isKind(g_mime_multipart_get_part(parts, i), "text", "plain"))
                return g_mime_multipart_get_part(parts, i);
        return count > 0 ? g_mime_multipart_get_part(parts, count - 1) : nullptr;
    }

    static bool isAttachment(GMimeObject* part)
    {
        return g_mime_part_is_attachment(GMIME_PART(part))
            || g_mime_part_get_filename(GMIME_PART(part));
    }

    static QString textOf(GMimeTextPart* part)
    {
        const OwnedText text(g_mime_text_part_get_text(part));
        const QString said = QString::fromUtf8(text.get());
        if (isKind(GMIME_OBJECT(part), "text", "html"))
            return QTextDocumentFragment::fromHtml(said).toPlainText() + u'\n';
        return said;
    }

    Status writeOut(GMimeObject* part)
    {
        if (m_attachments.size() >= mostAttachments)
            return {};
        const QString file = QString::number(m_attachments.size());
        const QString path = m_folder + u'/' + file;
        Owned<GMimeStream> stream(g_mime_stream_fs_open(
            QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL, 0600, nullptr));
        if (!stream || !write(part, stream.get()) || g_mime_stream_flush(stream.get()) != 0)
            return notWritten(path, errno);
        const char* name
            = GMIME_IS_PART(part) ? g_mime_part_get_filename(GMIME_PART(part)) : nullptr;
        m_attachments.append({name ? QString::fromUtf8(name) : nameOf(part), file});
        return {};
    }

    static bool write(GMimeObject* part, GMimeStream* stream)
    {
        if (GMIME_IS_MESSAGE_PART(part)) {
            GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
            return inner
                && g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, stream) >= 0;
        }
        if (!GMIME_IS_PART(part))
            return true;
        GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(part));
        return !content || g_mime_data_wrapper_write_to_stream(content, stream) >= 0;
    }

    static QString nameOf(GMimeObject* part)
    {
        if (!GMIME_IS_MESSAGE_PART(part))
            return {};
        GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        const char* subject = inner ? g_mime_message_get_subject(inner) : nullptr;
        return QString::fromUtf8(subject ? subject : "mail") + QStringLiteral(".eml");
    }

    QString m_folder;
};

} // namespace

Result<Mail> openMail(const QString& path, const QString& folder)
{
    g_mime_init();
    Owned<GMimeStream> stream(
        g_mime_stream_fs_open(QFile::encodeName(path).constData(), O_RDONLY, 0, nullptr));
    if (!stream)
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, {}});
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return fail(Problem::Invalid, cause::notAMail);
    Mail mail;
    mail.from = addressesOf(g_mime_message_get_from(message.get()));
    mail.to = addressesOf(g_mime_message_get_to(message.get()));
    mail.copies = addressesOf(g_mime_message_get_cc(message.get()));
    mail.sent = sentAt(message.get());
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    // Any text parses as a mail without headers; such a one says nothing of a mail.
    if (mail.from.isEmpty() && mail.to.isEmpty() && mail.sent.isEmpty())
        return fail(Problem::Invalid, cause::notAMail);
    MailParts parts(folder);
    if (const Status taken = parts.take(g_mime_message_get_mime_part(message.get()), 0); !taken)
        return failWith(taken);
    mail.text = parts.m_text;
    mail.attachments = parts.m_attachments;
    return mail;
}

} // namespace muniment::documents
