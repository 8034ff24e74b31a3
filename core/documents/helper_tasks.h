// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

// The helper's side of the pipe: what it does for each request. See protocol.h for the lines.
namespace muniment::documents {

struct HelperHooks
{
    std::function<void(const QJsonObject& line)> say;
    std::function<std::optional<QJsonObject>()> next; // the line after the request; none: no more
    std::function<void(const QString& path)> beforeDocument; // of each; for tests of the client
};

// Limits that the caller asks for, for the process to set before anything else.
platform::ProcessLimits limitsOf(const QJsonObject& request);

// Whether the request paints text, so that the process needs fonts (a QGuiApplication).
bool needsFonts(const QJsonObject& request);

// Does what the request asks and says the answers, the last one included.
void runRequest(const QJsonObject& request, const HelperHooks& hooks);

} // namespace muniment::documents
