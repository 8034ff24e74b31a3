// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_words.h"

#include "ui/widgets/screen_dates.h"

#include <QLocale>

namespace muniment::ui {

QString FieldWords::nobody()
{
    //: no person
    return tr("nobody");
}

QString FieldWords::unknown()
{
    //: neither yes nor no
    return tr("unknown");
}

QString FieldWords::yes()
{
    return tr("yes");
}

QString FieldWords::no()
{
    return tr("no");
}

QString FieldWords::notStated()
{
    //: of a field without a value
    return tr("not stated");
}

QString FieldWords::withUnit(const QString& number, const QString& unit)
{
    //: a number and its unit
    return tr("%1 %2").arg(number, unit);
}

QString FieldWords::required(const QString& name)
{
    return tr("%1, required").arg(name);
}

Words FieldWords::needed(const QString& name)
{
    return {{}, tr("\"%1\" is needed.").arg(name), {}};
}

Words FieldWords::notADay(const QString& text)
{
    return {{}, tr("\"%1\" is not a day.").arg(text),
        tr("Type it like %1.").arg(dayOnScreen(Date(2026, 9, 30)))};
}

Words FieldWords::notAPeriod(const QString& text)
{
    return {{}, tr("\"%1\" is not a period.").arg(text),
        tr("Type it like Q3 2026, or like %1.")
            .arg(periodOnScreen({Date(2026, 7, 4), Date(2026, 9, 30)}))};
}

Words FieldWords::endBeforeStart(Date from, Date until)
{
    return {{}, tr("The period ends on %1, before it begins.").arg(dayOnScreen(until)),
        tr("The last day is %1 or later.").arg(dayOnScreen(from))};
}

Words FieldWords::notAMoment(const QString& text)
{
    return {{}, tr("\"%1\" is not a day with its time.").arg(text),
        tr("Type it like %1 17:02.").arg(dayOnScreen(Date(2026, 9, 30)))};
}

Words FieldWords::notANumber(const QString& text)
{
    return {{}, tr("\"%1\" is not a number.").arg(text), {}};
}

Words FieldWords::notWhole(const QString& text)
{
    return {{}, tr("\"%1\" has more decimals than are kept here.").arg(text), {}};
}

Words FieldWords::notAUnit(const QString& text, const QStringList& units)
{
    return {{}, tr("\"%1\" is not a unit of this field.").arg(text),
        tr("Units are: %1.").arg(units.join(u", "))};
}

Words FieldWords::tooSmall(const QString& least)
{
    return {{}, tr("It must be at least %1.").arg(least), {}};
}

Words FieldWords::tooLarge(const QString& most)
{
    return {{}, tr("It must be at most %1.").arg(most), {}};
}

Words FieldWords::notAChoice(const QString& text)
{
    return {{}, tr("\"%1\" is not in the list.").arg(text), {}};
}

QString FieldWords::readAsDay(Date day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString FieldWords::readAsMoment(const ZonedInstant& moment)
{
    return momentOnScreen(moment);
}

QString FieldWords::readAsPeriod(const Period& period)
{
    //: how a typed period is understood; the number is that of its days
    return tr("%1 - %2, %n day(s)", nullptr, int(period.days()))
        .arg(dayOnScreen(period.from), dayOnScreen(period.until));
}

QString FieldWords::notKeptYet(const QString& typed)
{
    constexpr qsizetype most = 200;
    const QString line = typed.simplified();
    //: what was typed when the field became read only
    return tr("Typed, and not kept yet: %1")
        .arg(line.size() > most ? line.left(most) + u'…' : line);
}

QString FieldWords::textKeys()
{
    return tr("Ctrl+Enter keeps it, Esc takes it back.");
}

QString lineOf(const Words& words)
{
    return words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next;
}

} // namespace muniment::ui
