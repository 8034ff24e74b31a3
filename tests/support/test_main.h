// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>
#include <QTest>

#include <functional>

namespace muniment::tests {

using TestFactory = std::function<QObject*()>;

// Makes a test class known under its file's name (`dates_test`). Kept by MUNIMENT_TEST.
bool registerTest(const char* name, TestFactory factory);

// Runs the class that the first argument names; the rest is for Qt Test.
int runNamedTest(const QStringList& arguments);

// What to print when a result is an error, for QVERIFY2.
QByteArray explain(const Error& error);

template <typename Value>
QByteArray explain(const Result<Value>& result)
{
    return result ? QByteArray("no error") : explain(result.error());
}

} // namespace muniment::tests

// Stands at the end of a test file: MUNIMENT_TEST(DatesTest, "dates_test")
#define MUNIMENT_TEST(Class, name)                                                                 \
    static const bool registered##Class                                                            \
        = muniment::tests::registerTest(name, [] { return new Class; });

// A result must hold; otherwise the test fails with the error's own words.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto& outcome_ = (result);                                                           \
        QVERIFY2(bool(outcome_), muniment::tests::explain(outcome_).constData());                  \
    } while (false)
