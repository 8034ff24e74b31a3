// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_check.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"
#include "core/binder/binder_messages.h"
#include "core/binder/companion_folder.h"
#include "core/binder/digest_list.h"
#include "core/documents/documents_messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString pages(int found, int expected)
    {
        return tr("the PDF has %1 pages instead of %2").arg(found).arg(expected);
    }
    static QString labels() { return tr("page labels differ from the printed page numbers"); }
    static QString outline(int found, int expected)
    {
        return tr("the PDF's outline has %1 entries instead of %2").arg(found).arg(expected);
    }
    static QString brokenOutline(int count)
    {
        return tr("%1 entries of the outline lead nowhere").arg(count);
    }
    static QString links(int found, int expected)
    {
        return tr("the PDF has %1 links instead of %2").arg(found).arg(expected);
    }
    static QString brokenLinks(int count) { return tr("%1 links lead nowhere").arg(count); }
    static QString active(const QString& what)
    {
        return tr("the PDF carries what no binder carries: %1").arg(what);
    }
    static QString missing(const QString& name) { return tr("%1 is not in the folder").arg(name); }
    static QString notAFile(const QString& name)
    {
        return tr("%1 is a link or a folder, not a file").arg(name);
    }
    static QString size(const QString& name, qint64 found, qint64 expected)
    {
        return tr("%1 has %2 bytes instead of %3").arg(name).arg(found).arg(expected);
    }
    static QString altered(const QString& name)
    {
        return tr("%1 was changed since the binder was made").arg(name);
    }
    static QString unlisted(const QString& name)
    {
        return tr("%1 is in the folder, but the binder did not put it there").arg(name);
    }
    static QString notInList(const QString& name)
    {
        return tr("SHA256SUMS does not list %1").arg(name);
    }
    static QString otherInList(const QString& name)
    {
        return tr("SHA256SUMS and manifest.json give different digests for %1").arg(name);
    }
    static QString listedOnly(const QString& name)
    {
        return tr("SHA256SUMS lists %1, which the binder does not hold").arg(name);
    }
    static QString manifestNotPrinted(int page)
    {
        return tr("manifest.json is not the one whose digest is printed on page %1").arg(page);
    }
    static QString slip(const QString& number, int page)
    {
        return tr("page %1 is not the slip sheet of %2").arg(page).arg(number);
    }
    static QString stamp(const QString& stamp, int page)
    {
        return tr("page %1 does not bear the number %2").arg(page).arg(stamp);
    }
    static QString unreadablePage(int page, const QString& sentence)
    {
        return tr("the text of page %1 cannot be read, so its number was not checked: %2")
            .arg(page)
            .arg(sentence);
    }
    static QString reading() { return tr("reading the pages"); }
};

QString withoutSpaces(const QString& text)
{
    QString dense;
    for (const QChar each : text)
        if (!each.isSpace())
            dense += each;
    return dense;
}

class BinderCheck
{
public:
    BinderCheck(const QString& pdf, const documents::HelperClient& helper, const JobContext& job)
        : m_pdf(QFileInfo(pdf).absoluteFilePath())
        , m_folder(companionFolderOf(m_pdf))
        , m_helper(helper)
        , m_job(job)
    {
    }

    Result<BinderVerification> run()
    {
        if (!QFileInfo(m_pdf).isFile())
            return fail(Problem::NotFound, base::cause::fileNotFound, {m_pdf});
        if (m_folder == m_pdf)
            return fail(Problem::Invalid, documents::cause::notAPdf);
        if (!QFileInfo(m_folder).isDir())
            return fail(Problem::NotFound, cause::notABinder, {m_pdf, m_folder});
        if (const Status read = readManifest(); !read)
            return failWith(read);
        for (const auto& step : {&BinderCheck::checkList, &BinderCheck::checkFiles,
                 &BinderCheck::checkPdf, &BinderCheck::checkPages})
            if (const Status done = (this->*step)(); !done)
                return failWith(done);
        return std::move(m_found);
    }

private:
    void add(const QString& what, const QString& where, const QString& sentence)
    {
        m_found.discrepancies.append({what, where, sentence});
    }

