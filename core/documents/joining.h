// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/stamp_plate.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

// Puts a binder together: own pages and exhibits in one PDF, with outline, page labels and links.
// Pages of the joined file count from 1, as they are printed.
namespace muniment::documents {

struct PageStamp
{
    QString text; // empty: this page bears none
    Corner corner = Corner::BottomRight;
    friend bool operator==(const PageStamp&, const PageStamp&) = default;
};

struct JoinPart
{
    QString path;
    int pageCount = 0; // as inspected; another count in the file is `cause::partUnreadable`
    QList<PageStamp> stamps; // one for each page, or none at all
    int firstPage = 0; // 0: the whole file; else `pageCount` pages from this one of a file of ours
    friend bool operator==(const JoinPart&, const JoinPart&) = default;
};

struct OutlineEntry
{
    QString title;
    int page = 1;
    QList<OutlineEntry> children; // closed when the file is opened
    friend bool operator==(const OutlineEntry& a, const OutlineEntry& b);
};

struct PageLink
{
    int page = 1;
    QRectF rect; // in points from the top left of the page as seen
    int targetPage = 1;
    QString text; // what it says, for those who cannot see it
    friend bool operator==(const PageLink&, const PageLink&) = default;
};

struct DocumentInfo
{
    QString title;
    QString author; // the organisation
    QString language; // "en", "de-AT"
    ZonedInstant created;
    friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

struct JoinPlan
{
    QList<JoinPart> parts;
    QList<OutlineEntry> outline;
    QList<PageLink> links;
    DocumentInfo info;
    QString outputPath; // replaced where it exists; syncing and renaming are the caller's
    friend bool operator==(const JoinPlan&, const JoinPlan&) = default;
};

// What of a part is not in the joined file. The look of its pages is kept.
enum class Loss {
    Scripts,
    Actions,
    Links,
    Form, // its fields are printed as they look, and can no longer be filled in
    DynamicForm,
    EmbeddedFiles,
    Media, // sound, film, 3D: what is drawn of it stays
    Annotations, // with no appearance of their own, so nothing could be drawn
    Tags, // the reading order for screen readers
    Signature,
    Outline,
};

struct JoinReport
{
    int pages = 0;
    qint64 bytes = 0;
    QList<QList<Loss>> losses; // for each part, in the order of the enum
    friend bool operator==(const JoinReport&, const JoinReport&) = default;
};

// Told before a byte of a part is read, so that a crash can be laid to its door.
using PartMarker = std::function<void(int part)>;

// Fails with `cause::partUnreadable` (values: index of the part from 0, its path) where a source
// breaks; `brokenPart` reads it. Opens sources one at a time. Needs a QGuiApplication for the
// stamps' font; runs in the helper.
Result<JoinReport> joinParts(
    const JoinPlan& plan, const JobContext& job = {}, const PartMarker& marker = {});

// Joins parts of which some are read before the plan is known. What it makes is, byte for byte,
// what `joinParts` makes; but where it fails it does not know which part is to blame.
class Joining
{
public:
    explicit Joining(const PartMarker& marker = {});
    ~Joining();
    Joining(const Joining&) = delete;
    Joining& operator=(const Joining&) = delete;

    Status read(const QString& path, int pages); // a file that the plan is going to have whole
    Result<JoinReport> join(const JoinPlan& plan, const JobContext& job = {}); // once

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

// The part of a plan that could not be read, by its index from 0, where that is what went wrong.
std::optional<int> brokenPart(const Error& error);

} // namespace muniment::documents
