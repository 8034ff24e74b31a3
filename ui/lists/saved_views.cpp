// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/saved_views.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::ui {

SavedViews::SavedViews(Settings& settings, const QString& list)
    : m_settings(settings)
    , m_part(list + u"/views"_s)
{
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.layout(m_part)).array();
    for (const QJsonValue& each : stored) {
        const QString name = each["name"_L1].toString();
        QStringList shown;
        for (const QJsonValue& column : each["shown"_L1].toArray())
            shown.append(column.toString());
        if (!name.isEmpty())
            views.append({name, arrangementOf(each["arrangement"_L1].toObject()),
                QByteArray::fromBase64(each["columns"_L1].toString().toLatin1()), shown});
    }
    return views;
}

std::optional<SavedView> SavedViews::view(const QString& name) const
{
    for (const SavedView& each : all())
        if (each.name == name)
            return each;
    return {};
}

void SavedViews::save(const SavedView& view)
{
    QList<SavedView> views = all();
    const auto at = std::find_if(views.begin(), views.end(),
        [&view](const SavedView& each) { return each.name == view.name; });
    if (at == views.end())
        views.append(view);
    else
        *at = view;
    std::sort(views.begin(), views.end(), [](const SavedView& a, const SavedView& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    store(views);
}

void SavedViews::remove(const QString& name)
{
    QList<SavedView> views = all();
    views.removeIf([&name](const SavedView& each) { return each.name == name; });
    store(views);
}

void SavedViews::store(const QList<SavedView>& views)
{
    QJsonArray stored;
    for (const SavedView& each : views)
        stored.append(
            QJsonObject{{u"name"_s, each.name}, {u"arrangement"_s, savedForm(each.arrangement)},
                {u"columns"_s, QString::fromLatin1(each.columns.toBase64())},
                {u"shown"_s, QJsonArray::fromStringList(each.shown)}});
    m_settings.setLayout(m_part,
        views.isEmpty() ? QByteArray() : QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace muniment::ui
