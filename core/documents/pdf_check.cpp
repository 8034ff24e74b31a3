// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_check.h"

#include "core/documents/active_entries.h"
#include "core/documents/inspection.h"
#include "core/documents/pdf_file.h"

#include <map>
#include <set>
#include <string>

namespace muniment::documents {

namespace {

constexpr int mostOutlineEntries = 1'000'000;

class Checker
{
public:
    explicit Checker(QPDF& pdf)
        : m_pdf(pdf)
        , m_root(pdf.getRoot())
    {
    }

    PdfCheck run()
    {
        for (QPDFObjectHandle page : m_pdf.getAllPages())
            m_pages.insert(page.getObjGen());
        m_check.pages = int(m_pdf.getAllPages().size());
        checkOutline(m_root.getKey("/Outlines"));
        for (QPDFObjectHandle page : m_pdf.getAllPages())
            checkLinks(page.getKey("/Annots"));
        checkLabels();
        findActive();
        for (const std::string& each : m_active)
            m_check.active.append(QString::fromStdString(each));
        for (const QPDFExc& each : m_pdf.getWarnings())
            m_check.warnings.append(QString::fromUtf8(each.what()));
        return m_check;
    }

private:
    bool leadsToAPage(QPDFObjectHandle destination) const
    {
        return destination.isArray() && destination.getArrayNItems() > 0
            && m_pages.count(destination.getArrayItem(0).getObjGen()) > 0;
    }

    void checkOutline(QPDFObjectHandle outline)
    {
        if (!outline.isDictionary())
            return;
        std::vector<QPDFObjectHandle> waiting{outline.getKey("/First")};
        std::set<QPDFObjGen> seen;
        while (!waiting.empty() && m_check.outlineEntries < mostOutlineEntries) {
            QPDFObjectHandle item = waiting.back();
            waiting.pop_back();
            if (!item.isDictionary() || !seen.insert(item.getObjGen()).second)
                continue;
            ++m_check.outlineEntries;
            if (!leadsToAPage(item.getKey("/Dest")))
                ++m_check.brokenOutlineEntries;
            waiting.push_back(item.getKey("/Next"));
            waiting.push_back(item.getKey("/First"));
        }
    }

    void checkLinks(QPDFObjectHandle annotations)
    {
        if (!annotations.isArray())
            return;
        for (QPDFObjectHandle each : annotations.aitems()) {
            QPDFObjectHandle subtype
                = each.isDictionary() ? each.getKey("/Subtype") : QPDFObjectHandle::newNull();
            if (!subtype.isName() || subtype.getName() != "/Link") {
                m_active.insert("Annotation");
                continue;
            }
            ++m_check.links;
            if (!leadsToAPage(each.getKey("/Dest")))
                ++m_check.brokenLinks;
        }
    }

    // One range of plain figures from the first page on says that labels are page numbers.
    void checkLabels()
    {
        QPDFObjectHandle labels = m_root.getKey("/PageLabels");
        if (!labels.isDictionary())
            return;
        m_check.labels = PageLabels::Differ;
        QPDFObjectHandle ranges = labels.getKey("/Nums");
        if (!ranges.isArray() || ranges.getArrayNItems() != 2)
            return;
        QPDFObjectHandle first = ranges.getArrayItem(0);
        QPDFObjectHandle label = ranges.getArrayItem(1);
        if (!first.isInteger() || first.getIntValue() != 0 || !label.isDictionary()
            || label.hasKey("/P"))
            return;
        QPDFObjectHandle style = label.getKey("/S");
        QPDFObjectHandle start = label.getKey("/St");
        if (style.isName() && style.getName() == "/D"
            && (start.isNull() || (start.isInteger() && start.getIntValue() == 1)))
            m_check.labels = PageLabels::MatchPages;
    }

    // All that the file names: libqpdf's own list of objects looks for dangling references as well,
    // which takes twice as long and says nothing here.
    void findActive()
    {
        for (const auto& each : m_pdf.getXRefTable()) {
            QPDFObjectHandle object = m_pdf.getObject(each.first);
            look(object.isStream() ? object.getDict() : object, 0);
        }
    }

    // Direct objects lie within one another; those behind references come by themselves.
    void look(QPDFObjectHandle object, int depth)
    {
        if (depth > 100)
            return;
        if (object.isArray()) {
            for (QPDFObjectHandle each : object.aitems())
                if (!each.isIndirect() && (each.isArray() || each.isDictionary()))
                    look(each, depth + 1);
            return;
        }
        if (!object.isDictionary())
            return;
        for (const auto& each : object.ditems()) {
            QPDFObjectHandle value = each.second;
            lookAtKey(each.first, value);
            if (!value.isIndirect() && (value.isArray() || value.isDictionary()))
                look(value, depth + 1);
        }
    }

    void lookAtKey(const std::string& key, QPDFObjectHandle value)
    {
        static const std::set<std::string> actions{"/JavaScript", "/Launch", "/SubmitForm",
            "/ImportData", "/URI", "/GoToR", "/GoToE", "/Rendition", "/Movie", "/Sound", "/Named",
            "/Hide", "/ResetForm", "/SetOCGState", "/Trans", "/GoTo3DView"};
        if (isActiveEntry(key, value))
            m_active.insert(key.substr(1));
        else if (key == "/S" && value.isName() && actions.count(value.getName()) > 0)
            m_active.insert(value.getName().substr(1));
        else if (key == "/Type" && value.isName() && value.getName() == "/EmbeddedFile")
            m_active.insert("EmbeddedFile");
    }

    QPDF& m_pdf;
    QPDFObjectHandle m_root;
    std::set<QPDFObjGen> m_pages;
    std::set<std::string> m_active;
    PdfCheck m_check;
};

} // namespace

Result<PdfCheck> checkPdf(const QString& path, std::shared_ptr<void>* document)
{
    return guarded([&]() -> Result<PdfCheck> {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        if (!opened)
            return failWith(opened);
        if (document)
            *document = *opened;
        const InspectionLimits limits{1'000'000};
        if (const Status counted = checkPageCount(**opened, limits.pages); !counted)
            return failWith(counted);
        return Checker(**opened).run();
    });
}

} // namespace muniment::documents
