// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/InputSource.hh>

#include <functional>
#include <memory>
#include <string>

namespace muniment::documents {

class PdfSource;

// Lets one source file of many be open at a time, and says which one is being read. A merge of a
// thousand files must not need a thousand descriptors, and a crash must have a culprit.
class OpenFile
{
public:
    using Marker = std::function<void(int index)>;

    explicit OpenFile(Marker marker = {})
        : m_marker(std::move(marker))
    {
    }
    [[nodiscard]] int index() const { return m_index; } // -1: nothing was read yet

    // libqpdf takes a stream that cannot be read for an empty one, and goes on. So what could not
    // be opened, or ended too early, is remembered here. -1: nothing since it was forgotten.
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    void forgetUnreadable() { m_unreadable = -1; }

private:
    friend class PdfSource;
    void switchTo(PdfSource* source, int index);
    void forget(const PdfSource* source);

    PdfSource* m_source = nullptr;
    int m_index = -1;
    int m_unreadable = -1;
    Marker m_marker;
};

// A file that libqpdf reads, opened when it is read and closed when another one is. A small one
// lies in memory for as long: libqpdf jumps about in a file, and each jump would ask the system.
class PdfSource final : public InputSource
{
public:
    PdfSource(std::shared_ptr<OpenFile> open, std::string path, int index);
    ~PdfSource() override;

    qpdf_offset_t findAndSkipNextEOL() override;
    std::string const& getName() const override { return m_path; }
    qpdf_offset_t tell() override;
    void seek(qpdf_offset_t offset, int whence) override;
    void rewind() override;
    size_t read(char* into, size_t length) override;
    void unreadCh(char ch) override;

private:
    friend class OpenFile;
    InputSource& file();
    void close();

    std::shared_ptr<OpenFile> m_open;
    std::string m_path;
    int m_index;
    std::unique_ptr<InputSource> m_file;
    qpdf_offset_t m_position = 0;
};

} // namespace muniment::documents
