// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/book_places.h"

#include "core/binder/binder_messages.h"
#include "core/binder/manifest.h"
#include "core/binder/own_pages.h"
#include "core/binder/page_flow.h"
#include "tests/core/binder/plan_for_tests.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace muniment;
using namespace muniment::binder;
using namespace Qt::StringLiterals;
using muniment::tests::SmallBinder;
using muniment::tests::smallBinder;

class BookPlacesTest final : public QObject
{
    Q_OBJECT

    SmallBinder m_small = smallBinder();
    LaidOut m_laid;
    QList<ExhibitPlace> m_places;

    [[nodiscard]] Manifest manifest() const
    {
        return manifestOf(m_small.plan, m_small.pages, m_laid.book, m_places);
    }

    // The manifest with one thing changed, which must be refused.
    void isRefused(const std::function<void(QJsonObject&)>& change) const
    {
        QJsonObject object = QJsonDocument::fromJson(manifestText(manifest())).object();
        change(object);
        const auto parsed = parseManifest(QJsonDocument(object).toJson());
        QVERIFY(!parsed);
        QVERIFY(parsed.error().problem == Problem::Damaged);
        QVERIFY(!wordsFor(parsed.error()).sentence.isEmpty());
    }

    struct SheetSet
    {
        int pages = 0;
        double size = 0; // of the words of its statement
    };
    // A control sheet whose statement has so many lines, followed by another.
    static SheetSet sheetOf(int lines)
    {
        SmallBinder small = smallBinder();
        ControlSheet sheet;
        sheet.number = u"C-01"_s;
        sheet.statement = u"said"_s + u"\nsaid"_s.repeated(lines - 1);
        small.plan.sheets = {sheet, sheet};
        small.plan.sheets[1].number = u"C-02"_s;
        const LaidOut laid = layOut(small.plan, small.pages, {});
        const int first = laid.book.destinations().value(u"control:C-01"_s);
        SheetSet set{laid.book.destinations().value(u"control:C-02"_s) - first, 0};
        const OwnPage& page = std::get<OwnPage>(laid.book.pages().at(first - 1));
        for (const documents::TextItem& each : page.drawing.texts)
            if (each.text == u"said"_s)
                set.size = each.style.size;
        return set;
    }

private slots:
    void aSheetIsSetSmallerOnlyWhereThatSparesAPage()
    {
        QCOMPARE(sheetOf(20).pages, 1);
        QCOMPARE(sheetOf(20).size, 9.5);
        QCOMPARE(sheetOf(51).pages, 1);
        QCOMPARE(sheetOf(51).size, 8.0);
        QCOMPARE(sheetOf(90).pages, 2);
        QCOMPARE(sheetOf(90).size, 9.5);
    }

    void noPagePartsASignatureFromWhatWasStated()
    {
        int onLaterPages = 0;
        for (int lines = 1; lines < 60; ++lines) {
            SmallBinder small = smallBinder();
            ControlSheet sheet;
            sheet.number = u"C-01"_s;
            sheet.statement = u"said"_s + u"\nsaid"_s.repeated(lines - 1);
            SignatureLine line;
            line.when = u"signed"_s;
            line.statement = u"done"_s;
            sheet.signatures = {line, line, line};
            small.plan.sheets = {sheet};
            const LaidOut laid = layOut(small.plan, small.pages, {});
            const int first = laid.book.destinations().value(u"control:C-01"_s);
            for (int page = first; page <= laid.book.pageCount(); ++page) {
                const auto* own = std::get_if<OwnPage>(&laid.book.pages().at(page - 1));
                if (!own)
                    continue;
                const auto count = [own](const QString& words) {
                    return std::count_if(own->drawing.texts.begin(), own->drawing.texts.end(),
                        [&words](const documents::TextItem& each) { return each.text == words; });
                };
                QCOMPARE(count(u"signed"_s), count(u"Statement: done"_s));
                onLaterPages += page > first ? int(count(u"signed"_s)) : 0;
            }
        }
        QVERIFY(onLaterPages > 0);
    }

