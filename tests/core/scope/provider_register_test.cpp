// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/provider_register.h"

#include "core/scope/scope_messages.h"
#include "core/vault/undo.h"
#include "tests/support/test_vault.h"

using namespace muniment;
using namespace muniment::scope;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class ProviderRegisterTest final : public QObject
{
    Q_OBJECT

    static Result<ProviderId> add(TestVault& vault, const NewProvider& what)
    {
        return vault->write({{}, u"provider.add"_s},
            [&](vault::Transaction& t) { return ProviderRegister::add(t, what); });
    }

    static Result<Provider> find(TestVault& vault, const QString& text)
    {
        return vault->read(
            [&](vault::Access& access) { return ProviderRegister(access).find(text); });
    }

private slots:
    void isFoundByCodeAndByAnyOfItsNames()
    {
        TestVault vault;
        const ProviderId id = mustHold(add(vault,
            {u"Microsoft"_s, u"Microsoft Ireland Operations Limited"_s, {u"Azure"_s, u"MSFT"_s}}));
        for (const QString& text : {u"V-1"_s, u"v1"_s, u"MICROSOFT"_s, u"Microsoft Corporation"_s,
                 u"Microsoft Ireland Operations Ltd."_s, u"azure"_s, idText(id)})
            QVERIFY2(mustHold(find(vault, text)).id == id, qPrintable(text));
        const auto nobody = find(vault, u"Contoso"_s);
        QVERIFY(!nobody && nobody.error().is(cause::providerNotFound));
    }

    void refusesANameThatAnotherBearsButForTheLegalForm()
    {
        TestVault vault;
        mustHold(add(vault, {u"Microsoft"_s, {}, {u"Azure"_s}}));
        for (const QString& name : {u"MICROSOFT CORPORATION"_s, u"Azure Ltd"_s}) {
            const auto refused = add(vault, {name, {}});
            QVERIFY(!refused && refused.error().is(cause::providerNameTaken));
            QCOMPARE(wordsFor(refused.error()).sentence,
                u"“%1” is a name of the provider Microsoft (V-1) already."_s.arg(name));
        }
        QVERIFY(!add(vault, {u" . "_s, {}}));
    }

    void twoMayContractThroughOneFirm()
    {
        TestVault vault;
        mustHold(add(vault, {u"Azure"_s, u"Soft Trade GmbH"_s}));
        mustHold(add(vault, {u"AWS"_s, u"Soft Trade GmbH"_s}));
        const auto which = find(vault, u"Soft Trade"_s);
        QVERIFY(!which && which.error().is(cause::providerAmbiguous));
        QCOMPARE(wordsFor(which.error()).sentence,
            u"Several providers go by the name “Soft Trade”: Azure (V-1), AWS (V-2)."_s);
    }

    void learnsANameOnce()
    {
        TestVault vault;
        const ProviderId id = mustHold(add(vault, {u"Nimbus"_s, u"Nimbus Cloud GmbH"_s}));
        const auto learn = [&](const QString& name) {
            vault.writeOk(
                [&](vault::Transaction& t) { return ProviderRegister::addName(t, id, name); },
                u"provider.set"_s);
        };
        learn(u"Cumulus AG"_s);
        learn(u"CUMULUS"_s);
        learn(u"Nimbus Cloud"_s);
        QCOMPARE(mustHold(find(vault, u"V-1"_s)).otherNames, QStringList{u"Cumulus AG"_s});
        VERIFY_OK(vault::undo(*vault, {}));
        QVERIFY(mustHold(find(vault, u"V-1"_s)).otherNames.isEmpty());
    }

    void cleansNames()
    {
        TestVault vault;
        mustHold(add(vault,
            {u" Nim\abus\n Cloud\u202e "_s, {},
                {u"nimbus cloud"_s, u""_s, u"Cumulus"_s, u"CUMULUS"_s}}));
        const Provider kept = mustHold(find(vault, u"V-1"_s));
        QCOMPARE(kept.name, u"Nimbus Cloud"_s);
        QCOMPARE(kept.otherNames, QStringList{u"Cumulus"_s});
        const auto signsAlone = add(vault, {u"Stratus"_s, {}, {u"***"_s}});
        QVERIFY(!signsAlone && signsAlone.error().is(cause::nameMissing));
    }
};

MUNIMENT_TEST(ProviderRegisterTest, "provider_register_test")
#include "provider_register_test.moc"
