// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_files_model.h"

#include "core/evidence/evidence_messages.h"
#include "tests/support/test_main.h"
#include "ui/fields/choices_model.h"

#include <QAbstractItemModelTester>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class IntakeFilesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContract();
    void aFileThatIsRefusedSaysWhy();
};

void IntakeFilesModelTest::keepsTheModelContract()
{
    IntakeFilesModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({{u"/a.txt"_s, u"a.txt"_s, 10, {}, false}});
    model.addFiles({{u"/b.txt"_s, u"b.txt"_s, 10, {}, false}});
    QCOMPARE_EQ(model.rowCount(), 3);
    QVERIFY(model.file(0) == nullptr);
    model.setDiffering({u"/b.txt"_s});
    QVERIFY(model.index(2).data(ChoicesModel::RemarkRole).toString().contains(u"told apart"_s));
    model.removeFile(1);
    model.removeFile(0); // the row of all files stays
    QCOMPARE_EQ(model.rowCount(), 2);
    QCOMPARE_EQ(model.file(1)->name, u"b.txt"_s);
}

void IntakeFilesModelTest::aFileThatIsRefusedSaysWhy()
{
    IntakeFilesModel model;
    const Error error{Problem::Refused, &evidence::cause::linkNotFollowed, {u"/l.txt"_s}, {}};
    model.setFiles({{u"/l.txt"_s, u"l.txt"_s, 0, error, false}});
    QCOMPARE_EQ(model.takeable(), 0);
    QVERIFY(model.index(1).data(ChoicesModel::RemarkRole).toString().contains(u"symbolic"_s));
    QVERIFY(model.index(1).data(ChoicesModel::ShapeRole).isValid());
}

MUNIMENT_TEST(IntakeFilesModelTest, "intake_files_model_test")

} // namespace muniment::ui

#include "intake_files_model_test.moc"