    void theContentsFollowTheBasisWhereTheyFit()
    {
        int shared = 0;
        int alone = 0;
        for (int sentences = 1; sentences < 48; sentences += 4) {
            SmallBinder small = smallBinder();
            small.plan.managementStatement = QStringList(sentences, u"Signed."_s);
            const LaidOut laid = layOut(small.plan, small.pages, {});
            const int page = laid.book.destinations().value(u"page:contents"_s);
            const auto& drawing = std::get<OwnPage>(laid.book.pages().at(page - 1)).drawing;
            const auto says = [&drawing](const QString& words) {
                return std::find_if(drawing.texts.begin(), drawing.texts.end(),
                    [&words](const documents::TextItem& each) { return each.text == words; });
            };
            const auto last = says(u"What was left out, integrity"_s);
            QVERIFY(last != drawing.texts.end());
            QVERIFY(last->baseline < drawing.size.height() - mm(20));
            ++(says(u"Signed."_s) == drawing.texts.end() ? alone : shared);
        }
        QVERIFY2(shared > 0 && alone > 0, qPrintable(u"%1, %2"_s.arg(shared).arg(alone)));
    }

    void initTestCase()
    {
        m_laid = layOut(m_small.plan, m_small.pages, {});
        const auto places = placesOf(m_small.plan, m_small.pages, m_laid.book);
        VERIFY_OK(places);
        m_places = *places;
    }

    void findsEveryFileBehindItsSlipSheet()
    {
        const int first = m_places.at(0).slipPage;
        QVERIFY(first > 1);
        QCOMPARE(m_places.at(0).files.at(0).firstPage, first + 1);
        QCOMPARE(m_places.at(1).slipPage, first + 4);
        QCOMPARE(m_places.at(1).files.at(0).firstPage, first + 5);
        QCOMPARE(m_places.at(1).files.at(1).firstPage, first + 7);
        QCOMPARE(m_places.at(2).slipPage, first + 8);
        QCOMPARE(m_places.at(2).files.at(0).firstPage, 0);
        QCOMPARE(m_places.at(3).slipPage, first + 9);
    }

    void anExhibitThatIsNotAsPlannedIsAnError()
    {
        SmallBinder other = m_small;
        other.pages[0].files[0].fromFile = 2;
        QVERIFY(placesOf(other.plan, other.pages, m_laid.book).error().is(cause::countsDiffer));
        other = m_small;
        other.plan.exhibits.removeLast();
        other.pages.removeLast();
        QVERIFY(placesOf(other.plan, other.pages, m_laid.book));
        other.pages.removeLast();
        QVERIFY(!placesOf(other.plan, other.pages, m_laid.book));
        other = m_small;
        other.plan.exhibits[1].number = u"E-777"_s;
        QVERIFY(!placesOf(other.plan, other.pages, m_laid.book));
    }

