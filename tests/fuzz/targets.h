// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

// What is fed with bytes that nobody chose, by libFuzzer and by the test that plays the seeds
// again.
namespace muniment::tests {

struct FuzzTarget
{
    const char* name; // that of its folder of seeds
    void (*run)(const QByteArray& bytes); // ends the program where a promise does not hold
};

std::span<const FuzzTarget> fuzzTargets();
const FuzzTarget* fuzzTarget(const QString& name);

void readCanonicalJson(const QByteArray& bytes);
void readCsvText(const QByteArray& bytes);
void readCertificateText(const QByteArray& bytes);
void readManifest(const QByteArray& bytes);
void readHelperAnswer(const QByteArray& bytes);

// Ends the program with the promise that does not hold.
void require(bool holds, const char* promise);

} // namespace muniment::tests
