// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope_messages.h"

#include <QCoreApplication>

namespace muniment::scope {

namespace {

class ScopeMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::scope::ScopeMessages)

public:
    static Words notFoundWords(const Error& error)
    {
        const QString text = error.values.value(0);
        if (error.is(cause::personNotFound))
            return {tr("No such person"), tr("Nobody here is called “%1”.").arg(text),
                tr("Name a person by code (P-03) or by full name.")};
        if (error.is(cause::providerNotFound))
            return {tr("No such provider"), tr("No provider is called “%1”.").arg(text),
                tr("Name a provider by code (V-2) or by one of its names, or add it.")};
        if (error.is(cause::providerNameUnknown))
            return {tr("No such name"),
                tr("%2 has no other name “%1”.").arg(text, error.values.value(1)),
                tr("Look at the names in the list of providers.")};
        if (error.is(cause::scopeNotFound))
            return {tr("No such scope"), tr("No scope is called “%1”.").arg(text),
                tr("Name a scope by code (S-1) or by full name.")};
        return {tr("No such asset"), tr("No asset is called “%1”.").arg(text),
            tr("Name an asset by code (A-031) or by full name.")};
    }

    static Words severalWords(const Error& error)
    {
        const QString text = error.values.value(0);
        const QString codes = error.values.value(1);
        if (error.is(cause::personAmbiguous))
            return {tr("Several people"),
                tr("Several people are called “%1”: %2.").arg(text, codes),
                tr("Name the person by code.")};
        if (error.is(cause::providerAmbiguous))
            return {tr("Several providers"),
                tr("Several providers go by the name “%1”: %2.").arg(text, codes),
                tr("Name the provider by code.")};
        return {tr("Several assets"), tr("Several assets are called “%1”: %2.").arg(text, codes),
            tr("Name the asset by code.")};
    }

    static Words takenWords(const Error& error)
    {
        const QString name = error.values.value(0);
        if (error.is(cause::personAlready))
            return {tr("Name taken"),
                tr("%1 is called “%2” already.").arg(error.values.value(1), error.values.value(0)),
                tr("Tell the two apart by role or organisation, or by the name.")};
        if (error.is(cause::providerNameTaken))
            return {tr("Name taken"),
                tr("“%1” is a name of the provider %2 already.").arg(name, error.values.value(1)),
                tr("Use the one that exists, or choose another name.")};
        if (error.is(cause::scopeNameTaken))
            return {tr("Name taken"),
                tr("The scope %2 is called “%1” already.").arg(name, error.values.value(1)),
                tr("Choose another name.")};
        return {tr("Name taken"),
            tr("%2 of the same scope and kind is called “%1” already.")
                .arg(name, error.values.value(1)),
            tr("Change that asset, or choose another name.")};
    }

    static QString fieldWords(const QString& field)
    {
        static const struct
        {
            const char* field;
            const char* words;
        } all[] = {
            {"name", QT_TR_NOOP("name")},
            {"description", QT_TR_NOOP("description")},
            {"service", QT_TR_NOOP("service")},
            {"region", QT_TR_NOOP("region")},
            {"reference", QT_TR_NOOP("reference")},
            {"data classes", QT_TR_NOOP("data classes")},
        };
        for (const auto& each : all)
            if (field == QLatin1String(each.field))
                return tr(each.words);
        return field;
    }

    static QString secretWords(const QString& kind)
    {
        for (const SecretKind each : {SecretKind::PrivateKey, SecretKind::AccessKey,
                 SecretKind::Token, SecretKind::Password, SecretKind::RandomText})
            if (secretKindText(each) == kind)
                return secretWords(each);
        return kind;
    }

    static QString secretWords(SecretKind kind)
    {
        switch (kind) {
        case SecretKind::PrivateKey:
            return tr("a private key");
        case SecretKind::AccessKey:
            return tr("an access key");
        case SecretKind::Token:
            return tr("a token");
        case SecretKind::Password:
            return tr("a password");
        case SecretKind::RandomText:
            break;
        }
        return tr("a key or a password");
    }

