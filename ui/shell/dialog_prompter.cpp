// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompter.h"

#include "ui/shell/question_dialogs.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

QMessageBox* makeBox(const Words& words, QWidget* window)
{
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(words.title);
    box->setText(words.title);
    box->setInformativeText(words.next.isEmpty()
            ? words.sentence
            : words.sentence + QStringLiteral("\n\n") + words.next);
    // Names of files and people stand in these sentences; they are no markup. The box itself passes
    // the format on to its first line only.
    for (QLabel* label : box->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

DialogPrompter::DialogPrompter(Settings& settings)
    : m_settings(settings)
{
}

void DialogPrompter::tell(const Words& words)
{
    QMessageBox* box = makeBox(words, m_window);
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void DialogPrompter::confirm(const Question& question, std::function<void(Answer)> then)
{
    QMessageBox* box = makeBox(question.words, m_window);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::finished, box, [box, yes, then = std::move(then)] {
        then(box->clickedButton() == yes ? Answer::Yes : Answer::No);
    });
    box->open();
}

void DialogPrompter::askText(
    const TextQuestion& question, std::function<void(const QString& text)> then)
{
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.words.title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    if (!question.words.sentence.isEmpty()) {
        QLabel* sentence = makeLabel(question.words.sentence, TextRole::Plain);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
    }
    auto* field = new QLineEdit(question.value);
    field->setMinimumWidth(Metrics(dialog->font()).scaled(320));
    field->selectAll();
    QLabel* label = makeLabel(question.label, TextRole::Secondary);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* yes = buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    yes->setDefault(true);
    const auto allow = [yes, field] { yes->setEnabled(!field->text().trimmed().isEmpty()); };
    allow();
    QObject::connect(field, &QLineEdit::textChanged, yes, allow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, field,
        [field, then = std::move(then)] { then(field->text().trimmed()); });
    column->addWidget(buttons);
    dialog->open();
}

void DialogPrompter::choose(const ChoiceQuestion& question, std::function<void(int choice)> then)
{
    auto* dialog = new ChoiceDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
        [dialog, then = std::move(then)] { then(dialog->choice()); });
    dialog->open();
}

void DialogPrompter::confirmChanges(
    const ChangesQuestion& question, std::function<void(Answer)> then)
{
    auto* dialog = new ChangesDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? Answer::Yes : Answer::No);
    });
    dialog->open();
}

void DialogPrompter::chooseFile(
    const FileQuestion& question, std::function<void(const QString& path)> then)
{
    auto* dialog = new QFileDialog(
        m_window, question.title, m_settings.folder(question.task), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(question.suffix);
    if (question.kind == FileQuestion::Kind::Save) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(question.name);
    } else if (question.kind == FileQuestion::Kind::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [this, question, then = std::move(then)](const QString& path) {
            const bool isFolder = question.kind == FileQuestion::Kind::Folder;
            m_settings.setFolder(question.task, isFolder ? path : QFileInfo(path).absolutePath());
            then(path);
        });
    dialog->open();
}

void DialogPrompter::chooseFiles(
    const FileQuestion& question, std::function<void(const QStringList& paths)> then)
{
    auto* dialog = new QFileDialog(
        m_window, question.title, m_settings.folder(question.task), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
        [this, task = question.task, then = std::move(then)](const QStringList& paths) {
            m_settings.setFolder(task, QFileInfo(paths.first()).absolutePath());
            then(paths);
        });
    dialog->open();
}

} // namespace muniment::ui
