// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::scope {

// One form for names of firms that people take for the same: case, accents, signs, blanks and the
// words for a legal form make no difference, so that "MICROSOFT CORP." and "Microsoft" are one, and
// so are "Contoso S.à r.l." and "Contoso SARL".
QString firmForm(const QString& name);

enum class MatchCertainty {
    Certain, // the same name but for its legal form, and of this provider alone
    Possible, // a part of the name, or a name that several providers bear
};

QString matchCertaintyText(MatchCertainty certainty); // "certain"

struct ProviderMatch
{
    ProviderId id;
    MatchCertainty certainty = MatchCertainty::Possible;
    QString by; // which of the provider's names fits
};

// The providers that may be meant by names on a paper, the certain one first. Where one name fits
// one provider and another name another, none is certain.
QList<ProviderMatch> matchProviders(const QStringList& names, const QList<Provider>& providers);

// How a sentence names one where several may be meant: "Contoso (V-2)".
QString calledWords(const Provider& provider);
QStringList calledWords(const QList<ProviderMatch>& matches, const QList<Provider>& providers);

} // namespace muniment::scope
