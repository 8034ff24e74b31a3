// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/staff.h"

#include "core/sample/strokes.h"

#include <QSet>

#include <array>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

struct Window
{
    qsizetype from;
    qsizetype until;
};

// Index 0 is the last quarter of 2025.
constexpr std::array<Window, 5> windows{{{0, 403}, {27, 435}, {56, 471}, {86, 498}, {114, 531}}};

QString plainLetters(const QString& name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.isLetter() && letter.unicode() < 128)
            plain += letter;
        else if (letter == u' ')
            plain += u'.';
    }
    return plain;
}

QList<StaffMember> madeUpStaff()
{
    const QStringList firstNames{u"Maeve"_s, u"Liam"_s, u"Sofie"_s, u"Tomás"_s, u"Ingrid"_s,
        u"Pavel"_s, u"Noor"_s, u"Chiara"_s, u"Emeka"_s, u"Yusuf"_s, u"Hélène"_s, u"Dmitri"_s,
        u"Anneke"_s, u"Ruairí"_s, u"Zofia"_s, u"Mateus"_s, u"Katrin"_s, u"Olamide"_s, u"Björn"_s,
        u"Farah"_s, u"Cormac"_s, u"Lucía"_s, u"Ewan"_s, u"Mirela"_s};
    const QStringList lastNames{u"Kelly"_s, u"de Vries"_s, u"Nowicki"_s, u"O'Shea"_s, u"Bianchi"_s,
        u"Hansen"_s, u"Adeyemi"_s, u"Fischer"_s, u"Moreau"_s, u"Novák"_s, u"Silva"_s, u"Murphy"_s,
        u"Jansen"_s, u"Popescu"_s, u"Dunne"_s, u"Okoye"_s, u"Larsson"_s, u"Weber"_s, u"Costa"_s,
        u"Gallagher"_s, u"Visser"_s, u"Petrov"_s, u"Whelan"_s, u"Aydın"_s, u"Quinn"_s, u"Rossi"_s};
    const QStringList departments{u"Claims Dublin"_s, u"Claims Dublin"_s, u"Claims Rotterdam"_s,
        u"Claims Rotterdam"_s, u"Payments"_s, u"Platform Operations"_s, u"Analytics"_s,
        u"Legal and Compliance"_s};
    const QStringList roles{u"claims.handler"_s, u"claims.reader"_s, u"claims.handler"_s,
        u"claims.senior"_s, u"payments.release"_s, u"platform.operator"_s, u"analytics.user"_s,
        u"claims.reader"_s};

    Chance chance(u"the staff of Clearwater"_s);
    QList<StaffMember> all;
    QSet<QString> taken;
    while (all.size() < windows.back().until) {
        const QString name = chance.pick(firstNames) + u' ' + chance.pick(lastNames);
        if (taken.contains(name))
            continue;
        taken.insert(name);
        const int department = chance.between(0, int(departments.size()) - 1);
        all.append({name, plainLetters(name) + u"@clearwater.example"_s, departments.at(department),
            roles.at(department)});
    }
    return all;
}

} // namespace

const QList<StaffMember>& staff()
{
    static const QList<StaffMember> all = madeUpStaff();
    return all;
}

QList<StaffMember> activeStaff(int quarterNumber)
{
    const Window window = windows.at(size_t(quarterNumber));
    return staff().sliced(window.from, window.until - window.from);
}

QList<StaffMember> leaversOf(int quarterNumber)
{
    const Window before = windows.at(size_t(quarterNumber - 1));
    const Window now = windows.at(size_t(quarterNumber));
    return staff().sliced(before.from, now.from - before.from);
}

} // namespace muniment::sample
