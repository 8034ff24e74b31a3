// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/attestations_place.h"

#include "core/attestation/attestation_messages.h"
#include "ui/attestations/register_page.h"
#include "ui/attestations/sign_sheet.h"
#include "ui/attestations/to_sign_page.h"
#include "ui/fields/pick_popup.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/acts.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QAction>
#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using attestation::Conclusion;

namespace {

const auto signPrefix = u"sign:"_s;

} // namespace

AttestationsPlace::AttestationsPlace(const PlaceParts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::Attestations, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_toSign(new ToSignPage(parts))
    , m_register(new RegisterPage(parts))
{
    addPage(tr("To sign"), m_toSign, &m_toSign->list());
    addPage(tr("Register"), m_register, &m_register->list());
    const auto follow = [this](const RecordLink& link) {
        if (!open(link))
            emit linkFollowed(link);
    };
    connect(m_toSign, &ToSignPage::linkFollowed, this, follow);
    connect(m_register, &RegisterPage::linkFollowed, this, follow);
    connect(m_register, &RegisterPage::signAgainWanted, this, &AttestationsPlace::signAgain);
    connect(m_toSign, &ToSignPage::designWanted, this, &AttestationsPlace::pickControl);
    connect(m_toSign, &ToSignPage::signingChanged, this, [this] { m_parts.acts.recheck(); });
    makeActions();
    makeButtons();
}

void AttestationsPlace::makeActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, auto act) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    const auto separate = [this] {
        auto* separator = new QAction(this);
        separator->setSeparator(true);
        m_actions.append(separator);
    };
    m_signNext = add(tr("Sign next"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] {
        showPage(ToSign);
        m_toSign->signNext();
    });
    m_signAnother = add(tr("Sign another control…"), {}, [this] { pickControl(); });
    m_parts.acts.guard(m_signNext, [this] { return m_toSign->count() > 0; });
    m_parts.acts.guard(m_signAnother);
    separate();
    const std::pair<Conclusion, Qt::Key> conclusions[] = {{Conclusion::Effective, Qt::Key_1},
        {Conclusion::WithExceptions, Qt::Key_2}, {Conclusion::NotEffective, Qt::Key_3},
        {Conclusion::NotPerformed, Qt::Key_4}, {Conclusion::NoOccurrence, Qt::Key_5}};
    for (const auto& [conclusion, key] : conclusions)
        m_parts.acts.guard(
            add(tr("Conclude: %1").arg(attestation::conclusionWords(conclusion)), Qt::ALT | key,
                [this, conclusion = conclusion] { m_toSign->sheet().conclude(conclusion); }),
            [this] { return currentPage() == ToSign && m_toSign->isSigning(); });
    separate();
    const auto isSignature
        = [this] { return currentPage() == Register && m_register->currentRow(); };
    m_parts.acts.guard(add(tr("Sign again…"), {}, [this] { signAgain(); }), isSignature);
    m_parts.acts.guard(
        add(tr("Withdraw…"), Qt::Key_Delete, [this] { m_register->withdraw(); }), isSignature);
    connect(
        &m_register->list(), &RecordList::currentChanged, this, [this] { m_parts.acts.recheck(); });
}

void AttestationsPlace::makeButtons()
{
    for (const Page page : {ToSign, Register}) {
        auto* next = new QPushButton(tr("Sign next"));
        setLook(*next, ButtonLook::Primary);
        connect(next, &QPushButton::clicked, m_signNext, &QAction::trigger);
        m_parts.acts.guard(next, [this] { return m_toSign->count() > 0; });
        addPageAction(page, next);
    }
    m_another = new QPushButton(tr("Sign another control…"));
    connect(m_another, &QPushButton::clicked, m_signAnother, &QAction::trigger);
    m_parts.acts.guard(m_another);
    addPageAction(ToSign, m_another);
}

void AttestationsPlace::pageShown(int page)
{
    SegmentedPlace::pageShown(page);
    m_parts.acts.recheck();
}

void AttestationsPlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this,
        [view](const JobContext&) {
            return Rows{toSignRows(view), registerRows(view)};
        },
        [this, view](Rows rows) { takeRows(view, std::move(rows)); });
}

void AttestationsPlace::takeRows(const View& view, Rows rows)
{
    m_toSign->setRows(view, std::move(rows.toSign));
    m_register->setRows(view, std::move(rows.signatures));
    const int count = m_toSign->count();
    setPageTitle(
        ToSign, count > 0 ? tr("To sign %1").arg(locale().toString(count)) : tr("To sign"));
    emit needChanged({count, m_toSign->isLate(view.asOf) ? Urgency::Overdue : Urgency::Usual});
    m_parts.acts.recheck();
    if (!m_wanted.isEmpty())
        openPlace(std::exchange(m_wanted, {}));
}

