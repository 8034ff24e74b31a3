// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/halves_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/controls/controls_messages.h"
#include "ui/assurance/assurance_columns.h"
#include "ui/assurance/lean_form.h"
#include "ui/fields/record_form.h"
#include "ui/shell/acts.h"
#include "ui/widgets/covered_time_strip.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/screen_dates.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto leanLink = u"lean"_s;

} // namespace

HalvesPage::HalvesPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_columns(halfColumns())
    , m_detail(new DetailPane(tr("Provider's half")))
    , m_side(new QStackedWidget)
    , m_page(nullptr)
{
    auto* list = new RecordList(u"provider_halves"_s, tr("Provider's halves"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    m_side->addWidget(m_detail);
    m_page = new RecordPage(u"provider_halves"_s, parts.settings, list, m_side);
    m_page->emptyPage().setWords(
        tr("What the provider carries out, and the document that proves it, stands here."),
        tr("No framework of this scope gives the provider a part yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(list, &RecordList::currentChanged, this, &HalvesPage::showDetail);
    connect(list, &RecordList::linkClicked, this, [this](const QByteArray& key, const QString& of) {
        const int index = m_rows ? m_rows->rowOf(key) : -1;
        if (index < 0)
            return;
        const HalfRow& row = m_rows->row(index);
        if (of == "number"_L1)
            emit linkFollowed(row.requirementId);
        else if (!row.leansOnNothing())
            emit linkFollowed(row.documentId);
    });
    connect(m_detail, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (href == leanLink)
            lean();
        else if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void HalvesPage::setRows(
    const View& view, QList<HalfRow> rows, QList<standing::ServiceCover> covers)
{
    const HalfRow* before = currentRow();
    const RequirementId current = before ? before->requirementId : RequirementId{};
    m_view = view;
    m_covers = std::move(covers);
    m_rows = std::make_shared<const RowsOf<HalfRow>>(std::move(rows), m_columns);
    list().setAbout(periodOnScreen(view.period));
    m_page->setRows(m_rows);
    const std::optional<CountedRows>& counted = list().arrangement().counted;
    if (m_isWanted || (counted && counted->words == wantedWords()))
        showWanted();
    goBackTo(current);
    showDetail();
}

// A half that was given a document, or lost it, is another row of the same requirement.
void HalvesPage::goBackTo(RequirementId requirement)
{
    const HalfRow* row = currentRow();
    if (!requirement.isNull() && (!row || row->requirementId != requirement))
        list().selectWhere(
            [&](int index) { return m_rows->row(index).requirementId == requirement; },
            RecordList::Direction::Next);
}

const HalfRow* HalvesPage::currentRow() const
{
    const QByteArray key = m_page->list().currentKey();
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

void HalvesPage::showOf(AssuranceDocumentId document)
{
    CountedRows counted;
    for (const HalfRow& row : m_rows ? m_rows->rows() : QList<HalfRow>())
        if (!row.leansOnNothing() && row.documentId == document) {
            counted.words = tr("lean on %1").arg(row.document);
            counted.keys.insert(row.key());
        }
    if (!counted.keys.isEmpty())
        list().showCounted(counted);
}

void HalvesPage::showOf(const QList<RequirementId>& requirements)
{
    m_wanted = requirements;
    m_isWanted = true;
    if (m_rows)
        showWanted();
}

QString HalvesPage::wantedWords()
{
    return tr("of one control or requirement");
}

void HalvesPage::showWanted()
{
    m_isWanted = false;
    CountedRows counted{wantedWords(), {}};
    for (const HalfRow& row : m_rows->rows())
        if (m_wanted.contains(row.requirementId))
            counted.keys.insert(row.key());
    if (!counted.keys.isEmpty())
        list().showCounted(counted);
}

QList<HalfRow> HalvesPage::selected() const
{
    QList<HalfRow> halves;
    for (const QByteArray& key : m_page->list().selectedKeys())
        if (const int index = m_rows ? m_rows->rowOf(key) : -1; index >= 0)
            halves.append(m_rows->row(index));
    return halves;
}

void HalvesPage::lean()
{
    if (!m_parts.acts.canChange() || selected().isEmpty())
        return;
    RecordForm* form = makeLeanForm(m_parts, m_view, selected(), this);
    if (!form) {
        m_parts.acts.say(tr("There is no document to lean on yet."));
        return;
    }
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    connect(form, &RecordForm::closed, this, [this] {
        m_side->setCurrentWidget(m_detail);
        m_form->deleteLater();
        m_form = nullptr;
        list().setFocus();
    });
    form->focusFirst();
}

void HalvesPage::leanNoLonger()
{
    if (m_parts.acts.canChange())
        if (const Status done = ui::leanNoLonger(m_parts.acts, m_view, selected()); !done)
            m_parts.acts.say(wordsFor(done.error()).sentence);
}

bool HalvesPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return m_rows->row(index).needsWork(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

void HalvesPage::showDetail()
{
    m_detail->clear(m_page->list().currentKey());
    const HalfRow* row = currentRow();
    if (!row)
        return;
    m_detail->addTitle(row->identifier, row->title);
    const StateMark mark = supportMark(*row);
    m_detail->addState({mark.shape, mark.tone, {}},
        row->leansOnNothing()
            ? tr("Carried out by: %1. No document of the provider is named that proves its half.")
                  .arg(controls::whoWords(row->who))
            : tr("Leans on %1: %2.").arg(row->document, assurance::standingWords(row->standing)));
    m_detail->addHeading(tr("Provider's half"));
    m_detail->addText(row->providerHalf.isEmpty() ? tr("No text is recorded.") : row->providerHalf,
        row->providerHalf.isEmpty() ? TextRole::Quiet : TextRole::Plain);
    m_detail->addFact(tr("Framework"), row->framework);
    m_detail->addFact(tr("Scope"), row->scope);
    addLeaning(*row);
    addCover();
}

// Which document proves it is for a person to say.
void HalvesPage::addLeaning(const HalfRow& row)
{
    QList<TextPiece> pieces;
    if (!row.leansOnNothing()) {
        pieces = {{row.document, linkText(row.documentId)}, {u"  "_s + row.documentTitle}};
        if (row.page)
            pieces.append({tr(", p. %1").arg(*row.page), {}, Tone::Quiet});
        const auto* document = m_view.facts->assurance.document(row.documentId);
        if (document && document->fields.opinion)
            pieces.append(
                {u", "_s + assurance::opinionWords(*document->fields.opinion), {}, Tone::Quiet});
        for (const assurance::Reliance& each : m_view.facts->assurance.reliances)
            if (each.id == row.relianceId && each.until.isValid())
                pieces.append(
                    {u"  "_s + tr("until %1").arg(dayOnScreen(each.until)), {}, Tone::Quiet});
        pieces.append({u"  "_s});
    }
    if (m_parts.acts.canChange())
        pieces.append({row.leansOnNothing() ? tr("Name the document…") : tr("Change…"), leanLink});
    if (!pieces.isEmpty())
        m_detail->addFact(tr("Leans on"), pieces);
}

// Days that the provider's reports speak of, service by service, with the same told in words.
void HalvesPage::addCover()
{
    if (m_covers.isEmpty())
        return;
    m_detail->addHeading(tr("Cover of %1").arg(periodOnScreen(m_view.period)), {}, u"cover"_s);
    const auto spans = [](const QList<Period>& periods) {
        QStringList words;
        for (const Period& each : periods)
            words.append(periodOnScreen(each));
        return words.join(u", "_s);
    };
    for (const standing::ServiceCover& each : m_covers) {
        const QString services = each.services.isEmpty() ? tr("Assets that name no service")
                                                         : each.services.join(u", "_s);
        m_detail->addText(services, TextRole::Strong);
        const assurance::Cover& cover = each.cover;
        QString words = !cover.open.isEmpty()
            ? tr("%n day(s) open: %1.", nullptr, int(cover.openDays())).arg(spans(cover.open))
            : m_view.asOf < m_view.period.until
            ? tr("No day open until %1.").arg(dayOnScreen(m_view.asOf))
            : tr("No day open.");
        if (!cover.ahead.isEmpty())
            words += u' '
                + tr("%n day(s) still ahead that nothing speaks of yet: %1.", nullptr,
                    int(assurance::daysIn(cover.ahead)))
                      .arg(spans(cover.ahead));
        auto* strip = new CoveredTimeStrip;
        strip->setAccessibleName(tr("Cover of %1").arg(services));
        strip->setDays({m_view.period, cover.covered, {}, cover.open, cover.bridged}, words);
        m_detail->addWidget(strip);
        m_detail->addText(words, TextRole::Secondary);
        m_detail->addFact(tr("Covered"), spans(cover.covered));
        m_detail->addFact(tr("Bridged, the provider's own word"), spans(cover.bridged));
    }
}

} // namespace muniment::ui
