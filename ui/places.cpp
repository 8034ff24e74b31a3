// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places.h"

#include "core/vault/content_store.h"
#include "ui/activity/activity_place.h"
#include "ui/assurance/assurance_place.h"
#include "ui/attestations/attestations_place.h"
#include "ui/audits/audits_place.h"
#include "ui/controls/controls_place.h"
#include "ui/evidence/evidence_place.h"
#include "ui/overview/overview_place.h"
#include "ui/scope/scope_place.h"
#include "ui/shell/content_files.h"
#include "ui/shell/helper_page_source.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/vault_session.h"

#include <QDesktopServices>
#include <QUrl>

namespace muniment::ui {

QList<Place*> makePlaces(const WindowTools& tools, VaultSession& session)
{
    auto contents = std::make_shared<ContentFiles>(
        [vault = session.vault()](const Sha256& digest, const QString& path,
            const JobContext& job) { return vault->content().exportTo(digest, path, job); });
    const PlaceParts parts{tools.jobs, tools.settings, tools.prompter, session, session.acts(),
        tools.helper, std::move(contents)};
    auto* overview = new OverviewPlace(parts);
    auto* controls = new ControlsPlace(parts);
    auto* evidence = new EvidencePlace(parts);
    controls->takeFiles(evidence->intake());
    auto* audits = new AuditsPlace(
        parts, [tools](const QString& path) { return openBinder(tools, path); },
        [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    audits->takeFiles(evidence->intake());
    const QList<Place*> places{
        overview,
        new ScopePlace(parts),
        controls,
        evidence,
        new AttestationsPlace(parts),
        new AssurancePlace(parts),
        audits,
        new ActivityPlace(parts),
    };
    QList<PlaceKind> kinds;
    for (const Place* place : places)
        kinds.append(place->kind());
    overview->setPlaces(kinds);
    return places;
}

std::unique_ptr<PageSource> openBinder(const WindowTools& tools, const QString& path)
{
    return std::make_unique<HelperPageSource>(tools.jobs, tools.helper, HelperPageSource::Kind::Pdf,
        [path](const JobContext&) -> Result<QString> { return path; });
}

} // namespace muniment::ui