    void joinsOurPagesAndTheirsInOrderWithStamps()
    {
        QList<QList<JoinableFile>> files{
            {{u"one.pdf"_s, {documents::Corner::TopLeft}}}, {{}, {u"two.pdf"_s, {}}}, {{}}, {{}}};
        const documents::JoinPlan join = joinPlanOf(m_small.plan, m_small.pages, m_laid.book,
            m_places, OwnPages(m_laid.book, u"own.pdf"_s, {}), files);
        int pages = 0;
        QStringList stamps;
        int ownExpected = 1;
        for (const documents::JoinPart& part : join.parts) {
            pages += part.pageCount;
            QVERIFY(part.stamps.isEmpty() || part.stamps.size() == part.pageCount);
            for (const documents::PageStamp& stamp : part.stamps)
                stamps.append(stamp.text);
            if (part.path == u"own.pdf"_s) {
                QCOMPARE(part.firstPage, ownExpected);
                ownExpected += part.pageCount;
            } else {
                QCOMPARE(part.firstPage, 0);
            }
        }
        QCOMPARE(pages, m_laid.book.pageCount());
        QCOMPARE(ownExpected - 1, int(ownPagesOf(m_laid.book).size()));
        QCOMPARE(stamps,
            (QStringList{u"EX-2026-000010"_s, u"EX-2026-000011"_s, u"EX-2026-000012"_s,
                u"EX-2026-000100"_s, u"EX-2026-000101"_s, u"EX-2026-000102"_s}));
        QCOMPARE(join.parts.at(1).path, u"one.pdf"_s);
        QCOMPARE(join.parts.at(1).stamps.first().corner, documents::Corner::TopLeft);
        const auto origins = originsOf(m_laid.book);
        QCOMPARE(origins.size(), join.parts.size());
        QVERIFY(!origins.at(0));
        QVERIFY(origins.at(1));
        QCOMPARE(origins.at(1)->exhibit, 0);
    }

    void numbersNotUsedHereAreHolesBetweenThoseThatAre()
    {
        SmallBinder small = m_small;
        small.pages[0].firstStamp = 20; // a later revision
        small.pages[1].firstStamp = 10;
        QStringList holes;
        for (const documents::PageDrawing& page :
            ownPagesOf(layOut(small.plan, small.pages, {}).book))
            for (const documents::TextItem& item : page.texts)
                if (item.text.contains(u"issued in another binder"_s))
                    holes.append(item.text);
        QCOMPARE(
            holes, QStringList{u"EX-2026-000013 to EX-2026-000019: issued in another binder"_s});
    }

    void everyPageOfAMatrixSaysWhatItsShapesMean()
    {
        SmallBinder small = m_small;
        Matrix matrix;
        matrix.frameworkName = u"ISO"_s;
        for (int i = 0; i < 120; ++i) {
            MatrixRow row;
            row.identifier = QString::number(i);
            row.title = u"Title"_s;
            row.providerHalf = u"Runs the platform"_s;
            row.state = {Shape::Held, u"proof held, not signed"_s};
            matrix.rows.append(row);
        }
        small.plan.matrices = {matrix};
        int pages = 0;
        for (const documents::PageDrawing& page :
            ownPagesOf(layOut(small.plan, small.pages, {}).book)) {
            const auto says = [&page](const QString& words) {
                return std::any_of(page.texts.begin(), page.texts.end(),
                    [&words](
                        const documents::TextItem& item) { return item.text.startsWith(words); });
            };
            if (!says(u"Who does what · ISO"_s) || !says(u"Provider's half"_s))
                continue;
            ++pages;
            QVERIFY(says(u"Hatched: the provider's half"_s));
        }
        QVERIFY(pages > 2);
    }

    void manyPagesOfOursLieInTwoFilesThatHoldEachOnce()
    {
        const OwnPages own(m_laid.book, u"one.pdf"_s, u"two.pdf"_s, 2);
        const int count = int(ownPagesOf(m_laid.book).size());
        int second = 0;
        for (int page = 1; page <= count; ++page) {
            const OwnPages::Place place = own.placeOf(page);
            const bool isSecond = place.path == u"two.pdf"_s;
            QVERIFY(isSecond || second == 0); // in order
            second += isSecond ? 1 : 0;
            QCOMPARE(place.page, isSecond ? second : page);
        }
        QVERIFY(second > 0 && second <= count / 2);
        QVERIFY(startsOfOwnParts(m_laid.book).contains(count - second + 1));
    }

