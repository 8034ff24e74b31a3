// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/change_note.h"

#include "core/vault/history.h"
#include "tests/core/vault/people.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

const boost::uuids::uuid record{{0x0a}};
const PersonId writer{{{0x0b}}};
const PersonId signer{{{0x0c}}};

QJsonObject blob(const boost::uuids::uuid& id)
{
    return {{u"hex"_s, QString::fromLatin1(base::uuidBytes(id).toHex())}};
}

RowImage image(const QString& table, std::optional<QJsonObject> before,
    std::optional<QJsonObject> after, const boost::uuids::uuid& id = record)
{
    return {table, {{u"id"_s, blob(id)}}, std::move(before), std::move(after)};
}

} // namespace

class ChangeNoteTest : public QObject
{
    Q_OBJECT

private slots:
    void theDifferenceIsToldFieldByField()
    {
        const QList<RowDifference> changes = rowDifferences({
            image(u"control"_s, QJsonObject{{u"title"_s, u"A"_s}, {u"number"_s, 12}},
                QJsonObject{{u"title"_s, u"B"_s}, {u"number"_s, 12}, {u"retired_on"_s, u"x"_s}}),
            image(u"control_kind"_s, {}, QJsonObject{{u"kind"_s, u"data"_s}}),
            image(u"control_version"_s, QJsonObject{{u"version"_s, 1}},
                QJsonObject{{u"version"_s, 1}}),
        });
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].fate, RowFate::Changed);
        QCOMPARE(changes[0].fields.size(), 2);
        QCOMPARE(changes[0].fields[0].column, u"retired_on"_s);
        QVERIFY(changes[0].fields[0].before.isUndefined());
        QCOMPARE(changes[0].fields[1].before.toString(), u"A"_s);
        QCOMPARE(changes[0].fields[1].after.toString(), u"B"_s);
        QCOMPARE(changes[1].fate, RowFate::Added);
    }

    void aNoteNamesTheRecordAndWhatTellsMost()
    {
        const ChangeNote note = noteOf(u"control"_s, record,
            {{image(u"control"_s, QJsonObject{{u"title"_s, u"A"_s}, {u"number"_s, 12}},
                  QJsonObject{{u"title"_s, u"B"_s}, {u"number"_s, 12}}),
                image(u"implementation"_s, QJsonObject{{u"status"_s, u"planned"_s}},
                    QJsonObject{{u"status"_s, u"implemented"_s}}, {{0x0d}})}});
        QCOMPARE(note.fate, RowFate::Changed);
        QCOMPARE(note.name, u"B"_s);
        QCOMPARE(note.number, 12);
        QCOMPARE(note.changes, 2);
        QVERIFY(note.change);
        QCOMPARE(note.change->column, u"status"_s);
        QVERIFY(!note.takesAway);
        QVERIFY(!note.isOverride);
    }

    void anAttestationTypedInByAnotherIsOnBehalfOfItsSigner()
    {
        QJsonObject row{{u"number"_s, 4}, {u"signer_id"_s, blob(signer.value)},
            {u"override_reason"_s, u"sole data engineer"_s}};
        row.insert(u"recorded_by"_s, blob(writer.value));
        const ChangeNote note
            = noteOf(u"attestation"_s, record, {{image(u"attestation"_s, {}, row)}});
        QCOMPARE(note.fate, RowFate::Added);
        QCOMPARE(note.onBehalfOf, signer);
        QVERIFY(note.isOverride);
        QCOMPARE(note.reason, u"sole data engineer"_s);
        row.insert(u"recorded_by"_s, blob(signer.value));
        QVERIFY(noteOf(u"attestation"_s, record, {{image(u"attestation"_s, {}, row)}})
                    .onBehalfOf.isNull());
    }

    void whatIsReplacedIsNotTakenAway()
    {
        const RowImage went = image(u"scope_region"_s, QJsonObject{{u"region"_s, u"a"_s}}, {});
        const RowImage came = image(u"scope_region"_s, {}, QJsonObject{{u"region"_s, u"b"_s}});
        QVERIFY(!noteOf(u"scope"_s, record, {{went, came}}).takesAway);
        QVERIFY(noteOf(u"scope"_s, record, {{went}}).takesAway);
        const ChangeNote removed = noteOf(
            u"scope"_s, record, {{image(u"scope"_s, QJsonObject{{u"name"_s, u"Payments"_s}}, {})}});
        QCOMPARE(removed.fate, RowFate::Removed);
        QCOMPARE(removed.name, u"Payments"_s);
        QVERIFY(removed.takesAway);
    }

    void notesOfAVaultLeaveOutWhatWasErased()
    {
        TestVault vault;
        vault.writeOk([](Transaction& transaction) -> Status {
            addPerson(transaction, u"Ada"_s);
            addPerson(transaction, u"Bo"_s);
            return {};
        });
        vault.writeOk([](Transaction& transaction) -> Status {
            Query(transaction.access(), "DELETE FROM journal_body WHERE sequence = 2").run();
            return {};
        });
        const auto notes = mustHold(readNotes(*vault, mustHold(readHistory(*vault, {}, {})), {}));
        QCOMPARE(notes.size(), 2);
        QVERIFY(!notes.contains(2));
        QCOMPARE(notes.value(3).name, u"Bo"_s);
        QCOMPARE(notes.value(3).fate, RowFate::Added);
    }
};

MUNIMENT_TEST(ChangeNoteTest, "change_note_test")
#include "change_note_test.moc"
