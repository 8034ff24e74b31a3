// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_options.h"
#include "app/cli/evidence_verbs.h"
#include "app/cli/in_vault.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/controls/control_register.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/vault/content_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using evidence::EvidenceRegister;

class EvidenceList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::EvidenceList)

public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list evidence"_s; }
    void declare(Options& options) override
    {
        options.text(u"--control"_s, m_control, u"linked to this control"_s);
        options.text(u"--period"_s, m_period, u"that bears on these days"_s);
        options.choice(u"--review"_s, m_review,
            {u"draft"_s, u"submitted"_s, u"accepted"_s, u"returned"_s, u"rejected"_s},
            u"with this outcome of review"_s);
        options.flag(u"--open"_s, m_open, u"open the files too, and say which nobody can"_s);
    }

    Result<Answer> run(Session& session) override
    {
        auto items = readIn(session, [this](vault::Access& access) { return list(access); });
        if (!items)
            return failWith(items);
        if (m_open)
            if (const Status told = tellClosedFiles(session, *items); !told)
                return failWith(told);
        return inWords(*items);
    }

private:
    Result<evidence::EvidenceFilter> filter(vault::Access& access) const
    {
        evidence::EvidenceFilter filter;
        if (!m_control.isEmpty()) {
            const auto control = controls::ControlRegister(access).find(m_control);
            if (!control)
                return failWith(control);
            filter.controlId = control->id;
        }
        if (!m_period.isEmpty()) {
            const Result<Period> period = parsePeriod(m_period);
            if (!period)
                return failWith(period);
            filter.bearsOn = *period;
        }
        return filter;
    }

    Result<QList<QJsonObject>> list(vault::Access& access) const
    {
        const auto wanted = filter(access);
        if (!wanted)
            return failWith(wanted);
        const auto items = EvidenceRegister(access).list(*wanted);
        if (!items)
            return failWith(items);
        const auto documents = assurance::AssuranceRegister(access).facts();
        if (!documents)
            return failWith(documents);
        QList<QJsonObject> json;
        for (const evidence::Evidence& each : *items) {
            const Result<QJsonObject> one = evidenceJson(access, each, *documents);
            if (!one)
                return failWith(one);
            // That of a document counts for its file, so it is not the vault's row that tells.
            if (!m_review.isEmpty()
                && (one->value(u"withdrawn"_s).toBool()
                    || one->value(u"review"_s).toString() != m_review))
                continue;
            json.append(*one);
        }
        return json;
    }

    static Answer inWords(const QList<QJsonObject>& items)
    {
        QJsonArray json;
        QList<QStringList> rows;
        QString warnings;
        for (const QJsonObject& each : items) {
            json.append(each);
            const QString code = each.value(u"code"_s).toString();
            rows.append({code, stateWords(each), each.value(u"title"_s).toString(),
                each.value(u"covers"_s).toString(), each.value(u"source"_s).toString(),
                QString::number(each.value(u"revisions"_s).toArray().size())});
            for (const QJsonValue& warning : each.value(u"warnings"_s).toArray())
                warnings += u'\n' + code + u": "_s + warning.toString();
        }
        return Answer{itemsJson(json),
            textTable(
                {tr("id"), tr("review"), tr("title"), tr("covers"), tr("source"), tr("revisions")},
                rows, tr("No evidence."))
                + warnings};
    }

    QString m_control;
    QString m_period;
    QString m_review;
    bool m_open = false;
};

class EvidenceShow final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::EvidenceShow)

