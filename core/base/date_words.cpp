// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace muniment {

namespace {

class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)

public:
    //: The code of this language, by which months are named: de
    static QLocale locale() { return QLocale(tr("C")); }

    //: The forms of a date, as in the list of expressions of QDate
    static QString form(DateForm form)
    {
        switch (form) {
        case DateForm::Day:
            return tr("d MMMM yyyy");
        case DateForm::ShortDay:
            return tr("d MMM yyyy");
        case DateForm::DayOfYear:
            return tr("d MMMM");
        case DateForm::DayOfMonth:
            return tr("d");
        case DateForm::Month:
            return tr("MMMM yyyy");
        case DateForm::ShortMonth:
            return tr("MMM");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString dateWords(Date date, DateForm form)
{
    return DateWords::locale().toString(date, DateWords::form(form));
}

} // namespace muniment
