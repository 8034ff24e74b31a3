// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QString>

// What a widget is, for the sheet in theme.cpp, which says how that looks.
namespace muniment::ui {

enum class TextRole { Plain, Strong, Quiet, Secondary, Section, Heading, Title };
enum class Surface { Ground, Frame, AsOfBand, TroubleBand, Toast, Float };
enum class Rule { None, Above, Below, Right };
enum class FieldLook { Plain, Inline }; // Inline: as high as the text that it stands for
enum class ButtonLook {
    Plain,
    Primary,
    Link,
    Quiet, // a link that does not ask for attention
    Flat,
    Chip,
    ChipStart, // both halves of a filter: what it says, and away with it
    ChipEnd,
    SegmentFirst,
    SegmentMiddle,
    SegmentLast,
};

void setRole(QLabel& label, TextRole role);
void setSurface(QWidget& widget, Surface surface);
// Of a widget that floats over others: with an edge and a shadow.
void setFloating(QWidget& widget);
void setRule(QFrame& frame, Rule rule);
void setLook(QAbstractButton& button, ButtonLook look);
void setFieldLook(QWidget& editor, FieldLook look);
void setPopupLook(QFrame& popup);

// Where text is read from right to left, a label that can be selected in would still begin at the
// left, because Qt lays out such text as a document.
void alignToReading(QLabel& label);

// Shows its characters as they are: no text becomes markup unless the label is told so.
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);

} // namespace muniment::ui
