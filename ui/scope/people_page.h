// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/records_page.h"
#include "ui/scope/scope_rows.h"

namespace muniment::ui {

// Who owns, collects, signs and reviews, and what each of them answers for.
class PeoplePage final : public RecordsPage
{
    Q_OBJECT

public:
    explicit PeoplePage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<PersonListRow> rows);
    [[nodiscard]] bool ownsAnything() const; // the current one
    void showNew();
    // All that the current one answers for goes to somebody else; what is signed stays.
    void handOver();

protected:
    void fillDetail(const QByteArray& key) override;
    [[nodiscard]] bool needsWork(int row) const override;

private:
    void addFacts(const scope::Person& person);
    void addOwned(const scope::Person& person);
    void addOwnedLines(const scope::Person& person, const Owned& owned);
    void handOver(PersonId from, PersonId to); // asks, with each record
    void give(PersonId from, PersonId to);
    void followCell(const QByteArray& key, const QString& column);
    std::optional<FormRefusal> add(const FieldValues& values);
    [[nodiscard]] const scope::Person* current() const;

    std::shared_ptr<const QList<Column<PersonListRow>>> m_columns;
    std::shared_ptr<const RowsOf<PersonListRow>> m_rows;
};

} // namespace muniment::ui
