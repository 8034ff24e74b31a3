// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

bool install(QCoreApplication& application, const QLocale& locale, const QString& name,
    const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file of its own, for its plurals.
    if (!install(application, locale, u"muniment"_s, u":/translations"_s))
        install(application, QLocale(QLocale::English), u"muniment"_s, u":/translations"_s);
}

} // namespace muniment::ui
