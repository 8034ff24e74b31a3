// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/starter_catalog.h"
#include "ui/fields/record_form.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/view.h"

#include <QObject>

namespace muniment::ui {

class SidePanel;

// What ships with the program and may be taken into the vault.
struct Catalog
{
    QList<controls::StarterControl> controls;
    QList<controls::StarterFramework> frameworks;
};

// Without what the vault holds already.
Result<Catalog> catalogBeside(const standing::Facts& facts);

namespace catalog_key {
inline const auto controls = QStringLiteral("controls");
inline const auto frameworks = QStringLiteral("frameworks");
inline const auto owner = QStringLiteral("owner");
inline const auto from = QStringLiteral("from");
} // namespace catalog_key

// Asks beside a place which controls and frameworks of the starter catalogs are taken, and takes
// them in one step.
class CatalogSheet final : public QObject
{
    Q_OBJECT

public:
    CatalogSheet(const PlaceParts& parts, QWidget* place);

    void open(const View& view);
    // Null: it is not open.
    [[nodiscard]] RecordForm* form() const;

private:
    void show(const View& view, const Catalog& catalog);
    void take(const FieldValues& values, const RecordForm::Answer& answer);

    PlaceParts m_parts;
    NewestJob m_reading;
    SidePanel* m_panel;
};

} // namespace muniment::ui
