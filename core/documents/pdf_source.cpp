// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_source.h"

#include <QFile>

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/FileInputSource.hh>

#include <cstdio>

namespace muniment::documents {

namespace {

// A file as memory, where that can be.
class MappedFile final : public BufferInputSource
{
public:
    static std::unique_ptr<InputSource> open(const std::string& path)
    {
        auto file = std::make_unique<QFile>(QFile::decodeName(path.c_str()));
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file->size() == 0)
            return nullptr;
        uchar* bytes = file->map(0, file->size());
        if (!bytes)
            return nullptr;
        return std::unique_ptr<InputSource>(new MappedFile(path, std::move(file), bytes));
    }

private:
    MappedFile(const std::string& path, std::unique_ptr<QFile> file, uchar* bytes)
        : BufferInputSource(path, new Buffer(bytes, size_t(file->size())), true)
        , m_file(std::move(file))
    {
    }

    std::unique_ptr<QFile> m_file;
};

std::unique_ptr<InputSource> opened(const std::string& path)
{
    if (auto mapped = MappedFile::open(path))
        return mapped;
    return std::make_unique<FileInputSource>(path.c_str());
}

} // namespace

void OpenFile::switchTo(PdfSource* source, int index)
{
    if (m_source == source)
        return;
    if (m_source)
        m_source->close();
    m_source = source;
    if (index != m_index && m_marker)
        m_marker(index);
    m_index = index;
}

void OpenFile::forget(const PdfSource* source)
{
    if (m_source == source)
        m_source = nullptr;
}

PdfSource::PdfSource(std::shared_ptr<OpenFile> open, std::string path, int index)
    : m_open(std::move(open))
    , m_path(std::move(path))
    , m_index(index)
{
}

PdfSource::~PdfSource()
{
    m_open->forget(this);
}

InputSource& PdfSource::file()
{
    m_open->switchTo(this, m_index);
    if (!m_file) {
        const int before = m_open->m_unreadable;
        m_open->m_unreadable = m_index; // should the next line be the last
        m_file = opened(m_path);
        m_open->m_unreadable = before;
        m_file->seek(m_position, SEEK_SET);
    }
    return *m_file;
}

void PdfSource::close()
{
    m_position = m_file ? m_file->tell() : m_position;
    m_file.reset();
}

qpdf_offset_t PdfSource::findAndSkipNextEOL()
{
    const qpdf_offset_t found = file().findAndSkipNextEOL();
    setLastOffset(m_file->getLastOffset());
    return found;
}

qpdf_offset_t PdfSource::tell()
{
    return m_file ? m_file->tell() : m_position;
}

void PdfSource::seek(qpdf_offset_t offset, int whence)
{
    file().seek(offset, whence);
}

void PdfSource::rewind()
{
    file().rewind();
}

size_t PdfSource::read(char* into, size_t length)
{
    const size_t count = file().read(into, length);
    setLastOffset(m_file->getLastOffset());
    if (count == 0 && length > 0)
        m_open->m_unreadable = m_index;
    return count;
}

void PdfSource::unreadCh(char ch)
{
    file().unreadCh(ch);
}

} // namespace muniment::documents
