// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int columnWidth = 560;
constexpr int buttonWidth = 168;

QPushButton* makeButton(const QString& text, ButtonLook look)
{
    auto* button = new QPushButton(text);
    setLook(*button, look);
    button->setMinimumWidth(Metrics(button->font()).scaled(buttonWidth));
    return button;
}

// "~/vaults" for a folder in the home folder.
QString shortFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QStringLiteral("~") + folder.mid(home.size());
    return folder;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
{
    setSurface(*this, Surface::Ground);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::medium);

    column->addWidget(makeLabel(tr("Muniment"), TextRole::Title));
    QLabel* words = makeLabel(
        tr("A vault is one file that holds everything: assets, controls, evidence files and a log "
           "of every change. Nothing leaves this desk unless you export it."),
        TextRole::Quiet);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(space::medium);

    auto* create = makeButton(tr("New vault…"), ButtonLook::Primary);
    connect(create, &QPushButton::clicked, this, &StartPage::newVaultWanted);
    column->addWidget(makeChoice(create, tr("Begin with your organisation's name.")));
    auto* open = makeButton(tr("Open a vault…"), ButtonLook::Plain);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    column->addWidget(makeChoice(open, tr("A file whose name ends in .muniment.")));
    auto* sample = makeButton(tr("Open the sample"), ButtonLook::Plain);
    connect(sample, &QPushButton::clicked, this, [this] { emit vaultWanted(m_samplePath); });
    m_sample = makeChoice(sample, tr("A made-up company with a year of evidence, to look around."));
    column->addWidget(m_sample);
    auto* binder = makeButton(tr("Open a binder…"), ButtonLook::Plain);
    connect(binder, &QPushButton::clicked, this, &StartPage::binderWanted);
    column->addWidget(makeChoice(binder, tr("A finished PDF, page by page.")));

    column->addSpacing(space::medium);
    m_recentTitle = makeLabel(tr("Open again"), TextRole::Section);
    column->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(space::tight);
    column->addLayout(m_recent);

    auto* middle = new QWidget;
    middle->setLayout(column);
    middle->setFixedWidth(Metrics(font()).scaled(columnWidth));
    // Without an alignment, which would take the height of unbroken lines.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
    setSample({});
    setRecent({});
}

QWidget* StartPage::makeChoice(QWidget* button, const QString& words)
{
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(button);
    row->addWidget(makeLabel(words, TextRole::Quiet), 1);
    button->setAccessibleDescription(words);
    return choice;
}

void StartPage::setSample(const QString& path)
{
    m_samplePath = path;
    m_sample->setVisible(!path.isEmpty());
}

void StartPage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        QString name = QFileInfo(path).fileName();
        auto* button = new QPushButton(name.replace(u'&', QStringLiteral("&&")));
        setLook(*button, ButtonLook::Link);
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit vaultWanted(path); });
        QLabel* folder = makeLabel(shortFolder(path), TextRole::Secondary);
        row->addWidget(button);
        row->addWidget(folder, 1);
        m_recent->addWidget(line);
    }
}

} // namespace muniment::ui
