// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_destination.h"

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QWidget>

#include <functional>
#include <optional>

namespace muniment::ui {

class Intake;

// Where a drop at a point of a widget goes: the destination, and the area that it is outlined in.
struct DropSpot
{
    IntakeDestination destination;
    QRect area; // of the widget; empty: all of it
};

// Outlines where a drop would go and says in words what would happen.
class DropOutline final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOutline(QWidget* over);

    void showAt(const QRect& area, const QString& words, bool isRefused);
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    bool m_isRefused = false;
};

// Makes a widget take files: by drop, and with Ctrl+V while it has the focus. Belongs to the
// widget.
class DropTarget final : public QObject
{
    Q_OBJECT

public:
    // nullopt: nothing goes there. Without a point it is asked for what is current, to paste.
    using SpotFinder = std::function<std::optional<DropSpot>(std::optional<QPoint> at)>;

    DropTarget(QWidget* widget, Intake& intake, SpotFinder find);
    // All of the widget is one destination.
    DropTarget(QWidget* widget, Intake& intake, const IntakeDestination& destination);

    [[nodiscard]] const DropOutline& outline() const { return *m_outline; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool follow(QEvent* event);
    bool drop(QEvent* event);
    bool paste(QEvent* event);

    QWidget* m_widget;
    Intake& m_intake;
    SpotFinder m_find;
    DropOutline* m_outline;
};

} // namespace muniment::ui
