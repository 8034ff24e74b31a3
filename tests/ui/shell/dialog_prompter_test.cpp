// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompter.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class DialogPrompterTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreNoMarkup();
};

void DialogPrompterTest::wordsAreNoMarkup()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    DialogPrompter prompter(settings);
    prompter.tell({u"No vault"_s, u"<img src=\"a.png\">.muniment is no vault."_s, {}});
    int labels = 0;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* box = qobject_cast<QMessageBox*>(each)) {
            for (const QLabel* label : box->findChildren<QLabel*>()) {
                QCOMPARE_EQ(label->textFormat(), Qt::PlainText);
                labels += label->text().isEmpty() ? 0 : 1;
            }
            box->close();
        }
    QCOMPARE_EQ(labels, 2);
}

MUNIMENT_TEST(DialogPrompterTest, "dialog_prompter_test")

} // namespace muniment::ui

#include "dialog_prompter_test.moc"
