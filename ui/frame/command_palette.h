// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/palette_items.h"
#include "ui/shell/job_runner.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace muniment::ui {

class PaletteModel;

// One field above a list of all that can be done, all places and all records. Afloat over its host;
// closes by Escape, by a choice, and when the focus goes elsewhere.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    enum class Offer { Everything, RecordsOnly };

    CommandPalette(QWidget* host, JobRunner& jobs);

    // `facts` may be null: then there are no records.
    void open(Offer offer, QList<PaletteItem> commands,
        const std::shared_ptr<const standing::Facts>& facts, const QStringList& recent);
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void chosen(const QString& id); // to be remembered

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeIndex(const std::shared_ptr<const standing::Facts>& facts);
    void refill();
    void place();
    void choose(int row);
    void move(int by);
    void close();

    NewestJob m_indexing;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
    Offer m_offer = Offer::Everything;
    QList<PaletteItem> m_commands;
    QStringList m_recent;
    std::shared_ptr<const standing::Facts> m_facts; // that the index is of
    std::shared_ptr<const RecordIndex> m_index;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace muniment::ui
