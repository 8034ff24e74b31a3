// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/office_text.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace muniment::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestEntry = 64LL * 1024 * 1024; // unpacked

struct CloseArchive
{
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

// The place of an entry among the parts; nullopt: it holds no text of the document itself.
std::optional<int> placeOf(const QString& entry)
{
    if (entry == "word/document.xml"_L1 || entry == "content.xml"_L1)
        return 1;
    static const QRegularExpression slide(u"\\Appt/slides/slide(\\d{1,6})\\.xml\\z"_s);
    const QRegularExpressionMatch match = slide.match(entry);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

// Which slides make the deck, one after the other. Their names only say in which order they were
// made.
class DeckOrder
{
public:
    // Whether the entry says something of the order.
    static bool isAbout(const QString& entry) { return entry == presentation || entry == links; }

    void take(const QString& entry, const QByteArray& bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (entry == links && xml.name() == "Relationship"_L1)
                m_places.insert(xml.attributes().value("Id"_L1).toString(),
                    targetPlace(xml.attributes().value("Target"_L1).toString()));
            else if (entry == presentation && xml.name() == "sldId"_L1)
                m_ids.append(linkOf(xml.attributes()));
        }
    }

    // What is not in the deck, or not said to be, comes behind, as it was made.
    [[nodiscard]] QList<int> sorted(QList<int> places) const
    {
        QList<int> inOrder;
        for (const QString& id : m_ids)
            if (const auto place = m_places.value(id); place && places.removeOne(*place))
                inOrder.append(*place);
        return inOrder + places;
    }

private:
    static std::optional<int> targetPlace(const QString& target)
    {
        return placeOf(target.startsWith(u'/') ? target.mid(1) : u"ppt/"_s + target);
    }

    // `id` is a number of its own; the one with a namespace leads to the slide.
    static QString linkOf(const QXmlStreamAttributes& attributes)
    {
        for (const QXmlStreamAttribute& each : attributes)
            if (each.name() == "id"_L1 && !each.prefix().isEmpty())
                return each.value().toString();
        return {};
    }

    static constexpr auto presentation = "ppt/presentation.xml"_L1;
    static constexpr auto links = "ppt/_rels/presentation.xml.rels"_L1;
    QStringList m_ids;
    QHash<QString, std::optional<int>> m_places;
};

std::optional<QByteArray> bytesOf(archive* opened)
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t read = archive_read_data(opened, piece.data(), size_t(piece.size()));
        if (read < 0 || bytes.size() + read > largestEntry)
            return {};
        if (read == 0)
            return bytes;
        bytes.append(piece.constData(), qsizetype(read));
    }
}

// Gathers the words of WordprocessingML, DrawingML and OpenDocument; they differ only in names.
class TextGatherer
{
public:
    explicit TextGatherer(const QByteArray& xml)
        : m_xml(xml)
    {
    }

    std::optional<QStringList> gather()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inText > 0)
                    m_line += m_xml.text();
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return {};
        endPage();
        return m_pages;
    }

private:
    [[nodiscard]] bool isOpenDocument() const
    {
        return m_xml.namespaceUri().startsWith("urn:oasis:names:tc:opendocument"_L1);
    }

    [[nodiscard]] bool isParagraph() const
    {
        return m_xml.name() == "p"_L1 || (isOpenDocument() && m_xml.name() == "h"_L1);
    }

    void begin()
    {
        const QStringView name = m_xml.name();
        // What was deleted, commented, belongs to a field or stands there twice for older programs
        // is not what a reader sees.
        if (name == "del"_L1 || name == "tracked-changes"_L1 || name == "annotation"_L1
            || name == "Fallback"_L1 || name == "instrText"_L1 || name == "delText"_L1) {
            m_xml.skipCurrentElement();
            return;
        }
        if (isOpenDocument() ? isParagraph() : name == "t"_L1)
            ++m_inText;
        else if (name == "tab"_L1 && !m_line.isEmpty())
            m_line += u'\t';
        else if (name == "br"_L1 || name == "line-break"_L1)
            m_line += u'\n';
        else if (isOpenDocument() && name == "s"_L1)
            m_line += u' ';
        else if (isOpenDocument() && name == "page"_L1)
            endPage();
    }

    void end()
    {
        if (isOpenDocument() ? isParagraph() : m_xml.name() == "t"_L1)
            --m_inText;
        if (isParagraph()) {
            m_page += m_line.trimmed() + u'\n';
            m_line.clear();
        }
    }

    void endPage()
    {
        if (!m_page.trimmed().isEmpty())
            m_pages.append(m_page.trimmed());
        m_page.clear();
    }

    QXmlStreamReader m_xml;
    int m_inText = 0;
    QString m_line;
    QString m_page;
    QStringList m_pages;
};

OfficeText shortened(const QStringList& parts)
{
    OfficeText text;
    qsizetype left = longestOfficeText;
    for (const QString& part : parts) {
        if (left <= 0 || text.parts.size() >= mostOfficeParts) {
            text.isWhole = false;
            break;
        }
        text.isWhole = text.isWhole && part.size() <= left;
        text.parts.append(part.left(left));
        left -= part.size();
    }
    return text;
}

} // namespace

Result<OfficeText> textOfOffice(const QString& path)
{
    if (!QFile(path).open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, {}});
    const auto damaged = [] { return fail(Problem::Damaged, cause::notAnOfficeDocument); };
    const Archive opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    constexpr size_t blockSize = 64 * 1024;
    if (archive_read_open_filename(opened.get(), QFile::encodeName(path).constData(), blockSize)
        != ARCHIVE_OK)
        return damaged();
    QMap<int, QStringList> parts;
    DeckOrder deck;
    archive_entry* entry = nullptr;
    int outcome = archive_read_next_header(opened.get(), &entry);
    for (; outcome == ARCHIVE_OK; outcome = archive_read_next_header(opened.get(), &entry)) {
        const char* name = archive_entry_pathname(entry);
        const QString inside = QString::fromUtf8(name);
        const std::optional<int> place = placeOf(inside);
        if (!place && !DeckOrder::isAbout(inside))
            continue;
        const std::optional<QByteArray> bytes = bytesOf(opened.get());
        if (!place) {
            deck.take(inside, bytes.value_or(QByteArray()));
            continue;
        }
        const std::optional<QStringList> text
            = bytes ? TextGatherer(*bytes).gather() : std::nullopt;
        if (!text)
            return damaged();
        parts.insert(*place, *text);
    }
    if (outcome != ARCHIVE_EOF || parts.isEmpty())
        return damaged();
    QStringList all;
    for (const int place : deck.sorted(parts.keys())) {
        const QStringList& each = parts[place];
        all += each.isEmpty() ? QStringList(QString()) : each;
    }
    return shortened(all);
}

} // namespace muniment::documents
