// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

namespace muniment::documents {

// A file that a library writes to without looking whether it could. Nothing that was not written is
// taken for written: `finish` says what the first write that failed met.
class OutputFile : public QFile
{
public:
    explicit OutputFile(const QString& path)
        : QFile(path)
    {
    }

    Status open(); // new or emptied
    Status finish(); // also where a write before it failed

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    using QFile::open;
    [[nodiscard]] Status failed() const;

    Status m_status;
};

// What stands in the way of writing, by the errno of the call that failed.
tl::unexpected<Error> notWritten(const QString& path, int error);

} // namespace muniment::documents