    void whereNoProviderHasAHalfItsColumnsAreLeftOut()
    {
        SmallBinder small = m_small;
        Matrix matrix;
        matrix.frameworkName = u"ISO"_s;
        for (const QString& family : {u"Clauses"_s, u"Physical"_s}) {
            MatrixRow row;
            row.identifier = family;
            row.family = family;
            row.ourHalf = QStringList{u"C-01 Access review"_s};
            row.state = {Shape::Open, u"nothing held"_s};
            matrix.rows.append(row);
        }
        const auto heads = [&small, &matrix](const QString& head) {
            small.plan.matrices = {matrix};
            int count = 0;
            for (const documents::PageDrawing& page :
                ownPagesOf(layOut(small.plan, small.pages, {}).book))
                count += int(std::count_if(page.texts.begin(), page.texts.end(),
                    [&](const documents::TextItem& item) { return item.text == head; }));
            return count;
        };
        QCOMPARE(heads(u"Its proof"_s), 0);
        QCOMPARE(heads(u"Our half"_s), 1);
        matrix.rows[1].providerHalf = u"Guards its sites"_s;
        QCOMPARE(heads(u"Its proof"_s), 1);
        QCOMPARE(heads(u"Our half"_s), 2); // the clauses keep their own
    }

    void codesAndFamiliesLeadToTheirPages()
    {
        SmallBinder small = m_small;
        AssetRow asset;
        asset.number = u"A-001"_s;
        asset.controls = QStringList{u"C-01"_s, u"C-99"_s}; // C-99 is no sheet here
        small.plan.assets = {asset};
        ControlSheet sheet;
        sheet.number = u"C-01"_s;
        sheet.appliesTo = u"A-001 (1 of 1 implemented)"_s;
        small.plan.sheets = {sheet};
        small.plan.exhibits[0].facts = {{u"Supports"_s, u"C-01 · ISO A.5.15"_s}};
        FrameworkIndex index;
        index.name = u"ISO"_s;
        for (const QString& family : {u"Clause 4"_s, u"Clause 5"_s}) {
            RequirementRow row;
            row.identifier = family;
            row.family = family;
            row.controls = QStringList{u"C-01"_s};
            index.rows.append(row);
        }
        small.plan.frameworks = {index};
        DutyRow duty;
        duty.control = u"C-01"_s;
        duty.proof = u"E-001, E-002"_s;
        duty.moreProof = 4;
        small.plan.duties = {duty};
        const PageBook book = layOut(small.plan, small.pages, {}).book;
        const int sheetPage = book.destinations().value(u"control:C-01"_s);
        QVERIFY(sheetPage > 0);
        const auto linksTo = [&](const QString& target, int fromPage) {
            return std::count_if(
                book.links().begin(), book.links().end(), [&](const BookLink& each) {
                    return each.target == target && each.page == fromPage;
                });
        };
        // The index of assets, the slip sheet, the duties: each leads to the sheet.
        QVERIFY(linksTo(u"asset:A-001"_s, sheetPage) == 1);
        QCOMPARE(linksTo(u"control:C-01"_s, book.destinations().value(u"exhibit:E-001"_s)), 1);
        const int duties = book.destinations().value(u"page:duties"_s);
        QCOMPARE(linksTo(u"control:C-01"_s, duties), 2);
        QCOMPARE(linksTo(u"exhibit:E-002"_s, duties), 1);
        bool saysWhere = false;
        for (const documents::PageDrawing& page : ownPagesOf(book))
            for (const documents::TextItem& item : page.texts) {
                saysWhere
                    = saysWhere || item.text.contains(u"and 4 more, see p. %1"_s.arg(sheetPage));
                QVERIFY(!item.text.contains(QChar(0x2026)));
            }
        QVERIFY(saysWhere);
        QStringList families;
        for (const BookOutline& each : book.outline())
            if (each.level == 2)
                families.append(each.title);
        QCOMPARE(families, QStringList({u"Clause 4"_s, u"Clause 5"_s}));
        for (const documents::PageLink& link : linksOf(book))
            QVERIFY(link.targetPage > 0);
    }

