// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/verb.h"
#include "core/audits/request.h"
#include "core/vault/access.h"

namespace muniment::cli {

QStringList requestStates();

// What add and edit take alike. What is not given stays as it is.
class RequestFields
{
public:
    void declare(Options& options);
    Status read(vault::Access& access, audits::NewRequest& request) const;

private:
    Status readNames(vault::Access& access, audits::NewRequest& request) const;

    std::optional<QString> m_number;
    QStringList m_controls;
    std::optional<QString> m_period;
    std::optional<qint64> m_sample;
    std::optional<qint64> m_found;
    std::optional<QString> m_owner;
    std::optional<QString> m_due;
    std::optional<QString> m_auditorWords;
    std::optional<QString> m_answer;
    std::optional<QString> m_follows;
};

Result<QJsonObject> requestJson(vault::Access& access, const audits::Request& request);
QString requestText(const audits::Request& request, const QJsonObject& json);

} // namespace muniment::cli