    Status readManifest()
    {
        const QString path = m_folder + u'/' + manifestName;
        // A pipe would be waited for; what is no file is said among the files.
        if (const platform::FileKind kind = platform::fileKind(path);
            kind != platform::FileKind::Missing && kind != platform::FileKind::Regular)
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            add(u"manifest.missing"_s, manifestName, CheckWords::missing(manifestName));
            return {};
        }
        const QByteArray text = file.read(longestManifest);
        m_manifestDigest = sha256Of(text);
        const Result<Manifest> manifest = parseManifest(text);
        if (!manifest && manifest.error().problem == Problem::TooNew)
            return failWith(manifest);
        if (!manifest) {
            add(u"manifest.unreadable"_s, manifestName, wordsFor(manifest.error()).sentence);
            return {};
        }
        m_manifest = *manifest;
        m_found.binder = m_manifest->binderCode;
        m_found.exhibits = int(m_manifest->exhibits.size());
        return {};
    }

    // What must be in the folder, with its digest where the manifest gives one.
    [[nodiscard]] QMap<QString, std::optional<ManifestFile>> expected() const
    {
        QMap<QString, std::optional<ManifestFile>> files{
            {digestListName, {}}, {manifestName, {}}, {checkPageName, {}}};
        if (m_manifest)
            for (const ManifestExhibit& exhibit : m_manifest->exhibits)
                for (const ManifestFile& file : exhibit.files)
                    if (!file.name.isEmpty())
                        files.insert(exhibitsName + u'/' + file.name, file);
        return files;
    }

    Status checkList()
    {
        const QString path = m_folder + u'/' + digestListName;
        if (const platform::FileKind kind = platform::fileKind(path);
            kind != platform::FileKind::Missing && kind != platform::FileKind::Regular)
            return {};
        const Result<QList<ListedDigest>> list = readDigestList(path);
        if (!list) {
            add(u"list.unreadable"_s, digestListName, wordsFor(list.error()).sentence);
            return {};
        }
        for (const ListedDigest& each : *list)
            m_list.insert(each.path, each.digest);
        const QString pdf = u"../"_s + QFileInfo(m_pdf).fileName();
        if (!m_manifest)
            return {};
        const auto files = expected();
        for (auto each = files.begin(); each != files.end(); ++each) {
            const auto listed = m_list.constFind(each.key());
            if (each.key() == digestListName)
                continue;
            if (listed == m_list.constEnd())
                add(u"list.incomplete"_s, each.key(), CheckWords::notInList(each.key()));
            else if (each.value() && each.value()->digest != *listed)
                add(u"list.differs"_s, each.key(), CheckWords::otherInList(each.key()));
        }
        if (!m_list.contains(pdf))
            add(u"list.incomplete"_s, pdf, CheckWords::notInList(pdf));
        QStringList others = m_list.keys();
        others.sort();
        for (const QString& other : others)
            if (other != pdf && !files.contains(other))
                add(u"list.unknown"_s, other, CheckWords::listedOnly(other));
        return {};
    }

    Status checkFiles()
    {
        const auto files = expected();
        qint64 done = 0;
        for (auto each = files.begin(); each != files.end(); ++each) {
            if (m_job.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            m_job.report({done++, files.size(), each.key()});
            checkFile(m_folder + u'/' + each.key(), each.key(), each.value());
        }
        checkFile(m_pdf, u"../"_s + QFileInfo(m_pdf).fileName(), {});
        QStringList unknown;
        QDirIterator walk(m_folder,
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir(m_folder).relativeFilePath(walk.next());
            if (!files.contains(path) && path != exhibitsName)
                unknown.append(path);
        }
        unknown.sort();
        if (m_manifest)
            for (const QString& path : unknown)
                add(u"file.extra"_s, path, CheckWords::unlisted(path));
        return {};
    }

    void checkFile(
        const QString& path, const QString& name, const std::optional<ManifestFile>& expected)
    {
        const platform::FileKind kind = platform::fileKind(path);
        if (kind == platform::FileKind::Missing) {
            if (name != manifestName) // said already
                add(u"file.missing"_s, name, CheckWords::missing(name));
            return;
        }
        if (kind != platform::FileKind::Regular) {
            add(u"file.not_a_file"_s, name, CheckWords::notAFile(name));
            return;
        }
        if (expected)
            ++m_found.files;
        const qint64 size = QFileInfo(path).size();
        if (expected && size != expected->bytes) {
            add(u"file.size"_s, name, CheckWords::size(name, size, expected->bytes));
            return;
        }
        const auto listed = m_list.constFind(name);
        if (!expected && listed == m_list.constEnd())
            return;
        const Result<Sha256> digest = digestOfFile(path);
        if (!digest)
            add(u"file.unreadable"_s, name, wordsFor(digest.error()).sentence);
        else if (*digest != (expected ? expected->digest : *listed))
            add(u"file.altered"_s, name, CheckWords::altered(name));
    }

    Status checkPdf()
    {
        const Result<documents::PdfCheck> check = m_helper.check(m_pdf, m_job);
        if (!check && !notPrintedByDocument(check.error()))
            return failWith(check);
        const QString name = QFileInfo(m_pdf).fileName();
        if (!check) {
            add(u"pdf.unreadable"_s, name, wordsFor(check.error()).sentence);
            return {};
        }
        m_found.pages = check->pages;
        if (m_manifest)
            for (const QString& defect : defectsOf(*check, *m_manifest))
                add(u"pdf.differs"_s, name, defect);
        return {};
    }

    static bool notPrintedByDocument(const Error& error)
    {
        return error.problem != Problem::Cancelled && !error.is(documents::cause::helperMissing);
    }

    // What has to stand on each page, without spaces.
    [[nodiscard]] QMap<int, QList<BinderDiscrepancy>> expectedTexts() const
    {
        QMap<int, QList<BinderDiscrepancy>> texts;
        const auto expect = [&texts](int page, const QString& what, const QString& text,
                                const QString& sentence) {
            texts[page].append({what, withoutSpaces(text), sentence});
        };
        expect(m_manifest->integrityPage, u"manifest.differs"_s, m_manifestDigest.toHex(),
            CheckWords::manifestNotPrinted(m_manifest->integrityPage));
        for (const ManifestExhibit& exhibit : m_manifest->exhibits) {
            expect(exhibit.slipPage, u"page.slip_sheet"_s, exhibit.number,
                CheckWords::slip(exhibit.number, exhibit.slipPage));
            int index = 0;
            for (const ManifestFile& file : exhibit.files)
                for (int page = file.firstPage; page < file.firstPage + file.pages; ++page, ++index)
                    if (!exhibit.firstStamp.isEmpty())
                        expect(page, u"page.stamp"_s, exhibit.stamp(index),
                            CheckWords::stamp(exhibit.stamp(index), page));
        }
        return texts;
    }

    Status checkPages()
    {
        if (!m_manifest || m_found.pages == 0)
            return {};
        constexpr int atOnce = 250;
        const auto texts = expectedTexts();
        const int last = std::min(m_found.pages, m_manifest->pages);
        for (int page = 1; page <= last; page += atOnce) {
            m_job.report({page, last, CheckWords::reading()});
            const Status checked = checkSpan(texts, {page, std::min(last, page + atOnce - 1)});
            if (!checked)
                return checked;
        }
        return {};
    }

    // A page that breaks the reading costs itself alone.
    Status checkSpan(const QMap<int, QList<BinderDiscrepancy>>& texts, documents::PageSpan span)
    {
        if (m_job.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const auto text = m_helper.text(m_pdf, documents::WordBoxes::Omit, m_job, span);
        if (text) {
            for (int page = span.first; page <= span.last; ++page)
                checkPage(texts.value(page), page,
                    withoutSpaces(text->pages.value(page - span.first).text));
            return {};
        }
        if (!notPrintedByDocument(text.error()))
            return failWith(text);
        if (span.first == span.last) {
            if (texts.contains(span.first))
                add(u"page.unreadable"_s, QString::number(span.first),
                    CheckWords::unreadablePage(span.first, wordsFor(text.error()).sentence));
            return {};
        }
        const int middle = span.first + (span.last - span.first) / 2;
        if (const Status first = checkSpan(texts, {span.first, middle}); !first)
            return first;
        return checkSpan(texts, {middle + 1, span.last});
    }

    // Where a page holds characters that its fonts give no name to (they read as U+FFFE), QtPdf
    // leaves out as many characters at the page's end, where the stamp stands.
    static bool bears(const QString& text, const QString& words)
    {
        const qsizetype lost = text.count(QChar(0xFFFE));
        return text.contains(words)
            || (lost > 0 && lost < words.size() && text.endsWith(words.chopped(lost)));
    }

    void checkPage(const QList<BinderDiscrepancy>& expected, int page, const QString& text)
    {
        for (const BinderDiscrepancy& each : expected) {
            if (!bears(text, each.where))
                add(each.what, QString::number(page), each.sentence);
            else if (each.what == u"page.stamp"_s)
                ++m_found.stamps;
        }
    }

    QString m_pdf;
    QString m_folder;
    const documents::HelperClient& m_helper;
    const JobContext& m_job;
    std::optional<Manifest> m_manifest;
    Sha256 m_manifestDigest;
    QHash<QString, Sha256> m_list;
    BinderVerification m_found;
};

} // namespace