    void aDraftHasNoStamps()
    {
        SmallBinder draft = m_small;
        for (ExhibitPages& pages : draft.pages)
            pages.firstStamp = 0;
        const LaidOut laid = layOut(draft.plan, draft.pages, {});
        const auto places = placesOf(draft.plan, draft.pages, laid.book);
        VERIFY_OK(places);
        const QList<QList<JoinableFile>> files{{{}}, {{}, {}}, {{}}, {{}}};
        for (const documents::JoinPart& part : joinPlanOf(draft.plan, draft.pages, laid.book,
                 *places, OwnPages(laid.book, u"own"_s, {}), files)
                                                   .parts)
            QVERIFY(part.stamps.isEmpty());
    }

    void theManifestSaysTheSameAfterReading()
    {
        const QByteArray text = manifestText(manifest());
        const auto parsed = parseManifest(text);
        VERIFY_OK(parsed);
        QVERIFY(*parsed == manifest());
        QCOMPARE(manifestText(*parsed), text);
        QCOMPARE(parsed->filesInFolder(), 4);
        QCOMPARE(parsed->exhibits.at(1).stamp(2), u"EX-2026-000102"_s);
        QCOMPARE(parsed->exhibits.at(1).lastStamp, u"EX-2026-000102"_s);
        QCOMPARE(parsed->integrityPage, m_laid.book.destinations().value(u"page:integrity"_s));
        QVERIFY(parsed->exhibits.at(3).files.at(0).name.isEmpty());
    }

    void refusesAManifestThatDoesNotAddUp()
    {
        const auto inExhibit
            = [](QJsonObject& object, int index, const QString& key, const QJsonValue& value) {
                  QJsonArray exhibits = object[u"exhibits"_s].toArray();
                  QJsonObject exhibit = exhibits[index].toObject();
                  exhibit[key] = value;
                  exhibits[index] = exhibit;
                  object[u"exhibits"_s] = exhibits;
              };
        isRefused([](QJsonObject& object) { object[u"format"_s] = u"other"_s; });
        isRefused([](QJsonObject& object) { object.remove(u"pages"_s); });
        isRefused([](QJsonObject& object) { object[u"pages"_s] = -1; });
        isRefused([](QJsonObject& object) { object[u"pages"_s] = 3; });
        isRefused([](QJsonObject& object) { object[u"variant"_s] = u"other"_s; });
        isRefused([](QJsonObject& object) {
            QJsonArray exhibits = object[u"exhibits"_s].toArray();
            exhibits.removeFirst();
            object[u"exhibits"_s] = exhibits;
        });
        isRefused(
            [&](QJsonObject& object) { inExhibit(object, 0, u"treatment"_s, u"withheld"_s); });
        isRefused([&](QJsonObject& object) { inExhibit(object, 0, u"slipPage"_s, 100'000); });
        isRefused([&](QJsonObject& object) {
            QJsonObject file = object[u"exhibits"_s][0][u"files"_s][0].toObject();
            file[u"name"_s] = u"../../etc/passwd"_s;
            inExhibit(object, 0, u"files"_s, QJsonArray{file});
        });
        isRefused([&](QJsonObject& object) {
            inExhibit(object, 0, u"stamps"_s,
                QJsonObject{{u"first"_s, u"EX-2026-000010"_s}, {u"last"_s, u"EX-2026-000013"_s}});
        });
        QVERIFY(!parseManifest("not json"));
        QVERIFY(!parseManifest("[]"));
    }

    void refusesANewerFormat()
    {
        QJsonObject object = QJsonDocument::fromJson(manifestText(manifest())).object();
        object[u"version"_s] = 99;
        const auto parsed = parseManifest(QJsonDocument(object).toJson());
        QVERIFY(!parsed);
        QVERIFY(parsed.error().problem == Problem::TooNew);
    }
};

MUNIMENT_TEST(BookPlacesTest, "book_places_test")
#include "book_places_test.moc"
