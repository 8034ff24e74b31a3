// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

// What a path that somebody names leads to, when a file to read was meant.
namespace muniment::base {

// Whether it leads to a regular file. Nothing is opened: opening a pipe or a device may do
// anything, and closing a file that the program holds elsewhere drops its locks.
Status checkIsFile(const QString& path);

// Whether it leads to a regular file that holds something, and whose size says so. Looks into files
// that claim to be empty.
Status checkHoldsBytes(const QString& path);

// The name of a file whose bytes may be no text: those that are none become characters that no text
// has, so that nothing is lost on the way to the sentence about it.
QString nameFromBytes(QByteArrayView bytes);
bool isText(const QString& name);
QString spelledOut(const QString& name); // "users\xFF.csv"

Words sourceWords(const Error& error);

namespace cause {
inline constexpr Cause linkIsALoop{"base.link_is_a_loop", &sourceWords}; // path
inline constexpr Cause linkLeadsNowhere{"base.link_leads_nowhere", &sourceWords}; // path, to where
inline constexpr Cause isAPipe{"base.is_a_pipe", &sourceWords}; // path
inline constexpr Cause isASocket{"base.is_a_socket", &sourceWords}; // path
inline constexpr Cause isADevice{"base.is_a_device", &sourceWords}; // path
inline constexpr Cause fileIsEmpty{"base.file_is_empty", &sourceWords}; // path
inline constexpr Cause sizeNotTold{"base.size_not_told", &sourceWords}; // path
} // namespace cause

} // namespace muniment::base
