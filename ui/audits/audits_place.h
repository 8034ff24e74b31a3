// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/editions_model.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/widgets/page_source.h"

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace muniment::ui {

class DocumentView;
class EmptyPage;
class PlaceHeader;
class RecordTable;

// The binders handed out, and one of them page by page.
class AuditsPlace final : public Place
{
    Q_OBJECT

public:
    using OpenBinder = std::function<std::unique_ptr<PageSource>(const QString& path)>;

    AuditsPlace(JobRunner& jobs, Settings& settings, Prompter& prompter, OpenBinder openBinder,
        QWidget* parent = nullptr);
    ~AuditsPlace() override;

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;

private:
    void chooseFile(const QString& name);
    void takeRows(const QList<EditionRow>& rows);

    Settings& m_settings;
    Prompter& m_prompter;
    OpenBinder m_openBinder;
    NewestJob m_reading;
    QString m_path; // of the binder that is shown

    PlaceHeader* m_header;
    QSplitter* m_split;
    QStackedWidget* m_listStack;
    RecordTable* m_table;
    EditionsModel* m_model;
    EmptyPage* m_none;
    DocumentView* m_document;
};

} // namespace muniment::ui
