// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/link_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/shapes.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QScrollArea>
#include <QSet>

class QVBoxLayout;

namespace muniment::ui {

class DetailSection;
class StickyHeading;

// Sections of a record, one under another, in a column that scrolls; the heading of the section
// that is read sticks to the top, and folds it. Filled anew whenever the record is shown: `clear`,
// then everything from top to bottom. For the same record again, scroll, focus and whatever was
// added under a key stay.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(const QString& accessibleName, QWidget* parent = nullptr);

    // Lines never get longer than this many pixels; the pane itself may be wider.
    void setReadingWidth(int pixels);

    // Begins anew. Where the key is the one of before, the pane stays scrolled as it was.
    virtual void clear(const QByteArray& key = {});
    void addWidget(QWidget* widget);
    void addLayout(QLayout* layout);
    void addGap(int pixels);
    // "C-12  Access review".
    void addTitle(const QString& code, const QString& title);
    // Where the record stands, in one sentence.
    void addState(const StateMark& mark, const QString& sentence);
    // A section's heading, with a quiet remark beside it. `key` is what folding remembers; without
    // one it is the text.
    void addHeading(const QString& text, const QString& remark = {}, const QString& key = {});
    // At the end of the heading's line.
    void addHeadingAction(QWidget* widget);
    // Wraps, and can be copied. Its text is never markup.
    QLabel* addText(const QString& text, TextRole role = TextRole::Plain);
    // The same with links inside; they come as `linkActivated`.
    void addLinkedText(const QList<TextPiece>& pieces);
    // Name and value in two columns; lines without a value are left out.
    void addFact(const QString& name, const QString& value);
    void addFact(const QString& name, const QList<TextPiece>& value);
    // The same with any widget; its text begins `fieldPadding` from its edge.
    void addRow(const QString& name, QWidget* value);
    void addWideWidget(QWidget* widget); // see DetailSection

    // Sections that are folded, by key. What a place remembers for its next start.
    void setFolded(const QSet<QString>& keys);
    [[nodiscard]] const QSet<QString>& folded() const { return m_folded; }

    [[nodiscard]] QByteArray key() const { return m_key; }
    void scrollToSection(const QString& key);

signals:
    void foldedChanged();
    void linkActivated(const QString& href);

protected:
    [[nodiscard]] DetailSection& section() { return *m_section; }
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitBody();
    struct Section
    {
        QString key;
        DetailSection* widget;
    };
    void makeBody();
    DetailSection* openSection(const QString& key);
    void sweep();
    void noteFocus();
    void restoreFocus();
    void fold(const QString& key, bool isFolded);
    void placeSticky();

    QWidget* m_body = nullptr;
    int m_readingWidth = 0; // 0: as wide as the pane
    QVBoxLayout* m_page = nullptr;
    QList<Section> m_sections;
    QHash<QString, DetailSection*> m_before; // of the same record, not yet filled again
    DetailSection* m_section = nullptr;
    StickyHeading* m_sticky;
    QSet<QString> m_folded;
    QByteArray m_key;
    bool m_isSwept = true;
    QPointer<QWidget> m_focused; // had the focus when filling began
    int m_focusedStop = -1; // its place among those that take the focus
};

// A label for text that people wrote: wraps, can be selected, is no markup.
QLabel* makeTextLabel(const QString& text, TextRole role);
QFrame* makeHairline();

} // namespace muniment::ui
