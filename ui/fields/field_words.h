// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/words.h"

#include <QCoreApplication>
#include <QString>

namespace muniment::ui {

// What fields say of themselves.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    static QString nobody();
    static QString unknown();
    static QString yes();
    static QString no();
    static QString notStated();
    static QString withUnit(const QString& number, const QString& unit); // "13 months"
    static QString required(const QString& name); // for readers: "Name, required"

    static Words needed(const QString& name);
    static Words notADay(const QString& text);
    static Words notAPeriod(const QString& text);
    static Words endBeforeStart(Date from, Date until);
    static Words notAMoment(const QString& text);
    static Words notANumber(const QString& text);
    static Words notWhole(const QString& text);
    static Words notAUnit(const QString& text, const QStringList& units);
    static Words tooSmall(const QString& least);
    static Words tooLarge(const QString& most);
    static Words notAChoice(const QString& text);

    static QString readAsDay(Date day); // "Wednesday, 30 September 2026"
    static QString readAsMoment(const ZonedInstant& moment);
    static QString readAsPeriod(const Period& period); // "1 Jul 2026 - 30 Sep 2026, 92 days"
    static QString notKeptYet(const QString& typed);
    static QString textKeys(); // how a text of many lines is kept
};

// Sentence and next step on one line, as it stands beside a field.
QString lineOf(const Words& words);

} // namespace muniment::ui
