// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/trust_page.h"

#include "ui/shell/backup_folder.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLocale>

namespace muniment::ui {

namespace {

constexpr int readingWidth = 760; // lines that the eye can follow
constexpr qsizetype discrepanciesListed = 200;

} // namespace

TrustPage::TrustPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_reading(std::make_unique<NewestJob>(parts.jobs))
    , m_pane(new DetailPane(tr("Trust")))
{
    m_pane->setReadingWidth(Metrics(font()).scaled(readingWidth));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    connect(&m_parts.session, &VaultSession::checked, this,
        [this](const vault::Verification& verification) {
            m_found = verification;
            m_isStale = true;
            if (isVisible())
                read();
        });
}

TrustPage::~TrustPage() = default;

void TrustPage::setView(const View& view)
{
    m_view = view;
    m_isStale = true;
    if (isVisible())
        read();
}

void TrustPage::show()
{
    if (m_isStale)
        read();
}

// Of the vault as it is now: a check of the past is not to be had.
void TrustPage::read()
{
    if (!m_view.isReady())
        return;
    m_isStale = false;
    m_reading->run(
        this,
        [vault = m_parts.session.vault(),
            folder = backupFolder(m_parts.settings, *m_parts.session.vault())](
            const JobContext&) { return readTrust(*vault, folder); },
        [this](const Result<TrustFacts>& facts) {
            if (facts) {
                fill(*facts);
                return;
            }
            m_pane->clear();
            m_pane->addText(wordsFor(facts.error()).sentence);
        });
}

void TrustPage::fill(const TrustFacts& facts)
{
    const QString zone = m_view.facts->organisation.timeZone;
    const auto addAll = [this](const QList<TrustLine>& lines) {
        for (const auto& [name, value] : lines)
            m_pane->addFact(name, value);
    };
    m_pane->clear("trust");
    const TrustState state = trustState(facts, zone);
    m_pane->addState(state.mark, state.sentence);
    addFound();
    m_pane->addHeading(tr("Checks"));
    addAll(checkLines(facts, zone));
    m_pane->addHeading(tr("Journal"));
    addAll(journalLines(facts, zone));
    m_pane->addText(tr("Write the number and the digest down somewhere else, or print a binder: "
                       "both are in it. Whoever holds them can prove later that nothing before was "
                       "changed."),
        TextRole::Quiet);
    m_pane->addHeading(tr("File"));
    addAll(fileLines(facts));
    m_pane->addHeading(tr("Backups"));
    addAll(copyLines(facts, zone));
    m_pane->addText(tr("Each session that changed something leaves a backup when the window "
                       "closes, verified to its last byte. The five newest stay, and one a day for "
                       "five days. Backups that were asked for, or made before a new format, stay "
                       "until you remove them."),
        TextRole::Quiet);
    addMeaning();
}

// What was found stays listed for this session; the vault keeps the count alone.
void TrustPage::addFound()
{
    if (!m_found || m_found->discrepancies.isEmpty())
        return;
    m_pane->addHeading(tr("Found"), QLocale().toString(m_found->discrepancies.size()));
    qsizetype listed = 0;
    for (const vault::Discrepancy& each : m_found->discrepancies) {
        if (listed++ == discrepanciesListed)
            break;
        auto* mark = new MarkLabel;
        mark->setMark(each.severity == vault::Severity::Damage
                ? StateMark{Shape::Square, Tone::Bad, tr("damage")}
                : StateMark{Shape::Half, Tone::Warning, tr("to know")});
        auto* row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(makeTextLabel(each.sentence, TextRole::Plain), 1);
        m_pane->addLayout(row);
        m_pane->addText(each.where, TextRole::Secondary);
    }
    if (m_found->discrepancies.size() > discrepanciesListed)
        m_pane->addText(
            tr("%n more", nullptr, int(m_found->discrepancies.size() - discrepanciesListed)),
            TextRole::Quiet);
    m_pane->addText(tr("What to do: keep a copy of the file as it is, then compare it with the "
                       "newest backup. Nothing was repaired."));
}

void TrustPage::addMeaning()
{
    m_pane->addHeading(tr("What this proves"));
    m_pane->addText(tr("Every change of the records stands in the journal, with who, when and "
                       "what. Each entry carries the digest of the one before, so none can be "
                       "changed, removed or put in between without breaking the chain."));
    m_pane->addText(tr("The check of every byte compares each file of evidence with the digest it "
                       "had when it came in, and each record with the journal."));
    m_pane->addHeading(tr("What it does not prove"));
    m_pane->addText(tr("That what people wrote is true, and that the clock of this computer was "
                       "right. Somebody with the whole file could write another journal from its "
                       "beginning: that is why the digest belongs in other hands, too."));
}

} // namespace muniment::ui
