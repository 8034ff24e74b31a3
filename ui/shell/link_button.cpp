// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link_button.h"

#include "ui/widgets/looks.h"

#include <QKeyEvent>

namespace muniment::ui {

namespace {

// Names of records may hold an ampersand, which a button would take for a mnemonic.
QString buttonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

LinkButton::LinkButton(const QString& text, RecordLink link, QWidget* parent)
    : QPushButton(buttonText(text), parent)
    , m_link(std::move(link))
{
    setLook(*this, ButtonLook::Link);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { emit followed(m_link); });
}

// A button takes the space bar alone; with Ctrl it is the frame's, for the look at the record.
void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        event->accept();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace muniment::ui
