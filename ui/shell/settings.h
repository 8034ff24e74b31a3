// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace muniment::ui {

template <typename Value>
struct Setting
{
    const char* key;
    Value fallback;
};

// All that the window remembers at this desk. What follows from a vault stands in the vault.
namespace setting {
inline const Setting<QString> appearance{"window/appearance", QStringLiteral("system")};
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QString> navigation{"window/navigation", QStringLiteral("by_width")};
inline const Setting<QStringList> recentVaults{"vaults/recent", {}};
} // namespace setting

// Typed access. A value that equals its default is not stored, so that better defaults of a later
// version reach everyone; keys that this version does not know are left alone.
class Settings
{
public:
    explicit Settings(QSettings& store)
        : m_store(store)
    {
    }

    template <typename Value>
    [[nodiscard]] Value get(const Setting<Value>& setting) const
    {
        return m_store.value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback))
            .template value<Value>();
    }

    template <typename Value>
    void set(const Setting<Value>& setting, const Value& value)
    {
        if (value == setting.fallback)
            m_store.remove(QLatin1String(setting.key));
        else
            m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

    // Of one part of the window, by its name: columns of a list, sizes of a splitter.
    [[nodiscard]] QByteArray layout(const QString& part) const;
    void setLayout(const QString& part, const QByteArray& state);

    // The folder last used for a task: "open_vault".
    [[nodiscard]] QString folder(const QString& task) const;
    void setFolder(const QString& task, const QString& path);

    // Of one vault, by its id: "scope", "period".
    [[nodiscard]] QString choice(const QString& vault, const QString& what) const;
    void setChoice(const QString& vault, const QString& what, const QString& value);

    void noteRecentVault(const QString& path); // newest first, ten at most
    void forgetRecentVault(const QString& path);

private:
    QSettings& m_store;
};

} // namespace muniment::ui
