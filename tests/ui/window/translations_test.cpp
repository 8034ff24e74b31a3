// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"

#include "core/base/date_words.h"
#include "core/standing/standing_messages.h"
#include "tests/support/test_main.h"
#include "ui/preview/file_words.h"

#include <QCoreApplication>

namespace muniment::translations {

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutATranslationDatesAreEnglish();
    void otherLanguagesAreAnsweredInEnglishWithItsPlurals();
    void germanIsSpokenByCoreAndWindowAlike();
};

void TranslationsTest::withoutATranslationDatesAreEnglish()
{
    QCOMPARE_EQ(dateWords(Date(2026, 5, 4), DateForm::Day), u"4 May 2026"_s);
}

void TranslationsTest::otherLanguagesAreAnsweredInEnglishWithItsPlurals()
{
    qputenv("MUNIMENT_LANGUAGE", "fr");
    install(*QCoreApplication::instance());
    QCOMPARE_EQ(ui::fileCountWords(1), u"1 file"_s);
    QCOMPARE_EQ(ui::fileCountWords(2), u"2 files"_s);
    QCOMPARE_EQ(dateWords(Date(2026, 5, 4), DateForm::Day), u"4 May 2026"_s);
}

// Last: what is installed stays.
void TranslationsTest::germanIsSpokenByCoreAndWindowAlike()
{
    qputenv("MUNIMENT_LANGUAGE", "de");
    install(*QCoreApplication::instance());
    QCOMPARE_EQ(ui::fileCountWords(2), u"2 Dateien"_s);
    QCOMPARE_EQ(dateWords(Date(2026, 5, 4), DateForm::Day), u"4. Mai 2026"_s);
    QCOMPARE_EQ(
        standing::periodWords({Date(2026, 5, 4), Date(2026, 6, 7)}), u"4. Mai bis 7. Juni 2026"_s);
}

MUNIMENT_TEST(TranslationsTest, "translations_test")

} // namespace muniment::translations

#include "translations_test.moc"
