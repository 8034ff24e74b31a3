// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_pane.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"

#include <QHash>

namespace muniment::ui {

class Acts;

// The facts of one item below its preview, edited where they stand.
class EvidenceFactsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceFactsPane(Acts& acts, QWidget* parent = nullptr);

    void showItem(const View& view, const standing::EvidenceFacts& item);
    void clear();
    [[nodiscard]] FieldPane& pane() { return *m_pane; }

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void reviewWanted(muniment::evidence::Review review);
    void replaceWanted();
    void withdrawWanted(muniment::RevisionId revision);

private:
    void addHead();
    void addReview();
    void addTimes();
    void addMaking();
    void addUses();
    void addDocument();
    void addMarks();
    void addApproval();
    void addRevisions();
    void addFiles();
    [[nodiscard]] QString stateSentence() const;
    [[nodiscard]] QString withDocumentSentence() const;
    [[nodiscard]] QString personName(PersonId id) const;
    // A fact of EvidenceDetails as a field of `key`, called `words` in Undo.
    template <typename Value, typename Set>
    void addDetail(const QString& key, const FieldValue& value, const QString& words, Set set);

    Acts& m_acts;
    FieldPane* m_pane;
    View m_view;
    const standing::EvidenceFacts* m_item = nullptr; // of the view
    QHash<QString, FieldSpec> m_fields;
};

} // namespace muniment::ui
