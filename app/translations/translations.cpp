// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace muniment::translations {

using namespace Qt::StringLiterals;

namespace {

bool load(QCoreApplication& application, const QLocale& locale, const QString& name,
    const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void install(QCoreApplication& application)
{
    // Dates and numbers go with the words.
    const QString wanted = qEnvironmentVariable("MUNIMENT_LANGUAGE");
    if (!wanted.isEmpty())
        QLocale::setDefault(QLocale(wanted));
    const QLocale locale;
    load(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file of its own, for its plurals.
    if (!load(application, locale, u"muniment"_s, u":/translations"_s))
        load(application, QLocale(QLocale::English), u"muniment"_s, u":/translations"_s);
}

} // namespace muniment::translations
