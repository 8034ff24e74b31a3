// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exhibit_page.h"

#include "core/documents/active_entries.h"

#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
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

// Counts what a page's content opens and closes.
class BalanceFilter final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(QPDFTokenizer::Token const& token) override
    {
        if (token.getType() == QPDFTokenizer::tt_inline_image)
            return;
        if (token.getType() == QPDFTokenizer::tt_bad)
            m_isSound = false;
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const std::string& word = token.getValue();
        if (word == "q")
            ++m_saved;
        else if (word == "Q")
            m_isSound = m_isSound && --m_saved >= 0;
        else if (word == "BT")
            ++m_texts;
        else if (word == "ET")
            --m_texts;
    }

    [[nodiscard]] bool isBalanced() const { return m_isSound && m_saved == 0 && m_texts == 0; }

private:
    int m_saved = 0;
    int m_texts = 0;
    bool m_isSound = true;
};

bool isBalanced(QPDFObjectHandle page)
{
    BalanceFilter filter;
    QPDFPageObjectHelper(page).filterContents(&filter);
    return filter.isBalanced();
}

// A dictionary of this page alone; many pages may share the one that they came with.
QPDFObjectHandle ownCopy(QPDFObjectHandle dictionary)
{
    return dictionary.isDictionary() ? dictionary.shallowCopy() : QPDFObjectHandle::newDictionary();
}

// Adds a form to the page's resources under a name that nobody has, and returns the name.
std::string addForm(QPDFObjectHandle page, QPDFObjectHandle form)
{
    QPDFObjectHandle resources = ownCopy(page.getKey("/Resources"));
    QPDFObjectHandle forms = ownCopy(resources.getKey("/XObject"));
    std::string name = "/MunimentStamp";
    while (forms.hasKey(name))
        name += "x";
    forms.replaceKey(name, form);
    resources.replaceKey("/XObject", forms);
    page.replaceKey("/Resources", resources);
    return name;
}

std::string matrixText(const QTransform& matrix)
{
    std::string text;
    for (const double each :
        {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22(), matrix.dx(), matrix.dy()})
        text += QUtil::double_to_string(each, 5) + " ";
    return text;
}

// The whole page as a form: what it forgets to close ends with the form.
void isolate(QPDF& target, QPDFObjectHandle page)
{
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle form = helper.getFormXObjectForPage(false);
    form = target.makeIndirectObject(form);
    page.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    const std::string name = addForm(page, form);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&target, "q " + name + " Do Q\n"));
}

// Beside what is active: PostScript, references into other files, what programs keep for
// themselves, and the structure of documents that are not here.
void removeUnseenKeys(QPDFObjectHandle dictionary)
{
    for (const char* key : {"/OPI", "/Ref", "/PS", "/PieceInfo", "/Metadata", "/StructParent",
             "/StructParents", "/Alternates"})
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
    , m_save(QPDFObjectHandle::newStream(&target, "q\n"))
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
    if (!isBalanced(page))
        isolate(m_target, page);
    const PageGeometry geometry = geometryOf(page);
    const QSizeF size(m_font.width(stamp.text) + 2 * stampPadding, stampPlate.height());
    const QRectF place = plateRect(geometry.seenSize(), size, stamp.corner);
    const QTransform toUserSpace = QTransform(1, 0, 0, -1, place.left(), place.bottom())
        * geometry.fromUserSpace().inverted();
    const std::string name = addForm(page, plate(stamp.text, size));

    QPDFObjectHandle contents = page.getKey("/Contents");
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    all.appendItem(m_save);
    if (contents.isArray())
        for (QPDFObjectHandle each : contents.aitems())
            all.appendItem(each);
    else if (contents.isStream())
        all.appendItem(contents);
    all.appendItem(QPDFObjectHandle::newStream(
        &m_target, "\nQ q " + matrixText(toUserSpace) + "cm " + name + " Do Q\n"));
    page.replaceKey("/Contents", all);
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
