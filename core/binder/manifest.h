// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binder/book_places.h"

#include <QByteArray>
#include <QList>
#include <QString>

// manifest.json: what a binder holds, for programs and for `verify`. It says nothing that depends
// on the name or the place of the PDF, so the same binder has the same manifest anywhere.
namespace muniment::binder {

inline constexpr int manifestVersion = 1;

struct ManifestFile
{
    QString name; // in the folder; empty: withheld
    QString originalName; // empty, as the next two: withheld
    QString mediaType;
    qint64 bytes = 0;
    Sha256 digest;
    int firstPage = 0; // 0: not printed
    int pages = 0;
    friend bool operator==(const ManifestFile&, const ManifestFile&) = default;
};

// Bytes that are read of one, which is far more than any has; the rest makes it unreadable.
inline constexpr qint64 longestManifest = 256LL * 1024 * 1024;

struct ManifestExhibit
{
    QString number;
    int revision = 1;
    QString title;
    Treatment treatment = Treatment::Printed;
    QString reason; // why it is not printed, or not whole
    QString restriction;
    QList<LabelledValue> facts; // as on its slip sheet
    QString query; // in full, where its slip sheet holds the beginning
    int slipPage = 1;
    QString firstStamp; // "MUN-2026-000412"; empty: it bears none
    QString lastStamp;
    QList<ManifestFile> files;
    friend bool operator==(const ManifestExhibit&, const ManifestExhibit&) = default;

    [[nodiscard]] int pages() const;
    [[nodiscard]] QString stamp(int index) const; // of its printed pages, from 0
};

struct ManifestRow
{
    QString name; // a requirement ("ISO/IEC 27001:2022 5.15"), control ("C-12") or request ("R-07")
    QString title;
    QString state;
    int page = 0; // of its sheet, or of what stands for it; 0: none
    QStringList related; // controls of a requirement, exhibits of the others
    friend bool operator==(const ManifestRow&, const ManifestRow&) = default;
};

struct Manifest
{
    QString vault; // its id; empty in those that were made before it was told
    QString organisation;
    QString binderCode;
    int edition = 1;
    Variant variant = Variant::Issued;
    QString period;
    QString asOf;
    QString knownAt;
    QString recipientClass;
    QString recipient;
    qint64 journalEntries = 0;
    QString journalHead;
    QString madeWith;
    int pages = 0;
    int outlineEntries = 0;
    int links = 0;
    int integrityPage = 0; // prints the digest of this manifest
    QList<ManifestRow> requirements;
    QList<ManifestRow> controls;
    QList<ManifestRow> requests; // of the audit; empty in binders of before they were told
    QList<ManifestExhibit> exhibits;
    friend bool operator==(const Manifest&, const Manifest&) = default;

    [[nodiscard]] int count(Treatment treatment) const;
    [[nodiscard]] int filesInFolder() const;
};

Manifest manifestOf(const BinderPlan& plan, const QList<ExhibitPages>& exhibits,
    const PageBook& book, const QList<ExhibitPlace>& places);

QByteArray manifestText(const Manifest& manifest);
// Fails with `cause::manifestUnreadable` at the first thing that is not as it should be, counts
// that do not add up included. A version that we do not know is `Problem::TooNew`.
Result<Manifest> parseManifest(const QByteArray& text);

} // namespace muniment::binder
