// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_check.h"
#include "ui/audits/audit_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"
#include "ui/widgets/page_source.h"

#include <functional>
#include <memory>

class QSplitter;

namespace muniment::ui {

class DetailPane;
class DocumentView;

// The binders handed out: what became of each, what it left out, and its pages.
class EditionsPage final : public QWidget
{
    Q_OBJECT

public:
    using OpenBinder = std::function<std::unique_ptr<PageSource>(const QString& path)>;
    using ShowFolder = std::function<void(const QString& folder)>;

    EditionsPage(const PlaceParts& parts, OpenBinder openBinder, ShowFolder showFolder,
        QWidget* parent = nullptr);
    ~EditionsPage() override;

    void setRows(const View& view, QList<EditionListRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] BinderEditionId current() const; // null: none
    [[nodiscard]] QString shownFile() const { return m_path; }
    [[nodiscard]] const std::optional<binder::BinderVerification>& lastCheck() const
    {
        return m_check;
    }
    [[nodiscard]] bool canRecall() const;
    void showOf(AuditId audit);
    void showFile(const QString& path);
    // Where a binder lies is known at this desk only; the file is asked for where it is not there.
    void noteFile(BinderEditionId edition, const QString& path);

    void openFile(); // of the current one
    void chooseFile(); // any binder
    void checkAgain();
    void recall(); // asks why
    void showFolder();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void planWanted();

private:
    void showDetail();
    void addFacts(const EditionListRow& row);
    void addLeftOut(const audits::BinderEdition& edition);
    void addCheck();
    void withFile(std::function<void(const QString& path)> then);
    [[nodiscard]] QString knownFile() const;
    [[nodiscard]] const audits::BinderEdition* edition() const;

    PlaceParts m_parts;
    OpenBinder m_openBinder;
    ShowFolder m_showFolder;
    View m_view;
    std::shared_ptr<const QList<Column<EditionListRow>>> m_columns;
    std::shared_ptr<const RowsOf<EditionListRow>> m_rows;
    QString m_path; // of the binder that is shown
    BinderEditionId m_checked;
    std::optional<binder::BinderVerification> m_check;
    DetailPane* m_facts;
    DocumentView* m_document;
    QSplitter* m_side;
    RecordPage* m_page;
};

} // namespace muniment::ui
