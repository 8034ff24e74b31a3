// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/documents/helper_tasks.h"
#include "core/documents/house_fonts.h"

#ifdef MUNIMENT_CHAOS
#include "app/helper/chaos.h"
#endif

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <optional>

// Reads one request, does it, and ends. Started by HelperClient for each piece of work; documents
// that nobody trusts are opened here, or in its children, and nowhere else.

namespace {

// Lines of the client's side of the pipe.
class Input
{
public:
    Input() { static_cast<void>(m_file.open(stdin, QIODevice::ReadOnly)); }

    std::optional<QJsonObject> next()
    {
        const QByteArray line = m_file.readLine();
        if (line.isEmpty())
            return std::nullopt;
        return QJsonDocument::fromJson(line).object();
    }

private:
    QFile m_file;
};

void say(const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace muniment;
    platform::expectManySmallObjects();
    // The order in hashes shows in the bytes of painted pages.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Input input;
    const QJsonObject request = input.next().value_or(QJsonObject());
    if (request.isEmpty()) {
        std::fputs("muniment-helper is started by Muniment.\n", stderr);
        return 2;
    }
    if (!platform::limitThisProcess(documents::limitsOf(request))
        || !platform::denyNetworkToThisProcess())
        return 3;
    std::unique_ptr<QCoreApplication> application;
    const bool needsFonts = documents::needsFonts(request);
    if (needsFonts && !documents::useHouseFontsOnly())
        return 3;
    if (needsFonts)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
#ifdef MUNIMENT_CHAOS
    const QString task = request.value(QLatin1StringView("task")).toString();
    const auto beforeDocument
        = [&task](const QString& path) { helper::behaveBadlyIfAsked(task, path); };
#else
    const auto beforeDocument = [](const QString&) {};
#endif
    documents::runRequest(request, {&say, [&input] { return input.next(); }, beforeDocument});
    return 0;
}
