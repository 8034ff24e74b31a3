// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/export_binder.h"

#include "core/scope/scope_register.h"
#include "tests/core/binder/files_for_tests.h"
#include "tests/core/scope/house.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class ExportBinderTest final : public QObject
{
    Q_OBJECT

private slots:
    void aClockThatWentBackLeavesNothingOut()
    {
        House house;
        const Instant before = house.vault.clock.now();
        house.vault.clock.advanceDays(40);
        const Instant written = house.vault.clock.now();
        house.vault.writeOk([](vault::Transaction& transaction) {
            scope::NewScope scope;
            scope.name = u"Settled late"_s;
            return scope::ScopeRegister::addScope(transaction, scope);
        });
        house.vault.clock.set(before);

        ExportRequest request;
        request.targetPdf = house.vault.folder() + u"/b.pdf"_s;
        request.options.variant = Variant::Draft;
        request.options.scopes = {u"Settled late"_s};
        request.program = u"Muniment"_s;
        documents::HelperClient::Options helper;
        helper.program = QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s;
        VERIFY_OK(exportBinder(*house.vault, request, documents::HelperClient(helper), {}));
        const QJsonObject manifest
            = QJsonDocument::fromJson(contentOf(house.vault.folder() + u"/b/manifest.json"_s))
                  .object();
        QCOMPARE(manifest.value("knownAt"_L1).toString(), written.toText());
    }
};

MUNIMENT_TEST(ExportBinderTest, "export_binder_test")
#include "export_binder_test.moc"
