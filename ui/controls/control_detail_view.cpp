// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_detail_view.h"

#include "core/controls/controls_messages.h"
#include "ui/controls/halves_layout.h"
#include "ui/controls/slot_cell_button.h"
#include "ui/fields/field_pane.h"
#include "ui/shell/record_link.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/wrapped_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

using controls::ImplementationStatus;

namespace {

constexpr int wholeCells = 4; // a series with more slots than these shows shapes alone

// Places a strip of widgets into a line that breaks where the pane ends.
QLayout* makeCompactLines(const QList<QWidget*>& cells, int perLine)
{
    auto* lines = new QGridLayout;
    lines->setSpacing(space::tight);
    for (qsizetype index = 0; index < cells.size(); ++index)
        lines->addWidget(cells.at(index), int(index) / perLine, int(index) % perLine);
    lines->setColumnStretch(perLine, 1);
    return lines;
}

} // namespace

ControlDetailView::ControlDetailView(ControlCommits commits, QWidget* parent)
    : QWidget(parent)
    , m_pane(new FieldPane(tr("Control")))
    , m_commits(std::move(commits))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &DetailPane::linkActivated, this, [this](const QString& href) {
        const auto link = parseLink(href);
        if (const auto* evidence = link ? std::get_if<EvidenceId>(&*link) : nullptr)
            emit evidenceWanted(*evidence);
        else if (link)
            emit linkFollowed(*link);
    });
}

std::optional<ControlDetailView::CellAt> ControlDetailView::cellAt(const QPoint& point) const
{
    const auto* button = qobject_cast<const SlotCellButton*>(childAt(point));
    if (!button)
        return {};
    return CellAt{button->cell(), QRect(button->mapTo(this, QPoint()), button->size())};
}

void ControlDetailView::setReadOnly(const QString& because)
{
    m_pane->setReadOnly(because);
}

void ControlDetailView::showNothing(const QString& words)
{
    m_detail = {};
    m_pane->clear();
    m_pane->addText(words, TextRole::Quiet);
}

void ControlDetailView::showControl(const ControlDetail& detail)
{
    m_detail = detail;
    m_pane->clear(detail.code.toLatin1());
    addHead(detail);
    addHalves(detail);
    addExpected(detail);
    addCoveredTime(detail);
    addSignatures(detail);
    addRequirements(detail);
    addAssets(detail);
}

void ControlDetailView::addHead(const ControlDetail& detail)
{
    m_pane->addTitleField(detail.code, lineField(QStringLiteral("title"), tr("Title")).required(),
        detail.title, m_commits.title(detail.id));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new MarkLabel(detail.state), 0, Qt::AlignTop);
    row->addWidget(makeTextLabel(detail.sentence, TextRole::Plain), 1);
    m_pane->addLayout(row);
    m_pane->addField(personField(QStringLiteral("owner"), tr("Owner"), detail.people),
        detail.owner.isNull() ? QString() : idText(detail.owner), m_commits.owner(detail.id));
}

void ControlDetailView::addHalves(const ControlDetail& detail)
{
    m_pane->addGap(space::tight);
    m_pane->addLayout(makeHalves({detail.statement, detail.version, detail.providerHalf,
        detail.leansOn, detail.ourSaid, detail.theirSaid}));
    addLeaning(detail);
    addExplanation(detail);
}

// Leads to the documents, and to where a person names others.
void ControlDetailView::addLeaning(const ControlDetail& detail)
{
    if (!detail.halvesLink)
        return;
    QList<TextPiece> pieces{
        {tr("The provider's half leans on:") + QStringLiteral("  "), {}, Tone::Quiet}};
    for (const LeaningDocument& each : detail.leaning)
        pieces += {{each.code, linkText(each.id)}, {QStringLiteral("  ")}};
    pieces.append({detail.leaning.isEmpty() ? tr("Name the document…") : tr("Change…"),
        linkText(*detail.halvesLink)});
    m_pane->addLinkedText(pieces);
}

