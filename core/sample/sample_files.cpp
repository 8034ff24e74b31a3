// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_files.h"

#include "core/base/base_messages.h"
#include "core/base/durable_file.h"
#include "core/sample/recipes.h"
#include "core/sample/sample_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muniment::sample {

namespace {

QList<Recipe> recipes()
{
    QList<Recipe> all;
    all += policyPapers();
    all += riskPapers();
    all += managementPapers();
    all += accessTables();
    all += reviewPapers();
    all += scanPapers();
    all += operationTables();
    all += operationLogs();
    all += workbooks();
    all += pictures();
    all += messages();
    all += hostileFiles();
    all += providerCertificates();
    all += providerLetters();
    all += providerReports();
    all += importTables();
    return all;
}

enum class Standing { Absent, Same, Other };

Standing standingAt(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Standing::Absent;
    QFile file(path);
    if (!info.isFile() || info.size() != bytes.size() || !file.open(QIODevice::ReadOnly))
        return Standing::Other;
    return file.readAll() == bytes ? Standing::Same : Standing::Other;
}

Status place(const QString& path, const QByteArray& bytes)
{
    switch (standingAt(path, bytes)) {
    case Standing::Same:
        return {};
    case Standing::Other:
        return fail(Problem::Conflict, cause::otherFileInTheWay, {path});
    case Standing::Absent:
        break;
    }
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {folder, QString()});
    return writeDurably(path, bytes);
}

} // namespace

std::optional<SampleFile> SampleFiles::find(const QString& key) const
{
    const auto found = std::find_if(
        files.cbegin(), files.cend(), [&key](const SampleFile& file) { return file.key == key; });
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

QList<SampleFile> sampleFiles()
{
    QList<SampleFile> files;
    for (const Recipe& recipe : recipes())
        files.append(recipe.file);
    return files;
}

Result<SampleFiles> writeSampleFiles(const QString& folder, const JobContext& context)
{
    SampleFiles made{folder, {}};
    const QList<Recipe> all = recipes();
    for (const Recipe& recipe : all) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        context.report({made.files.size(), all.size(), recipe.file.path});
        const Result<QByteArray> bytes = recipe.make();
        if (!bytes)
            return failWith(bytes);
        const Status placed = place(made.pathOf(recipe.file), *bytes);
        if (!placed)
            return failWith(placed);
        made.files.append(recipe.file);
    }
    context.report({all.size(), all.size(), {}});
    return made;
}

} // namespace muniment::sample
