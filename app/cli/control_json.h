// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/access.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace muniment::cli {

const QStringList& frequencyChoices();
const QStringList& controlKindChoices();
const QStringList& implementationStatusChoices();

// One line of the list: without texts.
QJsonObject controlJson(const controls::Control& control, const QString& owner);

// Everything about one control, and the same in words.
struct ControlSheet
{
    QJsonObject json;
    QString text;
};

Result<ControlSheet> controlSheet(
    vault::Access& access, const controls::Control& control, Date day);

} // namespace muniment::cli
