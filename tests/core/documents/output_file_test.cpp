// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/output_file.h"

#include "core/base/base_messages.h"
#include "core/documents/helper_client.h"
#include "core/documents/helper_tasks.h"
#include "core/documents/protocol.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

// What is written where no room is left.
class OutputFileTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    // A name for the device that is always full; the name alone is ever removed.
    QString full() const
    {
        const QString path = m_folder->filePath(u"full.pdf"_s);
        return QFile::link(u"/dev/full"_s, path) ? path : QString();
    }

    template <typename Value>
    static QString sentenceOf(const Result<Value>& result)
    {
        return result ? u"written"_s : wordsFor(result.error()).sentence;
    }

    static QString noRoomFor(const QString& path)
    {
        return u"There is no room left to write %1."_s.arg(path);
    }

    JoinPlan planInto(const QString& path) const
    {
        JoinPlan plan;
        plan.parts.append({writeFile(*m_folder, u"a.pdf"_s, manyPages(3)), 3, {}});
        plan.info.title = u"Binder"_s;
        plan.outputPath = path;
        return plan;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFullDiskIsToldWhetherItShowsAtOnceOrAtTheEnd()
    {
        const QString path = full();
        for (const qsizetype size : {1, 1'000'000}) {
            OutputFile file(path);
            VERIFY_OK(file.open());
            file.write(QByteArray(size, 'x'));
            file.write("more");
            QCOMPARE(sentenceOf(file.finish()), noRoomFor(path));
        }
        OutputFile fine(m_folder->filePath(u"fine"_s));
        VERIFY_OK(fine.open());
        fine.write("x");
        VERIFY_OK(fine.finish());
        OutputFile nowhere(m_folder->filePath(u"no/where"_s));
        QVERIFY(!nowhere.open());
    }

    void paintedPagesThatFindNoRoomAreNoPages()
    {
        PageDrawing page;
        page.texts = {{60, 60, u"Basis of preparation"_s, {}}};
        const QString path = full();
        QCOMPARE(sentenceOf(paintPages({page}, path)), noRoomFor(path));
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const QString shown = m_folder->filePath(u"p.png"_s);
        QVERIFY(picture.save(shown));
        QCOMPARE(sentenceOf(paintPicture({shown, a4, u"p.png"_s, path})), noRoomFor(path));
    }

    void aTaskThatFindsNoRoomForItsAnswerSaysSo()
    {
        const QString path = full();
        const QString table = writeFile(*m_folder, u"a.csv"_s, "a,b\n");
        QList<QJsonObject> said;
        const HelperHooks hooks{[&](const QJsonObject& line) { said.append(line); },
            [] { return std::nullopt; }, [](const QString&) {}};
        runRequest({{u"task"_s, u"text_table"_s}, {u"path"_s, table}, {u"result"_s, path},
                       {u"reach"_s, QJsonArray{100, 10, 10}}},
            hooks);
        QCOMPARE(said.size(), 1);
        const Result<Error> error = errorFromJson(said.first().value(u"error"_s));
        VERIFY_OK(error);
        QCOMPARE(wordsFor(*error).sentence, noRoomFor(path));
    }

    void joiningOnAFullDiskIsOneSentenceAndLeavesNothingBehind()
    {
        const QString path = full();
        QCOMPARE(sentenceOf(joinParts(planInto(path))), noRoomFor(path));
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        QCOMPARE(sentenceOf(HelperClient(options).join(planInto(path))), noRoomFor(path));
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
            QStringList{u"a.pdf"_s});
    }
};

MUNIMENT_TEST(OutputFileTest, "output_file_test")
#include "output_file_test.moc"
