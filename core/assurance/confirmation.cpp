// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/confirmation.h"

#include "core/assurance/assurance_messages.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

const Setting* settingOf(const QList<Setting>& settings, Field field)
{
    for (const Setting& each : settings)
        if (each.field == field)
            return &each;
    return nullptr;
}

// "expiry (2028-05-04 or 2028-04-05)"
QString undecidedText(const Proposal& proposal)
{
    const QString name = fieldText(proposal.field);
    if (proposal.alternatives.isEmpty())
        return name + u" (“"_s + proposal.words + u"”)"_s;
    return name + u" ("_s + proposal.alternatives.join(u" / "_s) + u')';
}

class Confirming
{
public:
    Confirming(const Recognition& recognition, const QList<Setting>& settings)
        : m_recognition(recognition)
        , m_settings(settings)
    {
    }

    Result<Confirmation> run()
    {
        settleSameWords();
        if (const Status known = takeType(); !known)
            return failWith(known);
        for (const Proposal& each : m_recognition.proposals)
            if (const Status taken = takeProposal(each); !taken)
                return failWith(taken);
        for (const Setting& each : m_settings)
            if (!m_recognition.proposal(each.field))
                if (const Status taken = takeTyped(each); !taken)
                    return failWith(taken);
        if (!m_undecided.isEmpty())
            return fail(Problem::Refused, cause::fieldsUndecided, {m_undecided.join(u", "_s)});
        addDefaults();
        if (const Status ordered = checkDates(m_result.fields); !ordered)
            return failWith(ordered);
        m_result.fields.exceptions = m_recognition.exceptions;
        m_result.fields.subserviceOrganisations = m_recognition.subserviceOrganisations;
        return m_result;
    }

private:
    // Legal entity and, for a letter of the provider, issuer stand in the provider's own words.
    void settleSameWords()
    {
        const Setting* provider = settingOf(m_settings, Field::Provider);
        const Proposal* read = m_recognition.proposal(Field::Provider);
        if (!provider || !read)
            return;
        const Setting decided = *provider;
        for (const Field field : {Field::Subject, Field::Issuer}) {
            const Proposal* same = m_recognition.proposal(field);
            if (same && same->state == ProposalState::ToDecide && same->words == read->words
                && !settingOf(m_settings, field))
                m_settings.append({field, decided.value});
        }
    }

    // First of all, since setting the type also sets the kind that it has by nature.
    Status takeType()
    {
        const Setting* decided = settingOf(m_settings, Field::Type);
        if (!decided && !m_recognition.type) {
            const Proposal* type = m_recognition.proposal(Field::Type);
            if (type && type->state == ProposalState::ToDecide)
                return fail(Problem::Refused, cause::fieldsUndecided, {undecidedText(*type)});
            return fail(Problem::Refused, cause::typeUnknown, {allTypes()});
        }
        const QString type = decided ? decided->value : documentTypeText(*m_recognition.type);
        return setField(m_result.fields, Field::Type, type);
    }

    static QString allTypes()
    {
        QStringList all;
        for (int i = 0; i <= int(DocumentType::Other); ++i)
            all.append(documentTypeText(DocumentType(i)));
        return all.join(u", "_s);
    }

    Status takeProposal(const Proposal& proposal)
    {
        const Setting* decided = settingOf(m_settings, proposal.field);
        const bool byNature = proposal.field == Field::Kind && !decided
            && proposal.value != documentKindText(m_result.fields.kind);
        if (byNature)
            return {}; // the person named another type, whose kind holds
        if (decided)
            return take(proposal.field, decided->value, readAs(proposal, decided->value));
        if (proposal.state == ProposalState::ToDecide)
            m_undecided.append(undecidedText(proposal));
        if (proposal.state != ProposalState::Clear)
            return {};
        return take(proposal.field, proposal.value, &proposal);
    }

    Status takeTyped(const Setting& setting)
    {
        if (setting.field == Field::Type)
            return record(setting.field, setting.value, nullptr);
        return take(setting.field, setting.value, nullptr);
    }

    // A decision for a value that the page says keeps its page; any other was typed.
    static const Proposal* readAs(const Proposal& proposal, const QString& value)
    {
        return proposal.value == value || proposal.alternatives.contains(value) ? &proposal
                                                                                : nullptr;
    }

    Status take(Field field, const QString& value, const Proposal* read)
    {
        const DocumentKind kind = m_result.fields.kind;
        if (const Status set = setField(m_result.fields, field, value); !set)
            return set;
        if (field == Field::Type)
            m_result.fields.kind = kind;
        return record(field, value, read);
    }

    Status record(Field field, const QString& value, const Proposal* read)
    {
        if (value.isEmpty())
            return {};
        ConfirmedField reading{field, value, std::nullopt, {}, u"typed"_s};
        if (read) {
            reading.page = read->page;
            reading.words = read->words;
            reading.rule = read->rule;
        }
        m_result.readings.append(reading);
        return {};
    }

    void addDefaults()
    {
        DocumentFields& fields = m_result.fields;
        if (fields.title.isEmpty()) {
            QString title = fields.standard;
            if (!fields.edition.isEmpty())
                title += u':' + fields.edition;
            title += u' ' + typeWords(fields.type);
            fields.title = title.trimmed();
        }
        // Until the document or a person says otherwise, it goes to auditors and regulators alone.
        if (!fields.restriction)
            fields.restriction = Restriction::AuditorsAndRegulators;
    }

    const Recognition& m_recognition;
    QList<Setting> m_settings;
    QStringList m_undecided;
    Confirmation m_result;
};

} // namespace

Result<Setting> parseSetting(const QString& text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at <= 0)
        return fail(Problem::Invalid, cause::notASetting, {text});
    const Result<Field> field = parseField(text.left(at).trimmed());
    if (!field)
        return failWith(field);
    return Setting{*field, text.mid(at + 1).trimmed()};
}

Result<Confirmation> confirmed(const Recognition& recognition, const QList<Setting>& settings)
{
    if (recognition.has(Caution::BlankForm))
        return fail(Problem::Refused, cause::blankForm);
    return Confirming(recognition, settings).run();
}

} // namespace muniment::assurance
