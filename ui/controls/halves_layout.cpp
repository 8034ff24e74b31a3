// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/halves_layout.h"

#include "ui/widgets/detail_pane.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

class HalvesWords
{
    Q_DECLARE_TR_FUNCTIONS(HalvesWords)

public:
    static QString ours() { return tr("Our half"); }
    static QString theirs() { return tr("Provider's half"); }
    static QString leansOnNothing() { return tr("no document named for it"); }
};

QVBoxLayout* makeColumn(const QString& title)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tight);
    column->addWidget(makeLabel(title, TextRole::Section));
    return column;
}

} // namespace

QLayout* makeHalves(const Halves& halves)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    auto* ours = makeColumn(HalvesWords::ours());
    ours->addWidget(makeTextLabel(halves.ours, TextRole::Plain));
    if (!halves.oursBelow.isEmpty())
        ours->addWidget(makeTextLabel(halves.oursBelow, TextRole::Secondary));
    for (const QString& said : halves.ourSaid)
        ours->addWidget(makeTextLabel(said, TextRole::Plain));
    ours->addStretch();
    grid->addLayout(ours, 0, 0);
    grid->setColumnStretch(0, 1);
    if (!halves.hasTheirs())
        return grid;
    auto* theirs = makeColumn(HalvesWords::theirs());
    if (!halves.theirs.isEmpty())
        theirs->addWidget(makeTextLabel(halves.theirs, TextRole::Quiet));
    for (const QString& said : halves.theirSaid)
        theirs->addWidget(makeTextLabel(said, TextRole::Quiet));
    for (const QString& document : halves.leansOn)
        theirs->addWidget(makeTextLabel(document, TextRole::Secondary));
    if (halves.leansOn.isEmpty())
        theirs->addWidget(new MarkLabel({Shape::Square, Tone::Bad, HalvesWords::leansOnNothing()}));
    theirs->addStretch();
    grid->addWidget(new HatchBar, 0, 1);
    grid->addLayout(theirs, 0, 2);
    grid->setColumnStretch(2, 1);
    return grid;
}

} // namespace muniment::ui
