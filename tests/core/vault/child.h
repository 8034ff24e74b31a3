// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace muniment::tests {

// A process of its own that tells of each step it was promised, and that can be killed. The vault
// is closed in this process while it is made.
class Child
{
public:
    explicit Child(const std::function<void(const std::function<void()>& tell)>& work)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_id = ::fork();
        if (m_id == 0) {
            ::close(ends[0]);
            work([end = ends[1]] { static_cast<void>(!::write(end, "x", 1)); });
            ::_exit(0);
        }
        ::close(ends[1]);
        m_end = ends[0];
    }
    ~Child()
    {
        if (m_id > 0)
            kill();
        ::close(m_end);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Whether one more step was told of; false when the child is gone.
    bool hear()
    {
        char byte = 0;
        return ::read(m_end, &byte, 1) == 1;
    }

    void kill()
    {
        ::kill(m_id, SIGKILL);
        wait();
    }

    int wait()
    {
        int status = 0;
        ::waitpid(m_id, &status, 0);
        m_id = -1;
        return status;
    }

private:
    pid_t m_id = -1;
    int m_end = -1;
};

// Whether the work ends well in a process of somebody who owns no file here and is not root.
inline bool holdsForAStranger(const std::function<void()>& work)
{
    Child child([&](const std::function<void()>&) {
        constexpr unsigned int nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            qFatal("root could not become nobody");
        work();
    });
    return child.wait() == 0;
}

} // namespace muniment::tests