    static Words ruleWords(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::nameMissing))
            return {tr("Name missing"), tr("The name is empty."), tr("Give it a name.")};
        if (error.is(cause::lastToAct))
            return {tr("Nobody left"),
                tr("%1 is the last of the house who can change this vault.").arg(first),
                tr("Add whoever takes over first.")};
        if (error.is(cause::assetWithoutScope))
            return {tr("Scope missing"), tr("The asset “%1” is in no scope.").arg(first),
                tr("Name its scope; in a table, in a column Scope.")};
        if (error.is(cause::inheritsFromItself))
            return {tr("Circle of scopes"),
                tr("The scope “%1” would inherit from itself.").arg(first),
                tr("Choose another scope to inherit from.")};
        if (error.is(cause::notAPeriodPattern))
            return {tr("Not a period pattern"),
                tr("“%1” does not divide a year for reporting.").arg(first),
                tr("Choose monthly, quarterly, half_yearly or yearly.")};
        if (error.is(cause::dayAhead))
            return {tr("Day ahead"),
                tr("%1 is still ahead; today is %2.").arg(first, error.values.value(1)),
                tr("Write the day on which it happened.")};
        if (error.is(cause::timeAhead))
            return {tr("Time ahead"), tr("%1 is still ahead.").arg(first),
                tr("Write the time at which it happened, with its zone.")};
        return {tr("Looks like a secret"),
            tr("The %1 of this credential looks like %2; secrets are never stored here.")
                .arg(fieldWords(first), secretWords(error.values.value(1))),
            tr("Say what the credential is for and where it is kept. If the secret was real, "
               "replace it.")};
    }

    static Words words(const Error& error)
    {
        if (error.is(cause::personNotFound) || error.is(cause::providerNotFound)
            || error.is(cause::providerNameUnknown) || error.is(cause::scopeNotFound)
            || error.is(cause::assetNotFound))
            return notFoundWords(error);
        if (error.is(cause::personAmbiguous) || error.is(cause::assetAmbiguous)
            || error.is(cause::providerAmbiguous))
            return severalWords(error);
        if (error.is(cause::personAlready) || error.is(cause::providerNameTaken)
            || error.is(cause::scopeNameTaken) || error.is(cause::assetNameTaken))
            return takenWords(error);
        return ruleWords(error);
    }

    static QString lineWords(Line line)
    {
        switch (line) {
        case Line::RunsIt:
            return tr("runs it");
        case Line::SecondLook:
            return tr("second look");
        case Line::Independent:
            return tr("independent");
        case Line::Management:
            return tr("management");
        case Line::Outside:
            break;
        }
        return tr("outside");
    }

    static QString assetKindWords(AssetKind kind)
    {
        switch (kind) {
        case AssetKind::Application:
            return tr("application");
        case AssetKind::Data:
            return tr("data");
        case AssetKind::VirtualMachine:
            return tr("virtual machine");
        case AssetKind::Credential:
            break;
        }
        return tr("credential");
    }

    static QString serviceModelWords(ServiceModel model)
    {
        switch (model) {
        case ServiceModel::OnPremises:
            return tr("on premises");
        case ServiceModel::Iaas:
            return tr("IaaS");
        case ServiceModel::Paas:
            return tr("PaaS");
        case ServiceModel::Saas:
            break;
        }
        return tr("SaaS");
    }
};

} // namespace

Words words(const Error& error)
{
    return ScopeMessages::words(error);
}

QString lineWords(Line line)
{
    return ScopeMessages::lineWords(line);
}

QString assetKindWords(AssetKind kind)
{
    return ScopeMessages::assetKindWords(kind);
}

QString serviceModelWords(ServiceModel model)
{
    return ScopeMessages::serviceModelWords(model);
}

QString secretKindWords(SecretKind kind)
{
    return ScopeMessages::secretWords(kind);
}

} // namespace muniment::scope
