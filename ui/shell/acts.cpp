// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/acts.h"

#include "core/vault/step_words.h"
#include "core/vault/undo.h"
#include "core/vault/vault_messages.h"
#include "ui/shell/shell_messages.h"
#include "ui/widgets/plain_tip.h"

#include <QAction>
#include <QLoggingCategory>
#include <QWidget>

#include <map>
#include <mutex>
#include <thread>

namespace muniment::ui {

namespace {

Q_LOGGING_CATEGORY(logActs, "muniment.ui.acts", QtWarningMsg)

constexpr qint64 budget = 50; // milliseconds that a person does not notice

} // namespace

// The vault tells of a commit on the thread that made it, and may outlive this object. Commits are
// kept of threads that are inside an act.
struct Acts::Ledger
{
    std::mutex mutex;
    Acts* acts = nullptr;
    std::map<std::thread::id, std::optional<Committed>> open;
};

// What became of one wish to undo or redo.
struct Acts::Taken
{
    std::optional<vault::Step> step;
    Result<vault::Undone> undone;
};

Acts::Acts(std::shared_ptr<vault::Vault> vault, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_jobs(jobs)
    , m_readingSteps(jobs)
    , m_ledger(std::make_shared<Ledger>())
{
    m_ledger->acts = this;
    m_vault->onChange([ledger = m_ledger](const vault::ChangeEvent& event) {
        const std::lock_guard lock(ledger->mutex);
        const auto open = ledger->open.find(std::this_thread::get_id());
        if (open != ledger->open.end())
            open->second = Committed{event.changeSet, event.records.size()};
        if (ledger->acts)
            QMetaObject::invokeMethod(
                ledger->acts, [acts = ledger->acts] { acts->readSteps(); }, Qt::QueuedConnection);
    });
}

Acts::~Acts()
{
    const std::lock_guard lock(m_ledger->mutex);
    m_ledger->acts = nullptr;
}

void Acts::beginIn(Ledger& ledger)
{
    const std::lock_guard lock(ledger.mutex);
    ledger.open.insert_or_assign(std::this_thread::get_id(), std::nullopt);
}

std::optional<Acts::Committed> Acts::finishIn(Ledger& ledger)
{
    const std::lock_guard lock(ledger.mutex);
    const auto open = ledger.open.find(std::this_thread::get_id());
    const std::optional<Committed> committed = open->second;
    ledger.open.erase(open);
    return committed;
}

void Acts::begin()
{
    beginIn(*m_ledger);
}

std::optional<Acts::Committed> Acts::finish()
{
    return finishIn(*m_ledger);
}

std::optional<Error> Acts::refusal()
{
    if (m_desk.hindrance)
        return m_desk.hindrance;
    if (m_desk.me.isNull() && m_desk.hasPeople) {
        emit personWanted();
        return Error{Problem::Refused, &cause::personUnknown, {}, {}};
    }
    return {};
}

vault::Act Acts::act(const ActName& name) const
{
    return {m_desk.me, name.verb};
}

void Acts::note(const ActName& name, const std::optional<Committed>& committed, qint64 took)
{
    if (took > budget)
        qCInfo(logActs) << name.verb << "took" << took << "ms on the window's thread";
    m_newest = committed ? committed->changeSet : ChangeSetId();
    if (!committed)
        return;
    m_words.insert(committed->changeSet, name.words);
    if (!name.done.isEmpty())
        say(name.done, Offer::Undo);
}

void Acts::noteFailure(const Error& error)
{
    if (error.problem == Problem::Unwritable)
        emit unwritable();
}

void Acts::say(const QString& sentence, Offer offer)
{
    if (offer == Offer::Nothing || m_newest.isNull()) {
        emit said({sentence, {}, {}});
        return;
    }
    emit said({sentence, tr("Undo"), [this, changeSet = m_newest] { undo(changeSet); }});
}

QString Acts::whyNot() const
{
    return m_desk.hindrance ? wordsFor(*m_desk.hindrance).sentence : QString();
}

void Acts::setDesk(Desk desk)
{
    const bool isAnother = desk.me != m_desk.me;
    m_desk = std::move(desk);
    recheck();
    emit changeabilityChanged();
    if (isAnother)
        m_steps = {};
    readSteps();
}

void Acts::guard(QWidget* widget, std::function<bool()> isUsable)
{
    take(widget, {widget->toolTip(), widget->accessibleDescription(), std::move(isUsable)});
}

void Acts::guard(QAction* action, std::function<bool()> isUsable)
{
    take(action, {action->toolTip(), {}, std::move(isUsable)});
}

void Acts::take(QObject* object, Guarded guarded)
{
    connect(object, &QObject::destroyed, this, [this, object] { m_guarded.remove(object); });
    check(*object, guarded);
    m_guarded.insert(object, std::move(guarded));
}

void Acts::recheck()
{
    for (auto each = m_guarded.constBegin(); each != m_guarded.constEnd(); ++each)
        check(*each.key(), *each);
}

void Acts::check(QObject& object, const Guarded& guarded) const
{
    const bool isUsable = canChange() && (!guarded.isUsable || guarded.isUsable());
    const QString why = whyNot();
    // The sentence may name files, which are no markup.
    const QString tip = why.isEmpty() ? guarded.tip : plainTip(why);
    if (auto* widget = qobject_cast<QWidget*>(&object)) {
        widget->setEnabled(isUsable);
        widget->setToolTip(tip);
        widget->setAccessibleDescription(why.isEmpty() ? guarded.description : why);
    } else if (auto* action = qobject_cast<QAction*>(&object)) {
        action->setEnabled(isUsable);
        action->setToolTip(tip);
    }
}

void Acts::readSteps()
{
    m_readingSteps.run(
        this,
        [vault = m_vault, me = m_desk.me, passedOver = m_passedOver](const JobContext&) {
            return vault->read(
                [&](vault::Access& access) { return vault::stepsOf(access, me, passedOver); });
        },
        [this](const Result<vault::Steps>& steps) {
            m_steps = steps.value_or(vault::Steps());
            emit stepsChanged();
        });
}

QString Acts::wordsOf(const vault::Step& step) const
{
    if (const auto words = m_words.constFind(step.made); words != m_words.constEnd())
        return *words;
    const QString name
        = step.records == 1 && m_desk.nameOf ? m_desk.nameOf(step.entity, step.record) : QString();
    return vault::stepWords(step.verb, step.entity, step.records, name);
}

QString Acts::undoWords() const
{
    return m_steps.undo ? wordsOf(*m_steps.undo) : QString();
}

QString Acts::redoWords() const
{
    return m_steps.redo ? wordsOf(*m_steps.redo) : QString();
}

void Acts::undo()
{
    wish({Wish::Kind::Undo, {}});
}

void Acts::redo()
{
    wish({Wish::Kind::Redo, {}});
}

void Acts::undo(ChangeSetId changeSet)
{
    wish({Wish::Kind::One, changeSet});
}

void Acts::wish(Wish wish)
{
    if (const std::optional<Error> no = refusal()) {
        say(wordsFor(*no).sentence);
        return;
    }
    m_wishes.append(wish);
    goOn();
}

// One after the other: what is undone next follows from what was undone before.
void Acts::goOn()
{
    if (m_undoing == Undoing::Yes || m_wishes.isEmpty())
        return;
    m_undoing = Undoing::Yes;
    const auto work = [vault = m_vault, me = m_desk.me, passedOver = m_passedOver,
                          wish = m_wishes.takeFirst()](const JobContext&) -> Taken {
        Result<std::optional<vault::Step>> step
            = vault->read([&](vault::Access& access) -> Result<std::optional<vault::Step>> {
                  if (wish.kind == Wish::Kind::One)
                      return vault::stepOf(access, wish.changeSet);
                  const Result<vault::Steps> steps = vault::stepsOf(access, me, passedOver);
                  if (!steps)
                      return failWith(steps);
                  return wish.kind == Wish::Kind::Undo ? steps->undo : steps->redo;
              });
        if (!step)
            return {{}, failWith(step)};
        if (!*step)
            return {{}, fail(Problem::NotFound, vault::cause::nothingToUndo)};
        return {*step, vault::undo(*vault, me, (*step)->changeSet)};
    };
    m_jobs.run(this, tr("Undoing"), work, [this](const Taken& taken) {
        m_undoing = Undoing::No;
        tell(taken);
        goOn();
    });
}

void Acts::tell(const Taken& taken)
{
    if (!taken.undone) {
        // Another try gets no further, so the next one is about the change before.
        if (taken.step && taken.step->direction == vault::Step::Direction::Back) {
            m_passedOver.insert(taken.step->made);
            readSteps();
        }
        const Words words = wordsFor(taken.undone.error());
        say(words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next);
        return;
    }
    const bool isAgain = taken.step->direction == vault::Step::Direction::Again;
    const QString words = wordsOf(*taken.step);
    emit said({isAgain ? tr("Done again: %1.").arg(words) : tr("Undone: %1.").arg(words),
        isAgain ? tr("Undo") : tr("Redo"), [this, by = taken.undone->by] { undo(by); }});
}

} // namespace muniment::ui