public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"show"_s; }
    QString summary() const override { return u"show an item with its revisions and links"_s; }
    void declare(Options& options) override
    {
        options.text(u"ITEM"_s, m_item, u"code, as E-041"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        const auto json = readIn(session, [this](vault::Access& access) -> Result<QJsonObject> {
            const auto item = EvidenceRegister(access).find(m_item);
            if (!item)
                return failWith(item);
            const auto documents = assurance::AssuranceRegister(access).facts();
            if (!documents)
                return failWith(documents);
            return evidenceJson(access, *item, *documents);
        });
        if (!json)
            return failWith(json);
        QList<QJsonObject> shown{*json};
        const Status told = tellClosedFiles(session, shown);
        Answer answer{shown.constFirst(), inWords(shown.constFirst())};
        if (!told)
            answer.text += u'\n' + notLookedIntoWords(told.error());
        return answer;
    }

private:
    static QString inWords(const QJsonObject& json)
    {
        QList<QStringList> rows;
        const auto row = [&](const QString& label, const QString& key) {
            const QJsonValue value = json.value(key);
            const QString text
                = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
            rows.append({label, text.isEmpty() ? tr("not recorded") : text});
        };
        row(tr("Shows"), u"shows"_s);
        row(tr("Covers"), u"covers"_s);
        row(tr("Captured"), u"captured"_s);
        row(tr("Source"), u"source"_s);
        row(tr("Query"), u"query"_s);
        row(tr("Rows at the source"), u"rows_at_source"_s);
        row(tr("Rows in the file"), u"rows_in_file"_s);
        row(tr("Collected by"), u"collector"_s);
        rows.append({tr("Review"), reviewWords(json)});
        if (const QString why = json.value(u"review_note"_s).toString(); !why.isEmpty())
            rows.append({tr("Reason"), why});
        rows.append({tr("Restriction"),
            evidence::restrictionWords(
                *evidence::parseRestriction(json.value(u"restriction"_s).toString()))});
        const QString note = json.value(u"restriction_note"_s).toString();
        if (const QString read = evidence::noteAsRead(note); !read.isEmpty())
            rows.append({tr("Its note"), read});
        else if (!note.isEmpty())
            rows.append({tr("Where it may be seen"), note});
        for (const QJsonValue& each : json.value(u"revisions"_s).toArray()) {
            const QJsonObject revision = each.toObject();
            if (const QString day = revision.value(u"withdrawn_on"_s).toString(); !day.isEmpty())
                rows.append({revision.value(u"code"_s).toString(),
                    tr("withdrawn on %1: %2")
                        .arg(day, revision.value(u"withdrawn_reason"_s).toString())});
            QString came = tr("received %1").arg(revision.value(u"received_at"_s).toString());
            if (const QString by = revision.value(u"added_by"_s).toString(); !by.isEmpty())
                came = tr("%1, brought by %2").arg(came, by);
            if (const QString why = revision.value(u"reason"_s).toString(); !why.isEmpty())
                came = tr("%1, because: %2").arg(came, why);
            rows.append({revision.value(u"code"_s).toString(), came});
            for (const QJsonValue& file : revision.value(u"files"_s).toArray())
                rows.append({revision.value(u"code"_s).toString(),
                    file.toObject().value(u"name"_s).toString() + u"  "_s
                        + file.toObject().value(u"sha256"_s).toString()});
        }
        for (const QJsonValue& each : json.value(u"links"_s).toArray()) {
            const QJsonObject link = each.toObject();
            QStringList parts{link.value(u"control"_s).toString(), link.value(u"row"_s).toString(),
                link.value(u"asset"_s).toString(), link.value(u"note"_s).toString()};
            parts.removeAll(QString());
            rows.append({tr("Supports"), parts.join(u"  "_s)});
        }
        if (const QJsonObject document = json.value(u"document"_s).toObject(); !document.isEmpty())
            rows.append({tr("Supports"), fileWords(document)});
        return textTable(
                   {json.value(u"code"_s).toString(), json.value(u"title"_s).toString()}, rows, {})
            + warningLines(json);
    }

    // "file of D-04 Azure SOC 2; leaned on for A.8.13"
    static QString fileWords(const QJsonObject& document)
    {
        QStringList leaning;
        for (const QJsonValue& each : document.value(u"leaned_on_for"_s).toArray())
            leaning.append(each.toString());
        return tr("file of %1 %2; %3")
            .arg(document.value(u"code"_s).toString(), document.value(u"title"_s).toString(),
                leaning.isEmpty() ? tr("no requirement leans on it")
                                  : tr("leaned on for %1").arg(leaning.join(u", "_s)));
    }

    // "accepted by Ann Lee, 2026-10-05"
    static QString reviewWords(const QJsonObject& json)
    {
        const QString reviewer = json.value(u"reviewer"_s).toString();
        return reviewer.isEmpty() || json.value(u"withdrawn"_s).toBool()
            ? stateWords(json)
            : tr("%1 by %2, %3")
                  .arg(stateWords(json), reviewer, json.value(u"reviewed_on"_s).toString());
    }

    QString m_item;
};

// A name that leads nowhere else when it is put behind a folder.
QString fileNameFor(const evidence::EvidenceFile& file, QSet<QString>& taken)
{
    QString name = evidence::printableName(file.name);
    name.replace(u'/', u'_');
    if (name.isEmpty() || name == u"."_s || name == u".."_s)
        name = u"file"_s;
    if (taken.contains(name))
        name = QString::number(file.position) + u' ' + name;
    taken.insert(name);
    return name;
}

class EvidenceExport final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::EvidenceExport)

public:
    QString noun() const override { return u"evidence"_s; }
    QString name() const override { return u"export"_s; }
    QString summary() const override { return u"write an item's original files"_s; }
    void declare(Options& options) override
    {
        options.text(u"REVISION"_s, m_revision, u"as E-041, or \"E-041 r2\""_s, Need::Required);
        options.text(u"TO"_s, m_to, u"file, or a folder that exists"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<vault::Vault*> opened = session.vaultForReading();
        if (!opened)
            return failWith(opened);
        using Files = QList<evidence::EvidenceFile>;
        const auto files = (*opened)->read([this](vault::Access& access) -> Result<Files> {
            const auto revision = EvidenceRegister(access).findRevision(m_revision);
            if (!revision)
                return failWith(revision);
            return evidence::EvidenceFileRegister(access).filesOf(revision->id);
        });
        if (!files)
            return failWith(files);
        QJsonArray items;
        QStringList lines;
        QSet<QString> taken;
        const bool intoFolder = QFileInfo(m_to).isDir() || files->size() > 1;
        for (const evidence::EvidenceFile& each : *files) {
            const QString path = intoFolder ? QDir(m_to).filePath(fileNameFor(each, taken)) : m_to;
            const Status written
                = (*opened)->content().exportTo(each.content, path, session.jobContext());
            if (!written)
                return failWith(written);
            items.append(QJsonObject{
                {u"path"_s, path}, {u"sha256"_s, each.content.toHex()}, {u"size"_s, each.size}});
            lines.append(tr("Wrote %1.").arg(path));
        }
        return Answer{itemsJson(items), lines.join(u'\n')};
    }

private:
    QString m_revision;
    QString m_to;
};

} // namespace

void addEvidenceReadingVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<EvidenceList>());
    verbs.push_back(std::make_unique<EvidenceShow>());
    verbs.push_back(std::make_unique<EvidenceExport>());
}

} // namespace muniment::cli
