// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/wide_change_form.h"

#include "ui/evidence/evidence_fields.h"
#include "ui/intake/intake_fields.h"

#include <QCoreApplication>

namespace muniment::ui {

namespace {

class WideChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(WideChangeWords)

public:
    static QString change(int items) { return tr("Change %n item(s)", nullptr, items); }
    static QString asItIs() { return tr("as it is"); }
    static QString alsoLink() { return tr("Also link to"); }
};

FieldSpec leftAlone(FieldSpec spec)
{
    spec.isRequired = false;
    if (auto* pick = std::get_if<PickKind>(&spec.kind))
        pick->none = WideChangeWords::asItIs();
    return spec.hinted(WideChangeWords::asItIs());
}

} // namespace

RecordForm* makeWideChangeForm(const View& view, int items)
{
    const auto fields = evidenceFields(view);
    FieldSpec links = leftAlone(fields.value(intake::linksKey));
    links.name = WideChangeWords::alsoLink();
    const QString words = WideChangeWords::change(items);
    return new RecordForm({words, words},
        {leftAlone(fields.value(intake::coversKey)), leftAlone(fields.value(intake::sourceKey)),
            leftAlone(fields.value(intake::classificationKey)),
            leftAlone(fields.value(intake::restrictionKey)), links});
}

WideChange wideChangeOf(const FieldValues& values)
{
    WideChange change;
    change.covers
        = std::get<std::optional<Period>>(values.value(intake::coversKey, std::optional<Period>()));
    if (const QString source = textOf(values, intake::sourceKey); !source.isEmpty())
        change.source = source;
    if (const auto given = evidence::parseClassification(textOf(values, intake::classificationKey)))
        change.classification = *given;
    if (const auto given = evidence::parseRestriction(textOf(values, intake::restrictionKey)))
        change.restriction = *given;
    const auto links = std::get<QStringList>(values.value(intake::linksKey, QStringList()));
    for (const QString& key : links)
        if (const auto uuid = base::uuidFromText(key))
            change.links.append(ControlId{*uuid});
    return change;
}

} // namespace muniment::ui
