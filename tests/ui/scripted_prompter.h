// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompter.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace muniment::tests {

// Answers from a script and notes what was said. A question that the script does not hold is noted
// as unexpected and answered by no.
class ScriptedPrompter final : public ui::Prompter
{
public:
    void tell(const Words& words) override { told.append(words.title); }

    void confirm(const ui::Question& question, std::function<void(ui::Answer)> then) override
    {
        if (answers.isEmpty())
            unexpected.append(question.words.title);
        then(answers.isEmpty() ? ui::Answer::No : answers.takeFirst());
    }

    void askText(
        const ui::TextQuestion& question, std::function<void(const QString& text)> then) override
    {
        if (texts.isEmpty())
            unexpected.append(question.words.title);
        else
            then(texts.takeFirst());
    }

    void choose(const ui::ChoiceQuestion& question, std::function<void(int choice)> then) override
    {
        asked.append(question.words.title);
        if (choices.isEmpty())
            unexpected.append(question.words.title);
        else
            then(choices.takeFirst());
    }

    void confirmChanges(
        const ui::ChangesQuestion& question, std::function<void(ui::Answer)> then) override
    {
        asked.append(question.yes);
        if (answers.isEmpty())
            unexpected.append(question.words.title);
        then(answers.isEmpty() ? ui::Answer::No : answers.takeFirst());
    }

    void chooseFile(
        const ui::FileQuestion& question, std::function<void(const QString& path)> then) override
    {
        if (files.isEmpty())
            unexpected.append(question.title);
        else
            then(files.takeFirst());
    }

    void chooseFiles(const ui::FileQuestion& question,
        std::function<void(const QStringList& paths)> then) override
    {
        if (files.isEmpty())
            unexpected.append(question.title);
        else
            then(std::exchange(files, {}));
    }

    QList<ui::Answer> answers;
    QList<int> choices;
    QStringList files;
    QStringList texts;
    QStringList asked; // choices by their titles, changes by their buttons
    QStringList told;
    QStringList unexpected;
};

} // namespace muniment::tests
