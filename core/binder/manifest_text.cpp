// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "core/binder/binder_messages.h"
#include "core/binder/manifest.h"
#include "core/binder/safe_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

constexpr auto formatName = "muniment-binder"_L1;

QString variantText(Variant variant)
{
    return variant == Variant::Draft ? u"draft"_s : u"issued"_s;
}

QJsonArray toJson(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject toJson(const ManifestFile& file)
{
    QJsonObject object{{u"sha256"_s, file.digest.toHex()}, {u"pages"_s, file.pages}};
    if (!file.name.isEmpty()) {
        object[u"name"_s] = file.name;
        object[u"originalName"_s] = file.originalName;
        object[u"mediaType"_s] = file.mediaType;
        object[u"bytes"_s] = file.bytes;
    }
    if (file.firstPage > 0)
        object[u"firstPage"_s] = file.firstPage;
    return object;
}

QJsonObject toJson(const ManifestExhibit& exhibit)
{
    QJsonArray facts;
    for (const LabelledValue& each : exhibit.facts)
        facts.append(QJsonObject{{u"label"_s, each.label}, {u"value"_s, each.value}});
    QJsonArray files;
    for (const ManifestFile& each : exhibit.files)
        files.append(toJson(each));
    QJsonObject object{{u"number"_s, exhibit.number}, {u"revision"_s, exhibit.revision},
        {u"title"_s, exhibit.title}, {u"treatment"_s, audits::treatmentText(exhibit.treatment)},
        {u"reason"_s, exhibit.reason}, {u"restriction"_s, exhibit.restriction}, {u"facts"_s, facts},
        {u"slipPage"_s, exhibit.slipPage}, {u"files"_s, files}};
    if (!exhibit.query.isEmpty())
        object[u"query"_s] = exhibit.query;
    if (!exhibit.firstStamp.isEmpty())
        object[u"stamps"_s]
            = QJsonObject{{u"first"_s, exhibit.firstStamp}, {u"last"_s, exhibit.lastStamp}};
    return object;
}

QJsonObject toJson(const ManifestRow& row)
{
    return {{u"name"_s, row.name}, {u"title"_s, row.title}, {u"state"_s, row.state},
        {u"page"_s, row.page}, {u"related"_s, toJson(row.related)}};
}

template <typename Value>
QJsonArray arrayOf(const QList<Value>& values)
{
    QJsonArray array;
    for (const Value& each : values)
        array.append(toJson(each));
    return array;
}

QJsonObject countsOf(const Manifest& manifest)
{
    return {{u"exhibits"_s, manifest.exhibits.size()},
        {u"printed"_s, manifest.count(Treatment::Printed)},
        {u"givenAsFile"_s, manifest.count(Treatment::GivenAsFile)},
        {u"withheld"_s, manifest.count(Treatment::Withheld)},
        {u"unreadable"_s, manifest.count(Treatment::Unreadable)},
        {u"files"_s, manifest.filesInFolder()}};
}

// Reads members of an object; the first that is not as agreed is remembered and spoils the whole.
class Reader
{
public:
    explicit Reader(QString& defect)
        : m_defect(defect)
    {
    }

    QString text(const QJsonObject& object, const QString& key)
    {
        return object.value(key).isString() ? object.value(key).toString() : refuse<QString>(key);
    }

    qint64 number(const QJsonObject& object, const QString& key)
    {
        const qint64 number = object.value(key).toInteger(-1);
        return number >= 0 ? number : refuse<qint64>(key);
    }

    int count(const QJsonObject& object, const QString& key)
    {
        const qint64 value = number(object, key);
        return value <= std::numeric_limits<int>::max() ? int(value) : refuse<int>(key);
    }

    QJsonObject object(const QJsonObject& object, const QString& key)
    {
        return object.value(key).isObject() ? object.value(key).toObject()
                                            : refuse<QJsonObject>(key);
    }

    QStringList texts(const QJsonObject& object, const QString& key)
    {
        QStringList texts;
        for (const QJsonValue& each : array(object, key))
            texts.append(each.isString() ? each.toString() : refuse<QString>(key));
        return texts;
    }

    template <typename Value, typename Read>
    QList<Value> list(const QJsonObject& object, const QString& key, const Read& read)
    {
        QList<Value> list;
        for (const QJsonValue& each : array(object, key))
            list.append(read(each.isObject() ? each.toObject() : refuse<QJsonObject>(key)));
        return list;
    }

    template <typename Value>
    Value refuse(const QString& key)
    {
        if (m_defect.isEmpty())
            m_defect = key;
        return Value{};
    }

private:
    QJsonArray array(const QJsonObject& object, const QString& key)
    {
        return object.value(key).isArray() ? object.value(key).toArray() : refuse<QJsonArray>(key);
    }

    QString& m_defect;
};

ManifestFile fileFrom(Reader& reader, const QJsonObject& object)
{
    ManifestFile file;
    file.pages = reader.count(object, u"pages"_s);
    const auto digest = Sha256::fromHex(reader.text(object, u"sha256"_s));
    file.digest = digest ? *digest : reader.refuse<Sha256>(u"sha256"_s);
    if (object.contains(u"name"_s)) {
        file.name = reader.text(object, u"name"_s);
        file.originalName = reader.text(object, u"originalName"_s);
        file.mediaType = reader.text(object, u"mediaType"_s);
        file.bytes = reader.number(object, u"bytes"_s);
        if (!isSafeFolderName(file.name))
            reader.refuse<QString>(u"name"_s);
    }
    if (object.contains(u"firstPage"_s))
        file.firstPage = reader.count(object, u"firstPage"_s);
    if ((file.firstPage > 0) != (file.pages > 0))
        reader.refuse<int>(u"firstPage"_s);
    return file;
}

ManifestExhibit exhibitFrom(Reader& reader, const QJsonObject& object)
{
    ManifestExhibit exhibit;
    exhibit.number = reader.text(object, u"number"_s);
    exhibit.revision = reader.count(object, u"revision"_s);
    exhibit.title = reader.text(object, u"title"_s);
    const auto treatment = audits::parseTreatment(reader.text(object, u"treatment"_s));
    exhibit.treatment = treatment ? *treatment : reader.refuse<Treatment>(u"treatment"_s);
    exhibit.reason = reader.text(object, u"reason"_s);
    exhibit.restriction = reader.text(object, u"restriction"_s);
    exhibit.facts = reader.list<LabelledValue>(object, u"facts"_s, [&](const QJsonObject& fact) {
        return LabelledValue{reader.text(fact, u"label"_s), reader.text(fact, u"value"_s)};
    });
    if (object.contains(u"query"_s))
        exhibit.query = reader.text(object, u"query"_s);
    exhibit.slipPage = reader.count(object, u"slipPage"_s);
    exhibit.files = reader.list<ManifestFile>(
        object, u"files"_s, [&](const QJsonObject& file) { return fileFrom(reader, file); });
    if (object.contains(u"stamps"_s)) {
        const QJsonObject stamps = reader.object(object, u"stamps"_s);
        exhibit.firstStamp = reader.text(stamps, u"first"_s);
        exhibit.lastStamp = reader.text(stamps, u"last"_s);
        if (exhibit.pages() < 1 || exhibit.stamp(exhibit.pages() - 1) != exhibit.lastStamp)
            reader.refuse<QString>(u"stamps"_s);
    }
    return exhibit;
}

ManifestRow rowFrom(Reader& reader, const QJsonObject& object)
{
    return {reader.text(object, u"name"_s), reader.text(object, u"title"_s),
        reader.text(object, u"state"_s), reader.count(object, u"page"_s),
        reader.texts(object, u"related"_s)};
}

Manifest manifestFrom(Reader& reader, const QJsonObject& object)
{
    Manifest manifest;
    if (object.contains(u"vault"_s))
        manifest.vault = reader.text(object, u"vault"_s);
    manifest.organisation = reader.text(object, u"organisation"_s);
    manifest.binderCode = reader.text(object, u"binder"_s);
    manifest.edition = reader.count(object, u"edition"_s);
    const QString variant = reader.text(object, u"variant"_s);
    manifest.variant = variant == u"draft"_s ? Variant::Draft : Variant::Issued;
    if (variantText(manifest.variant) != variant)
        reader.refuse<QString>(u"variant"_s);
    manifest.period = reader.text(object, u"period"_s);
    manifest.asOf = reader.text(object, u"asOf"_s);
    manifest.knownAt = reader.text(object, u"knownAt"_s);
    const QJsonObject recipient = reader.object(object, u"recipient"_s);
    manifest.recipientClass = reader.text(recipient, u"class"_s);
    manifest.recipient = reader.text(recipient, u"name"_s);
    const QJsonObject journal = reader.object(object, u"journal"_s);
    manifest.journalEntries = reader.number(journal, u"entries"_s);
    manifest.journalHead = reader.text(journal, u"head"_s);
    manifest.madeWith = reader.text(object, u"madeWith"_s);
    manifest.pages = reader.count(object, u"pages"_s);
    manifest.outlineEntries = reader.count(object, u"outlineEntries"_s);
    manifest.links = reader.count(object, u"links"_s);
    manifest.integrityPage = reader.count(object, u"integrityPage"_s);
    const auto row = [&](const QJsonObject& each) { return rowFrom(reader, each); };
    manifest.requirements = reader.list<ManifestRow>(object, u"requirements"_s, row);
    manifest.controls = reader.list<ManifestRow>(object, u"controls"_s, row);
    if (object.contains(u"requests"_s))
        manifest.requests = reader.list<ManifestRow>(object, u"requests"_s, row);
    manifest.exhibits = reader.list<ManifestExhibit>(
        object, u"exhibits"_s, [&](const QJsonObject& each) { return exhibitFrom(reader, each); });
    if (reader.object(object, u"counts"_s) != countsOf(manifest))
        reader.refuse<int>(u"counts"_s);
    return manifest;
}

// No file under two names, and no page of the PDF that does not exist.
void checkWhole(Reader& reader, const Manifest& manifest)
{
    QSet<QString> names;
    for (const ManifestExhibit& exhibit : manifest.exhibits) {
        if (exhibit.slipPage < 1 || exhibit.slipPage > manifest.pages)
            reader.refuse<int>(u"slipPage"_s);
        for (const ManifestFile& file : exhibit.files) {
            if (file.firstPage > 0 && qint64(file.firstPage) + file.pages - 1 > manifest.pages)
                reader.refuse<int>(u"firstPage"_s);
            if (!file.name.isEmpty() && names.contains(file.name.toLower()))
                reader.refuse<QString>(u"name"_s);
            names.insert(file.name.toLower());
        }
    }
}

} // namespace

