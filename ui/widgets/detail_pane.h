// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace muniment::ui {

// Sections of a record, one under another, in a column that scrolls. Filled anew for each record.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(const QString& accessibleName, QWidget* parent = nullptr);

    // Begins anew. Where the key is the one of before, the pane stays scrolled as it was.
    void clear(const QByteArray& key = {});
    void addWidget(QWidget* widget);
    void addLayout(QLayout* layout);
    void addGap(int pixels);
    // A section's heading, with a quiet remark beside it.
    void addHeading(const QString& text, const QString& remark = {});
    // Wraps, and can be copied. Its text is never markup.
    QLabel* addText(const QString& text, TextRole role = TextRole::Plain);
    // Name and value in two columns; lines without a value are left out.
    void addFact(const QString& name, const QString& value);

private:
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_facts = nullptr; // the running table of facts
    QByteArray m_key;
    int m_scrolledTo = 0; // to be restored once there is that much to scroll
};

// A label for text that people wrote: wraps, can be selected, is no markup.
QLabel* makeTextLabel(const QString& text, TextRole role);
QFrame* makeHairline();

} // namespace muniment::ui
