// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QStyle>
#include <QStyleFactory>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Names in the sheet are replaced by tokens: @line, @accent, @row.
constexpr auto sheet = R"(
QWidget[surface="frame"] { background: @frame; }
QWidget[surface="ground"] { background: @ground; }
QWidget[surface="asOf"] { background: @asOfBand; }
QWidget[surface="trouble"] { background: @troubleBand; }
QFrame#problem { border-radius: @cornerpx; }
QWidget[surface="float"] { background: @ground; border: 1px solid @edge; border-radius: @cornerpx; }
QWidget[surface="toast"] { background: @text; border-radius: @cornerpx; }
QWidget[surface="toast"] QLabel { color: @ground; }
QFrame[rule="below"] { border: 0; border-bottom: 1px solid @line; }
QFrame[rule="above"] { border: 0; border-top: 1px solid @line; }
QFrame[rule="right"] { border: 0; border-right: 1px solid @line; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="secondary"] { color: @quiet; font-size: @secondarypx; }
QLabel[role="section"] { color: @quiet; font-size: @secondarypx; font-weight: 600; }
QLabel[role="heading"] { font-size: @sectionpx; font-weight: 600; }
QLabel[role="title"] { font-size: @titlepx; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }

QPushButton, QToolButton[look="button"], QToolButton[look="chip"] {
    background: @ground; color: @text; border: 1px solid @edge; border-radius: @cornerpx;
    padding: 3px 11px; min-height: @buttonpx; }
