// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentVaultsKept = 10;

void put(QSettings& store, const QString& key, const QVariant& value, bool isDefault)
{
    if (isDefault)
        store.remove(key);
    else
        store.setValue(key, value);
}

} // namespace

QByteArray Settings::layout(const QString& part) const
{
    return m_store.value(u"layout/"_s + part).toByteArray();
}

void Settings::setLayout(const QString& part, const QByteArray& state)
{
    put(m_store, u"layout/"_s + part, state, state.isEmpty());
}

QString Settings::folder(const QString& task) const
{
    return m_store.value(u"folders/"_s + task, QDir::homePath()).toString();
}

void Settings::setFolder(const QString& task, const QString& path)
{
    put(m_store, u"folders/"_s + task, path, path == QDir::homePath());
}

QString Settings::choice(const QString& vault, const QString& what) const
{
    return m_store.value(u"vault-"_s + vault + u'/' + what).toString();
}

void Settings::setChoice(const QString& vault, const QString& what, const QString& value)
{
    put(m_store, u"vault-"_s + vault + u'/' + what, value, value.isEmpty());
}

void Settings::noteRecentVault(const QString& path)
{
    QStringList recent = get(setting::recentVaults);
    recent.removeAll(path);
    recent.prepend(path);
    set(setting::recentVaults, recent.first(qMin(recent.size(), recentVaultsKept)));
}

void Settings::forgetRecentVault(const QString& path)
{
    QStringList recent = get(setting::recentVaults);
    recent.removeAll(path);
    set(setting::recentVaults, recent);
}

} // namespace muniment::ui
