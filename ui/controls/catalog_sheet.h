// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/starter_catalog.h"
#include "core/vault/transaction.h"
#include "ui/fields/record_form.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/view.h"

#include <QObject>

#include <functional>

namespace muniment::ui {

class FormPanel;
struct ActName;

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
inline const auto scope = QStringLiteral("scope");
inline const auto assets = QStringLiteral("assets");
} // namespace catalog_key

// Asks beside a place which controls and frameworks of the starter catalogs are taken, and where
// they apply, and takes them in one step. Its panel is that of the place.
class CatalogSheet final : public QObject
{
    Q_OBJECT

public:
    CatalogSheet(const PlaceParts& parts, FormPanel& panel, QWidget* place);

    void open(const View& view);
    // Asks for one framework that is to apply to a scope; one that the vault lacks is taken.
    void openFramework(const View& view);

private:
    void read(const View& view, void (CatalogSheet::*showRead)(const View&, const Catalog&));
    void show(const View& view, const Catalog& catalog);
    void showFramework(const View& view, const Catalog& catalog);
    // Writes as a job, and hands the form what came of it.
    void run(const ActName& name, std::function<Status(vault::Transaction& transaction)> work,
        const RecordForm::Answer& answer);
    void take(const View& view, const FieldValues& values, const RecordForm::Answer& answer);
    void applyFramework(
        const View& view, const FieldValues& values, const RecordForm::Answer& answer);

    PlaceParts m_parts;
    NewestJob m_reading;
    FormPanel& m_panel;
};

} // namespace muniment::ui
