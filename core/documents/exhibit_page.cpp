// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exhibit_page.h"

#include "core/documents/active_entries.h"

#include <qpdf/QUtil.hh>

#include <set>
#include <string>
#include <vector>

namespace muniment::documents {

namespace {

const std::set<std::string>& keysOfTheLook()
{
    static const std::set<std::string> keys{"/Type", "/Contents", "/Resources", "/MediaBox",
        "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit", "/Group"};
    return keys;
}

std::string matrixText(const QTransform& matrix)
{
    std::string text;
    for (const double each :
        {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22(), matrix.dx(), matrix.dy()})
        text += QUtil::double_to_string(each, 5) + " ";
    return text;
}

// The page's own content as a form, so that what it forgets to close, and what it closes too often,
// ends with the form. A page with one stream, which is nearly every page, gives that very stream:
// nothing is unpacked. Several streams are one only when strung together. Null where the page draws
// nothing.
QPDFObjectHandle contentAsForm(QPDFObjectHandle page)
{
    if (page.getKey("/Contents").isArray())
        page.coalesceContentStreams();
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (!contents.isStream())
        return QPDFObjectHandle::newNull();
    // A stream that another page has given already must not get this page's bounds and resources.
    if (contents.getDict().hasKey("/Subtype"))
        contents = contents.copyStream();
    const QRectF box = geometryOf(page).box;
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle dictionary = contents.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox",
        QPDFObjectHandle::newFromRectangle({box.left(), box.top(), box.right(), box.bottom()}));
    dictionary.replaceKey(
        "/Resources", resources.isDictionary() ? resources : QPDFObjectHandle::newDictionary());
    return contents;
}

// Beside what is active: data in other files and references into them, PostScript, what programs
// keep for themselves, and the structure of documents that are not here.
void removeUnseenKeys(QPDFObjectHandle dictionary)
{
    for (const char* key : {"/F", "/FFilter", "/FDecodeParms", "/OPI", "/Ref", "/PS", "/PieceInfo",
             "/Metadata", "/StructParent", "/StructParents", "/Alternates"})
        if (dictionary.hasKey(key))
            dictionary.removeKey(key);
}

void removeActive(QPDFObjectHandle dictionary)
{
    std::vector<std::string> keys;
    for (auto& each : dictionary.ditems())
        if (isActiveEntry(each.first, each.second))
            keys.push_back(each.first);
    for (const std::string& key : keys)
        dictionary.removeKey(key);
}

} // namespace

void keepOnlyTheLook(QPDFObjectHandle page)
{
    for (const std::string& key : page.getKeys())
        if (keysOfTheLook().count(key) == 0)
            page.removeKey(key);
    const PageGeometry geometry = geometryOf(page);
    if (geometry.isMadeUp) {
        page.replaceKey("/MediaBox",
            QPDFObjectHandle::newFromRectangle({geometry.box.left(), geometry.box.top(),
                geometry.box.right(), geometry.box.bottom()}));
        page.removeKey("/CropBox");
    }
}

Stamper::Stamper(QPDF& target, StampFont font)
    : m_target(target)
    , m_font(std::move(font))
{
}

QPDFObjectHandle Stamper::plate(const QString& text, QSizeF size)
{
    const std::string width = QUtil::double_to_string(size.width(), 3);
    const std::string height = QUtil::double_to_string(size.height(), 3);
    // The baseline that sets capitals and figures in the middle of the plate.
    const double baseline = (size.height() - 0.714 * stampSize) / 2;
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&m_target,
        "1 g 0 0 " + width + " " + height + " re f 0 g BT\n"
            + m_font.show(text, stampPadding, baseline) + "ET\n");
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey(
        "/BBox", QPDFObjectHandle::newFromRectangle({0, 0, size.width(), size.height()}));
    dictionary.replaceKey("/Resources", m_font.resources());
    return form;
}

void Stamper::stamp(QPDFObjectHandle page, const PageStamp& stamp)
{
    if (stamp.text.isEmpty())
        return;
    const PageGeometry geometry = geometryOf(page);
    const QSizeF size(m_font.width(stamp.text) + 2 * stampPadding, stampPlate.height());
    const QRectF place = plateRect(geometry.seenSize(), size, stamp.corner);
    const QTransform toUserSpace = QTransform(1, 0, 0, -1, place.left(), place.bottom())
        * geometry.fromUserSpace().inverted();
    QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
    std::string content;
    if (QPDFObjectHandle own = contentAsForm(page); own.isStream()) {
        forms.replaceKey("/Page", own);
        content = "q /Page Do Q\n";
    }
    forms.replaceKey("/Stamp", plate(stamp.text, size));
    content += "q " + matrixText(toUserSpace) + "cm /Stamp Do Q\n";
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", forms);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_target, content));
}

void removeActiveKeys(QPDF& target)
{
    for (QPDFObjectHandle object : target.getAllObjects()) {
        if (object.isStream()) {
            removeUnseenKeys(object.getDict());
            removeActive(object.getDict());
        } else if (object.isDictionary()) {
            removeActive(object);
        }
    }
}

} // namespace muniment::documents
