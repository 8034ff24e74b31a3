// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace muniment::cli {

// What was wrong with a command line, in words of ours: the parser has its own in English alone.
Error usageError(const CLI::App& app, const CLI::ParseError& error);
Error usageError(const QString& sentence);

// For the checks of values; the option's name stands in front.
QString notANumberWords(const QString& given, qint64 least, qint64 most);
QString notAChoiceWords(const QString& given, const QStringList& choices);
QString notTextWords(const QString& spelledOut);
QString emptyWords();
QString notAStepWords(const QString& given);

QString missingWords(const QString& name); // "FILE is missing."
QString oneOfWords(const QString& one, const QString& other); // where none or both were given

} // namespace muniment::cli