QPushButton:hover, QToolButton[look="button"]:hover, QToolButton[look="chip"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[look="button"]:pressed, QToolButton[look="chip"]:pressed { background: @selection; }
QPushButton:focus, QToolButton[look="button"]:focus, QToolButton[look="chip"]:focus {
    border: @ringpx solid @accent; padding: 2px 10px; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @quiet; background: @frame; }
QPushButton:checked { background: @selection; font-weight: 600; }
QPushButton[look="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[look="primary"]:focus { border-color: @text; }
QPushButton[look="primary"]:disabled { background: @frame; border-color: @edge; color: @quiet; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 0 2px;
    text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus, QPushButton[look="quiet"]:focus { border: @ringpx solid @accent;
    border-radius: 3px; padding: 0 1px; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: @quiet; padding: 0 2px;
    font-size: @secondarypx; }
QPushButton[look="quiet"]:hover { color: @text; text-decoration: underline; }
QWidget[surface="toast"] QPushButton[look="link"] { color: @toastAccent; font-weight: 600; }
QWidget[surface="toast"] QPushButton[look="link"]:focus { border-color: @toastAccent; }
QPushButton[look="chipStart"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: 0;
    padding: 1px 2px 1px 9px; min-height: @smallButtonpx; font-weight: 400; }
QPushButton[look="chipEnd"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 0;
    padding: 1px 7px 1px 4px; min-height: @smallButtonpx; color: @quiet; }
QPushButton[look="chipEnd"]:hover { color: @text; }
QPushButton[look="segmentFirst"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[look="segmentMiddle"] { border-left: 0; border-radius: 0; }
QPushButton[look="segmentLast"] { border-left: 0; border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[look="link"]::menu-indicator { image: none; }
QToolButton[look="chip"]::menu-indicator { image: none; }
QToolButton[look="flat"] { background: transparent; border: 1px solid transparent; border-radius: @cornerpx;
    padding: 3px; min-width: @buttonpx; min-height: @buttonpx; }
QToolButton[look="flat"]:hover { background: @hover; }
QToolButton[look="flat"]:focus { border: @ringpx solid @accent; padding: 2px; }
QToolButton[look="flat"]:disabled { color: @edge; }
QToolButton[look="flat"]::menu-indicator { image: none; }

QLineEdit, QSpinBox, QComboBox, QDateEdit {
    background: @ground; color: @text; border: 1px solid @edge; border-radius: @cornerpx;
    padding: 3px 8px; min-height: @buttonpx; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus { border: @ringpx solid @accent;
    padding: 2px 7px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down { border: 0; width: 18px; }
QLineEdit[fieldLook="inline"] { padding: 1px 5px; min-height: @inlinepx; }
QPlainTextEdit, QTextBrowser { background: @ground; border: 1px solid @line; border-radius: @cornerpx; }
QPlainTextEdit:focus, QTextBrowser:focus { border-color: @accent; }
QPlainTextEdit[fieldLook] { border: 1px solid @edge; selection-background-color: @accent;
    selection-color: @onAccent; }
QPlainTextEdit[fieldLook="inline"] { padding: 2px 7px; }
QPlainTextEdit[fieldLook="plain"] { padding: 3px 10px; }
QPlainTextEdit[fieldLook]:focus { border-color: @accent; }

QFrame[popup="yes"] { background: @ground; border: 1px solid @edge; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @ground; }
QCalendarWidget QToolButton { background: transparent; color: @text; border: 1px solid transparent;
    border-radius: @cornerpx; padding: 2px 6px; min-height: @buttonpx; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton:focus { border-color: @accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { min-height: @inlinepx; padding: 1px 4px; }
QCalendarWidget QTableView { selection-background-color: @accent; selection-color: @onAccent; }

QTableView, QTreeView, QListView { background: @ground; border: 0; outline: 0;
    selection-background-color: @selection; selection-color: @text; }
QTreeView::item { height: @rowpx; }
QTreeView::item:selected, QListView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @ground; border: 0; }
QHeaderView::section { background: @ground; color: @quiet; border: 0; border-bottom: 1px solid @line;
    padding: 0 8px; font-size: @secondarypx; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0; height: 0; }
QTableCornerButton::section { background: @ground; border: 0; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @track; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QMenuBar { background: @frame; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @text; }
QMenu { background: @ground; border: 1px solid @edge; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 28px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenu::indicator { width: 14px; left: 8px; }
QToolTip { background: @text; color: @ground; border: 0; padding: 4px 6px; }
)";

QString colourName(QRgb colour)
{
    return QColor(colour).name();
}

struct Named
{
    QLatin1String name;
    QString value;
};

} // namespace

QString sheetOf(const Colours& colours, const Metrics& metrics)
{
    // Longer names first where one begins another.
    const Named tokens[] = {
        {"@asOfBand"_L1, colourName(colours.asOfBand)},
        {"@troubleBand"_L1, colourName(colours.troubleBand)},
        {"@toastAccent"_L1, colourName(colours.toastAccent)},
        {"@ring"_L1, QString::number(focusRing)},
        {"@onAccent"_L1, colourName(colours.onAccent)},
        {"@accent"_L1, colourName(colours.accent)},
        {"@ground"_L1, colourName(colours.ground)},
        {"@frame"_L1, colourName(colours.frame)},
        {"@line"_L1, colourName(colours.line)},
        {"@edge"_L1, colourName(colours.edge)},
        {"@track"_L1, colourName(colours.track)},
        {"@text"_L1, colourName(colours.text)},
        {"@quiet"_L1, colourName(colours.quiet)},
        {"@selection"_L1, colourName(colours.selection)},
        {"@hover"_L1, colourName(colours.hover)},
        {"@secondary"_L1, QString::number(metrics.secondary())},
        {"@section"_L1, QString::number(metrics.section())},
        {"@title"_L1, QString::number(metrics.title())},
        {"@smallButton"_L1, QString::number(metrics.scaled(18))},
        {"@button"_L1, QString::number(metrics.scaled(20))},
        {"@inline"_L1, QString::number(metrics.scaled(18))},
        {"@row"_L1, QString::number(metrics.row())},
        {"@corner"_L1, QString::number(cornerRadius)},
    };
    QString text = QString::fromLatin1(sheet);
    for (const Named& token : tokens)
        text.replace(token.name, token.value);
    return text;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.ground);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.ground);
    set(QPalette::AlternateBase, colours.frame);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.quiet);
    set(QPalette::Button, colours.frame);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.onAccent);
    set(QPalette::Highlight, colours.selection);
    set(QPalette::HighlightedText, colours.text);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::ToolTipBase, colours.text);
    set(QPalette::ToolTipText, colours.ground);
    set(QPalette::Light, colours.ground);
    set(QPalette::Midlight, colours.track);
    set(QPalette::Mid, colours.line);
    set(QPalette::Dark, colours.edge);
    set(QPalette::Shadow, colours.edge);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.quiet));
    return palette;
}

const Colours& coloursFor(Appearance appearance, const QPalette& system)
{
    switch (appearance) {
    case Appearance::Light:
        return lightColours;
    case Appearance::Dark:
        return darkColours;
    case Appearance::System:
        break;
    }
    return coloursOf(system);
}

void applyAppearance(QApplication& application, Appearance appearance, const QPalette& system)
{
    const Colours& colours = coloursFor(appearance, system);
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(sheetOf(colours, Metrics(QApplication::font())));
}

} // namespace muniment::ui
