// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/binder_verbs.h"

#include "app/cli/in_vault.h"
#include "app/cli/printable.h"
#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/binder/binder_check.h"
#include "core/binder/binder_selection.h"
#include "core/binder/export_binder.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

class BinderText
{
    Q_DECLARE_TR_FUNCTIONS(BinderVerbs)

public:
    static QString made(const binder::BinderReport& report, const QString& checkedAt)
    {
        return tr("%1: %2\n%3\n%4")
            .arg(report.binderName, report.pdf, report.folder,
                binder::closingSentence(report, checkedAt));
    }
    static QString narrowed(const QString& audit, const QStringList& chosen)
    {
        QStringList words;
        for (const QString& each : chosen)
            words.append(each == u"scope"_s ? tr("scope")
                    : each == u"period"_s   ? tr("period")
                                            : tr("framework"));
        return tr("It may be about less than the audit %1: chosen by hand were %2.")
            .arg(audit, words.join(u", "_s));
    }
    static QStringList head() { return {tr("what"), tr("where"), tr("in words")}; }
    static QString intact(const binder::BinderVerification& found)
    {
        return tr("%1: nothing found. %2 pages, %3 exhibits, %4 files, %5 stamps checked.")
            .arg(found.binder)
            .arg(found.pages)
            .arg(found.exhibits)
            .arg(found.files)
            .arg(found.stamps);
    }
};

class BinderExport final : public Verb
{
public:
    QString noun() const override { return u"binder"_s; }
    QString name() const override { return u"export"_s; }
    QString summary() const override { return u"make a PDF binder and its folder"_s; }
    void declare(Options& options) override
    {
        options.path(u"TO"_s, m_target, u"the PDF; its folder stands beside it"_s);
        options.text(
            u"--audit"_s, m_options.audit, u"for this audit: its scope, frameworks, period"_s);
        options.texts(u"--scope"_s, m_options.scopes, u"only this scope (of the audit's)"_s);
        options.texts(
            u"--framework"_s, m_options.frameworks, u"only this framework (of the audit's)"_s);
        options.text(
            u"--period"_s, m_period, u"FROM..TO, both days included (within the audit's period)"_s);
        options.choice(u"--recipient"_s, m_recipientClass,
            {u"own_auditor"_s, u"regulator"_s, u"customer"_s, u"inside"_s},
            u"who it is for; restricted files follow from it; whom the audit is for unless told"_s);
        options.text(u"--for"_s, m_options.recipient,
            u"the recipient's name: stands on the cover, and opens files restricted to it"_s);
        options.text(
            u"--prepared-by"_s, m_options.preparedBy, u"a person; the actor unless told"_s);
        options.choice(u"--paper"_s, m_paper, {u"a4"_s, u"letter"_s}, u"A4 unless told"_s);
        options.flag(u"--draft"_s, m_draft, u"without page stamps, and not recorded"_s);
        options.flag(u"--replace"_s, m_replace,
            u"over the files of an earlier run, whose edition stays on record"_s);
    }
    Result<Answer> run(Session& session) override
    {
        Result<binder::ExportRequest> request = requestFor(session);
        if (!request)
            return failWith(request);
        // A draft changes nothing, so it can be made while another program holds the vault.
        const Result<vault::Vault*> opened
            = m_draft ? session.presentForReading() : session.presentForWriting();
        if (!opened)
            return failWith(opened);
        const Result<PersonId> actor = m_draft ? session.actor() : session.changer();
        if (!actor)
            return failWith(actor);
        request->actor = *actor;
        if (const Status known = takeClassOfAuditor(**opened, request->options); !known)
            return failWith(known);
        const Result<scope::Organisation> organisation = (*opened)->read(
            [](vault::Access& access) { return scope::ScopeRegister(access).organisation(); });
        if (!organisation)
            return failWith(organisation);
        const Result<binder::BinderReport> made = binder::exportBinder(
            **opened, *request, documents::HelperClient(), session.jobContext());
        if (!made)
            return failWith(made);
        const QString checkedAt
            = inZone(session.clock().now(), organisation->timeZone).toText().mid(11, 5);
        const QStringList chosen = chosenFromAudit();
        QJsonObject json = jsonOf(*made);
        json.insert(u"chosen_from_audit"_s, QJsonArray::fromStringList(chosen));
        QString text = BinderText::made(*made, checkedAt);
        if (!chosen.isEmpty())
            text += u'\n' + BinderText::narrowed(m_options.audit, chosen);
        return Answer{json, text};
    }

private:
    // What the command line says in place of the audit: the binder may be about less than it.
    [[nodiscard]] QStringList chosenFromAudit() const
    {
        QStringList chosen;
        if (m_options.audit.isEmpty())
            return chosen;
        if (!m_options.scopes.isEmpty())
            chosen.append(u"scope"_s);
        if (!m_options.frameworks.isEmpty())
            chosen.append(u"framework"_s);
        if (!m_period.isEmpty())
            chosen.append(u"period"_s);
        return chosen;
    }

