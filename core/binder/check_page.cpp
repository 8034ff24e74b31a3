// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/check_page.h"

#include <QFile>

static void initialiseCheckPage()
{
    Q_INIT_RESOURCE(binder);
}

namespace muniment::binder {

QByteArray checkPage()
{
    initialiseCheckPage();
    QFile page(QStringLiteral(":/binder/check.html"));
    const bool opened = page.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? page.readAll() : QByteArray();
}

} // namespace muniment::binder
