// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/steps.h"
#include "core/vault/vault.h"
#include "ui/shell/job_runner.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QWidget;

namespace muniment::ui {

// What an act is called. One whose effect is seen where the cursor stands (a field, a tick) needs
// no sentence in `done`; everything else says what it did, and offers to undo it.
struct ActName
{
    QString verb; // in the journal: "evidence.add"
    QString words; // behind "Undo": tr("attach 12 files")
    QString done; // a toast: tr("Attached 12 files to C-12."); empty: none
    QString running; // in the job bar, for what takes long: tr("Attaching files")
};

// One sentence at the foot of the window, for eight seconds, with what can be done about it.
struct Toast
{
    QString sentence;
    QString action; // the button's text; empty: none
    std::function<void()> act;
};

// How the window changes the vault: each act is one change set of the person at this desk, and can
// be undone by name, also after a restart. Owned by the VaultSession.
class Acts final : public QObject
{
    Q_OBJECT

public:
    Acts(std::shared_ptr<vault::Vault> vault, JobRunner& jobs, QObject* parent = nullptr);
    ~Acts() override;

    // Writes at once, on the window's thread: for what is done within 50 ms, one record or a few.
    // `work(vault::Transaction&)` returns a Result, which goes back to the caller, whose words for
    // a failure stand beside the field. Nothing is written where it fails or is refused.
    template <typename Work>
    auto perform(const ActName& name, Work&& work)
        -> std::invoke_result_t<Work, vault::Transaction&>
    {
        if (std::optional<Error> no = refusal())
            return tl::unexpected<Error>(std::move(*no));
        begin();
        QElapsedTimer timer;
        timer.start();
        auto outcome
            = m_vault->write(act(name), std::forward<Work>(work), vault::Priority::WindowAtOnce);
        note(name, finish(), timer.elapsed());
        if (!outcome)
            noteFailure(outcome.error());
        return outcome;
    }

    // The same as a job that is seen in the job bar and can be cancelled there: imports, more than
    // about 200 rows, whatever touches file content. `work(vault::Vault&, const vault::Act&, const
    // JobContext&)` returns a Result and writes with Priority::Job; then `whenDone(result)` is
    // called on this thread, at once where the act is refused, and never once `owner` is gone.
    template <typename Work, typename WhenDone>
    void performJob(QObject* owner, const ActName& name, Work work, WhenDone whenDone)
    {
        using Outcome
            = std::invoke_result_t<Work, vault::Vault&, const vault::Act&, const JobContext&>;
        if (std::optional<Error> no = refusal()) {
            whenDone(Outcome(tl::unexpected<Error>(std::move(*no))));
            return;
        }
        struct Done
        {
            Outcome outcome;
            std::optional<Committed> committed;
        };
        const auto job = [vault = m_vault, ledger = m_ledger, act = act(name),
                             work = std::move(work)](const JobContext& context) mutable -> Done {
            beginIn(*ledger);
            Outcome outcome = work(*vault, act, context);
            return {std::move(outcome), finishIn(*ledger)};
        };
        m_jobs.run(owner, name.running, job,
            [self = QPointer<Acts>(this), name, whenDone = std::move(whenDone)](Done done) {
                if (self) {
                    self->note(name, done.committed);
                    if (!done.outcome)
                        self->noteFailure(done.outcome.error());
                }
                whenDone(std::move(done.outcome));
            });
    }

    // Whether anything can be changed now, and if not, why: one sentence, for tool tips.
    [[nodiscard]] bool canChange() const { return !m_desk.hindrance; }
    [[nodiscard]] QString whyNot() const;

    // Disables the widget or action while nothing can be changed, with a tool tip that says why;
    // otherwise it is enabled where `isUsable` holds. `recheck` asks all of them again.
    void guard(QWidget* widget, std::function<bool()> isUsable = {});
    void guard(QAction* action, std::function<bool()> isUsable = {});
    void recheck();

    // What "Undo" and "Redo" would do: "attach 12 files". Empty where there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;
    // These run as jobs, in the order in which they were asked for, and say in a toast what came of
    // it. What cannot be undone says so once and is passed over from then on.
    void undo();
    void redo();
    void undo(ChangeSetId changeSet); // any change, or an undo: that does it again

    // Says something in a toast of its own, such as the outcome of an import; with `Offer::Undo` it
    // takes the place of the toast of the act just done, and offers to undo that where it changed
    // anything.
    enum class Offer { Nothing, Undo };
    void say(const QString& sentence, Offer offer = Offer::Nothing);
    void say(const Toast& toast) { emit said(toast); }

    // For the session, which knows the desk and what is shown.
    struct Desk
    {
        PersonId me; // null: not chosen
        bool hasPeople = false; // then somebody must be chosen
        std::optional<Error> hindrance; // why nothing can be changed
        std::function<QString(const QString& entity, const boost::uuids::uuid& record)> nameOf;
    };
    void setDesk(Desk desk);

signals:
    void changeabilityChanged();
    void stepsChanged();
    void said(const muniment::ui::Toast& toast);
    void personWanted(); // an act was refused because nobody was chosen
    void unwritable(); // the vault could not be written; it may be read-only from now on

private:
    // What one act wrote: its last change set, and how many records that changed.
    struct Committed
    {
        ChangeSetId changeSet;
        qsizetype records = 0;
    };
    struct Ledger;
    struct Guarded
    {
        QString tip;
        QString description;
        std::function<bool()> isUsable;
    };
    struct Wish
    {
        enum class Kind { Undo, Redo, One };
        Kind kind = Kind::Undo;
        ChangeSetId changeSet;
    };
    struct Taken;

    static void beginIn(Ledger& ledger);
    static std::optional<Committed> finishIn(Ledger& ledger);
    void begin();
    std::optional<Committed> finish();
    [[nodiscard]] std::optional<Error> refusal();
    [[nodiscard]] vault::Act act(const ActName& name) const;
    void note(const ActName& name, const std::optional<Committed>& committed, qint64 took = 0);
    void noteFailure(const Error& error);
    void take(QObject* object, Guarded guarded);
    void check(QObject& object, const Guarded& guarded) const;
    void readSteps();
    [[nodiscard]] QString wordsOf(const vault::Step& step) const;
    void wish(Wish wish);
    void goOn();
    void tell(const Taken& taken);

    std::shared_ptr<vault::Vault> m_vault;
    JobRunner& m_jobs;
    NewestJob m_readingSteps;
    std::shared_ptr<Ledger> m_ledger;
    Desk m_desk;
    QHash<QObject*, Guarded> m_guarded;
    vault::Steps m_steps;
    QHash<ChangeSetId, QString> m_words; // of acts of this session
    QSet<ChangeSetId> m_passedOver;
    ChangeSetId m_newest; // of the act just done; null: it changed nothing
    QList<Wish> m_wishes;
    enum class Undoing { No, Yes };
    Undoing m_undoing = Undoing::No;
};

} // namespace muniment::ui
