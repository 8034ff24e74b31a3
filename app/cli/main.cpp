// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/translations/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <stop_token>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

// Ctrl+C asks the job to stop; a second one ends the program at once. Signals are waited for on a
// thread of their own, so that no code runs inside a handler.
void stopOnSignals(std::stop_source source)
{
    sigset_t waited;
    sigemptyset(&waited);
    sigaddset(&waited, SIGINT);
    sigaddset(&waited, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &waited, nullptr);
    std::thread([waited, source]() mutable {
        int which = 0;
        sigwait(&waited, &which);
        source.request_stop();
        sigwait(&waited, &which);
        _exit(130);
    }).detach();
}

// What Qt remarks about the desktop means nothing to a script, which reads standard error.
void printOnlyFaults(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char** argv)
{
    // A file that grows beyond the session's limit is then an error of that write, with its
    // sentence.
    std::signal(SIGXFSZ, SIG_IGN);
    // Qt takes some words for its own, and turns bytes that are no text into others.
    const std::vector<std::string> words(argv + 1, argv + std::max(argc, 1));
    std::stop_source stop;
    stopOnSignals(stop);
    qInstallMessageHandler(&printOnlyFaults);
    // Pages of the binder are measured with fonts, which needs a platform but never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("muniment"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MUNIMENT_VERSION));
    muniment::translations::install(application);
    return muniment::cli::runCommandLine(words, stop.get_token());
}
