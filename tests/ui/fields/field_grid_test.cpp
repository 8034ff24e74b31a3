// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_grid.h"

#include "tests/support/test_main.h"
#include "ui/widgets/mark_label.h"

#include <QLineEdit>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class FieldGridTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreEditedWhereTheyStand();
    void anOpenCellOutlivesARefresh();
    void rowsThatAreLeftOutAreGone();

private:
    void fill(const QStringList& rows);

    std::unique_ptr<FieldGrid> m_grid;
    QStringList m_kept;
};

void FieldGridTest::init()
{
    m_kept.clear();
    m_grid = std::make_unique<FieldGrid>(u"Layers"_s);
    fill({u"data"_s, u"host"_s});
    m_grid->show();
    m_grid->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
}

void FieldGridTest::fill(const QStringList& rows)
{
    m_grid->begin({{u"Layer"_s}, {u"State"_s}, {u"Reason"_s, GridColumn::Width::Stretches}});
    for (const QString& row : rows)
        m_grid->addRow(row,
            {QList<TextPiece>{{row}}, StateMark{Shape::Full, Tone::Good, u"ours"_s},
                GridField{lineField(u"reason"_s, u"Reason"_s), u"as published"_s,
                    taking<QString>([this, row](const QString& text) {
                        m_kept.append(row + u": " + text);
                        return Refusal();
                    })}});
}

void FieldGridTest::cellsAreEditedWhereTheyStand()
{
    InlineField* field = m_grid->field(u"host"_s, u"reason"_s);
    field->edit(u"by contract"_s);
    QVERIFY(field->finish());
    QCOMPARE_EQ(m_kept, QStringList({u"host: by contract"_s}));
    QCOMPARE_EQ(m_grid->findChildren<MarkLabel*>().size(), 2);
    m_grid->setReadOnly(u"Closed."_s);
    QVERIFY(field->isReadOnly());
}

void FieldGridTest::anOpenCellOutlivesARefresh()
{
    InlineField* field = m_grid->field(u"host"_s, u"reason"_s);
    field->edit(u"by con"_s);
    fill({u"data"_s, u"identity"_s, u"host"_s});
    QCOMPARE_EQ(m_grid->field(u"host"_s, u"reason"_s), field);
    QVERIFY(field->isEditing());
    QVERIFY(field->findChild<QLineEdit*>()->hasFocus());
}

void FieldGridTest::rowsThatAreLeftOutAreGone()
{
    fill({u"data"_s});
    QTRY_COMPARE_EQ(m_grid->findChildren<InlineField*>().size(), 1);
    QVERIFY(!m_grid->field(u"host"_s, u"reason"_s));
}

MUNIMENT_TEST(FieldGridTest, "field_grid_test")

} // namespace muniment::ui

#include "field_grid_test.moc"
