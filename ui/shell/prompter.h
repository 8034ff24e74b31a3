// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace muniment::ui {

struct Question
{
    Words words;
    QString yes; // what the button says that goes on
};

struct FileQuestion
{
    enum class Kind { Open, Save, Folder };
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

struct ChoiceQuestion
{
    struct Offer
    {
        QString text;
        QString detail; // quiet, behind it
    };
    Words words;
    QList<Offer> choices;
    int current = -1; // what is chosen now
    QString yes;
};

struct Change
{
    QString what; // "A-031 claims-db"
    QString before;
    QString after;
};

// For what is wide or cannot be undone: each change is listed, and the button counts them, "Retire
// 14 assets".
struct ChangesQuestion
{
    Words words;
    QList<Change> changes;
    QString yes;
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
    // The place of what was chosen. Not called when the person cancels.
    virtual void choose(const ChoiceQuestion& question, std::function<void(int choice)> then) = 0;
    virtual void confirmChanges(const ChangesQuestion& question, std::function<void(Answer)> then)
        = 0;
    // Not called when the person cancels.
    virtual void chooseFile(
        const FileQuestion& question, std::function<void(const QString& path)> then)
        = 0;
    // Any number of files that are there.
    virtual void chooseFiles(
        const FileQuestion& question, std::function<void(const QStringList& paths)> then)
        = 0;
};

} // namespace muniment::ui
