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
    // A binder of which nothing but its file is known: its pages stand alone, beside no facts.
    void showFile(const QString& path);
    // The edition that was just made into a file: its pages at once, its facts once they are read.
    void showMade(BinderEditionId edition, const QString& path);

    void openFile(); // of the current one
    void chooseFile(); // any binder
    void checkAgain();
    void recall(); // asks why
    void handOver(); // asks to whom, and by which means
    void showFolder();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void planWanted();

private:
    void chooseEdition();
    void showDetail();
    void showPages(const QString& path); // of the current one; empty: it is not known
    void addFacts(const EditionListRow& row);
    void addHandOvers(const audits::BinderEdition& edition);
    void noteHandOver(
        const audits::BinderEdition& edition, const QString& recipient, const QString& means);
    void addLeftOut(const audits::BinderEdition& edition);
    void addCheck();
    // What is to be done with a file that is picked for an edition, and is not what was issued.
    enum class Other { ShownAlone, TakenTo };
    void withFile(Other other, std::function<void(const QString& path)> then);
    void takePicked(const audits::BinderEdition& edition, const QString& path, Other other,
        const std::function<void(const QString& path)>& then);
    void takeCheck(BinderEditionId edition, const Result<binder::BinderVerification>& found);
    // Where a binder lies is known at this desk only; the file is asked for where it is not there.
    void noteFile(BinderEditionId edition, const QString& path);
    [[nodiscard]] QString knownFile() const;
    [[nodiscard]] const audits::BinderEdition* edition() const;

    PlaceParts m_parts;
    OpenBinder m_openBinder;
    ShowFolder m_showFolder;
    View m_view;
    std::shared_ptr<const QList<Column<EditionListRow>>> m_columns;
    std::shared_ptr<const RowsOf<EditionListRow>> m_rows;
    QString m_path; // of the binder that is shown
    bool m_standsAlone = false; // it belongs to no edition of the list
    BinderEditionId m_awaited; // made into it, and not read yet; null: none
    bool m_isTakingRows = false;
    BinderEditionId m_checked;
    std::optional<binder::BinderVerification> m_check;
    DetailPane* m_facts;
    DocumentView* m_document;
    QSplitter* m_side;
    RecordPage* m_page;
};

} // namespace muniment::ui
