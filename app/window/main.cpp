// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"
#include "app/window/composition.h"

#include <QCommandLineParser>
#include <QIcon>

#include <csignal>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    static void name()
    {
        QCoreApplication::setApplicationName(u"muniment"_s);
        QCoreApplication::setOrganizationName(u"muniment"_s);
        QCoreApplication::setApplicationVersion(QStringLiteral(MUNIMENT_VERSION));
    }

    // Ends the program where help or the version was asked for.
    struct Wishes
    {
        QString vault;
        QString binder;
    };
    static Wishes parse(const QCoreApplication& application)
    {
        QCommandLineParser parser;
        parser.setApplicationDescription(tr("The window on a vault of compliance evidence."));
        parser.addHelpOption();
        parser.addVersionOption();
        const QCommandLineOption binder(
            u"binder"_s, tr("Opens a finished binder as well, or alone."), u"FILE.pdf"_s);
        parser.addOption(binder);
        parser.addPositionalArgument(
            u"VAULT"_s, tr("The vault to open (*.muniment)."), u"[VAULT]"_s);
        parser.process(application);
        return {parser.positionalArguments().value(0), parser.value(binder)};
    }
};

// Help and version are given where there is no display, too.
bool asksForWords(int argc, char** argv)
{
    for (int index = 1; index < argc; ++index) {
        const std::string_view argument(argv[index]);
        if (argument == "--help" || argument == "-h" || argument == "--help-all"
            || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    // A file that grows beyond the session's limit is then an error of that write, with its
    // sentence.
    std::signal(SIGXFSZ, SIG_IGN);
    Program::name();
    if (asksForWords(argc, argv)) {
        QCoreApplication application(argc, argv);
        muniment::translations::install(application);
        Program::parse(application);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Muniment"_s);
    QApplication::setDesktopFileName(u"org.muniment.Muniment"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.muniment.Muniment"_s));
    muniment::translations::install(application);
    const Program::Wishes wishes = Program::parse(application);

    muniment::window::Composition composition(application);
    muniment::ui::MainWindow& window = composition.window();
    if (!wishes.vault.isEmpty() && !wishes.binder.isEmpty())
        QObject::connect(&window, &muniment::ui::MainWindow::vaultOpened, &window,
            [&window, binder = wishes.binder] { window.openBinder(binder); });
    else if (!wishes.binder.isEmpty())
        window.openBinder(wishes.binder);
    if (!wishes.vault.isEmpty())
        window.openVault(wishes.vault);
    window.show();
    return QApplication::exec();
}
