// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QString>

#include <functional>

namespace muniment::ui {

struct Question
{
    Words words;
    QString yes; // what the button says that goes on
};

struct FileQuestion
{
    enum class Kind { Open, Save };
    Kind kind = Kind::Open;
    QString task; // the folder is remembered for each task
    QString title;
    QString filter; // "Vaults (*.muniment)"
    QString suffix; // added to a name without one
    QString name; // proposed
};

struct TextQuestion
{
    Words words;
    QString label; // of the field
    QString value; // proposed
    QString yes; // what the button says that goes on
};

enum class Answer { Yes, No };

// Asks a person. Every question is answered later, in a callback, never by waiting; tests answer
// from a script.
class Prompter
{
public:
    virtual ~Prompter() = default;

    virtual void tell(const Words& words) = 0;
    virtual void confirm(const Question& question, std::function<void(Answer)> then) = 0;
    // Not called when the person cancels, or with an empty text.
    virtual void askText(
        const TextQuestion& question, std::function<void(const QString& text)> then)
        = 0;
    // Not called when the person cancels.
    virtual void chooseFile(
        const FileQuestion& question, std::function<void(const QString& path)> then)
        = 0;
};

} // namespace muniment::ui
