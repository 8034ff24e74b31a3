// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composition.h"

#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"muniment"_s);
    QApplication::setOrganizationName(u"muniment"_s);
    QApplication::setApplicationDisplayName(u"Muniment"_s);
    QApplication::setApplicationVersion(QStringLiteral(MUNIMENT_VERSION));
    QApplication::setDesktopFileName(u"org.muniment.Muniment"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.muniment.Muniment"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Program", "The window on a vault of compliance evidence."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption binder(u"binder"_s,
        QApplication::translate("Program", "Opens a finished binder as well, or alone."),
        u"FILE.pdf"_s);
    parser.addOption(binder);
    parser.addPositionalArgument(u"VAULT"_s,
        QApplication::translate("Program", "The vault to open (*.muniment)."), u"[VAULT]"_s);
    parser.process(application);

    muniment::window::Composition composition(application);
    muniment::ui::MainWindow& window = composition.window();
    const QString binderPath = parser.value(binder);
    const QStringList paths = parser.positionalArguments();
    if (!paths.isEmpty() && !binderPath.isEmpty())
        QObject::connect(&window, &muniment::ui::MainWindow::vaultOpened, &window,
            [&window, binderPath] { window.openBinder(binderPath); });
    else if (!binderPath.isEmpty())
        window.openBinder(binderPath);
    if (!paths.isEmpty())
        window.openVault(paths.first());
    window.show();
    return QApplication::exec();
}
