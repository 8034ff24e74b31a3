// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/file_preview.h"

#include "core/base/base_messages.h"
#include "core/binder/text_decoding.h"
#include "ui/evidence/evidence_rows.h"
#include "ui/evidence/evidence_words.h"
#include "ui/shell/helper_page_source.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/empty_page.h"

#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr qint64 shownTextBytes = 512 * 1024;

struct ReadText
{
    QString text;
    bool isWhole = true;
};

// Where text is cut inside a character of UTF-8, what is left of it makes all of it look like
// another encoding.
void dropCutCharacter(QByteArray& bytes)
{
    constexpr qsizetype longest = 4;
    for (qsizetype back = 1; back <= qMin(longest, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if ((byte & 0xc0) == 0x80)
            continue; // not the first of its character
        const qsizetype whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        if (back < whole)
            bytes.chop(back);
        return;
    }
}

Result<ReadText> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    QByteArray bytes = file.read(shownTextBytes);
    const bool isWhole = bytes.size() == file.size();
    if (!isWhole)
        dropCutCharacter(bytes);
    return ReadText{binder::decodedText(bytes), isWhole};
}

} // namespace

FilePreview::FilePreview(JobRunner& jobs, documents::HelperClient helper,
    std::shared_ptr<ContentFiles> contents, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_helper(std::move(helper))
    , m_contents(std::move(contents))
    , m_reading(jobs)
    , m_stack(new QStackedWidget)
    , m_pages(new DocumentView)
    , m_text(new QPlainTextEdit)
    , m_words(new EmptyPage)
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void FilePreview::showNothing(const QString& words)
{
    m_reading.stop();
    m_shown = {};
    m_pages->showDocument(nullptr);
    m_words->setWords(words);
    m_stack->setCurrentWidget(m_words);
}

void FilePreview::showFile(const evidence::EvidenceFile& file)
{
    if (m_shown == file.content)
        return;
    const Preview preview = previewOf(file.mediaType);
    if (preview == Preview::Facts) {
        showNothing(tr("A file of this kind (%1) is kept as it is and not shown here.")
                        .arg(typeWords(file.mediaType)));
        m_shown = file.content;
        return;
    }
    m_shown = file.content;
    if (preview == Preview::Text) {
        showText(file);
        return;
    }
    m_reading.stop();
    const auto find = [contents = m_contents, digest = file.content](
                          const JobContext& job) { return contents->pathOf(digest, job); };
    m_pages->showDocument(std::make_unique<HelperPageSource>(m_jobs, m_helper,
        preview == Preview::Pdf ? HelperPageSource::Kind::Pdf : HelperPageSource::Kind::Picture,
        find));
    m_stack->setCurrentWidget(m_pages);
}

void FilePreview::showText(const evidence::EvidenceFile& file)
{
    m_pages->showDocument(nullptr);
    const auto work = [contents = m_contents, digest = file.content](
                          const JobContext& job) -> Result<ReadText> {
        const Result<QString> path = contents->pathOf(digest, job);
        if (!path)
            return failWith(path);
        return readText(*path);
    };
    m_reading.run(this, work, [this](Result<ReadText> read) {
        if (!read) {
            m_words->setWords(wordsFor(read.error()).sentence);
            m_stack->setCurrentWidget(m_words);
            return;
        }
        m_text->setPlainText(
            read->isWhole ? read->text : read->text + tr("\n\n[The first 512 KB are shown.]"));
        m_stack->setCurrentWidget(m_text);
    });
}

} // namespace muniment::ui
