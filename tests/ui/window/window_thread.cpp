// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_thread.h"

#include <QFutureInterfaceBase>
#include <QThread>
#include <QThreadPool>

#include <openssl/evp.h>
#include <sqlite3.h>

#include <atomic>
#include <dlfcn.h>
#include <string_view>

namespace muniment::tests {

namespace {

// Entries of the journal are small, and the window's thread writes those of its own acts.
constexpr std::size_t largestEntry = 64 * 1024;

std::atomic<QThread*> watched = nullptr;
std::atomic<qint64> hashed = 0;
std::atomic<qint64> contentRead = 0;
QStringList byWindow; // only ever changed by the window's thread

enum class Thread { Window, Another, NotWatched };

Thread thisThread()
{
    QThread* const window = watched;
    if (!window)
        return Thread::NotWatched;
    return QThread::currentThread() == window ? Thread::Window : Thread::Another;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

void noteWait(const char* what)
{
    if (thisThread() == Thread::Window)
        byWindow.append(QString::fromLatin1(what));
}

} // namespace

void WindowThread::watch()
{
    byWindow.clear();
    hashed = 0;
    contentRead = 0;
    watched = QThread::currentThread();
}

WindowThread::Seen WindowThread::seen()
{
    watched = nullptr;
    return {byWindow, hashed, contentRead};
}

} // namespace muniment::tests

using namespace muniment::tests;

extern "C" int EVP_DigestUpdate(EVP_MD_CTX* context, const void* bytes, size_t size)
{
    static auto* const update = real<decltype(EVP_DigestUpdate)>("EVP_DigestUpdate");
    if (thisThread() == Thread::Another)
        hashed += qint64(size);
    else if (thisThread() == Thread::Window && size > largestEntry)
        byWindow.append(QStringLiteral("hashed %1 bytes").arg(size));
    return update(context, bytes, size);
}

extern "C" int sqlite3_step(sqlite3_stmt* statement)
{
    static auto* const step = real<decltype(sqlite3_step)>("sqlite3_step");
    const char* const text = watched ? sqlite3_sql(statement) : nullptr;
    if (text && std::string_view(text).find("content_chunk") != std::string_view::npos) {
        if (thisThread() == Thread::Window)
            byWindow.append(QString::fromUtf8(text));
        else
            ++contentRead;
    }
    return step(statement);
}

// The three ways in which Qt waits for a job, under the names that its compiled callers use.
extern "C" void waitForFinished(QFutureInterfaceBase* future) __asm__(
    "_ZN20QFutureInterfaceBase15waitForFinishedEv");
extern "C" void waitForFinished(QFutureInterfaceBase* future)
{
    static auto* const wait
        = real<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    if (!future->isFinished())
        noteWait("waited for a job to finish");
    wait(future);
}

extern "C" void waitForResult(QFutureInterfaceBase* future, int index) __asm__(
    "_ZN20QFutureInterfaceBase13waitForResultEi");
extern "C" void waitForResult(QFutureInterfaceBase* future, int index)
{
    static auto* const wait
        = real<void(QFutureInterfaceBase*, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    if (!future->isFinished())
        noteWait("waited for the result of a job");
    wait(future, index);
}

extern "C" bool waitForDone(QThreadPool* pool, int milliseconds) __asm__(
    "_ZN11QThreadPool11waitForDoneEi");
extern "C" bool waitForDone(QThreadPool* pool, int milliseconds)
{
    static auto* const wait = real<bool(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    if (pool->activeThreadCount() > 0)
        noteWait("waited for all jobs");
    return wait(pool, milliseconds);
}
