// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <thread>

// The PDF and the folder beside it, made out of sight and shown at the end.
//
// C1  Until `publishPdf` nothing stands under the names that were asked for; leaving the scope
//     before takes everything away again, what was published of the folder included.
// C2  The folder becomes visible before the PDF: where the PDF is, its folder is.
// C3  What stands under the names already is not touched, unless it is an earlier run of the same
//     binder that may be replaced.
// C4  The earlier PDF goes away before its folder does: wherever a run is killed, no PDF ever
// stands
//     beside the folder of another. The next run puts the earlier pair back.
namespace muniment::binder {

enum class EarlierRun { Refuse, Replace };

QString companionFolderOf(const QString& pdf); // "TO" for "TO.pdf"

class CompanionFolder
{
public:
    // Looks at the names, and makes a private folder beside them. `vault` is the file that must not
    // be written over. Fails with one cause for each thing that is in the way.
    static Result<std::unique_ptr<CompanionFolder>> begin(
        const QString& targetPdf, const QString& vault, EarlierRun earlier);
    ~CompanionFolder();
    CompanionFolder(const CompanionFolder&) = delete;
    CompanionFolder& operator=(const CompanionFolder&) = delete;

    [[nodiscard]] QString pdfPath() const; // where to write the PDF for now
    [[nodiscard]] QString filePath(const QString& name) const; // in the folder to be shown
    [[nodiscard]] QString exhibitPath(const QString& name) const;
    [[nodiscard]] QString workPath(const QString& name) const; // never shown
    [[nodiscard]] QString pdfName() const; // as asked for

    // An error of writing into the private folder, as one of the place that was asked for: the
    // other means nothing to anybody, and is gone when it is read.
    [[nodiscard]] Error asSeen(Error error) const;

    // The originals are written, and change no more: begins to make them last, while pages are set.
    void syncExhibitsMeanwhile();
    // Makes all that was written last; then nothing more is written.
    Status sync();
    Status publishFolder(); // synced, where that is not done
    Status publishPdf();

private:
    CompanionFolder(const QString& targetPdf, const QString& root, EarlierRun earlier);
    bool takeBack();

    QString m_target;
    QString m_folder; // as asked for
    QString m_root; // private; holds all until it is shown
    EarlierRun m_earlier = EarlierRun::Refuse;
    platform::FileLock m_lock;

    enum class Shown { Nothing, Folder, FolderExchanged, All };
    Shown m_shown = Shown::Nothing;
    std::jthread m_meanwhile; // owns the two below until it is joined
    Status m_exhibits;
    QSet<QString> m_lasting; // files that need no more syncing
    bool m_isSynced = false;
    bool m_earlierIsAway = false; // the PDF that is replaced, into the private folder
};

// The name of the list of digests in the folder, and how the PDF is named in it.
inline constexpr auto digestListName = QLatin1String("SHA256SUMS");
inline constexpr auto manifestName = QLatin1String("manifest.json");
inline constexpr auto checkPageName = QLatin1String("check.html");
inline constexpr auto exhibitsName = QLatin1String("exhibits");

} // namespace muniment::binder
