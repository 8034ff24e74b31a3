// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child_process.h"

#include "core/base/base_messages.h"

#include <QDeadlineTimer>

#include <seccomp.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace muniment::platform {

namespace {

constexpr int exitRefused = 3; // the child could not be held to its limits

tl::unexpected<Error> noChild(const char* call)
{
    return fail(Problem::Refused, base::cause::fileUnreadable,
        {QString::fromLatin1(call), QString::fromLocal8Bit(std::strerror(errno))});
}

// A thread is a clone as well; only a new process is refused.
bool denyProcessesToThisProcess()
{
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
    bool ok = filter != nullptr;
    for (const int call : {SCMP_SYS(fork), SCMP_SYS(vfork)})
        ok = ok && ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0;
    ok = ok
        && ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
               SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0))
            == 0;
    // Its flags lie in memory, where no filter sees them; without it libraries use clone.
    ok = ok && ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    ok = ok && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return ok;
}

[[noreturn]] void beTheChild(
    int answers, pid_t parent, const ProcessLimits& limits, const std::function<QByteArray()>& work)
{
    // The standard output is the parent's conversation with its client. Here it is the answer.
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const bool confined = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == parent
        && ::dup2(nothing, STDIN_FILENO) >= 0 && ::dup2(answers, STDOUT_FILENO) >= 0
        && limitThisProcess(limits) && denyProcessesToThisProcess();
    if (!confined)
        ::_exit(exitRefused);
    const QByteArray answer = work();
    for (qsizetype done = 0; done < answer.size();) {
        const ssize_t count = ::write(
            STDOUT_FILENO, answer.constData() + done, static_cast<size_t>(answer.size() - done));
        if (count < 0 && errno != EINTR)
            ::_exit(exitRefused);
        done += count > 0 ? count : 0;
    }
    ::_exit(0);
}

// Reads to the end, or until the child has to be stopped.
ChildEnd readAnswer(int descriptor, const ChildLimits& limits, QByteArray& answer)
{
    const QDeadlineTimer deadline(limits.secondsToAnswer * 1000LL);
    char piece[16 * 1024];
    for (;;) {
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0)
            return ChildEnd::TookTooLong;
        const ssize_t count = ready < 0 ? -1 : ::read(descriptor, piece, sizeof piece);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 ? ChildEnd::Answered : ChildEnd::WentDown;
        answer.append(piece, count);
        if (answer.size() > limits.longestAnswer)
            return ChildEnd::SaidTooMuch;
    }
}

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

} // namespace

Result<ChildOutcome> runInChild(const ChildLimits& limits, const std::function<QByteArray()>& work)
{
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return noChild("pipe2");
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child == 0)
        beTheChild(ends[1], parent, limits.process, work);
    ::close(ends[1]);
    if (child < 0) {
        ::close(ends[0]);
        return noChild("fork");
    }
    ChildOutcome outcome;
    outcome.end = readAnswer(ends[0], limits, outcome.answer);
    ::close(ends[0]);
    if (outcome.end != ChildEnd::Answered)
        ::kill(child, SIGKILL);
    const int status = waitFor(child);
    if (outcome.end != ChildEnd::Answered)
        return outcome;
    if (WIFSIGNALED(status)) {
        outcome.signal = WTERMSIG(status);
        outcome.end = outcome.signal == SIGXCPU || outcome.signal == SIGALRM ? ChildEnd::TookTooLong
                                                                             : ChildEnd::WentDown;
    } else if (WEXITSTATUS(status) == exitRefused) {
        outcome.end = ChildEnd::WentDown;
    }
    return outcome;
}

} // namespace muniment::platform
