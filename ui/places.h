// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/widgets/page_source.h"

#include <QList>

#include <memory>

namespace muniment::ui {

class Place;
class VaultSession;

// What the window has whether or not a vault is open. All outlive the places.
struct WindowTools
{
    JobRunner& jobs;
    Settings& settings;
    Prompter& prompter;
    documents::HelperClient helper;
};

// All places there are, in the order of the navigation.
QList<Place*> makePlaces(const WindowTools& tools, VaultSession& session);

// A binder's pages, drawn by the helper.
std::unique_ptr<PageSource> openBinder(const WindowTools& tools, const QString& path);

} // namespace muniment::ui
