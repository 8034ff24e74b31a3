// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_survey.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace muniment::documents {

namespace {

constexpr int longestChain = 1'000; // of actions that follow one another
constexpr size_t mostFields = 200'000;

bool isName(QPDFObjectHandle object, const char* name)
{
    return object.isName() && object.getName() == name;
}

class Survey
{
public:
    explicit Survey(QPDF& pdf)
        : m_root(pdf.getRoot())
    {
    }

    std::set<Loss> run(const std::vector<QPDFObjectHandle>& pages)
    {
        lookAtCatalog();
        lookAtForm(m_root.getKey("/AcroForm"));
        for (QPDFObjectHandle page : pages) {
            addTriggers(page.getKey("/AA"));
            QPDFObjectHandle annotations = page.getKey("/Annots");
            if (annotations.isArray())
                for (QPDFObjectHandle each : annotations.aitems())
                    if (each.isDictionary())
                        lookAtAnnotation(each);
        }
        return m_found;
    }

private:
    void lookAtCatalog()
    {
        QPDFObjectHandle names = m_root.getKey("/Names");
        if (names.isDictionary()) {
            if (names.hasKey("/JavaScript"))
                m_found.insert(Loss::Scripts);
            if (names.hasKey("/EmbeddedFiles"))
                m_found.insert(Loss::EmbeddedFiles);
        }
        if (m_root.hasKey("/AF") || m_root.hasKey("/Collection"))
            m_found.insert(Loss::EmbeddedFiles);
        if (m_root.hasKey("/StructTreeRoot"))
            m_found.insert(Loss::Tags);
        QPDFObjectHandle outlines = m_root.getKey("/Outlines");
        if (outlines.isDictionary() && outlines.hasKey("/First"))
            m_found.insert(Loss::Outline);
        addTriggers(m_root.getKey("/AA"));
        // Opening at a certain page is no action that anyone misses.
        QPDFObjectHandle opening = m_root.getKey("/OpenAction");
        if (opening.isDictionary() && !isName(opening.getKey("/S"), "/GoTo"))
            addAction(opening);
    }

    void lookAtForm(QPDFObjectHandle form)
    {
        if (!form.isDictionary())
            return;
        if (form.hasKey("/XFA"))
            m_found.insert(Loss::DynamicForm);
        QPDFObjectHandle fields = form.getKey("/Fields");
        if (!fields.isArray())
            return;
        std::vector<QPDFObjectHandle> waiting = fields.getArrayAsVector();
        std::set<QPDFObjGen> seen;
        for (size_t count = 0; !waiting.empty() && count < mostFields; ++count) {
            QPDFObjectHandle field = waiting.back();
            waiting.pop_back();
            if (!field.isDictionary()
                || (field.isIndirect() && !seen.insert(field.getObjGen()).second))
                continue;
            lookAtField(field);
            QPDFObjectHandle kids = field.getKey("/Kids");
            if (kids.isArray())
                for (QPDFObjectHandle kid : kids.aitems())
                    waiting.push_back(kid);
        }
    }

    void lookAtField(QPDFObjectHandle field)
    {
        QPDFObjectHandle value = field.getKey("/V");
        if (value.isDictionary() && value.hasKey("/ByteRange"))
            m_found.insert(Loss::Signature);
        else
            m_found.insert(Loss::Form);
        addTriggers(field.getKey("/AA"));
        addAction(field.getKey("/A"));
    }

    void lookAtAnnotation(QPDFObjectHandle annotation)
    {
        QPDFObjectHandle subtype = annotation.getKey("/Subtype");
        const std::string kind = subtype.isName() ? subtype.getName() : std::string();
        addTriggers(annotation.getKey("/AA"));
        addAction(annotation.getKey("/A"));
        if (kind == "/Link") {
            if (annotation.hasKey("/Dest"))
                m_found.insert(Loss::Links);
            return;
        }
        if (kind == "/Popup" || kind == "/Widget")
            return;
        if (kind == "/FileAttachment")
            m_found.insert(Loss::EmbeddedFiles);
        else if (kind == "/Screen" || kind == "/Movie" || kind == "/Sound" || kind == "/3D"
            || kind == "/RichMedia")
            m_found.insert(Loss::Media);
        else if (!annotation.getKey("/AP").isDictionary() && !isHidden(annotation))
            m_found.insert(Loss::Annotations);
    }

    static bool isHidden(QPDFObjectHandle annotation)
    {
        QPDFObjectHandle flags = annotation.getKey("/F");
        return flags.isInteger() && (flags.getIntValueAsInt() & 0x23) != 0;
    }

    void addTriggers(QPDFObjectHandle triggers)
    {
        if (!triggers.isDictionary())
            return;
        m_found.insert(Loss::Actions);
        for (const auto& each : triggers.ditems())
            addAction(each.second);
    }

    void addAction(QPDFObjectHandle action)
    {
        for (int i = 0; i < longestChain && action.isDictionary(); ++i) {
            QPDFObjectHandle kind = action.getKey("/S");
            if (isName(kind, "/JavaScript"))
                m_found.insert(Loss::Scripts);
            else if (isName(kind, "/URI") || isName(kind, "/GoTo") || isName(kind, "/GoToR"))
                m_found.insert(Loss::Links);
            else
                m_found.insert(Loss::Actions);
            QPDFObjectHandle next = action.getKey("/Next");
            if (next.isArray()) {
                m_found.insert(Loss::Actions);
                return;
            }
            action = next;
        }
    }

    QPDFObjectHandle m_root;
    std::set<Loss> m_found;
};

} // namespace

std::set<Loss> survey(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages)
{
    return Survey(pdf).run(pages);
}

} // namespace muniment::documents
