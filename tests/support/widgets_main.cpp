// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStandardPaths>

// The window's own palette and sheet, and a font that every machine has.
int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    muniment::ui::applyAppearance(
        application, muniment::ui::Appearance::Light, QApplication::palette());
    return muniment::tests::runNamedTest(QApplication::arguments());
}
