// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

// Stands between SQLite and the system calls that change files, for tests of what happens when the
// process dies or the disk refuses at one of them. It counts them from 1 once it was told to.
namespace muniment::tests {

class SystemCalls
{
public:
    enum class At { Nothing, Kill, FailOnce, FailFromThere };

    // From now on the call of this number, or each from it on, does not happen as asked.
    static void disturb(At what, int number, int error = EIO)
    {
        install();
        s_at = what;
        s_number = number;
        s_error = error;
        s_count = 0;
    }

    // Everything happens as asked again; how many calls there were meanwhile.
    static int calm()
    {
        s_at = At::Nothing;
        return s_count;
    }

private:
    // Whether this call is to be refused. Half of the kills come in the middle of a write.
    static bool refuses()
    {
        ++s_count;
        errno = s_error;
        return s_at == At::FailFromThere ? s_count >= s_number
                                         : s_at == At::FailOnce && s_count == s_number;
    }
    static bool kills() { return s_at == At::Kill && s_count == s_number; }

    static ssize_t writeAt(int file, const void* bytes, size_t size, off_t offset)
    {
        if (refuses())
            return -1;
        if (kills()) {
            if (s_number % 2 == 0)
                static_cast<void>(!::pwrite(file, bytes, size / 2, offset));
            ::kill(::getpid(), SIGKILL);
        }
        return ::pwrite(file, bytes, size, offset);
    }

    static int removeFile(const char* path)
    {
        if (refuses())
            return -1;
        if (kills())
            ::kill(::getpid(), SIGKILL);
        return ::unlink(path);
    }

    static int cutFile(int file, off_t size)
    {
        if (refuses())
            return -1;
        if (kills())
            ::kill(::getpid(), SIGKILL);
        return ::ftruncate(file, size);
    }

    static void install()
    {
        static const bool installed = [] {
            sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
            using Call = sqlite3_syscall_ptr;
            for (const char* name : {"pwrite", "pwrite64"})
                files->xSetSystemCall(files, name, reinterpret_cast<Call>(&writeAt));
            files->xSetSystemCall(files, "unlink", reinterpret_cast<Call>(&removeFile));
            files->xSetSystemCall(files, "ftruncate", reinterpret_cast<Call>(&cutFile));
            return true;
        }();
        static_cast<void>(installed);
    }

    static inline At s_at = At::Nothing;
    static inline int s_number = 0;
    static inline int s_error = EIO;
    static inline int s_count = 0;
};

} // namespace muniment::tests
