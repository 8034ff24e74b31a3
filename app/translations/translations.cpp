// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"

#include "core/base/english_words.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace muniment::translations {

using namespace Qt::StringLiterals;

namespace {

// Our own words: those of the language chosen, or the English ones where a thread asks for them.
// English has a file of its own, for its plurals.
class OwnWords final : public QTranslator
{
public:
    OwnWords(const QLocale& locale, QObject* parent)
        : QTranslator(parent)
    {
        const QString folder = u":/translations"_s;
        const bool haveEnglish
            = m_english.load(QLocale(QLocale::English), u"muniment"_s, u"_"_s, folder);
        m_chosen = m_own.load(locale, u"muniment"_s, u"_"_s, folder) ? &m_own : &m_english;
        Q_ASSERT(haveEnglish);
        Q_UNUSED(haveEnglish);
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation,
        int count) const override
    {
        const QTranslator& words = EnglishWords::areAsked() ? m_english : *m_chosen;
        return words.translate(context, source, disambiguation, count);
    }

private:
    QTranslator m_own;
    QTranslator m_english;
    const QTranslator* m_chosen = nullptr;
};

} // namespace

void install(QCoreApplication& application)
{
    // Dates and numbers go with the words.
    const QString wanted = qEnvironmentVariable("MUNIMENT_LANGUAGE");
    if (!wanted.isEmpty())
        QLocale::setDefault(QLocale(wanted));
    const QLocale locale;
    auto* qtWords = new QTranslator(&application);
    if (qtWords->load(
            locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    QCoreApplication::installTranslator(new OwnWords(locale, &application));
}

} // namespace muniment::translations