    Status takeClassOfAuditor(vault::Vault& vault, binder::BinderOptions& options) const
    {
        if (!m_recipientClass.isEmpty() || options.audit.isEmpty())
            return {};
        const auto all = vault.read(
            [](vault::Access& access) { return audits::AuditRegister(access).list(); });
        if (!all)
            return failWith(all);
        const Result<const audits::Audit*> audit = binder::findAudit(options.audit, *all);
        if (!audit)
            return failWith(audit);
        options.recipientClass = binder::classOfAuditor((*audit)->kind);
        return {};
    }

    Result<binder::ExportRequest> requestFor(Session& session)
    {
        binder::ExportRequest request;
        request.targetPdf = m_target;
        request.earlier = m_replace ? binder::EarlierRun::Replace : binder::EarlierRun::Refuse;
        request.program = u"Muniment "_s + QCoreApplication::applicationVersion();
        request.options = m_options;
        request.tellBeforehand = [](const QStringList& lines) {
            for (const QString& line : lines)
                std::fprintf(stderr, "%s\n", printable(line).constData());
        };
        request.options.paper = m_paper == u"letter"_s ? binder::Paper::Letter : binder::Paper::A4;
        request.options.variant = m_draft ? binder::Variant::Draft : binder::Variant::Issued;
        if (!m_recipientClass.isEmpty()) {
            const Result<audits::RecipientClass> recipient
                = audits::parseRecipientClass(m_recipientClass);
            if (!recipient)
                return failWith(recipient);
            request.options.recipientClass = *recipient;
        }
        if (!m_period.isEmpty()) {
            const Result<Period> period = parsePeriod(m_period);
            if (!period)
                return failWith(period);
            request.options.period = *period;
        }
        if (session.hasAsOf()) {
            const Result<Date> day = session.asOf();
            if (!day)
                return failWith(day);
            request.options.asOf = *day;
        }
        const Result<std::optional<Instant>> knownAt = session.askedKnownAt();
        if (!knownAt)
            return failWith(knownAt);
        request.knownAt = *knownAt;
        return request;
    }

    static QJsonObject jsonOf(const binder::BinderReport& report)
    {
        return {{u"binder"_s, report.binderName}, {u"pdf"_s, report.pdf},
            {u"folder"_s, report.folder}, {u"pages"_s, report.pages},
            {u"exhibits"_s, report.exhibits}, {u"files"_s, report.files},
            {u"withheld"_s, report.withheld}, {u"given_as_file"_s, report.givenAsFile},
            {u"unreadable"_s, report.unreadable}, {u"with_loss"_s, report.withLoss},
            {u"manifest_sha256"_s, report.manifest.toHex()}};
    }

    QString m_target;
    binder::BinderOptions m_options;
    QString m_period;
    QString m_recipientClass;
    QString m_paper;
    bool m_draft = false;
    bool m_replace = false;
};

class BinderVerify final : public Verb
{
public:
    QString noun() const override { return u"binder"_s; }
    QString name() const override { return u"verify"_s; }
    QString summary() const override
    {
        return u"check a binder and its folder, without the vault"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_pdf, u"the binder's PDF"_s, Need::Required);
    }
    Result<Answer> run(Session& session) override
    {
        const Result<binder::BinderVerification> found
            = binder::verifyBinder(m_pdf, documents::HelperClient(), session.jobContext());
        if (!found)
            return failWith(found);
        QJsonArray items;
        QList<QStringList> rows;
        for (const binder::BinderDiscrepancy& each : found->discrepancies) {
            items.append(QJsonObject{
                {u"what"_s, each.what}, {u"where"_s, each.where}, {u"sentence"_s, each.sentence}});
            rows.append({each.what, each.where, each.sentence});
        }
        QJsonObject json = itemsJson(items);
        json.insert(u"binder"_s, found->binder);
        json.insert(u"pages"_s, found->pages);
        json.insert(u"exhibits"_s, found->exhibits);
        json.insert(u"files"_s, found->files);
        json.insert(u"stamps"_s, found->stamps);
        return Answer{json, textTable(BinderText::head(), rows, BinderText::intact(*found)),
            rows.isEmpty() ? 0 : 1};
    }

private:
    QString m_pdf;
};

} // namespace

void addBinderVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<BinderExport>());
    addBinderRecordVerbs(verbs);
    verbs.push_back(std::make_unique<BinderVerify>());
}

} // namespace muniment::cli
