// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope.h"

#include "core/base/text_forms.h"

using namespace Qt::StringLiterals;

namespace muniment::scope {

namespace {

constexpr TextForm<Line> lineForms[] = {
    {Line::RunsIt, "runs_it"},
    {Line::SecondLook, "second_look"},
    {Line::Independent, "independent"},
    {Line::Management, "management"},
    {Line::Outside, "outside"},
};

constexpr TextForm<AssetKind> assetKindForms[] = {
    {AssetKind::Application, "application"},
    {AssetKind::Data, "data"},
    {AssetKind::VirtualMachine, "virtual_machine"},
    {AssetKind::Credential, "credential"},
};

constexpr TextForm<ServiceModel> serviceModelForms[] = {
    {ServiceModel::OnPremises, "on_premises"},
    {ServiceModel::Iaas, "iaas"},
    {ServiceModel::Paas, "paas"},
    {ServiceModel::Saas, "saas"},
};

QString codeOf(const QString& prefix, qint64 number, int digits)
{
    return prefix + QString::number(number).rightJustified(digits, u'0');
}

} // namespace

QString lineText(Line line)
{
    return textOf(line, lineForms);
}

Result<Line> parseLine(const QString& text)
{
    return parseForm(text, lineForms);
}

QString assetKindText(AssetKind kind)
{
    return textOf(kind, assetKindForms);
}

Result<AssetKind> parseAssetKind(const QString& text)
{
    return parseForm(text, assetKindForms);
}

const QList<AssetKind>& allAssetKinds()
{
    static const QList<AssetKind> all{
        AssetKind::Application, AssetKind::Data, AssetKind::VirtualMachine, AssetKind::Credential};
    return all;
}

QString serviceModelText(ServiceModel model)
{
    return textOf(model, serviceModelForms);
}

Result<ServiceModel> parseServiceModel(const QString& text)
{
    return parseForm(text, serviceModelForms);
}

const QList<ServiceModel>& allServiceModels()
{
    static const QList<ServiceModel> all{
        ServiceModel::OnPremises, ServiceModel::Iaas, ServiceModel::Paas, ServiceModel::Saas};
    return all;
}

QString personCode(qint64 number)
{
    return codeOf(u"P-"_s, number, 2);
}

QString providerCode(qint64 number)
{
    return codeOf(u"V-"_s, number, 1);
}

QString scopeCode(qint64 number)
{
    return codeOf(u"S-"_s, number, 1);
}

QString assetCode(qint64 number)
{
    return codeOf(u"A-"_s, number, 3);
}

} // namespace muniment::scope
