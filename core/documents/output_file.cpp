// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/output_file.h"

#include "core/base/base_messages.h"

#include <cerrno>

namespace muniment::documents {

Status OutputFile::open()
{
    return QFile::open(QIODevice::WriteOnly | QIODevice::Truncate) ? Status() : failed();
}

Status OutputFile::finish()
{
    if (m_status && !flush())
        m_status = failed();
    close();
    if (m_status && error() != QFileDevice::NoError)
        m_status = failed();
    return m_status;
}

qint64 OutputFile::writeData(const char* data, qint64 size)
{
    const qint64 written = QFile::writeData(data, size);
    // The next write forgets the error of this one.
    if (m_status && written != size)
        m_status = failed();
    return written;
}

Status OutputFile::failed() const
{
    if (error() == QFileDevice::ResourceError)
        return fail(Problem::Unwritable, base::cause::diskFull, {fileName()});
    return fail(Problem::Unwritable, base::cause::fileUnwritable, {fileName(), errorString()});
}

tl::unexpected<Error> notWritten(const QString& path, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return fail(Problem::Unwritable, base::cause::diskFull, {path});
    return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, qt_error_string(error)});
}

} // namespace muniment::documents
