// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/time_line.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class TimeLineTest final : public QObject
{
    Q_OBJECT

private:
    // One scope at one provider, with one asset in it.
    struct Provided : MadeFacts
    {
        Provided()
        {
            scope::Provider provider;
            provider.id = idOf<ProviderId>(1);
            provider.name = u"Microsoft"_s;
            providers.append(provider);
            scopes.first().providerId = provider.id;
            scope::Asset asset;
            asset.id = idOf<AssetId>(1);
            asset.scopeId = scopes.first().id;
            asset.serviceModel = scope::ServiceModel::Iaas;
            assets.append(asset);
            index();
        }

        assurance::DocumentFields& add(assurance::DocumentKind kind)
        {
            assurance::AssuranceDocument document;
            document.id = idOf<AssuranceDocumentId>(quint8(assurance.documents.size() + 1));
            document.providerId = providers.first().id;
            document.fields.kind = kind;
            document.fields.title = u"ISO 27001"_s;
            assurance.documents.append(document);
            return assurance.documents.last().fields;
        }
    };

    static QStringList bars(const TimeLane& lane)
    {
        QStringList words;
        for (const TimeBar& each : lane.bars)
            words.append(QString::number(int(each.stretch)) + u' ' + periodText(each.period));
        return words;
    }

private slots:
    void withoutAnAuditThePeriodItselfHasALane()
    {
        const QList<TimeLane> lanes = timeLine(MadeFacts(), {}, year, quarter3, Date(2026, 11, 23));
        QCOMPARE(lanes.size(), 1);
        QVERIFY(lanes.first().name.isEmpty());
        QCOMPARE(lanes.first().bars.first().period, quarter3);
    }

    void auditsOfOtherScopesAndOtherTimesHaveNone()
    {
        MadeFacts facts;
        const auto add = [&facts](const QString& name, ScopeId scope, const Period& period) {
            audits::Audit audit;
            audit.name = name;
            audit.scopeId = scope;
            audit.period = period;
            facts.audits.append(audit);
        };
        add(u"ours"_s, idOf<ScopeId>(1), quarter2);
        add(u"everyone's"_s, {}, quarter3);
        add(u"theirs"_s, idOf<ScopeId>(2), quarter2);
        add(u"long ago"_s, {}, {Date(2020, 1, 1), Date(2020, 12, 31)});
        QStringList names;
        for (const TimeLane& each :
            timeLine(facts, idOf<ScopeId>(1), year, quarter4, Date(2026, 11, 23)))
            names.append(each.name);
        QCOMPARE(names, QStringList({u"ours"_s, u"everyone's"_s}));
    }

    void daysOfThePeriodThatNothingCoversAreOpen()
    {
        Provided facts;
        assurance::DocumentFields& report = facts.add(assurance::DocumentKind::Report);
        report.type = assurance::DocumentType::Soc2Type2;
        report.periodFrom = Date(2025, 10, 1);
        report.periodUntil = Date(2026, 9, 30);
        const QList<TimeLane> lanes = timeLine(facts, {}, year, year, Date(2026, 10, 2));
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(lanes.last().name, u"Microsoft"_s);
        QCOMPARE(lanes.last().openDays, 2);
        QCOMPARE(bars(lanes.last()),
            QStringList({u"1 2026-01-01..2026-09-30"_s, u"3 2026-10-01..2026-10-02"_s}));
    }

    void aCertificateShowsTheDaysOfItsSurveillance()
    {
        Provided facts;
        assurance::DocumentFields& certificate = facts.add(assurance::DocumentKind::Certificate);
        certificate.issued = Date(2025, 5, 4);
        certificate.expiry = Date(2028, 5, 3);
        certificate.surveillanceDue = {Date(2026, 5, 4), Date(2027, 5, 4)};
        const TimeLane lane = timeLine(facts, {}, year, year, Date(2026, 11, 23)).last();
        QCOMPARE(lane.name, u"ISO 27001"_s);
        QCOMPARE(lane.bars.first().stretch, Stretch::InForce);
        QCOMPARE(lane.bars.first().documentId, idOf<AssuranceDocumentId>(1));
        QCOMPARE(lane.ticks, QList<Date>{Date(2026, 5, 4)});
    }
};

MUNIMENT_TEST(TimeLineTest, "time_line_test")
#include "time_line_test.moc"
