// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/request_rows.h"
#include "ui/intake/intake_destination.h"
#include "ui/lists/records_page.h"
#include "ui/shell/place.h"

namespace muniment::ui {

class Intake;

// What the auditors ask for, who answers it, and what they were given.
class RequestsPage final : public RecordsPage
{
    Q_OBJECT

public:
    explicit RequestsPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<RequestListRow> rows);
    [[nodiscard]] RequestId current() const; // null: none
    [[nodiscard]] int waiting() const; // how many somebody must see to
    [[nodiscard]] bool isLate() const; // at least one is
    [[nodiscard]] int ready() const; // how many can be handed over
    // Those of an audit alone; without any, the form for the first one.
    void showOf(AuditId audit);
    void showNew();
    [[nodiscard]] bool mayMove(audits::RequestState to) const;
    void moveCurrent(audits::RequestState to);
    void handOverReady(); // asks, with each; then all of them as one step
    [[nodiscard]] bool mayLink() const;
    void linkEvidence(); // asks which

    void takeFiles(Intake& intake);
    [[nodiscard]] std::optional<PeekCard> peek(RequestId id) const;

signals:
    void auditWanted();

protected:
    void fillDetail(const QByteArray& key) override;
    [[nodiscard]] bool needsWork(int row) const override;

private:
    void addSteps(const RequestListRow& row);
    void addAsked(const RequestListRow& row);
    void addAnswer(const RequestListRow& row);
    void addHanded(const RequestListRow& row);
    void takeAway(const RequestListRow& row);
    void move(const audits::Request& request, audits::RequestState to, const QString& words);
    [[nodiscard]] const RequestListRow* row(const QByteArray& key) const;
    [[nodiscard]] const RequestListRow* currentRow() const { return row(list().currentKey()); }
    [[nodiscard]] std::optional<IntakeDestination> destination(const QByteArray& key) const;
    [[nodiscard]] AuditId auditOfNew() const;
    void handOver(const QList<RequestId>& ready);
    std::optional<FormRefusal> add(const FieldValues& values);

    std::shared_ptr<const RowsOf<RequestListRow>> m_rows;
    AuditId m_audit; // the one chosen last
};

} // namespace muniment::ui
