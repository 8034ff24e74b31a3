// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/paper.h"

#include <QImage>

namespace muniment::sample {

// What a screenshot of a made-up web page shows.
struct PortalPage
{
    QString site; // "Northwind Cloud"
    QString address; // with its scheme
    QString account; // who is signed in
    QStringList menu;
    int chosen = 0; // of the menu
    QString path; // "Home > Backup vaults > bv-claims-neu"
    QString title;
    QList<Field> settings;
    QString note; // on a strip under the title; empty: none
    QStringList tableHead;
    QList<QStringList> tableRows;
    QString clock; // of the desk, bottom right: "15:42\n29/12/2026"
    QColor colour = QColor(0x0b, 0x6e, 0x8f);
};

// 1600 x 1000 pixels: browser with address, page, and the desk's bar with its clock.
QImage paintPortal(const PortalPage& page);

} // namespace muniment::sample