QByteArray manifestText(const Manifest& manifest)
{
    QJsonObject object{{u"format"_s, QString(formatName)}, {u"version"_s, manifestVersion},
        {u"organisation"_s, manifest.organisation}, {u"binder"_s, manifest.binderCode},
        {u"edition"_s, manifest.edition}, {u"variant"_s, variantText(manifest.variant)},
        {u"period"_s, manifest.period}, {u"asOf"_s, manifest.asOf},
        {u"knownAt"_s, manifest.knownAt},
        {u"recipient"_s,
            QJsonObject{{u"class"_s, manifest.recipientClass}, {u"name"_s, manifest.recipient}}},
        {u"journal"_s,
            QJsonObject{
                {u"entries"_s, manifest.journalEntries}, {u"head"_s, manifest.journalHead}}},
        {u"madeWith"_s, manifest.madeWith}, {u"pages"_s, manifest.pages},
        {u"outlineEntries"_s, manifest.outlineEntries}, {u"links"_s, manifest.links},
        {u"integrityPage"_s, manifest.integrityPage}, {u"counts"_s, countsOf(manifest)},
        {u"requirements"_s, arrayOf(manifest.requirements)},
        {u"controls"_s, arrayOf(manifest.controls)}, {u"exhibits"_s, arrayOf(manifest.exhibits)}};
    if (!manifest.requests.isEmpty())
        object[u"requests"_s] = arrayOf(manifest.requests);
    if (!manifest.vault.isEmpty())
        object[u"vault"_s] = manifest.vault;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Manifest> parseManifest(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return fail(Problem::Damaged, cause::manifestUnreadable, {error.errorString()});
    const QJsonObject object = document.object();
    if (object.value(u"format"_s).toString() != formatName)
        return fail(Problem::Damaged, cause::manifestUnreadable, {u"format"_s});
    if (object.value(u"version"_s).toInteger() > manifestVersion)
        return fail(Problem::TooNew, cause::manifestTooNew,
            {QString::number(object.value(u"version"_s).toInteger())});
    QString defect;
    Reader reader(defect);
    Manifest manifest = manifestFrom(reader, object);
    checkWhole(reader, manifest);
    if (!defect.isEmpty())
        return fail(Problem::Damaged, cause::manifestUnreadable, {defect});
    return manifest;
}

} // namespace muniment::binder