Result<BinderVerification> verifyBinder(
    const QString& pdf, const documents::HelperClient& helper, const JobContext& job)
{
    return BinderCheck(pdf, helper, job).run();
}

QStringList defectsOf(const documents::PdfCheck& found, const Manifest& manifest)
{
    QStringList defects;
    if (found.pages != manifest.pages)
        defects.append(CheckWords::pages(found.pages, manifest.pages));
    if (found.labels != documents::PageLabels::MatchPages)
        defects.append(CheckWords::labels());
    if (found.outlineEntries != manifest.outlineEntries)
        defects.append(CheckWords::outline(found.outlineEntries, manifest.outlineEntries));
    if (found.brokenOutlineEntries != 0)
        defects.append(CheckWords::brokenOutline(found.brokenOutlineEntries));
    if (found.links != manifest.links)
        defects.append(CheckWords::links(found.links, manifest.links));
    if (found.brokenLinks != 0)
        defects.append(CheckWords::brokenLinks(found.brokenLinks));
    for (const QString& active : found.active)
        defects.append(CheckWords::active(active));
    return defects;
}

QStringList missingFiles(const QString& exhibitsFolder, const Manifest& manifest)
{
    QStringList wrong;
    QSet<QString> expected;
    for (const ManifestExhibit& exhibit : manifest.exhibits)
        for (const ManifestFile& file : exhibit.files) {
            if (file.name.isEmpty())
                continue;
            expected.insert(file.name);
            if (QFileInfo(exhibitsFolder + u'/' + file.name).size() != file.bytes)
                wrong.append(CheckWords::missing(file.name));
        }
    for (const QString& name : QDir(exhibitsFolder).entryList(QDir::Files | QDir::Hidden))
        if (!expected.contains(name))
            wrong.append(CheckWords::unlisted(name));
    return wrong;
}

} // namespace muniment::binder