// Folded, so that what is expected and what is there stay in sight.
void ControlDetailView::addExplanation(const ControlDetail& detail)
{
    auto* line = new WrappedRow;
    auto* change = new QPushButton(tr("Change the text…"));
    setLook(*change, ButtonLook::Link);
    connect(change, &QPushButton::clicked, this, [this] { emit textWanted(m_detail.id); });
    if (detail.purpose.isEmpty() && detail.procedure.isEmpty()) {
        line->addWidget(change);
        m_pane->addLayout(line);
        return;
    }
    auto* fold = new QPushButton;
    setLook(*fold, ButtonLook::Link);
    line->addWidget(fold);
    line->addWidget(change);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    const auto add = [column](const QString& title, const QString& text) {
        if (text.isEmpty())
            return;
        column->addWidget(makeLabel(title, TextRole::Section));
        column->addWidget(makeTextLabel(text, TextRole::Plain));
    };
    add(tr("Purpose"), detail.purpose);
    add(tr("How we do it"), detail.procedure);
    const auto show = [this, fold, words](bool isUnfolded) {
        m_isUnfolded = isUnfolded;
        fold->setText(
            isUnfolded ? tr("Hide purpose and procedure") : tr("Show purpose and procedure"));
        words->setVisible(isUnfolded);
    };
    m_pane->addLayout(line);
    m_pane->addWidget(words);
    show(m_isUnfolded);
    connect(fold, &QPushButton::clicked, words, [this, show] { show(!m_isUnfolded); });
}

QWidget* ControlDetailView::makeCell(const SlotCell& cell, bool compact)
{
    auto* button = new SlotCellButton(
        cell, compact ? SlotCellButton::Form::Compact : SlotCellButton::Form::Full);
    if (!cell.evidence.isNull())
        connect(button, &QAbstractButton::clicked, this,
            [this, id = cell.evidence] { emit evidenceWanted(id); });
    return button;
}

void ControlDetailView::addSeries(QGridLayout* grid, const SeriesRow& series)
{
    const int row = grid->rowCount();
    QLabel* title = makeTextLabel(series.title, TextRole::Plain);
    setPlainTip(*title, series.tip);
    grid->addWidget(title, row, 0, Qt::AlignVCenter);
    if (series.cells.size() <= wholeCells) {
        // The last slot of a year stands in the last column, whatever their number.
        const int from = wholeCells - int(series.cells.size());
        for (qsizetype index = 0; index < series.cells.size(); ++index)
            grid->addWidget(makeCell(series.cells.at(index), false), row, 1 + from + int(index));
        return;
    }
    QList<QWidget*> cells;
    for (const SlotCell& cell : series.cells)
        cells.append(makeCell(cell, true));
    grid->addLayout(makeCompactLines(cells, 12), row + 1, 0, 1, 1 + wholeCells);
}

void ControlDetailView::addExpected(const ControlDetail& detail)
{
    m_pane->addHeading(tr("Expected evidence"), detail.year);
    addAskButton(tr("Change what is expected"), &ControlDetailView::expectedWanted);
    if (detail.series.isEmpty()) {
        m_pane->addText(tr("Nothing is expected of this control yet."), TextRole::Quiet);
        return;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(tr("Series"), TextRole::Section), 0, 0);
    for (const SeriesRow& series : detail.series)
        if (series.cells.size() == wholeCells)
            for (int index = 0; index < wholeCells && !grid->itemAtPosition(0, 1 + index); ++index)
                grid->addWidget(
                    makeLabel(series.cells.at(index).slot, TextRole::Section), 0, 1 + index);
    grid->addWidget(makeHairline(), 1, 0, 1, 1 + wholeCells);
    for (const SeriesRow& series : detail.series)
        addSeries(grid, series);
    m_pane->addLayout(grid);
}

void ControlDetailView::addCoveredTime(const ControlDetail& detail)
{
    m_pane->addHeading(tr("Covered time"), detail.uncovered, QStringLiteral("covered"));
    if (!detail.hasDays)
        return;
    auto* twin = new QPushButton(m_isTable ? tr("As a strip") : tr("As a table"));
    setLook(*twin, ButtonLook::Link);
    setPlainTip(*twin, QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText));
    // Filling the pane anew takes the button away: not before it has done.
    connect(
        twin, &QPushButton::clicked, this, [this] { setCoveredAsTable(!m_isTable); },
        Qt::QueuedConnection);
    m_pane->addHeadingAction(twin);
    if (!m_isTable) {
        auto* strip = new CoveredTimeStrip;
        strip->setDays(detail.strip, detail.uncovered);
        m_pane->addWidget(strip);
        return;
    }
    if (detail.covered.isEmpty())
        m_pane->addText(tr("Nothing is held for these days."), TextRole::Quiet);
    for (const CoveredRow& row : detail.covered)
        m_pane->addFact(periodOnScreen(row.days),
            {{row.what, row.evidence.isNull() ? QString() : linkText(row.evidence),
                row.evidence.isNull() ? Tone::Lapsed : Tone::Plain}});
}

void ControlDetailView::setCoveredAsTable(bool isTable)
{
    if (m_isTable == isTable)
        return;
    m_isTable = isTable;
    if (!m_detail.id.isNull())
        showControl(ControlDetail(m_detail));
    emit coveredAsTableChanged(isTable);
}

