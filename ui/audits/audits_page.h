// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/audit_rows.h"
#include "ui/lists/records_page.h"

namespace muniment::ui {

// The audits, each with what it is about and its dates.
class AuditsPage final : public RecordsPage
{
    Q_OBJECT

public:
    explicit AuditsPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<AuditListRow> rows);
    [[nodiscard]] AuditId currentAudit() const; // null: none
    void showNew();

signals:
    void binderWanted(muniment::AuditId audit); // null: for none
    void editionsWanted(muniment::AuditId audit);
    void requestsWanted(muniment::AuditId audit);

protected:
    void fillDetail(const QByteArray& key) override;
    [[nodiscard]] bool needsWork(int) const override { return false; }

private:
    void addAbout(const audits::Audit& audit);
    void addAuditor(const audits::Audit& audit);
    void addDates(const audits::Audit& audit);
    void addRequests(const audits::Audit& audit);
    void addReviews(const audits::Audit& audit);
    void reviewBinder(const audits::Audit& audit); // asks what came of it
    void addBinders(const audits::Audit& audit);
    std::optional<FormRefusal> add(const FieldValues& values);

    std::shared_ptr<const RowsOf<AuditListRow>> m_rows;
};

} // namespace muniment::ui
