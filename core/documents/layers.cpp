// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layers.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace muniment::documents {

namespace {

QPDFObjectHandle arrayIn(QPDFObjectHandle dictionary, const char* key)
{
    if (!dictionary.getKey(key).isArray())
        dictionary.replaceKey(key, QPDFObjectHandle::newArray());
    return dictionary.getKey(key);
}

// The layers' properties of the target, made at the first need.
QPDFObjectHandle layersOf(QPDF& target)
{
    QPDFObjectHandle root = target.getRoot();
    if (!root.getKey("/OCProperties").isDictionary())
        root.replaceKey("/OCProperties",
            QPDFObjectHandle::parse("<< /OCGs [] /D << /Order [] /OFF [] /ON [] >> >>"));
    return root.getKey("/OCProperties");
}

bool contains(QPDFObjectHandle array, QPDFObjectHandle object)
{
    if (!array.isArray())
        return false;
    for (QPDFObjectHandle each : array.aitems())
        if (each.getObjGen() == object.getObjGen())
            return true;
    return false;
}

} // namespace

void carryHiddenLayers(QPDF& source, QPDF& target)
{
    QPDFObjectHandle properties = source.getRoot().getKey("/OCProperties");
    if (!properties.isDictionary() || !properties.getKey("/OCGs").isArray())
        return;
    QPDFObjectHandle standard = properties.getKey("/D");
    if (!standard.isDictionary())
        return;
    QPDFObjectHandle base = standard.getKey("/BaseState");
    const bool allHidden = base.isName() && base.getName() == "/OFF";
    for (QPDFObjectHandle layer : properties.getKey("/OCGs").aitems()) {
        if (!layer.isDictionary() || !layer.isIndirect())
            continue;
        const bool hidden = allHidden ? !contains(standard.getKey("/ON"), layer)
                                      : contains(standard.getKey("/OFF"), layer);
        QPDFObjectHandle copy = target.copyForeignObject(layer);
        QPDFObjectHandle layers = layersOf(target);
        arrayIn(layers, "/OCGs").appendItem(copy);
        arrayIn(layers.getKey("/D"), hidden ? "/OFF" : "/ON").appendItem(copy);
    }
}

} // namespace muniment::documents
