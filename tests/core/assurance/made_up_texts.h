// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"

#include <QList>
#include <QString>

namespace muniment::tests {

// Documents of firms that do not exist, laid out as real ones are. A form feed parts the pages.
QList<assurance::PageText> pagesOf(const QString& text);

QString isoCertificate();
QString isoCertificateInColumns();
QString germanCertificate();
QString spanishCertificate();
QString japaneseCertificate();
QString soc2Type2Report();
QString soc2Type1Report();
QString bridgeLetter();
QString attestationLetter();
QString attestationOfCompliance();
QString blankAttestationOfCompliance();
QString salesLeaflet();

} // namespace muniment::tests
