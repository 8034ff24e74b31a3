// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_fields.h"

#include "ui/intake/intake_fields.h"

#include <QCoreApplication>

#include <cmath>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class EvidenceFields
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFields)

public:
    static QList<FieldSpec> own(const View& view)
    {
        using namespace evidence_key;
        return {
            lineField(environment, tr("Environment")).hinted(tr("Production, test")),
            countField(rowsAtSource, tr("Rows at source"))
                .explained(tr("How many the system says that there are.")),
            countField(rowsInFile, tr("Rows in the file")),
            countField(sampleSize, tr("Sample asked for")),
            countField(sampleFound, tr("Sample held")),
            textField(restrictionNote, tr("Where it may be seen"))
                .explained(tr("“for: NAME; NAME; where: PLACE” hands a file that is restricted to "
                              "named recipients to these, and tells all others the place.")),
            textField(personalData, tr("Personal data"))
                .hinted(tr("Which, and whether masked"))
                .whenEmpty(tr("none known")),
            lineField(versionLabel, tr("Its own version")),
            lineField(approvedBy, tr("Approved by")),
            dayField(approvedOn, tr("Approved on"), view.today),
            dayField(nextReview, tr("Next review"), view.today),
        };
    }

private:
    static FieldSpec countField(const QString& key, const QString& name)
    {
        NumberKind kind;
        kind.least = 0;
        return numberField(key, name, kind);
    }
};

} // namespace

QHash<QString, FieldSpec> evidenceFields(const View& view, const QList<Period>& proposed)
{
    IntakeDestination destination;
    destination.proposed = proposed;
    QHash<QString, FieldSpec> fields;
    for (FieldSpec spec : intakeFields({view, destination, 1}) + EvidenceFields::own(view)) {
        spec.group.clear();
        fields.insert(spec.key, spec);
    }
    fields[intake::titleKey] = fields.value(intake::titleKey).required().hinted({});
    return fields;
}

Quantity quantityOf(const std::optional<qint64>& count)
{
    return {count ? std::optional<double>(double(*count)) : std::nullopt};
}

std::optional<qint64> countOf(const Quantity& quantity)
{
    return quantity.number ? std::optional<qint64>(std::llround(*quantity.number)) : std::nullopt;
}

} // namespace muniment::ui
