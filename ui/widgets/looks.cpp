// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks.h"

#include <QGraphicsDropShadowEffect>
#include <QStyle>

namespace muniment::ui {

namespace {

// The sheet is asked again, for widgets that are shown already.
void setProperty(QWidget& widget, const char* name, const char* value)
{
    const QString text = QString::fromLatin1(value);
    if (widget.property(name).toString() == text)
        return;
    widget.setProperty(name, text);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

const char* nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Plain:
        break;
    case TextRole::Strong:
        return "strong";
    case TextRole::Quiet:
        return "quiet";
    case TextRole::Secondary:
        return "secondary";
    case TextRole::Section:
        return "section";
    case TextRole::Heading:
        return "heading";
    case TextRole::Title:
        return "title";
    }
    return "";
}

const char* nameOf(Surface surface)
{
    switch (surface) {
    case Surface::Ground:
        break;
    case Surface::Frame:
        return "frame";
    case Surface::AsOfBand:
        return "asOf";
    case Surface::TroubleBand:
        return "trouble";
    case Surface::Toast:
        return "toast";
    case Surface::Float:
        return "float";
    }
    return "ground";
}

const char* nameOf(Rule rule)
{
    switch (rule) {
    case Rule::None:
        break;
    case Rule::Above:
        return "above";
    case Rule::Below:
        return "below";
    case Rule::Right:
        return "right";
    }
    return "";
}

const char* nameOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain:
        break;
    case ButtonLook::Primary:
        return "primary";
    case ButtonLook::Link:
        return "link";
    case ButtonLook::Quiet:
        return "quiet";
    case ButtonLook::Flat:
        return "flat";
    case ButtonLook::Chip:
        return "chip";
    case ButtonLook::ChipStart:
        return "chipStart";
    case ButtonLook::ChipEnd:
        return "chipEnd";
    case ButtonLook::SegmentFirst:
        return "segmentFirst";
    case ButtonLook::SegmentMiddle:
        return "segmentMiddle";
    case ButtonLook::SegmentLast:
        return "segmentLast";
    }
    return "button";
}

} // namespace

void setRole(QLabel& label, TextRole role)
{
    setProperty(label, "role", nameOf(role));
}

void setSurface(QWidget& widget, Surface surface)
{
    widget.setAttribute(Qt::WA_StyledBackground);
    setProperty(widget, "surface", nameOf(surface));
}

void setFloating(QWidget& widget)
{
    setSurface(widget, Surface::Float);
    auto* shadow = new QGraphicsDropShadowEffect(&widget);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    widget.setGraphicsEffect(shadow);
}

void setRule(QFrame& frame, Rule rule)
{
    setProperty(frame, "rule", nameOf(rule));
}

void setLook(QAbstractButton& button, ButtonLook look)
{
    setProperty(button, "look", nameOf(look));
    if (look == ButtonLook::Link || look == ButtonLook::Quiet || look == ButtonLook::Flat
        || look == ButtonLook::Chip)
        button.setFocusPolicy(Qt::StrongFocus);
    if (look == ButtonLook::Link || look == ButtonLook::Quiet)
        button.setCursor(Qt::PointingHandCursor);
}

void setFieldLook(QWidget& editor, FieldLook look)
{
    setProperty(editor, "fieldLook", look == FieldLook::Inline ? "inline" : "plain");
}

void setPopupLook(QFrame& popup)
{
    popup.setAttribute(Qt::WA_StyledBackground);
    setProperty(popup, "popup", "yes");
}

void alignToReading(QLabel& label)
{
    if (label.layoutDirection() == Qt::RightToLeft)
        label.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(*label, role);
    return label;
}

} // namespace muniment::ui
