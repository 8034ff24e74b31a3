// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/already_known.h"
#include "core/assurance/import_document.h"
#include "ui/assurance/word_places.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/view.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace muniment::ui {

class DetailPane;
class FieldMessage;
class FilePreview;
class ProposalList;
class TickBox;

// A document on its way into the vault: its pages with the words that were read, beside what they
// are taken for. Nothing is stored before all of it was confirmed.
class ImportSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSheet(const PlaceParts& parts, QWidget* parent = nullptr);
    ~ImportSheet() override;

    // Reads the file in the helper, then shows it.
    void begin(const View& view, const QString& path);
    void refresh(const View& view);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] ProposalList& proposals() { return *m_proposals; }
    [[nodiscard]] FilePreview& preview() { return *m_preview; }
    [[nodiscard]] TickBox& newProvider() { return *m_newProvider; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString step() const; // what the button would do
    void goOn(); // as the button does

signals:
    void imported(AssuranceDocumentId document);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void take(const Result<assurance::Recognition>& recognition);
    void note();
    void showKnown();
    void showMarks();
    void pointAt(assurance::Field field);
    void store();
    void noteStored(const Result<assurance::ImportedDocument>& stored);

    PlaceParts m_parts;
    View m_view;
    NewestJob m_recognising;
    NewestJob m_placing;
    QString m_path;
    assurance::Recognition m_recognition;
    QHash<assurance::Field, WordPlace> m_places;
    std::optional<assurance::Field> m_pointed;
    assurance::AlreadyKnown m_known;
    bool m_isReading = false;
    bool m_isStoring = false;
    QLabel* m_name;
    QLabel* m_counts;
    FilePreview* m_preview;
    ProposalList* m_proposals;
    DetailPane* m_about;
    TickBox* m_newProvider;
    TickBox* m_sameNumber;
    FieldMessage* m_message;
    QPushButton* m_button = nullptr;
    QSplitter* m_split;
};

} // namespace muniment::ui
