// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal.h"
#include "core/vault/table_shape.h"
#include "core/vault/undo.h"
#include "core/vault/verify.h"
#include "tests/support/records.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

using Rows = QHash<QByteArray, QJsonObject>;

// All rows of all registers, by table and key.
Rows rowsOf(Vault& vault)
{
    return mustHold(vault.read([](Access& access) -> Result<Rows> {
        Rows rows;
        const TableShapes shapes(access.database());
        for (const auto& [name, shape] : shapes.all()) {
            SQLite::Statement statement(access.database(), shape.selectAfter);
            statement.bind(1, std::numeric_limits<int64_t>::min());
            statement.bind(2, -1);
            while (statement.executeStep()) {
                const QJsonObject row = rowOf(shape, statement, 1);
                rows.insert(rowName(shape.name, shape.keyOf(row)), row);
            }
        }
        return rows;
    }));
}

std::optional<QJsonObject> rowIn(const Rows& rows, const QByteArray& name)
{
    const auto row = rows.constFind(name);
    return row == rows.constEnd() ? std::nullopt : std::optional<QJsonObject>(*row);
}

// Oldest first, of those after a sequence.
QList<JournalEntry> entriesAfter(Vault& vault, qint64 sequence)
{
    auto entries = mustHold(vault.read([](Access& access) {
        return journalEntries(access, {{}, {}, std::numeric_limits<int>::max()});
    }));
    std::reverse(entries.begin(), entries.end());
    entries.removeIf([sequence](const JournalEntry& entry) { return entry.sequence <= sequence; });
    return entries;
}

// People at work in a vault, at random, through the registers alone. What a register refuses is
// part of their day.
class RandomWork
{
public:
    RandomWork(Records& records, quint32 seed)
        : m_records(records)
        , m_random(seed)
    {
        m_known.people = {records.person(u"Ada"_s), records.person(u"Bo"_s)};
        m_known.scopes = {records.scope(u"Payments"_s)};
        m_known.assets = {records.asset(u"Ledger"_s, m_known.scopes.first())};
        m_known.controls = {records.control(u"Review access"_s)};
    }

    // One change set, or none where it was refused or changed nothing.
    Status step()
    {
        m_records.clock.advanceDays(m_random.bounded(3));
        switch (m_random.bounded(10)) {
        case 0:
            return addEvidence();
        case 1:
            return undoOne();
        default:
            break;
        }
        const Known before = m_known;
        const Status done = m_records->write(
            Act{one(m_known.people), u"test.work"_s}, [this](Transaction& transaction) -> Status {
                for (int i = 1 + m_random.bounded(2); i > 0; --i)
                    if (const Status changed = change(transaction); !changed)
                        return changed;
                return {};
            });
        if (!done)
            m_known = before;
        return done;
    }

private:
    struct Known
    {
        QList<PersonId> people;
        QList<ScopeId> scopes;
        QList<AssetId> assets;
        QList<ControlId> controls;
        QList<EvidenceId> evidence;
    };

    template <typename Id>
    Id one(const QList<Id>& ids)
    {
        return ids.isEmpty() ? Id() : ids[m_random.bounded(ids.size())];
    }

    // Sometimes empty, which some registers refuse.
    QString word()
    {
        return QString(std::min(m_random.bounded(12), 3), QChar(u'a' + m_random.bounded(26)));
    }
    Date someDay() { return Date(2026, 1 + m_random.bounded(12), 3); }

    template <typename Id>
    static Status noted(const Result<Id>& made, QList<Id>& into)
    {
        if (!made)
            return failWith(made);
        into.append(*made);
        return {};
    }

    Status change(Transaction& transaction)
    {
        switch (m_random.bounded(10)) {
        case 0: {
            scope::NewPerson what;
            what.name = word();
            return noted(scope::ScopeRegister::addPerson(transaction, what), m_known.people);
        }
        case 1: {
            scope::NewScope what;
            what.name = word();
            what.ownerId = one(m_known.people);
            what.regions = {word(), word()};
            return noted(scope::ScopeRegister::addScope(transaction, what), m_known.scopes);
        }
        case 2:
            return changeScope(transaction);
        case 3: {
            scope::NewAsset what;
            what.name = word();
            what.scopeId = one(m_known.scopes);
            what.dataClasses = {word(), word()};
            return noted(scope::AssetRegister::add(transaction, what), m_known.assets);
        }
        case 4:
            return scope::AssetRegister::retire(transaction, one(m_known.assets), someDay());
        case 5: {
            controls::NewControl what;
            what.title = word();
            what.ownerId = one(m_known.people);
            what.kinds = {controls::ControlKind::Application, controls::ControlKind::Data};
            return noted(
                controls::ControlRegister::add(transaction, what, {{}, word(), {}, {}, {}}),
                m_known.controls);
        }
        case 6: {
            const auto text = controls::ControlRegister::addVersion(
                transaction, one(m_known.controls), {someDay(), word(), word(), {}, word()});
            return text ? Status() : Status(failWith(text));
        }
        case 7: {
            controls::NewImplementation what;
            what.controlId = one(m_known.controls);
            what.assetId = one(m_known.assets);
            what.status = m_random.bounded(2) == 0 ? controls::ImplementationStatus::Planned
                                                   : controls::ImplementationStatus::Partial;
            const auto put = controls::ImplementationRegister::put(transaction, what);
            return put ? Status() : Status(failWith(put));
        }
        case 8:
            return controls::ImplementationRegister::remove(
                transaction, one(m_known.controls), one(m_known.assets));
        default:
            return evidence::EvidenceRegister::setReview(transaction, one(m_known.evidence),
                evidence::Review::Accepted, one(m_known.people), someDay());
        }
    }