void ControlDetailView::addSignatures(const ControlDetail& detail)
{
    m_pane->addHeading(tr("Signatures"));
    auto* sign = new QPushButton(tr("Sign…"));
    setLook(*sign, ButtonLook::Link);
    connect(sign, &QPushButton::clicked, this, [this] { emit signWanted(m_detail.id); });
    m_pane->addHeadingAction(sign);
    if (detail.signatures.isEmpty()) {
        m_pane->addText(tr("Nobody has signed for this period yet."), TextRole::Quiet);
        return;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(2, 1);
    for (const SignatureRow& signature : detail.signatures) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(signature.period, TextRole::Plain), row, 0, Qt::AlignTop);
        grid->addWidget(new MarkLabel(signature.conclusion), row, 1, Qt::AlignTop);
        grid->addWidget(makeLabel(signature.meaning, TextRole::Plain), row, 2, Qt::AlignTop);
        grid->addWidget(makeLabel(signature.signedOn, TextRole::Quiet), row, 3,
            Qt::AlignTop | Qt::AlignTrailing);
        grid->addWidget(makeTextLabel(signature.signer, TextRole::Secondary), row + 1, 1, 1, 3);
        if (!signature.stands || signature.standing.tone != Tone::Good) {
            auto* standing = new QHBoxLayout;
            standing->setSpacing(space::small);
            standing->addWidget(
                new MarkLabel({signature.standing.shape, signature.standing.tone, {}}), 0,
                Qt::AlignTop);
            standing->addWidget(makeTextLabel(signature.standingSentence, TextRole::Secondary), 1);
            grid->addLayout(standing, row + 2, 1, 1, 3);
        }
        grid->addWidget(makeHairline(), row + 3, 0, 1, 4);
    }
    m_pane->addLayout(grid);
}

// At the end of the heading just added.
void ControlDetailView::addAskButton(
    const QString& name, void (ControlDetailView::*asked)(ControlId))
{
    auto* button = new QPushButton(tr("Change…"));
    setLook(*button, ButtonLook::Link);
    button->setAccessibleName(name);
    connect(
        button, &QPushButton::clicked, this, [this, asked] { emit(this->*asked)(m_detail.id); });
    m_pane->addHeadingAction(button);
}

void ControlDetailView::addRequirements(const ControlDetail& detail)
{
    m_pane->addHeading(tr("Requirements met"));
    addAskButton(tr("Change what it meets"), &ControlDetailView::requirementsWanted);
    if (detail.requirements.isEmpty())
        m_pane->addText(tr("None."), TextRole::Quiet);
    for (const NamedText& framework : detail.requirements)
        m_pane->addFact(framework.name, framework.text);
}

void ControlDetailView::addAssets(const ControlDetail& detail)
{
    m_pane->addHeading(tr("Applies to"), {}, QStringLiteral("places"));
    addAskButton(tr("Change where it applies"), &ControlDetailView::placesWanted);
    if (detail.assets.isEmpty()) {
        m_pane->addText(tr("Nothing yet, so there is no status to set."), TextRole::Quiet);
        return;
    }
    FieldGrid* grid = m_pane->addGrid(QStringLiteral("places"), tr("Applies to"),
        {{tr("Where"), GridColumn::Width::Stretches}, {tr("Status")},
            {tr("How it is done there"), GridColumn::Width::Stretches}});
    for (const AssetRow& place : detail.assets)
        grid->addRow(idText(place.id), placeCells(detail.id, place));
}

// Why it does not apply somewhere is said with who approved that, not in passing.
QList<GridCell> ControlDetailView::placeCells(ControlId control, const AssetRow& place) const
{
    const QList<TextPiece> name{{place.asset}};
    if (!place.status)
        return {name, StateMark{Shape::Dash, Tone::Quiet, tr("does not apply")},
            QList<TextPiece>{{place.narrative, {}, Tone::Quiet}}};
    QList<Choice> statuses;
    for (const auto each : {ImplementationStatus::NotStarted, ImplementationStatus::Planned,
             ImplementationStatus::Partial, ImplementationStatus::Implemented,
             ImplementationStatus::Alternative})
        statuses.append({controls::implementationStatusText(each),
            controls::implementationStatusWords(each), {}, markOf(each)});
    const FieldSpec status
        = pickField(QStringLiteral("status"), tr("Status, %1").arg(place.asset), statuses)
              .required();
    const FieldSpec how
        = textField(QStringLiteral("narrative"), tr("How it is done, %1").arg(place.asset))
              .whenEmpty(tr("not said"));
    return {name,
        GridField{status, controls::implementationStatusText(*place.status),
            m_commits.status(control, place.id)},
        GridField{how, place.narrative, m_commits.narrative(control, place.id)}};
}

} // namespace muniment::ui
