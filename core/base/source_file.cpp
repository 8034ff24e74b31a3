// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_file.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <filesystem>
#include <system_error>

namespace muniment::base {

namespace {

using namespace Qt::StringLiterals;
namespace files = std::filesystem;

class SourceMessages
{
    Q_DECLARE_TR_FUNCTIONS(SourceMessages)

public:
    static Words words(const Error& error)
    {
        const QString path = error.values.value(0);
        if (error.is(cause::linkIsALoop))
            return {tr("Link in a circle"),
                tr("%1 is a symbolic link that leads back to itself.").arg(path),
                tr("Choose the file that was meant.")};
        if (error.is(cause::linkLeadsNowhere))
            return {tr("Link leads nowhere"),
                tr("%1 is a symbolic link to %2, which is not there.")
                    .arg(path, error.values.value(1)),
                tr("Choose the file that was meant.")};
        const QString onlyFiles = tr("Write its content into a file and choose that.");
        if (error.is(cause::isAPipe))
            return {tr("Not a file"), tr("%1 is a pipe, not a file.").arg(path), onlyFiles};
        if (error.is(cause::isASocket))
            return {tr("Not a file"), tr("%1 is a socket, not a file.").arg(path),
                tr("Choose a file.")};
        if (error.is(cause::isADevice))
            return {tr("Not a file"), tr("%1 is a device, not a file.").arg(path), onlyFiles};
        if (error.is(cause::fileIsEmpty))
            return {tr("Empty file"), tr("%1 holds no bytes.").arg(path),
                tr("Check that it was saved or downloaded whole.")};
        return {tr("Size not told"),
            tr("%1 holds other than its size says: the system makes it up while it is read.")
                .arg(path),
            tr("Copy it to a file and choose the copy.")};
    }
};

// A byte stands as the low half of a character whose high half is missing.
constexpr char16_t firstStray = 0xdc00;

bool isStray(const QString& name, qsizetype at)
{
    return name.at(at).isLowSurrogate() && (at == 0 || !name.at(at - 1).isHighSurrogate());
}

QString reasonOf(const std::error_code& error)
{
    return QString::fromStdString(error.message());
}

} // namespace

Status checkIsFile(const QString& path)
{
    const files::path native(QFile::encodeName(path).toStdString());
    std::error_code error;
    const files::file_status led = files::status(native, error);
    if (error == std::errc::too_many_symbolic_link_levels)
        return fail(Problem::Refused, cause::linkIsALoop, {path});
    switch (led.type()) {
    case files::file_type::regular:
        return {};
    case files::file_type::directory:
        return fail(Problem::Refused, cause::targetIsAFolder, {path});
    case files::file_type::fifo:
        return fail(Problem::Refused, cause::isAPipe, {path});
    case files::file_type::socket:
        return fail(Problem::Refused, cause::isASocket, {path});
    case files::file_type::block:
    case files::file_type::character:
        return fail(Problem::Refused, cause::isADevice, {path});
    case files::file_type::not_found:
        break;
    default:
        return fail(Problem::Unreadable, cause::fileUnreadable, {path, reasonOf(error)});
    }
    std::error_code unknown;
    const files::path target = files::read_symlink(native, unknown);
    if (unknown)
        return fail(Problem::NotFound, cause::fileNotFound, {path});
    return fail(Problem::NotFound, cause::linkLeadsNowhere,
        {path, spelledOut(nameFromBytes(target.native()))});
}

Status checkHoldsBytes(const QString& path)
{
    if (const Status file = checkIsFile(path); !file)
        return file;
    const auto stamp = platform::fileStampAt(path);
    if (!stamp || stamp->size > 0)
        return {}; // whoever reads it says why that fails
    QString reason;
    const int descriptor = platform::openForReading(path, &reason);
    if (descriptor < 0)
        return fail(Problem::Unreadable, cause::fileUnreadable, {path, reason});
    char byte = 0;
    const qint64 read = platform::readDescriptor(descriptor, &byte, 1, &reason);
    platform::closeDescriptor(descriptor);
    if (read < 0)
        return fail(Problem::Unreadable, cause::fileUnreadable, {path, reason});
    return fail(Problem::Refused, read == 0 ? cause::fileIsEmpty : cause::sizeNotTold, {path});
}

QString nameFromBytes(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    text.clear();
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += QChar(char16_t(value < 0x80 ? value : firstStray + value));
    }
    return text;
}

bool isText(const QString& name)
{
    for (qsizetype at = 0; at < name.size(); ++at)
        if (isStray(name, at))
            return false;
    return true;
}

QString spelledOut(const QString& name)
{
    QString spelled;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isStray(name, at))
            spelled += u"\\x"_s
                + QString::number(uint(name.at(at).unicode() - firstStray), 16).toUpper();
        else
            spelled += name.at(at);
    }
    return spelled;
}

Words sourceWords(const Error& error)
{
    return SourceMessages::words(error);
}

} // namespace muniment::base
