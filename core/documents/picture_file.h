// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace muniment::documents {

// A picture file decoded by its content, whatever its name, turned as its orientation tag says.
// With a `fit` it is made smaller to lie within that square. Fails with `damagedPicture` or
// `pictureTooLarge`.
Result<QImage> readPicture(const QString& path, int fit = 0);

} // namespace muniment::documents