    Status changeScope(Transaction& transaction)
    {
        Result<scope::Scope> found
            = scope::ScopeRegister(transaction.access()).scope(one(m_known.scopes));
        if (!found)
            return failWith(found);
        if (m_random.bounded(3) > 0)
            found->name = word();
        found->regions.append(word());
        return scope::ScopeRegister::updateScope(transaction, *found);
    }

    Status addEvidence()
    {
        evidence::AddRequest request;
        for (int i = m_random.bounded(3); i >= 0; --i) {
            const QString name = u"proof-%1"_s.arg(m_random.bounded(8));
            request.paths.append(m_records.file(name, word().toUtf8()));
        }
        if (m_random.bounded(2) == 0)
            request.links = {{one(m_known.controls), {}, {}, {}}};
        const auto added = evidence::addEvidence(
            m_records.vault(), request, Act{one(m_known.people), u"evidence.add"_s}, {});
        if (!added)
            return failWith(added);
        for (const evidence::AddedRow& row : added->rows)
            m_known.evidence.append(row.evidenceId);
        return {};
    }

    Status undoOne()
    {
        const auto undone = undo(m_records.vault(), one(m_known.people));
        return undone ? Status() : Status(failWith(undone));
    }

    Records& m_records;
    QRandomGenerator m_random;
    Known m_known;
};

// One step as it went.
struct WalkStep
{
    Status outcome;
    Rows before;
    Rows after;
    QList<JournalEntry> entries; // that it wrote
    JournalEntry last; // before it
};

} // namespace

class JournalPropertyTest : public QObject
{
    Q_OBJECT

    static void checkChain(const WalkStep& step)
    {
        JournalEntry last = step.last;
        for (const JournalEntry& entry : step.entries) {
            QCOMPARE(entry.sequence, last.sequence + 1); // J6
            QCOMPARE(entry.previousHash, last.entryHash); // J2
            QCOMPARE(entry.changeSet, step.entries.first().changeSet);
            last = entry;
        }
    }

    // J4: what the entries say is what happened, row by row, each in one entry.
    static void checkImages(Vault& vault, const WalkStep& step)
    {
        QSet<QByteArray> told;
        for (const JournalEntry& entry : step.entries) {
            const auto images = mustHold(
                vault.read([&](Access& access) { return rowImages(access, entry.sequence); }));
            QVERIFY(images && !images->isEmpty());
            for (const RowImage& image : *images) {
                const QByteArray name = rowName(image.table, image.key);
                QVERIFY2(!told.contains(name), name.constData());
                told.insert(name);
                QVERIFY2(image.before == rowIn(step.before, name), name.constData());
                QVERIFY2(image.after == rowIn(step.after, name), name.constData());
                QVERIFY2(image.before != image.after, name.constData());
            }
        }
        Rows all = step.before;
        all.insert(step.after);
        for (auto row = all.begin(); row != all.end(); ++row)
            QVERIFY2(told.contains(row.key())
                    == (rowIn(step.before, row.key()) != rowIn(step.after, row.key())),
                row.key().constData());
    }

private slots:
    void J2_J3_J4_J5_J6_holdAfterEachStepOfRandomWork_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void J2_J3_J4_J5_J6_holdAfterEachStepOfRandomWork()
    {
        QFETCH(quint32, seed);
        Records records;
        RandomWork work(records, seed);
        WalkStep step;
        step.after = rowsOf(*records);
        step.last = entriesAfter(*records, 0).last();
        int refused = 0;
        int written = 0;
        for (int i = 0; i < 120; ++i) {
            step.before = step.after;
            step.outcome = work.step();
            step.after = rowsOf(*records);
            step.entries = entriesAfter(*records, step.last.sequence);
            checkChain(step);
            checkImages(*records, step);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(step.entries.isEmpty(), step.before == step.after); // J5
            QVERIFY(step.outcome || step.entries.isEmpty()); // J3
            refused += step.outcome ? 0 : 1;
            written += step.entries.isEmpty() ? 0 : 1;
            if (!step.entries.isEmpty())
                step.last = step.entries.last();
        }
        QVERIFY2(refused > 5 && written > 20, QByteArray::number(written).constData());
        records.reopen();
        QCOMPARE(rowsOf(*records), step.after);
        QVERIFY(mustHold(verify(*records, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void theRecordsKnownAtAnyMomentAreThoseOfThatMoment()
    {
        Records records;
        RandomWork work(records, 7);
        QList<std::pair<Instant, Rows>> moments;
        for (int i = 0; i < 60; ++i) {
            static_cast<void>(work.step());
            moments.append({records.clock.now(), rowsOf(*records)});
            records.clock.advanceDays(1);
        }
        for (int i = 0; i < moments.size(); i += 7) {
            const auto past = mustHold(records->knownAt(moments[i].first));
            QCOMPARE(rowsOf(*past), moments[i].second);
        }
    }
};

MUNIMENT_TEST(JournalPropertyTest, "journal_property_test")
#include "journal_property_test.moc"