// "to_sign", "register"; "void", "lapsed" and "added" are signatures that stand so; "sign:" and the
// id of a control, with or without a period, opens the sheet; else signatures that something else
// counted.
bool AttestationsPlace::openPlace(const QString& what)
{
    using attestation::Standing;
    static const QHash<QString, Standing> standings{{u"void"_s, Standing::Void},
        {u"lapsed"_s, Standing::Lapsed}, {u"added"_s, Standing::AddedToSinceSigning}};
    if (!m_view.isReady()) {
        m_wanted = what;
        return true;
    }
    if (what == "to_sign"_L1)
        showPage(ToSign);
    else if (what == "register"_L1 || standings.contains(what))
        showPage(Register);
    if (standings.contains(what))
        m_register->showStanding(standings.value(what));
    if (const auto rows = countedOfWord(what)) {
        showPage(Register);
        m_register->list().showCounted(*rows);
    }
    if (what.startsWith(signPrefix))
        openSheet(what.mid(signPrefix.size()));
    return true;
}

void AttestationsPlace::openSheet(const QString& task)
{
    const auto control = base::uuidFromText(task.section(u' ', 0, 0));
    if (!control)
        return;
    const Result<Period> period = parsePeriod(task.section(u' ', 1));
    showPage(ToSign);
    m_toSign->openSheet(ControlId{*control}, period ? std::optional(*period) : std::nullopt);
}

bool AttestationsPlace::open(const RecordLink& link)
{
    if (const auto* place = std::get_if<PlaceLink>(&link))
        return place->place == PlaceKind::Attestations && openPlace(place->what);
    const auto* id = std::get_if<AttestationId>(&link);
    if (!id)
        return false;
    showPage(Register);
    m_register->list().select(idBytes(*id));
    setFocus();
    return true;
}

std::optional<RecordLink> AttestationsPlace::current() const
{
    if (currentPage() == Register)
        if (const RegisterRow* row = m_register->currentRow())
            return RecordLink(row->said.id);
    return RecordLink(PlaceLink{
        PlaceKind::Attestations, currentPage() == Register ? u"register"_s : u"to_sign"_s});
}

std::optional<PeekCard> AttestationsPlace::peek(const RecordLink& link) const
{
    const auto* id = std::get_if<AttestationId>(&link);
    if (!id || !m_view.isReady())
        return {};
    for (const standing::ControlFacts& control : m_view.facts->controls)
        for (const attestation::Attestation& said : control.attestations) {
            if (said.id != *id)
                continue;
            PeekCard card;
            card.title = attestation::attestationCode(said.number) + u' '
                + controls::controlCode(control.control.number) + u' ' + control.control.title;
            for (const standing::SignatureStanding& each :
                standing::signatureStandings(*m_view.facts, control, m_view.asOf))
                if (each.attestation.id == *id) {
                    card.mark = markOf(each.standing.standing);
                    card.sentence = attestation::standingSentence(each.standing);
                }
            card.facts = {{tr("Said"), attestation::conclusionWords(said.conclusion)},
                {tr("About"), subjectOnScreen(said.subject, said.period)},
                {tr("Signer"), said.signerName}};
            return card;
        }
    return {};
}

bool AttestationsPlace::goToNeed(Way way)
{
    return currentPage() == ToSign ? m_toSign->goToNeed(way) : m_register->goToNeed(way);
}

QList<QWidget*> AttestationsPlace::panes() const
{
    return currentPage() == ToSign ? m_toSign->panes() : m_register->panes();
}

void AttestationsPlace::pickControl()
{
    if (!m_view.isReady())
        return;
    QList<Choice> choices;
    for (const standing::ControlFacts* control : m_view.facts->controlsIn(m_view.scope))
        choices.append({idText(control->control.id),
            controls::controlCode(control->control.number) + u"  "_s + control->control.title});
    if (choices.isEmpty()) {
        m_parts.acts.say(tr("There is no control in this scope yet."));
        return;
    }
    showPage(ToSign);
    if (m_picking)
        m_picking->deleteLater();
    m_picking = new PickPopup(tr("Control to sign"), m_another);
    connect(m_picking, &PickPopup::pickedOne, this, [this](const QString& key) {
        if (const auto control = base::uuidFromText(key))
            m_toSign->openSheet(ControlId{*control});
    });
    m_picking->setChoices(choices, ChoicesModel::Picks::One);
    m_picking->open({}, {});
}

// What was said before is proposed again, by whoever sits here.
void AttestationsPlace::signAgain()
{
    const RegisterRow* row = m_register->currentRow();
    if (!row)
        return;
    const SigningTask task{
        row->said.controlId, row->said.subject, row->said.period, row->said.meaning};
    showPage(ToSign);
    m_toSign->openSheet(task);
}

} // namespace muniment::ui
