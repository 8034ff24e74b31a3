// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace muniment::ui {

// The name of a section, which folds it.
class FoldButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget* parent = nullptr);

    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_isFolded = false;
};

// Part of a detail pane: a heading that can fold what stands below it. It may be filled again for
// the same record; what is added under a key then stays the same widget, so that an editor that is
// open in it stays open.
class DetailSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailSection(QWidget* parent = nullptr);

    // What follows is added anew.
    void begin();
    // Lets go of what was kept by `begin` and not added since.
    void end();

    void setHeading(const QString& text, const QString& remark);
    void addHeadingAction(QWidget* widget);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] bool hasHeading() const { return m_fold != nullptr; }
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const;
    // From the top of the section, for the heading that sticks.
    [[nodiscard]] int headingTop() const;

    void addWidget(QWidget* widget);
    // Reaches out of the column by `fieldPadding` on both sides, so that the text inside stands in
    // line with the text around it.
    void addWideWidget(QWidget* widget);
    void addLayout(QLayout* layout);
    void addGap(int pixels);
    void addRow(QWidget* name, QWidget* value);

    // The widget that was added under this key before; null where there is none.
    [[nodiscard]] QWidget* kept(const QString& key) const;
    // To be called for a widget with a key before it is added.
    void keep(const QString& key, QWidget* widget);

signals:
    void foldWanted(bool isFolded);

private:
    void makeColumn();

    QWidget* m_head = nullptr;
    FoldButton* m_fold = nullptr;
    QLabel* m_remark = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QWidget* m_content;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_rows = nullptr; // the running table of names and values
    QHash<QString, QWidget*> m_kept;
    QHash<QString, QWidget*> m_before; // kept by `begin`, not yet added again
};

} // namespace muniment::ui
