// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"

#include "core/base/canonical_json.h"
#include "core/base/sabotage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace muniment::vault {

namespace {

constexpr QLatin1String personMember("person");
constexpr QLatin1String hostMember("host");
constexpr QLatin1String sinceMember("since");
constexpr QLatin1String processMember("process");

Holder readHolder(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    return Holder{object.value(personMember).toString(), object.value(hostMember).toString(),
        object.value(sinceMember).toString()};
}

} // namespace

QString VaultLock::pathFor(const QString& vaultPath)
{
    return vaultPath + QStringLiteral(".lock");
}

VaultLock::Outcome VaultLock::acquire(const QString& vaultPath, Instant now)
{
    if (sabotaged(Sabotage::SkipLock))
        return Outcome::Locked;
    const QString path = pathFor(vaultPath);
    QString reason;
    switch (m_lock.tryLock(path, &reason)) {
    case platform::FileLock::Outcome::HeldByAnother:
        m_holder = readHolder(path);
        return Outcome::HeldByAnother;
    case platform::FileLock::Outcome::Failed:
        return Outcome::NotPossible;
    case platform::FileLock::Outcome::Locked:
        break;
    }
    m_lock.writeText(canonicalJson(QJsonObject{
        {personMember, platform::userName()},
        {hostMember, platform::hostName()},
        {sinceMember, now.toText()},
        {processMember, platform::processId()},
    }));
    return Outcome::Locked;
}

} // namespace muniment::vault
