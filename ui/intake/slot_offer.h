// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/name_doubt.h"
#include "ui/intake/intake_destination.h"
#include "ui/shell/view.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muniment::ui {

class LinkLabel;

// What a slot proposes of the files that come to it, to be taken by Enter or a click and not
// before; and what speaks against their being of this slot.
class SlotOffer final : public QFrame
{
    Q_OBJECT

public:
    explicit SlotOffer(const IntakeDestination& destination, QWidget* parent = nullptr);

    // By the names of the files; what is doubtful is not to be taken by a mere Enter.
    void setFiles(const View& view, const standing::HeldNames& held, const QStringList& names);
    [[nodiscard]] bool hasWords() const;
    [[nodiscard]] bool takesFocus() const;
    [[nodiscard]] QStringList doubts() const { return m_told; }
    [[nodiscard]] QPushButton& button() { return *m_take; }
    void close(); // it was taken

signals:
    void taken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    IntakeDestination m_destination;
    QStringList m_told;
    bool m_isOpen = false;
    LinkLabel* m_doubts;
    QLabel* m_words;
    QPushButton* m_take;
};

// "Q3 2026 · Entra ID"; empty where the slot proposes nothing.
QString proposedWords(const IntakeDestination& destination);

// A sentence for each file whose name speaks against the slot.
QStringList doubtWords(const View& view, const standing::HeldNames& held,
    const IntakeDestination& destination, const QStringList& names);

} // namespace muniment::ui
