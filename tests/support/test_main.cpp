// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QGuiApplication>

#include <cstdio>
#include <map>
#include <memory>
#include <string>

namespace muniment::tests {

namespace {

std::map<std::string, TestFactory>& factories()
{
    static std::map<std::string, TestFactory> all;
    return all;
}

} // namespace

bool registerTest(const char* name, TestFactory factory)
{
    return factories().emplace(name, std::move(factory)).second;
}

QByteArray explain(const Error& error)
{
    const Words words = wordsFor(error);
    return QByteArray(error.cause ? error.cause->name : "no cause") + ": " + words.sentence.toUtf8()
        + " [" + error.detail.toUtf8() + "]";
}

// The first argument names the file of a test class; the rest is for Qt Test.
static int runNamedTest(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const auto found = argc > 1 ? factories().find(argv[1]) : factories().end();
    if (found == factories().end()) {
        std::fprintf(stderr, "usage: %s NAME [Qt Test options]; names here:\n", argv[0]);
        for (const auto& each : factories())
            std::fprintf(stderr, "  %s\n", each.first.c_str());
        return 2;
    }
    const std::unique_ptr<QObject> test(found->second());
    QStringList arguments = application.arguments();
    arguments.removeAt(1);
    return QTest::qExec(test.get(), arguments);
}

} // namespace muniment::tests

int main(int argc, char** argv)
{
    return muniment::tests::runNamedTest(argc, argv);
}
