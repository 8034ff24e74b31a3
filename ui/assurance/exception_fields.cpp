// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/exception_fields.h"

#include "core/assurance/assurance_register.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::RecordedException;
using assurance::Touches;

namespace {

class ExceptionWords
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionWords)

public:
    static QString touches(Touches touches)
    {
        switch (touches) {
        case Touches::Yes:
            return tr("it touches us");
        case Touches::No:
            return tr("it does not touch us");
        case Touches::Undecided:
            break;
        }
        return tr("undecided");
    }

    static QList<FieldSpec> fields(const RecordedException& exception, qsizetype index)
    {
        const QString heading = tr("Exception %1: %2").arg(index + 1).arg(words(exception));
        const auto isDecided = [key = touchesKey(index)](const FieldValues& values) {
            return textOf(values, key) != assurance::touchesText(Touches::Undecided);
        };
        return {pickField(touchesKey(index), tr("Does it touch us?"),
                    choicesOf({Touches::Undecided, Touches::Yes, Touches::No},
                        &assurance::touchesText, &ExceptionWords::touches))
                    .required()
                    .under(heading),
            textField(answerKey(index), tr("Why, or what we do"))
                .required()
                .askedWhen(isDecided)
                .under(heading)};
    }

    static QString answer(const RecordedException& exception)
    {
        switch (exception.touches) {
        case Touches::Yes:
            return tr("It touches us: %1").arg(exception.ourAnswer);
        case Touches::No:
            return tr("It does not touch us: %1").arg(exception.ourAnswer);
        case Touches::Undecided:
            break;
        }
        return tr("Whether it touches us is undecided.");
    }

private:
    static QString words(const RecordedException& exception)
    {
        return exception.what.result.isEmpty() ? exception.what.test : exception.what.result;
    }
};

} // namespace

QList<RecordedException> exceptionsOf(const View& view, AssuranceDocumentId document)
{
    QList<RecordedException> exceptions = view.facts->assurance.exceptions;
    exceptions.removeIf(
        [document](const RecordedException& each) { return each.documentId != document; });
    return exceptions;
}

QString touchesKey(qsizetype index)
{
    return u"touches_%1"_s.arg(index);
}

QString answerKey(qsizetype index)
{
    return u"answer_%1"_s.arg(index);
}

QList<FieldSpec> exceptionFields(const QList<RecordedException>& exceptions)
{
    QList<FieldSpec> fields;
    for (qsizetype index = 0; index < exceptions.size(); ++index)
        fields += ExceptionWords::fields(exceptions.at(index), index);
    return fields;
}

FieldValues exceptionValues(const QList<RecordedException>& exceptions)
{
    FieldValues values;
    for (qsizetype index = 0; index < exceptions.size(); ++index) {
        values.insert(touchesKey(index), assurance::touchesText(exceptions.at(index).touches));
        values.insert(answerKey(index), exceptions.at(index).ourAnswer);
    }
    return values;
}

Status answerExceptions(vault::Transaction& transaction, const QList<RecordedException>& before,
    const FieldValues& values)
{
    for (qsizetype index = 0; index < before.size(); ++index) {
        const RecordedException& known = before.at(index);
        const Touches touches = assurance::parseTouches(textOf(values, touchesKey(index)))
                                    .value_or(Touches::Undecided);
        const QString answer
            = touches == Touches::Undecided ? QString() : textOf(values, answerKey(index));
        if (touches == known.touches && answer == known.ourAnswer)
            continue;
        if (const Status done
            = assurance::AssuranceRegister::answerException(transaction, known.id, touches, answer);
            !done)
            return done;
    }
    return {};
}

QString answerWords(const RecordedException& exception)
{
    return ExceptionWords::answer(exception);
}

} // namespace muniment::ui
