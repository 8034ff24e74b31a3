// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

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

int runNamedTest(const QStringList& arguments)
{
    const auto found = arguments.size() > 1 ? factories().find(arguments.at(1).toStdString())
                                            : factories().end();
    if (found == factories().end()) {
        std::fprintf(stderr, "usage: %s NAME [Qt Test options]; names here:\n",
            qPrintable(arguments.first()));
        for (const auto& each : factories())
            std::fprintf(stderr, "  %s\n", each.first.c_str());
        return 2;
    }
    const std::unique_ptr<QObject> test(found->second());
    QStringList rest = arguments;
    rest.removeAt(1);
    return QTest::qExec(test.get(), rest);
}

} // namespace muniment::tests
