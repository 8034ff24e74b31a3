// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"

#include <memory>

namespace muniment::ui {

class Acts;
class ContentFiles;
class JobRunner;
class Prompter;
class Settings;
class VaultSession;

// What the places of an open vault are made of. All outlive them.
struct PlaceParts
{
    JobRunner& jobs;
    Settings& settings;
    Prompter& prompter;
    VaultSession& session; // the view, and the ways to another scope, period, day or time
    Acts& acts; // how the vault is changed
    documents::HelperClient helper;
    std::shared_ptr<ContentFiles> contents; // the bytes of evidence, for the helper
};

} // namespace muniment::ui
