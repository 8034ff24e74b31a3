// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/chaos.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace muniment::helper {

namespace {

[[noreturn]] void flood()
{
    const std::vector<char> line(1 << 16, 'x');
    for (;;)
        std::fwrite(line.data(), 1, line.size(), stdout);
}

// Until memory is refused; then as libraries do that cannot go on.
void allocate()
{
    constexpr size_t block = 16 * 1024 * 1024;
    while (char* memory = static_cast<char*>(std::malloc(block)))
        std::memset(memory, 1, block);
    std::abort();
}

} // namespace

void behaveBadlyIfAsked(const QString& task, const QString& path)
{
    const QByteArray how = qgetenv("MUNIMENT_HELPER_CHAOS");
    const QString where = qEnvironmentVariable("MUNIMENT_HELPER_CHAOS_TASK", task);
    if (how.isEmpty() || where != task
        || !path.contains(qEnvironmentVariable("MUNIMENT_HELPER_CHAOS_AT")))
        return;
    if (how == "abort")
        std::abort();
    if (how == "hang")
        for (;;)
            ::pause();
    if (how == "spin")
        for (volatile int i = 0;;)
            static_cast<void>(i);
    if (how == "garbage") {
        std::fputs("{\"done\": [\"this is no answer\n", stdout);
        std::fflush(stdout);
        std::_Exit(0);
    }
    if (how == "network" && ::socket(AF_INET, SOCK_STREAM, 0) >= 0)
        std::abort();
    if (how == "flood")
        flood();
    if (how == "allocate")
        allocate();
}

} // namespace muniment::helper
