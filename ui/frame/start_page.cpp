// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/start_page.h"

#include "ui/frame/window_actions.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
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

    makeProblem(*column);
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
    for (const QString& path : paths)
        m_recent->addWidget(makeRecent(path));
}

QWidget* StartPage::makeRecent(const QString& path)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* button = new QPushButton(menuText(QFileInfo(path).fileName()));
    setLook(*button, ButtonLook::Link);
    button->setAccessibleDescription(path);
    connect(button, &QPushButton::clicked, this, [this, path] { emit vaultWanted(path); });
    QLabel* folder = makeLabel(shortFolder(path), TextRole::Secondary);
    auto* forget = new GlyphButton(Glyph::Close, tr("Leave out of this list"));
    forget->setAccessibleDescription(path);
    connect(forget, &QAbstractButton::clicked, this, [this, path] { emit forgetWanted(path); });
    row->addWidget(button);
    row->addWidget(folder, 1);
    row->addWidget(forget);
    return line;
}

void StartPage::makeProblem(QVBoxLayout& column)
{
    m_problem = new QFrame;
    setSurface(*m_problem, Surface::TroubleBand);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problemTitle = makeTextLabel({}, TextRole::Strong);
    m_problemWords = makeTextLabel({}, TextRole::Plain);
    auto* offers = new QHBoxLayout;
    offers->setSpacing(space::medium);
    m_problemOffers = offers;
    auto* inner = new QVBoxLayout(m_problem);
    inner->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inner->setSpacing(space::tight);
    inner->addWidget(m_problemTitle);
    inner->addWidget(m_problemWords);
    inner->addLayout(offers);
    column.addWidget(m_problem);
    column.addSpacing(space::medium);
    m_problem->hide();
}

void StartPage::showProblem(const OpeningProblem& problem)
{
    m_problemTitle->setText(problem.words.title);
    const QString& next = problem.words.next;
    m_problemWords->setText(
        next.isEmpty() ? problem.words.sentence : problem.words.sentence + u' ' + next);
    m_problem->setAccessibleName(problem.words.title);
    m_problem->setAccessibleDescription(m_problemWords->text());
    auto* row = static_cast<QHBoxLayout*>(m_problemOffers);
    while (QLayoutItem* item = row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const OpeningProblem::Offer& offer : problem.offers) {
        auto* button = new QPushButton(offer.text);
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, [act = offer.act] { act(); });
        row->addWidget(button);
    }
    row->addStretch();
    m_problem->show();
    QAccessibleEvent told(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void StartPage::showNoProblem()
{
    m_problem->hide();
    m_problemTitle->clear();
}

QString StartPage::problemTitle() const
{
    return m_problemTitle->text();
}

} // namespace muniment::ui
