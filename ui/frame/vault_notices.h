// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/notice_band.h"

#include <functional>

namespace muniment::ui {

class VaultSession;

// What the notices of an open vault offer to do.
struct NoticeActs
{
    std::function<void()> backToNow;
    std::function<void()> chooseMe;
    std::function<void()> openAgain; // the same file, for writing if that is possible now
    std::function<void()> close;
};

// All that a person must know about the vault and what is shown of it, the gravest first.
QList<Notice> noticesOf(const VaultSession& session, const NoticeActs& acts);

} // namespace muniment::ui
