// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/digest_list.h"

#include "core/base/base_messages.h"
#include "core/binder/binder_messages.h"

#include <QFile>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestList = 64LL * 1024 * 1024;
constexpr qsizetype digestLength = 64;

tl::unexpected<Error> unreadable(const QString& line)
{
    return fail(Problem::Damaged, cause::listUnreadable, {line.left(80)});
}

// sha256sum writes a name with a newline or backslash escaped, and says so by a leading backslash.
QByteArray lineOf(const ListedDigest& entry)
{
    QByteArray name = QFile::encodeName(entry.path);
    const bool escaped = name.contains('\\') || name.contains('\n') || name.contains('\r');
    name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return (escaped ? "\\" : "") + entry.digest.toHex().toLatin1() + "  " + name + '\n';
}

QByteArray unescaped(const QByteArray& name)
{
    QByteArray plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i) != '\\' || i + 1 == name.size()) {
            plain += name.at(i);
            continue;
        }
        ++i;
        plain += name.at(i) == 'n' ? '\n' : name.at(i) == 'r' ? '\r' : name.at(i);
    }
    return plain;
}

} // namespace

QByteArray digestListText(const QList<ListedDigest>& list)
{
    QByteArray text;
    for (const ListedDigest& each : list)
        text += lineOf(each);
    return text;
}

Result<QList<ListedDigest>> parseDigestList(const QByteArray& text)
{
    QList<ListedDigest> list;
    const QList<QByteArray> lines = text.split('\n');
    for (QByteArray line : lines) {
        if (line.isEmpty())
            continue;
        const QString shown = QString::fromUtf8(line);
        const bool escaped = line.startsWith('\\');
        if (escaped)
            line.remove(0, 1);
        const auto digest = Sha256::fromHex(QString::fromLatin1(line.left(digestLength)));
        if (!digest || line.mid(digestLength, 2) != "  " || line.size() <= digestLength + 2)
            return unreadable(shown);
        const QByteArray name = line.mid(digestLength + 2);
        list.append({QFile::decodeName(escaped ? unescaped(name) : name), *digest});
    }
    if (list.isEmpty())
        return unreadable({});
    return list;
}

Result<QList<ListedDigest>> readDigestList(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    if (file.size() > longestList)
        return unreadable({});
    return parseDigestList(file.readAll());
}

Result<Sha256> digestOfFile(const QString& path)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    Sha256Hasher hasher;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(buffer.data(), piece);
        if (got < 0)
            return fail(
                Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
        if (got == 0)
            return hasher.finish();
        hasher.add(QByteArrayView(buffer.constData(), got));
    }
}

} // namespace muniment::binder
