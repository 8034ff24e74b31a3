// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/transaction.h"

#include <QString>
#include <QStringList>

namespace muniment {

using OrganisationId = Id<struct OrganisationTag>;
using ProviderId = Id<struct ProviderTag>;
using ScopeId = Id<struct ScopeTag>;
using AssetId = Id<struct AssetTag>;

} // namespace muniment

namespace muniment::scope {

// Whose vault it is. `stampCode` begins every page stamp; `timeZone` is an IANA name.
struct Organisation
{
    OrganisationId id;
    QString name;
    QString legalName;
    QString stampCode;
    QString timeZone;
};

// From where a person looks at a control.
enum class Line { RunsIt, SecondLook, Independent, Management, Outside };

QString lineText(Line line); // "runs_it"
Result<Line> parseLine(const QString& text);

struct NewPerson
{
    QString name;
    QString role;
    Line line = Line::RunsIt;
    QString organisation; // empty: our own
    QString mail;
    Date activeFrom; // invalid: today
    Date activeUntil; // invalid: still active

    [[nodiscard]] bool isActiveOn(Date day) const
    {
        return activeFrom <= day && (!activeUntil.isValid() || day <= activeUntil);
    }
};

struct Person : NewPerson
{
    PersonId id;
    qint64 number = 0;
};

QString personCode(qint64 number); // "P-03"

// A provider's papers may call it by its name, by the legal entity that the contract is with, or by
// other names: further legal entities, short and former names.
struct NewProvider
{
    QString name;
    QString contractingEntity;
    QStringList otherNames = {};
};

struct Provider : NewProvider
{
    ProviderId id;
    qint64 number = 0;
};

QString providerCode(qint64 number); // "V-2"

// A bounded environment under review. Which frameworks apply to it, and from which day, is asked of
// controls::FrameworkRegister.
struct NewScope
{
    QString name;
    QString statement; // printed on the cover of a binder
    QString exclusions; // what stays outside, and why
    ProviderId providerId;
    PersonId ownerId;
    ScopeId inheritsFrom; // another scope of the house
    QStringList regions;
    Period period; // the one that lists and binders take by default; invalid: this calendar year
    Frequency periodPattern = Frequency::Quarterly; // monthly, quarterly, half-yearly or yearly
};

struct Scope : NewScope
{
    ScopeId id;
    qint64 number = 0;
};

QString scopeCode(qint64 number); // "S-1"

enum class AssetKind { Application, Data, VirtualMachine, Credential };

QString assetKindText(AssetKind kind); // "virtual_machine"
Result<AssetKind> parseAssetKind(const QString& text);
const QList<AssetKind>& allAssetKinds();

enum class ServiceModel { OnPremises, Iaas, Paas, Saas };

QString serviceModelText(ServiceModel model); // "on_premises", "iaas"
Result<ServiceModel> parseServiceModel(const QString& text);
const QList<ServiceModel>& allServiceModels();

// A customer-side thing in a scope. The secret of a credential is never stored.
struct NewAsset
{
    AssetKind kind = AssetKind::Application;
    QString name;
    ScopeId scopeId;
    QString description;
    QString service; // of the provider: "App Service"
    ServiceModel serviceModel = ServiceModel::Paas;
    QString region;
    PersonId ownerId;
    QStringList dataClasses;
    Date inServiceFrom; // invalid: today
    Date inServiceUntil; // invalid: still in service
    QString reference; // the provider's own id of it

    friend bool operator==(const NewAsset&, const NewAsset&) = default;
};

struct Asset : NewAsset
{
    AssetId id;
    qint64 number = 0;

    friend bool operator==(const Asset&, const Asset&) = default;

    [[nodiscard]] bool isInServiceOn(Date day) const
    {
        return inServiceFrom <= day && (!inServiceUntil.isValid() || day <= inServiceUntil);
    }
    [[nodiscard]] bool wasInServiceIn(const Period& period) const
    {
        return inServiceFrom <= period.until
            && (!inServiceUntil.isValid() || period.from <= inServiceUntil);
    }
};

QString assetCode(qint64 number); // "A-031"

} // namespace muniment::scope
