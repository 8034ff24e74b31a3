// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list.h"

class QPushButton;
class QSplitter;

namespace muniment::ui {

class EmptyPage;

// One segment of a place: a list, the detail of one of its rows beside it, and what stands there
// while there is nothing to list. Keeps the place of the splitter.
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    // Takes over both; without a detail the list has all the room.
    RecordPage(const QString& name, Settings& settings, RecordList* list, QWidget* detail,
        QWidget* parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] RecordList& list() { return *m_list; }
    [[nodiscard]] EmptyPage& emptyPage() { return *m_empty; }
    // Shows the rows; without any, the empty page.
    void setRows(const std::shared_ptr<const ListRows>& rows);
    // Shows list and detail though there may be no rows, while the detail asks for the first one;
    // and back to what the rows ask for.
    void showFilled();
    void showStanding();
    // How wide list and detail are while nobody moved the splitter between them, at a font of 13
    // pixels; neither gets narrower than `leastList` and `leastDetail`.
    void setFirstWidths(int list, int detail, int leastList, int leastDetail);
    [[nodiscard]] bool hasDetail() const { return m_detail != nullptr; }
    // Between the list with its detail, and the detail alone, which has the focus then. Whoever
    // leaves the page finds the list there again.
    void turnDetail();
    void showList();
    [[nodiscard]] bool isDetailAlone() const;
    // What F6 goes through: the list, then its detail.
    [[nodiscard]] QList<QWidget*> panes() const;
    // A column left of the list (a tree of families), as wide as it likes to be.
    void addSideColumn(QWidget* side);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QString m_name;
    Settings& m_settings;
    RecordList* m_list;
    QWidget* m_detail;
    QSplitter* m_split;
    QStackedWidget* m_stack;
    QPushButton* m_back; // to the list, while the detail stands alone
    bool m_hasRows = false;
    EmptyPage* m_empty;
};

} // namespace muniment::ui
