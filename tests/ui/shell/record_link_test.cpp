// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_link.h"

#include "tests/support/test_main.h"
#include "tests/support/test_vault.h"
#include "ui/shell/record_names.h"

#include <QSet>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class RecordLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkIsReadAsItWasWritten()
    {
        tests::CountingIds ids;
        const QList<RecordLink> links{ids.make<ControlId>(), ids.make<EvidenceId>(),
            ids.make<AssetId>(), ids.make<ScopeId>(), ids.make<ProviderId>(), ids.make<PersonId>(),
            ids.make<FrameworkId>(), ids.make<RequirementId>(), ids.make<AttestationId>(),
            ids.make<AssuranceDocumentId>(), ids.make<DutyId>(), ids.make<AuditId>(),
            ids.make<RequestId>(), ids.make<BinderEditionId>(), BinderFile{u"/tmp/a:b.pdf"_s},
            JournalLink{4812}, PlaceLink{PlaceKind::Evidence, u"tray/overdue"_s}};
        QCOMPARE(links.size(), qsizetype(std::variant_size_v<RecordLink>));
        for (const RecordLink& link : links) {
            const auto read = parseLink(linkText(link));
            QVERIFY2(read == link, qPrintable(linkText(link)));
        }
    }

    void whatIsNoLinkIsRefused()
    {
        for (const QString& text : {QString(), u"control"_s, u"control:12"_s, u"unheard:of"_s,
                 u"entry:0"_s, u"place:nowhere/at all"_s, u"binder:"_s})
            QVERIFY2(!parseLink(text), qPrintable(text));
    }

    void providersAreNamedWithTheirCode()
    {
        tests::CountingIds ids;
        scope::Provider provider;
        provider.id = ids.make<ProviderId>();
        provider.number = 2;
        provider.name = u"Azure"_s;
        standing::Facts facts;
        facts.providers.append(provider);
        facts.index();
        QCOMPARE(recordName(facts, provider.id).text(), u"V-2 Azure"_s);
        QCOMPARE(recordCode(facts, u"provider"_s, provider.id.value), u"V-2"_s);
    }

    void requestsAreNamedAsTheirAuditorNumbersThem()
    {
        tests::CountingIds ids;
        audits::Request request;
        request.id = ids.make<RequestId>();
        request.code = u"R-07"_s;
        request.text = u"Access reviews\nof all quarters"_s;
        standing::Facts facts;
        facts.requests.append(request);
        QCOMPARE(recordName(facts, request.id).text(), u"R-07 Access reviews of all quarters"_s);
        QCOMPARE(recordCode(facts, u"audit_request"_s, request.id.value), u"R-07"_s);
    }

    void theTenPlacesKeepTheirKeys()
    {
        QStringList keys;
        QSet<QString> words;
        for (int kind = 0; kind < placeKinds; ++kind) {
            const QString word = placeWord(PlaceKind(kind));
            keys.append(placeKey(PlaceKind(kind)).toString());
            words.insert(word);
            QVERIFY(placeOfWord(word) == PlaceKind(kind));
            QVERIFY(!placeName(PlaceKind(kind)).isEmpty());
        }
        QCOMPARE(keys.first(), u"Ctrl+1"_s);
        QCOMPARE(keys.at(8), u"Ctrl+9"_s);
        QCOMPARE(keys.last(), u"Ctrl+0"_s);
        QCOMPARE(words.size(), placeKinds);
    }
};

MUNIMENT_TEST(RecordLinkTest, "record_link_test")

} // namespace muniment::ui

#include "record_link_test.moc"
